# What the page says where a command names one of its options.

problem-encoding-unsure-page = The text is not UTF-8 (first seen in row { $row }), and guessing would garble names. Choose below the encoding in which the sample reads rightly.
problem-crs-unsure-page = The coordinates cannot be degrees; the first is { $found } (row { $row }). Choose below the coordinate system in which the places fall where they should.
problem-crs-doubtful-page = Read in { $crs }, the places do not fall in the region. Choose below the system in which they fall where they should, or agree to them as they are.
problem-crs-and-order-unsure-page = The places fall in the region only if east and north are exchanged and another system is chosen. Exchange the two columns below, then choose the system.
problem-residents-elsewhere-page = All places fall outside the region, so nobody in them would be counted. Choose the right coordinate system, send the file of this district, or agree to them as they are.
problem-coordinates-missing-page = The rows do not say where they are. Choose the columns of longitude and latitude below if there are any, or add them to the file.
problem-coordinates-swapped-page = The places fall outside the region, and inside it when longitude and latitude are exchanged; the first is in row { $row }. Agree to the exchange below, or correct the columns.
problem-geometry-repaired-largely-page = Mending the shapes changes the area by up to { $percent }%; the first is in row { $row }. Look at the shape before and after, then agree to it below or correct the shapes.
problem-role-unsure-page = The columns do not tell what this file is to be used as. Choose the purpose below.
problem-field-missing-page = “{ $name }” is needed for this purpose, and no column was found for it. Choose its column in the table of columns below, or add it to the file.
problem-memory-short = There are { $free } MB of memory free now, and reading this file may take { $megabytes }. Try again in a while, or split the file.
