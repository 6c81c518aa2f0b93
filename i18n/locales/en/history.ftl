# The history of datasets, and the log of changes.

history-title = History
history-version = Version
history-when = When
history-who = Who
history-rows = Rows
history-changed = What changed
history-line = Line
history-what = What
history-dataset = Dataset
history-current = in use
history-first = the first version
history-unreadable = one of the two versions cannot be read
history-use = Back to version { $version }
history-undo = Undo the last change
history-redo = Bring back what was undone
history-retire = Retire it
history-failed = The disk could not be written and nothing was changed. Try again.
history-kept = version { $version }, kept on { $date }
toast-version = Version { $version } of “{ $title }” is in use now.
toast-retired = “{ $title }” is retired; its versions are kept.
retired-title = Retired
retired-lead = They count in no number; all their versions are kept.
retired-back = Bring it back
log-title = Log of changes
log-empty = Nobody has added anything yet, so the log is empty.
log-holds =
    { $lines ->
        [one] The log holds: its one line bears its seal.
       *[other] The log holds: all { $lines } lines bear their seals.
    }
action-hold = put by
action-discard = discarded
action-keep = kept
action-activate = brought into use
action-revert = back to a version
action-remove = retired
action-damage = file damaged
action-mend = file whole again
action-make = indicator made
action-unmake = indicator retired
history-same = nothing in the rows
history-told = described anew: { $names }
told-title_ar = title in Arabic
told-title_en = title in English
told-title_ko = title in Korean
told-evidence = kind of evidence
told-licence = licence
told-producer = producer
told-citation = citation
told-address = link to the source
told-vintage = time described
