problem-archive-broken = The archive cannot be unpacked: it is cut off or damaged. Make it anew and send it again.
