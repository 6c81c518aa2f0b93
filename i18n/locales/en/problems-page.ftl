# What the page says where a command names one of its options.

problem-encoding-unsure-page = The text is not UTF-8 (first seen in row { $row }), and guessing would garble names. Choose below the encoding in which the sample reads rightly.
problem-coordinates-missing-page = The rows do not say where they are. Choose the columns of longitude and latitude below if there are any, or add them to the file.
problem-role-unsure-page = The columns do not tell what this file is to be used as. Choose the purpose below.
problem-field-missing-page = “{ $name }” is needed for this purpose, and no column was found for it. Choose its column in the table of columns below, or add it to the file.
problem-memory-short = There are { $free } MB of memory free now, and reading this file may take { $megabytes }. Try again in a while, or split the file.
problem-version-moved-page = Somebody was faster ({ $who }, { $when }): the version of “{ $dataset }” went from { $base } to { $now } after your file was compared with it. Nothing is lost: your file still waits. Look at the difference to what is current now, below, then go on to keeping.
