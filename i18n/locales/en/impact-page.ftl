# The page of projects: what one changed, what would tell, the ledger of the resettlement, the register along time
menu-impact = Project impact
lead-impact = What changed where something was built, what nobody can tell yet, and the ledger of the resettlement.
pick-project = Project or event
pick-parameter = Judged by
impact-no-number = Not enough data
impact-unobserved = Nobody observed anything around it before and after, so nobody can say what it changed. Nothing is guessed.
impact-too-little = Something was observed, but too little to say what it changed. Nothing is guessed.
impact-needed = What would be needed
impact-need-place = The place of the project: its zone in the register (“*” for the district as a whole), or its shape. No source gives it yet.
impact-need-zones = Observations of one thing (air, water hours, connected households …) by zone: at { $before } times before and { $after } after, in { $treated } zone with the project and { $others } without.
impact-need-series = Or one series with no zones to compare with: { $least } times before and { $least } after.
impact-bring = Add a file with observations
impact-bring-register = Add a register of projects
impact-said-more = { $parameter }: more than it would have been without the project. Between { $low } and { $high } (95% interval). How often chance alone would bring as much, from 0 to 1: { $chance }.
impact-said-less = { $parameter }: less than it would have been without the project. Between { $low } and { $high } (95% interval). How often chance alone would bring as much, from 0 to 1: { $chance }.
impact-said-unsure = { $parameter }: the interval from { $low } to { $high } (95%) holds zero, so it is not certain that anything changed. How often chance alone would bring as much, from 0 to 1: { $chance }.
impact-against =
    { $count ->
        [0] None of { $of } checks speaks against it.
        [one] One of { $of } checks speaks against it.
       *[other] { $count } of { $of } checks speak against it.
    }
impact-course = { $parameter }, before and after
impact-checks = Can the number be trusted?
impact-column-side = Before or after
impact-side-before = before
impact-side-after = after
impact-passes = nothing against it
impact-untold = cannot be told
impact-the-project = the project
impact-line-treated = with the project
impact-line-others = without it
impact-zones-treated = With the project: { $names }
impact-zones-others = Without it: { $names }
impact-times = Times observed: { $before } before, { $after } after.
impact-meanwhile = Marks on the line of time: also in these years, and not to be told apart from it: { $names }
impact-alt = { $parameter } from { $first } to { $last }.
impact-alt-treated = With the project: { $before } on average before, { $after } after.
impact-alt-others = Without it: { $before } on average before, { $after } after.
impact-register = Projects and events through time
impact-register-lead = A bar is as wide as the date is vague: a year, a month or a day. What belongs to the resettlement is set off by colour and a mark. Choose one to see what it changed.
impact-register-bent = Before { $year } the scale is another: years stand closer together there than after it.

ledger-from-to = { $first } → { $later }
ledger-sentence = { $figure }: first reported { $first } ({ $date }), mostly as planned. { $count } reports in all; those since then say { $later }.
ledger-none-later = nothing
ledger-unchosen = Where reports differ all of them stand; none is chosen, and nothing is averaged.
ledger-others =
    { $count ->
        [one] One further figure
       *[other] All { $count } further figures
    }
ledger-walks = Walks before and after the move
ledger-walks-lead = Choose where the families lived and where they live now, and the walk from each to the nearest service is worked out along streets.
ledger-by = longer or shorter by
pick-old = The old place
pick-new = The new place
place-none = not chosen
ledger-table = Every report as a table
impact-limits = What is compared can be moved by more than the project: other projects, weather, who was counted. Zones beside a project are taken as if it did not reach them; if it does, the estimate is too small. Of twenty parameters one is wrong by chance. A reported figure is what somebody printed, not what somebody measured.
impact-again = Each command tells the same numbers, the first of the project, the second of the ledger.
impact-exact-estimate = Estimate, unrounded
impact-exact-low = Lower end of the interval
impact-exact-high = Upper end of the interval
impact-exact-p = How often by chance
impact-table = The same as a table
impact-hardly = under { $least }
ledger-followed = Families followed through the move
ledger-followed-lead = Walks, what they were given and what they earn, asked of the same families before and after. Nothing is told of fewer than ten families.
register-cost = Cost
register-note = Remark
register-table = The register as a table
