# Which sentences a native speaker has checked: ‘python -m i18n’.
checked-about = Which sentences no native speaker has read and found right.
checked-help-unchecked = count them by file, or list them with --of or --all
checked-help-checked = note that a native speaker has read sentences and found them right as they stand
checked-help-lang = language of the answer
checked-help-of = the language whose sentences are meant
checked-help-names = key of a sentence, or name of a file for all in it
checked-help-who = name of the native speaker
checked-help-all = every sentence, not their number only
checked-help-json = as JSON
checked-noted = { $count ->
    [one] One sentence was noted as checked.
   *[other] { $count } sentences were noted as checked.
  }
checked-count = { $language }: { $left } of { $all } sentences that no native speaker has checked
checked-language-ar = Arabic
checked-language-en = English
checked-language-ko = Korean
problem-sentence-unknown = There is no sentence and no file called { $found }. Names are listed by: python -m i18n unchecked --all
