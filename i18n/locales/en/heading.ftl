# What is found around the rows of a table: which row names its columns, and which rows are no data.

loaders-help-header = row that names the columns, 0 where none does
problem-header-unsure = It is not certain which row names the columns. Row { $row } reads “{ $found }”. Choose the number of the row, or 0 where no row does: { $names }. Say it with an option such as «--header { $option }».
problem-header-elsewhere = Row { $row } was named as the one that holds the names of the columns, but nothing stands there, or it is not among the first rows of the table. Choose another row, or 0 where no row names them.
problem-header-none = No row names the columns: the first row already holds data. { $count ->
    [one] The column was
   *[other] The { $count } columns were
 } named by place ({ $names }). Say with «--map field=column» what each is, or write a header above them.
problem-header-two-rows = The names of the columns stand in two rows; both were joined. The lower one is row { $row } (“{ $found }”).
problem-header-cleaned = Written without line breaks and marks that nobody sees: the name of { $count ->
    [one] 1 column
   *[other] { $count } columns
 } ({ $names }). No value was changed.
problem-header-long = The name is longer than a table can show and was cut, with “…” at its end: { $count ->
    [one] 1 column
   *[other] { $count } columns
 }. The first begins “{ $found }”. Every column was kept; give it a shorter name to see it whole.
problem-rows-preamble = Set aside, because it stands above the names of the columns: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, the first “{ $found }” (row { $row }). Check that nothing in it is data.
problem-rows-units = Set aside, because it tells units or tags instead of values: row { $row } (“{ $found }”). Check that the units are those that are expected.
problem-rows-total = Set aside, because it sums up the rows above it and would count everybody twice: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, the first “{ $found }” (row { $row }).
problem-rows-note = Set aside, because it is a remark under the table: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, the first “{ $found }” (row { $row }). Where it names the source, give it with «--source».
problem-total-doubtful = Row { $row } (“{ $found }”) is called a total, but its numbers are not the sum of the rows above it. It was kept as a row like the others; delete it from the file if it is a sum.
