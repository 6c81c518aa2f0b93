"""Nothing is told of the few: neither by a zone, nor by a group, nor by what is left when the others are taken away."""

import json
import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.__main__ import main
from indicators.guarding import told_of
from indicators.lineage import explanation
from indicators.measured import ground, measured
from store import Store
from tests.indicators.one_street import Keep, cell, place, street, zone

Reasons = Callable[[str, str], dict[str, str]]


@pytest.fixture
def reasons(store: Store, keep: Keep) -> Reasons:
    """Keep three zones along 2 km of street with a pharmacy amid, and return what tells the reasons by zone."""
    keep("zones", [zone("west", -50, 600), zone("middle", 600, 1200), zone("east", 1200, 2050)])
    keep("walk_network", [street(0, 2000)])
    keep("facilities", [place("pharmacy", 900)])

    def told(name: str, group: str) -> dict[str, str]:
        return {value.zone: value.reason for value in measured(store, ground(store), name, group=group).values}

    return told


def test_a_zone_of_nine_households_is_kept_back_and_so_is_its_smallest_neighbour(keep: Keep, reasons: Reasons) -> None:
    """From the district and the other zones only the sum of the two could be reckoned, which is of 29 households."""
    keep("residents", [cell(100, 36, households=9), cell(900, 90, households=20), cell(1500, 99, households=40)])
    found = reasons("acc_pha", "")
    assert found == {"west": "too-few-households", "middle": "withheld-for-others", "east": "", "*": ""}


def test_where_nobody_counted_households_nothing_is_kept_back(keep: Keep, reasons: Reasons) -> None:
    """That they are few is not known, and an empty zone is no small one."""
    keep("residents", [cell(100, 36), cell(900, 90)])
    assert reasons("acc_pha", "") == {"west": "", "middle": "", "east": "no-residents", "*": ""}


def test_a_group_is_kept_back_where_the_rest_is_small(keep: Keep, reasons: Reasons) -> None:
    """31 women of 36 residents leave five men, whom the total gives away: the women are not told either."""
    rows = [cell(100, 36, women=31), cell(900, 90, women=45), cell(1500, 99, women=50)]
    keep("residents", rows)
    assert reasons("acc_pha", "women")["west"] == "too-few-people"


def test_an_income_fifth_cannot_be_had_from_the_others(keep: Keep, reasons: Reasons) -> None:
    """Seven of the first fifth beside 60 of the second: the second is kept back too, or 67 less 60 would tell."""
    rows = [cell(100, 7, income_fifth=1), cell(110, 60, income_fifth=2)]
    rows += [cell(at, 50, income_fifth=fifth) for at in (900, 1500) for fifth in (1, 2)]
    keep("residents", rows)
    assert reasons("acc_pha", "income_fifth:1")["west"] == "too-few-people"
    assert reasons("acc_pha", "income_fifth:2")["west"] == "too-few-people"


def _survey(name: str, value: float | None, time: str, where: str, station: str = "") -> dict[str, object]:
    row = {"parameter": name, "value": value, "time": time, "unit": "households", "zone_id": where}
    return {**row, "station": station, "geometry": None}


def _asked(where: str, yes: float, of: float, time: str, station: str = "") -> list[dict[str, object]]:
    names = (("households_connected", yes), ("households_asked_connection", of))
    return [_survey(name, value, time, where, station) for name, value in names]


@pytest.mark.usefixtures("reasons")
def test_a_survey_is_as_old_as_the_oldest_zone_that_speaks(store: Store, keep: Keep) -> None:
    """West was asked in 2019 only and east again in 2026; a blank of 2027 has said nothing."""
    rows = [*_asked("west", 30, 60, "2019-05"), *_asked("east", 10, 60, "2020"), *_asked("east", 50, 60, "2026-05")]
    keep("observations", [*rows, _survey("households_connected", None, "2027-01", "middle")], vintage="2027-01")
    result = measured(store, ground(store), "dig_net")
    assert {value.vintage for value in result.values} == {"2019-05"}


@pytest.mark.usefixtures("reasons")
def test_a_total_is_not_added_to_its_own_blocks(store: Store, keep: Keep) -> None:
    """60 of 100, and 30 of 50 in each of two blocks: the same people twice, which nobody may count as 200."""
    rows = [
        *_asked("west", 60, 100, "2026"),
        *_asked("west", 30, 50, "2026", "A"),
        *_asked("west", 30, 50, "2026", "B"),
    ]
    keep("observations", [*rows, *_asked("east", 30, 60, "2026")], vintage="2026")
    found = {value.zone: value for value in measured(store, ground(store), "dig_net").values}
    assert found["west"].reason == "contradictory"
    assert found["east"].value == 50


@pytest.mark.usefixtures("reasons")
def test_a_number_that_nobody_gave_is_null_in_an_explanation(store: Store, keep: Keep) -> None:
    """The line of access poverty is half the mean unless somebody names another: no number, and still a document."""
    keep("residents", [cell(100, 60), cell(900, 90)])
    base = ground(store)
    result = replace(measured(store, base, "acc_pha"), keywords={"metres": 500.0, "line": float("nan")})
    told = explanation(result, base)
    assert json.dumps(told, allow_nan=False)
    assert told["numbers"] == {"metres": 500, "line": None}


def test_what_is_no_explanation_is_wrong_usage(
    store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty document is named as such, with status 2."""
    monkeypatch.setattr("indicators.commands.opened", lambda: store)
    file = tmp_path / "empty.json"
    file.write_text("{}", encoding="utf-8")
    assert main(["recompute", str(file), "--lang", "en"]) == 2
    assert "{}" in capsys.readouterr().err


@given(st.lists(st.integers(0, 30), min_size=1, max_size=7), st.sets(st.sampled_from("ab")))
@settings(derandomize=True, deadline=None)
def test_counts_of_fewer_than_ten_can_be_had_neither_directly_nor_from_their_total(
    counts: list[int], kept: set[str]
) -> None:
    """Nobody is told; what is told is ten or more; of what is not, the total tells nobody, or a sum of ten and more."""
    parts = dict(zip("abcdefg", map(float, counts), strict=False))
    told, fresh = told_of({**parts, "*": float(sum(counts))}, kept)
    assert all(not 0 < count < 10 for count in told.values())
    hidden = {one for one, count in told.items() if math.isnan(count)}
    assert hidden == fresh | (kept & parts.keys())
    assert not any(parts.get(one) == 0 for one in fresh)
    few = [one for one in fresh if 0 < parts.get(one, 0) < 10]
    if few and "*" not in fresh:
        together = [parts[one] for one in hidden if parts[one]]
        assert sum(together) >= 10
        assert len(together) > 1
    if not any(0 < count < 10 for count in (*counts, sum(counts))):
        assert not fresh
