problem-format-not-read = The file is { $format } by its content, which is not read here. Save what is in it as one of these and send that: { $accepted }.
problem-lfs-pointer = The file is a pointer of Git LFS: it only says where the data is kept. Download the data itself and send that.
problem-workbook-macros = The workbook carries macros, that is programs. Save it as a workbook without macros («XLSX») and send that.
problem-file-too-costly = The file is too costly to read: reading it takes more than { $what ->
    [memory] { $most } MB of memory
    [processor] { $most } seconds of computing
    [time] { $most } seconds
   *[disk] { $most } MB of disk
}, far more than data of a district needs. Nothing was kept. Split the file, or leave out columns and areas that are not needed.
problem-reader-died = The file broke the program that reads it ({ $fault }). That program runs apart, so nothing was harmed and nothing was kept. Open the file where it was made, save it anew or in another form, and send that.
problem-archive-broken = The archive cannot be unpacked: it is cut off or damaged. Make it anew and send it again.
problem-archive-member-broken = «{ $member }» cannot be unpacked, or holds something else than the archive says of it. Make the archive anew and send it again.
problem-archive-locked = «{ $member }» in the archive is locked with a password. Pack the files without one and send them again.
problem-archive-method = «{ $member }» is packed by a method that is not read here. Pack the files as an ordinary ZIP and send them again.
problem-archive-crowded = The archive holds { $count } files; at most { $most } are looked at. Pack only the files of this dataset.
problem-archive-bomb = Unpacked, the archive would take { $megabytes } MB, { $times } times its size; at most { $most } MB and { $steepest } times are unpacked. So nothing was unpacked. Pack only the files of this dataset.
problem-archive-overlap = Several files of the archive lie in the same place, as in archives made to fill a disk. Nothing was unpacked. Make the archive anew from its files.
problem-archive-name = The name «{ $member }» in the archive leads out of its folder or to a device. Nothing was unpacked. Pack the files under plain names and send them again.
problem-archive-names-repeated = Two files of the archive are called «{ $member }», or names that a computer takes for the same. Rename one of them and send the archive again.
problem-archive-surplus = Something stands before or behind the archive in the same file, so that programs disagree about what it holds. Make the archive anew from its files.
problem-archive-nested = «{ $member }» in the archive is packed itself. Send what is in it on its own.
