"""Stands before the whole server when it listens on the network: other machines see the control of the stand alone."""

from collections.abc import Mapping
from ipaddress import IPv6Address, ip_address
from typing import Final
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from store.settings import phones

OPEN: Final = (("GET", "/stand/control"), ("GET", "/stand/state"), ("POST", "/stand/claim"), ("POST", "/stand/do"))
OPEN_BELOW: Final = ("/stand/control/", "/stand/list/")
OWN_NAMES: Final = frozenset({"localhost", "127.0.0.1", "::1"})
REFUSED, NO_SUCH_PLACE, POLICY = 403, 421, 1008
# Whoever speaks for somebody else is not taken for this machine.
FORWARDED: Final = (b"forwarded", b"x-forwarded-for", b"x-real-ip")


class NetworkGuard:
    """Everything passes from this machine; from others the control of the stand, and nothing else.

    It also refuses names that are not ours: a page of somebody else whose name leads to this machine could read the
    dashboard otherwise.

    Parameters
    ----------
    listening
        Whether the server listens on the network; everything passes where it does not.
    """

    def __init__(self, app: ASGIApp, listening: bool | None = None) -> None:  # noqa: FBT001 - as middleware is given it
        self._app, self._listening = app, phones() if listening is None else listening

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what may not come in; hand everything else on."""
        status = self._judge(scope) if self._listening and scope["type"] in {"http", "websocket"} else 0
        if not status:
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": POLICY})
        else:
            await PlainTextResponse("", status)(scope, receive, send)

    @staticmethod
    def _judge(scope: Scope) -> int:
        """Return the status that turns a request away; 0 lets it in."""
        host = host_of(dict(scope["headers"]))
        if is_own(scope):
            return 0 if host in OWN_NAMES else NO_SUCH_PLACE
        if not is_address(host):
            return NO_SUCH_PLACE
        return 0 if scope["type"] == "http" and is_open(scope["method"], str(scope["path"])) else REFUSED


def is_open(method: str, path: str) -> bool:
    """Tell whether other machines may ask for ``path``."""
    plain = "GET" if method == "HEAD" else method
    return (plain, path) in OPEN or (plain == "GET" and path.startswith(OPEN_BELOW) and ".." not in path)


def is_own(scope: Scope) -> bool:
    """Tell whether a request comes from this machine itself, and is not handed on for another."""
    client = scope.get("client")
    if not client or any(name in FORWARDED for name, _ in scope["headers"]):
        return False
    try:
        found = ip_address(client[0])
    except ValueError:
        return False
    mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else None
    return (mapped or found).is_loopback


def host_of(headers: Mapping[bytes, bytes]) -> str:
    """Return the name by which a request calls the server, without its port; empty where it is none."""
    try:
        return urlsplit(f"//{headers.get(b'host', b'').decode('ascii')}").hostname or ""
    except ValueError:
        return ""


def is_address(host: str) -> bool:
    """Tell whether a host is called by its number."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
