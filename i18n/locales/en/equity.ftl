# The page of equity: groups side by side, how evenly something is spread, need against access.

menu-equity = Equity
lead-equity = Who has less than others, how evenly access is spread, and where need is high and access low.
short-acc_fca = Health staff within reach
short-acc_efc = Health staff, the nearer counting more
short-acc_wlk = Walkability
pick-need = Who is in need
equity-widest = { $place }. Widest gap between groups: { $family }
equity-sentence = Least: { $least }, { $low }. Most: { $most }, { $high }. More is better.
equity-persons = If the group “{ $least }” were served as “{ $most }” is, about { $persons } more of it would be within reach.
equity-bounds = Between { $low } and { $high }, if those whom nobody could measure had nothing, or the most.
equity-alone = No two groups can be compared here.
equity-groups-title = Groups side by side
equity-groups-table = Groups as a table
equity-groups-note = Everybody in one cell of the map is given the same value: where women and men, or old and young, live side by side, no difference between them is seen. Of fewer than 10 nothing is told.
dots-whole = all residents: { $value }
dots-target = target: { $value }
dots-bounds = bounds, where some could not be measured
equity-people = people
equity-homes = households
column-group = Group
column-family = Compared by
column-members = How many
column-square = Square
column-access = Access
equity-even-title = How evenly it is spread
equity-even-table = Both curves as a table
equity-curve-lorenz = From those who have least to those who have most
equity-curve-income = From the poorest to the richest
equity-axis-people = share of residents
equity-axis-held = share of the whole that they hold
equity-mark = the first { $people } hold { $held }
equity-read-gini = The fifth of residents who have least hold { $least } of the whole, the fifth who have most { $most }. At 0 all have the same, at 1 one has everything.
equity-read-either-or = Here everybody either reaches it or does not, so that the coefficient is nothing but the share of those who do not: the groups above say more.
equity-read-palma-less = On average the richest tenth have { $value } times what the poorest four tenths have: less than they.
equity-read-palma-more = On average the richest tenth have { $value } times what the poorest four tenths have: more than they.
equity-read-palma-same = On average the richest tenth have { $value } times what the poorest four tenths have: not surely more or less.
equity-read-income-poor = Below 0: the poor have more of it than their share, the rich less.
equity-read-income-rich = Above 0: the rich have more of it than their share, the poor less.
equity-read-income-even = Not surely other than 0: neither the poor nor the rich are favoured as a whole.
equity-read-poverty = { $share } of residents, { $persons }, have less than half of the mean; on average they lack { $depth } of that half.
equity-read-split = { $between } of the unevenness lies between zones, { $within } inside them.
equity-between = between zones { $share }
equity-within = inside zones { $share }
equity-need-title = Where need is high and access low
equity-need-lead = Zones are parted into thirds by the share of residents in need, and into thirds by the access of all who live there. Square 1 is where both fall apart most.
equity-need-answer =
    { $count ->
        [one] { $persons } of this group ({ $group }) live in the zone where their share is among the highest and access among the lowest: { $names }.
       *[other] { $persons } of this group ({ $group }) live in the { $count } zones where their share is among the highest and access among the lowest: { $names }.
    }
equity-need-none = In no zone does the highest share of this group ({ $group }) meet the lowest access.
equity-need-table = Zones and their squares as a table
equity-access = Access: { $title }
equity-need = Share of: { $group }
equity-third-0 = lower third
equity-third-1 = middle third
equity-third-2 = upper third
equity-under = under { $edge }
equity-range = { $low } to { $high }
equity-from = from { $edge }
equity-zones =
    { $count ->
        [one] one zone
       *[other] { $count } zones
    }
equity-blank =
    { $count ->
        [one] one zone without a square: no data, or too few to be told
       *[other] { $count } zones without a square: no data, or too few to be told
    }
equity-square = { $number } (need: { $need }, access: { $access })
alt-groups =
    { $title } by groups of residents. { $place }. { $blank ->
        [0] Every group has a value.
        [one] One group has no value.
       *[other] { $blank } groups have no value.
    } Evidence: { $evidence }.
alt-family = { $family }: most { $most } ({ $high }), least { $least } ({ $low }).
alt-curve = { $title }. { $order }: { $fifths }. Evidence: { $evidence }.
alt-need =
    { $title } against the share of this group: { $group }. { $blank ->
        [0] Every zone has a square.
        [one] One zone has no square.
       *[other] { $blank } zones have no square.
    } Evidence: { $evidence }.
alt-square = Square { $number } (need: { $need }, access: { $access }): { $names }.
