# The access scores: what each is, when to use it, and the further numbers beside them.

score-2sfca = Two-step floating catchment (2SFCA)
score-2sfca-when = Use it for a first look and for officials: staff per person within one distance, easy to explain and to check. The edge is sharp: one step beyond it counts for nothing.
score-e2sfca = Two-step floating catchment with a falling weight (E2SFCA)
score-e2sfca-when = Use it where the walk itself is a burden: who lives farther draws less and gets less, and nothing jumps at the edge. How fast the weight falls is a choice that nobody has measured here.
score-e2sfca-step = The same with three steps (Luo and Qi)
score-e2sfca-step-when = Use it to compare with published studies, which mostly take these steps: 1, 0.68 and 0.22 for the thirds of the catchment.
score-3sfca = Three-step floating catchment (3SFCA)
score-3sfca-when = Use it where people can choose between several places near by, as in the core: it stops them from being counted at each in full. A further place can lower somebody’s score.
score-bfca = Balanced floating catchment
score-bfca-when = Use it as a counter-check: nobody is counted twice, and no service is handed out twice. Its size depends on how small the map’s cells are; compare ranks, not sizes.
score-gravity = Gravity (Hansen)
score-gravity-when = Use it where places do not fill up, as parks or bus stops: everything in reach counts, the farther the less, however many others come.
score-raam = Rational agents (RAAM)
score-raam-when = Use it to ask where people would go if they weighed crowding against the walk, for example after a new clinic opens. It is a cost, so less is better, and it takes longest to work out.

more-nothing_in_reach = with nothing in reach, % of residents
more-places_without_capacity = places in reach whose capacity is not known
more-places_in_other_unit = places in reach counted in another unit and left out
more-balanced = by the balanced form, district = 1
more-step = by the steps of Luo and Qi
more-rank_shift = ranks that the two forms differ by (alarm over 3)
more-schools_without_shifts = schools in reach whose shifts are not known
more-needs_met = needs met, of 8
more-most_missing = the need most often missing, by its number from 1 to 8 (0 none)
more-missing_primary_health = 1. without a primary health unit, % of residents
more-missing_pharmacy = 2. without a pharmacy, % of residents
more-missing_kindergarten = 3. without a kindergarten, % of residents
more-missing_primary_school = 4. without a primary school, % of residents
more-missing_market = 5. without a market, % of residents
more-missing_transit_stop = 6. without a transport stop, % of residents
more-missing_open_space = 7. without an open space, % of residents
more-missing_digital_point = 8. without a digital point, % of residents
more-any_stop = near a stop of any headway, % of residents
more-stops_without_headway = stops whose headway is not known
more-population_density = residents per km² around homes
more-intersection_density = crossings per km² around homes
more-daily_living = daily destinations near by, of 3

need-observations-headway-minutes = Public transport headways, by stop
