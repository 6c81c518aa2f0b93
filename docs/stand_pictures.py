"""Takes the pictures of the stand's slides: `python -m docs.stand_pictures` in the environment of the whole check."""

import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import ViewportSize, sync_playwright

import run
from docs.screenshots import COLOURS, FOLDER
from tests.browser.conftest import QUIET, SLOW, serving

SCREEN: ViewportSize = {"width": 1920, "height": 1080}
WIDTH, HEIGHT = 1280, 720  # of a picture: what stands small on a slide can be read
LANGUAGES = ("ar", "en")
SETTLED = 400  # milliseconds


def main() -> None:
    """Open the stand in Arabic and in English, and keep every slide of the built-in tour as a picture."""
    with sync_playwright() as play, tempfile.TemporaryDirectory() as home, serving(Path(home)) as address:
        browser = play.chromium.launch(executable_path=run.find_browser(), args=list(QUIET))
        for language in LANGUAGES:
            context = browser.new_context(viewport=SCREEN, reduced_motion="reduce")
            page = context.new_page()
            page.goto(f"{address}/stand/?lang={language}", timeout=SLOW)
            page.wait_for_selector("html[data-deck]", state="attached", timeout=SLOW)
            # A browser that was never here follows the one before it.
            page.evaluate("code => { stand.pause(); stand.language(code); }", language)
            names = page.evaluate(
                f"fetch('deck/{language}').then(one => one.json()).then(it => it.slides.map(s => s.id))"
            )
            for name in names:
                page.evaluate("name => stand.go(name)", name)
                page.wait_for_timeout(SETTLED)
                _keep(page.screenshot(), f"stand-{name}-{language}.png")
            context.close()
        browser.close()


def _keep(raw: bytes, name: str) -> None:
    picture = Image.open(io.BytesIO(raw)).convert("RGB").resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    small = picture.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    small.save(FOLDER / name, optimize=True)


if __name__ == "__main__":
    main()
