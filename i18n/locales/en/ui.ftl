app-title = El-Max Urban Indicators
app-place = El-Max, Alexandria
menu-group-see = Explore
menu-group-trust = Sources and method
menu-overview = Overview
menu-coverage = Service coverage
menu-datasets = Datasets
menu-methods = Methods
lead-overview = The district at a glance: who reaches which service, what has been reported, and how it came about.
lead-coverage = Who can reach each service on foot, zone by zone.
lead-datasets = Everything the numbers are made of: origin, licence, date and kind of evidence.
lead-methods = How each number is made, what it does not tell, and what cannot be measured yet.
address-unknown = This address asks for something that is not here: { $names }. The usual choice is shown instead; choose another one below.
pick-language = Language
pick-real = Real data only
pick-real-help = Takes away everything that was made to show the tool; what was measured, reported or calculated from real data stays.
pick-service = Service
pick-reach = Longest walk
reach-norm = A norm’s distance: { $publisher } ({ $verified }).
pick-reach-help = The usual distance for this indicator is { $metres } m, about { $minutes } minutes at an adult’s pace.
pick-indicator = Indicator
notice-illustrations = **Illustrative data is shown.** Whatever is marked “illustrative” was made to show the tool and says nothing about the real El-Max.
no-data = no data
not-stated = not stated
page-failed = This page could not be shown. Reload it; if it happens again, tell whoever looks after the dashboard when it happened. The fault has been logged.
undated = undated
range = { $low } – { $high }
either-or = one of ({ $names })
whole-district = All zones
short-acc_cln = Primary health care
short-acc_pha = Pharmacies
short-acc_sch = Primary schools
short-acc_bus = Public transport
short-acc_mkt = Fresh-food markets
short-acc_pos = Public open space
short-dig_pnt = Assisted digital points
card-within = within { $metres } on foot
card-level = { $place }, { $level } level
figure-gone = a reported figure that is not there
qualified = { $word } { $value }
report-dated = { $value } ({ $date })
overview-numbers = Key figures
overview-map = Who reaches primary health care
overview-timeline = El-Max through time
timeline-none = No project register is in use.
legend-class = { $low } to { $high }%
legend-no-data = no data
legend-facilities = facilities
unit-name-share = zones in each class
facility-unnamed = unnamed facility
chart-target = target { $value }%
headline-residents = { $value } of measured residents reach the nearest facility within { $metres } on foot along streets; { $persons } people reach it.
headline-street_metres = No residents data is in use: { $value } of the length of residential streets lies within { $metres } on foot of the nearest facility.
headline-bounds = Between { $low } and { $high } if everybody unmeasured were out of reach, or within.
sources = Sources
overview-figures = What has been reported
pick-topic = Topic
column-figure = Figure
column-place = Place
column-level = Level
column-date = Date
column-source = Source
north = ▲ North
column-street = Residential street measured
headline-children_6_11 = { $value } of measured children aged 6 to 11 reach the nearest facility within { $metres } on foot along streets; { $persons } children reach it.
column-persons-residents = People within reach
column-persons-children_6_11 = Children within reach
methods-count-real =
    { $ready ->
        [0] Illustrative data counts in this; with real data only, no indicator can be computed.
        [one] Illustrative data counts in this; with real data only, one indicator can be computed.
       *[other] Illustrative data counts in this; with real data only, { $ready } indicators can be computed.
    }
table-title = Table
download-csv = Download CSV
bounds = { $low } – { $high }
column-zone = Zone
column-value = Value
column-bounds = Bounds
column-to-target = More people to reach the target
column-evidence = Evidence
rests-on = rests on only { $share } of what it counts
column-indicator = Indicator
column-unit = Unit
column-state = State
origin-title = Where these numbers come from
vintage-is = describes { $date }
version-is = version { $number }
datasets-active = In use
datasets-active-lead = An indicator asks for roles, never for files. For each role and service one dataset is in use; where there are several you can choose, and everything is computed anew for everybody.
datasets-all = All datasets
roles-title = Roles
services-title = Service facilities
slot-empty = nothing in use
slot-option = { $title } ({ $evidence })
slot-changed = Dataset in use changed: { $name }
fact-id = Id
fact-role = Role
fact-services = Services
fact-evidence = Evidence
fact-kind = How it came
fact-rows = Rows
fact-version = Version
fact-vintage = Time described
fact-producer = Producer
fact-citation = Citation
fact-licence = Licence
fact-address = Address
fact-accessed = Accessed
fact-sha256 = File fingerprint
fact-formula = Formula
fact-unit = Unit
fact-direction = Wanted direction
fact-reach = Walking distance
fact-distance = Distance
fact-limit = Limit
fact-inputs = Inputs
fact-standard = Related standards
fact-target = Target
fact-spatial = Spatial unit
fact-state = State
fact-note = What it does not tell
methods-lead = Each indicator is one definition that drives pages, commands and reports. Choose one to see it whole.
methods-catalogue = The catalogue, and what cannot be measured yet
methods-count = { $ready } of { $total } indicators can be computed now; the tables name what each other one lacks.
methods-rules = Shared rules
domain-count = { $name } ({ $count })
state-computable = can be computed now
state-illustrative = computed now with illustrative data only
state-not-built = inputs are there; its method is not built yet
state-lacks = lacks: { $names }
headline-target =
    { $persons ->
        [0] The target is met.
        [one] One more person has to be reached for the target.
       *[other] { $persons } more people have to be reached for the target.
    }
card-to-target =
    { $persons ->
        [0] target met
        [one] one more person to reach the target
       *[other] { $persons } more people to reach the target
    }
card-reports =
    { $count ->
        [one] one report: { $dates }
       *[other] { $count } reports: { $dates }
    }
alt-none =
    { $blank ->
        [one] { $title }: no value for one zone.
       *[other] { $title }: no value for { $blank } zones.
    }
alt-values =
    { $title }. All zones: { $district }. Highest { $best } ({ $high }), lowest { $worst } ({ $low }). { $blank ->
        [0] Every zone has a value.
        [one] One zone has no value.
       *[other] { $blank } zones have no value.
    } Evidence: { $evidence }.
methods-rules-body =
    - Distance runs from the home to the nearest part of a walkable street, along streets, and on to the facility; never as the crow flies.
    - The threshold itself counts: somebody at exactly 500 m is within 500 m.
    - Blank is not zero: what was not measured widens the bounds and never moves the value.
    - A result carries the weakest evidence among its inputs.
    - A facility missing from an open map is a gap in the map, not evidence that it does not exist.
    - Where no residents data is in use, coverage is weighted by metres of residential street, and says so.
skip-list = Skip this list
