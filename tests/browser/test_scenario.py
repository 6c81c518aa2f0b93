"""A decision tried on the map, as an official would: what it does is what the command says, and the link keeps it."""

import json
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


def test_a_clinic_is_tried_on_the_map_and_the_link_shows_it_again(
    house: str, visit: Callable[..., Visit], told: Callable[..., Any]
) -> None:
    """In Arabic: one click, the numbers of ``python -m indicators scenario``, in a clean browser too."""
    say, reader = locale("ar"), visit()
    page = reader.open(f"{house}/scenario?lang=ar")
    today = page.locator(".headline .value").inner_text()
    point(reader, 0.45, 0.5, "edits=place~primary_health")
    assert page.locator(".headline .badge.illustrative").count() == 1
    plan = told("scenario", "--edits", edits(page), "--of", "acc_cln")
    whole = plan["difference"]["indicators"][0]["changes"][-1]
    shares = [say.quantity(whole[side]["value"], "percent", 1) for side in ("before", "after")]
    assert bare(today) == bare(shares[0])
    answer = bare(page.locator(".headline").inner_text())
    assert all(bare(share) in answer for share in shares)
    net = whole["after"]["persons"] - whole["before"]["persons"]
    gained = plan["people"][0]["gained"]["*"]
    large = say.signed(net, "persons") if gained is None else say.quantity(gained, "persons")
    assert bare(large) in answer
    again = visit(clean=True)
    again.open(page.url)
    assert bare(again.page.locator(".headline").inner_text()) == answer
    page.get_by_text("English", exact=True).click()
    page.wait_for_url("**lang=en**")
    reader.settle()
    assert edits(page).startswith("place~primary_health")
    page.go_back()
    page.wait_for_url("**lang=ar**")
    reader.settle()
    page.go_back()
    page.wait_for_function("!location.search.includes('edits')", timeout=SLOW)
    reader.settle()
    assert bare(page.locator(".headline .value").inner_text()) == bare(today)
    reader.well()


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


def test_the_best_site_is_put_on_the_map_and_taken_home(
    house: str, visit: Callable[..., Visit], told: Callable[..., Any]
) -> None:
    """In Arabic: one more clinic, as ``python -m indicators site`` finds it; the file brings the same plan back.

    Every plan that no other betters stands below it, with what each person more costs.
    """
    say, reader = locale("ar"), visit()
    page = reader.open(f"{house}/scenario?lang=ar&front=1&cost-low=1000000&cost-high=2000000")
    page.locator(".st-key-plan-search button").click()
    page.locator(".st-key-plan-sites-put").wait_for(timeout=SLOW)
    reader.settle()
    costs = ("--pareto", "--cost-low", "1000000", "--cost-high", "2000000")
    best = told("site", "--service", "primary_health", "--count", "1", "--objective", "cover", *costs)
    answer = bare(page.locator(".headline").last.inner_text())
    assert bare(say.signed(best["extra"], "persons")) in answer
    assert bare(say.say("site-proven")) in answer
    plans = page.locator(".wide.twin", has=page.get_by_text(say.say("plan-front-each"), exact=True))
    assert plans.locator("tbody tr").count() == len(best["front"])
    low, high = (say.number(best[f"cost_per_extra_{end}"]) for end in ("low", "high"))
    assert bare(say.say("plan-money", low=low, high=high)) in bare(plans.inner_text())
    page.locator(".st-key-plan-sites-put button").click()
    page.wait_for_url("**edits=place**", timeout=SLOW)
    reader.settle()
    _, _, lon, lat = edits(page).split("~")
    assert float(lon) == pytest.approx(best["sites"][0]["longitude"], abs=1e-5)
    assert float(lat) == pytest.approx(best["sites"][0]["latitude"], abs=1e-5)
    with page.expect_download() as download:
        page.locator(".st-key-plan-download button").click()
    plan = download.value.path().read_bytes()
    assert {pin["role"] for pin in json.loads(plan)["base"]} >= {"residents", "facilities", "walk_network"}
    said = bare(page.locator(".headline").first.inner_text())
    again = visit(clean=True)
    again.open(f"{house}/scenario?lang=ar")
    again.page.locator('input[type="file"]').set_input_files(
        {"name": "خطة.json", "mimeType": "application/json", "buffer": plan}
    )
    again.page.wait_for_url("**edits=place**", timeout=SLOW)
    again.settle()
    assert bare(again.page.locator(".headline").first.inner_text()) == said
    reader.well()
    again.well()


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
