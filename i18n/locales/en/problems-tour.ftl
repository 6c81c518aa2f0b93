# What is wrong in a tour’s file, each with its line.
problem-tour-unreadable =
    The tour file cannot be read at line { $row }{ $what ->
        [letters] : its letters are not UTF-8; save it in that encoding
       *[form] : it is not TOML there; look at quotation marks and brackets
    }.
problem-tour-too-large = The tour file is too large: { $bytes } bytes, at most { $most }. Take a fresh copy of the tour and edit that.
problem-tour-no-slides =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: there are no slides. Each begins with a line ‘[[slide]]’, followed by its fields.
problem-tour-too-many =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: there are { $found } slides, at most { $expected }. Take some out, or part the tour into two files.
problem-tour-id =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: every slide has a name in ‘{ $column }’: small Latin letters, digits and hyphens, beginning with a letter. Found “{ $found }”.
problem-tour-id-twice =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: more than one slide is called “{ $found }”. Give each a name of its own.
problem-tour-all-skipped =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: every slide is skipped. Set ‘skip = false’ on at least one.
problem-tour-missing =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: ‘{ $column }’ is missing. Add it with one of: { $expected }.
problem-tour-unknown =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: ‘{ $column }’ is “{ $found }”, which is not known. Possible: { $expected }.
problem-tour-stray =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: ‘{ $column }’ has no place here. Possible fields: { $expected }. Take it out, or mend its name.
problem-tour-words =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: ‘{ $column }’ is words in one language or more, like ‘{ $column } = {"{"} ar = "…", en = "…" {"}"}’. Found “{ $found }”.
problem-tour-too-long =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: the text in ‘{ $column }’ has { $found } letters, at most { $expected } can be read from afar. Make it shorter.
problem-tour-digits =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: there are typed digits in ‘{ $column }’: “{ $found }”. Numbers come from the data alone: call a value by its name in braces. Names: { $expected }.
problem-tour-value-unknown =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: in ‘{ $column }’ a value is called that this slide does not have, “{ $found }”, or a brace is not closed. Names: { $expected }.
problem-tour-number =
    Line { $row }{ $number ->
        [0] {""}
       *[other] , slide { $number } “{ $slide }”
    }: ‘{ $column }’ is a number from { $expected }. Found “{ $found }”.
problem-tour-not-in-blocks = This tour cannot be put in order from here, since not every slide stands under a line ‘[[slide]]’. Put it in order in the file itself.
