# What the page says where a command names one of its options.

problem-encoding-unsure-page = The text is not UTF-8 (first seen in row { $row }), and guessing would garble names. Choose below the encoding in which the sample reads rightly.
problem-coordinates-missing-page = The rows do not say where they are. Choose the columns of longitude and latitude below if there are any, or add them to the file.
problem-coordinates-swapped-page = As they stand, the coordinates of { $count ->
    [one] 1 place
   *[other] { $count } places
 } fall outside the region, but inside it when longitude and latitude change places. The first is { $found } in row { $row }. Choose { $option } below as the coordinate system to exchange them, or correct the columns.
problem-role-unsure-page = The columns do not tell what this file is to be used as. Choose the purpose below.
problem-field-missing-page = “{ $name }” is needed for this purpose, and no column was found for it. Choose its column in the table of columns below, or add it to the file.
problem-memory-short = There are { $free } MB of memory free now, and reading this file may take { $megabytes }. Try again in a while, or split the file.
problem-version-moved-page = Somebody was faster ({ $who }, { $when }): the version of “{ $dataset }” went from { $base } to { $now } after your file was compared with it. Nothing is lost: your file still waits. Look at the difference to what is current now, below, then go on to keeping.
problem-crs-unsure-page = The file names no coordinate system, and its numbers are no degrees in this region: the first is { $found } in row { $row }. Choose below the system with which the rows lie where you know them to be.{ $apart ->
    [0] {""}
   *[other] {" "}The first two differ by { $apart } m only: ask whoever made the file.
 }
problem-crs-doubtful-page = The file is said to be in { $crs }, but read so hardly any place falls in this region: the first is { $found } in row { $row }. Choose below the system with which the rows lie where you know them to be, or agree to the file as it is.{ $apart ->
    [0] {""}
   *[other] {" "}The first two differ by { $apart } m only: ask whoever made the file.
 }
problem-crs-none-fits-page = The coordinates are no degrees (the first { $found } in row { $row }), and no coordinate system that is known here brings them into the country. Write the number of their system below, or ask whoever made the file for it.
problem-personal-data-page = { $kind ->
    [phone] Telephone numbers of persons seem to stand
    [national-id] Egyptian national ids stand
    [passport] Passport numbers stand
    [email] E-mail addresses stand
   *[name] Names of persons seem to stand
 } in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, first in row { $row } (masked: { $examples }). Whoever opens the dataset could read them, so nothing was kept. Leave the column out with the button below, or, if it may be kept, tick the box below.
problem-personal-homes-page = { $count ->
    [one] 1 point stands for one household
   *[other] { $count } points stand for one household each
 } (at most { $most } persons), as exact as a building; first row { $row }. Whoever opens the map could see who lives where, so nothing was kept. Add up at least ten households to a point, a cell or a block, or, if it may be kept so, tick the box below.
