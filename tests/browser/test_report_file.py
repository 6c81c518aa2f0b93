"""A brief as one file, opened in a browser that has no network."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from reports.__main__ import main
from tests.browser.conftest import DESKTOP

pytestmark = pytest.mark.browser


def assert_works(page: Page) -> None:
    """Fail unless whoever points at a bar reads its row, and a column sorts its rows, the district's last."""
    article = page.locator("#acc_cln")
    bar = article.locator(".bar").nth(2)
    zone = bar.locator("span").first.inner_text()
    bar.focus()
    row = article.locator("tr.on")
    assert row.locator("th").inner_text() == zone
    assert article.locator(".zone.on").inner_text().startswith(zone)
    number = row.locator("td").first.inner_text()
    assert all(part in article.locator(".reading").inner_text() for part in (zone, number))
    heads = article.locator("thead th")
    heads.nth(1).get_by_role("button").click()
    numbers = article.locator("tbody tr td:nth-child(2)").all_inner_texts()
    counted = [float(parts[0].replace("٫", ".")) for one in numbers if (parts := re.findall("[٠-٩٫]+", one))]
    assert len(counted) > 10
    assert counted[:-1] == sorted(counted[:-1])
    assert heads.nth(1).get_attribute("aria-sort") == "ascending"
    assert "whole" in (article.locator("tbody tr").last.get_attribute("class") or "")


def test_a_brief_opens_offline_with_its_pictures_and_its_face(
    chromium: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is asked for, all is drawn, Arabic has its face, runs from the right, charts work, axe finds nothing."""
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
    assert_works(page)
    page.get_by_role("link", name="نسبة بالما للوصول").first.click()
    assert page.url.endswith("#eq_pal")
    serious = [one["id"] for one in Axe().run(page).response["violations"] if one["impact"] in {"serious", "critical"}]
    context.close()
    assert serious == []
