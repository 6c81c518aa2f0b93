"""Surveys, registers and samples come as files of their own, and all of them speak: each for its parameters."""

import json

import pytest

from indicators.lineage import explanation, replayed
from indicators.measured import cells, ground, measured
from model.evidence import Evidence
from store import Store, indicators
from tests.indicators.one_street import Keep, cell, place, street, zone


def _row(name: str, value: float, time: str = "2026") -> dict[str, object]:
    return {"parameter": name, "value": value, "time": time, "unit": "households", "geometry": None}


@pytest.fixture(autouse=True)
def two_uploads(keep: Keep) -> None:
    """Keep a survey of connections, and a count of something else in a file of its own."""
    keep("zones", [zone("west", -50, 600)])
    keep("walk_network", [street(0, 500)])
    keep("residents", [cell(100, 200)])
    keep("facilities", [place("pharmacy", 200)])
    rows = [_row("households_connected", 55), _row("households_asked_connection", 100)]
    keep("observations", rows, name="survey", vintage="2026")
    keep("observations", [_row("trees", 12)], name="trees", evidence=Evidence.MODELLED, vintage="2020")


def test_a_newer_upload_of_something_else_silences_nobody(store: Store) -> None:
    """The trees came last, and the survey still speaks, with its own evidence and date."""
    result = measured(store, ground(store), "dig_net")
    whole = result.district()
    assert (whole.value, whole.evidence, whole.vintage) == (55, "measured", "2026")
    assert {dataset.id for dataset in result.datasets.values()} == {"zones", "survey"}
    assert result.datasets["observations"].services == ("households_asked_connection", "households_connected")


def test_a_parameter_of_two_files_is_taken_from_the_one_in_use(store: Store, keep: Keep) -> None:
    """A later file with one of the two counts takes over that count alone; a person can take it back."""
    keep("observations", [_row("households_connected", 70)], name="newer")
    result = measured(store, ground(store), "dig_net")
    assert result.district().value == 70
    assert {dataset.id for dataset in result.datasets.values()} == {"zones", "survey", "newer"}
    assert {role for role, dataset in result.datasets.items() if dataset.role == "observations"} == {
        "observations",
        "observations:newer",
    }
    store.activate("survey", "households_connected")
    assert measured(store, ground(store), "dig_net").district().value == 55


def test_a_number_of_two_files_is_made_again_from_both(store: Store, keep: Keep) -> None:
    """The explanation says which parameters came out of which file, and what came later does not disturb it."""
    keep("observations", [_row("households_connected", 70)], name="newer")
    base = ground(store)
    told = json.loads(json.dumps(explanation(measured(store, base, "dig_net"), base)))
    assert {row["dataset"]: row["parameters"] for row in told["inputs"] if "parameters" in row} == {
        "newer": ["households_connected"],
        "survey": ["households_asked_connection"],
    }
    keep("observations", [_row("households_connected", 90)], name="newest")
    replay = replayed(store, told)
    assert replay.same
    assert replay.superseded == ("observations:newer",)


def test_without_the_parameter_nothing_is_told(store: Store) -> None:
    """An observation of trees is no survey of connections."""
    store.remove("survey")
    result = measured(store, ground(store), "dig_net")
    assert {value.reason for value in result.values} == {"no-data"}
    assert "trees" not in {dataset.id for dataset in result.datasets.values()}


def test_an_illustration_of_something_else_weakens_no_evidence(store: Store, keep: Keep) -> None:
    """Drawn trees are no part of a survey; drawn connections are."""
    keep("observations", [_row("trees", 9)], name="drawn", evidence=Evidence.ILLUSTRATIVE)
    assert measured(store, ground(store), "dig_net").district().evidence == "measured"
    keep("observations", [_row("households_connected", 9)], name="drawn", evidence=Evidence.ILLUSTRATIVE)
    assert measured(store, ground(store), "dig_net").district().evidence == "illustrative"
    real = measured(store, ground(store, real_only=True), "dig_net").district()
    assert (real.value, real.evidence) == (55, "measured")


def test_a_score_that_inequality_is_taken_over_names_what_it_asked_and_hears_of_newer_rows(
    store: Store, keep: Keep, monkeypatch: pytest.MonkeyPatch
) -> None:
    """100 seats for 200 children: 0.5, and with two shifts 1. Shifts are optional, so only what was asked tells.

    The ground stays the same: what was worked out for the school with one shift must not answer for that with two.
    """
    monkeypatch.setattr("indicators.measured.indicators", indicators)
    children = {"children_6_11": 200.0, "income_fifth": 1.0}
    keep("residents", [cell(100, 400, **children), cell(150, 400, **children | {"children_6_11": 0.0})])
    school = place("primary_school", 200, facility_id="s", capacity=100, capacity_unit="seats")
    keep("facilities", [school])
    base = ground(store)
    shifts = _row("shifts", 1) | {"unit": "shifts", "station": "s"}
    for name, number, score in (("once", 1.0, 0.5), ("twice", 2.0, 1.0)):
        keep("observations", [shifts | {"value": number}], name=name)
        for _ in ("worked out", "remembered"):
            found, datasets = cells(store, base, "acc_sea")
            assert found is not None
            assert found.value[0] == pytest.approx(score)
            assert (datasets["observations"].id, datasets["observations"].services) == (name, ("shifts",))
    result = measured(store, base, "eq_gin", of="acc_sea")
    assert result.datasets["observations"].id == "twice"
    told = json.loads(json.dumps(explanation(result, base)))
    keep("observations", [shifts | {"value": 1.0}], name="later")
    assert replayed(store, told).same
