"""From kept data to values, on a district small enough to work out by hand."""

import math
from collections.abc import Callable
from typing import Any

import pytest

from indicators.measured import ground, listing, measured
from model.evidence import Evidence
from model.indicator import Result, Value
from model.problem import ProblemError
from store import Store
from tests.indicators.one_street import Keep, cell, place, street, zone

District = Callable[[], None]


def _result(store: Store, name: str, threshold: float | None = None, *, real_only: bool = False) -> Result:
    return measured(store, ground(store, real_only=real_only), name, threshold=threshold)


def _at(result: Result, zone_id: str) -> Value:
    return next(value for value in result.values if value.zone == zone_id)


def test_values_by_zone_and_district(store: Store, district: District) -> None:
    """Pharmacy at 200 m: 100 m from both western cells, 700 and 1300 m from the eastern ones."""
    district()
    result = _result(store, "acc_pha")
    assert [value.zone for value in result.values] == ["west", "east", "empty", "*"]
    assert [value.value for value in result.values[:2]] == [100, 0]
    whole = result.district()
    assert (whole.value, whole.low, whole.high, whole.persons) == (75, 75, 75, 300)
    assert whole.persons_to_target == pytest.approx(0.9 * 400 - 300)
    assert [result.beyond(value) for value in result.values] == [0, 100, 0, 100]
    assert (result.threshold, result.weight, whole.unit, whole.measured_share) == (500, "residents", "percent", 1)
    assert set(result.datasets) == {"zones", "residents", "walk_network", "pharmacy"}


def test_a_zone_without_residents_has_a_reason_not_a_zero(store: Store, district: District) -> None:
    """Where nobody lives there is no share; that nobody is reached there is known."""
    district()
    empty = _at(_result(store, "acc_pha"), "empty")
    assert math.isnan(empty.value)
    assert (empty.reason, empty.persons, empty.persons_to_target) == ("no-residents", 0, 0)


def test_a_threshold_of_ones_own(store: Store, district: District) -> None:
    """At 700 m the third cell is in (exactly on the edge), at 699.9 m it is not."""
    district()
    base = ground(store)
    assert measured(store, base, "acc_pha", threshold=700.0).district().value == pytest.approx(87.5)
    assert measured(store, base, "acc_pha", threshold=699.9).district().value == 75


def test_a_blank_cell_never_moves_the_rate(store: Store, district: District, keep: Keep) -> None:
    """A cell that nobody counted is told of, and changes no number."""
    district()
    before = _result(store, "acc_pha")
    keep("residents", [cell(100, 200), cell(300, 100), cell(900, 50), cell(1500, 50), cell(150, None)])
    after = _result(store, "acc_pha")
    assert [repr(value.value) for value in after.values] == [repr(value.value) for value in before.values]
    assert after.district().persons == before.district().persons
    assert (before.counts["blank_cells"], after.counts["blank_cells"]) == (0, 1)


def test_a_blank_cell_is_told_of_where_nobody_walks_too(store: Store, district: District, keep: Keep) -> None:
    """What is made of residents without a walk tells how many places nobody counted, and of no starting point."""
    district()
    keep("residents", [cell(100, 200), cell(150, None)])
    keep("facilities", [place("open_space", 300)])
    assert _result(store, "env_grn").counts == {"facilities": 1, "facilities_unsnapped": 0, "blank_cells": 1}


def test_children_are_taken_over_children(store: Store, district: District, keep: Keep) -> None:
    """Of 40 children 30 live near, though most residents live far."""
    district()
    keep("residents", [cell(100, 50, children_6_11=30), cell(1500, 900, children_6_11=10)])
    keep("facilities", [place("primary_school", 200)])
    whole = _result(store, "acc_sch").district()
    assert (whole.value, whole.persons) == (75, 30)


def test_residents_without_children_are_a_reason(store: Store, district: District, keep: Keep) -> None:
    """Residents are not children: without the column there is no number."""
    district()
    keep("facilities", [place("primary_school", 200)])
    result = _result(store, "acc_sch")
    assert {value.reason for value in result.values} == {"no-children"}
    assert result.missing == ("residents.children_6_11",)
    listed = {entry.indicator.id: entry for entry in listing(store)}["acc_sch"]
    assert (listed.computable, listed.reason, listed.missing) == (False, "no-children", result.missing)


def test_one_of_two_services_is_enough(store: Store, district: District, keep: Keep) -> None:
    """A post office alone helps those within 800 m of it; a digital point helps others besides."""
    district()
    keep("facilities", [place("post_office", 100)])
    assert _result(store, "dig_pnt").district().persons == 350
    keep("facilities", [place("digital_point", 1500)], name="points")
    result = _result(store, "dig_pnt")
    assert result.district().persons == 400
    assert {"post_office", "digital_point"} <= set(result.datasets)


def test_the_result_is_as_weak_as_its_weakest_input(store: Store, district: District, keep: Keep) -> None:
    """Made-up zones make the whole result illustrative; the oldest input gives the vintage."""
    district()
    assert _result(store, "acc_pha").district().evidence is Evidence.MEASURED
    assert _result(store, "acc_pha").district().vintage == "2019-09-09"
    keep("zones", [zone("west", -50, 2050)], evidence=Evidence.ILLUSTRATIVE)
    assert {value.evidence for value in _result(store, "acc_pha").values} == {Evidence.ILLUSTRATIVE}


@pytest.mark.parametrize("name", ["acc_cln", "acc_pha", "acc_sch", "acc_bus", "acc_mkt", "acc_pos", "dig_pnt"])
def test_an_empty_store_gives_a_reason(store: Store, name: str) -> None:
    """With nothing at all there is one row, the district's, and no zero in it."""
    result = _result(store, name)
    assert [(value.zone, value.reason, value.evidence) for value in result.values] == [("*", "no-data", None)]
    assert math.isnan(result.district().value)
    assert "walk_network" in result.missing


def test_each_missing_layer_has_its_reason(store: Store, keep: Keep) -> None:
    """Brought one after the other: places, streets, zones."""
    reasons = []
    for role, rows in (
        ("facilities", [place("pharmacy", 200)]),
        ("walk_network", [street(0, 1990)]),
        ("zones", [zone("west", -50, 2050)]),
    ):
        reasons.append(_result(store, "acc_pha").district().reason)
        keep(role, rows)
    assert reasons == ["no-data", "no-network", "no-zones"]
    # 80 pieces of 24.875 m, 28 of which have their middle within 700 m of the street's beginning.
    assert _result(store, "acc_pha").district().value == pytest.approx(100 * 28 / 80)


def test_real_only_leaves_illustrations_out(store: Store, keep: Keep) -> None:
    """With only illustrations there is nothing to compute from, and nothing is computed."""
    made_up = Evidence.ILLUSTRATIVE
    keep("zones", [zone("west", -50, 2050)], evidence=made_up)
    keep("walk_network", [street(0, 2000)], evidence=made_up)
    keep("residents", [cell(100, 10)], evidence=made_up)
    keep("facilities", [place("pharmacy", 200)], evidence=made_up)
    assert _result(store, "acc_pha").district().value == 100
    real = _result(store, "acc_pha", real_only=True)
    assert [(value.zone, value.reason) for value in real.values] == [("*", "no-data")]
    assert real.datasets == {}
    assert not any(entry.computable for entry in listing(store, real_only=True))
    listed = {entry.indicator.id: entry for entry in listing(store)}["acc_pha"]
    assert listed.computable
    assert listed.illustrative == ("zones", "walk_network", "pharmacy")
    assert not any(entry.illustrative for entry in listing(store, real_only=True))


def test_an_indicator_that_is_not_built(store: Store, district: District) -> None:
    """It is in the catalogue, so it answers; what it lacks is named."""
    district()
    result = _result(store, "not_built")
    assert {value.reason for value in result.values} == {"not-built"}
    assert result.missing == ("survey.nobody_asked",)
    listed = {entry.indicator.id: entry for entry in listing(store)}
    assert (listed["not_built"].built, listed["not_built"].reason) == (False, "not-built")
    assert (listed["acc_pha"].computable, listed["acc_pha"].reason, listed["acc_pha"].missing) == (True, "", ())
    assert listed["dig_pnt"].missing == ("digital_point|post_office",)


def test_an_unknown_indicator_is_refused(store: Store) -> None:
    """A name that is not in the catalogue is a mistake, not an empty answer."""
    with pytest.raises(ProblemError) as refusal:
        _result(store, "acc_nothing")
    assert [problem.rule for problem in refusal.value.problems] == ["indicator-unknown"]


def test_places_of_elsewhere_are_no_proof_of_absence(store: Store, district: District, keep: Keep) -> None:
    """A file whose only pharmacy is in another city says nothing about this one: no number, not a zero."""
    district()
    keep("facilities", [place("pharmacy", 200_000)])
    result = _result(store, "acc_pha")
    assert {(value.reason, repr(value.value)) for value in result.values} == {("no-places", "nan")}
    assert result.counts["facilities_unsnapped"] == 1


def test_new_places_are_seen_on_the_same_ground(store: Store, district: District, keep: Keep) -> None:
    """What is remembered is remembered by version: a new one is not answered with the old one's walks."""
    district()
    base = ground(store)
    assert measured(store, base, "acc_pha").district().persons == 300
    keep("facilities", [place("pharmacy", 1500)])
    assert measured(store, base, "acc_pha").district().persons == 50


def test_a_group_is_counted_instead_of_all(store: Store, district: District, keep: Keep) -> None:
    """200 people with 40 women near, 50 with 10 far: 80 % of the women, and the persons are women."""
    district()
    keep("residents", [cell(100, 200, women=40), cell(900, 50, women=10), cell(1500, 50)])
    result = measured(store, ground(store), "acc_pha", group="women")
    assert (result.district().value, result.district().persons, result.people) == (80, 40, "women")


def test_an_income_fifth_counts_its_residents_only(store: Store, district: District, keep: Keep) -> None:
    """The poorest fifth lives far, the richest near; whose fifth nobody knows is in neither."""
    district()
    rows = [cell(100, 200, income_fifth=5), cell(1500, 50, income_fifth=1), cell(100, 30)]
    keep("residents", rows)
    poor, rich = (measured(store, ground(store), "acc_pha", group=f"income_fifth:{fifth}") for fifth in (1, 5))
    assert (poor.district().value, poor.district().base) == (0, 50)
    assert (rich.district().value, rich.district().base) == (100, 200)


def test_a_group_nobody_counted_is_a_reason(store: Store, district: District) -> None:
    """Residents without a column of women say nothing about women, and no street stands in for them."""
    district()
    result = measured(store, ground(store), "acc_pha", group="women")
    assert {value.reason for value in result.values} == {"no-data"}
    assert result.missing == ("residents.women",)


@pytest.mark.parametrize(("wish", "rule"), [({"group": "cats"}, "group-unknown"), ({"of": "acc_cln"}, "of-unfit")])
def test_a_wish_that_cannot_be_granted_is_refused(store: Store, wish: dict[str, Any], rule: str) -> None:
    """It must not be passed over without a word."""
    with pytest.raises(ProblemError, match=rule):
        measured(store, ground(store), "acc_pha", **wish)


def _survey(name: str, value: float, time: str) -> dict[str, object]:
    return {"parameter": name, "value": value, "time": time, "unit": "households", "geometry": None}


def test_a_survey_is_not_passed_over_for_illustrated_residents(store: Store, district: District, keep: Keep) -> None:
    """Illustrated residents tell of connected households too; what was really asked speaks, and is marked measured."""
    district()
    made_up = Evidence.ILLUSTRATIVE
    keep("residents", [cell(100, 200, households=50, connected_households=50)], evidence=made_up)
    rows = [_survey("households_connected", 55, "2025-03"), _survey("households_asked_connection", 100, "2025-03")]
    keep("observations", [*rows, _survey("something_else", 1, "2026-01")], vintage="2026-01")
    result = _result(store, "dig_net")
    whole = result.district()
    assert (whole.value, whole.evidence, whole.vintage) == (55, "measured", "2025-03")
    assert set(result.datasets) == {"zones", "observations"}
    assert result.weight == ""


def test_residents_of_equal_evidence_speak_before_a_survey(store: Store, district: District, keep: Keep) -> None:
    """A count of all is more than a sample of some."""
    district()
    keep("residents", [cell(100, 200, households=50, connected_households=40)])
    keep(
        "observations", [_survey("households_connected", 1, "2025"), _survey("households_asked_connection", 99, "2025")]
    )
    assert _result(store, "dig_net").district().value == 80
