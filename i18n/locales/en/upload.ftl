# The page "Bring your own data".

menu-upload = Add your data
menu-group-bring = Bring
lead-upload = From a file on your computer to the map in three steps. No number changes before you agree.
steps-label = Steps
step-understand = Understand
step-understand-lead = what it is, how it is written, where it lies
step-judge = Check
step-judge-lead = what was repaired, set aside, and what will change
step-keep = Keep
step-keep-lead = its origin and licence, then agree
upload-drop = Drag a file here, or choose one from your computer
upload-button = Choose a file
upload-promise = Up to { $megabytes } MB. The kind of file is told by its content, not by its name. The file is deleted once its data is kept or you cancel, and after a day if you leave it; what was checked waits here until somebody agrees to it or discards it.
upload-another = Choose another file
upload-cancel = Cancel and delete the file
upload-stop = Stop
upload-back = Back
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
understand-again = Read the file again as at first
understand-blocked = Answer what stands above first.
fact-format = Kind of file
fact-encoding = Text encoding
fact-delimiter = Between columns
fact-crs = Coordinate system
fact-crs-asked = not certain, asked below
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
ask-crs-fold = Do the places lie wrong? Read them in another system
ask-crs-other = Or write the number of another system (EPSG)
ask-accept = I agree to this change as it is told above
ask-accept-places = The places are right as they are in the file: accept them
crs-falls = { $district }% in the district, { $region }% in the governorate
crs-swapped = with east and north exchanged
crs-name-epsg-4326 = longitude and latitude
crs-name-epsg-32635 = metres, UTM zone 35
crs-name-epsg-32636 = metres, UTM zone 36
crs-name-epsg-22992 = Egyptian grid, Red Belt
crs-name-epsg-3857 = web maps
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
fields-more =
    { $count ->
        [one] One more field that this file may fill
       *[other] { $count } more fields that this file may fill
    }
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
aside-stands = row as it stands
judge-title = What the check found
judge-next = Go on to keeping
judge-resumed = This file was checked before and is waiting. Its rows are whole and not in use; nobody can go back to the file itself. To read it otherwise, add it again.
keep-what = What is this data?
keep-whose = Where does it come from?
keep-as = Keep it as
keep-as-new = a new dataset ({ $id })
keep-as-version = a new version of: { $title } (now { $number })
keep-title = Title ({ $language })
keep-vintage = Time described
keep-vintage-help = A day, a month or a year: 2026-05-06, 2026-05 or 2026. Leave it empty if nobody knows.
keep-evidence = What kind of evidence is it?
keep-producer = Producer
keep-address = Link to the source (if any)
keep-citation = Citation (if any)
keep-licence = Licence
keep-licence-empty = Choose a licence, or write one
origin-permitted-by-the-producer = with the producer’s permission
origin-internal-use-only = for internal use only
origin-no-licence-stated = no licence is stated
keep-who = Your name
keep-who-help = It is written in the log of changes beside what you add.
keep-accept = I agree: keep it and use it
keep-lacking = Still to be filled in: { $names }
lacks-title = a title in at least one language
lacks-producer = the producer
lacks-licence = the licence
lacks-evidence = the kind of evidence
lacks-vintage = the time as shown
lacks-who = your name
done-kept = “{ $title }”, version { $version }, is kept and in use.
done-again = This data was kept before: “{ $title }”, version { $version }. Nothing was changed.
done-undone = “{ $title }”, version { $version }, is taken back. Every number is as it was before.
done-rows =
    { $rows ->
        [one] one row
       *[other] { $rows } rows
    }
done-undo = Undo
done-later = Once this page is closed, the way back to every version is here:
done-redo = Bring it back
done-next = Add another file
done-coverage = See the map that changed
done-overview = See the overview
toast-undone = Taken back: { $title }
toast-redone = Brought back: { $title }
waiting-title = Files that wait
waiting-lead = Checked, but nobody has agreed to them yet: they count in no number.
waiting-by = added by { $who }, { $date }
somebody = somebody who gave no name
waiting-resume = Go on
waiting-discard = Discard
waiting-discarded = Discarded: { $file }
places-nowhere = Read this way, the rows lie nowhere on Earth. Choose the right coordinate system.
crs-name-epsg-22991 = Egyptian grid, Blue Belt
crs-name-epsg-22993 = Egyptian grid, Purple Belt
crs-name-epsg-4229 = older longitude and latitude, Egypt 1907
ask-header = Row that names the columns
ask-header-row = row { $row }
ask-header-none = no row names them
ask-header-empty = Choose the row
ask-accept-box = I agree to this change
ask-crs-box = Coordinate system
private-title = What belongs to persons
private-lead = Telephone numbers, national ids, names, homes. Leave out a column that you do not need, and nothing of it is kept.
private-drop = Leave out the column “{ $column }”
private-drop-box = Leave out the column
private-back = Take the column “{ $column }” in again
ask-personal = I may keep this data and answer for it
done-moved = What changed
places-sample = This is a sample spread over the whole file of { $rows } rows.
