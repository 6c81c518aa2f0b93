"""Which zone is worst off, how surely, and what would help it: asked as an official would, checked by the command."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from i18n import locale
from i18n.locale import bare
from store import composites, indicators
from tests.browser.conftest import Visit
from tests.browser.test_pages import assert_accessible, assert_speaks

pytestmark = pytest.mark.browser

AR = locale("ar")
LEARNING = next(pillar for index in composites().indices for pillar in index.pillars if pillar.id == "learning")


@pytest.fixture(scope="module")
def indices(told: Callable[..., Any]) -> Any:  # noqa: ANN401 - what a command tells
    """Return what the command says of every composite index."""
    return told("composite")


def worst_of(index: dict[str, Any]) -> dict[str, Any]:
    """Return the zone with the last middle place, of several the one with the last band."""
    placed = [zone for zone in index["zones"] if zone["rank"] is not None]
    return max(placed, key=lambda zone: (zone["rank"], zone["rank_low"] + zone["rank_high"]))


def test_an_official_finds_the_worst_zone_and_what_would_help_it(
    house: str, visit: Callable[..., Visit], indices: list[dict[str, Any]]
) -> None:
    """In Arabic: who is lowest, how surely, what lifts it most and whom that concerns; the link says so to anybody."""
    index = indices[0]
    worst = worst_of(index)
    reader = visit()
    page = reader.open(f"{house}/quality_of_life?lang=ar")
    answer = bare(page.locator(".headline").inner_text())
    assert AR.say("evidence-illustrative") in answer
    lowest = page.locator(".ranks > .lowest b")
    assert lowest.count() == len(worst["tied"]) + 1
    assert all(bare(name).split(" ▼")[0] in answer for name in lowest.all_inner_texts())
    standing = bare(page.locator(".standing").inner_text())
    for number in (AR.number(worst["score"], 1), AR.number(worst["rank_low"], 1), AR.number(worst["rank_high"], 1)):
        assert bare(number) in standing
    page.locator(".st-key-pick-pillar").get_by_text(LEARNING.title.ar, exact=True).click()
    page.wait_for_url("**pillar=learning**")
    reader.settle()
    part = next(part for part in worst["parts"] if part["indicator"] == worst["cheapest"]["indicator"])
    helps = bare(page.locator(".callout.helps").inner_text())
    title = next(entry.title.ar for entry in indicators() if entry.id == part["indicator"])
    for words in (title, AR.number(part["lift"], 1), AR.quantity(part["persons_affected"], "persons")):
        assert bare(words) in helps
    assert bare(AR.say("card-to-target", persons=part["persons_to_target"])) in bare(
        page.locator(".opened").inner_text()
    )
    other = visit(clean=True)
    again = other.open(page.url.replace("lang=ar", "lang=en"))
    english = bare(again.locator(".standing").inner_text())
    assert locale("en").number(worst["score"], 1) in english
    expect(again.locator(".opened th").nth(1)).to_have_text(next(e.title.en for e in indicators() if e.id == "acc_sch"))
    other.well()
    reader.well()


def test_another_way_moves_scores_and_is_in_the_address(house: str, visit: Callable[..., Visit]) -> None:
    """Weights of fishers, by rank: the fold says so closed, bounds are gone, and the link opens the same."""
    say = locale("en")
    reader = visit()
    page = reader.open(f"{house}/quality_of_life?lang=en&zone=km-10")
    before = page.locator(".standing").inner_text()
    page.locator(".st-key-way summary").click()
    reader.pick("pick-weights", composites().weights["fishers"].title.en)
    page.wait_for_url("**weights=fishers**")
    reader.settle()
    assert page.locator(".standing").inner_text() != before
    link = f"{page.url}&normalise=rank"
    again = visit(clean=True)
    again.open(link)
    fold = bare(again.page.locator(".st-key-way summary").inner_text())
    for name in (composites().weights["fishers"].title.en, say.say("composite-by-rank")):
        assert name in fold
    assert say.say("quality-note-weights") in again.page.locator(".notes").last.inner_text()
    again.well()


def test_the_file_holds_what_the_command_says(
    house: str, visit: Callable[..., Visit], indices: list[dict[str, Any]], tmp_path: Path
) -> None:
    """Scores, places and pillars of every zone, in numbers a machine can read; blank where there is none."""
    reader = visit()
    page = reader.open(f"{house}/quality_of_life?lang=en")
    page.locator(".st-key-zones-table summary").click()
    with page.expect_download() as download:
        page.locator(".st-key-csv-quality-reach button").click()
    download.value.save_as(tmp_path / "zones.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "zones.csv").read_text(encoding="utf-8-sig"))))
    zones = indices[0]["zones"]
    assert [row["zone"] for row in rows] == [zone["zone"] for zone in zones]
    for row, zone in zip(rows, zones, strict=True):
        for column, name in (("score", "score"), ("place", "rank"), ("among_worst", "among_worst")):
            wanted = zone[name]
            assert row[column] == "" if wanted is None else float(row[column]) == pytest.approx(wanted, rel=1e-9)
    shown = page.locator(".st-key-zones-table .twin tbody tr")
    assert shown.count() == len(rows)
    reader.well()


@pytest.mark.parametrize("query", ["index=living", "index=inclusion&zone=refinery", "real=1"])
def test_an_index_without_data_says_what_it_lacks(query: str, house: str, visit: Callable[..., Visit]) -> None:
    """What is missing, who could give it, how to bring it; no score, no place; real stays free of illustration."""
    reader = visit()
    page = reader.open(f"{house}/quality_of_life?lang=ar&{query}")
    assert page.locator('[data-testid="stAlert"]').count() == 1
    assert AR.say("missing-bring") in page.locator('[data-testid="stPageLink"]').first.inner_text()
    assert page.locator(".ranks").count() == 0
    assert page.locator(".headline").count() == 0
    if "real" in query:
        assert page.locator(".badge.illustrative").count() == 0
    assert_speaks(reader, "ar")
    assert_accessible(reader)
