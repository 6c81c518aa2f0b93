# Large remote files: grids, boundaries and packages of which only a part is read.

problem-answer-part = “{ $source }” gave another part of a file than was asked for (bytes { $first } to { $last }), or has exchanged the file meanwhile. Try again later.
problem-answer-grid = What “{ $source }” sent is not a grid in degrees that lies over the district. Nothing of it was taken.
problem-residents-moved = People whom the grid counts on the sea or a lake ({ $count } cells with { $persons } persons, { $share }% of all) were moved to the nearest cells on land in which people live. The total stays what it was.
problem-residents-water-unknown = Whether people are counted on the sea or a lake was not asked: the backdrop in use shows no real area of either. Add one that does, then fetch again.
problem-residents-checked = The cells come to { $persons } persons; an older release of the same publisher, made in another way for { $year }, counts { $others }.
problem-residents-unchecked = The total could not be held against another count of “{ $source }”; the data is not changed by that.
problem-layer-missing = “{ $source }” offers no single table of what was looked for; there is: { $names }. Nothing of it was taken.
problem-answer-elsewhere = What “{ $source }” sent tells nothing of the surroundings of the district. That is a failed answer, not an empty district.
problem-answer-failed = “{ $source }” says that it failed: “{ $said }”. Try again later.
problem-dataset-gone = “{ $source }” no longer has the dataset “{ $name }”, and no single other one with its words (found: { $found }). Report it to whoever keeps this dashboard.
problem-dataset-renamed = “{ $source }” no longer has the dataset “{ $before }”; “{ $name }”, which has its words, was taken in its place. Report it to whoever keeps this dashboard.
problem-zones-reach-out = Areas that reach beyond what live sources are asked for: { $count }; wholly within it: { $whole }. Of the former, people and places are known of a part only, so that their totals are too small.
problem-names-latin-only = Areas without an Arabic name at the source, and without kept outlines over the same ground: { $count } ({ $names }). Their Latin name stands for both.
