# People beyond reach by hexagon

pick-show = What the map shows
show-zones = Zones
show-hexagons = Hexagons
show-columns = Columns
hexagon-title = People beyond reach: { $title } (hexagons in each class, { $metres } across)
hexagon-class = { $low } to { $high }
hexagon-from = { $low } or more
hexagon-few = Where fewer than ten people, or fewer than ten households, are concerned, neither a number nor a height is told.
hexagon-nobody = nobody beyond reach
hexagon-empty = nobody known lives here
hexagon-borders = The hexagons are of a regular grid, not of neighbourhoods: another grid changes single hexagons, not the whole picture. To decide, take the numbers of zones.
hexagon-unmeasured = The walks of { $persons } could not be measured: they are in no hexagon.
hexagon-alt =
    { $title }: people beyond reach in { $count ->
        [one] one hexagon that is lived in
       *[other] { $count } hexagons that are lived in
    }. The highest class ({ $words }) has { $most ->
        [one] one hexagon
       *[other] { $most } hexagons
    }.
hexagon-alt-none =
    { $title }: nobody is known to be beyond reach in { $count ->
        [one] the one hexagon that is lived in
       *[other] the { $count } hexagons that are lived in
    }.
hexagon-between = Beyond the borders of zones
hexagon-table = The hexagons as a table and a file
hexagon-few-class = fewer than ten, or not known
columns-sides = The arrow drawn on the ground points north; the bar below it is { $metres } long.
columns-note = A column is as tall as the least that its class holds. Columns can hide behind columns: “Hexagons” shows the same numbers on a flat map that works by keyboard.
