# Further reasons why there is no number.
reason-district-only = this is told for the district as a whole only
reason-too-few-households = fewer than 10 households were asked
reason-no-capacity = no capacity is known of any place in reach
reason-unit-unfit = the observations are in a unit that does not fit
reason-no-income = the residents dataset does not tell income fifths
reason-no-mean = nobody reaches anything, so that there is nothing to share out

# Walks and barriers
count-origins_in_barrier =
    { $count ->
        [one] One starting point lies in a canal, on a track or on a wall: its walk is not measured, and the bounds are wider for it.
       *[other] { $count } starting points lie in a canal, on a track or on a wall: their walks are not measured, and the bounds are wider for it.
    }
count-origins_behind_barriers =
    { $count ->
        [one] From one starting point every street within 500 m is hidden behind a barrier: its walk is not measured.
       *[other] From { $count } starting points every street within 500 m is hidden behind a barrier: their walks are not measured.
    }
count-streets_severed =
    { $count ->
        [one] One street meets a canal, track, wall or motorway without being marked as a bridge: nobody is led across there. Where there is a crossing, mark it in the map.
       *[other] { $count } streets meet a canal, track, wall or motorway without being marked as a bridge: nobody is led across there. Where there is a crossing, mark it in the map.
    }
