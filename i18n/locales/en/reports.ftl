# The tables that are taken out of the project, and what is said of them.
table-name = Indicators of { $district }: table of values
table-sheet-values = Values
table-sheet-about = About
table-sheet-columns = Columns
table-sheet-sources = Sources
table-head-what = What
table-head-says = Says
table-head-column = Column
table-head-name = Name in other formats
table-head-meaning = Meaning
table-head-id = Id
table-head-title = Title
table-head-evidence = Evidence
table-head-version = Version
table-head-vintage = Time described
table-head-producer = Producer
table-head-licence = Licence
table-head-address = Address
table-head-accessed = Accessed
table-head-sha256 = File fingerprint
report-evidence = Kind of numbers
report-made = Made on
report-no-values = None of what was asked for has a value.
report-filter-district = District
report-filter-zone = Zone
report-filter-threshold = Walking distance
report-filter-group = Group of residents
report-filter-profile = Who walks
report-filter-as-of = Data as of
report-filter-data = Data
report-filter-of = Taken over
report-filter-all = all
report-filter-own = that of each indicator
report-filter-metres = plain metres
report-filter-today = the newest there is
report-filter-real = real data only
report-filter-any = all; what is illustrative is marked
reports-written = Written: “{ $file }”, rows: { $rows }.
reports-beside = Beside it: “{ $file }”.
problem-report-suffix = A file that ends with “{ $suffix }” cannot be written. End its name with one of these: { $known }.
reports-help-program = What leaves the project: tables and briefs
reports-help-table = write the values as a table
reports-help-table-out = the file to write; its suffix chooses CSV, XLSX, GeoJSON, GeoPackage or Parquet
reports-help-json = print one JSON document
reports-help-lang = language of the file and of the answer
reports-help-id = indicators; none means all that can be calculated
reports-help-zone = one zone only; * is all zones together
reports-help-threshold = longest walk in metres
reports-help-of = the indicator that a measure of equity is taken over
reports-help-group = the group of residents that values are for
reports-help-profile = who walks
reports-help-as-of = with the data that was in use at the end of this day (UTC)
reports-help-real-only = never use illustrative data

given-indicator = Indicator id
given-meaning-indicator = The fixed name of the indicator in commands and addresses
given-title = Indicator
given-meaning-title = Title of the indicator in the language of the table
given-zone = Zone id
given-meaning-zone = Id of the zone; a star is the whole district
given-zone_name = Zone
given-meaning-zone_name = Name of the zone in the language of the table
given-value = Value
given-meaning-value = The value with every digit, in the unit beside it; an empty cell is not known, never zero
given-low = Lower bound
given-meaning-low = The least that the value could be
given-high = Upper bound
given-meaning-high = The most that the value could be
given-unit = Unit id
given-meaning-unit = The unit as commands write it
given-unit_name = Unit
given-meaning-unit_name = Name of the unit in the language of the table
given-persons = Persons
given-meaning-persons = Residents that the value counts
given-persons_to_target = Persons to the target
given-meaning-persons_to_target = Further residents that the target asks for
given-target = Target
given-meaning-target = The value to reach in the unit of the indicator, where there is one and at the reach that it is for
given-evidence = Evidence id
given-meaning-evidence = The weakest evidence among what the value was made of: measured, reported, modelled or illustrative
given-evidence_name = Evidence
given-meaning-evidence_name = The kind of evidence in the language of the table; what is illustrative says nothing about the real place
given-measured_share = Share measured
given-meaning-measured_share = From 0 to 1: the share of residents, or of street, that could be measured
given-threshold_m = Reach in metres
given-meaning-threshold_m = The longest walk that the value is for
given-weight = Weight
given-meaning-weight = What a share is taken over: residents, or metres of residential street
given-group = Group
given-meaning-group = The group of residents that the value is for, where it is not for all
given-profile = Walker
given-meaning-profile = Whose walk the distances are for; empty for plain metres
given-vintage = Time described
given-meaning-vintage = The oldest time that the data described from which the value was made
given-age = State of age
given-meaning-age = Fresh, ageing, stale or unknown, by the rhythm of their publisher
given-reason = Reason id
given-meaning-reason = Id of why there is no value
given-reason_name = Why there is no value
given-meaning-reason_name = The reason in the language of the table
given-more = Further numbers
given-meaning-more = Further numbers about the same value, each by its name, as JSON
given-datasets = Datasets
given-meaning-datasets = Id and version of every dataset that the value was made of
given-credit = Source
given-meaning-credit = How the sources ask to be named

brief-title = { $district } Indicators Brief
brief-contents = Contents
brief-summary = Summary
brief-filters = What was asked for
brief-sources = Data sources
brief-page = Page
brief-made-of = Made of
brief-brand = El-Max Urban Indicators
brief-made-on = Made on
brief-credits = As the sources ask to be named:
brief-north = ▲ North
brief-place = Place
brief-printed = { $place }: { $value }, { $date }.
brief-dataset = { $title } ({ $id }, { $version })
paper-places = facility
paper-target = Target: { $value }
figure-reach = Reach: { $metres }
reports-help-brief = write a brief to be printed and signed
reports-help-brief-out = the file to write; its suffix chooses PDF or HTML
brief-holds =
    { $count ->
        [one] This brief holds one indicator
       *[other] This brief holds { $count } indicators
    }: { $known } with a value, { $blank } for which there is no data yet.
brief-targets =
    { $count ->
        [one] One of them has a target
       *[other] { $count } of them have a target
    }; met: { $met }.
brief-lacking =
    { $persons ->
        [one] { $title }: { $value } against a target of { $target }; one more resident is asked for.
       *[other] { $title }: { $value } against a target of { $target }; { $persons } more residents are asked for.
    }
brief-last = Furthest behind: { $zone }, last in { $times } of the { $count } indicators by which zones can be ranked.
brief-gap = The widest gap between two zones: { $title }, from { $low } in { $worst } to { $high } in { $best }.
brief-made-up =
    { $count ->
        [one]
            { $known ->
                [one] The value is illustrative: made to show the tool, and no ground for a decision.
               *[other] One value of { $known } is illustrative: made to show the tool, and no ground for a decision.
            }
       *[other] { $count } values of { $known } are illustrative: made to show the tool, and no ground for a decision.
    }
brief-unit = { $unit }. { $direction }.
brief-no-zone = No zone has a value of its own: { $reason }.
brief-by-zone = Values by zone
brief-method = How it is made, and what it does not tell
given-code = Code
given-meaning-code = A code by which “python -m reports verify” makes this value again from its versions of the data
brief-number = No.
brief-code = Code
brief-code-note = Every indicator in this brief has a code, and every row of its table a number to write behind it. Typed on the page “Report”, or behind “python -m reports verify”, it makes the number again from the same versions of the data, and says whether it is equal or what changed.
verify-number = { $code }: { $title }, { $place }: { $value } ({ $evidence }).
problem-code-unreadable = “{ $found }” is no code. A code is twelve letters and digits in three groups; a point and the number of a row may follow.
problem-code-unknown = The code “{ $code }” is not kept on this machine. Where a file that ends in .json lies beside the report, name it behind --from.
problem-code-altered = The record of the code “{ $code }” is not the one that the code was made of, so that nothing can be verified by it.
reports-help-verify = make printed numbers again by their codes, and say whether they are equal
reports-help-code = a printed code; a point and the number of a row may follow
reports-help-from = the JSON file that was written beside the report, on another machine
verify-refused = { $code }: not verified.
problem-code-number = The code “{ $code }” has no number { $number }. The numbers of its rows stand in the last column of the table.
reports-help-figure = write the map and the bars of one indicator as a picture with title, evidence, source and date inside
reports-help-figure-out = the file to write; its suffix chooses SVG or PNG
reports-help-one-id = one indicator
reports-unkept = The codes could not be kept on this machine ({ $found }); they stand in the JSON file beside the report.
reports-help-keep = make a report in several languages at once and keep it, so that the page “Report” shows it
reports-help-form = what is made: a brief (pdf, html), a table (xlsx, csv, gpkg, geojson, parquet), or a figure for every indicator (svg, png)
reports-help-in = the languages of the report; without it, that of the answer
reports-help-kept = the id to keep it under; without it, the time of day and a number
reports-help-tied = end as soon as the program that started this one ends
reports-kept = Kept as “{ $report }”, files: { $count }.
report-step-measure = Measuring { $at } of { $of }: { $name }
report-step-write = Writing { $at } of { $of }: { $name }
problem-report-gone = The report “{ $report }” is not kept here any more. Make it again.
brief-point = Point at a zone to read its row; press the head of a column to sort by it.
