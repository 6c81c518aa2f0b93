# What an upload would change.

change-title = What would change
change-waiting = Working out the numbers before and after…
change-first = There is no data of this kind yet.
change-version = Held against the current version { $version } of “{ $title }”:
change-other = Held against what is in use now, “{ $title }”, version { $version }:
change-added =
    { $count ->
        [one] row new
       *[other] rows new
    }
change-removed =
    { $count ->
        [one] row gone
       *[other] rows gone
    }
change-changed =
    { $count ->
        [one] row changed
       *[other] rows changed
    }
change-columns-added = New columns: { $names }
change-columns-lost = Columns gone: { $names }
change-none = no change
change-nothing = None of the headline numbers would change.
change-gained =
    { $count ->
        [one] One indicator could be computed that could not before: { $names }
       *[other] { $count } indicators could be computed that could not before: { $names }
    }
change-lost =
    { $count ->
        [one] One indicator could no longer be computed: { $names }
       *[other] { $count } indicators could no longer be computed: { $names }
    }
change-zones-new =
    { $count ->
        [one] One zone is new.
       *[other] { $count } zones are new.
    }
change-zones-gone =
    { $count ->
        [one] One zone is gone.
       *[other] { $count } zones are gone.
    }
change-zones-redrawn =
    { $count ->
        [one] One zone has other borders.
       *[other] { $count } zones have other borders.
    }
change-total = { $name }: from { $before } to { $after }
column-before = Before
column-after = After
column-change = Change
column-zones-moved = Zones that change
