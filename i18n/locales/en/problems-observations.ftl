# What is found in observations, in files that were kept before, and in barriers: one sentence for each rule.

problem-unit-unfit = “{ $parameter }” is in a unit that no indicator takes in { $count ->
    [one] 1 row
   *[other] { $count } rows
 }; the first is “{ $found }” in row { $row }. Expected: { $expected }. Nothing is converted: write the values in that unit and send the file again.
problem-value-impossible = “{ $parameter }” cannot be outside { $low } to { $high }, but is in { $count ->
    [one] 1 row
   *[other] { $count } rows
 }; the first is { $found } in row { $row }. Numbers such as −9999, −32768 or 255 mean “no value” in a raster: leave out those cells, or leave them blank, and send the file again.
problem-parameter-unknown = No indicator asks for these parameters: { $names } ({ $count ->
    [one] 1 row
   *[other] { $count } rows
 }, first row { $row }). Kept, but nothing is worked out from them; check the spelling.
problem-method-unknown = Treated as a sample, because the column “{ $column }” does not say that everybody was counted: { $count ->
    [one] 1 row
   *[other] { $count } rows
 } ({ $names }), first row { $row }. Write “register” or “census” where everybody was.
problem-zone-not-in-use = These rows count nowhere, because the zones in use (dataset “{ $dataset }”) have no such zone: { $count ->
    [one] 1 row
   *[other] { $count } rows
 } ({ $names }), first row { $row }. The zones are: { $accepted }{ $more }.
problem-zone-column-unsure = The column “{ $option }” names zones in use (dataset “{ $dataset }”) in { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, the first “{ $found }” in row { $row }, but is not taken for the zone; each row would be told of the district as a whole. If it is the zone, name it with «--map zone_id={ $option }»; if it is not, add «--accept-repairs». Columns that name zones: { $names }.
problem-already-kept = The same data is already kept as version { $version } of “{ $dataset }” and in use; nothing new was kept.
problem-already-kept-unused = The same data is already kept as version { $version } of “{ $dataset }”, not in use; use «python -m loaders activate { $dataset }».
problem-barrier-tunnel-name = Called a tunnel, but taken as a barrier above ground: { $count ->
    [one] 1 row
   *[other] { $count } rows
 }, first “{ $found }” in row { $row } ({ $names }). Nobody walks across them. Where the way lies underground, mark it as a tunnel, or leave the row out.
