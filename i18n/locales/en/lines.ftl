# Rows of text that fit no table as they are, and shapes that stand nowhere.

problem-row-padded = No row has as many cells as the header ({ $expected }). The cells missing at the end were taken for blank in { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, first in row { $row }.
problem-shapes-unplaced = The shapes are no degrees, and nothing says in which coordinate system they are: they are kept as the text that they are and stand on no map. Name the system with «--crs EPSG:n» to place them. Shapes: { $count }.
