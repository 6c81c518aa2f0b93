"""The stand as an audience and its presenter have it: it runs, rests, speaks, and outlives its server."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from store.tours import keep_tour
from tests.browser.conftest import OWN, SLOW, serving

pytestmark = pytest.mark.browser

TOUR = """
idle_seconds = 5

[[slide]]
id = "move"
kind = "move"
place = "tolombat-housing"
seconds = 4

[[slide]]
id = "clinic"
kind = "coverage"
indicator = "acc_cln"
seconds = 4
title = { en = "<b>Who</b> gets there: {value}" }

[[slide]]
id = "end"
kind = "words"
title = { ar = "شكرا", en = "Thank you" }
seconds = 4
"""
FAST = 4  # times as fast as the tour says
READ_TARGETS = """[...document.querySelectorAll('#hands button')].map(one => one.getBoundingClientRect())
    .map(box => Math.min(box.width, box.height))"""
READ_LETTERS = """[...document.querySelectorAll('.leaf.shown :is(h1, .lead, .more, .number b)')]
    .map(one => parseFloat(getComputedStyle(one).fontSize))"""
# What is not told but marks a map, an order of zones or a source, has a smaller measure of its own.
READ_SMALL = """[...document.querySelectorAll('.leaf.shown :is(.still span, .still span b, .ranks b, .ranks i, '
    + '.ranks u, .ranks .head, .ranks .blank span, .marks, .key, .source, .made-of small, .figures p, '
    + '.dots span, .kinds th)')]
    .filter(one => one.checkVisibility() && one.textContent.trim())
    .map(one => [parseFloat(getComputedStyle(one).fontSize), one.className || one.tagName, one.textContent])"""
# Leaves the screen, is clamped, or runs into the title or the sources.
READ_CUT = """(() => {
  const slide = document.querySelector('.leaf.shown .slide');
  const foot = slide.querySelector('footer')?.getBoundingClientRect();
  const head = slide.querySelector('header').getBoundingClientRect(), cut = [];
  for (const one of slide.querySelectorAll('*')) {
    if (!one.checkVisibility() || one.closest('svg')) continue;
    const box = one.getBoundingClientRect(), style = getComputedStyle(one), name = one.className || one.tagName;
    if (box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
      cut.push(`${name} leaves the screen`);
    if (style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis') cut.push(`${name} is clamped`);
    if (foot && one.closest('.said, .picture') && box.bottom > foot.top + 1) cut.push(`${name} is under the sources`);
    if (one.closest('.said') && box.top < head.bottom - 1) cut.push(`${name} is under the title`);
  }
  return cut;
})()"""
READ_OUTSIDE = """[...document.querySelectorAll('body *')].filter(one => one.checkVisibility()
    && one.getBoundingClientRect().right > innerWidth + 1).map(one => one.className)"""
READ_MOVING = """[...document.querySelectorAll('*')].filter(one =>
    parseFloat(getComputedStyle(one).transitionDuration) > 0).length"""
READ_KEPT = """navigator.serviceWorker.ready.then(() => caches.keys()).then(names => caches.open(names[0]))
    .then(kept => kept.keys()).then(all => all.map(one => new URL(one.url).pathname))"""


@pytest.fixture
def screen(chromium: Browser) -> Iterator[Page]:
    """Return a large screen that nobody has used, with all that goes wrong on it."""
    context = chromium.new_context(viewport={"width": 1920, "height": 1080}, locale="en-GB")
    page = context.new_page()
    wrong = list[str]()
    page.on("pageerror", lambda fault: wrong.append(str(fault)))
    page.on("request", lambda request: None if request.url.startswith(OWN) else wrong.append(request.url))
    yield page
    context.close()
    assert wrong == []


def at(page: Page) -> dict[str, Any]:
    """Return where the stand is."""
    found: dict[str, Any] = page.evaluate("stand.now()")
    return found


def until(page: Page, **wanted: object) -> None:
    """Wait until the stand is there."""
    for _ in range(SLOW // 100):
        if wanted.items() <= at(page).items():
            return
        page.wait_for_timeout(100)
    pytest.fail(f"the stand never came to {wanted}: {at(page)}")


def opened(page: Page, address: str) -> None:
    """Open the stand and wait for its deck."""
    page.goto(address, timeout=SLOW)
    page.wait_for_selector("html[data-deck]", state="attached", timeout=SLOW)


def test_a_stand_runs_rests_speaks_and_outlives_its_server(
    screen: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One visit: what an audience sees, what a visitor touches, what a presenter presses, and then the server dies."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path))
    keep_tour(TOUR.encode())
    with serving(tmp_path) as address:
        opened(screen, f"{address}/stand/?lang=ar")
        until(screen, slide="move", language="ar", paused=False)
        screen.keyboard.press("Space")
        assert_reads_from_afar(screen)
        assert_turns(screen)
        assert_speaks(screen)
        assert_runs_and_rests(screen, address)
        kept = screen.evaluate(READ_KEPT)
        assert {f"/stand/deck/{language}" for language in ("ar", "en", "ko")} <= {*kept}
        screen.keyboard.press("Space")
        screen.evaluate("stand.language('ko'); stand.go('clinic')")
    # Here the server is gone.
    screen.reload()
    screen.wait_for_selector("html[data-deck]", state="attached", timeout=SLOW)
    until(screen, slide="clinic", language="ko", paused=True)
    assert screen.locator(".leaf.shown .still").count() == 1
    screen.evaluate("stand.next()")
    until(screen, slide="end", language="ko")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_slide_reads_from_afar_and_none_is_cut(screen: Page, house: str, language: str) -> None:
    """All of the built-in tour: what is told in 28 px of 1080, marks and sources in 22; nothing clamped or run over."""
    opened(screen, f"{house}/stand/?lang={language}")
    screen.emulate_media(reduced_motion="reduce")
    screen.evaluate("stand.pause()")
    names = screen.evaluate(f"fetch('deck/{language}').then(one => one.json()).then(it => it.slides.map(s => s.id))")
    wrong = list[object]()
    for name in names:
        screen.evaluate("name => stand.go(name)", name)
        assert min(screen.evaluate(READ_LETTERS)) >= 28, name
        wrong += [(name, *one) for one in screen.evaluate(READ_SMALL) if one[0] < 22]
        wrong += [(name, one) for one in screen.evaluate(READ_CUT)]
    assert wrong == []


def assert_reads_from_afar(page: Page) -> None:
    """Fail on small letters or buttons, on what leaves the screen, or on what a checker of accessibility finds."""
    for width, height, least in ((1920, 1080, 28), (1366, 768, 19), (1080, 1920, 28)):
        page.set_viewport_size({"width": width, "height": height})
        assert min(page.evaluate(READ_TARGETS)) >= 44
        assert min(page.evaluate(READ_LETTERS)) >= least
        assert page.evaluate(READ_OUTSIDE) == []
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.wait_for_timeout(1000)  # what fades is judged when it has
    found = Axe().run(page).response["violations"]
    assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in found] == []


def assert_turns(page: Page) -> None:
    """Fail unless arrows turn as Arabic reads, a hold holds, and turning round and round leaves nothing behind."""
    page.keyboard.press("ArrowLeft")
    until(page, slide="clinic", paused=True)
    page.keyboard.press("ArrowRight")
    until(page, slide="move")
    page.locator('[data-do="next"]').click()
    before = page.evaluate("document.querySelectorAll('*').length")
    page.evaluate("for (let at = 0; at < 30; at += 1) stand.next()")
    assert page.evaluate("document.querySelectorAll('*').length") == before
    assert "#clinic~ar~1" in page.url


def assert_speaks(page: Page) -> None:
    """Fail unless each language can be chosen where the stand is; hostile words of a tour stay words."""
    page.locator('[data-language="en"]').click()
    until(page, slide="clinic", language="en", paused=True)
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["en", "ltr"]
    assert page.locator(".leaf.shown h1").inner_text().startswith("<b>Who</b> gets there: ")
    page.keyboard.press("ArrowRight")
    until(page, slide="end")
    assert page.locator(".leaf.shown h1").inner_text() == "Thank you"
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(READ_MOVING) == 0
    page.emulate_media(reduced_motion="no-preference")


def assert_runs_and_rests(page: Page, address: str) -> None:
    """Fail unless it turns by itself, a touch or a tap on the pause only rests it, and a long press holds it."""
    opened(page, f"{address}/stand/?pace={FAST}#clinic~en~0")
    page.reload()
    for slide in ("end", "move", "clinic"):
        until(page, slide=slide, language="en", paused=False)
    for touched in ("#stage", '[data-do="pause"]'):
        until(page, slide="clinic", paused=False)
        page.locator(touched).click()
        until(page, slide="clinic", paused=True)
        until(page, slide="move", language="ar", paused=False)
    page.locator('[data-do="pause"]').click(delay=1200)
    until(page, paused=True)
    assert page.url.endswith("~1")
    opened(page, f"{address}/stand/?lang=en")
    until(page, language="en", paused=True)
    page.evaluate("stand.resume()")
