"""Digital inclusion with real data only, and the street map below coverage."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from i18n import locale
from tests.browser.conftest import SLOW, Visit

pytestmark = pytest.mark.browser


def test_real_data_only_says_what_is_missing_and_whose_the_printed_figures_are(
    house: str, visit: Callable[..., Visit]
) -> None:
    """No number of El-Max is left: eight grey cards, every figure with the place that it speaks of."""
    reader = visit()
    page = reader.open(f"{house}/digital_inclusion?lang=ar&real=1")
    assert page.locator(".card").count() == page.locator(".card.blank").count() == 8
    assert page.locator(".badge.illustrative").count() == 0
    figures = [text for text in page.locator(".card .value").all_inner_texts() if "٪" in text]
    assert figures
    assert all("مصر" in text for text in figures)
    assert page.locator('[data-testid="stAlert"]').count() == 1
    assert page.locator(".kinds").count() == 0
    reader.well()


def test_the_street_map_is_judged_only_when_asked(house: str, visit: Callable[..., Visit]) -> None:
    """Closed, the fold holds a sentence; opened, islands, footways by zone and the best links, in the same language."""
    reader = visit()
    page = reader.open(f"{house}/coverage?lang=ar")
    assert page.locator(".streets").count() == 0
    page.locator(".st-key-pick-streets summary").click()
    page.wait_for_selector(".streets table", timeout=SLOW)
    reader.settle()
    say = locale("ar")
    titles = page.locator(".streets h3").all_inner_texts()
    assert titles == [say.say("streets-links"), say.say("streets-footways")]
    assert "streets=1" in page.url
    page.get_by_text("English", exact=True).click()
    expect(page.locator(".streets h3").first).to_have_text(locale("en").say("streets-links"))
    reader.well()
