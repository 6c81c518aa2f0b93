# What the store says of uploads that wait, of who was faster, and of what was found at the start.

problem-held-unknown = No upload with the number “{ $held }” is waiting: it was accepted or discarded already, or it never came. See the list of those that wait.
problem-version-moved = Somebody was faster ({ $who }, { $when }): { $action ->
    [remove] the dataset “{ $dataset }” was retired
    [revert] version { $now } of “{ $dataset }” was made current
   *[keep] version { $now } of “{ $dataset }” was kept
} after yours was compared with version { $base }. Nothing is lost: your upload { $held } still waits. Compare it with what is current now and accept it again; in a command: «accept { $held } --over { $now }».
problem-file-damaged = The file of version { $version } of the dataset “{ $dataset }” was found damaged and lies aside as “{ $file }”. It is not used. { $whole ->
    [0] Add the data again.
   *[other] Add the data again, or go back to version { $whole }, which is whole.
}
problem-dataset-damaged = The file of version { $version } of the dataset “{ $dataset }” is damaged or missing; the next best dataset stands in for it. { $whole ->
    [0] Add the data again, or restore the file from a backup.
   *[other] Add the data again, or go back to version { $whole }, which is whole.
}
problem-audit-altered = The log of changes does not hold: line { $line } is not as it was sealed, or what it tells of is not there. A hand or a failing disk changed it. The datasets still work; compare the log with a backup.
problem-audit-cut = The log of changes does not hold: lines that were there once are gone or are others now, from line { $line } on. A hand or a failing disk changed them. The datasets still work; compare the log with a backup.
problem-audit-unwitnessed = The file “{ $file }” that knows how long the log of changes is cannot be read, so nobody would notice if lines were cut off its end. It is written again with the next change.
problem-catalogue-damaged = { $state ->
    [restored] The catalogue “{ $file }” could not be read; the copy that is made after every change was put in its place. What could not be read is called “{ $aside }” now.
   *[lost] The catalogue “{ $file }” could not be read and there is no whole copy of it, so a new one is begun. What could not be read is called “{ $aside }” now; the files of all versions are still in the folder “objects”. Restore the catalogue from a backup.
}
problem-unfinished-dropped = Stopped midway and dropped, nothing was lost: { $action ->
    [hold] an upload for “{ $dataset }”
    [keep] a new version of “{ $dataset }”
    [revert] a change of the version of “{ $dataset }” that is current
    [remove] the retirement of “{ $dataset }”
    [activate] bringing “{ $dataset }” into use
    [discard] the discarding of an upload for “{ $dataset }”
    [make] the indicator “{ $dataset }”, made without code
    [unmake] taking the indicator “{ $dataset }” away
   *[other] a note on the file of “{ $dataset }”
} ({ $who }, { $time }). Everything is as it was before; do it again if it is still wanted.

loaders-held = Put by as number { $held }, not in use: it waits until somebody accepts it as version { $version } of “{ $dataset }” («accept { $held }») or discards it («discard { $held }»).
loaders-held-empty = No upload is waiting.
loaders-discarded = Upload { $held } is discarded; its line in the log stays.
loaders-audit-empty = Nothing was ever kept, so the log is empty.
loaders-audit-holds = The log holds: all { $lines } lines bear their seals.
loaders-damaged = damaged
loaders-head-held = number
loaders-head-dataset = dataset
loaders-head-replaces = would replace
loaders-head-file = file
loaders-head-who = who
loaders-head-when = when
loaders-head-line = line
loaders-head-action = what
loaders-head-detail = detail
loaders-help-held = uploads that wait to be accepted
loaders-help-accept = make an upload that waits the current version
loaders-help-discard = let go of an upload that waits
loaders-help-audit = the log of all changes, and whether it holds
loaders-help-hold = put the file by until somebody accepts it
loaders-help-who = who does it; default: the name of the system user
loaders-help-number = number of the upload that waits
loaders-help-over = version that the upload was compared with and may replace
loaders-head-changed = changed
loaders-changed = rows { $before } → { $after } ({ $added } added, { $removed } removed, { $changed } changed)
problem-export-personal = What is written holds what belongs to persons (“{ $dataset }”): { $accepted }{ $more }. Give it to nobody who may not have it, or leave these columns out first.
problem-export-homes = What is written tells of residents home by home ({ $count } homes of “{ $dataset }”). Maps and values keep back small cells, this file keeps nothing back: give on values by zone instead.
