"""Quality of life: the file says what the command says, and without data nothing is placed."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from i18n import locale
from store import composites
from tests.browser.conftest import Visit
from tests.browser.test_pages import assert_accessible, assert_speaks

pytestmark = pytest.mark.browser

AR = locale("ar")
LEARNING = next(pillar for index in composites().indices for pillar in index.pillars if pillar.id == "learning")


@pytest.fixture(scope="module")
def indices(told: Callable[..., Any]) -> Any:  # noqa: ANN401 - what a command tells
    """Return what the command says of every composite index."""
    return told("composite")


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
