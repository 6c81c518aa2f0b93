# What the store says when it refuses.

problem-dataset-unknown = There is no dataset called “{ $dataset }”. See the list of datasets for the names that exist.
problem-dataset-removed = The dataset “{ $dataset }” was removed. Its versions are still kept: revert it to bring it back.
problem-version-unknown = The dataset “{ $dataset }” has no version { $version }. It has these versions: { $known }.
problem-no-earlier-version = The dataset “{ $dataset }” has no earlier version to go back to.
problem-file-changed = The file “{ $file }” of the dataset “{ $dataset }” is not the one that was kept: its fingerprint begins with { $found } instead of { $expected }. It is not used. Restore the file from a backup, { $whole ->
    [0] or add the data again.
   *[other] add the data again, or go back to version { $whole }, which is whole.
}
problem-file-gone = The file “{ $file }” of the dataset “{ $dataset }” is missing. Restore it from a backup, { $whole ->
    [0] or add the data again.
   *[other] add the data again, or go back to version { $whole }, which is whole.
}
problem-id-taken = The name “{ $dataset }” already belongs to a dataset with the role “{ $role }”. Choose another name.
problem-id-unfit = “{ $dataset }” cannot be the name of a dataset. Use 1 to 64 lower-case Latin letters, digits, hyphens or underscores.
problem-role-unfit = “{ $role }” is not a role of a dataset. The roles are: { $known }.
problem-kind-unfit = “{ $dataset }” cannot be kept as “{ $kind }”: only uploaded files and live copies are kept; built-in datasets are declared in the project.
problem-built-in-stays = The dataset “{ $dataset }” comes with the project and cannot be removed. Make another dataset active in its place.
problem-service-not-held = The dataset “{ $dataset }” holds no place of the service “{ $service }”, so it cannot be chosen for it.
problem-geometry-unplaced = The shapes do not say in which coordinate system they are. Name it, for example EPSG:4326.
problem-field-untyped = The field “{ $field }” holds a value of the wrong kind: { $found }.
problem-column-mixed = The column “{ $field }” holds values of kinds that do not go together. Make them all numbers or all text.
problem-catalogue-broken = { $state ->
    [missing] In the built-in dataset file “{ $file }”, “{ $field }” is missing. Add it as the other files have it.
    [unreadable] The built-in dataset file “{ $file }” cannot be read: { $found }.
   *[wrong] In the built-in dataset file “{ $file }”, “{ $field }” has a value that cannot be used: { $found }. Correct it.
}
problem-district-broken = { $state ->
    [missing] In the district file “{ $file }”, “{ $field }” is missing. Compare it with the file that comes with the project.
    [unreadable] The district file “{ $file }” cannot be read: { $found }.
   *[wrong] In the district file “{ $file }”, “{ $field }” has a value that cannot be used: { $found }. Correct it.
}
problem-indicators-broken = { $state ->
    [missing] In the list of indicators “{ $file }”, row { $row }, “{ $column }” is missing.
    [unreadable] The list of indicators “{ $file }” cannot be read: { $found }.
   *[wrong] In the list of indicators “{ $file }”, row { $row }, “{ $column }” has a value that cannot be used: { $found }.
}
problem-suffix-unknown = A dataset cannot be written as “{ $suffix }”. End the file name with one of these: { $known }.
