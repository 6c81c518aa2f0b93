"""Who keeps a stand alive: what is begun again, when, and how a person ends it."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import kiosk
import run
from kiosk import Child, Keeper, find_browser, window

DUMMY = """
import http.server, sys
class Well(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()
    def log_message(self, *_): pass
http.server.HTTPServer.allow_reuse_address = True
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Well).serve_forever()
"""


class Program:
    """A program that runs until it is ended."""

    def __init__(self) -> None:
        self.status: int | None = None

    def poll(self) -> int | None:
        """Return how it ended; None while it runs."""
        return self.status

    def kill(self) -> None:
        """End it."""
        self.status = -9

    terminate = kill

    def wait(self, timeout: float = 0) -> int:
        """Be ended."""
        assert timeout >= 0
        assert self.status is not None
        return self.status


class Stage:
    """A keeper with programs, health and a clock that a test moves."""

    def __init__(self, *, browser: bool = True) -> None:
        self.now, self.well, self.said = 1000.0, True, list[str]()
        self.servers, self.windows = list[Program](), list[Program]()
        begin_window: Any = partial(self._begin, self.windows)
        begin: Any = partial(self._begin, self.servers)
        window_, hear = begin_window if browser else None, lambda key, **_: self.said.append(key)
        self.keeper = Keeper(begin, lambda: self.well, hear, window_, lambda: self.now)

    @staticmethod
    def _begin(row: list[Program]) -> Program:
        row.append(Program())
        return row[-1]

    def play(self, seconds: float, step: float = 0.5) -> None:
        """Let time pass."""
        for _ in range(int(seconds / step)):
            self.keeper.look()
            self.now += step


def test_a_dead_server_is_begun_again_at_once_however_often_it_stood() -> None:
    """Each look finds it dead and begins another: twenty deaths, twenty-one servers, and no wait."""
    stage = Stage(browser=False)
    for _ in range(20):
        stage.play(2)
        stage.servers[-1].kill()
        stage.keeper.look()
    assert len(stage.servers) == 21
    assert stage.said.count("launcher-kiosk-ended") == 20


def test_a_server_that_never_stands_is_tried_later_and_later() -> None:
    """After two ends at once: one second, two, four …, never more than half a minute."""
    stage, begun = Stage(browser=False), list[float]()
    stage.well = False
    while len(begun) < 10:
        stage.play(0.5)
        if len(stage.servers) > len(begun):
            begun.append(stage.now)
            stage.servers[-1].kill()
    waits = [after - before for before, after in pairwise(begun)]
    assert waits == [0.5, 0.5, 1.5, 2.5, 4.5, 8.5, 16.5, 30.5, 30.5]


def test_a_server_that_hangs_is_killed_at_the_third_silence_and_not_before() -> None:
    """Two silences may be a busy machine."""
    stage = Stage(browser=False)
    stage.play(3)
    stage.well = False
    stage.play(3)
    assert len(stage.servers) == 1
    stage.well = True
    stage.play(2.5)
    stage.well = False
    stage.play(4)
    assert [one.status for one in stage.servers] == [None]
    stage.play(1)
    assert stage.servers[0].status == -9
    assert "launcher-kiosk-stuck" in stage.said


def test_a_server_that_never_answered_is_given_a_minute() -> None:
    """The first start of a day reads everything from a cold disk."""
    stage = Stage(browser=False)
    stage.well = False
    stage.play(kiosk.START_SECONDS)
    assert len(stage.servers) == 1
    stage.play(2)
    assert len(stage.servers) == 2


def test_a_machine_that_slept_blames_nobody() -> None:
    """What could not answer for hours is asked anew; a clock that was set back does not stop the asking."""
    stage = Stage(browser=False)
    stage.play(3)
    stage.well = False
    stage.play(3)
    stage.now += 3 * 3600
    stage.play(1)
    assert len(stage.servers) == 1
    stage.now -= 2 * 3600
    stage.play(8)
    assert len(stage.servers) == 2


def test_the_browser_opens_once_the_server_answers_and_again_when_it_was_closed() -> None:
    """Not before: it would show that nobody is there."""
    stage = Stage()
    stage.well = False
    stage.play(2)
    assert stage.windows == []
    stage.well = True
    stage.play(10)
    stage.windows[-1].kill()
    stage.play(1)
    assert len(stage.windows) == 2
    assert stage.said == ["launcher-kiosk-open", "launcher-kiosk-closed"]


def test_a_dead_server_leaves_the_browser_as_it_is() -> None:
    """It goes on showing what it holds."""
    stage = Stage()
    stage.play(5)
    stage.servers[-1].kill()
    stage.play(5)
    assert [one.status for one in stage.windows] == [None]
    assert stage.said[-1] == "launcher-kiosk-back"


def test_a_browser_that_is_closed_again_and_again_is_left_closed() -> None:
    """There is no screen, or somebody wants it gone; the server goes on."""
    stage = Stage()
    for _ in range(200):
        stage.play(0.5)
        for one in stage.windows:
            one.kill()
    assert len(stage.windows) == kiosk.GIVE_UP
    assert stage.said[-1] == "launcher-kiosk-unwanted"
    assert stage.servers[-1].status is None


def test_what_will_not_end_is_ended_by_force(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person who ends the stand does not wait for ever."""
    monkeypatch.setattr(kiosk, "END_SECONDS", 0.2)
    deaf = "import signal, sys, time; signal.signal(15, signal.SIG_IGN); print(flush=True); time.sleep(60)"
    child = Child(partial(subprocess.Popen, [sys.executable, "-c", deaf], stdout=subprocess.PIPE))
    child.start(0.0)
    assert child.process is not None
    with child.process:
        assert child.process.stdout is not None
        child.process.stdout.readline()
        child.end()
        assert child.process.returncode not in {None, 0}


@pytest.fixture
def _heard() -> Iterator[None]:
    """Hear Ctrl+C: who starts the check in the background has it ignored by all that the check starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name == "nt", reason="signals are sent as on a Unix")
@pytest.mark.usefixtures("_heard")
def test_a_killed_server_answers_again_and_ctrl_c_ends_all() -> None:
    """A real program, killed by the system's own signal; nothing of it is left when the person ends the stand."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    begun: list[subprocess.Popen[Any]] = []

    def begin() -> subprocess.Popen[Any]:
        begun.append(subprocess.Popen([sys.executable, "-c", DUMMY, str(port)]))  # noqa: S603 - our own text
        return begun[-1]

    def person() -> None:
        run.wait_until_ready(port)
        begun[0].send_signal(signal.SIGKILL)
        begun[0].wait()
        answered.append(run.wait_until_ready(port))
        signal.raise_signal(signal.SIGINT)

    answered: list[bool] = []
    threading.Thread(target=person, daemon=True).start()
    with pytest.raises(KeyboardInterrupt):
        Keeper(begin, partial(run._is_well, port), lambda *_, **__: None).keep()
    assert answered == [True]
    assert len(begun) > 1
    assert all(one.poll() is not None for one in begun)


def test_the_named_browser_comes_first_and_none_is_no_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who names one wants that one; where there is none nothing is begun."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(kiosk, "PLACES", {})
    mine = tmp_path / "chromium"
    mine.touch(mode=0o755)
    assert find_browser(("", str(tmp_path / "gone"), str(mine))) == str(mine)
    assert window(("", "chromium"), "http://localhost:8501/stand/", tmp_path) is None
    assert not (tmp_path / "stand").exists()


def test_the_screen_is_filled_in_a_profile_of_its_own(tmp_path: Path) -> None:
    """A window that another Chromium opens would be closed with it."""
    begin: Any = window((sys.executable,), "http://localhost:8501/stand/", tmp_path)
    command = begin.args[0]
    assert command[0] == sys.executable
    assert {"--kiosk", f"--user-data-dir={tmp_path / 'stand' / 'browser'}"} <= {*command}
    assert command[-1] == "http://localhost:8501/stand/"
