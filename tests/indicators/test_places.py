"""Where places are entered, and which of them are left out."""

import numpy as np
from geopandas.geodataframe import GeoDataFrame
from shapely import LineString, Point, box

from accessibility import Snapper, streets_of
from indicators.places import Facilities, places_of

SNAPPER = Snapper(streets_of(np.array([LineString([(0, 0), (1000, 0)])], dtype=object)))
PARK = box(100, 10, 120, 30)


def _facilities(*rows: dict[str, object]) -> Facilities:
    return places_of(GeoDataFrame(list(rows), geometry="geometry", crs="EPSG:32635")).on(SNAPPER, "key")


def _steps_out(found: Facilities) -> list[tuple[int, float, float]]:
    """Return owner, metres along the street and leg of every entry."""
    along = np.round(found.snapped.along * 1000, 6).tolist()
    return list(zip(found.owner.tolist(), along, np.round(found.snapped.leg, 6).tolist(), strict=True))


def test_a_point_is_its_own_entry() -> None:
    """Also one that is called an entrance and belongs to no polygon."""
    found = _facilities({"geometry": Point(5, 3)}, {"geometry": Point(7, 4), "entrance": True})
    assert _steps_out(found) == [(0, 5, 3), (1, 7, 4)]


def test_a_polygon_is_entered_anywhere_on_its_edge() -> None:
    """Its near side is 10 m off the street, its far side 30 m."""
    found = _facilities({"geometry": PARK})
    assert found.used() == 1
    assert (found.snapped.leg.min(), found.snapped.leg.max()) == (10, 30)


def test_a_polygon_with_gates_is_entered_only_there() -> None:
    """One gate touches it, the other bears its id from across the street; a third place stays its own."""
    found = _facilities(
        {"geometry": Point(500, 1), "facility_id": "shop"},
        {"geometry": PARK, "facility_id": "park"},
        {"geometry": Point(100, 30.5), "entrance": True},
        {"geometry": Point(110, -2), "entrance": True, "facility_id": "park"},
    )
    assert sorted(_steps_out(found)) == [(0, 500, 1), (1, 100, 30.5), (1, 110, 2)]
    assert (found.used(), found.unsnapped()) == (2, 0)


def test_a_gate_more_than_a_metre_away_is_not_its_gate() -> None:
    """Next to is not at."""
    found = _facilities({"geometry": PARK}, {"geometry": Point(110, 8.9), "entrance": True})
    assert len(found.mode) == 2


def test_rows_without_a_place_are_left_out_and_far_ones_counted() -> None:
    """501 m is beyond every street that is mapped; nowhere is not a place."""
    found = _facilities({"geometry": Point(5, 3)}, {"geometry": None}, {"geometry": Point(5, 501)})
    assert (len(found.mode), found.used(), found.unsnapped()) == (2, 1, 1)


def test_places_are_parted_by_mode() -> None:
    """Together the two parts are the whole, and a stop without a mode is among the others."""
    stops = _facilities(
        {"geometry": Point(1, 0), "mode": "bus"},
        {"geometry": Point(2, 0), "mode": "tram"},
        {"geometry": Point(3, 0), "mode": None},
        {"geometry": Point(4, 0), "mode": "rail"},
    )
    rail, other = stops.of_mode({"tram", "rail"}), stops.of_mode({"tram", "rail"}, others=True)
    assert _steps_out(rail) == [(0, 2, 0), (1, 4, 0)]
    assert _steps_out(other) == [(0, 1, 0), (1, 3, 0)]
    assert len({stops.key, rail.key, other.key}) == 3
