# What is found when the columns of a file are matched with the fields of a role.

problem-role-table = The columns speak for none of the uses that are known, so the file is kept as a table: every row and column as it is, in no map and no number until an indicator is made of one of its columns. If it is meant as something else, say so with «--role»; there are: { $accepted }{ $more }.
problem-field-near = No column is called like the needed field “{ $field }” of the role “{ $role }”, but “{ $column }” nearly is. Nothing is taken on a guess: say «--map "{ $option }"» if it is that, or name another column.
problem-column-near = The column “{ $column }” is nearly called like the field “{ $field }”, which has no column. It was kept as an attribute; say «--map "{ $option }"» if it is that.
problem-columns-rival = More than one column is called like the field “{ $field }”: “{ $column }” was taken, the others were kept as attributes ({ $names }). Say «--map "{ $option }"» to take another.
