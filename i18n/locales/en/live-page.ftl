# What a reader sees of live data: its age, its credit, how it is asked for anew, and what the public data lacks.

unit-days = { $count ->
    [one] { $number } day
   *[other] { $number } days
}

age-fresh = Fresh: { $date }
age-ageing = Ageing: { $date }
age-stale = Stale: { $date }
age-undated = Date unknown
age-no-rhythm = As of { $date }
age-ahead = Wrong date: { $date }
age-note-fresh = Describes { $date }: { $days } ago. Newer data is expected only after { $rhythm }.
age-note-ageing = Describes { $date }: { $days } ago, longer than the { $rhythm } after which newer data is expected.
age-note-stale = Describes { $date }: { $days } ago, more than twice the { $rhythm } after which newer data is expected.
age-note-undated = Nobody said what date this data describes, so nobody can say that it is fresh.
age-note-no-rhythm = Describes { $date }: { $days } ago. Nobody said how often it is renewed, so nobody can say that it is fresh.
age-note-ahead = It claims to describe { $date }, which is still to come: somebody wrote down a wrong date.

fact-age = Age
credit = Data:

origin-illustrative-drawing-made-by-data-per-illustrative-from-a-fixed-seed-it-shows-the-tool-and-says-nothing-about-el-max-single-anchor-points-openstreetmap-contributors = illustrative drawing of this project; single anchor points © OpenStreetMap contributors

headline-mapped =
    { $count ->
        [0] No mapped place went in.
        [one] One mapped place went in (data of: { $date }).
       *[other] { $count } mapped places went in (data of: { $date }).
    } What nobody has mapped counts as absent here: an unmapped place is not an absent place.
mapped-each = { $service }: { $count }
mapped-services = By service: { $names }.
mapped-grown = { $service } on OpenStreetMap in this area: { $before } in { $since }, { $after } in { $until }. What grew may be the map alone.
card-mapped =
    { $count ->
        [0] No mapped place ({ $date }).
        [one] One mapped place ({ $date }).
       *[other] { $count } mapped places ({ $date }).
    } Unmapped is not absent.

live-title = Fetched live
live-lead = Open data that is asked of its publishers. If an answer fails, the last good copy stays in use.
live-offline = The network is switched off on this machine, so nobody is asked. Everything goes on working with the copies below, as old as they say.
live-unreachable = No source could be reached: this machine seems to have no network. Everything goes on working with the copies below, as old as they say.
live-all = Refresh all
live-one = Refresh
live-look = Look at what waits: { $dataset }
live-state-new = New
live-state-unchanged = Unchanged
live-state-held_back = Held back
live-state-failed = Failed
live-state-waiting = Waiting
live-state-asking = Asking
live-state-broken = Broke off
live-state-unset = Not set up
live-state-never = Never asked
live-found = Noticed while reading: { $count }
live-asked = Last asked: { $date }
live-rhythm = Renewed every { $rhythm }
live-progress = { $share } done
live-no-copy = no copy yet
live-copy = version { $version }, rows: { $rows }, last good answer: { $date }

gaps-title = What the public data lacks
gaps-lead = No open source tells this of El-Max. Whoever can give one of these can bring it on the page “Add your data”.
gaps-now = Silent or stale today
gaps-lasting = Missing, and what would fill it
gaps-failed = { $dataset }: could not be fetched on { $date }. The copy of { $copy } stays in use.
gaps-failed-none = Could not be fetched when last asked for, and there is no earlier copy: { $names }.
gaps-stale = { $dataset }: describes { $date } and is renewed every { $rhythm }. A newer one is due.
gap-why = Why it matters
gap-indicators = Indicators concerned
gap-every = All: each is told by zone.
gap-waiting = Real data: { $have } of { $all }
gap-filled = Has data; this would be firmer
step-borders = Ask for the official borders of district and shiakhas as a map file, with the decree they follow.
problem-fetched-just-now-page = “{ $dataset }” was fetched less than an hour ago and was not asked for again; “Refresh” beside it asks all the same.
problem-copy-waits-page = The new copy waits: look at it, then accept or discard it.
problem-copy-stays-page = The copy of { $day } stays in use: “{ $dataset }”, version { $version }.
for-server = For whoever runs the server
