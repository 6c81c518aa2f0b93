"""The guard of a server that listens on the network: what other machines see."""

import asyncio
from typing import Any

import pytest
from starlette.types import Message, Receive, Scope, Send

from ui.network_guard import NetworkGuard

OTHER, SELF = "192.168.1.7", "127.0.0.1"


async def _inside(scope: Scope, _receive: Receive, send: Send) -> None:
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 204, "headers": []})
    else:
        await send({"type": "websocket.accept"})


def ask(
    path: str,
    client: str | None = OTHER,
    *,
    method: str = "GET",
    kind: str = "http",
    host: str = "192.168.1.2:8501",
    more: tuple[tuple[bytes, bytes], ...] = (),
    listening: bool = True,
) -> str | int:
    """Return what a request gets: the status of an answer, or what becomes of a socket."""
    sent: list[Any] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    scope = {
        "type": kind,
        "method": method,
        "path": path,
        "client": (client, 5000) if client else None,
        "headers": [(b"host", host.encode()), *more],
    }
    asyncio.run(NetworkGuard(_inside, listening)(scope, receive, send))
    told: str | int = sent[0].get("status") or sent[0]["type"]
    return told


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/overview", "/exhibition", "/_stcore/health", "/_stcore/upload_file/a/b", "/app/static/x.ttf"),
        *("/stand", "/stand/", "/stand/deck/ar", "/stand/notes/ar", "/stand/control/../../x", "/stand/statement"),
        *("//stand/control", "/stand/control%2f..", "/look/x.css", "/media/x"),
    ],
)
def test_other_machines_see_nothing_of_the_dashboard(path: str) -> None:
    """Neither its pages, nor its files, nor the stand itself; by no method."""
    assert ask(path) == 403
    assert ask(path, method="POST") == 403


@pytest.mark.parametrize("path", ["/_stcore/stream", "/stand/control", "/"])
def test_other_machines_open_no_socket(path: str) -> None:
    """A page is drawn through one: refused before it is accepted."""
    assert ask(path, kind="websocket") == "websocket.close"
    assert ask(path, SELF, kind="websocket", host="localhost:8501") == "websocket.accept"


def test_other_machines_reach_the_control() -> None:
    """By the methods that it has."""
    for path in ("/stand/control", "/stand/control/a.js", "/stand/state", "/stand/list/ar"):
        assert ask(path) == ask(path, method="HEAD") == 204
        assert ask(path, method="POST") == ask(path, method="DELETE") == 403
    for path in ("/stand/claim", "/stand/do"):
        assert ask(path, method="POST") == 204
        assert ask(path) == 403


@pytest.mark.parametrize("client", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
def test_this_machine_sees_all(client: str) -> None:
    """Called by any name of its own."""
    for host in ("localhost:8501", "127.0.0.1", "[::1]:8501", "LOCALHOST"):
        assert ask("/overview", client, host=host) == 204


@pytest.mark.parametrize("client", [None, "", "localhost", "192.168.1.2", "::ffff:10.0.0.1", "10.0.0.1"])
def test_whoever_is_not_surely_this_machine_is_another(client: str | None) -> None:
    """Nor is one on whose behalf this machine speaks."""
    assert ask("/overview", client) == 403
    for name in (b"x-forwarded-for", b"forwarded", b"x-real-ip"):
        assert ask("/overview", SELF, more=((name, b"127.0.0.1"),)) == 403


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8501", "", "localhost.evil.example", "[::1", "a@127.0.0.1.x"]
)
def test_a_name_of_somebody_else_leads_nowhere(host: str) -> None:
    """A page whose name was turned to this machine reads nothing of it, here or from a phone."""
    assert ask("/overview", SELF, host=host) == 421
    assert ask("/stand/control", host=host) == 421


def test_a_server_that_does_not_listen_there_is_left_alone() -> None:
    """It is bound to this machine; and the server's own start is no request."""
    assert ask("/overview", "10.0.0.1", listening=False) == 204
    assert ask("/overview", None, kind="lifespan") == "websocket.accept"
