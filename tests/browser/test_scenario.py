"""The map of a plan by keys, on a phone, and with files that are none."""

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from i18n import locale
from i18n.locale import bare
from tests.browser.conftest import PHONE, SLOW, Visit
from ui.upload_guard import MOST_FILES

pytestmark = pytest.mark.browser


def edits(page: Page) -> str:
    """Return the edits in the address."""
    return parse_qs(urlsplit(page.url).query).get("edits", [""])[0]


def point(reader: Visit, right: float, down: float, want: str) -> None:
    """Click the map at a share of its width and height, and wait for the address to hold ``want``."""
    sheet = reader.page.locator(".plan-sheet")
    sheet.scroll_into_view_if_needed()
    place = sheet.bounding_box()
    assert place is not None
    reader.page.mouse.click(place["x"] + place["width"] * right, place["y"] + place["height"] * down)
    reader.page.wait_for_url(f"**{want}**", timeout=SLOW)
    reader.settle()


def test_the_map_is_worked_by_keys_alone_and_keeps_what_it_shows(house: str, visit: Callable[..., Visit]) -> None:
    """Arrows move the cross, Enter places a clinic under it; nearer stays nearer; a key lays today over the plan."""
    reader = visit()
    page = reader.open(f"{house}/scenario?lang=en&act=place")
    page.locator(".plan-tools button").first.press("Enter")
    page.wait_for_url("**view=**", timeout=SLOW)
    reader.settle()
    seen = page.locator(".plan-sheet").get_attribute("viewBox")
    page.locator(".plan-sheet").focus()
    for key in ("ArrowDown", "ArrowLeft", "Enter"):
        page.keyboard.press(key)
    page.wait_for_url("**edits=place**", timeout=SLOW)
    reader.settle()
    assert page.locator(".plan-sheet").get_attribute("viewBox") == seen
    assert page.locator(".plan-marks .new").count() == 1
    edge, today = page.get_by_role("slider"), page.locator(".plan-before")
    expect(today).to_be_hidden()
    edge.press("End")
    expect(today).to_have_text(locale("en").say("plan-before"))
    edge.press("Home")
    expect(today).to_be_hidden()
    page.locator(".st-key-plan-drop-0 button").press("Enter")
    page.wait_for_function("!location.search.includes('edits')", timeout=SLOW)
    reader.settle()
    assert page.locator(".plan-marks .new").count() == 0
    reader.well()


def test_every_plan_that_no_other_betters_stands_with_its_cost_below_the_best_site(
    house: str, visit: Callable[..., Visit], told: Callable[..., Any]
) -> None:
    """In Arabic: one more clinic, and what each person more costs, as ``python -m indicators site`` has it."""
    say, reader = locale("ar"), visit()
    page = reader.open(f"{house}/scenario?lang=ar&front=1&cost-low=1000000&cost-high=2000000")
    page.locator(".st-key-plan-search button").click()
    page.locator(".st-key-plan-sites-put").wait_for(timeout=SLOW)
    reader.settle()
    costs = ("--pareto", "--cost-low", "1000000", "--cost-high", "2000000")
    best = told("site", "--service", "primary_health", "--count", "1", "--objective", "cover", *costs)
    plans = page.locator(".wide.twin", has=page.get_by_text(say.say("plan-front-each"), exact=True))
    assert plans.locator("tbody tr").count() == len(best["front"])
    low, high = (say.number(best[f"cost_per_extra_{end}"]) for end in ("low", "high"))
    assert bare(say.say("plan-money", low=low, high=high)) in bare(plans.inner_text())
    reader.well()


def test_a_phone_is_told_what_to_do_above_the_map_and_what_is_wrong_where_it_happened(
    house: str, visit: Callable[..., Visit]
) -> None:
    """The first of two places is asked for, then the second; broken files are refused, each where it was dropped.

    The answer, too, stands above the map there.
    """
    say, reader = locale("en"), visit(PHONE)
    page = reader.open(f"{house}/scenario?lang=en&act=link")
    told, sheet = page.locator(".todo"), page.locator(".plan-sheet")
    assert bare(told.inner_text()) == bare(say.say("next-link"))
    above, answer, below = (place.bounding_box() for place in (told, page.locator(".headline").first, sheet))
    assert above is not None
    assert answer is not None
    assert below is not None
    assert above["y"] + above["height"] <= answer["y"]
    assert answer["y"] + answer["height"] <= below["y"]
    sheet.click(position={"x": 150, "y": 120})
    expect(told).to_have_text(say.say("plan-second"), timeout=SLOW)
    reader.settle()
    page.get_by_text(say.say("act-close"), exact=True).click()
    expect(told).to_have_text(say.say("next-close", service=say.say("service-primary_health")), timeout=SLOW)
    expect(page.locator(".plan-marks .first")).to_have_count(0, timeout=SLOW)
    reader.settle()
    alert = page.locator(".st-key-plan-file-said").get_by_role("alert")
    # One more than a session may have lying in the server's memory: what was looked at lies there no more.
    for name in (f"broken-{nth}.json" for nth in range(MOST_FILES + 1)):
        page.locator('input[type="file"]').set_input_files(
            {"name": name, "mimeType": "application/json", "buffer": b'{"edits": ['}
        )
        expect(alert).to_contain_text(name, timeout=SLOW)
        reader.settle()
    assert edits(page) == ""
    reader.well()
