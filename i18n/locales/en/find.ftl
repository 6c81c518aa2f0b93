# Finding an indicator by its name.
find-label-indicator = Look for an indicator
find-example-indicator = e.g. pharmacy
find-found = { $count ->
    [one] One indicator with these words
   *[other] { $count } indicators with these words
  }
find-none-indicator = No indicator is called { $words }. The list shows all of them; try a shorter word, or the name of a service.

# Finding a project by its name.
find-label-project = Look for a project
find-example-project = e.g. housing
find-none-project = No project is called { $words }. The list shows all of them; try a shorter word, or a year.
