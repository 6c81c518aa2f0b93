# The page of quality of life: three indices with their doubts, the pillars behind them, and one zone whole.

menu-quality_of_life = Quality of life
lead-quality_of_life = Which zones are worst off, how surely that can be said, and what would help most there.
quality-pick-index = Index
quality-pick-weights = Whose weights
quality-pick-normalise = How indicators are made comparable
quality-pick-aggregate = How pillars are put together
quality-pick-pillar = Pillar
quality-pick-zone = Zone
quality-way = How the index is made: { $way }
quality-way-lead = Every choice can be made otherwise. Scores and places follow; the draws try all of these choices in any case.
quality-proposed = { $weights } (a proposal)
quality-who = People in the lowest zones
quality-zones = { $count ->
    [one] { $count } zone
   *[other] { $count } zones
}
quality-lowest = live where “{ $title }” is lowest, with scores of { $low } to { $high } out of 100: { $zones }. Nothing tells these zones apart.
quality-lowest-one = live where “{ $title }” is lowest, with a score of { $score } out of 100: { $zones }. Its range of places lies below that of every other zone.
quality-all-tied = “{ $title }”: nothing tells any of the { $count } zones apart. None can be called the worst.
quality-highest = Highest are, and nothing tells these apart either: { $zones }.
quality-highest-one = Highest is { $zones }, alone.
quality-without = Without a score, for want of data: { $zones }.
quality-alone = Only one zone has a score: there is nothing to compare it with.
quality-ranks-title = Scores and places
quality-ranks-lead = A place is soft: read its range before the place itself. The ranges are what comes of 2,000 draws in which every choice and every value may be another.
quality-axis-score = Score, 1 to 100: more is better
quality-axis-place = Place, from the last to the first
quality-band = { $place } ({ $low } to { $high })
quality-key-highest = nothing tells it apart from the best
quality-key-lowest = nothing tells it apart from the worst
quality-key = Point: score, with a line for its bounds. Band: places in nine draws of ten, with a stroke for the middle one.
quality-alt = { $title }: { $count } zones with a score of 1 to 100. Best { $best }: score { $high }, place { $first }. Worst { $worst }: score { $low }, place { $last }. Nothing tells these apart from the best: { $highest }. Nothing tells these apart from the worst: { $lowest }. { $blank ->
    [0] Every zone has a score.
    [one] One zone has no score.
   *[other] { $blank } zones have no score.
} Evidence: { $evidence }.
quality-alt-none = { $title }: no places. { $blank ->
    [0] Fewer than two zones have a score.
    [one] One zone has no score.
   *[other] { $blank } zones have no score.
}
quality-alt-map = Map of “{ $title }” by zone, scores of 1 to 100, more is better.
legend-points = { $low } to { $high } points
quality-decides = What the places hang on
quality-close = Hardly less matters: { $choices }.
quality-shares = What each choice has a part in
quality-choice = Choice
quality-share-alone = Part of the shift by itself
quality-share-together = Part together with the others
quality-shares-note = Sobol’s first and total indices, from { $points } points. Parts together add up to more than the whole, since choices act together.
quality-hides = What a mean would hide
quality-hides-none = No zone has a pillar so weak that a plain mean would hide it.
quality-hides-most = { $count ->
    [one] In one zone a good pillar would hide a failing one, if pillars were simply averaged. Here they are not: the geometric mean keeps it in sight.
   *[other] In { $count } zones a good pillar would hide a failing one, if pillars were simply averaged. Here they are not: the geometric mean keeps it in sight.
}
quality-hides-mean = { $count ->
    [one] In one zone the mean that was chosen hides a failing pillar.
   *[other] In { $count } zones the mean that was chosen hides a failing pillar.
}
quality-hidden = { $zone }: “{ $pillar }” has { $score } of 100, and a plain mean would forgive { $points } points of that.
quality-hidden-rest = { $count ->
    [one] One more zone
   *[other] { $count } more zones
}
quality-table = Table, and as a file
quality-score = Score (1 to 100)
quality-among-worst = Among the worst three
quality-gap = Compensation gap
quality-gap-note = ▲: a plain mean would hide a failing pillar, by this many points.
quality-place = Place, and its range
quality-weakest = Weakest pillar
quality-weak = { $pillar }: { $score }
quality-alarm = ▲ { $points }
quality-residents = Residents
quality-pillars-title = What is behind the scores
quality-pillars-lead = Each score is made of pillars, each pillar of indicators. Colour is the class of the score: rust is the bad end.
quality-goalposts = { $worst } scores 1, { $best } scores 100 ({ $source })
quality-goalposts-near = { $best } scores 100, as far off as { $worst } scores 1 ({ $source })
goalpost-source-definition = by definition
goalpost-source-who = World Health Organization
goalpost-source-sdg = Sustainable Development Goals
goalpost-source-proposal = proposal of the project: an official can change it
quality-weight = { $share } of the index
quality-no-target = no target is set
quality-link-map = On the map
quality-link-method = Method
quality-missing = This index has no score yet: less than 70% of its weight is known. What is known of single pillars stands below.
portrait-title = Profile of a zone
portrait-lead = All its indicators of the three indices, the worst first, each between its own goalposts.
portrait-score = { $zone } has { $score } out of 100 in “{ $title }”.
portrait-place = Its place is { $place } of { $count }.
portrait-among-worst = It is among the worst three in { $share } of the draws.
portrait-no-score = { $zone } has no score in “{ $title }”: { $reason }.
portrait-residents = { $persons } live there, as far as they were counted.
portrait-help-title = What would help most
portrait-help = “{ $indicator }” from { $now } to { $to }: the score would gain { $points } points.
portrait-help-persons = It concerns { $persons }.
portrait-help-close = { $count ->
    [one] One improvement would lift the score most.
   *[other] { $count } improvements would lift the score about as much; the numbers do not tell which is best.
}
portrait-help-note = “Most” is counted in points of this index, one indicator at a time; what it costs is not known here.
portrait-axis-worst = worst: scores 1
portrait-axis-best = best: scores 100
portrait-key-zone = { $zone }
portrait-key-district = all zones together
portrait-key-target = target
portrait-key-peers = middle half of other cities
portrait-key-printed = governorate or country, as printed
portrait-met = target met
portrait-missed = target not met
portrait-district = all zones: { $value }
portrait-peers = { $cities } other cities: half of them { $low } to { $high }
portrait-printed = { $place }: { $value } ({ $date })
portrait-unknown-title = { $count ->
    [one] One indicator of which nothing is known here
   *[other] { $count } indicators of which nothing is known here
}
portrait-lacks = { $indicator }: lacks { $names }
portrait-unknown = { $indicator }: { $reason }
portrait-limps = Why the comparison limps
portrait-table = Table of the profile
portrait-column-goalposts = Scored between
portrait-column-district = All zones
portrait-column-target = Target
portrait-column-others = Elsewhere
portrait-alt = { $zone }: { $count } indicators with a value. Worst: { $worst } ({ $low }). Best: { $best } ({ $high }). { $asked } of them have a target, { $missed } of these are not met. { $blank ->
    [0] Nothing is unknown.
    [one] One indicator is unknown.
   *[other] { $blank } indicators are unknown.
}
portrait-alt-none = { $zone }: no indicator has a value, { $blank } are unknown.
quality-note-soft = A place is soft. Zones whose ranges overlap are a tie.
quality-note-zones = Zones are compared, not people: a good zone may hold homes that reach nothing.
quality-note-median = The middle place of a zone may differ from its place by score: two draws in three score in another way.
quality-note-relative = Scored this way, zones are held against one another: scores change when a zone comes or goes, and have no bounds.
quality-note-weights = These weights are a proposal. Nobody of those whose name they bear was asked yet.
quality-map-todo = Click a zone on the map to open its profile below.
