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
compare-close = A closer look: point at a dot to read it, drag to enlarge a part
compare-close-waiting = Opens a chart of these two indicators that answers: point at a zone for its name, both values, their bounds and kind of evidence; drag over a part to enlarge it.
compare-close-how = Across: { $across }. Upwards: { $up }. Click twice for the whole again. A hollow dot is made up, not real. All values are in the table above, for whoever works by keyboard.
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

# Two dates side by side.

dates-title = Two dates side by side
dates-waiting = What was printed of one thing in different years, and the indicators chosen above as the data stood on other days.
dates-pick = What is compared
dates-from = From
dates-to = To
dates-data = The indicators chosen above, as the data stood
dates-seen = The indicators chosen above, by what had been observed
dates-series = { $title } ({ $place })
dates-one-state = The indicators chosen above have one date only: the data in use stand as they came, nothing was brought, replaced or taken back, and nothing of them was observed twice. As soon as something is, its day can be chosen here. What is printed for several dates can be compared now.
dates-none = Nothing here has two dates: neither the data in use nor any printed figure. Bring a newer copy of a dataset, or figures with their dates.
dates-between = { $name }, from { $first } to { $then }
dates-told = { $date }: { $value }. Source: { $sources }.
dates-overlap = One of the two dates lies within the other: this is a difference between reports, not a change over time.
dates-contradict = Reports of one date contradict each other, so the difference is a range.
dates-about = At least one of the two numbers is printed as a rough one.
dates-sources = The two were printed by different sources, which may count in different ways.
dates-bounds = reports of one date that contradict each other
dates-alt = { $name }. { $rows }. From { $first } to { $then }: { $change }.
dates-data-between = From { $first } to { $then }, by the end of each day
dates-moved =
    { $count ->
        [0] none of { $all } values moved
       *[other] { $count } of { $all } values moved
    }
dates-data-note = What was known then is what counts: the day on which data were kept, in universal time, not the time that they describe. What came with the tool stands on every day as it stands now.
dates-seen-between = From { $first } to { $then }, by what had been observed until then
dates-seen-note = Each side counts what was observed up to that date, and the newest of it as always, with places, streets and residents as they are now.
dates-marked = { $value } ({ $evidence })
