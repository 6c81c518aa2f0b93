"""A link shows in a clean browser what whoever sent it saw: of every page, and after another language was chosen."""

from collections.abc import Callable
from typing import Any, Final

import pytest
from playwright.sync_api import expect

from i18n import locale
from tests.browser.conftest import SLOW, Visit
from tests.browser.hands import asked
from tests.browser.test_pages import PAGES, switch
from tests.ui.test_round_trip import CHOICES

pytestmark = pytest.mark.browser

# All that is seen: words, what is chosen, typed and unfolded, where a map is looked at, and every picture.
READ_VIEW: Final = """() => {
    const main = document.querySelector('[data-testid="stMain"]');
    const all = (place, of) => [...main.querySelectorAll(place)].map(of);
    return {
        words: main.innerText,
        pressed: all('[role="radio"][aria-checked="true"]', one => one.innerText),
        typed: all("input:not([type=file])", one => one.type === "checkbox" ? one.checked : one.value),
        unfolded: all("details", one => one.open),
        maps: all(".plan-sheet", one => one.getAttribute("viewBox")),
        drawn: all(".plan-sheet, figure, .main-svg text", one => one.outerHTML),
        pictures: all("img", one => one.src),
    };
}"""


def view(reader: Visit) -> dict[str, Any]:
    """Return what is seen on a page."""
    seen: dict[str, Any] = reader.page.evaluate(READ_VIEW)
    return seen


def by_hand(sender: Visit) -> None:
    """Go nearer on the map, and lay today over all of a plan, where there is one: neither is a choice of the server."""
    page = sender.page
    for place, key, name in ((".plan-tools button", "Enter", "view"), (".plan-swipe:not([hidden])", "End", "swipe")):
        if page.locator(place).count():
            was = asked(page.url, name)
            page.locator(place).first.press(key)
            page.wait_for_function(
                "([name, was]) => (new URLSearchParams(location.search).get(name) ?? '') !== was",
                arg=[name, was],
                timeout=SLOW,
            )


@pytest.mark.parametrize("page", PAGES)
def test_a_link_opens_the_same_view_in_a_clean_browser(page: str, house: str, visit: Callable[..., Visit]) -> None:
    """With every choice of the page otherwise than usual, a map moved by hand, and the language changed."""
    sender, receiver = visit(), visit(clean=True)
    sender.open(f"{house}/{page}?lang=ar&{CHOICES[page]}")
    by_hand(sender)
    switch(sender, page, "en")
    receiver.open(sender.page.url)
    expect(receiver.page.locator("h1")).to_have_text(locale("en").say(f"menu-{page}"), timeout=SLOW)
    assert receiver.page.url == sender.page.url
    assert view(receiver) == view(sender)
    receiver.well()
    sender.well()
