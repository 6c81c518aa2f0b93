"""Live data as a reader meets it on a machine without a network."""

from collections.abc import Callable

import pytest

from i18n import locale
from i18n.locale import bare
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

NUMBERS = ".card:not(.blank), .headline:has(.badge)"
BARE = f"[...document.querySelectorAll('{NUMBERS}')].filter(one => !one.querySelector('.age, .badge.illustrative'))"


def test_without_a_network_every_number_says_how_old_it_is_and_the_page_says_why_nobody_is_asked(
    house: str, visit: Callable[..., Visit]
) -> None:
    """Nothing is asked of anybody, and no number stands there without its age or the word that it is made up."""
    reader = visit()
    for name in ("overview", "coverage", "digital_inclusion"):
        page = reader.open(f"{house}/{name}?lang=ar")
        assert page.locator(NUMBERS).count(), name
        assert page.evaluate(f"{BARE}.map(one => one.innerText)") == []
        assert page.locator(".credit a").count(), name
    page = reader.open(f"{house}/datasets?lang=ar")
    assert bare(locale("ar").say("live-offline")) in bare(page.locator("p.limits").inner_text())
    assert page.locator(".st-key-refresh-all button").is_disabled()
    gap = page.locator("#gap-people")
    gap.locator("summary").click()
    gap.get_by_text(locale("ar").say("step-census")).wait_for()
    reader.well()
