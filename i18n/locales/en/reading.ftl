problem-file-too-costly = The file is too costly to read: reading it takes more than { $what ->
    [memory] { $most } MB of memory
    [processor] { $most } seconds of computing
    [time] { $most } seconds
   *[disk] { $most } MB of disk
}, far more than data of a district needs. Nothing was kept. Split the file, or leave out columns and areas that are not needed.
problem-reader-died = The file broke the program that reads it ({ $fault }). That program runs apart, so nothing was harmed and nothing was kept. Open the file where it was made, save it anew or in another form, and send that.
problem-archive-broken = The archive cannot be unpacked: it is cut off or damaged. Make it anew and send it again.
