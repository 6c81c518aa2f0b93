"""What an official does: choose, switch, share a link, take the numbers home."""

import csv
import io
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from i18n import Locale, locale
from i18n.locale import bare
from store import indicators
from tests.browser.conftest import DESKTOP, PHONE, Visit

pytestmark = pytest.mark.browser

CHOICES = 3  # times two zones; fifty were tried by hand


def chosen_service(page: Page) -> str:
    """Return the words in the service box."""
    return page.locator(".st-key-pick-service input").input_value() or page.locator(".st-key-pick-service").inner_text()


def test_each_choice_changes_number_and_address_and_is_one_step_of_the_back_button(
    house: str, visit: Callable[..., Visit]
) -> None:
    """The box, the map, the headline and the address agree, there and back; of two quick choices both hold."""
    say = locale("ar")
    title = next(entry.title.ar for entry in indicators() if entry.id == "acc_mkt")
    reader = visit()
    page = reader.open(f"{house}/coverage?lang=ar")
    steps, seen = page.evaluate("history.length"), [shown(page)]
    for service in ("acc_mkt", "dig_pnt"):
        reader.pick("pick-service", say.say(f"short-{service}"))
        page.wait_for_url(f"**service={service}**")
        reader.settle()
        seen.append(shown(page))
        if service == "acc_mkt":
            assert page.locator(".legend p").inner_text().startswith(title)
    assert len({headline for _, _, headline in seen}) == len(seen)
    for turn, nth in ((page.go_back, 1), (page.go_back, 0), (page.go_forward, 1)):
        turn()
        expect(page.locator(".headline .value")).to_have_text(seen[nth][2])
        reader.settle()
        assert shown(page) == seen[nth]
    assert page.evaluate("history.length") == steps + 2
    page.locator(".st-key-pick-reach button[aria-checked]").first.click()
    page.locator('[class*="st-key-pick-real"] label').first.click()
    page.wait_for_url("**real=1**reach=300**")
    reader.settle()
    assert chosen_service(page) == seen[1][1]
    reader.well()


def shown(page: Page) -> tuple[str, str, str]:
    """Return the address, the service in its box, and the district's number."""
    return page.url, chosen_service(page), page.locator(".headline .value").inner_text()


def test_illustrations_are_named_on_every_number_and_can_be_taken_away(house: str, visit: Callable[..., Visit]) -> None:
    """With real data only, nothing illustrative is left and the page says what is missing."""
    say = locale("en")
    word = say.say("evidence-illustrative")
    reader = visit()
    page = reader.open(f"{house}/coverage?lang=en")
    assert word in page.locator(".headline").inner_text()
    assert word in page.locator(".plan-stamp").inner_text()
    assert page.locator(".twin td", has_text=word).count() >= 10
    page.locator('[class*="st-key-pick-real"] label').first.click()
    expect(page.locator(".notice")).to_have_count(0)
    reader.settle()
    assert "real=1" in page.url
    assert page.locator(".badge.illustrative").count() == 0
    assert page.locator('[data-testid="stAlert"]').count() == 1
    reader.well()


def test_the_file_holds_the_same_numbers_as_the_table(house: str, visit: Callable[..., Visit]) -> None:
    """Table twin and CSV have the same rows, in numbers a machine can read, each with its evidence."""
    reader = visit()
    page = reader.open(f"{house}/coverage?lang=en&service=acc_cln")
    with page.expect_download() as download:
        page.locator('[data-testid="stDownloadButton"] button').first.click()
    raw = download.value.path().read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))
    shown = page.locator(".twin tbody tr").count()
    assert len(rows) == shown
    assert {row["evidence"] for row in rows if row["value"]} == {"illustrative"}
    first = page.locator(".twin tbody tr").first.inner_text()
    assert f"{float(next(r for r in rows if r['name'] in first)['value']):.1f}".rstrip("0").rstrip(".") in first


def across(sheet: Locator, share: float) -> tuple[float, float]:
    """Return a place half way down the map where it stands now: the answer above it has other lines for a zone."""
    place = sheet.bounding_box()
    assert place is not None
    return place["x"] + place["width"] * share, place["y"] + place["height"] / 2


def touch(sheet: Locator, share: float) -> None:
    """Touch the map there with a finger, which rests over nothing."""
    x, y = across(sheet, share)
    finger = {"pointerType": "touch", "pointerId": 7, "clientX": x, "clientY": y, "bubbles": True}
    for kind in ("pointerdown", "pointerup", "pointerleave"):
        sheet.dispatch_event(kind, finger)


def let_go(reader: Visit, sheet: Locator, say: Locale) -> None:
    """Take the choice of a zone back by the keyboard."""
    sheet.focus()
    reader.page.keyboard.press("Escape")
    expect(reader.page.locator(".headline small")).to_have_text(say.say("whole-district"))
    reader.settle()


def test_a_zone_chosen_on_the_map_filters_what_stands_beside_it_and_the_map_stays_where_it_is(
    house: str, visit: Callable[..., Visit]
) -> None:
    """In Arabic: name, number and evidence under the pointer; a click, a list or Escape choose.

    However often another zone is chosen, where the map is looked at stays.
    """
    say, reader = locale("ar"), visit()
    page = reader.open(f"{house}/coverage?lang=ar")
    sheet, scope = page.locator(".plan-sheet"), page.locator(".headline small")
    page.locator(".plan-tools button").first.click()
    page.wait_for_url("**view=**")
    seen = sheet.get_attribute("viewBox")
    one, other = 0.6, 0.3
    page.mouse.move(*across(sheet, one))
    tip = bare(page.locator(".plan-tip").inner_text())
    name, *words = tip.splitlines()
    assert say.say("evidence-illustrative") in words[0]
    for at in (one, other) * CHOICES:
        was = scope.inner_text()
        page.mouse.click(*across(sheet, at))
        expect(scope).not_to_have_text(was)
        assert sheet.get_attribute("viewBox") == seen
    page.mouse.click(*across(sheet, one))
    expect(scope).to_have_text(name)
    reader.settle()
    assert page.locator(".zone.chosen").count() == 1
    shown = bare(page.locator(".headline .value").inner_text())
    assert words[0].startswith(shown)
    assert [row.split("\n")[0].strip() for row in page.locator(".twin td:first-child").all_inner_texts()] == [
        name,
        say.say("whole-district"),
    ]
    let_go(reader, sheet, say)
    touch(sheet, one)
    expect(scope).to_have_text(name)
    reader.settle()
    expect(page.locator(".plan-tip")).to_contain_text(name.strip("\u2066\u2067\u2068\u2069"))
    let_go(reader, sheet, say)
    assert "zone=" not in page.url
    reader.pick("pick-zone", name)
    expect(scope).to_have_text(name)
    page.locator(".st-key-pick-show").get_by_text(say.say("show-hexagons"), exact=True).click()
    expect(page.locator(".plan-cells .cell").first).to_be_attached()
    assert sheet.get_attribute("viewBox") == seen
    reader.well()


# Where the first card, the heading below the figures and the map stand.
READ_PLACES = """root => [".card", "h2:not(.unseen, :is(.guide, .st-key-guide) h2)", ".still"].flatMap(what => {
    const place = document.querySelector(`${root} ${what}`).getBoundingClientRect();
    return [place.right, place.y];
}).concat(document.querySelector(`${root} .still`).getBoundingClientRect().width)"""
NO_JUMP = 8  # pixels


def test_key_figures_stand_there_before_the_program_has_come(house: str, visit: Callable[..., Visit]) -> None:
    """In the document itself, for the eye alone, and gone when the page is drawn, which says the same in its place."""
    for size in (DESKTOP, PHONE):
        reader = visit(size)
        reader.page.route("**/static/js/**", lambda route: route.abort())
        reader.page.goto(f"{house}/overview?lang=ar")
        cards = reader.page.locator("#elmax-front[inert] .card .value")
        expect(cards).to_have_count(8)
        reader.page.evaluate("document.fonts.ready.then(() => true)")
        before, stood = cards.all_inner_texts(), reader.page.evaluate(READ_PLACES, "#elmax-front")
        reader.page.unroute("**/static/js/**")
        page = reader.open(f"{house}/overview?lang=ar")
        assert page.locator(".card .value").all_inner_texts() == before
        moved = [abs(one - other) for one, other in zip(stood, page.evaluate(READ_PLACES, "#root"), strict=True)]
        assert max(moved) <= NO_JUMP, moved
        reader.errors.clear()  # of the program that was kept away
        reader.well()
