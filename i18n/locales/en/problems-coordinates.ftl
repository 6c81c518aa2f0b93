# What is found about coordinates and outlines when a file is read: one sentence for each rule.

problem-crs-unsure = The file names no coordinate system, and as degrees its coordinates do not fall in the region: { $count ->
    [one] 1 place
   *[other] { $count } places
 }, the first { $found } (row { $row }). { $where ->
    [country] In no system known here do they fall in the region, but in the country with these
   *[other] They do with these
 }, the likeliest first: { $names }. With the first, { $sample } lies at { $place }.{ $apart ->
    [0] {""}
   *[other] {" "}The first two differ by { $apart } m only: ask whoever made the file.
 } Choose the coordinate system with an option such as «--crs { $option }»; “swapped” means that north comes first.
problem-crs-doubtful = Read as { $crs }, hardly any place falls in the region where data of this district is expected (first row { $row }: { $found }; { $count ->
    [one] 1 place
   *[other] { $count } places
 } in all). { $where ->
    [country] In no system known here do they fall in the region, but in the country with these
   *[other] Most do with these
 }, the likeliest first: { $names }. With the first, { $sample } lies at { $place }.{ $apart ->
    [0] {""}
   *[other] {" "}The first two differ by { $apart } m only: ask whoever made the file.
 } Choose the coordinate system with an option such as «--crs { $option }»; “swapped” means that north comes first. Or accept the file as it is with «--accept-repairs».
problem-crs-none-fits = The coordinates are no degrees (the first { $found } in row { $row }; { $count ->
    [one] 1 place
   *[other] { $count } places
 }, read as { $crs }), and no coordinate system that is known here brings them into the country. Name the one that the file is written in with «--crs EPSG:n», with “swapped” behind it where north comes first.
problem-coordinates-swapped = As they stand, the coordinates of { $count ->
    [one] 1 place
   *[other] { $count } places
 } fall outside the region, but inside it when longitude and latitude change places. The first is { $found } in row { $row }. Confirm the exchange with «--accept-repairs» or «--crs { $option }», or correct the columns. What fits: { $names }.
problem-coordinates-order = Both numbers stand in one column, and nothing says which comes first; only with { $first ->
    [latitude] latitude first, longitude second
   *[other] longitude first, latitude second
 } do the places fall in the region, so they were read that way: { $count ->
    [one] 1 place
   *[other] { $count } places
 }.
problem-coordinates-order-unsure = Both numbers stand in one column, and neither a word nor where the places fall says which comes first (first row { $row }: { $found }; { $count ->
    [one] 1 place
   *[other] { $count } places
 }). Say which comes first with an option such as «--crs { $option }»: { $names }; “swapped” means that latitude comes first.
problem-coordinates-shifted = The coordinates of { $count ->
    [one] 1 place
   *[other] { $count } places
 } were turned from { $crs } into degrees (EPSG:4326) by “{ $operation }”; { $metres ->
    [unknown] how exact that is nobody says
   *[other] that is right to about { $metres } m
 }.
problem-coordinates-zero = Set aside: { $count ->
    [one] 1 row
   *[other] { $count } rows
 } at 0, 0, which lies in the sea off Africa and only says that the place is not known; first row { $row }. Leave both cells empty to keep such rows without a place.
problem-coordinates-sentinel = Set aside: { $count ->
    [one] 1 row
   *[other] { $count } rows
 } with a number such as -999 or 9999 that only says that the place is not known; the first is { $found } in row { $row }. Leave both cells empty to keep such rows without a place.
problem-coordinates-same = Set aside: { $count ->
    [one] 1 row
   *[other] { $count } rows
 } outside the region whose longitude and latitude are the same number, as when one column was copied over the other; the first is { $found } in row { $row }.
problem-coordinates-mixed = Written otherwise than the rest: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, the first { $found } in row { $row }. Read as { $crs }, like the rest, { $count ->
    [one] it lies
   *[other] they lie
 } in another country; read as { $other }, in the region. Nothing was moved. { $aside ->
    [yes] Set aside: write all rows in one way and send the file again.
   *[no] Write all rows in one way and send the file again, or have { $count ->
        [one] this row
       *[other] these rows
     } set aside with «--accept-repairs».
 }
problem-coordinates-perhaps-swapped = Outside the region, but in the middle of the district when both numbers change places: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, the first { $found } in row { $row }. Nothing was moved. Correct what is wrong and send the file again, or keep the rows where they stand with «--accept-repairs».
problem-coordinates-coarse = Given with two decimals of a degree or fewer: { $count ->
    [one] 1 place
   *[other] { $count } places
 }, the first { $found } in row { $row }. Each may lie about { $metres } m away from where it says, so no walk from there is right. Kept as given; bring coordinates with five decimals.
problem-coordinate-angle = Read as degrees, minutes and seconds or with a letter for the direction: { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, the first “{ $found }” (row { $row }) as { $degrees }°.
problem-coordinate-thousands = Commas were read as marks of thousands, because as decimal marks they would make no coordinates: { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, the first “{ $found }” in row { $row }.
problem-coordinate-letter = The letter for the direction contradicts the column in { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }”, which holds { $axis ->
    [longitude] longitudes (east or west)
   *[latitude] latitudes (north or south)
 }; the first is “{ $found }” in row { $row }. Set aside; where the columns are exchanged, say which is which with «--map longitude=column» and «--map latitude=column».
problem-coordinate-sixty = Set aside: { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }” with 60 minutes or seconds or more, which no angle has; the first is “{ $found }” in row { $row }.
problem-coordinate-sign = Set aside: { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }” with both a sign and a letter for the direction, or with two letters, so that nobody can tell which side is meant; the first is “{ $found }” in row { $row }. Write one of the two.
problem-coordinate-code = Set aside: { $count ->
    [one] 1 cell
   *[other] { $count } cells
 } of column “{ $column }” with { $code ->
    [plus] a Plus Code
   *[mgrs] an MGRS reference
 } instead of coordinates, the first “{ $found }” in row { $row }. Turn such codes into longitude and latitude first; they are not read here.
problem-srid-other = Set aside: { $count ->
    [one] 1 row
   *[other] { $count } rows
 } whose shape names another coordinate system than the rest, which are in { $crs }; first row { $row }. Bring all rows into one system.
problem-geometry-unclosed = The last corner of an outline was not its first one, and the outline was closed with a straight line: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, first row { $row }. Check whether corners are missing there.
problem-geometry-encloses-nothing = Set aside: { $count ->
    [one] 1 outline that encloses
   *[other] { $count } outlines that enclose
 } no ground (a line, or corners in one place); first row { $row }: { $found }.
problem-geometry-repaired = { $count ->
    [one] The outline of 1 shape was not valid and was repaired
   *[other] The outlines of { $count } shapes were not valid and were repaired
 }; first row { $row }. { $way ->
    [same] The area did not change.
    [gained] The area changed by at most { $percent } %: { $area } m² or { $hectares } ha more.
   *[lost] The area changed by at most { $percent } %: { $area } m² or { $hectares } ha less.
 }
problem-geometry-repaired-largely = { $count ->
    [one] The outline of 1 shape is not valid, and repairing it changes
   *[other] The outlines of { $count } shapes are not valid, and repairing them changes
 } the area by up to { $percent } % (row { $row }: { $area } m² or { $hectares } ha { $way ->
    [gained] more
   *[lost] less
 }). Accept the repair with «--accept-repairs» or correct the shapes.
problem-geometry-parts-changed = The repair changed the number of separate parts in { $count ->
    [one] 1 shape
   *[other] { $count } shapes
 }; the first, in row { $row }, had { $before } and has { $after }.
problem-geometry-height = Heights and measures were left out of { $count ->
    [one] 1 shape
   *[other] { $count } shapes
 }; first row { $row }. Nothing here is measured upwards.
problem-geometry-gathered = Gatherings of shapes were taken as the one shape that they amount to: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, the first { $found } in row { $row }.
problem-geometry-sliver = Narrower than half a metre on average: { $count ->
    [one] 1 outline
   *[other] { $count } outlines
 }; first row { $row }. Kept as drawn; such slivers are mostly left where two borders were drawn apart.
problem-geometry-corner-twice = The same corner stands twice in a row in { $count ->
    [one] 1 outline
   *[other] { $count } outlines
 }; first row { $row }. Kept as drawn; it changes nothing.
problem-geometry-turned = The outer line runs with the clock, though GeoJSON asks for the other way, in { $count ->
    [one] 1 outline
   *[other] { $count } outlines
 }; first row { $row }. Kept as drawn; it changes nothing.
