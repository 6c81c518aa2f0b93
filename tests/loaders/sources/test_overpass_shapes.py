"""Streets, barriers and backdrop of OpenStreetMap: which shape each element has, and that they work together."""

from collections.abc import Callable
from typing import Final

import numpy as np
import pytest
import shapely
from geopandas.geoseries import GeoSeries

from indicators.walking import network_of
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Elsewhere
from tests.loaders.sources.mapped import kept, play, relation, square, way

METRIC: Final = 32635
# Two homes 200 m apart on both sides of a canal that runs from west to east.
SOUTH, NORTH = (29.842, 31.139), (29.842, 31.141)
WEST, EAST = 29.840, 29.844


def rules(ran: Ran) -> dict[str, int]:
    """Return how often each rule was broken."""
    return {problem["rule"]: problem["count"] for problem in ran.document[0]["problems"]}


@pytest.mark.parametrize(("bridge", "metres"), [("yes", 222), ("no", np.inf)])
def test_a_street_is_cut_at_the_canal_of_the_same_answer_unless_it_is_marked_as_a_bridge(
    played: Elsewhere, refresh: Callable[..., Ran], bridge: str, metres: float
) -> None:
    """0.002 degrees of latitude are 222 m; without the mark there is no way around."""
    streets = [
        way(1, [SOUTH, (29.842, 31.1395)], highway="residential"),
        way(2, [(29.842, 31.1395), (29.842, 31.1405)], highway="residential", bridge=bridge),
        way(3, [(29.842, 31.1405), NORTH], highway="residential"),
    ]
    play(played, {"osm_streets": streets, "osm_barriers": [way(4, [(WEST, 31.14), (EAST, 31.14)], waterway="canal")]})
    assert refresh("overpass").status == 0
    network = network_of({"walk_network": kept("osm_streets"), "barriers": kept("osm_barriers")}, METRIC, "")
    assert network is not None
    assert network.severed.tolist() == [False, bridge == "no", False]
    homes = GeoSeries([shapely.Point(SOUTH), shapely.Point(NORTH)], crs=4326).to_crs(METRIC)
    banks = [network.snapper.snap(shapely.get_coordinates(home)) for home in homes]
    assert network.router.nearest(*banks).metres == pytest.approx([metres], abs=1)


def test_what_bars_the_way_is_a_line_or_the_ground_that_its_outline_encloses(
    played: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """A port is ground, a wall that comes back is a line, what runs in a culvert is nothing."""
    barriers = [
        way(1, square(29.85, 31.15, 0.002), landuse="port"),
        way(2, square(29.84, 31.15, 0.001), barrier="wall"),
        way(3, [(29.84, 31.13), (29.85, 31.13)], waterway="drain", tunnel="culvert"),
        relation(4, [("outer", square(29.86, 31.15, 0.004)), ("inner", square(29.861, 31.151, 0.001))], landuse="port"),
        way(5, [(29.84, 31.14), (29.85, 31.14)], railway="rail"),
        way(6, square(29.83, 31.15, 0.001)[:-1], barrier="fence", landuse="industrial"),
    ]
    play(played, {"osm_barriers": barriers})
    ran = refresh("overpass")
    assert ran.status == 0
    rows = kept("osm_barriers")
    assert rows["kind"].tolist() == ["port", "wall", "port", "railway", "wall"]
    assert rows.geom_type.tolist() == ["Polygon", "LineString", "Polygon", "LineString", "LineString"]
    assert rows.geometry.iloc[2].area == pytest.approx(0.004**2 - 0.001**2)
    assert rules(ran)["barrier-none"] == 1


def test_a_square_that_one_walks_across_and_a_roundabout_are_streets(
    played: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """Whatever has `highway` is a line here; what nobody may walk stays, and says so."""
    play(
        played,
        {
            "osm_streets": [
                way(1, square(29.85, 31.15, 0.001), highway="pedestrian", area="yes"),
                way(2, square(29.84, 31.15, 0.001), highway="residential", junction="roundabout", name="شارع"),
                way(3, [(29.85, 31.15), (29.86, 31.15)], highway="motorway", lit="yes"),
            ]
        },
    )
    assert refresh("overpass").status == 0
    rows = kept("osm_streets")
    assert set(rows.geom_type) == {"LineString"}
    assert rows["walkable"].tolist() == [True, True, False]
    assert rows["kind"].tolist() == ["pedestrian", "residential", "motorway"]
    assert rows["name_ar"].tolist()[1] == "شارع"


def test_a_line_is_interrupted_where_the_answer_leaves_corners_out(
    played: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """Nothing is drawn across the gap."""
    street = way(
        1, [(29.84, 31.14), (29.841, 31.14), (29.842, 31.14), (29.843, 31.14), (29.844, 31.14)], highway="path"
    )
    corners = street["geometry"]
    assert isinstance(corners, list)
    corners[2] = None
    play(played, {"osm_streets": [street]})
    assert refresh("overpass").status == 0
    (line,) = kept("osm_streets").geometry
    assert line.geom_type == "MultiLineString"
    assert line.length == pytest.approx(0.002)


def test_the_backdrop_is_sea_lakes_canals_rails_main_streets_and_industry(
    played: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """The coast, drawn to the west, leaves the box 29.78–29.92 by 31.08–31.20: 0.14 by 0.04 degrees of sea."""
    lake = [
        ("outer", [(29.85, 31.09), (29.89, 31.09), (29.89, 31.11)]),
        ("outer", [(29.89, 31.11), (29.85, 31.11), (29.85, 31.09)]),
        ("inner", square(29.86, 31.095, 0.005)),
    ]
    backdrop = [
        way(1, [(29.95, 31.16), (29.85, 31.16)], natural="coastline"),
        way(2, [(29.85, 31.16), (29.75, 31.16)], natural="coastline"),
        relation(10, lake, natural="water", name="بحيرة مريوط"),
        way(4, square(29.80, 31.10, 0.001), natural="water", water="canal"),
        way(5, [(29.84, 31.13), (29.85, 31.13)], waterway="canal"),
        way(6, [(29.84, 31.14), (29.85, 31.14)], railway="rail"),
        way(7, [(29.84, 31.14), (29.85, 31.14)], railway="rail", tunnel="yes"),
        way(8, [(29.84, 31.15), (29.85, 31.15)], highway="primary"),
        way(9, square(29.83, 31.14, 0.002), landuse="industrial"),
        way(11, square(29.83, 31.15, 0.002), man_made="works"),
    ]
    play(played, {"osm_backdrop": backdrop})
    ran = refresh("overpass")
    assert ran.status == 0
    rows = kept("osm_backdrop")
    assert rows["kind"].tolist() == ["lake", "canal", "canal", "rail", "street", "industry", "industry", "sea"]
    assert rows.geometry.iloc[0].area == pytest.approx(0.04 * 0.02 - 0.005**2)
    assert rows.geometry.iloc[-1].area == pytest.approx(0.14 * 0.04)
    assert rows.geom_type.tolist()[:5] == ["Polygon", "Polygon", "LineString", "LineString", "LineString"]
    assert rules(ran)["backdrop-none"] == 1
    assert "coast-broken" not in rules(ran)


def test_a_coast_is_taken_from_a_relation_too_and_twice_is_once(played: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """An island of which both the way and the relation bear the mark: the box less its ground."""
    island = square(29.85, 31.15, 0.01)
    play(
        played,
        {"osm_backdrop": [way(1, island, natural="coastline"), relation(2, [("outer", island)], natural="coastline")]},
    )
    assert refresh("overpass").status == 0
    rows = kept("osm_backdrop")
    assert rows["kind"].tolist() == ["sea"]
    assert rows.geometry.iloc[0].area == pytest.approx(0.14 * 0.12 - 0.01**2)


def test_without_a_coast_no_sea_is_drawn_and_nothing_is_wrong(played: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """A district inland."""
    play(played)
    ran = refresh("overpass")
    assert ran.status == 0
    assert kept("osm_backdrop")["kind"].tolist() == ["industry"]
    assert "coast-broken" not in rules(ran)


def test_a_broken_coast_and_an_open_lake_are_told_and_not_drawn(played: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """The coast ends inside the box; a lake has three sides, another lacks the corners of a member."""
    open_lake = relation(20, [("outer", square(29.86, 31.10, 0.01)), ("inner", [])], natural="water")
    members = open_lake["members"]
    assert isinstance(members, list)
    del members[1]["geometry"]
    backdrop = [
        way(1, [(29.95, 31.16), (29.85, 31.16)], natural="coastline"),
        way(2, square(29.80, 31.10, 0.01)[:-1], natural="water"),
        open_lake,
        way(3, square(29.83, 31.14, 0.002), landuse="industrial"),
    ]
    play(played, {"osm_backdrop": backdrop})
    ran = refresh("overpass")
    assert ran.status == 0
    assert (rules(ran)["coast-broken"], rules(ran)["outline-broken"]) == (1, 2)
    (told,) = [one for one in ran.document[0]["problems"] if one["rule"] == "outline-broken"]
    assert "way/2, relation/20" in told["say"]["en"]
    rows = kept("osm_backdrop")
    assert rows["kind"].tolist() == ["lake", "lake", "industry"]
    assert rows.geometry.isna().tolist() == [True, True, False]
