"""The server's door for files: what may come in, and what is turned away before its body is read."""

import asyncio
from typing import Any

import pytest
from starlette.types import Message, Receive, Scope, Send

from loaders.confined import LARGEST_FILE
from ui.upload_guard import ENVELOPE, MOST_FILES, QUOTA, Guard

PATH = "/_stcore/upload_file/session/file"


async def _inside(_scope: Scope, _receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 204, "headers": []})


async def _never() -> Message:
    message = "the body of what is turned away must not be read"
    raise AssertionError(message)


def ask(
    length: str | None, *, path: str = PATH, method: str = "PUT", held: tuple[int, int] = (0, 0), kind: str = "http"
) -> int:
    """Return the status that a request gets."""
    headers = [] if length is None else [(b"Content-Length", length.encode())]
    scope = {"type": kind, "method": method, "path": path, "headers": headers}
    sent: list[Any] = []

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(Guard(_inside, lambda _session: held)(scope, _never, send))
    return int(sent[0]["status"])


def test_an_ordinary_file_comes_in() -> None:
    """Also below a path of its own, where the client tries first."""
    assert ask("1000") == 204
    assert ask("1000", path=f"/upload{PATH}") == 204


@pytest.mark.parametrize("length", [None, "", "-1", "12x"])
def test_what_does_not_say_how_long_it_is_is_turned_away(length: str | None) -> None:
    """It could go on for ever."""
    assert ask(length) == 411


def test_a_file_that_is_too_large_is_turned_away() -> None:
    """The bound of a file and of what a request puts around it; one byte more is too much."""
    assert ask(str(LARGEST_FILE + ENVELOPE + 1)) == 413


def test_a_session_brings_no_more_than_its_share() -> None:
    """Neither many files nor large ones: memory that one reader fills is taken from all."""
    assert ask("1000", held=(MOST_FILES - 1, 0)) == 204
    assert ask("1000", held=(MOST_FILES, 0)) == 429
    assert ask("1000", held=(1, QUOTA + ENVELOPE - 1000)) == 204
    assert ask("1001", held=(1, QUOTA + ENVELOPE - 1000)) == 429


def test_nothing_comes_in_where_there_is_no_memory_to_read_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Turned away at the door, not when half of it lies there."""
    monkeypatch.setattr("loaders.inbox.MEMORY_SPARE", 10**15)
    assert ask("1000") == 507


def test_everything_else_passes() -> None:
    """Taking a file out, pages, and the socket."""
    assert ask(None, method="DELETE", held=(99, QUOTA * 2)) == 204
    assert ask(None, method="GET", path="/upload") == 204
    assert ask(None, kind="websocket") == 204
