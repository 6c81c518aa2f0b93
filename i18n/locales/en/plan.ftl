# The page of scenarios: what a decision would do before it is taken.

menu-scenario = Try a decision
lead-scenario = Open or close a facility, draw a footway or a bridge, and see at once who gains and who loses. Nothing is kept and no data changes.
pick-act = What a click on the map does
act-place = New facility
act-close = Close a facility
act-move = Move a facility
act-link = Footway
act-span = Footbridge
act-resize = Change capacity
act-unlink = Close a street
act-bar = Close a bridge
act-wall = New wall
act-unbar = Take a barrier away
act-look = Walk from here
next-place = Click the map where a new facility should stand ({ $service }).
next-close = On the map, click the facility that should close ({ $service }).
next-move = On the map, click the facility that should move ({ $service }), then where it should stand.
next-link = On the map, click where the footway should begin, then where it should end.
next-span = On the map, click where the footbridge should begin, then where it should end.
next-resize = Type the new capacity, then click on the map the facility that should have it ({ $service }).
next-resize-none = No number here is reckoned from the capacity of such facilities ({ $service }), or none is told. Choose another service, such as primary health care or primary schools.
next-unlink = On the map, click the street that should close along its whole length.
next-bar = On the map, click the bridge that should close.
next-wall = On the map, click where the wall should begin, then where it should end: nobody walks through it.
next-unbar = On the map, click the barrier that should go; barriers are drawn dashed.
next-look = On the map, click a place to see how far one walks from there, and who lives within.

plan-map-help = The arrow keys move the cross, Enter chooses its place, plus and minus zoom. Below the map there is a way without the map.
plan-map-nearer = Zoom in
plan-map-farther = Zoom out
plan-map-whole = Whole district
plan-swipe = Edge of comparison: today to its left, with the plan to its right. Drag it, or use the arrow keys.
plan-begin = Until you begin, the numbers here are today’s.
plan-first = Start
plan-second = The first place is chosen. Now click the second one.
plan-legend = { $title }, with the plan (number of zones in each class)
plan-mark-there = Facilities of today
plan-mark-new = New in the plan
plan-mark-moved = Moved in the plan
plan-mark-gone = Closed in the plan
plan-mark-wall = Barriers that nobody walks through
plan-mark-barred = Bridge or way closed
plan-area-residents = Shaded: what a walk of { $metres } from the chosen place reaches. { $amount } live within it.
plan-area-street-metres = Shaded: what a walk of { $metres } from the chosen place reaches. { $amount } of residential street lie within it.
plan-area-few = Shaded: what a walk of { $metres } from the chosen place reaches. Fewer than ten households live within it: how many people is not told.

plan-answer = What the plan does
plan-gains = come to live within a walk of { $metres } of the nearest facility ({ $service }), and do not today.
plan-loses = no longer live within a walk of { $metres } of the nearest facility ({ $service }), and do today.
plan-net = is the difference in how many reach the nearest facility ({ $service }) within a walk of { $metres }, of those who are counted. The plan also touches homes whose residents nobody counted: how many gain and how many lose in all is not known.
plan-nobody = Nobody
plan-nobody-moves = No home comes within a walk of { $metres } of the nearest facility ({ $service }), and none drops out.
plan-nobody-counted = No count of residents is in use: the change is taken over the length of residential streets, not over people.
plan-also-gains = On the other side { $persons } come within reach.
plan-also-loses = On the other side { $persons } drop out of reach.
plan-share = Coverage of the whole district goes from { $before } to { $after } ({ $by }).
plan-target = The target is { $target }: with the plan { $persons } are still to be reached.
plan-target-met = The target of { $target } is met with the plan.
plan-cut = In all { $persons } have no way left to any facility ({ $service }).
plan-at-least = at least { $persons }
plan-some = an unknown number of people
plan-cut-large = have no way left to any facility ({ $service }) with the plan.
plan-cut-unknown = Among them are homes whose residents nobody counted: how many it is in all is not known.
plan-cut-more = { $count ->
    [one] one more zone
   *[other] { $count } more zones
}
plan-cut-where = Cut off: { $zones }.
plan-cut-zone = { $zone } ({ $persons })
plan-other = { $title }: from { $before } to { $after }.
plan-water = Blue: ground at this level or below, where its height was measured.
plan-water-none = No ground whose height was measured lies at this level or below: nothing is under water.
plan-joined = In all { $persons } get a way where they had none.
plan-unknown = The homes of { $persons } could not be measured today or with the plan: they are in none of these numbers.
plan-before = Today
plan-after = With the plan
plan-by = Change
plan-gain = Gain (people)
plan-lose = Lose (people)
plan-cut-off = Cut off (people)
plan-joined-up = Get a way (people)
plan-few-people = fewer than ten people
plan-uncounted = not known
plan-still = { $count ->
    [one] One other zone stays as it is.
   *[other] { $count } other zones stay as they are.
}
plan-who = Who
plan-zones = Zone by zone
plan-groups = Who gains and who loses: { $title }
plan-all = The other numbers, whole district
plan-alt = { $title }, today and with the plan. Whole district: from { $before } to { $after }. The greatest change is in { $zone }: { $by }. Kind of evidence: { $evidence }.
plan-alt-still = { $title }, today and with the plan. Whole district: from { $before } to { $after }. No zone changes. Kind of evidence: { $evidence }.

plan-edits = { $count ->
    [one] One edit
   *[other] { $count } edits
}
plan-edit-number = { $number }. { $words }
plan-drop = Take back { $number }
plan-clear = Start again
plan-edit-place = New facility ({ $service }) in { $place }
plan-edit-move = { $name } moves to { $place }
plan-edit-close = { $name } closes
plan-edit-resize = Another capacity: { $name }
plan-edit-capacity = capacity { $capacity }
plan-edit-link = Footway of { $length } from { $place }
plan-edit-span = Footbridge of { $length } from { $place }
plan-edit-unlink = Street taken away: { $name }
plan-edit-close-bridge = Bridge closed: { $name }
plan-edit-bar = New barrier from { $place }
plan-edit-unbar = Barrier taken away: { $name }
plan-edit-flood = All ground at or below { $level } under water
plan-edit-grow = Residents at { $factor } of today’s in { $place }
plan-edit-walk = Who walks: { $profile }
plan-row = row { $row }
plan-in-zone = { $zone } ({ $place })

# Without the map
plan-more = Without the map: choose the place from a list, change residents, walkers or the water
plan-whole = What concerns the whole district
plan-capacity = New capacity (today from { $least } to { $most })
plan-list-do = Make this edit
plan-list-bridge = Bridge
plan-list-barrier = Barrier
plan-list-facility = Facility
plan-list-from-zone = From zone
plan-list-from-spot = From point
plan-list-to-zone = In zone
plan-list-to-spot = At point
plan-list-spot = { $number }. { $name } ({ $place })
plan-list-grow-zone = Where
plan-list-profile = Who walks
plan-flood = Level of the water in metres (measured ground: { $least } to { $most })
plan-flood-do = Put what is below under water
plan-flood-missing = A flood cannot be tried: the heights of the ground are missing. Wanted are points, each with its height in metres above the sea (observations called “elevation”), from a survey or an open elevation model. Ask: { $owners }.
plan-grow = Change of the number of residents, in percent
plan-grow-do = Change the number of residents
plan-walk-do = Let them walk

# Two plans
plan-beside-title = Two plans side by side
plan-beside-lead = Set the plan aside, then change it: both are shown together, and both are in the address.
plan-aside = Set this plan aside
plan-swap = Swap the two plans
plan-aside-drop = Drop the plan set aside
plan-set-aside = Plan set aside
plan-at-hand = Plan at hand
plan-card = { $what }: { $persons }

# Best sites
plan-sites-title = Where should new ones stand?
plan-sites-lead = Looks for the best sites of the chosen service on today’s data, without the edits of the plan. It says whether nothing better is proven possible, and how far off that is if not.
pick-goal = What is best
plan-goal-cover = Most people within reach
plan-goal-equity = Most people, the poorest counting more
plan-goal-worst = Greatest share in the zone with the least
plan-goal-median = Shortest mean walk
plan-goal-centre = Shortest walk for the farthest
pick-sites = How many
plan-count-1 = One site
plan-count-2 = Two sites
plan-count-3 = Three sites
plan-cost-low = Lowest cost of a site, EGP
plan-cost-high = Highest cost of a site, EGP
plan-worlds = Also compare under other assumptions: who walks, closed bridges, who is counted, growth
plan-search = Search
plan-searching = Looking for the best sites…
plan-sites-answer = What the best choice adds within reach
plan-few = Fewer than ten
plan-sites-reach = Longest walk { $limit }; { $count } places on streets were weighed.
plan-site = Site { $number }: { $zone } ({ $place })
plan-sites-bound = It comes to { $value }; no plan can better { $bound }; the gap is { $gap }.
plan-sites-put = Put it on the map
plan-sites-what = What
plan-sites-with = With the new sites
plan-untold = not told
plan-rivals = If things were not as assumed: { $count } worlds
plan-rival-sites = Sites
plan-rival-most = Loses at most
plan-rival-best = Best in
plan-rival-robust = least regretted

# Plans compared
plan-sites-more = Ask more: cost and budget, every plan compared, other assumptions
plan-budget = Budget for all sites together, EGP
plan-front = Compare every possible plan up to this number of sites
plan-sites-cost = Each of them costs { $cost }.
plan-money = EGP { $low } to { $high }
plan-money-millions = EGP { $low } to { $high } million
plan-front-title = Plans that no other betters in reach, worst zone, equity and number of sites at once: { $count } of { $all }
plan-front-most = Most people within reach
plan-front-fair = Best for the zone with the least
plan-front-between = Plans in between
plan-front-sites = { $count ->
    [0] No new site
    [one] One site
   *[other] { $count } sites
}
plan-front-cost = Cost together
plan-front-reach = Within reach
plan-front-more = More than today
plan-front-each = Cost of each person more
plan-front-worst = Zone with the least
plan-front-fifth = Within reach, weighted by income
plan-front-which = Which plan
plan-front-alt = { $count } of { $all } plans are bettered by no other.
plan-front-alt-lane = { $sites }: at most { $most } within reach; the zone with the least has { $worst } at most.
plan-front-alt-most = { $sites }: at most { $most } within reach.
plan-world = If
plan-world-today = All as today
plan-world-walks = Everybody walks like: { $profile }
plan-world-no-bridges = Every bridge is closed
plan-world-counts = Only these count: { $group }
plan-world-grows = A fifth more people in { $zone }
plan-world-best = best here

# File and link
plan-file-title = The plan as a file and a link
plan-home = Take it home
plan-home-lead = The file holds the edits and the versions of the data that they were reckoned on; the command of scenarios reads it, too, and gives the same numbers.
plan-download = Download the plan
plan-link = And this link opens the same plan for anybody, in any language:
plan-back = Bring it back from a file
plan-drop-file = File of a plan, downloaded here
plan-other-base = The file was reckoned on other versions of the data. The numbers here are those of the data in use now; the command of scenarios gives those of that day from the same file.
problem-plan-file-large = The file “{ $file }” is larger than a plan: the limit is { $limit } kilobytes. Bring a file downloaded from this page.
problem-document-unreadable-plan = The file “{ $file }” is no plan in JSON: { $state ->
    [letters] its letters are no text in UTF-8
    [deep] its lists lie deeper in each other than can be read
    [number] a number in it is longer than can be read
    [several] more than one document stands in it
    [object] no object in “{ "{" }” and “{ "}" }” stands in it, or something beside one
   *[syntax] it breaks off at line { $line }, character { $character }
}. Bring a file downloaded from this page, or printed by “python -m indicators scenario”.
problem-scenario-format-plan = This file is no plan that can be read: its “format” is “{ $found }”, and “{ $known }” was expected. Bring a file downloaded from this page, or printed by “python -m indicators scenario”.
plan-note-newcomers = Where residents grow, the newcomers live where people live today.
plan-note-sea = Whether a plot is free, dry or anybody’s is not asked; only the sea is known to be sea.
plan-note-bridge = A closed bridge is barred in its middle: it can still be walked to from either side.
