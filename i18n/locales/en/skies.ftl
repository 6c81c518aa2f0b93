# Live sources of air, weather, sea, nation, places and timetables: what is told of their answers.

problem-unset-offshore = “{ $dataset }” was not asked for: the district’s file names no point at sea («[offshore]»).
problem-unset-nation = “{ $dataset }” was not asked for: the district’s file names no country («[nation]»).
problem-unset-timetable = “{ $dataset }” was not asked for: nobody has told where the timetable is. Put the address of its ZIP into «ELMAX_SOURCE_GTFS_URL».
problem-answer-no-value = “{ $source }” answered without a single value (model: { $model }). That is a failed answer, not clean air.
problem-answer-message = “{ $source }” answered with a message instead of data: “{ $said }”.
problem-hours-empty = “{ $source }” left { $count ->
    [one] one value
   *[other] { $count } values
} of an hour open; left out here, never zero: { $names }.
problem-model-instead = The model “{ $model }” knows nothing of this place; “{ $used }” was used, whose cells are about { $kilometres } km wide.
problem-years-empty = “{ $source }” has no value for { $count ->
    [one] one year
   *[other] { $count } years
}; left out, never zero: { $names }.
problem-answer-other = “{ $source }” sent something else than { $expected } (found: { $found }). Nothing of it was taken.
problem-places-doubtful = { $count ->
    [one] One place was
   *[other] { $count } places were
} left out: their publisher thinks it more likely than not that they are not there (confidence below { $least }).
problem-places-closed = { $count ->
    [one] One place was
   *[other] { $count } places were
} left out: closed for good.
problem-places-merged = { $count ->
    [one] One place stands
   *[other] { $count } places stand
} in both “{ $first }” and “{ $second }” and { $count ->
    [one] counts
   *[other] count
} once; both origins are kept.
