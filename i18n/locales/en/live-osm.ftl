# OpenStreetMap as a live source: what its outlines and coasts lack.

problem-outline-broken = On no map, because OpenStreetMap draws no whole outline or line for them: { $count ->
    [one] 1 element
   *[other] { $count } elements
 } ({ $names }). Whoever mends them there mends them here.
problem-coast-broken = The coastline ends or turns around inside the box: in { $count ->
    [one] 1 part
   *[other] { $count } parts
 } of it nobody can tell land from sea, and no sea is drawn there. The coastline has to be mended on OpenStreetMap.
problem-backdrop-none = Set aside as nothing of a backdrop: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }. The commonest are: { $names }.
problem-barriers-opened = Opened, because one may pass there: { $count ->
    [one] 1 level crossing or gate
   *[other] { $count } level crossings and gates
 }. Each leaves a gap of 8 m in what it crosses.
