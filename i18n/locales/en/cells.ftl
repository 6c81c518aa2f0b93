# Numbers and times that were read although they are not plainly written, and those that have two readings.

problem-number-percent = A percent sign stands in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, the first “{ $found }” in row { $row }. It was read as the unit: the number is what stands beside it and was not divided.{ $bare ->
    [0] { "" }
   *[other] { " " }Without the sign: { $bare }. Make sure that these are percent too.
 }
problem-number-permille = A per mille sign stands in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, the first “{ $found }” in row { $row }. It was read as the unit: the number is what stands beside it and was not divided.{ $bare ->
    [0] { "" }
   *[other] { " " }Without the sign: { $bare }. Make sure that these are per mille too.
 }
problem-number-currency = A word or sign for money stands in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, the first “{ $found }” in row { $row }. The number was read without it; make sure that the whole column is in one currency.
problem-time-reordered = The day was read as the year, month and day that it can only be in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”: “{ $found }” in row { $row } is { $meant }. Write dates like 2026-05-06 to be sure.
problem-time-serial = The day number of a spreadsheet stands in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”: “{ $found }” in row { $row } was read as { $meant }. Write dates like 2026-05-06 to be sure.
problem-time-ambiguous = Two different days can be meant in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, the first “{ $found }” in row { $row }: nothing tells whether the day or the month stands first. Nothing was guessed; write dates like 2026-05-06 and send the file again.

progress-read = Reading
progress-judge = Judging
progress-keep = Keeping
