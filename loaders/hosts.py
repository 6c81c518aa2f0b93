"""Tells which hosts may be talked to: those that a publisher named, and none that lies inside."""

import ipaddress
import socket
from collections.abc import Iterable


def is_one_of(host: str, named: Iterable[str]) -> bool:
    """Tell whether ``host`` is among ``named``, of which one that begins with a dot stands for every host below it."""
    return any(host == one or (one.startswith(".") and host.endswith(one)) for one in named if one)


def is_public(host: str) -> bool:
    """Tell whether a host lies outside: no name in it leads to this machine, or to one beside it.

    A name that nobody knows is left to whoever connects: a proxy may know it.
    """
    try:
        found = {str(info[4][0]).partition("%")[0] for info in socket.getaddrinfo(host, None)}
    except (OSError, UnicodeError):
        return True
    return all(ipaddress.ip_address(one).is_global for one in found)
