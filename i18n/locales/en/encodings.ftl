# What is found when the bytes of a file are turned into text.

problem-encoding-read = The text is not Unicode. It was read as { $encoding }, which is likelier by far than any other encoding; the first words are: { $words }. If they read wrongly, name the encoding with «--encoding».
problem-encoding-wide = The text is written in { $encoding } and was read so; no sign was changed.
problem-encoding-damaged = The file is UTF-8, but { $count ->
    [one] 1 row holds bytes
   *[other] { $count } rows hold bytes
 } that are none; the first is row { $row }: “{ $found }”. Mend the file where it was made, or accept “�” in place of what is lost with «--encoding { $option }».
problem-encoding-gaps = In { $count ->
    [one] 1 row
   *[other] { $count } rows
 } some bytes are no text; “{ $mark }” stands in their place. The first is row { $row }: “{ $found }”. All other text is as it was.
problem-text-misread = The text looks as if it had been read in a wrong encoding and saved so: row { $row } reads “{ $standing }”. Turned back it would read “{ $found }”. Say «--encoding { $option }» to turn it back, or «--encoding utf-8» to take it as it stands.
problem-text-mended = Text that had been read in a wrong encoding and saved so was turned back ({ $encoding }), in { $count ->
    [one] 1 place
   *[other] { $count } places
 }. What could not be turned back stands as it was.
