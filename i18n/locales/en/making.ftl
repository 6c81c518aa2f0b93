# Making an indicator of a column, on the page.

made-title = An indicator of a column, without code
made-lead = Choose a column of any dataset and how it is brought to the zones, and see the values before you keep it. It is checked and kept back like every other indicator.
made-new = Make an indicator
made-by = of “{ $dataset }”, made by { $who }
made-see = Its definition
made-retire = Retire it
made-retired = The indicator is retired; its definition is kept.
made-dataset = Of which dataset?
made-how = How do rows become a value of a zone?
made-column = Column
made-per = Second column: the whole of a share, or the weight of a mean
made-about = Whom do the rows tell of?
made-note = What it tells, and what not
made-direction = Wanted direction
made-domain = Domain
made-target = Target, if any
made-no-column = this dataset has no column of numbers
made-preview = The values as they would be
made-keep = Keep the indicator
made-done = Indicator kept: { $title }
