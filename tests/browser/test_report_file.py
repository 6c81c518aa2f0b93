"""A brief as one file, opened in a browser that has no network."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from reports.__main__ import main
from tests.browser.conftest import DESKTOP

pytestmark = pytest.mark.browser


def test_a_brief_opens_offline_with_its_pictures_and_its_face(
    chromium: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is asked for, every map is drawn, Arabic has its face and runs from the right, and axe finds nothing."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))
    out = tmp_path / "brief.html"
    assert main(["brief", "acc_cln", "eq_pal", "--lang", "ar", "--out", str(out)]) == 0
    context = chromium.new_context(offline=True, viewport=DESKTOP)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(out.as_uri())
    assert {url.partition(":")[0] for url in asked} <= {"file", "data"}
    assert page.evaluate("[...document.images].every(image => image.complete && image.naturalWidth > 0)")
    assert page.evaluate("document.fonts.ready.then(() => [...document.fonts].every(face => face.status === 'loaded'))")
    bar = page.locator(".bar").first
    name, track = (bar.locator(part).first.bounding_box() for part in ("span", ".track"))
    assert name is not None
    assert track is not None
    assert name["x"] > track["x"]
    page.get_by_role("link", name="نسبة بالما للوصول").first.click()
    assert page.url.endswith("#eq_pal")
    serious = [one["id"] for one in Axe().run(page).response["violations"] if one["impact"] in {"serious", "critical"}]
    context.close()
    assert serious == []
