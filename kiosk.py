"""Keep a stand alive: the server and the browser are started again when they end, until a person ends the stand.

Standard library only: the launcher (``run.py``) reads it before anything is installed.
"""

import functools
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PATH = "stand/"
TICK = 0.1  # seconds
ASK_EVERY = 2.0  # seconds between two questions whether the server is well
MOST_FAILS = 3
START_SECONDS = 60.0  # a server that has not answered once by then is stuck
END_SECONDS = 10.0  # what does not end by then is ended
SLEPT = 10.0  # seconds between two ticks: the machine slept, and what could not answer meanwhile is not stuck
QUICK = 3.0  # seconds: a browser that was closed sooner never stood
FREE_TRIES = 2  # so many ends at once are met at once; every further one after a wait that doubles
LONGEST_WAIT = 30.0  # seconds
GIVE_UP = 5  # a browser that was closed so often at once is wanted by nobody
PLACES = {
    "darwin": [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    "win32": [
        r"Google\Chrome\Application\chrome.exe",
        r"Microsoft\Edge\Application\msedge.exe",
        r"Chromium\Application\chrome.exe",
    ],
}
PROGRAMS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
# Nothing that lays itself over the stand, asks a question, or asks its maker's hosts for anything.
PLAIN = (
    *("--kiosk", "--no-first-run", "--no-default-browser-check", "--noerrdialogs", "--disable-infobars"),
    *("--hide-crash-restore-bubble", "--disable-session-crashed-bubble", "--disable-features=Translate"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--password-store=basic"),
    *("--disable-pinch", "--overscroll-history-navigation=0"),
)

Begin = Callable[[], subprocess.Popen[Any]]
Tell = Callable[..., None]


def find_browser(usual: Iterable[str]) -> str:
    """Return a browser that can fill a screen, by its usual names and places, the first of them first; else empty."""
    places = [Path(one) for one in PLACES.get(sys.platform, ())]
    if sys.platform == "win32":
        roots = [Path(root) for name in PROGRAMS if (root := os.environ.get(name))]
        places = [root / place for place in places for root in roots]
    named = (path for name in usual if name and (path := shutil.which(name)))
    return next(named, "") or next((str(one) for one in places if one.exists()), "")


def window(usual: Iterable[str], address: str, home: Path) -> Begin | None:
    """Return a way to fill the screen with ``address``; None where no browser that can is found.

    Parameters
    ----------
    usual
        Names of browsers, or their paths.
    home
        Where the project keeps things: the browser has a profile of its own there, which no other window shares.
    """
    browser = find_browser(usual)
    if not browser:
        return None
    # Who is root is refused by the browser otherwise; anybody else keeps its sandbox.
    root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    profile = home / "stand" / "browser"
    profile.mkdir(parents=True, exist_ok=True)
    command = [browser, *PLAIN, *root, f"--user-data-dir={profile}", address]
    return functools.partial(subprocess.Popen, command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@dataclass(slots=True)
class Child:
    """A program that is begun again when it has ended: at once, but later and later where it ends at once.

    Parameters
    ----------
    begin
        Starts it.
    """

    begin: Begin
    process: subprocess.Popen[Any] | None = None
    began: float = 0.0
    instant: int = 0
    due: float = 0.0

    def start(self, now: float) -> None:
        """Begin."""
        self.process, self.began = self.begin(), now

    def ended(self) -> bool:
        """Tell whether it was begun and has ended."""
        return self.process is not None and self.process.poll() is not None

    def mourn(self, now: float, *, stood: bool) -> None:
        """Forget what has ended, and settle when it is begun again; ``stood``: it had done its work before."""
        self.process = None
        self.instant = 0 if stood else self.instant + 1
        wait = 0.0 if self.instant <= FREE_TRIES else 2.0 ** (self.instant - FREE_TRIES - 1)
        self.due = now + min(wait, LONGEST_WAIT)

    def end(self) -> None:
        """End it, and wait until it has ended."""
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(timeout=END_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Keeper:
    """Who keeps the server, and the browser before it.

    Parameters
    ----------
    server
        Starts the server.
    well
        Asks whether it answers.
    tell
        Says a sentence of the launcher.
    browser
        Starts the browser once the server answers; None where none is to be kept.
    clock
        Seconds, of a clock that goes on while the machine sleeps.
    """

    def __init__(
        self,
        server: Begin,
        well: Callable[[], bool],
        tell: Tell,
        browser: Begin | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._server, self._window = Child(server), Child(browser) if browser else None
        self._well, self._tell, self._clock = well, tell, clock
        self._was_well = self._opened = False
        self._fails, self._ask_at, self._down_since, self._last = 0, 0.0, 0.0, clock()

    def keep(self) -> None:
        """Keep both until a person ends it, which is a ``KeyboardInterrupt``; both are ended then."""
        try:
            while True:
                self.look()
                time.sleep(TICK)
        finally:
            for one in (self._window, self._server):
                if one is not None:
                    one.end()

    def look(self) -> None:
        """Look once at both, and do what has to be done."""
        now = self._clock()
        if abs(now - self._last) > SLEPT:
            self._woken(now)
        self._last = now
        self._look_at_server(now)
        if self._window is not None and self._opened:
            self._look_at_window(self._window, now)

    def _woken(self, now: float) -> None:
        """Count nothing that was counted before the machine slept, or before its clock was set."""
        self._fails, self._ask_at = 0, now
        for one in (self._window, self._server):
            if one is not None:
                one.began, one.due = now, min(one.due, now)

    def _look_at_server(self, now: float) -> None:
        if self._server.ended():
            self._fallen(now, "launcher-kiosk-ended")
        if self._server.process is None:
            if now >= self._server.due:
                self._server.start(now)
                self._was_well, self._fails, self._ask_at = False, 0, now
        elif now >= self._ask_at:
            self._ask(now)

    def _ask(self, now: float) -> None:
        """Ask whether the server is well; one that is not, thrice in a row, or never was, is ended by force."""
        if self._well():
            self._risen(now)
            self._was_well, self._fails, self._ask_at = True, 0, now + ASK_EVERY
            return
        if self._was_well:
            self._fails, self._ask_at = self._fails + 1, now + ASK_EVERY
        if self._fails >= MOST_FAILS or (not self._was_well and now - self._server.began > START_SECONDS):
            if self._server.process is not None:
                self._server.process.kill()
                self._server.process.wait()
            self._fallen(now, "launcher-kiosk-stuck")

    def _fallen(self, now: float, sentence: str) -> None:
        self._server.mourn(now, stood=self._was_well)
        self._down_since = self._down_since or now
        self._tell(sentence)

    def _risen(self, now: float) -> None:
        if self._down_since:
            self._tell("launcher-kiosk-back", seconds=f"{max(0.0, now - self._down_since):.1f}")
        elif not self._opened:
            self._tell("launcher-kiosk-open")
        self._opened, self._down_since = True, 0.0

    def _look_at_window(self, window: Child, now: float) -> None:
        if window.ended():
            window.mourn(now, stood=now - window.began > QUICK)
            if window.instant >= GIVE_UP:
                self._tell("launcher-kiosk-unwanted")
                self._window = None
                return
            self._tell("launcher-kiosk-closed")
        if window.process is None and now >= window.due:
            window.start(now)
