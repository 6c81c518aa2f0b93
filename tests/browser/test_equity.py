"""Who has least, asked as an official would, with the answer of the command."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from i18n import locale
from i18n.locale import bare
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser


def test_an_official_finds_who_has_least_and_sends_a_link(
    house: str, visit: Callable[..., Visit], told: Callable[..., Any]
) -> None:
    """In Arabic: of pharmacies within 1,000 m, who has least and by how much; the link says the same in English."""
    say = locale("ar")
    reader = visit()
    page = reader.open(f"{house}/equity?lang=ar")
    reader.pick("pick-service", say.say("short-acc_pha"))
    page.wait_for_url("**service=acc_pha**")
    reader.settle()
    page.locator(".st-key-pick-reach").get_by_text(bare(say.quantity(1000, "m"))).click()
    page.wait_for_url("**reach=1000**")
    reader.pick("pick-need", say.say("group-older_65"))
    page.wait_for_url("**need=older_65**")
    reader.settle()
    families = told("groups", "acc_pha", "--threshold", "1000")["families"]
    family = max(families, key=lambda one: one["gap"]["*"])
    values = {one["group"]: one["value"] for one in family["groups"] if one["zone"] == "*"}
    least, gap = min(values, key=lambda name: values[name]), family["gap"]["*"]
    expect(page.locator(".headline .value")).to_have_text(say.quantity(gap, "percentage points", 1))
    words = bare(page.locator(".headline").inner_text())
    assert bare(say.say("group-" + least.replace(":", "-"))) in words
    assert bare(say.quantity(values[least], "percent", 1)) in words
    persons = page.locator(".squares td.worst small").inner_text().splitlines()[-1]
    assert persons in page.locator(".answer").inner_text()
    reader.well()
    again = visit(clean=True)
    english = again.open(page.url.replace("lang=ar", "lang=en"))
    expect(english.locator(".headline .value")).to_have_text(locale("en").quantity(gap, "percentage points", 1))
    assert locale("en").say("group-older_65") in english.locator(".answer").inner_text()
    again.well()


def test_with_real_data_only_it_says_what_is_missing(house: str, visit: Callable[..., Visit]) -> None:
    """No number, no picture: the residents and incomes that nobody has brought, and where to bring them."""
    reader = visit()
    page = reader.open(f"{house}/equity?lang=en&real=1")
    assert page.locator('[data-testid="stAlert"]').count() == 1
    assert page.locator(".headline, .dots, .curve, .squares").count() == 0
    assert locale("en").say("need-residents-income-fifth") in page.locator('[data-testid="stAlert"]').inner_text()
    reader.well()
