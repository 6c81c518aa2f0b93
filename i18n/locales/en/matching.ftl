# What is found when the columns of a file are matched with the fields of a role.

problem-role-table = The columns speak for none of the uses that are known, so the file is kept as a table: every row and column as it is, in no map and no number until an indicator is made of one of its columns. If it is meant as something else, say so with «--role»; there are: { $accepted }{ $more }.
