# The page on which a report is asked for, looked at, taken, and verified.
menu-group-take = Take home
menu-report = Report
lead-report = Choose what you need: a paper to sign, a page that opens without a network, or a table; and verify a printed number by its code.
report-ask-title = What the report holds
report-pick-set = Indicators
report-set-brief = The brief: the most important ({ $count })
report-set-all = All indicators ({ $count })
report-set-own = My own choice
report-pick-own = Chosen indicators
report-pick-metres = Longest walk
report-metres-own = each its own
report-pick-in = Language of the report
report-in-page = that of this page
report-in-all = all three
report-pick-form = Form
report-form-pdf = PDF, to print and sign
report-form-html = HTML, one file that opens without a network
report-form-xlsx = Excel (XLSX)
report-form-csv = CSV, for any program of tables
report-form-gpkg = GeoPackage, for QGIS
report-form-geojson = GeoJSON, for maps on the web
report-form-parquet = Parquet, for analysts
report-form-svg = A figure for each indicator (SVG)
report-form-png = A figure for each indicator (PNG)
report-short-pdf = PDF
report-short-html = HTML
report-short-xlsx = Excel
report-short-csv = CSV
report-short-gpkg = GeoPackage
report-short-geojson = GeoJSON
report-short-parquet = Parquet
report-short-svg = SVG figures
report-short-png = PNG figures
report-order =
    { $count ->
        [one] One indicator; with a value today: { $known }.
       *[other] { $count } indicators; with a value today: { $known }. Of the others it says why there is none, and who could give it.
    }
report-order-all =
    { $count ->
        [one] One indicator, and it has a value today.
       *[other] { $count } indicators, all with a value today.
    }
report-left = Left out, since they cannot be told of this group of residents: { $names }.
report-nothing-known = None of these has a value yet. The report would say of each what is missing and who could give it.
report-make = Make the report
report-cancel = Stop
report-dismiss = OK
report-waits =
    { $before ->
        [one] A report of { $count } indicators waits; one is before it.
       *[other] A report of { $count } indicators waits; { $before } are before it.
    }
report-begins = A report of { $count } indicators begins…
report-cancelled = The report of { $count } indicators was stopped, and nothing of it is kept.
report-broke = The report could not be made. What failed stands in the server’s log.
problem-report-line-full = { $count } reports are being made or wait already. Ask again when one of them is done.
report-kept-title = Ready to take
report-none-kept = No report has been made yet. Choose, and press “Make the report”: its first pages appear here. You may leave this page meanwhile; what is made stays here.
report-pick-kept = Reports made
report-label = { $moment } – { $form }, indicators: { $count }
report-title-many =
    { $count ->
        [one] Report of one indicator
       *[other] Report of { $count } indicators
    }
report-facts = { $form } – { $languages } – { $size } MB
report-take = Download: { $language }
report-take-all = Everything in one ZIP
report-delete = Delete
report-page = Page { $number } of the report
report-holds = What it holds, with the code of every number
report-data = The data it was made of
report-check-title = Verify a printed number
report-check-lead = Beside every number of a report stands a code. Type it here: the number is made again from the same versions of the data.
report-check-code = Code
report-check-same = Equal to what was printed
report-check-other = Not equal any more
report-check-unknown = Cannot be verified
report-check-number = { $title }, { $place }: { $value } ({ $evidence }).
take-picture = Take as a picture
