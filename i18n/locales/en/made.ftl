# Indicators that a person makes of a column, without code.

indicators-made = Made: { $title } (“{ $indicator }”), version { $version }: { $how }, out of “{ $dataset }” ({ $columns }).
indicators-unmade = Taken away: { $title } (“{ $indicator }”), version { $version }. Its versions are kept, so that older numbers can be made again.
how-sum = sum of a column
how-mean = mean of a column
how-weighted_mean = mean of a column, weighted by another
how-share = share of one column in another
how-rate = sum of a column for every 1,000 residents
how-density = sum or number for every square kilometre
how-count = number of rows
how-maximum = greatest value of a column
how-median = middle value of a column
about-people = people
about-households = households
about-things = places and things
unit-per-1000 = { $number } per 1,000 residents
unit-per-km2 = { $number } per km²
unitname-per-1000 = per 1,000 residents
unitname-per-km2 = per square kilometre
unitname-db = decibels
own-rows = what it was made of
own-dataset = the dataset “{ $dataset }”

reason-dataset-removed = the dataset that it was made of is not in use any more
reason-column-gone = the dataset that it was made of no longer has this column
reason-column-not-numeric = the column that it was made of no longer holds numbers alone
reason-all-blank = nobody filled in a value here
reason-partly-blank = some values are blank, so the total is not known
reason-no-rows = no row lies in this zone
reason-weights-unknown = what the values here are weighted by is not known
count-rows_in_no_zone = { $count ->
    [one] One row lies in no zone and counts nowhere.
   *[other] { $count } rows lie in no zone and count nowhere.
}
count-rows_outside = { $count ->
    [one] One row lies partly outside all zones; that part counts nowhere.
   *[other] { $count } rows lie partly outside all zones; these parts count nowhere.
}
count-rows_divided = { $count ->
    [one] One row lies in several zones and was shared out by area or length, as if it were spread evenly: what comes of it is modelled.
   *[other] { $count } rows lie in several zones and were shared out by area or length, as if they were spread evenly: what comes of it is modelled.
}

problem-made-id-unfit = “{ $found }” cannot be the id of an indicator. Expected: lower case Latin letters, digits and _, a letter first, at most 64.
problem-made-id-taken = The id “{ $found }” belongs to an indicator of the catalogue. Choose another.
problem-made-words-missing = { $part ->
    [title] The title is missing
   *[note] The note on what it tells and what not is missing
} in the language that you work in ({ $language }). Write it there at least.
problem-made-words-long = { $part ->
    [title] The title
   *[note] The note
} is longer than { $most } characters. Shorten it.
problem-made-choice-unknown = { $part ->
    [how] The way from rows to zones
    [direction] The direction
    [domain] The domain
   *[about] Whom the rows tell of
} is “{ $found }”. Choose one of these: { $names }.
problem-made-target-unfit = “{ $found }” cannot be a target. Expected: a number in the indicator’s unit, for a share from 0 to 100.
problem-made-about-unfit = The rows of “{ $dataset }” tell of people, and of few of them nothing may be told. Choose people or households instead of places and things.
problem-made-tells-one = The greatest value among people is that of one person or household, so it is not published. Choose the median or the mean instead of “{ $how }”.
problem-made-unit-unfit = The unit “{ $found }” does not fit “{ $how }”: shares, rates and indexes are not mixed with amounts. Choose one of these: { $names }.
problem-made-column-missing = { $part ->
    [column] No column is named
   *[per] No second column is named (the whole of a share, the weight of a mean)
}, and “{ $how }” needs one.
problem-made-column-needless = The column “{ $column }” is not used by “{ $how }”. Leave it out, or choose another way from rows to zones.
problem-made-column-unknown = The dataset “{ $dataset }” has no column “{ $column }”. Its columns of numbers: { $names }.
problem-made-column-twice = “{ $column }” is both the part and the whole, so every share would be 100%. Name two columns.
problem-made-column-text = The column “{ $column }” of “{ $dataset }” does not hold numbers alone: row { $row } says “{ $found }”. Mend the file and send it again, or choose another column. Codes with leading zeros are names, not numbers.
problem-made-column-blank = The column “{ $column }” of “{ $dataset }” holds no value at all. Choose another.
problem-made-rows-nowhere = The rows of “{ $dataset }” do not say where they are: they have no place on the map, and no column zone_id that names a zone. Add one of the two.
problem-made-geometry-unfit = { $part ->
    [table] The rows of “{ $dataset }” stand for zones, so their number
   *[lines] The rows of “{ $dataset }” are lines, and a line can be cut anywhere, so their number
} says nothing. Choose another way than “{ $how }”.
problem-definition-unknown = No indicator that was made without code is called “{ $indicator }”.

indicators-help-make = make an indicator of a column of a dataset, without code
indicators-help-unmake = take an indicator away that was made without code; its versions are kept
indicators-help-made-id = its id: lower case Latin letters, digits and _
indicators-help-who = who makes the change; kept with it
indicators-help-made-dataset = id of the dataset that it is made of
indicators-help-how = how the rows become a value of a zone
indicators-help-made-column = the column of numbers: what is summed or averaged, or the part of a share
indicators-help-made-per = the second column: the whole of a share, or the weight of a mean
indicators-help-made-unit = the unit of the value, for example “percent”, “persons”, “per 1000”
indicators-help-direction = which way is good
indicators-help-domain = where it stands in the catalogue
indicators-help-about = whom the rows tell of: of fewer than ten people or households nothing is told
indicators-help-made-target = a value to reach, in its unit
indicators-help-made-title = its title in this language
indicators-help-made-note = what it tells and what not, in this language
