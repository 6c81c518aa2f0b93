"""Who would lose a service if its counter closed, asked as an official would."""

import csv
import io
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from i18n import locale
from tests.browser.conftest import SLOW, Visit

pytestmark = pytest.mark.browser


def persons(page: Page) -> str:
    """Return the headline's number."""
    return page.locator(".headline .value").inner_text()


def test_another_counter_strands_other_people_in_any_language(house: str, visit: Callable[..., Visit]) -> None:
    """A post office is help itself, a bank is none: closing it strands fewer, in the address as in every language."""
    reader = visit()
    page = reader.open(f"{house}/digital_inclusion?lang=en&help=500")
    before = persons(page)
    assert int("".join(filter(str.isdigit, before))) > 0
    reader.pick("pick-counter", locale("en").say("service-bank"))
    page.wait_for_url("**counter=bank**")
    reader.settle()
    after = persons(page)
    assert 0 < int("".join(filter(str.isdigit, after))) < int("".join(filter(str.isdigit, before)))
    assert "help=500" in page.url
    page.get_by_text("العربية", exact=True).click()
    expect(page.locator("h1")).to_have_text(locale("ar").say("menu-digital_inclusion"))
    reader.settle()
    assert "counter=bank" in page.url
    assert "help=500" in page.url
    english = int("".join(filter(str.isdigit, after)))
    assert int("".join(filter(str.isdigit, persons(page)))) == english
    assert page.locator(".kinds mark").inner_text() == locale("ar").number(english)
    reader.well()


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


def test_the_file_carries_persons_and_their_bounds(house: str, visit: Callable[..., Visit]) -> None:
    """The district's row has the four kinds, and the number of the headline."""
    reader = visit()
    page = reader.open(f"{house}/digital_inclusion?lang=en")
    with page.expect_download() as download:
        page.locator('[data-testid="stDownloadButton"] button').click()
    rows = list(csv.DictReader(io.StringIO(download.value.path().read_bytes().decode("utf-8-sig"))))
    whole = rows[-1]
    assert f"{round(float(whole['persons'])):,}" in persons(page)
    assert float(whole["stranded_least"]) <= float(whole["persons"]) <= float(whole["stranded_high"])
    assert {"losing", "far_connected", "near_unconnected", "near_connected"} <= whole.keys()
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
