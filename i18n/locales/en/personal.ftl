# What is found of persons in a file, before anything of it is kept. No sentence shows the value itself.

loaders-help-drop = column of the file to leave out; may be said several times
loaders-help-accept-personal = keep what belongs to persons instead of asking
problem-personal-data = { $kind ->
    [phone] Telephone numbers of persons seem to stand
    [national-id] Egyptian national ids stand
    [passport] Passport numbers stand
    [email] E-mail addresses stand
   *[name] Names of persons seem to stand
 } in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, first in row { $row } (masked: { $examples }). Whoever opens the dataset could read them, so nothing was kept. Leave the column out with «--drop "{ $column }"», or, if it may be kept, choose «--accept-personal».
problem-personal-contact = { $kind ->
    [email] E-mail addresses stand
   *[phone] Telephone numbers stand
 } in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }” (masked: { $examples }). They were taken for those of the places and kept; if they belong to persons, leave the column out with «--drop "{ $column }"».
problem-personal-accepted = Kept, as was accepted: { $kind ->
    [phone] telephone numbers
    [national-id] national ids
    [passport] passport numbers
    [email] e-mail addresses
   *[name] names of persons
 } in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }” (masked: { $examples }).
problem-personal-homes = { $count ->
    [one] 1 point stands for one household
   *[other] { $count } points stand for one household each
 } (at most { $most } persons), as exact as a building; first row { $row }. Whoever opens the map could see who lives where, so nothing was kept. Add up at least ten households to a point, a cell or a block, or, if it may be kept so, choose «--accept-personal».
problem-homes-accepted = Kept, as was accepted: { $count ->
    [one] 1 point that stands
   *[other] { $count } points that stand
 } for one household (at most { $most } persons); first row { $row }.
problem-columns-dropped = Left out, as was asked: { $count ->
    [one] 1 column
   *[other] { $count } columns
 } ({ $names }). Nothing of it is kept.
problem-drop-unknown = The column “{ $column }” that was to be left out is not in the file. Its columns are: { $accepted }{ $more }.
