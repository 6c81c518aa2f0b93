"""An official asks what became of the resettlement, and whether anybody can tell if it helped."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from i18n import locale
from i18n.locale import bare
from tests.browser.conftest import PHONE, Visit
from tests.browser.test_pages import assert_fits

pytestmark = pytest.mark.browser


def test_the_resettlement_in_arabic(house: str, visit: Callable[..., Visit], told: Callable[..., Any]) -> None:
    """How many homes were planned, how many are reported, who says so, and did it help? As the command has it."""
    say = locale("ar")
    book = told("impact", "tolombat-housing")["ledger"]
    units = next(line for line in book["lines"] if line["figure"] == "resettlement_units")
    reader = visit()
    reader.open(f"{house}/impact?lang=ar")
    said = bare(reader.page.locator(".headline .value").nth(1).inner_text())
    later = [report["value"] for report in units["reports"] if report["date"] != units["first"]["date"]]
    for number in (units["first"]["low"], min(later), max(later)):
        assert say.number(number) in said
    first = reader.page.locator(".claim").first
    assert [link.get_attribute("href") for link in first.locator("a").all()] == [
        report["source_url"] for report in units["reports"]
    ]
    # Nobody observed anything around it: the page says so, as the command does, and gives no number.
    assert told("impact", "move-2019")["projects"][0]["impacts"] == []
    expect(reader.page.locator(".headline .value").first).to_have_text(say.say("impact-no-number"))
    reader.well()


def test_a_project_and_two_places_are_in_the_address(
    house: str, visit: Callable[..., Visit], told: Callable[..., Any]
) -> None:
    """Chosen from the register; the walks before and after are those of the command, in a clean browser too."""
    say = locale("ar")
    asked = ("--old", "el-max-osm", "--new", "el-max-geonames")
    walks = told("impact", "tolombat-housing", *asked)["ledger"]["walks"]
    reader = visit(clean=True)
    reader.open(f"{house}/impact?lang=ar&project=plan-2017&old=el-max-osm&new=el-max-geonames")
    rows = reader.page.locator(".twin tbody tr")
    assert rows.count() >= len(walks)
    pharmacy = next(walk for walk in walks if walk["service"] == "pharmacy")
    row = rows.filter(has_text=say.say("service-pharmacy")).first
    assert bare(say.signed(pharmacy["by"], "m")) in bare(row.inner_text())
    reader.page.locator('.register a[href*="port-decree-2024"]').click()
    reader.page.wait_for_url("**project=port-decree-2024**")
    reader.settle()
    expect(reader.page.locator('.register [aria-current="true"]')).to_have_count(1)
    expect(reader.page.locator(".claim")).to_have_count(0)
    assert reader.page.evaluate("document.documentElement.lang") == "ar"
    reader.well()


def test_why_this_number_opens_by_key_and_stays_open(
    house: str, visit: Callable[..., Visit], told: Callable[..., Any]
) -> None:
    """On a phone, in Arabic: the drawer of a zone's number tells what the command tells, and a link opens it again."""
    (why,) = told("compute", "acc_cln", "--threshold", "800", "--explain")
    reader = visit(PHONE)
    reader.open(f"{house}/coverage?lang=ar")
    assert reader.page.locator(".why").count() == 0
    summary = reader.page.locator(".st-key-pick-why summary")
    summary.focus()
    summary.press("Enter")
    reader.page.wait_for_selector(".why")
    reader.settle()
    assert why["values_sha256"] in reader.page.locator(".why").inner_text()
    zone = why["values"][0]
    again = visit(PHONE, clean=True)
    again.open(f"{reader.page.url}&why-zone={zone['zone']}")
    shown = again.page.locator(".why code").all_inner_texts()
    assert json.dumps(zone["value"]) in shown
    assert {one["sha256"] for one in why["inputs"]} <= set(again.page.locator(".why details code").all_text_contents())
    assert_fits(again)
