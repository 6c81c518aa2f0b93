"""How soon a click on the map of plans is answered: new numbers for a new place, the walk around a place looked at.

Run with `python -m benchmarks.plans` in the project's environment; it starts a server and a browser of its own.
"""

import tempfile
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Page, sync_playwright

import run
from benchmarks.pages import report
from tests.browser.conftest import DESKTOP, QUIET, SLOW, serving

# Shares of the width and the height of the map: places in the streets of the illustrative district.
SPOTS: Final = ((0.45, 0.5), (0.55, 0.45), (0.35, 0.62), (0.5, 0.3), (0.6, 0.6), (0.4, 0.4))
NUMBERS: Final = "document.querySelector('.headline')?.innerText"
WALK: Final = "document.querySelector('.plan-areas path')?.getAttribute('d')"
# Whoever asks from outside looks too seldom: the page itself notes when something is first another.
WATCH: Final = """() => {
  const was = %(what)s, begun = performance.now();
  window.taken = 0;
  const look = () => {
    const now = %(what)s;
    if (now && now !== was) window.taken = performance.now() - begun; else requestAnimationFrame(look);
  };
  look();
}"""


def main() -> None:
    """Measure and print; every time is a median with its extremes."""
    with sync_playwright() as play, tempfile.TemporaryDirectory() as home, serving(Path(home)) as address:
        browser = play.chromium.launch(executable_path=run.find_browser(), args=list(QUIET))
        placed = clicks(browser, f"{address}/scenario?lang=ar", NUMBERS)
        report("a new place, first on this server, click to new numbers (s)", placed[:1])
        report("a new place, click to new numbers (s)", placed[1:])
        looked = clicks(browser, f"{address}/scenario?lang=ar&act=look", WALK)
        report("the walk around a place, click to drawn (s)", looked)
        browser.close()


def clicks(browser: Browser, address: str, what: str) -> list[float]:
    """Return the seconds from each click on the map to another ``what``."""
    page = browser.new_page(viewport=DESKTOP)
    page.goto(address)
    page.wait_for_selector(".plan-marks circle", timeout=SLOW)
    taken = [_click(page, spot, what) for spot in SPOTS]
    page.close()
    return taken


def _click(page: Page, spot: tuple[float, float], what: str) -> float:
    page.wait_for_timeout(1500)  # the run before may still draw
    box = page.locator(".plan-sheet").bounding_box()
    if box is None:
        message = "expected a map on the page, found none"
        raise LookupError(message)
    page.evaluate(WATCH % {"what": what})
    page.mouse.click(box["x"] + box["width"] * spot[0], box["y"] + box["height"] * spot[1])
    page.wait_for_function("window.taken > 0", timeout=SLOW)
    return float(page.evaluate("window.taken")) / 1000


if __name__ == "__main__":
    main()
