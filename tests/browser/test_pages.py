"""Every page, cold, in three languages, as a reader opens it from a link."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from i18n import locale, message_ids
from model.text import LANGUAGES, Language
from tests.browser.conftest import DESKTOP, PHONE, SLOW, Visit, serving
from ui.menu import MENU
from ui.shell import OWN_NAMES

pytestmark = pytest.mark.browser

PAGES = [entry.id for entry in MENU]
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
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
GRAVE = {"serious", "critical"}


def visible_words(visit: Visit) -> str:
    """Return the text in sight, without what is marked as foreign, icons and the language switch."""
    words: str = visit.page.evaluate(READ_WHAT_IS_SEEN, FOREIGN)
    return words


@pytest.mark.parametrize("page", PAGES)
def test_opens_cold_from_a_link_and_speaks_each_language(
    page: str, visit: Callable[..., Visit], tmp_path: Path
) -> None:
    """The first visit ever to a fresh server is a deep link in Arabic, on a phone: whole, mirrored, with its menu.

    No message id and no word of another language is in sight, nor any of the language before. Nothing is wider than a
    phone, neither on one nor in a window made narrow, in the direction of Arabic as in the other.
    """
    with serving(tmp_path) as address:
        reader = visit(PHONE, clean=True)
        reader.open(f"{address}/{page}?lang=ar")
        assert reader.page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]
        assert f"/{page}" in reader.page.url
        assert "lang=ar" in reader.page.url
        assert_fits(reader)
        widen(reader)
        sidebar = reader.page.locator('[data-testid="stSidebar"]').bounding_box()
        assert sidebar is not None
        assert sidebar["x"] > DESKTOP["width"] / 2
        assert reader.page.locator('[data-testid="stSidebarNavLink"]').count() == len(PAGES)
        for language in LANGUAGES:
            if language != "ar":
                switch(reader, page, language)
            assert_speaks(reader, language)
            assert_accessible(reader)
            reader.page.set_viewport_size(PHONE)
            reader.settle()
            assert_fits(reader)
            widen(reader)


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
    grave = [(one["id"], [node["target"] for node in one["nodes"]]) for one in found if one["impact"] in GRAVE]
    assert grave == []


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
