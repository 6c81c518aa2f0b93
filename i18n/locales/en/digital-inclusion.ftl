# The page of digital inclusion: its cards, whom a closing counter would strand, and the four kinds of residents.

menu-digital_inclusion = Digital inclusion
lead-digital_inclusion = Who is connected, who finds help, and who would lose a service if only its online form stayed.
facets-title = Eight facets
facets-lead = Where El-Max has no number of its own, the nearest printed figure stands in grey, with the place that it speaks of.
facet-elsewhere = { $place }: { $value }
facet-at = { $place }, { $level }, { $date }
facet-level-project = project level
facet-level-district = district level
facet-level-governorate = governorate level
facet-level-national = national level
facet-level-world = world level
facet-bounds = between { $low } and { $high }
facet-lacks = Not known for El-Max; lacking: { $names }
facet-zones =
    { $count ->
        [one] one zone has a value of its own
       *[other] { $count } zones have a value of their own
    }
pick-counter = Counter that closes
pick-help = Longest walk to help
pick-help-help = Help with the form is a digital point, or a post office that stays open. The usual distance is { $metres } m, about { $minutes } minutes at an adult’s pace.
stranding-who = All zones: residents who would lose the service
stranding-sentence = That is { $value } of the residents of whom the walk and the homes are known: farther than { $metres } on foot from help with the form, in a home without internet.
stranding-losing = Of them, { $persons } reach a counter within { $metres } on foot today.
stranding-bounds = { $low } to { $high } if none, or all, of those whose walk or home nobody knows were among them.
stranding-households = { $low } to { $high } if homes differed in size as much as they can: it is known how many homes are connected, not how many people live in them.
kinds-title = Near or far, connected or not
kinds-lead = Residents of whom the walk and the home are known, as expected values.
kinds-column = Help with the form
kinds-far = farther than { $metres }
kinds-near = within { $metres }
kinds-unconnected = Home without internet
kinds-connected = Home with internet
kinds-together = Together
legend-closing = counters that would close
legend-help = help that stays
column-persons-stranded = Residents who would lose it
note-strand = Persons are expected values: the residents of a cell are taken to be spread evenly over its homes. A phone line away from home and a neighbour’s help are not in it. Where the counter is not help itself, the number is the same for every counter; what differs is how many reach it today.
alt-values-ranked = { $title }. All zones: { $district }. Best { $best } ({ $high }), worst { $worst } ({ $low }). { $blank ->
        [0] Every zone has a value.
        [one] One zone has no value.
       *[other] { $blank } zones have no value.
    } Evidence: { $evidence }.
