# Explaining and making numbers again
indicators-input = { $role }: { $dataset }, version { $version }, sha256 { $hash }…
indicators-reported = Reported: { $title }, { $place } ({ $level }): { $value }, { $date }. { $source }
indicators-replay-same = { $indicator }: the same bytes again.
indicators-replay-differs = { $indicator }: made again, and not the same. Zones: { $zones }
indicators-replay-fields-differ = { $indicator }: every value is the same, what stands beside them is not.
indicators-replay-method = The calculation has been changed since.
indicators-replay-libraries = Other versions of: { $names }
indicators-help-recompute = make the numbers of an explanation again from the same data, and compare
indicators-help-file = what “compute --explain --json” printed, as a file
indicators-help-of = the indicator that a measure of equity is taken over
indicators-help-group = take it over a group of residents: women, children_6_11, older_65, disabled, income_fifth:1 …
indicators-help-explain = also tell formula, inputs with version and hash, and numbers put in
problem-of-unfit = “{ $indicator }” cannot be taken over “{ $of }”. Expected: a measure of equity, and an indicator with a value for every home.
problem-group-unknown = “{ $indicator }” cannot be taken over the group “{ $group }”. Groups: { $known }.
problem-document-missing = There is no file “{ $file }” that can be read. Check its name and its folder, and that you may read it.
problem-document-unreadable = The file “{ $file }” is not a readable JSON document: { $state ->
    [letters] its letters are no text in UTF-8
    [deep] its lists lie deeper in each other than can be read
    [number] a number in it is longer than can be read
    [several] more than one document stands in it
    [object] no object in “{ "{" }” and “{ "}" }” stands in it, or something beside one
   *[syntax] it breaks off at line { $line }, character { $character }
}. Expected: a document as one of these commands prints it with “--json”, or a scenario written by hand.
problem-explanation-unfit = This is not an explanation of a number: { $found }. Expected: what “python -m indicators compute --explain --json” prints.
problem-explanation-data-gone = The dataset “{ $dataset }”, version { $version } ({ $role }), is no longer what the number was made from: its hash differs. The number cannot be made again here.
