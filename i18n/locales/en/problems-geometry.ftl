# What is found when the rows of a file are held against each other and against the ground: one sentence for each rule.

problem-line-no-length = Set aside: { $count ->
    [one] 1 line that begins and ends in one place and has no length
   *[other] { $count } lines that begin and end in one place and have no length
 }; first row { $row }. Nobody can walk where there is no length.
problem-network-none-walkable = Every line of the file ({ $count }) says that it may not be walked on, so no street is left. Correct the column “walkable”, or leave it out.
problem-network-piece-no-length = A corner stands twice in one place in { $count ->
    [one] 1 line
   *[other] { $count } lines
 }, first row { $row }. Kept as drawn; pieces without length ({ $pieces }) are left out of every walk.
problem-network-row-twice = Set aside: { $count ->
    [one] 1 row that draws the same line as an earlier row and says the same of it
   *[other] { $count } rows that draw the same line as an earlier row and say the same of it
 }; first row { $row }. The earlier row stays.
problem-network-drawn-twice = Streets already drawn before are drawn again in { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, { $metres } m in all; first row { $row }. A walk uses them once, but where metres of street stand in for residents they count each time. Take out what is double.
problem-network-islands = { $percent } % of the street length has no way to the largest connected part (there are { $parts } separate parts): { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, first row { $row }. Nobody walks from one part to another. Join streets at a common corner where they meet, or add what is missing.
problem-zones-nested = More than half of the smaller zone lies in another one in { $count ->
    [one] 1 pair
   *[other] { $count } pairs
 }, most of all “{ $one }” (row { $first_row }) and “{ $other }” (row { $row }): { $percent } %. People there would count only for the zone that stands first in the file. Leave out one of the two, cut it out of the other, or accept it as it is with «--accept-repairs».
problem-zones-overlap = The same ground belongs to two zones in { $count ->
    [one] 1 pair
   *[other] { $count } pairs
 }, most of all “{ $one }” (row { $first_row }) and “{ $other }” (row { $row }): { $percent } % of the smaller one; { $area } m² in all. Whoever lives there counts for the zone that stands first in the file. Correct the borders where that matters.
problem-zones-slivers = Borders overlap a little, by at most { $percent } % of the smaller zone, in { $count ->
    [one] 1 pair
   *[other] { $count } pairs
 }, most of all “{ $one }” (row { $first_row }) and “{ $other }” (row { $row }); { $area } m² in all. Whoever lives there counts for the zone that stands first in the file.
problem-zones-gaps = Ground between zones that belongs to none: { $count ->
    [one] 1 gap
   *[other] { $count } gaps
 }, { $area } m² in all. Whoever lives there counts for the nearest zone if one is close, else for none.
problem-part-over-whole = Column “{ $column }” holds more than all of “{ $whole }” in { $count ->
    [one] 1 row
   *[other] { $count } rows
 }; the first is { $found } in row { $row }, where at most { $most } is possible. Correct what is wrong and send the file again.
problem-number-absurd = Column “{ $column }” holds more than { $most } in { $count ->
    [one] 1 row
   *[other] { $count } rows
 }; the first is { $found } in row { $row }. Kept as given; check the unit, and whether it is the sum of several places.
problem-place-far-from-streets = Farther than { $limit } m from any street in use ({ $evidence ->
    [illustrative] illustrative, dataset “{ $dataset }”
   *[other] dataset “{ $dataset }”
 }): { $count ->
    [one] 1 place
   *[other] { $count } places
 }; first row { $row }, at { $kilometres } km; the farthest at { $farthest } km. Kept, but no walk to or from there is measured. Check the coordinates, or bring the streets that are missing.
problem-place-apart = Farther than { $limit } km from every other place of the file: { $count ->
    [one] 1 place
   *[other] { $count } places
 }; first row { $row }, at { $kilometres } km; the farthest at { $farthest } km. Kept as given; check the coordinates.
problem-coordinates-not-finite = Set aside: { $count ->
    [one] 1 row
   *[other] { $count } rows
 } with a coordinate that is not a number or infinite; first row { $row }. Write the coordinates as numbers.
problem-residents-elsewhere = None of the residents falls in the region where data of this district is expected ({ $count ->
    [one] 1 place
   *[other] { $count } places
 }; first row { $row }), so none would be counted. Name the right coordinate system with an option such as «--crs EPSG:32635», send the file of this district, or accept it as it is with «--accept-repairs».
