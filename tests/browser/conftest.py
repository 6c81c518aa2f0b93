"""A real server and a real Chromium, used as a reader would."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Locator, Page, ViewportSize, expect, sync_playwright
from playwright.sync_api import TimeoutError as TooSlow

import run
from indicators.__main__ import main
from tests.browser.hands import HANDS, Hand

ROOT = Path(__file__).parent.parent.parent
# Without these a Chromium asks its maker's hosts for updates, and looks for a graphics card that no page needs.
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
OWN = ("http://localhost:", "http://127.0.0.1:", "ws://localhost:", "data:", "blob:")
DESKTOP: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
SLOW = 60_000  # milliseconds: a cold page on a busy two-core machine
TRIES = 3
LISTED = 3_000  # milliseconds in which a list is open


@contextmanager
def serving(home: Path) -> Iterator[str]:
    """Start the dashboard on a free port with its data in ``home``; yield its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", f"--server.port={port}"]
    environment = {**os.environ, "ELMAX_HOME": str(home), "ELMAX_OFFLINE": "1"}
    log = (home / "server.log").open("w", encoding="utf-8")
    with (
        log,
        subprocess.Popen(  # noqa: S603 - our own interpreter and script
            [*command, "--server.headless=true"], cwd=ROOT, env=environment, stdout=log, stderr=log
        ) as server,
    ):
        try:
            assert run.wait_until_ready(port), (home / "server.log").read_text(encoding="utf-8")
            yield f"http://localhost:{port}"
        finally:
            server.terminate()
            server.wait(timeout=20)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for all tests; where there is none, a failure in CI and a loud skip elsewhere."""
    path = run.find_browser()
    if not path:
        reason = "no Chromium: `python run.py test` installs one, or name it in ELMAX_CHROMIUM"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    # What comes in time on an idle machine comes later beside other tests: only what never comes is a failure.
    expect.set_options(timeout=SLOW)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a dashboard that holds nothing but what is built in."""
    with serving(tmp_path_factory.mktemp("home")) as address:
        yield address


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Any]:
    """Return a way to ask ``python -m indicators`` about the data of ``house``: what a command tells as JSON."""
    home = tmp_path_factory.mktemp("told")

    @cache
    def ask(*words: str) -> object:
        out = StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out):
            patch.setenv("ELMAX_HOME", str(home))
            patch.setenv("ELMAX_OFFLINE", "1")
            assert main([*words, "--json"]) == 0
        return json.loads(out.getvalue())

    return ask


@pytest.fixture(scope="session")
def zones() -> Mapping[str, str]:
    """Return the Arabic name of every zone, by id."""
    text = (ROOT / "data" / "snapshots" / "illustrative_zones.geojson").read_text(encoding="utf-8")
    told = [feature["properties"] for feature in json.loads(text)["features"]]
    return {one["zone_id"]: one["name_ar"] for one in told}


class Visit:
    """One page open in a window, or in a new one of a browser, with all that went wrong in it."""

    def __init__(self, where: Page | BrowserContext) -> None:
        self.page = where if isinstance(where, Page) else where.new_page()
        self.outside: list[str] = []
        self.errors: list[str] = []
        self.dialogs: list[str] = []
        self._ears: dict[Any, Callable[[Any], None]] = {
            "request": lambda request: self._note(request.url),
            "console": lambda message: self._hear(message.type, message.text),
            "response": lambda answer: self._look(answer.status, answer.url),
            "dialog": self._dismiss,
        }
        for what, ear in self._ears.items():
            self.page.on(what, ear)

    def _note(self, url: str) -> None:
        if not url.startswith(OWN):
            self.outside.append(url)

    def _hear(self, kind: str, text: str) -> None:
        # A failed load is judged by its response, which names the address.
        if kind == "error" and "Failed to load resource" not in text:
            self.errors.append(text)

    def _look(self, status: int, url: str) -> None:
        # On a deep link Streamlit's own client tries its service below the page's path first.
        if status >= 400 and "/_stcore/" not in url:
            self.errors.append(f"{status} {url}")

    def _dismiss(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def leave(self) -> None:
        """Go away from the page, and hear nothing more of it."""
        for what, ear in self._ears.items():
            self.page.remove_listener(what, ear)
        self.page.goto("about:blank")

    def open(self, address: str) -> Page:
        """Open ``address`` and wait until the script has run and the page is whole."""
        self.page.goto(address, timeout=SLOW)
        self.settle()
        return self.page

    def settle(self) -> None:
        """Wait until nothing runs any more."""
        self.page.wait_for_selector("h1", timeout=SLOW)
        self.page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]', timeout=SLOW)
        # What a page is made of arrives in parts of its own; until then a grey place stands for each.
        self.page.wait_for_function("!document.querySelector('[data-testid=stSkeleton]')", timeout=SLOW)
        self.page.wait_for_timeout(250)

    def pick(self, key: str, label: str) -> None:
        """Choose ``label`` in the list ``key``."""
        self._in_list(key, label).click()

    def offers(self, key: str, label: str) -> None:
        """Fail unless the list ``key`` offers ``label``; it is closed again."""
        self._in_list(key, label)
        self.page.keyboard.press("Escape")

    def _in_list(self, key: str, label: str) -> Locator:
        """Open the list ``key`` at ``label``; a list that the page drew anew under the hand is opened again."""
        option = self.page.get_by_role("option", name=label)
        box = self.page.locator(f".st-key-{key}").get_by_role("combobox")
        for _ in range(SLOW // LISTED):
            self.settle()
            # A list that hangs from a place of the page closes when that moves, as by the way to it.
            box.scroll_into_view_if_needed()
            box.click()
            try:
                option.wait_for(timeout=LISTED)
            except TooSlow:
                self.page.keyboard.press("Escape")
            else:
                return option
        message = f"{key} never offered {label}"
        raise AssertionError(message)

    def well(self) -> None:
        """Fail on an exception, what stands before a page, a dialog, a request outside, or an error in the console."""
        assert self.page.locator('[data-testid="stException"], #elmax-front').count() == 0
        assert self.dialogs == []
        assert self.outside == []
        assert self.errors == []


@dataclass(slots=True)
class Cupboard:
    """A browser without memory, whose windows are used again.

    A new window costs five seconds of a processor, for its process and all that a page is built of, and another page in
    one that stands there half of that.
    """

    context: BrowserContext
    free: list[Page] = field(default_factory=list)

    def window(self, size: ViewportSize) -> Page:
        """Return a window of that size in which nothing is open."""
        page = self.free.pop() if self.free else self.context.new_page()
        page.set_viewport_size(size)
        page.emulate_media(media="null", reduced_motion="null")
        return page


@pytest.fixture(scope="session")
def cupboards(chromium: Browser) -> tuple[Cupboard, Cupboard]:
    """Return the browser that most visits share, and one whose cookies are forgotten before each."""
    both = chromium.new_context(locale="en-GB"), chromium.new_context(locale="en-GB")
    for context in both:
        # A page remembers nothing of the one before it, as in a browser that nobody has used.
        context.add_init_script("localStorage.clear(); sessionStorage.clear()")
    return Cupboard(both[0]), Cupboard(both[1])


@pytest.fixture
def visit(cupboards: tuple[Cupboard, Cupboard]) -> Iterator[Callable[..., Visit]]:
    """Return a way to open a page of a given size; ``clean`` in another browser, that knows of nothing before."""
    visits: list[tuple[Cupboard, Visit]] = []

    def begin(size: ViewportSize | None = None, *, clean: bool = False) -> Visit:
        cupboard = cupboards[clean]
        if clean:
            cupboard.context.clear_cookies()
        one = Visit(cupboard.window(size or DESKTOP))
        visits.append((cupboard, one))
        return one

    yield begin
    for cupboard, one in visits:
        one.leave()
        cupboard.free.append(one.page)


@pytest.fixture(params=HANDS)
def hand(request: pytest.FixtureRequest, visit: Callable[..., Visit]) -> Hand:
    """Return somebody at a page with a mouse, and somebody with a keyboard alone."""
    return HANDS[request.param](visit())
