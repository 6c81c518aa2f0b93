"""Which ways a value counts: streets that may be walked, islands, gates, barriers, and what stands in for residents."""

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from shapely import LineString, Point, box

from accessibility import Reach, Router, Snapped
from indicators.measured import ground, measured
from model.indicator import Result, Value
from store import Store
from tests.indicators.one_street import Keep, cell, place, street, zone

District = Callable[[], None]


def _result(store: Store, name: str, threshold: float | None = None, *, real_only: bool = False) -> Result:
    return measured(store, ground(store, real_only=real_only), name, threshold=threshold)


def _at(result: Result, zone_id: str) -> Value:
    return next(value for value in result.values if value.zone == zone_id)


def test_the_unsnapped_widen_the_bounds(store: Store, district: District, keep: Keep) -> None:
    """100 people live 700 m off the only street: 300 of 400 measured, between 300/500 and 400/500."""
    district()
    keep("residents", [cell(100, 200), cell(300, 100), cell(900, 50), cell(1500, 50), cell(300, 100, off=700)])
    result = _result(store, "acc_pha")
    whole = result.district()
    assert (whole.value, whole.low, whole.high, whole.measured_share) == (75, 60, 80, 0.8)
    assert result.counts["origins_unsnapped"] == 1


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


def test_facilities_far_from_every_street_are_told_of(store: Store, district: District, keep: Keep) -> None:
    """A pharmacy 600 m off the street is not walked to, and is counted."""
    district()
    keep("facilities", [place("pharmacy", 200), place("pharmacy", 900, off=600)])
    counts = _result(store, "acc_pha").counts
    assert (counts["facilities"], counts["facilities_unsnapped"]) == (1, 1)


def test_an_island_is_out_of_reach_and_no_blank(store: Store, district: District, keep: Keep) -> None:
    """A pharmacy on a street that leads nowhere is there, and nobody gets to it: that is a zero."""
    district()
    keep("walk_network", [street(0, 2000), street(2010, 2040)])
    keep("facilities", [place("pharmacy", 2030)])
    assert _result(store, "acc_pha").district().value == 0


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
