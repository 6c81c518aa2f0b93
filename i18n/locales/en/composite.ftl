# Composite indices: scores, places and their bands, and what would help each zone most.

composite-zone = zone
composite-score = score (1–100)
composite-bounds = bounds
composite-median = median place
composite-band = place in nine draws of ten
composite-worst = among the worst three
composite-tied = zones tied with it
composite-gap = compensation gap
composite-present = weight known
composite-evidence = evidence
composite-proposal = a proposal made to show the tool: nobody of them was asked yet
composite-by-goalpost = scored between goalposts
composite-by-minmax = scored between the worst and the best zone
composite-by-rank = scored by rank
composite-by-geometric = pillars by geometric mean
composite-by-arithmetic = pillars by arithmetic mean
composite-illustrative = Illustrative: it rests on data made to show the tool, and says nothing about the real El-Max.
composite-alarm = Warning: an arithmetic mean would forgive a bad pillar more than 5 points in:
composite-alike = “{ $one }” and “{ $other }” say nearly the same of the zones (rank correlation { $rho }): one of them can be taken out of the index.
composite-outliers = “{ $indicator }” has zones far from all others: they are held in where zones are scored against one another.
composite-most = The choice that matters most is { $choice }: it has a part in { $share } of how the places shift. A zone moves { $shift } places on average.
composite-choice-none = No choice moves any zone: the places stand whatever is chosen.
composite-choice-intervals = where each value lies within its bounds
composite-choice-goalposts = where the goalposts stand
composite-choice-weights = how much each indicator counts
composite-choice-normalisation = how indicators are made comparable
composite-choice-aggregation = how the pillars are put together
composite-choice-left-out = which indicator is left out
composite-spread = Between the best and the worst zone lie { $points } points.
composite-beside = Beside it, not averaged in: { $indicator } { $value }
composite-help = { $zone }: “{ $indicator }” from { $now } to { $to } would lift the score most, by { $points } points
composite-affected = it concerns { $persons }
composite-lacking = No zone has a value of:
composite-goalposts-proposed = Goalposts that this project proposes and an official can change:
reason-not-enough-data = not enough data: less than 70% of the weight is known

problem-weights-unknown = There is no set of weights “{ $weights }”. Sets: { $known }.
problem-draws-impossible = { $draws } draws are not possible. Expected: from { $least } to { $most }.
problem-composites-broken = { $state ->
    [missing] In the file of composite indices “{ $file }”, “{ $field }” is missing. Compare it with the file that comes with the project.
    [unreadable] The file of composite indices “{ $file }” cannot be read: { $found }.
   *[wrong] In the file of composite indices “{ $file }”, “{ $field }” has a value that cannot be used: { $found }. Correct it.
}
indicators-help-composite = the composite indices by zone: scores, places with their bands, what would help most
indicators-help-weights = whose weights: equal, or another set of “data/composites.toml”
indicators-help-normalise = how indicators are made comparable: between goalposts, between the zones, or by rank
indicators-help-aggregate = how the pillars are put together
indicators-help-draws = in how many ways the choices are drawn, at least 2,000
