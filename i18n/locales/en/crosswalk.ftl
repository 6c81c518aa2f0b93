# What others ask for and have found: frameworks, norms, other cities, and the messages of their tables.

problem-standing-broken = { $state ->
    [missing] In the table “{ $file }”, row { $row }, “{ $column }” is missing.
    [unreadable] The table “{ $file }” cannot be read: { $found }.
   *[wrong] In the table “{ $file }”, row { $row }, “{ $column }” has a value that cannot be used: { $found }.
}
