# The page of comparison: zones side by side by several indicators, against targets, the nation and other cities.

menu-compare = Compare
lead-compare = Zones side by side: where they are farthest apart, how far each is from the target, and what is printed of Egypt and other cities.
compare-pick-indicators = Indicators
compare-pick-zones = Zones
compare-title = Side by side
compare-reach = within { $metres } on foot
compare-missing =
    { $count ->
        [0] target met
       *[other] { $persons } still to reach
    }
compare-printed = { $place }, { $date }
compare-cities = { $count } cities: { $what }
compare-middle = middle city
compare-widest = Farthest apart: { $title }
compare-sentence = Worst: { $worst }, { $low }. Best: { $best }, { $high }.
compare-target =
    { $count ->
        [0] { $name } meets the target of { $target }.
       *[other] { $name } is { $persons } short of the target of { $target }.
    }
compare-behind =
    { $count ->
        [0] { $name } is worse than all zones together in none of { $all } indicators.
       *[other] { $name } is worse than all zones together in { $count } of { $all } indicators.
    }
compare-alone = Among what is chosen there is no share that is known of two places.
compare-table = All of it as a table
compare-scatter = Two indicators against each other
compare-pick-across = Across
compare-pick-up = Upwards
compare-scatter-table = Both indicators as a table
compare-note = Each indicator has the reach that it is usually told for. What is printed of Egypt or of other cities is a statement about them only, often of another year and of another method: the reason why a comparison limps stands below its picture.
dots-district = all zones: { $value }
relation-few = Only { $count } zones have both values: too few to speak of a relation.
relation-none = No sure relation: among { $count } zones the rank correlation of “{ $across }” and “{ $up }” is { $rank }, and anything from { $low } to { $high } would fit.
relation-with = Zones that have more of “{ $across }” tend to have more of “{ $up }”: rank correlation { $rank } among { $count } zones, between { $low } and { $high }.
relation-against = Zones that have more of “{ $across }” tend to have less of “{ $up }”: rank correlation { $rank } among { $count } zones, between { $low } and { $high }.
relation-caveat = This is a relation of zones, not of people. Other borders could change it, and it says nothing about what causes what.
alt-row = { $name }: { $value }
alt-panel = { $title }. All zones: { $district }. { $rows }. Evidence: { $evidence }.
alt-pair = { $name } ({ $across }; { $up })
alt-scatter = Zones by two indicators: across { $across }, upwards { $up }. { $zones }.
