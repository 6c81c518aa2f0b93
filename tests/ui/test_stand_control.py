"""The control of the stand as requests: who may ask for what, and what is refused."""

import asyncio
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.types import Message

from ui import stand_control, stand_remote
from ui.stand_code import TRIES
from ui.stand_control import CONTROL
from ui.stand_remote import AWAY_AFTER, Remote
from ui.stand_state import Told

SLIDES = ("district", "canal", "sources")
SELF, PHONE = "127.0.0.1", "192.168.1.7"
OWN = "http://192.168.1.2:8501"


@dataclass
class Answer:
    """What came back."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def said(self) -> Any:  # noqa: ANN401 - JSON
        """What an answer says."""
        return json.loads(self.body)


@dataclass
class Stage:
    """A server whose data lies in a folder, and a clock that a test moves."""

    folder: Path
    patch: pytest.MonkeyPatch
    now: float = 1_800_000_000.0

    def begin(self) -> Remote:
        """Begin a server, as after a kill."""
        self.remote = Remote(self.folder, lambda: SLIDES, lambda: self.now)
        self.patch.setattr(stand_control, "remote", lambda: self.remote)
        return self.remote

    def ask(
        self,
        path: str,
        body: object = None,
        *,
        client: str = PHONE,
        token: str = "",
        origin: str | None = OWN,
        raw: bytes | None = None,
    ) -> Answer:
        """Return the answer to a request."""
        place, _, query = path.partition("?")
        headers = [(b"host", OWN.removeprefix("http://").encode()), (b"cookie", f"elmax_stand={token}".encode())]
        headers += [(b"origin", origin.encode())] if origin else []
        content = raw if raw is not None else b"" if body is None else json.dumps(body).encode()
        answer = Answer()

        async def receive() -> Message:
            return {"type": "http.request", "body": content, "more_body": False}

        async def send(message: Message) -> None:
            if message["type"] == "http.response.start":
                answer.status = message["status"]
                answer.headers = {name.decode(): value.decode() for name, value in message["headers"]}
            answer.body += message.get("body", b"")

        scope = {
            "type": "http",
            "method": "GET" if body is None and raw is None else "POST",
            "path": place,
            "query_string": query.encode(),
            "headers": headers,
            "client": (client, 5000),
            "server": ("192.168.1.2", 8501),
            "scheme": "http",
        }
        asyncio.run(Starlette(routes=CONTROL)(scope, receive, send))
        return answer

    def connect(self) -> str:
        """Take control with the code that is good now; return the token that the cookie holds."""
        cookie = self.ask("/stand/claim", {"code": self.remote.code()}).headers["set-cookie"]
        return cookie.removeprefix("elmax_stand=").split(";")[0]

    def tell(self, slide: str, after: int = 0) -> Answer:
        """Be the stand."""
        said = {"slide": slide, "language": "ar", "paused": False, "after": after}
        return self.ask("/stand/state", said, client=SELF)


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Return a server that has just begun."""
    monkeypatch.setattr(stand_remote, "HOLD", 0.02)
    one = Stage(tmp_path, monkeypatch)
    one.begin()
    return one


def test_a_phone_steps_the_stand_by_the_code(stage: Stage) -> None:
    """Code, cookie, step; the stand reads of it and tells that it is there."""
    stage.tell("district")
    token = stage.connect()
    sent = stage.ask("/stand/do", {"do": "next"}, token=token)
    assert (sent.status, sent.said["slide"]) == (200, "canal")
    read = stage.ask("/stand/state?who=stand&after=1", client=SELF).said
    assert (read["slide"], read["command"]) == ("canal", sent.said["command"])
    assert stage.tell("sources", after=read["command"]).said["slide"] == "sources"
    assert stage.ask("/stand/state?after=1", token=token).said["slide"] == "sources"


def test_the_cookie_is_for_the_stand_alone(stage: Stage) -> None:
    """No script reads it, no other site sends it, no other path of the server gets it."""
    cookie = stage.ask("/stand/claim", {"code": stage.remote.code()}).headers["set-cookie"].lower()
    assert {"httponly", "samesite=strict", "path=/stand"} <= {one.strip() for one in cookie.split(";")}


def test_without_the_code_nothing_is_told_and_nothing_moves(stage: Stage) -> None:
    """Neither state, nor notes, nor steps; and a phone is never believed to be the stand."""
    stage.tell("district")
    for token in ("", "x", stage.remote.code()):
        assert stage.ask("/stand/state?who=stand", token=token).status == 401
        assert stage.ask("/stand/list/ar", token=token).status == 401
        assert stage.ask("/stand/do", {"do": "next"}, token=token).status == 401
    said = {"slide": "sources", "language": "ar", "paused": False, "after": 9e15}
    assert stage.ask("/stand/state", said, token=stage.connect()).status == 403
    assert stage.remote.state.slide == "district"


def test_a_code_is_spent_and_wrong_ones_bring_a_wait(stage: Stage) -> None:
    """The page is told how long."""
    code = stage.remote.code()
    assert stage.ask("/stand/claim", {"code": code}).status == 200
    tries = [stage.ask("/stand/claim", {"code": code}) for _ in range(TRIES)]
    assert [one.status for one in tries] == [403] * (TRIES - 1) + [429]
    assert 30 <= tries[-1].said["seconds"] <= 31
    assert "set-cookie" not in tries[-1].headers


@pytest.mark.parametrize(
    "origin", [None, "null", "http://evil.example", "https://192.168.1.2:8501", "http://192.168.1.2"]
)
def test_only_our_own_page_may_ask(stage: Stage, origin: str | None) -> None:
    """Another site that is open on the phone, or on this machine, sends its own name."""
    stage.tell("district")
    token, code = stage.connect(), stage.remote.code()
    assert stage.ask("/stand/do", {"do": "next"}, token=token, origin=origin).status == 403
    assert stage.ask("/stand/claim", {"code": code}, origin=origin).status == 403
    said = {"slide": "sources", "language": "ar", "paused": False, "after": 0}
    assert stage.ask("/stand/state", said, client=SELF, origin=origin).status == 403
    assert stage.remote.state.slide == "district"


@pytest.mark.parametrize(
    ("raw", "status"),
    [(b"", 400), (b"[]", 400), (b"{", 400), (b"\xff", 400), (b"[" * 900, 400), (b"{}", 400), (b" " * 1001, 413)],
)
def test_what_is_not_understood_is_refused(stage: Stage, raw: bytes, status: int) -> None:
    """However it is broken; of what is too long no more is read than the bound."""
    stage.tell("district")
    assert stage.ask("/stand/do", raw=raw, token=stage.connect()).status == status


def test_the_server_may_be_killed_at_any_time(stage: Stage) -> None:
    """Another one knows the slide and the phone's token, and what the stand followed."""
    stage.tell("district")
    token = stage.connect()
    command = stage.ask("/stand/do", {"do": "go", "to": "sources"}, token=token).said["command"]
    stage.begin()
    here = stage.ask("/stand/state", token=token).said
    assert (here["slide"], here["command"], here["control"]) == ("sources", command, True)
    assert stage.tell("canal", after=command).said["slide"] == "canal"


def test_a_stand_that_is_away_is_not_moved_blindly(stage: Stage) -> None:
    """The page says so; a step would take a stand that comes back from where it is."""
    token = stage.connect()
    assert stage.ask("/stand/do", {"do": "next"}, token=token).status == 409
    stage.ask("/stand/state?who=stand", client=SELF)
    assert stage.ask("/stand/do", {"do": "next"}, token=token).status == 200
    stage.now += AWAY_AFTER
    assert stage.ask("/stand/state", token=token).said["away"]


def test_the_desk_withdraws_control(stage: Stage) -> None:
    """At once, and over a kill."""
    token = stage.connect()
    assert stage.remote.holders() == 1
    stage.remote.withdraw()
    assert stage.ask("/stand/state", token=token).status == 401
    stage.begin()
    assert stage.ask("/stand/state", token=token).status == 401


def test_titles_and_notes_are_for_who_holds_control(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the language of the page; of a language that nobody speaks there are none."""
    monkeypatch.setattr(stand_control, "_slides", lambda language: [{"id": "canal", "title": language, "notes": ""}])
    token = stage.connect()
    assert stage.ask("/stand/list/ko", token=token).said == [{"id": "canal", "title": "ko", "notes": ""}]
    assert stage.ask("/stand/list/fr", token=token).status == 404


@pytest.mark.parametrize(("asked", "language"), [("?lang=ko", "ko"), ("?lang=<b>", "ar"), ("", "ar")])
def test_the_page_is_a_document_of_our_own(stage: Stage, asked: str, language: str) -> None:
    """In the language asked for, with nothing from elsewhere; its parts are there under the names that it gives."""
    answer = stage.ask(f"/stand/control{asked}", client=PHONE)
    text = answer.body.decode()
    assert f'<html lang="{language}"' in text
    assert "default-src 'self'" in answer.headers["content-security-policy"]
    names = [part.split('"')[0] for part in text.split("control/")[1:]]
    assert [stage.ask(f"/stand/control/{name}").status for name in names] == [200, 200]
    assert stage.ask("/stand/control/x.js").status == 404


def test_a_disk_that_fails_does_not_stop_the_tour(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is written into the log, and the stand goes on."""

    def full(*_: object) -> None:
        message = "no room"
        raise OSError(message)

    monkeypatch.setattr(stand_remote, "keep", full)
    assert stage.tell("canal").said["slide"] == "canal"


def test_who_waits_learns_of_a_change_at_once(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not when the wait is over."""
    monkeypatch.setattr(stand_remote, "HOLD", 60.0)

    async def wait() -> str:
        asked = asyncio.create_task(stage.remote.news(stage.remote.state.seq))
        await asyncio.sleep(0)
        await stage.remote.told(Told("canal", "ar", paused=False, after=0))
        return (await asyncio.wait_for(asked, 5)).slide

    assert asyncio.run(wait()) == "canal"
