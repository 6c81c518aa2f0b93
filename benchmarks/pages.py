"""How fast the dashboard answers: from nothing to a painted overview, a change of service, an ordinary rerun.

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
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

import run
from tests.browser.conftest import DESKTOP, QUIET, serving
from ui.menu import MENU

ROOT = Path(__file__).parent.parent
LOAD = ROOT.parent / "shared" / "tools" / "ws_load.py"
ROUNDS = 3
PAINTED = ".card .value"
PICTURE = ".still img"
MAP = ".plan-sheet .zone"


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who reads what: how many at once, on which pages, how often each runs one again, and the seconds between."""

    readers: int
    pages: str
    reruns: int
    think: float


def main() -> None:
    """Measure and print; every time is a median with its extremes."""
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=run.find_browser(), args=list(QUIET))
        report("cold start to a painted overview (s)", [cold_start(browser) for _ in range(ROUNDS)])
        with tempfile.TemporaryDirectory() as home, serving(Path(home)) as address:
            first, again = changes_of_service(browser, address)
            report("change of service, first time (s)", first)
            report("change of service, seen before (s)", again)
        browser.close()
    load()


def report(title: str, seconds: list[float]) -> None:
    """Print one figure."""
    print(f"{title}: median {statistics.median(seconds):.2f}, {min(seconds):.2f} to {max(seconds):.2f}")


def cold_start(browser: Browser) -> float:
    """Return the seconds from starting the server's process to key figures and a map on the screen."""
    with tempfile.TemporaryDirectory() as home:
        begun = time.perf_counter()
        with serving(Path(home)) as address:
            page = browser.new_page(viewport=DESKTOP)
            page.goto(f"{address}/overview?lang=ar")
            page.wait_for_selector(PAINTED, timeout=60_000)
            page.wait_for_function(f"document.querySelector('{PICTURE}')?.complete", timeout=60_000)
            taken = time.perf_counter() - begun
            page.close()
    return taken


def changes_of_service(browser: Browser, address: str) -> tuple[list[float], list[float]]:
    """Return the seconds from choosing a service to its number on the screen: first visits, and second ones."""
    page = browser.new_page(viewport=DESKTOP)
    page.goto(f"{address}/coverage?lang=en")
    page.wait_for_selector(MAP, timeout=60_000)
    rounds = []
    for _ in range(2):
        times = []
        for option in range(7):
            page.locator(".st-key-pick-service").get_by_role("combobox").click()
            choice = page.get_by_role("option").nth(option)
            if choice.get_attribute("aria-selected") == "true":
                page.keyboard.press("Escape")
                continue
            before = page.locator(".legend h4").inner_text()
            begun = time.perf_counter()
            choice.click()
            page.wait_for_function("old => document.querySelector('.legend h4')?.innerText !== old", arg=before)
            times.append(time.perf_counter() - begun)
        rounds.append(times)
    page.close()
    return rounds[0], rounds[1]


def load() -> None:
    """Print the server's processor time for one rerun of a page, and how it holds with many readers."""
    if not LOAD.exists():
        print(f"left out: {LOAD.name} is not beside the project")
        return
    pages = [entry.id for entry in MENU]
    crowd = (Crowd(20, "overview,coverage", 8, 0.2), Crowd(100, ",".join(pages), 4, 10.0))
    for crowds in (*(Crowd(1, page, 20, 0.2) for page in pages), *crowd):
        options = ["--pages", crowds.pages, "--stay", "1000" if crowds.readers == 1 else "3", "--query", "lang=ar"]
        size = ["--sessions", str(crowds.readers), "--reruns", str(crowds.reruns), "--think", str(crowds.think)]
        command = [sys.executable, str(LOAD), "--app", "dashboard.py", "--no-echo", *options, *size]
        with tempfile.TemporaryDirectory() as home:
            answer = subprocess.run(
                command, cwd=ROOT, env={**os.environ, "ELMAX_HOME": home}, capture_output=True, text=True, check=False
            )
        found = json.loads(answer.stdout)
        print(
            f"{crowds.readers} reader(s) on {crowds.pages}: {found['cpu_ms_per_run']} ms of processor time a run, "
            f"rerun median {found['rerun']['p50_ms']} ms, 95 % {found['rerun']['p95_ms']} ms, "
            f"largest message {found['biggest_message_kb']} kB"
        )


if __name__ == "__main__":
    main()
