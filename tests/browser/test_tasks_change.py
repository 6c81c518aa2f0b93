"""Five of the twelve tasks of ``docs/tasks.md``: what would close the gap, whether it helped, and what to trust."""

import csv
import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from playwright.sync_api import expect

from i18n import locale
from i18n.locale import bare
from store import indicators
from tests.browser.conftest import ROOT, SLOW, Visit
from tests.browser.hands import Hand, asked

pytestmark = pytest.mark.browser

AR = locale("ar")
WHOLE = "*"
with (ROOT / "data" / "snapshots" / "places.csv").open(encoding="utf-8-sig", newline="") as file:
    PLACES = {
        row["place_id"]: AR.say(
            "slot-option", title=AR.isolate(row["name_ar"]), evidence=AR.isolate(row["source_title"])
        )
        for row in csv.DictReader(file)
    }
TITLES: Mapping[str, str] = {entry.id: entry.title.ar for entry in indicators()}


def test_a_clinic_opened_another_closed_and_a_bridge_shut(
    house: str, hand: Hand, told: Callable[..., Any], visit: Callable[..., Visit]
) -> None:
    """Who gains and who loses if one clinic opens, one closes and a bridge is shut; the file brings the plan back."""
    hand.open(f"{house}/scenario?lang=ar")
    today = hand.reads(".headline .value")
    hand.press(".plan-tools button", "view=")
    seen = hand.page.locator(".plan-sheet").get_attribute("viewBox")
    hand.point(0.45, 0.5, "edits=place~primary_health")
    assert hand.page.locator(".plan-sheet").get_attribute("viewBox") == seen
    hand.press(hand.page.locator(".plan-tools button").last)
    hand.page.wait_for_function("!location.search.includes('view=')", timeout=SLOW)
    hand.reader.settle()
    hand.turn("pick-act", AR.say("act-close"), "act=close")
    hand.point_at(".plan-marks .there", "close~")
    hand.turn("pick-act", AR.say("act-bar"), "act=bar")
    hand.point_at(".plan-lines .bridge", "close_bridge~")
    plan = told("scenario", "--edits", hand.asks("edits"), "--of", "acc_cln")
    whole, people = plan["difference"]["indicators"][0]["changes"][-1], plan["people"][0]
    answer = hand.reads(".headline")
    shares = [bare(AR.quantity(whole[side]["value"], "percent", 1)) for side in ("before", "after")]
    assert shares[0] == today
    moved = [people[side][WHOLE] for side in ("gained", "lost")]
    net = AR.signed(whole["after"]["persons"] - whole["before"]["persons"], "persons")
    told_of = [net] if None in moved else [AR.quantity(persons, "persons") for persons in moved if persons]
    assert all(words in answer for words in (*shares, *map(bare, told_of)))
    with hand.page.expect_download() as download:
        hand.press(".st-key-plan-download button")
    file = download.value.path().read_bytes()
    assert {pin["role"] for pin in json.loads(file)["base"]} >= {"residents", "facilities", "walk_network"}
    clean = visit(clean=True)
    clean.open(f"{house}/scenario?lang=ar")
    clean.page.locator('input[type="file"]').set_input_files(
        {"name": "خطة.json", "mimeType": "application/json", "buffer": file}
    )
    clean.page.wait_for_url("**edits=place**", timeout=SLOW)
    clean.settle()
    assert bare(clean.page.locator(".headline").inner_text()) == answer
    assert asked(clean.page.url, "edits") == hand.asks("edits")
    clean.well()
    hand.press(".st-key-plan-clear button")
    expect(hand.page.locator(".plan-marks .new")).to_have_count(0, timeout=SLOW)
    assert hand.reads(".headline .value") == today
    hand.reader.well()


def test_what_became_of_the_resettlement(house: str, hand: Hand, told: Callable[..., Any]) -> None:
    """Homes planned and reported, whether anybody can tell if it helped, and walks before and after; then a decree."""
    places = ("--old", "el-max-osm", "--new", "el-max-geonames")
    book = told("impact", "tolombat-housing", *places)["ledger"]
    units = next(line for line in book["lines"] if line["figure"] == "resettlement_units")
    hand.open(f"{house}/impact?lang=ar")
    later = [report["value"] for report in units["reports"] if report["date"] != units["first"]["date"]]
    said = bare(hand.page.locator(".headline .value").nth(1).inner_text())
    assert all(AR.number(number) in said for number in (units["first"]["low"], min(later), max(later)))
    assert told("impact", "move-2019")["projects"][0]["impacts"] == []
    assert bare(hand.page.locator(".headline .value").first.inner_text()) == bare(AR.say("impact-no-number"))
    for name, place in (("old", "el-max-osm"), ("new", "el-max-geonames")):
        hand.choose(f"pick-{name}", PLACES[place], f"{name}={place}")
    walk = next(walk for walk in book["walks"] if walk["service"] == "pharmacy")
    (row,) = [one for one in hand.rows(".twin") if AR.say("service-pharmacy") in one]
    assert bare(AR.signed(walk["by"], "m")) in row
    hand.write("pick-find-project", "القرار ٤٧٢", "find-project")
    expect(hand.page.locator(".headline").first).to_contain_text("القرار ٤٧٢", timeout=SLOW)
    assert hand.page.locator(".claim").count() == 0
    # Behind seventy links of the register: whoever has keys alone jumps over them.
    hand.press(".st-key-pick-register summary", "register=1")
    assert any("القرار ٤٧٢" in row for row in hand.rows(".twin"))
    hand.reader.well()


def test_why_a_number_is_what_it_is_down_to_the_dataset(
    house: str, hand: Hand, told: Callable[..., Any], zones: Mapping[str, str]
) -> None:
    """What a zone's number of the overview was made of, to the last digit, and whose data and licence that is."""
    (why,) = told("compute", "acc_bus", "--explain")
    zone = why["values"][1]
    hand.open(f"{house}/overview?lang=ar")
    hand.press(".st-key-pick-why summary", "why=1")
    hand.choose("pick-why-of", TITLES["acc_bus"], "why-of=acc_bus")
    hand.choose("pick-why-zone", zones[zone["zone"]], f"why-zone={zone['zone']}")
    drawer = hand.reads(".why")
    assert repr(zone["value"]) in drawer
    assert why["values_sha256"] in drawer
    source = next(one for one in why["inputs"] if one["role"] == "transit_stop")
    assert source["title"]["ar"] in drawer
    assert AR.number(source["given"]) in drawer
    hand.go(AR.say("menu-datasets"))
    name = source["title"]["ar"].partition(" (")[0]
    fold = hand.page.locator('[data-testid="stExpander"]', has_text=name)
    hand.press(fold.locator("summary"))
    expect(fold).to_contain_text(source["sha256"][:16], timeout=SLOW)
    assert bare(AR.origin(source["origin"]["licence"])) in bare(fold.inner_text())
    hand.reader.well()


def test_an_indicator_is_found_in_any_spelling(house: str, hand: Hand, told: Callable[..., Any]) -> None:
    """How a number is defined and which data it still lacks, looked for without a hamza and with a ha for a ta."""
    listed = {one["id"]: one for one in told("list")}
    entry = listed["acc_sch"]
    hand.open(f"{house}/methods?lang=ar")
    hand.write("pick-find", "مدرسه ابتداييه", "find=")
    hand.choose("pick-indicator", TITLES["acc_sch"])
    words = hand.reads(".stMain")
    target = bare(AR.quantity(entry["target"]["value"], "percent"))
    for needed in ("acc_sch", entry["formula"]["ar"], bare(AR.quantity(entry["threshold"], "m")), target):
        assert needed in words
    assert entry["illustrative"]
    for token in entry["illustrative"]:
        key = f"role-{token}" if AR.has(f"role-{token}") else f"service-{token}"
        assert AR.say(key) in words
    hand.reader.well()


def test_a_view_is_kept_in_another_language_on_another_page_and_in_a_link(
    house: str, hand: Hand, told: Callable[..., Any], visit: Callable[..., Visit]
) -> None:
    """Pharmacies within 800 m, told to a Korean visitor: language and choice stay, and a link opens the same."""
    say = locale("ko")
    whole = told("compute", "acc_pha", "--threshold", "800")[-1]
    hand.open(f"{house}/coverage?lang=ar")
    hand.choose("pick-service", AR.say("short-acc_pha"), "service=acc_pha")
    hand.turn("pick-reach", bare(AR.quantity(800, "m")), "reach=800")
    hand.turn("pick-lang", "한국어", "lang=ko")
    expect(hand.page.locator("h1")).to_have_text(say.say("menu-coverage"), timeout=SLOW)
    hand.reader.settle()
    assert hand.reads(".headline .value") == bare(say.quantity(whole["value"], "percent", 1))
    assert bare(say.number(whole["persons"])) in hand.reads(".headline")
    clean = visit(clean=True)
    clean.open(hand.page.url)
    assert bare(clean.page.locator(".headline").inner_text()) == hand.reads(".headline")
    assert clean.page.evaluate("document.documentElement.lang") == "ko"
    clean.well()
    hand.tick("pick-real", "real=1")
    hand.go(say.say("menu-equity"))
    assert [hand.asks(name) for name in ("lang", "real", "service")] == ["ko", "1", "acc_pha"]
    hand.reader.well()
