"""By which addresses other machines of the same network reach this one."""

import socket
from typing import Final

import psutil

# Networks between programs of this machine; no phone is in them.
INNER: Final = ("docker", "br-", "veth", "virbr", "vbox", "vmnet", "vethernet")


def addresses() -> tuple[str, ...]:
    """Return this machine's addresses on networks that are up, without those that it gave itself; nothing is asked."""
    up = {name for name, one in psutil.net_if_stats().items() if one.isup and not name.lower().startswith(INNER)}
    found = (
        one.address
        for name, ways in psutil.net_if_addrs().items()
        if name in up
        for one in ways
        if one.family == socket.AF_INET and not one.address.startswith(("127.", "169.254."))
    )
    return tuple(dict.fromkeys(found))
