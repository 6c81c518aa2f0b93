"""Takes the pictures of the README from the real dashboard: `python -m docs.screenshots` in its environment.

With words behind it only the pictures that begin with one of them: `python -m docs.screenshots overview equity`.
"""

import io
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PIL import Image
from playwright.sync_api import ViewportSize, sync_playwright

import run
from tests.browser.conftest import PHONE, QUIET, SLOW, Visit, serving
from tests.browser.test_upload import drop, in_red_belt, press, ready
from ui.menu import MENU

TALL: ViewportSize = {"width": 1440, "height": 1180}
FOLDER = Path(__file__).parent / "pictures"
MAP_DRAWN = 3000  # milliseconds: the map fades in on a machine without a graphics card
# What a page is opened with beside its language, where it says more with a choice made.
CHOICES: Mapping[str, str] = {
    "coverage": "&service=acc_cln",
    "scenario": "&edits=place~primary_health~29.83962~31.14588",
}
# (file, address, size of the window): every page in Arabic and in English, save the one that is shown at work
PICTURES: tuple[tuple[str, str, ViewportSize], ...] = (
    *(
        (f"{entry.id.replace('_', '-')}-{language}.png", f"{entry.id}?lang={language}{CHOICES.get(entry.id, '')}", TALL)
        for entry in MENU
        for language in ("ar", "en")
        if (entry.id, language) != ("upload", "ar")
    ),
    *(
        (f"{page}-ar-phone.png", f"{page}?lang=ar{CHOICES.get(page, '')}", PHONE)
        for page in ("overview", "coverage", "equity", "scenario")
    ),
)
UPLOAD: tuple[str, str, ViewportSize] = ("upload-ar.png", "upload?lang=ar", {"width": 1440, "height": 1320})


COLOURS = 256  # of a picture, which keeps it small


def main(*wanted: str) -> None:
    """Open each view in a clean browser and keep what it shows.

    Parameters
    ----------
    wanted
        How the files begin that are asked for; all of them for none.
    """
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as play, tempfile.TemporaryDirectory() as home, serving(Path(home)) as address:
        browser = play.chromium.launch(executable_path=run.find_browser(), args=list(QUIET))
        for name, view, size in (*PICTURES, UPLOAD):
            if wanted and not name.startswith(wanted):
                continue
            context = browser.new_context(viewport=size)
            visit = Visit(context)
            visit.open(f"{address}/{view}")
            if (name, view, size) == UPLOAD:
                _bring(visit)
            visit.page.wait_for_timeout(MAP_DRAWN)
            with Image.open(io.BytesIO(visit.page.screenshot())) as taken:
                _few(taken.convert("RGB")).save(FOLDER / name, optimize=True)
            context.close()
        browser.close()


def _few(taken: Image.Image) -> Image.Image:
    """Return a picture in its most frequent colours: areas and marks keep theirs, edges of letters take the next."""
    shades, often = np.unique(np.asarray(taken).reshape(-1, 3), axis=0, return_counts=True)
    palette = Image.new("P", (1, 1))
    palette.putpalette(shades[np.argsort(-often)[:COLOURS]].ravel().tolist())
    return taken.quantize(palette=palette, dither=Image.Dither.NONE)


def _bring(visit: Visit) -> None:
    """Bring a ministry's file as far as what it would change."""
    drop(visit, "صيدليات.csv", in_red_belt())
    visit.page.locator(".st-key-upload-ask-crs").get_by_text("EPSG:22992").first.click()
    ready(visit)
    press(visit.page, "upload-next")
    visit.page.wait_for_selector(".change", timeout=SLOW)
    visit.settle()


if __name__ == "__main__":
    main(*sys.argv[1:])
