"""How fast the dashboard answers: from nothing to a painted page, a click to its number, a rerun, and a crowd.

Run with `python -m benchmarks.pages` in the project's environment; it starts its own servers
on this machine. The load over Streamlit's own protocol needs a script that lies beside the
project in some workplaces; without it that part is left out, and says so.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

import run
from tests.browser.conftest import DESKTOP, QUIET, Visit, serving
from ui.menu import MENU

ROOT = Path(__file__).parent.parent
LOAD = ROOT.parent / "shared" / "tools" / "ws_load.py"
PAGES = [entry.id for entry in MENU]
ROUNDS = 3
WARM_UP = 35.0  # seconds after its start in which a server does its first readers' work ahead
PAINTED = ".card .value"
PICTURE = ".still img"
MAP = ".plan-sheet .zone"
LEGEND = ".legend p"


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who reads what: how many at once, on which pages, how often each runs one again, and the seconds between."""

    readers: int
    pages: list[str]
    reruns: int
    think: float
    stay: int = 1000

    def options(self) -> list[str]:
        """Return the same as the load's options."""
        size = ["--sessions", str(self.readers), "--reruns", str(self.reruns), "--think", str(self.think)]
        return [*size, "--pages", ",".join(self.pages), "--stay", str(self.stay), "--query", "lang=ar", "--no-echo"]


def main() -> None:
    """Measure and print; every time is a median with its extremes."""
    with sync_playwright() as play:
        path = run.find_browser()
        browser = play.chromium.launch(executable_path=path, args=list(QUIET))
        shown, whole = zip(*(cold_start(browser) for _ in range(ROUNDS)), strict=True)
        report("start of the server to key figures and map on the screen (s)", shown)
        report("start of the server to the page in hand (s)", whole)
        with warm() as address:
            for who, rounds in readers(play, browser, path, address):
                shown, whole = zip(*rounds, strict=True)
                report(f"overview on a running server, {who}: key figures and map on the screen (s)", shown)
                report(f"overview on a running server, {who}: the page in hand (s)", whole)
            for page in PAGES:
                report(
                    f"{page}, opened on a running server (s)", [opened(browser, address, page) for _ in range(ROUNDS)]
                )
            first, again = changes_of_service(browser, address)
            report("change of service, first time (s)", first)
            report("change of service, seen before (s)", again)
        browser.close()
    if not LOAD.exists():
        print(f"left out: {LOAD.name} is not beside the project")
        return
    reruns()
    crowd()
    departed()


def report(title: str, seconds: Sequence[float]) -> None:
    """Print one figure."""
    print(f"{title}: median {statistics.median(seconds):.2f}, {min(seconds):.2f} to {max(seconds):.2f}", flush=True)


@contextmanager
def warm() -> Iterator[str]:
    """Start a server of nothing but what is built in, and yield its address when it has drawn ahead what it does."""
    with tempfile.TemporaryDirectory() as home, serving(Path(home)) as address:
        time.sleep(WARM_UP)
        yield address


def cold_start(browser: Browser) -> tuple[float, float]:
    """Return the seconds from starting the server's process to key figures and a map on the screen, and to the page."""
    with tempfile.TemporaryDirectory() as home:
        begun = time.perf_counter()
        with serving(Path(home)) as address:
            page = browser.new_page(viewport=DESKTOP)
            taken = seen(page, f"{address}/overview?lang=ar", begun)
            page.close()
    return taken


def seen(page: Page, address: str, begun: float) -> tuple[float, float]:
    """Open the overview; return the seconds from ``begun`` to its first view on the screen, and to itself in its place.

    The first view stands in the document before the page does: an event of the browser that comes after both, as that
    of a document that has loaded, would hide it.
    """
    page.goto(address, wait_until="commit")
    page.wait_for_selector(PAINTED, timeout=60_000)
    page.wait_for_function(f"document.querySelector('{PICTURE}')?.complete", timeout=60_000)
    shown = time.perf_counter() - begun
    page.wait_for_selector("#root h1", timeout=60_000)
    page.wait_for_function("!document.getElementById('elmax-front')", timeout=60_000)
    return shown, time.perf_counter() - begun


def readers(
    play: Playwright, browser: Browser, path: str, address: str
) -> Iterator[tuple[str, list[tuple[float, float]]]]:
    """Yield who opens the overview, and how long it took them each time: first view, and the page in hand."""
    yield "a new browser", [_alone(browser, address) for _ in range(ROUNDS)]
    with tempfile.TemporaryDirectory() as profile:
        for _ in range(2):  # what was compiled is kept when a page comes a second time
            _started(play, path, profile, address)
        again = [_started(play, path, profile, address) for _ in range(ROUNDS)]
    yield "a browser that was here on another day", again
    context = browser.new_context(viewport=DESKTOP)
    page = context.new_page()
    found = []
    for _ in range(2 + ROUNDS):
        page.goto("about:blank")
        found.append(seen(page, f"{address}/overview?lang=ar", time.perf_counter()))
    context.close()
    yield "a window that was here a moment ago", found[2:]


def _alone(browser: Browser, address: str) -> tuple[float, float]:
    context = browser.new_context(viewport=DESKTOP)
    taken = seen(context.new_page(), f"{address}/overview?lang=ar", time.perf_counter())
    context.close()
    return taken


def _started(play: Playwright, path: str, profile: str, address: str) -> tuple[float, float]:
    context = play.chromium.launch_persistent_context(profile, executable_path=path, args=list(QUIET), viewport=DESKTOP)
    taken = seen(context.new_page(), f"{address}/overview?lang=ar", time.perf_counter())
    time.sleep(1)  # in which it writes down what it compiled
    context.close()
    return taken


def opened(browser: Browser, address: str, page_id: str) -> float:
    """Return the seconds from asking for a page to all of it on the screen, in a browser that was here before."""
    context = browser.new_context(viewport=DESKTOP)
    Visit(context).open(f"{address}/methods?lang=ar")
    visit = Visit(context)
    begun = time.perf_counter()
    visit.open(f"{address}/{page_id}?lang=ar")
    taken = time.perf_counter() - begun
    context.close()
    return taken - 0.25  # which a visit waits to be sure that nothing more comes


def changes_of_service(browser: Browser, address: str) -> tuple[list[float], list[float]]:
    """Return the seconds from choosing a service to its number on the screen: first visits, and second ones."""
    page = browser.new_page(viewport=DESKTOP)
    page.goto(f"{address}/coverage?lang=en&reach=400")
    page.wait_for_selector(MAP, timeout=60_000)
    rounds = [list(_changes(page)) for _ in range(2)]
    page.close()
    return rounds[0], rounds[1]


def _changes(page: Page) -> Iterator[float]:
    for option in range(7):
        page.locator(".st-key-pick-service").get_by_role("combobox").click()
        choice = page.get_by_role("option").nth(option)
        if choice.get_attribute("aria-selected") == "true":
            page.keyboard.press("Escape")
            continue
        before = page.locator(LEGEND).first.inner_text()
        begun = time.perf_counter()
        choice.click()
        page.wait_for_function(f"old => document.querySelector('{LEGEND}')?.innerText !== old", arg=before)
        yield time.perf_counter() - begun


def reruns() -> None:
    """Print the server's processor time for one rerun of each page: choices as they come, and the same seen before."""
    with warm() as address:
        for page in PAGES:
            new, seen, _ = (_load(address, Crowd(1, [page], 30, 0.1)) for _ in range(3))
            print(
                f"{page}: {new['cpu_ms_per_run']} ms of processor time a run while choices are new, "
                f"{seen['cpu_ms_per_run']} ms seen before (95 % answered in {seen['rerun']['p95_ms']} ms), "
                f"largest message {max(new['biggest_message_kb'], seen['biggest_message_kb'])} kB",
                flush=True,
            )


def crowd() -> None:
    """Print how a hundred readers who think ten seconds fare on all pages: those who come first, and those after."""
    with warm() as address:
        for who in ("the first hundred readers", "the next hundred"):
            found = _load(address, Crowd(100, PAGES, 6, 10.0, stay=3), "--ramp", "10", "--max-seconds", "200")
            print(
                f"{who}: {found['cpu_ms_per_run']} ms a run, rerun median {found['rerun']['p50_ms']} ms, "
                f"95 % {found['rerun']['p95_ms']} ms, errors {found['errors']}, "
                f"exceptions {found['exceptions_shown']}",
                flush=True,
            )


def departed() -> None:
    """Print what a visitor who left still takes of memory: waves of fifty, each gone before the next comes."""
    waves = Crowd(50, ["overview", "coverage", "methods"], 3, 0.2, stay=2)
    end = ["--cycles", "6", "--settle", "12", "--ttl", "5", "--max-seconds", "300", "--ramp", "5"]
    with tempfile.TemporaryDirectory() as home:
        found = _ask(["--app", "dashboard.py", *waves.options(), *end], {**os.environ, "ELMAX_HOME": home})
    print(f"a visitor who left: {found['leak_kb_per_session']} kB of memory", flush=True)


def _load(address: str, crowds: Crowd, *more: str) -> dict[str, Any]:
    port = urlsplit(address).port
    server = next(one.pid for one in psutil.net_connections("tcp") if one.laddr and one.laddr.port == port and one.pid)
    where = ["--url", f"http://127.0.0.1:{port}", "--pid", str(server), "--no-warm"]
    return _ask([*where, *crowds.options(), *more], dict(os.environ))


def _ask(words: list[str], environment: dict[str, str]) -> dict[str, Any]:
    command = [sys.executable, str(LOAD), *words]
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    found: dict[str, Any] = json.loads(answer.stdout)
    return found


if __name__ == "__main__":
    main()
