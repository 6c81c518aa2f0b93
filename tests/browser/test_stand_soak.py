"""The stand over a day, time-squeezed: slides turn, the server is killed again and again, and nobody there sees it.

The real supervisor keeps the server; the slides are a presenter's own, short ones, and their time runs twenty times as
fast. What is not of this machine is refused, and asking for it is a failure.
"""

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar
from urllib.request import urlopen

import psutil
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, Route, expect

import run
from store.network import addresses
from tests.browser.conftest import ROOT, SLOW, Visit

Found = TypeVar("Found")
CHANGES, KILLS, RELOADS = 200, 20, 3
PACE = 20
BACK, LATE, LATEST = 10.0, 1, 15.0  # seconds in which a killed server answers again, how many may not, and by when all
WARM, LIVED = 120, 60  # changes of slides until one server has all that it needs, and from then until it is measured
# A pattern, not a function: every request of our own would wait for this process otherwise.
ELSEWHERE = re.compile(r"^(?!(http://localhost:|ws://localhost:|data:|blob:))")
STUCK = 3_000.0  # milliseconds: a slide has 200, and a busy machine turns it late, but turns it
GROWTH = 30_000_000  # bytes
SLIDES = ("first", "clinic", "last")
TOUR = """
[[slide]]
id = "first"
kind = "words"
title = { ar = "أهلا", en = "Welcome", ko = "환영" }
seconds = 3
[[slide]]
id = "clinic"
kind = "coverage"
indicator = "acc_cln"
seconds = 3
[[slide]]
id = "last"
kind = "words"
title = { ar = "شكرا", en = "Thank you", ko = "감사" }
seconds = 3
"""
# That the stand has heard of its server once; to go where that had it is no slide out of its turn.
HEARD = "Boolean(localStorage.getItem('elmax-stand-followed'))"
# Counts the slides that are really seen, the longest that one stood, and those that came out of their turn.
WATCH = """(slides) => {
  const seen = window.seen = { changes: 0, longest: 0, odd: [] };
  let at = stand.now().slide, since = performance.now();
  stand.on(() => {
    const here = stand.now();
    if (here.paused) since = performance.now();
    if (here.slide === at) return;
    seen.changes += 1;
    seen.longest = Math.max(seen.longest, performance.now() - since);
    if (slides[(slides.indexOf(at) + 1) % slides.length] !== here.slide) seen.odd.push(`${at} ${here.slide}`);
    if (!document.querySelector(".leaf.shown h1")?.textContent) seen.odd.push(`${here.slide} is empty`);
    at = here.slide;
    since = performance.now();
  });
}"""


@dataclass
class Kept:
    """A stand under its supervisor: the address, and who keeps it."""

    address: str
    keeper: psutil.Process

    def server(self) -> psutil.Process:
        """Return the server that runs now."""
        return until(lambda: next(iter(self.keeper.children()), None), "a server")

    def told(self) -> dict[str, object]:
        """Return where the server believes that the stand is; nothing while it is away."""
        try:
            with urlopen(f"{self.address}/stand/state?after=", timeout=5) as answer:  # noqa: S310 - our own server
                found: dict[str, object] = json.load(answer)
                return found
        except OSError:
            return {}


def until(ask: Callable[[], Found | None], what: str, seconds: float = 60.0) -> Found:
    """Return what ``ask`` finds, as soon as it finds something; fail where it takes too long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := ask():
            return found
        time.sleep(0.1)
    message = f"{what} within {seconds} s"
    raise AssertionError(message)


@contextmanager
def keeping(home: Path, tour: str = "") -> Iterator[Kept]:
    """Keep a stand alive as the launcher does, with its data in ``home`` and a tour of the presenter's own if any."""
    if tour:
        (home / "tour.toml").write_text(tour, encoding="utf-8")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # Not by its command, which would install what is missing.
    begin = f"import run, sys; sys.exit(run.start({port}, browser=False, stand=True, phones=True))"
    environment = {**os.environ, "ELMAX_HOME": str(home), "ELMAX_OFFLINE": "1", "LANG": "en_GB"}
    log = (home / "keeper.log").open("w", encoding="utf-8")
    with (
        log,
        subprocess.Popen([sys.executable, "-c", begin], cwd=ROOT, env=environment, stdout=log, stderr=log) as keeper,  # noqa: S603 - our own launcher
    ):
        try:
            assert run.wait_until_ready(port), (home / "keeper.log").read_text(encoding="utf-8")
            yield Kept(f"http://localhost:{port}", psutil.Process(keeper.pid))
        finally:
            keeper.terminate()
            assert keeper.wait(timeout=20) == 0


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    """Return a stand that the launcher keeps alive and phones may control, with short slides."""
    with keeping(tmp_path_factory.mktemp("stand"), TOUR) as one:
        yield one


@pytest.fixture
def hall(chromium: Browser) -> Iterator[BrowserContext]:
    """Return a browser without a network: what is asked of other machines is refused, and told by ``hall.outside``."""
    context = chromium.new_context(viewport={"width": 800, "height": 450}, reduced_motion="reduce")
    yield context
    context.close()


def opened(page: Page, address: str) -> None:
    """Open the stand and begin to watch once it has heard where the server last had it, which it goes to at once."""
    page.goto(address, timeout=SLOW)
    until(lambda: page.evaluate(HEARD), "a stand that heard of the server")
    watched(page)


def watched(page: Page, slides: tuple[str, ...] = SLIDES) -> None:
    """Watch the slides from when they are there."""
    until(lambda: page.evaluate("Boolean(document.documentElement.dataset.deck)"), "slides")
    page.evaluate(WATCH, list(slides))


def heap(line: CDPSession) -> int:
    """Return how much the page holds once everything is let go of that nobody needs."""
    line.send("HeapProfiler.collectGarbage")
    told = {one["name"]: one["value"] for one in line.send("Performance.getMetrics")["metrics"]}
    return int(told["JSHeapUsedSize"])


def test_a_phone_moves_the_stand_by_the_code(kept: Kept, hall: BrowserContext) -> None:
    """The desk shows a code when asked; with it a phone of another address steps, pauses, and reads the notes."""
    desk, phone, stand = Visit(hall), Visit(hall), hall.new_page()
    there = next(iter(addresses()), "localhost")
    port = kept.address.rpartition(":")[2]
    opened(stand, f"{kept.address}/stand/?lang=en")
    page = desk.open(f"{kept.address}/exhibition?lang=en")
    assert page.locator(".remote .digits").count() == 0
    page.get_by_text("Show the code").click()
    code = page.locator(".remote .digits").inner_text()
    held = phone.page
    held.set_viewport_size({"width": 360, "height": 740})
    held.goto(f"http://{there}:{port}/stand/control?lang=ar#{code}")
    held.locator("#enter .main").click()
    expect(held.locator("#now")).to_contain_text("أهلا")
    held.locator('[data-do="next"]').click()
    until(lambda: stand.evaluate("stand.now().slide") == "clinic", "the next slide")
    held.locator("#pause").click()
    until(lambda: stand.evaluate("stand.now().paused"), "a stand that waits")
    assert held.locator("#notes").inner_text()
    small = held.evaluate(
        "[...document.querySelectorAll('button, select')].filter((one) => one.offsetParent)"
        ".map((one) => one.getBoundingClientRect()).filter((box) => box.height < 44 || box.width < 44).length"
    )
    assert (small, held.evaluate("document.documentElement.scrollWidth")) == (0, 360)
    assert Axe().run(held).response["violations"] == []
    # Spent, gone from the desk, and taken back by it.
    expect(page.locator(".remote .digits")).not_to_have_text(code)
    page.get_by_role("button", name="Withdraw all control").click()
    expect(held.locator("#enter")).to_be_visible()
    desk.well()


def test_two_hundred_slides_and_twenty_kills(kept: Kept, hall: BrowserContext) -> None:
    """Never a slide that sticks or is passed over; the server knows in time where the stand is; nothing grows."""
    outside: list[str] = []

    def refuse(route: Route) -> None:
        outside.append(route.request.url)
        route.abort()

    hall.route(ELSEWHERE, refuse)
    page = hall.new_page()
    opened(page, f"{kept.address}/stand/?lang=en&pace={PACE}")
    until(lambda: page.evaluate("navigator.serviceWorker.controller !== null"), "a worker that keeps the stand")
    line = hall.new_cdp_session(page)
    line.send("Performance.enable")
    changes, heaps, waits = 0, list[int](), list[float]()
    for kill in range(KILLS):
        server, killed = kept.server(), time.monotonic()
        server.kill()
        server.wait()
        if kill < RELOADS:
            changes += _reloaded(page)
        until(lambda: kept.told().get("away") is False, "a server that the stand has found again")
        waits.append(time.monotonic() - killed)
        heaps.append(heap(line))
    missing = CHANGES - changes
    until(lambda: page.evaluate("seen.changes") >= missing, f"{missing} changes")
    seen = page.evaluate("seen")
    young, aged = _one_server_over(page, kept)
    assert seen["odd"] == []
    assert seen["longest"] < STUCK
    assert sum(wait > BACK for wait in waits) <= LATE, waits
    assert max(waits) < LATEST, waits
    assert heap(line) - heaps[RELOADS] < GROWTH
    assert aged - young < GROWTH
    assert outside == []


def _one_server_over(page: Page, kept: Kept) -> tuple[int, int]:
    """Return what one server holds once it is warm, and after many more changes of slides and all that is asked."""
    server, held = kept.server(), list[int]()
    for more in (WARM, LIVED):
        wanted = page.evaluate("seen.changes") + more
        until(partial(page.evaluate, f"seen.changes >= {wanted}"), f"{more} changes")
        assert kept.told()
        held.append(server.memory_info().rss)
    assert kept.server().pid == server.pid
    return held[0], held[1]


def _reloaded(page: Page) -> int:
    """Reload the stand while the server is dead, as a paused one; return how many changes were seen before."""
    page.evaluate("stand.pause()")
    before, seen = page.evaluate("stand.now()"), page.evaluate("seen")
    assert seen["odd"] == []
    page.reload(timeout=SLOW)
    watched(page)
    assert page.evaluate("stand.now()") == before
    assert page.locator(".leaf.shown h1").inner_text()
    page.evaluate("stand.resume()")
    changes: int = seen["changes"]
    return changes
