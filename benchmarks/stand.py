"""Lets a stand run for hours and looks whether it grows or sticks: ``python -m benchmarks.stand MINUTES``.

The tour is the built-in one at its own pace, kept by the real launcher; the server is killed every so often
(``--kill-every``). One line a look: the longest that a slide stood, the memory of the page after its garbage was taken
away, that of the server, and how long the last kill took to heal.
"""

import argparse
import tempfile
import time
from pathlib import Path

import psutil
from playwright.sync_api import Page, sync_playwright

import run
from loaders.tour import tour_of
from store.tours import built_in_tour
from tests.browser.conftest import QUIET
from tests.browser.test_stand_soak import ELSEWHERE, Kept, heap, keeping, until, watched
from ui.tours import known

MEGABYTE = 1e6


def main() -> None:
    """Run the stand and print what it takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", type=float, nargs="?", default=480.0)
    parser.add_argument("--kill-every", type=float, default=30.0, help="minutes; 0 for never")
    parser.add_argument("--look-every", type=float, default=5.0, help="minutes")
    options = parser.parse_args()
    slides = tuple(slide.id for slide in tour_of(built_in_tour(), known()).shown())
    with tempfile.TemporaryDirectory() as home, keeping(Path(home)) as kept, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=run.find_browser(), args=list(QUIET))
        page = browser.new_page(viewport={"width": 1920, "height": 1080})
        page.route(ELSEWHERE, lambda route: route.abort())
        page.goto(f"{kept.address}/stand/?lang=en")
        watched(page, slides)
        _run(kept, page, options)
        browser.close()


def _run(kept: Kept, page: Page, options: argparse.Namespace) -> None:
    line = page.context.new_cdp_session(page)
    line.send("Performance.enable")
    begun = time.monotonic()
    kill_at, look_at, healed = options.kill_every or options.minutes + 1, 0.0, 0.0
    while (gone := (time.monotonic() - begun) / 60) < options.minutes:
        if gone >= kill_at:
            kill_at, healed = kill_at + options.kill_every, _kill(kept)
        if gone >= look_at:
            look_at += options.look_every
            seen = page.evaluate("seen")
            memory = kept.server().memory_info().rss
            print(
                f"{gone:6.1f} min  slides {seen['changes']}  out of turn {len(seen['odd'])}  "
                f"longest {seen['longest'] / 1000:.1f} s  page {heap(line) / MEGABYTE:.1f} MB  "
                f"server {memory / MEGABYTE:.0f} MB  healed in {healed:.1f} s",
                flush=True,
            )
        page.wait_for_timeout(1000)


def _kill(kept: Kept) -> float:
    """Kill the server; return after how many seconds the stand had found the next one."""
    server, killed = kept.server(), time.monotonic()
    server.kill()
    psutil.wait_procs([server])
    until(lambda: kept.told().get("away") is False, "a server that the stand has found again")
    return time.monotonic() - killed


if __name__ == "__main__":
    main()
