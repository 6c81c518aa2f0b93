"""Surveys, registers and samples come as files of their own, and all of them speak: each for its parameters."""

import json

import pytest

from indicators.lineage import explanation, replayed
from indicators.measured import ground, measured
from model.evidence import Evidence
from store import Store
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
