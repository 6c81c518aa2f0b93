# Finding an indicator by its name.
find-label = Look for an indicator
find-example = e.g. pharmacy
find-found = { $count ->
    [one] One indicator with these words
   *[other] { $count } indicators with these words
  }
find-none = No indicator is called { $words }. The list shows all of them; try a shorter word, or the name of a service.
