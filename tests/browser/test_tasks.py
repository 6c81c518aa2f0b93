"""Six of the twelve tasks of ``docs/tasks.md``: where the gap is, and how many people it is."""

import csv
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from i18n import locale
from i18n.locale import bare
from store import composites, indicators
from tests.browser.hands import Hand

pytestmark = pytest.mark.browser

AR = locale("ar")
WHOLE = "*"


def metres(number: float) -> str:
    """Return a walk as a button has it."""
    return bare(AR.quantity(number, "m"))


def share(value: float) -> str:
    """Return a share as a sentence has it."""
    return bare(AR.quantity(value, "percent", 1))


def test_most_children_beyond_a_school_and_what_one_more_changes(
    house: str, hand: Hand, told: Callable[..., Any], zones: Mapping[str, str]
) -> None:
    """Which zone has most children beyond 750 m of a primary school, how many, and what one more school changes."""
    rows = told("compute", "acc_sch", "--threshold", "750")
    worst = max(rows[:-1], key=lambda row: row.get("persons_beyond", 0))
    hand.open(f"{house}/coverage?lang=ar")
    hand.choose("pick-service", AR.say("short-acc_sch"), "service=acc_sch")
    hand.turn("pick-reach", metres(750), "reach=750")
    answer = hand.reads(".headline")
    assert share(rows[-1]["value"]) in answer
    assert (
        bare(AR.say("headline-beyond", zone=zones[worst["zone"]], persons=AR.number(worst["persons_beyond"]))) in answer
    )
    assert AR.say("evidence-illustrative") in answer
    hand.go(AR.say("menu-scenario"))
    hand.choose("pick-site-reach", metres(750), "site-reach=750")
    hand.press(".st-key-plan-search button", "sought=primary_school_cover_1_750")
    best = told("site", "--service", "primary_school", "--count", "1", "--objective", "cover", "--threshold", "750")
    found = bare(hand.page.locator(".headline").last.inner_text())
    assert bare(AR.signed(best["extra"], "persons")) in found
    assert best["optimal"]
    assert bare(AR.say("site-proven")) in found
    (site,) = best["sites"]
    assert AR.digits(f"{site['latitude']:.5f}, {site['longitude']:.5f}") in found
    hand.press(".st-key-plan-sites-put button", "edits=place")
    plan = told("scenario", "--edits", hand.asks("edits"), "--of", "acc_sch")
    whole = plan["difference"]["indicators"][0]["changes"][-1]
    net = AR.signed(whole["after"]["persons"] - whole["before"]["persons"], "persons")
    drawn = bare(hand.page.locator(".headline").first.inner_text())
    assert bare(net) in drawn  # on the map by the indicator's own walk, and it says so
    assert metres(500) in drawn
    hand.reader.well()


def test_older_people_at_a_norms_distance(house: str, hand: Hand, told: Callable[..., Any]) -> None:
    """From the first question of the overview: who reaches an open space at the norm, all and old."""
    hand.open(f"{house}/overview?lang=ar")
    hand.press(".st-key-guide a", "/coverage")
    hand.choose("pick-service", AR.say("short-acc_pos"), "service=acc_pos")
    hand.turn("pick-reach", metres(400))
    norm = bare(AR.say("reach-norm", publisher=AR.say("publisher-un"), verified=AR.say("verified-secondary")))
    assert norm in hand.reads(".stMain")
    for group, asked in (("", ()), ("older_65", ("--group", "older_65"))):
        if group:
            hand.choose("pick-group", AR.say(f"group-{group}"), f"group={group}")
        whole = told("compute", "acc_pos", "--threshold", "400", *asked)[-1]
        answer = hand.reads(".headline")
        assert share(whole["value"]) in answer
        assert bare(AR.number(whole["persons"])) in answer
    hand.reader.well()


def worst_of(index: dict[str, Any]) -> dict[str, Any]:
    """Return the zone with the last middle place, of several the one with the last band."""
    placed = [zone for zone in index["zones"] if zone["rank"] is not None]
    return max(placed, key=lambda zone: (zone["rank"], zone["rank_low"] + zone["rank_high"]))


def test_the_worst_zone_how_surely_and_what_would_help(house: str, hand: Hand, told: Callable[..., Any]) -> None:
    """Which zone has least within reach, how surely, what would lift it most; then by the fishers' weights."""
    index, learning = told("composite")[0], composites().indices[0].pillars[1]
    worst = worst_of(index)
    hand.open(f"{house}/quality_of_life?lang=ar")
    lowest = hand.page.locator(".ranks > .lowest b").all_inner_texts()
    assert len(lowest) == len(worst["tied"]) + 1
    assert all(bare(name).split(" ▼")[0] in hand.reads(".headline") for name in lowest)
    standing = hand.reads(".standing")
    assert all(bare(AR.number(worst[name], 1)) in standing for name in ("score", "rank_low", "rank_high"))
    hand.turn("pick-pillar", learning.title.ar, "pillar=learning")
    part = next(part for part in worst["parts"] if part["indicator"] == worst["cheapest"]["indicator"])
    helps = hand.reads(".callout.helps")
    title = next(entry.title.ar for entry in indicators() if entry.id == part["indicator"])
    for words in (title, AR.number(part["lift"], 1), AR.quantity(part["persons_affected"], "persons")):
        assert bare(words) in helps
    assert bare(AR.say("card-to-target", persons=part["persons_to_target"])) in hand.reads(".opened")
    hand.press(".st-key-way summary")
    hand.choose("pick-weights", AR.say("quality-proposed", weights=composites().weights["fishers"].title), "fishers")
    other = told("composite", "--weights", "fishers")[0]
    again = next(zone for zone in other["zones"] if zone["zone"] == hand.asks("zone", worst_of(other)["zone"]))
    assert bare(AR.number(again["score"], 1)) in hand.reads(".standing")
    hand.reader.well()


def test_who_has_least_and_where_need_meets_poor_access(
    house: str, hand: Hand, told: Callable[..., Any], zones: Mapping[str, str]
) -> None:
    """Pharmacies within 1,000 m: which group has least, how uneven it is, and where the old lack them most."""
    hand.open(f"{house}/equity?lang=ar")
    hand.choose("pick-service", AR.say("short-acc_pha"), "service=acc_pha")
    hand.turn("pick-reach", metres(1000), "reach=1000")
    families = told("groups", "acc_pha", "--threshold", "1000")["families"]
    family = max(families, key=lambda one: one["gap"][WHOLE])
    values = {one["group"]: one["value"] for one in family["groups"] if one["zone"] == WHOLE}
    least = min(values, key=lambda name: values[name])
    answer = hand.reads(".headline")
    assert bare(AR.quantity(family["gap"][WHOLE], "percentage points", 1)) in answer
    assert bare(AR.say("group-" + least.replace(":", "-"))) in answer
    assert share(values[least]) in answer
    gini = told("compute", "eq_gin", "--of", "acc_pha", "--threshold", "1000")[-1]
    assert bare(AR.number(gini["value"], 3)) in hand.reads(".stMain")
    hand.choose("pick-need", AR.say("group-older_65"), "need=older_65")
    square = hand.reads(".squares td.worst small").splitlines()
    words = hand.reads(".answer")
    named = [zone for zone, name in zones.items() if name in words]
    older = {one["zone"]: one["persons"] for one in families_of(families, "older_65")}
    assert named
    assert square[-1] == bare(AR.quantity(sum(older[zone] for zone in named), "persons"))
    assert square[-1] in words
    hand.reader.well()


def families_of(families: list[dict[str, Any]], group: str) -> list[dict[str, Any]]:
    """Return the values of one group, wherever it stands."""
    return [one for family in families for one in family["groups"] if one["group"] == group]


def test_whom_a_closing_bank_strands(house: str, hand: Hand, told: Callable[..., Any]) -> None:
    """How many would lose the bank if its counter closed, with help within 500 m; how many where most are."""
    rows = told("strand", "--service", "bank", "--threshold", "500")
    hand.open(f"{house}/digital_inclusion?lang=ar")
    hand.choose("pick-counter", AR.say("service-bank"), "counter=bank")
    hand.turn("pick-help", metres(500), "help=500")
    assert hand.reads(".headline .value") == bare(AR.quantity(round(rows[-1]["persons"]), "persons"))
    assert hand.reads(".kinds mark") == bare(AR.number(rows[-1]["persons"]))
    most = max(rows[:-1], key=lambda row: row["persons"])
    assert bare(AR.number(most["persons"])) in hand.reads(".twin")
    with hand.page.expect_download() as download:
        hand.press('[data-testid="stDownloadButton"] button')
    with download.value.path().open(encoding="utf-8-sig", newline="") as file:
        *_, cells = csv.DictReader(file)
    assert float(cells["persons"]) == pytest.approx(rows[-1]["persons"])
    assert float(cells["stranded_high"]) == pytest.approx(rows[-1]["more"]["stranded_high"])
    hand.reader.well()


def test_two_zones_against_the_target(
    house: str, hand: Hand, told: Callable[..., Any], zones: Mapping[str, str]
) -> None:
    """How far each of two zones is from the target of primary health, in people, and how far they are apart."""
    pair = ("km-10", "sayadin")
    found = {row["zone"]: row for row in told("compute", "acc_cln")}
    hand.open(f"{house}/compare?lang=ar")
    hand.swap("pick-zones", [zones[zone] for zone in pair])
    assert hand.asks("zones") == ",".join(pair)
    rows = [bare(words) for words in hand.page.locator(".panel").first.locator(".row").all_inner_texts()]
    for zone in pair:
        (words,) = [row for row in rows if zones[zone] in row]
        assert share(found[zone]["value"]) in words
        assert bare(AR.quantity(round(found[zone]["persons_to_target"]), "persons")) in words
    apart = abs(found[pair[0]]["value"] - found[pair[1]]["value"])
    assert bare(AR.quantity(apart, "percentage points", 1)) in hand.reads(".headline")
    hand.reader.well()
