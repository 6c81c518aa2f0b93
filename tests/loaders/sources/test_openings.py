"""Level crossings and gates leave gaps in the barriers that they are corners of, and in no other."""

from collections.abc import Callable, Mapping

import numpy as np
import pytest
import shapely
from geopandas.geoseries import GeoSeries
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from indicators.walking import network_of
from loaders.sources.openings import HALF_WIDTH, opened
from loaders.sources.osm import Drawn
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Elsewhere
from tests.loaders.sources.mapped import kept, play, point, way

RAILS = Drawn("way/1", {"railway": "rail"}, LineString([(29.0, 31.0), (29.5, 31.0), (30.0, 31.0)]))
WALL = Drawn("way/2", {"barrier": "wall"}, LineString([(29.0, 31.0), (29.5, 31.0), (30.0, 31.0)]))
PORT = Drawn("way/3", {"landuse": "port"}, Polygon([(29, 31), (29.5, 31), (30, 31), (30, 32), (29, 32)]))
SPOT = Point(29.5, 31.0)


def spot(tags: Mapping[str, str], shape: Point = SPOT) -> Drawn:
    """Return a point that may open something."""
    return Drawn("node/9", tags, shape)


def gap(before: BaseGeometry | None, after: BaseGeometry | None) -> float:
    """Return how much of a line is missing, in halves of a gap."""
    assert before is not None
    assert after is not None
    return (before.length - after.length) / HALF_WIDTH


@pytest.mark.parametrize(
    ("barrier", "tags"),
    [
        (RAILS, {"railway": "level_crossing"}),
        (RAILS, {"railway": "crossing"}),
        (WALL, {"barrier": "gate"}),
        (WALL, {"barrier": "gate", "access": "yes"}),
    ],
)
def test_a_gap_of_eight_metres_opens_what_the_point_is_a_corner_of(barrier: Drawn, tags: dict[str, str]) -> None:
    """Two halves of it are missing, in two pieces."""
    (row,), count = opened([barrier], [spot(tags)])
    assert count == 1
    assert gap(barrier.shape, row.shape) == pytest.approx(2, rel=1e-3)
    assert len(shapely.get_parts(row.shape)) == 2
    assert pytest.approx(8) == 2 * HALF_WIDTH * 111_320


@pytest.mark.parametrize(
    ("barrier", "tags", "shape"),
    [
        (RAILS, {"barrier": "gate"}, SPOT),
        (WALL, {"railway": "level_crossing"}, SPOT),
        (WALL, {"barrier": "gate", "access": "private"}, SPOT),
        (WALL, {"barrier": "bollard"}, SPOT),
        (WALL, {"barrier": "gate"}, Point(29.5, 31.0001)),
        (Drawn("way/4", {"waterway": "canal"}, WALL.shape), {"barrier": "gate"}, SPOT),
    ],
    ids=["a gate in rails", "rails in a wall", "private", "no gate", "11 m beside", "a canal"],
)
def test_nothing_else_is_opened(barrier: Drawn, tags: dict[str, str], shape: Point) -> None:
    """The row stays what it is, and nothing is counted."""
    assert opened([barrier], [spot(tags, shape)]) == ([barrier], 0)


def test_a_port_with_a_gate_becomes_its_edge_and_one_without_stays_ground() -> None:
    """Round and round but for the gap; with the point of nobody it is what it was."""
    (row,), _ = opened([PORT], [spot({"barrier": "gate"})])
    assert row.shape is not None
    assert shapely.get_dimensions(row.shape) == 1
    assert row.shape.length == pytest.approx(4 - 2 * HALF_WIDTH)
    assert opened([PORT], []) == ([PORT], 0)


def test_one_point_in_two_barriers_counts_once_and_what_lies_in_a_gap_is_left_out() -> None:
    """Wall and port share their gate; a stub of 2 m at it is gone; what has no shape stays to be told."""
    stub = Drawn("way/5", {"barrier": "wall"}, LineString([(29.5, 31.0), (29.5, 31.00002)]))
    lost = Drawn("way/6", {"barrier": "wall"}, None)
    rows, count = opened([WALL, PORT, stub, lost], [spot({"barrier": "gate"})])
    assert [row.id for row in rows] == ["way/2", "way/3", "way/6"]
    assert count == 1


@pytest.mark.parametrize(("access", "metres"), [("yes", 222), ("private", np.inf)])
def test_a_street_leads_over_the_rails_at_a_level_crossing(
    played: Elsewhere, refresh: Callable[..., Ran], access: str, metres: float
) -> None:
    """0.002 degrees of latitude are 222 m; where the crossing is private there is no way."""
    south, middle, north = (29.842, 31.139), (29.842, 31.14), (29.842, 31.141)
    barriers = [
        way(4, [(29.84, 31.14), middle, (29.844, 31.14)], railway="rail"),
        point(5, middle, railway="level_crossing", access=access),
    ]
    play(played, {"osm_streets": [way(1, [south, middle, north], highway="residential")], "osm_barriers": barriers})
    ran = refresh("overpass")
    assert ran.status == 0
    told = [problem["count"] for problem in ran.document[0]["problems"] if problem["rule"] == "barriers-opened"]
    assert told == ([1] if access == "yes" else [])
    frames = {"walk_network": kept("osm_streets"), "barriers": kept("osm_barriers")}
    assert len(frames["barriers"]) == 1
    network = network_of(frames, 32635, "")
    assert network is not None
    homes = GeoSeries([Point(south), Point(north)], crs=4326).to_crs(32635)
    banks = [network.snapper.snap(shapely.get_coordinates(home)) for home in homes]
    assert network.router.nearest(*banks).metres == pytest.approx([metres], abs=1)
