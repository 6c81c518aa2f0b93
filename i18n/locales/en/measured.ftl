# Why there is no number, what a number was taken over, and what it does not tell.
reason-no-data = no dataset holds this yet
reason-no-places = no place of this kind lies near a mapped street
reason-no-network = no walking network is active
reason-no-zones = no zones are active
reason-no-residents = no residents are recorded in this zone
reason-residents-unknown = the number of residents of this zone is not known
reason-no-streets = no residential street is mapped in this zone
reason-no-children = the residents dataset does not count children aged 6 to 11
reason-unmeasured = nobody in this zone lives near enough to a mapped street to be measured
reason-not-built = this indicator is not calculated yet

weight-residents = Share of residents.
weight-street_metres = Share of metres of residential street, not of people: no count of residents is active.

count-facilities =
    { $count ->
        [one] One place went into the calculation.
       *[other] { $count } places went into the calculation.
    }
count-facilities_unsnapped =
    { $count ->
        [one] One place is more than 500 m from any mapped street and was left out.
       *[other] { $count } places are more than 500 m from any mapped street and were left out.
    }
count-origins =
    { $count ->
        [one] Walks were measured from one starting point.
       *[other] Walks were measured from { $count } starting points.
    }
count-origins_in_no_zone =
    { $count ->
        [one] One starting point lies in no zone and counts nowhere.
       *[other] { $count } starting points lie in no zone and count nowhere.
    }
count-origins_unsnapped =
    { $count ->
        [one] One starting point is more than 500 m from any mapped street: its walk is not measured, and the bounds are wider for it.
       *[other] { $count } starting points are more than 500 m from any mapped street: their walks are not measured, and the bounds are wider for it.
    }
count-blank_cells =
    { $count ->
        [one] In one place the number of people is not known; it counts neither as somebody nor as nobody.
       *[other] In { $count } places the number of people is not known; they count neither as somebody nor as nobody.
    }
count-island_percent = { $count }% of the length of the streets has no connection to the main network.

problem-indicator-unknown = There is no indicator “{ $indicator }”. The command “python -m indicators list” names them all.
problem-zone-unknown = There is no zone “{ $zone }”. Zones: { $known }. All zones together are “*”.
problem-threshold-impossible = { $threshold } is not a possible reach. Expected: a number of metres above zero.

indicators-id = id
indicators-title = indicator
indicators-unit = unit
indicators-direction = better
indicators-standard = standard
indicators-formula = formula
indicators-inputs = inputs
indicators-state = now
indicators-computable = can be calculated
indicators-missing = Missing:
indicators-either = { $one } or { $other }
indicators-district = all zones
indicators-heading = { $title } (within { $metres })
indicators-zone = zone
indicators-value = value
indicators-bounds = bounds
indicators-between = { $low } to { $high }
indicators-persons = persons
indicators-to-target = further persons to target
indicators-measured-share = measured
indicators-evidence = evidence
indicators-vintage = data of
indicators-made-of = Made of:
indicators-dataset = { $role }: { $title } ({ $id }, version { $version }, { $evidence }; source: { $source })
indicators-help-program = The indicators: what can be calculated, and the values.
indicators-help-list = the catalogue, with what can be calculated now and what is missing
indicators-help-compute = values by zone and for all zones together
indicators-help-real-only = never use illustrative data
indicators-help-json = print one JSON document
indicators-help-lang = language of the answer
indicators-help-id = indicators; none means all that can be calculated
indicators-help-zone = one zone only; * is all zones together
indicators-help-threshold = longest walk in metres
title-street_metres = { $title }, by length of residential street, not by people
