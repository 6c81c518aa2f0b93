# The page "Bring your own data".

menu-upload = Add your data
menu-group-bring = Bring
lead-upload = From a file on your computer to the map in three steps. Nothing is kept before you agree.
steps-label = Steps
step-understand = Understand
step-understand-lead = what it is, how it is written, where it lies
step-judge = Check
step-judge-lead = what was repaired, set aside, and what will change
step-keep = Keep
step-keep-lead = its origin and licence, then agree
upload-drop = Drag a file here, or choose one from your computer
upload-button = Choose a file
upload-promise = Up to { $megabytes } MB. The kind of file is told by its content, not by its name. Nothing is kept before you agree.
upload-another = Choose another file
upload-cancel = Cancel and delete the file
upload-stop = Stop
upload-back = Back
progress-read = Reading the file…
progress-judge = Checking the rows…
progress-keep = Keeping…
file-size = { $kilobytes } kB
templates-title = Tables to fill in
templates-lead = No file yet? Take a table with a header that is understood and three example rows, fill it in and bring it back. The examples are marked illustrative: delete them first.
template-for = A table for
template-xlsx = Excel table
template-csv = CSV file
template-table = Table
template-guide = Guide
template-column = Column
template-meaning = What it means and what to write
template-needed = Needed.
template-optional = May stay empty.
template-kind-text = Text.
template-kind-number = A number.
template-kind-flag = Yes or no.
template-kind-time = A date, such as 2026-05-06.
template-choices = One of these:
template-range = From { $low } to { $high }.
template-least = { $low } or more.
template-longitude = Decimal degrees, such as 29.8450.
template-latitude = Decimal degrees, such as 31.1450.
template-shape = The shape as «WKT», such as «POINT (29.845 31.145)».
template-evidence = «measured», «reported», «modelled» or «illustrative». The example rows are illustrative.
role-meaning-zones = Borders of the zones that figures are given for: a shape for each, its code, its name in Arabic and English.
role-meaning-residents = Where people live: how many at each point or cell, and their groups where these are known.
role-meaning-facilities = Places of services: schools, health units, pharmacies, stops and so on, each with its kind of service.
role-meaning-walk_network = Streets and paths that people walk along.
role-meaning-barriers = What can be crossed on a bridge only: canals, railways, walls, motorways.
role-meaning-observations = Measurements, samples and registers: what was measured, when, how much, in which unit.
role-meaning-figures = Figures that a named source has printed, each with its place, date and link.
role-meaning-projects = A register of projects: name, start, end and cost of each.
role-meaning-places = Places with a source, whose names stand on the map.
role-meaning-backdrop = The ground of the map: sea, lake, canals, land.
role-meaning-table = A table for none of these purposes; it changes nothing until an indicator is made of one of its columns.
understand-title = What was understood
understand-correct = Correct what was not understood rightly; the file is checked anew at once.
understand-ready = The file was understood. Look it over, then go on.
understand-asked = Your answer is needed before it can go on:
understand-refused = The file cannot be accepted as it is:
understand-next = Go on to the check
understand-blocked = Answer what stands above first.
fact-format = Kind of file
fact-encoding = Text encoding
fact-delimiter = Between columns
fact-crs = Coordinate system
delimiter-tab = tab
delimiter-semicolon = semicolon
delimiter-comma = comma
delimiter-pipe = vertical bar
format-csv = text table, CSV
format-xlsx = Excel table
format-geojson = GeoJSON map
format-shapefile = Shapefile map
format-geopackage = GeoPackage map
format-kml = KML map
format-parquet = Parquet table
format-gtfs = GTFS transport tables
ask-role = What is this file to be used as?
ask-role-empty = Choose a purpose
ask-service = Kind of service of the rows
ask-service-column = as the file says
ask-sheet = Which table of the file?
ask-sheet-empty = Choose a table
ask-encoding = Text encoding
ask-encoding-empty = Choose the one in which the names read rightly
ask-crs = Coordinate system, and where the rows fall in each
ask-accept = I agree to this change as it is told above
crs-falls = { $district }% in the district, { $region }% in the governorate
crs-swapped = with east and north exchanged
crs-name-4326 = longitude and latitude
crs-name-32635 = metres, UTM zone 35
crs-name-32636 = metres, UTM zone 36
crs-name-22991 = Egyptian grid, Blue Belt
crs-name-22992 = Egyptian grid, Red Belt
crs-name-22993 = Egyptian grid, Purple Belt
crs-name-3857 = web maps
crs-name-4229 = older longitude and latitude, Egypt 1907
readings-label = How the file reads in each encoding
rows-title = First rows, as they stand in the file
rows-lead = Letter by letter, before any change.
columns-more =
    { $count ->
        [one] One more column is not shown here.
       *[other] { $count } more columns are not shown here.
    }
places-title = Where the rows lie
places-waiting = The map appears once the file has been read.
places-none = No coordinates could be read. Choose the columns of the location below, if there are any.
places-alt =
    { $count ->
        [one] One place on the map, read in { $crs }. The dashed frame is the district.
       *[other] { $count } places on the map, read in { $crs }. The dashed frame is the district.
    }
fields-title = Columns and what they mean
fields-lead = Beside each fact stands the column in which it was found. What bears a * is needed. Change what you like, then apply.
fields-apply = Apply
field-empty = leave empty
column-row = Row
verdict-accepted = The file is sound; nothing was changed in it.
verdict-repaired = The file is accepted after repairs; each is told below.
verdict-choice = You have to choose something before it can go on. Nothing was kept.
verdict-refused = The file is refused, and nothing was changed.
sum-rows-in = in the file
sum-rows-loaded = to keep
sum-rows-aside = set aside
findings-refuse = What stands against it ({ $count })
findings-choice = What needs a choice ({ $count })
findings-repair = What was repaired or set aside ({ $count })
findings-note = Notes ({ $count })
findings-none = Nothing worth telling was found.
place-row = row { $row }
places-more =
    { $count ->
        [one] and one more place
       *[other] and { $count } more places
    }
repairs-title = Shapes that were repaired
repair-before = before
repair-after = after
repair-row = Row { $row }: the area changed by { $percent }%
aside-title = Rows set aside
aside-lead = Take them home to mend them: every row as it stood in the file, with the reason.
aside-download = Download the rows set aside
aside-reason = reason
judge-title = What the check found
judge-next = Go on to keeping
