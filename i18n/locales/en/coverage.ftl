# What the coverage page says of targets, groups and what is missing
table-targets = The zones add to more than all zones together: where one zone has more than the target asks for, that makes up for another’s lack.
headline-beyond = Most of those out of reach live in { $zone }, { $persons } of them.
column-beyond = Out of reach
missing-needs = This cannot be computed now. Missing: { $names }.
missing-owners = Ask: { $names }.
missing-illustration = Switch “Real data only” off to see the illustration.
missing-bring = Add a file with what is missing
headline-target-group =
    { $persons ->
        [0] The target is met.
        [one] One more of them has to be reached for the target.
       *[other] { $persons } more of them have to be reached for the target.
    }
card-reached = { $persons } reach it
card-target = target: { $value } ({ $source })
zone-map-help = The arrow keys move the cross, Enter chooses the zone under it and once more brings all zones back, plus and minus zoom. The list of zones above the map does the same.
zone-map-todo = Click a zone on the map to see its numbers alone; click it again for all zones.
