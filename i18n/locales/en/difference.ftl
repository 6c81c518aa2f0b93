# What an upload would change: before and after.

difference-none = Nothing would be another: every total and every headline value stays as it is.
difference-what = what
difference-where = where
difference-before = before
difference-after = after
difference-by = by
difference-totals-same = Residents and places are as many as before.
difference-same = As before:
difference-gained = Can be computed now:
difference-lost = Cannot be computed any more:
difference-zones-new = New zones:
difference-zones-gone = Zones that are gone:
difference-zones-redrawn = Zones with other borders:
difference-no-dataset = no dataset
apart-zone-new = the zone is new
apart-zone-gone = the zone is gone
apart-zone-redrawn = the zone has other borders
apart-not-before = not known before
apart-not-after = not known any more
apart-never = not known
apart-other-weight = once taken over residents, once over metres of street
apart-other-unit = in another unit
indicators-help-difference = what would be another if an upload that waits were accepted: totals, headline values, zones
indicators-help-held = number of the upload that waits, as “python -m loaders held” lists it
indicators-help-difference-of = indicators to compare, instead of the headline ones
