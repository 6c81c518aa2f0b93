# What is found when a file is judged: one sentence for each rule.

problem-file-empty = The file holds no data. Send a file with at least one row below the header, or one feature.
problem-columns-too-many = The file has { $count } columns; at most { $most } are read. Check that rows and columns are not exchanged, and leave out what is not needed.
problem-file-too-large = The file is { $megabytes } MB; at most { $most } MB are read. Split it, or keep only the area that is needed.
problem-format-unknown = The content of the file is neither a table nor map features ({ $format }). Accepted are: { $accepted }.
problem-text-zero-bytes = The file holds zero bytes (NUL), which stand in no text: the first is character { $character }, in row { $row }. It is damaged, or it is no table. Save it anew where it was made and send it again. Accepted are: { $accepted }.
problem-encoding-unsure = The text is not UTF-8 (first seen in row { $row }), and guessing would garble names. Choose the encoding in which the sample reads rightly: { $names }. Say it with an option such as «--encoding { $option }».
problem-encoding-mixed = Row { $other } is written in UTF-8 and row { $row } in an older encoding, so whatever is chosen garbles one of them. Save all rows in UTF-8 and send the file again.
problem-encoding-wrong = The file is not written in { $encoding }: byte { $byte } does not exist in it. Choose another encoding.
problem-quote-open = A quotation mark that opens in row { $row } is never closed, so the rows after it cannot be told apart. Close it and send the file again.
problem-cell-too-long = A cell in row { $row } is longer than { $most } characters, far more than any cell holds. Most likely a quotation mark is not closed there. Close it, or shorten the cell, and send the file again.
problem-quote-stray = Text stands behind a closing quotation mark in { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, first in row { $row }; that cannot be read without guessing and was set aside.
problem-ragged-row = { $count ->
    [one] 1 row
   *[other] { $count } rows
 } set aside because the number of cells is not { $expected } as in the header; first row { $row }.
problem-row-blank = Passed over: { $count ->
    [one] 1 row
   *[other] { $count } rows
 } without any value; first row { $row }.
problem-header-missing = Named by their place, because the header is empty: { $count ->
    [one] 1 column
   *[other] { $count } columns
 } ({ $names }).
problem-header-repeated = Renamed, because an earlier column has the same name: { $count ->
    [one] 1 column
   *[other] { $count } columns
 } ({ $names }). Every column was kept.
problem-json-broken = The JSON breaks off at line { $line }, character { $character }. Mend it there, or export the file again.
problem-json-key-repeated = The name “{ $column }” stands twice in one object, and nobody can tell which value is meant. Leave only one.
problem-json-not-finite = “{ $found }” is not a number that JSON knows. { $feature ->
    [0] It stands outside of the features.
   *[other] It stands in feature { $feature }.
 } Write null where a value is not known.
problem-json-half-character = After “{ $before }” only half of a character is written (a Unicode surrogate without its other half), which no file can keep. Write the whole character and send the file again.
problem-json-deep = The JSON nests deeper than map data does, and is not read.
problem-geojson-broken = { $part ->
    [object] The JSON is not an object. GeoJSON begins with a FeatureCollection, a Feature or a geometry.
    [features] The FeatureCollection has no list of “features”.
    [feature] Entry { $row } of “features” is not a Feature.
    [properties] The “properties” of feature { $row } are not an object.
    [mixed] The geometry also has members of a feature, so it is two things at once.
   *[type] The “type” is none that GeoJSON knows. It begins with a FeatureCollection, a Feature or a geometry.
}
problem-geometry-broken = Set aside: { $count ->
    [one] 1 shape
   *[other] { $count } shapes
 } that cannot be read as geometry; first row { $row }. Check that coordinates are numbers and outlines are closed.
problem-crs-unreadable = The coordinate system “{ $found }” is not known here. Name it by its number, for example EPSG:32635.
problem-coordinates-missing = The rows do not say where they are. Add columns for longitude and latitude, or say which columns they are with «--map longitude=column» and «--map latitude=column».
problem-coordinates-impossible = Not used: { $count ->
    [one] 1 place
   *[other] { $count } places
 } with coordinates that exist nowhere on Earth (longitude goes from −180 to 180, latitude from −90 to 90); the first is { $found } in row { $row }.
problem-coordinates-swapped-back = Longitude and latitude were exchanged in { $count ->
    [one] 1 place
   *[other] { $count } places
 }, as was accepted.
problem-coordinates-outside = Outside the region where data of this district is expected: { $count ->
    [one] 1 place
   *[other] { $count } places
 }; first row { $row }. Kept as given.
problem-coordinates-reprojected = The coordinates of { $count ->
    [one] 1 place
   *[other] { $count } places
 } were turned from { $crs } into degrees (EPSG:4326).
problem-coordinate-unread = No coordinate can be read from { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, the first “{ $found }” in row { $row }. Set aside.
problem-geometry-missing = Without a place: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }; first row { $row }. { $placed ->
    [no] Kept; they count by the zone or the place that they name, else for the district, but stand on no map.
   *[yes] Kept, but no walk, no zone and no indicator can take them into account, and they stand on no map.
 }
problem-geometry-kind = Not used: { $count ->
    [one] 1 shape
   *[other] { $count } shapes
 } of a kind that the role “{ $role }” does not take, the first { $found } in row { $row }. It takes: { $accepted }.
problem-role-unsure = The columns do not tell what this file can be used as. Choose a role: { $names }. Say it with an option such as «--role { $option }».
problem-field-missing = The field “{ $field }” is needed for the role “{ $role }”, and no column was found for it. Add the column, or say which one it is with «--map { $field }=column».
problem-field-unknown = The role “{ $role }” has no field “{ $field }”. Its fields are: { $accepted }{ $more }.
problem-column-missing = The column “{ $column }” that was named for “{ $field }” is not in the file. Its columns are: { $accepted }{ $more }.
problem-column-unknown = Kept as attributes, because the role does not ask for them: { $count ->
    [one] 1 column
   *[other] { $count } columns
 } ({ $names }).
problem-not-a-number = In column “{ $column }”, { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } cannot be read as a number; the first is “{ $found }” in row { $row }. Correct the file, or leave empty what is not known; unread values are not used.
problem-not-a-flag = In column “{ $column }”, { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } cannot be read as yes or no; the first is “{ $found }” in row { $row }. Correct the file, or leave empty what is not known; unread values are not used.
problem-not-a-time = In column “{ $column }”, { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } cannot be read as a date such as 2026-05-06; the first is “{ $found }” in row { $row }. Correct the file, or leave empty what is not known; unread values are not used.
problem-not-finite = Taken as not known, never as zero: { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, the first “{ $found }” in row { $row }.
problem-number-comma = A comma stands in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, the first “{ $found }” in row { $row }. Before three digits it was read as a thousands mark, otherwise and in coordinates as a decimal mark.
problem-out-of-range = Outside { $low } to { $high }: { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”; the first is { $found } in row { $row }. Correct what is wrong and send the file again.
problem-value-repeated = In column “{ $column }” a value that may stand only once is shared by { $count ->
    [one] 1 row
   *[other] { $count } rows
 }; the first is “{ $found }” in row { $row }. Give every row its own.
problem-value-twice = In column “{ $column }” the same value stands in more than one row: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }; the first is “{ $found }” in row { $row }. All are kept and all count; if one place is written twice, delete the surplus.
problem-value-missing = Empty: { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”; first row { $row }. { $unique ->
    [yes] Without it the rows cannot be told apart: give every row its own and send the file again.
   *[no] What is not known stays unknown and is never taken for zero.
 }
problem-value-translated = Understood by the declared words: { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, the first “{ $found }” (row { $row }) as “{ $meant }”.
problem-service-unknown = A service that does not exist is named in { $count ->
    [one] 1 row
   *[other] { $count } rows
 }; the first is “{ $found }” in row { $row }. The services are: { $accepted }{ $more }.
problem-not-allowed = A value that is not allowed stands in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”; the first is “{ $found }” in row { $row }. Allowed are: { $accepted }{ $more }.
problem-service-blank = Set aside: { $count ->
    [one] 1 row
   *[other] { $count } rows
 } without a service; first row { $row }.
problem-service-none = Set aside, because no service of this project fits: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }. The commonest are: { $names }.
problem-street-none = Set aside as no streets: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }. The commonest are: { $names }.
problem-barrier-none = Set aside as no barriers: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }. The commonest are: { $names }.
problem-service-overruled = Counted as “{ $service }”, as was asked for, though another service is named: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, the first “{ $found }” in row { $row }.
problem-nothing-left = Every row had to be set aside, so nothing is left to keep. The other findings say why.
problem-assumed-school-level = Assumption: where the source does not tell the level, schools count as primary schools ({ $count ->
    [one] 1 school
   *[other] { $count } schools
 }).
problem-disk-failed = The file “{ $file }” cannot be read or written ({ $fault }). Nothing was changed.
problem-usage-wrong = The command was not understood: { $detail }. See --help.
problem-usage-service = “{ $found }” is not a service. The services are: { $accepted }{ $more }.
problem-usage-role = “{ $found }” is not a role. The roles are: { $accepted }{ $more }.
problem-usage-service-role = A service can only be named for the role “facilities”, not for “{ $found }”.
problem-usage-evidence = “{ $found }” is not a kind of evidence. The kinds are: { $accepted }{ $more }.
problem-usage-id = “{ $found }” cannot be the id of a dataset. Use 1 to 64 lower-case Latin letters, digits, hyphens or underscores.
problem-usage-crs = “{ $found }” is not a coordinate system. Write EPSG: and its number, for example «EPSG:32635», with “swapped” behind it where north comes first: «EPSG:32635 swapped».
problem-usage-map = “{ $found }” does not say which column is which field. Write «field=column», for example «name_ar=الاسم».
problem-usage-bytes = “{ $found }” holds bytes that are no text here. Write the word anew, in the terminal’s own encoding.
problem-usage-encoding = “{ $found }” is not the name of a text encoding. Common ones are: utf-8, windows-1256, iso-8859-6.
problem-usage-vintage = “{ $found }” is not a date. Write a day, a month or a year as 2026-05-06, 2026-05 or 2026.
problem-sheet-unused = The file holds one table only; the sheet “{ $found }” that was asked for plays no part.
problem-template-examples = { $count ->
        [one] One row is an example of the template, first
       *[other] { $count } rows are examples of the template, first
    } in row { $row }. The whole dataset is kept as illustrative for that. Delete the example rows and send the file again.
problem-evidence-weaker = The file says of its rows that they are { $told ->
        [illustrative] illustrative
        [modelled] modelled
       *[reported] reported
    }; that is what it is kept as, whatever the command says.
