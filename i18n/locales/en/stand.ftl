# The stand: a guided tour of slides on a large screen.
stand-wait = Getting the slides ready…
stand-hands = Steering the tour
stand-previous = Previous slide
stand-next = Next slide
stand-pause = Pause
stand-resume = Go on
stand-screen = Full screen
stand-place = { $district }, { $region }
stand-failed = This slide could not be drawn
stand-failed-more = The other slides are whole; the fault has been logged.
stand-lacking = Data for this number is missing; the indicator’s page says what, and who could give it.
stand-beyond = Another { $persons } live farther away than that.
stand-move-title = The canal and the move to new homes
stand-move-lead = What was announced first, and what was published since.
stand-notes-district = Begin with the place: canal, port, fishers. Then say what is measured here, and for whom.
stand-notes-move = Choose none of the printed figures: name the source with each, and say that reports differ.
stand-notes-coverage = Read the share, then the number of people. Point at the zone that is farthest from the service.
stand-notes-groups = A mean hides differences: compare those who have least with those who have most.
stand-notes-inclusion = Who loses the service if the counter moves online? Say how many people, not the share alone.
stand-notes-site = This is a calculated proposal, no decision: ask who knows of free land near this place.
stand-notes-index = Places are soft: what the data does not tell apart, do not tell apart either.
stand-notes-sources = Say plainly what is illustrative, and who could give the real data.
stand-notes-take_home = Invite the visitor to scan: the number, its source and the code to verify it go home with them.
stand-notes-words = Your own words: no number in them but those that you call from the data.
stand-district-title = { $district } at a glance
stand-district-scope = Residents whose walk is known
stand-district-zones = They live in { $zones } zones.
stand-groups-title = Who has least?
stand-group = { $group } ({ $value })
stand-inclusion-title = If the counter closed: { $service }
stand-stranded = { $value } of residents could lose the service: they live farther than { $metres } from help with the form, in a home without internet.
stand-site-title = What would one more place change? { $service }
stand-site-scope = come within walking distance
stand-site-where = The best of { $count } places on streets lies in { $zone }.
stand-site-share = Within { $reach }: from { $before } of residents today to { $after }.
stand-sources-title = What is real here, and what is illustrative
stand-sources-scope = Illustrative datasets behind this tour
stand-sources-value = { $illustrative } of { $datasets }
stand-sources-real = With real data alone { $computable } of { $entries } indicators can be computed today.
stand-take-home-title = Take this number home
stand-scan = Scan the code with your phone: it shows the number, its kind of evidence and its code, without any network.
stand-verify = With that code the number is made again from its data, and it is said to be the same, or what changed.
stand-code = Code of the number:
stand-code-alt = A code that a phone reads, with the number and the code to verify it, { $code }
stand-site-new = Proposed place
ranks-between =
    { $count ->
        [one] One more zone lies between.
       *[other] { $count } more zones lie between.
    }
ranks-without = Without a score, as data is missing: { $names }.
