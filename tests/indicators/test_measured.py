"""From kept data to values, on a district small enough to work out by hand."""

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from shapely import LineString, Point, box

from accessibility import Reach, Router, Snapped
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


def test_the_unsnapped_widen_the_bounds(store: Store, district: District, keep: Keep) -> None:
    """100 people live 700 m off the only street: 300 of 400 measured, between 300/500 and 400/500."""
    district()
    keep("residents", [cell(100, 200), cell(300, 100), cell(900, 50), cell(1500, 50), cell(300, 100, off=700)])
    result = _result(store, "acc_pha")
    whole = result.district()
    assert (whole.value, whole.low, whole.high, whole.measured_share) == (75, 60, 80, 0.8)
    assert result.counts["origins_unsnapped"] == 1


def test_a_blank_cell_never_moves_the_rate(store: Store, district: District, keep: Keep) -> None:
    """A cell that nobody counted is told of, and changes no number."""
    district()
    before = _result(store, "acc_pha")
    keep("residents", [cell(100, 200), cell(300, 100), cell(900, 50), cell(1500, 50), cell(150, None)])
    after = _result(store, "acc_pha")
    assert [repr(value.value) for value in after.values] == [repr(value.value) for value in before.values]
    assert after.district().persons == before.district().persons
    assert (before.counts["blank_cells"], after.counts["blank_cells"]) == (0, 1)


def test_street_metres_stand_in_for_residents(store: Store, keep: Keep) -> None:
    """595 m of residential street are 24 pieces of 24.8 m, 16 of them within 400 m; primary counts not."""
    keep("zones", [zone("west", -50, 1050), zone("east", 1050, 2050)])
    keep("walk_network", [street(0, 595), street(595, 2000, kind="primary")])
    keep("facilities", [place("pharmacy", 0)])
    result = _result(store, "acc_pha", 400.0)
    west = _at(result, "west")
    assert result.weight == "street_metres"
    assert west.value == pytest.approx(100 * 16 / 24)
    assert math.isnan(west.persons)
    assert math.isnan(west.persons_to_target)
    assert _at(result, "east").reason == "no-streets"
    assert result.counts["origins"] == 24


def test_what_one_may_not_walk_on_is_no_way(store: Store, district: District, keep: Keep) -> None:
    """Without the piece from 150 to 250 m a pharmacy at 190 m belongs to the western part alone."""
    district()
    keep("walk_network", [street(0, 150, walkable=True), street(150, 250, walkable=False), street(250, 2000)])
    keep("facilities", [place("pharmacy", 190)])
    result = _result(store, "acc_pha")
    assert _at(result, "west").value == pytest.approx(100 * 200 / 300)
    assert result.counts["island_percent"] == pytest.approx(100 * 150 / 1900)


def test_points_beyond_every_zone(store: Store, district: District, keep: Keep) -> None:
    """Within 250 m of a zone one belongs to it (the coast is generalised), beyond that to none."""
    district()
    keep("zones", [zone("west", -50, 400), zone("far", 1760, 2050)])
    result = _result(store, "acc_pha")
    # 900 is 500 m from west and 860 m from far; 1500 is 260 m from far.
    assert result.counts["origins_in_no_zone"] == 2
    assert result.district().persons == 300
    keep("zones", [zone("west", -50, 400), zone("far", 1740, 2050)])
    assert _result(store, "acc_pha").counts["origins_in_no_zone"] == 1


def test_bus_and_rail_have_radii_of_their_own(store: Store, district: District, keep: Keep) -> None:
    """Bus at 0 and tram at 2000 m; 400 m to the bus is in, 600 m is out; 1000 m to the tram is in, 1100 m is out."""
    district()
    keep("residents", [cell(400, 1), cell(600, 10), cell(900, 100), cell(1000, 1000)])
    keep("facilities", [place("transit_stop", 0, mode="bus"), place("transit_stop", 2000, mode="tram")])
    assert _result(store, "acc_bus").district().persons == 1001
    keep("facilities", [place("transit_stop", 0, mode=None), place("transit_stop", 2000, mode="microbus")])
    assert _result(store, "acc_bus").district().persons == 1
    assert _result(store, "acc_bus", 1400.0).district().persons == 1111


def test_a_stop_of_unknown_mode_is_a_bus(store: Store, district: District, keep: Keep) -> None:
    """Without a mode at all every stop has the shorter radius."""
    district()
    keep("facilities", [place("transit_stop", 900)])
    # 900 m: the cell itself; 300 m is 600 m away and 1500 m as well.
    assert _result(store, "acc_bus").district().persons == 50


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


def test_facilities_far_from_every_street_are_told_of(store: Store, district: District, keep: Keep) -> None:
    """A pharmacy 600 m off the street is not walked to, and is counted."""
    district()
    keep("facilities", [place("pharmacy", 200), place("pharmacy", 900, off=600)])
    counts = _result(store, "acc_pha").counts
    assert (counts["facilities"], counts["facilities_unsnapped"]) == (1, 1)


def test_places_of_elsewhere_are_no_proof_of_absence(store: Store, district: District, keep: Keep) -> None:
    """A file whose only pharmacy is in another city says nothing about this one: no number, not a zero."""
    district()
    keep("facilities", [place("pharmacy", 200_000)])
    result = _result(store, "acc_pha")
    assert {(value.reason, repr(value.value)) for value in result.values} == {("no-places", "nan")}
    assert result.counts["facilities_unsnapped"] == 1


def test_an_island_is_out_of_reach_and_no_blank(store: Store, district: District, keep: Keep) -> None:
    """A pharmacy on a street that leads nowhere is there, and nobody gets to it: that is a zero."""
    district()
    keep("walk_network", [street(0, 2000), street(2010, 2040)])
    keep("facilities", [place("pharmacy", 2030)])
    assert _result(store, "acc_pha").district().value == 0


def test_new_places_are_seen_on_the_same_ground(store: Store, district: District, keep: Keep) -> None:
    """What is remembered is remembered by version: a new one is not answered with the old one's walks."""
    district()
    base = ground(store)
    assert measured(store, base, "acc_pha").district().persons == 300
    keep("facilities", [place("pharmacy", 1500)])
    assert measured(store, base, "acc_pha").district().persons == 50


def test_the_network_is_walked_once(store: Store, district: District, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another threshold, and seven visitors at the same time, cost no further walk."""
    district()
    base = ground(store)
    walks = []
    nearest = Router.nearest

    def counted(self: Router, origins: Snapped, facilities: Snapped) -> Reach:
        walks.append(1)
        return nearest(self, origins, facilities)

    monkeypatch.setattr(Router, "nearest", counted)
    with ThreadPoolExecutor(7) as pool:
        limits = [400.0, 500, 600, 700, 800, 900, 1300]
        results = list(pool.map(lambda limit: measured(store, base, "acc_pha", threshold=limit), limits))
    assert [result.district().persons for result in results] == [300, 300, 300, 350, 350, 350, 400]
    assert len(walks) == 1


def test_a_polygon_is_entered_at_its_edge_or_its_gate(store: Store, district: District, keep: Keep) -> None:
    """A park from 500 to 600 m, 20 m off the street: 420 m from the cell at 100; by its far gate 520 m."""
    district()
    keep("residents", [cell(100, 1)])
    park: dict[str, object] = {"service": "open_space", "geometry": box(500, 20, 600, 120)}
    keep("facilities", [park])
    base = ground(store)
    assert measured(store, base, "acc_pos", threshold=420.0).district().persons == 1
    assert measured(store, base, "acc_pos", threshold=419.0).district().persons == 0
    gate: dict[str, object] = {"service": "open_space", "entrance": True, "geometry": Point(600, 20)}
    keep("facilities", [park | {"entrance": False}, gate])
    result = measured(store, base, "acc_pos", threshold=519.0)
    assert result.district().persons == 0
    assert result.counts["facilities"] == 1
    assert measured(store, base, "acc_pos", threshold=520.0).district().persons == 1


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


def test_a_clinic_across_a_canal_is_as_far_as_the_bridge(store: Store, keep: Keep) -> None:
    """30 m apart with a canal between; by the bridge 200 m east it is 10 + 200 + 20 + 200 + 10 = 440 m."""
    keep("zones", [zone("west", -50, 600)])
    banks = [{"walkable": True, "geometry": LineString([(0, y), (200, y)])} for y in (10, -10)]
    bridge = {"walkable": True, "bridge": True, "geometry": LineString([(200, 10), (200, -10)])}
    keep("walk_network", [*banks, bridge])
    keep("barriers", [{"kind": "canal", "geometry": LineString([(-500, 0), (500, 0)])}])
    keep("residents", [cell(0, 10, off=20)])
    keep("facilities", [place("pharmacy", 0, off=-20)])
    base = ground(store)
    assert measured(store, base, "acc_pha", threshold=440.0).district().value == 100
    assert measured(store, base, "acc_pha", threshold=439.0).district().value == 0
    assert "barriers" in measured(store, base, "acc_pha").datasets


def test_a_home_shut_in_widens_the_bounds(store: Store, keep: Keep, district: District) -> None:
    """Behind a canal without a bridge no street can be stepped onto: not measured, and said so."""
    district()
    keep("barriers", [{"kind": "canal", "geometry": LineString([(-500, 20), (2500, 20)])}])
    keep("residents", [cell(200, 60), cell(200, 40, off=50)])
    result = _result(store, "acc_pha")
    whole = result.district()
    assert (whole.value, whole.low, whole.high, whole.measured_share) == (100, 60, 100, 0.6)
    assert result.counts["origins_behind_barriers"] == 1


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
