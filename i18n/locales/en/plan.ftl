# The page of scenarios: what a decision would do before it is taken.

menu-scenario = Try a decision
lead-scenario = Open or close a facility, draw a footway or a bridge, and see at once who gains and who loses. Nothing is kept and no data changes.
pick-act = What a click on the map does
act-place = New facility
act-close = Close a facility
act-move = Move a facility
act-link = Footway
act-span = Footbridge
act-bar = Close a bridge
act-look = Walk from here

plan-map-help = The arrow keys move the cross, Enter chooses its place, plus and minus zoom. Below the map there is a way without the map.
plan-map-nearer = Zoom in
plan-map-farther = Zoom out
plan-map-whole = Whole district
plan-begin = Click the map to open a new facility ({ $service }), or choose something else to do above it. Until you begin, the numbers here are today’s.
plan-first = Start
plan-second = The first place is chosen. Now click the second one.
plan-legend = { $title }, with the plan (number of zones in each class)
plan-mark-there = Facilities of today
plan-mark-new = New in the plan
plan-mark-moved = Moved in the plan
plan-mark-gone = Closed in the plan
plan-mark-barred = Bridge or way closed
plan-area-residents = Shaded: what a walk of { $metres } from the chosen place reaches over today’s streets. { $amount } live within it.
plan-area-street-metres = Shaded: what a walk of { $metres } from the chosen place reaches over today’s streets. { $amount } of residential street lie within it.
plan-area-few = Shaded: what a walk of { $metres } from the chosen place reaches over today’s streets. Fewer than ten households live within it: how many people is not told.

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
plan-cut = { $persons } have no way left to any facility ({ $service }).
plan-joined = { $persons } get a way where they had none.
plan-unknown = The homes of { $persons } could not be measured today or with the plan: they are in none of these numbers.
plan-before = Today
plan-after = With the plan
plan-by = Change
plan-gain = Gain (people)
plan-lose = Lose (people)
plan-cut-off = Cut off (people)
plan-joined-up = Get a way (people)
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
