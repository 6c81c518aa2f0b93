# Large remote files: grids, boundaries and packages of which only a part is read.

problem-answer-part = “{ $source }” gave another part of a file than was asked for (bytes { $first } to { $last }), or has exchanged the file meanwhile. Try again later.
