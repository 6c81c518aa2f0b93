"""Every page in three languages, as a reader opens it from a link."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import ViewportSize, expect

from i18n import locale, message_ids
from model.text import LANGUAGES, Language
from tests.browser.conftest import DESKTOP, PHONE, SLOW, Visit, serving
from ui.menu import MENU
from ui.shell import OWN_NAMES

pytestmark = pytest.mark.browser

PAGES = [entry.id for entry in MENU]
ANSWERING = {entry.id for entry in MENU if entry.group == "see"}  # pages that are opened for a number
# What may stand in another script on any page: what is marked as foreign, code, icons, the names of the languages.
ICONS = "[data-testid='stIconMaterial'], [data-testid='stExpanderIcon'], [data-testid='stAlertDynamicIcon']"
FOREIGN = f"bdi, code, pre, script, style, {ICONS}, [class*='st-key-pick-lang']"
NAMES = {"SFCA", "GOPP", "ODbL"}  # of a method, an authority, a licence: the same in every language
LATIN_WORD = re.compile(r"[A-Za-z]{4,}")
ARABIC, HANGUL = re.compile("[\u0600-\u06ff]{2,}"), re.compile("[\uac00-\ud7a3]{2,}")


READ_WHAT_IS_SEEN = """foreign => {
    const words = [];
    const walk = document.createTreeWalker(document.querySelector('[data-testid="stApp"]'), NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const holder = node.parentElement;
        const place = holder.getBoundingClientRect();
        const seen = holder.checkVisibility({opacityProperty: true, visibilityProperty: true}) && place.width > 2;
        if (seen && place.bottom > 0 && !holder.closest(foreign)) words.push(node.textContent);
    }
    return words.join("\\n");
}"""


# Names that only a screen reader says, or a hand that rests.
READ_WHAT_IS_NAMED = """foreign => {
    const names = ["aria-label", "title", "placeholder", "alt"];
    const named = [...document.querySelectorAll(names.map(name => `[${name}]`).join(","))];
    const ours = named.filter(element => !element.closest(foreign));
    const words = ours.flatMap(element => names.map(name => element.getAttribute(name)));
    return [...words, document.querySelector('[data-testid="stSkipToContent"]')?.textContent].join("\\n");
}"""
# Held beside what is grave: headings go down a level at a time, and what is pressed is large enough or stands apart.
HELD = {"heading-order", "target-size"}
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "rules": {rule: {"enabled": True} for rule in HELD},
    "resultTypes": ["violations"],
}
GRAVE = {"serious", "critical"}
# What is drawn on a page, and of which pages the map is looked at as it is painted.
PICTURES = {
    "overview": (".still",),
    "coverage": (".plan-sheet", "figure.bars"),
    "quality_of_life": (".plan-sheet", "figure.ranks"),
    "equity": (".still", "figure.curve"),
    "compare": ("figure",),
    "digital_inclusion": (".plan-sheet", "figure.bars"),
    "scenario": (".plan-sheet",),
}
PAINTED = {"overview", "coverage"}
COLOURS, SHARE = 3, 0.005  # more colours than so many, each of which covers so much of a map: words alone do not
READ_DRAWN = """what => [...document.querySelectorAll(what)].map(one => {
    const placed = part => { const place = part.getBoundingClientRect(); return place.width + place.height > 1; };
    const shapes = [...one.querySelectorAll("path, circle, rect, line, polyline, polygon, i, u, s")].filter(placed);
    const images = [...one.querySelectorAll("img")].filter(image => image.complete && image.naturalWidth > 0);
    const place = one.getBoundingClientRect();
    return [place.width, place.height, shapes.length + images.length];
})"""
NARROW: ViewportSize = {"width": 320, "height": 844}  # a phone's width, and a wide window's at 400 %
STEPS = 15  # of the keyboard from the top of a page

# Where the keyboard is: whether it is marked, and whether any of it lies on top. A switch is drawn by what holds it.
READ_FOCUS = """() => {
    let seen = document.activeElement;
    if (seen === document.body) return {named: "page", ringed: true, onTop: true};
    const named = seen.outerHTML.slice(0, 120);
    while (seen.getBoundingClientRect().width < 16) seen = seen.parentElement;
    const marks = [seen, seen.parentElement, seen.parentElement.parentElement].flatMap(one => [one, ...one.children]);
    const ringed = marks.map(one => getComputedStyle(one)).some(style =>
        (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none");
    const place = seen.getBoundingClientRect();
    const onTop = [0.1, 0.5, 0.9].some(share => {
        const hit = document.elementFromPoint(place.left + share * place.width, place.top + place.height / 2);
        return hit && (seen.contains(hit) || hit.contains(seen));
    });
    return {named, ringed, onTop};
}"""
READ_MOVING = """() => [...document.querySelectorAll(".stApp *")].map(one => getComputedStyle(one)).filter(style =>
    style.animationName !== "none" || style.transitionDuration.split(", ").some(time => parseFloat(time) > 0)).length"""
READ_PAPER = """() => ["stSidebar", "stHeader", "stMain"].map(name => {
    const style = getComputedStyle(document.querySelector(`[data-testid="${name}"]`));
    return [style.display, style.overflowY];
})"""


def visible_words(visit: Visit) -> str:
    """Return the text in sight, without what is marked as foreign, icons and the language switch."""
    words: str = visit.page.evaluate(READ_WHAT_IS_SEEN, FOREIGN)
    return words


@pytest.mark.parametrize("page", PAGES)
def test_opens_from_a_link_and_speaks_each_language(page: str, house: str, visit: Callable[..., Visit]) -> None:
    """A deep link in Arabic, on a phone, opens the page whole, mirrored, with its menu.

    No message id and no word of another language is in sight, nor any of the language before. Nothing is wider than a
    phone, neither on one nor in a window made narrow, in the direction of Arabic as in the other. By keyboard it is
    seen where one is; nothing moves for whoever asks for that; on paper stands the page without the menu. A page of
    numbers shows its first one in the first screen. Maps and charts are there, and not blank.
    """
    reader = visit(PHONE, clean=True)
    reader.open(f"{house}/{page}?lang=ar")
    assert_fits(reader)
    if page in ANSWERING:
        assert_answers_at_once(reader)
    assert_shows_the_keyboard(reader)
    assert_rests_and_prints(reader)
    assert_accessible(reader)
    assert_painted(reader, page)
    # From here on from one language to the next: at a desk, then in a narrow window, in which the next is not chosen.
    for language in LANGUAGES:
        widen(reader)
        if language == "ar":
            assert_whole(reader, page)
        else:
            switch(reader, page, language)
        assert_speaks(reader, language)
        assert_accessible(reader)
        reader.page.set_viewport_size(NARROW)
        reader.settle()
        assert_fits(reader)


def test_the_first_visit_ever_to_a_fresh_server_is_a_deep_link(visit: Callable[..., Visit], tmp_path: Path) -> None:
    """Nothing has been drawn, no other page was asked for: the page is whole all the same, with its menu."""
    with serving(tmp_path) as address:
        reader = visit(clean=True)
        reader.open(f"{address}/coverage?lang=ar")
        assert_whole(reader, "coverage")
        assert_speaks(reader, "ar")


def assert_whole(reader: Visit, page: str) -> None:
    """Fail unless the page is the one of the link, in Arabic, with the menu on the right."""
    assert reader.page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]
    assert f"/{page}" in reader.page.url
    assert "lang=ar" in reader.page.url
    sidebar = reader.page.locator('[data-testid="stSidebar"]').bounding_box()
    assert sidebar is not None
    assert sidebar["x"] > DESKTOP["width"] / 2
    assert reader.page.locator('[data-testid="stSidebarNavLink"]').count() == len(PAGES)


def widen(reader: Visit) -> None:
    """Make the window as wide as a desk has it; the menu comes back by itself."""
    reader.page.set_viewport_size(DESKTOP)
    expect(reader.page.locator('[data-testid="stSidebar"]')).to_have_attribute("data-collapsed", "false", timeout=SLOW)
    reader.settle()


def switch(reader: Visit, page: str, language: Language) -> None:
    """Choose another language where it stands on the page."""
    reader.page.locator('[class*="st-key-pick-lang"]').get_by_text(OWN_NAMES[language], exact=True).click()
    expect(reader.page.locator("h1")).to_have_text(locale(language).say(f"menu-{page}"), timeout=SLOW)
    reader.settle()
    assert f"lang={language}" in reader.page.url


def assert_accessible(reader: Visit) -> None:
    """Fail on what a checker of the web's accessibility guidelines (WCAG 2.2 AA) finds serious or worse."""
    found = Axe().run(reader.page, options=RULES).response["violations"]
    grave = [one for one in found if one["impact"] in GRAVE or one["id"] in HELD]
    assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in grave] == []


def assert_painted(reader: Visit, page: str) -> None:
    """Fail where a picture of the page is not there, has no size or nothing in it, or where a map is painted blank."""
    for what in PICTURES.get(page, ()):
        drawn = reader.page.evaluate(READ_DRAWN, what)
        assert drawn, what
        assert all(min(one) > 0 for one in drawn), (what, drawn)
    if page in PAINTED:
        sheet = reader.page.locator(PICTURES[page][0]).first.screenshot()
        image = Image.open(BytesIO(sheet)).convert("RGB")
        counts = [count for count, _ in image.getcolors(image.width * image.height) or ()]
        assert sum(count > SHARE * sum(counts) for count in counts) > COLOURS


def assert_answers_at_once(reader: Visit) -> None:
    """Fail where a phone does not show a number, large, before anybody moves the page."""
    place = reader.page.locator(".headline .value, .card .value, .question small").first.bounding_box()
    assert place is not None
    assert place["y"] + place["height"] <= PHONE["height"]


def assert_shows_the_keyboard(reader: Visit) -> None:
    """Fail where the keyboard comes to something that is not marked, or that lies below something else."""
    for _ in range(STEPS):
        reader.page.keyboard.press("Tab")
        focus = reader.page.evaluate(READ_FOCUS)
        assert focus["ringed"], focus
        assert focus["onTop"], focus


def assert_rests_and_prints(reader: Visit) -> None:
    """Fail where something moves for whoever asked for rest, or where paper would show the menu or a cut page."""
    reader.page.emulate_media(reduced_motion="reduce")
    assert reader.page.evaluate(READ_MOVING) == 0
    reader.page.emulate_media(media="print", reduced_motion="no-preference")
    sidebar, header, main = reader.page.evaluate(READ_PAPER)
    assert (sidebar[0], header[0], main[1]) == ("none", "none", "visible")
    reader.page.emulate_media(media="screen")


def assert_speaks(reader: Visit, language: str) -> None:
    """Fail on a message id, or on a word of another language that is not marked as foreign; unseen names are words."""
    words = visible_words(reader) + "\n" + reader.page.evaluate(READ_WHAT_IS_NAMED, FOREIGN)
    ids = {key for key in message_ids("en") if "-" in key or "_" in key}
    assert not ids & set(re.findall(r"[a-z][a-z0-9_-]+", words))
    if language != "en":
        assert set(LATIN_WORD.findall(words)) <= NAMES
    if language != "ar":
        assert ARABIC.findall(words) == []
    if language != "ko":
        assert HANGUL.findall(words) == []
    reader.well()


def assert_fits(reader: Visit) -> None:
    """Fail where something is wider than the window."""
    wide = reader.page.evaluate(
        "document.querySelector('[data-testid=\"stMain\"]').scrollWidth - document.documentElement.clientWidth"
    )
    assert wide <= 1
    reader.well()


def test_the_root_opens_the_overview_in_arabic(house: str, visit: Callable[..., Visit]) -> None:
    """Arabic is the language of whoever says nothing."""
    reader = visit()
    reader.open(house)
    reader.page.wait_for_url("**/overview**")
    reader.settle()
    reader.well()
    assert reader.page.evaluate("document.documentElement.lang") == "ar"
