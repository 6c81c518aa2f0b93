"""The illustrative streets: they hang together like a town's and cross nothing but on a bridge."""

import math
from collections import Counter
from itertools import pairwise

import networkx as nx
import pytest
from shapely import unary_union
from shapely.geometry import Point

from tests.data.drawn import ends, metric, of_kind, rows, touching, walked, ways


class TestStreets:
    """The streets hang together like a town's and cross nothing but on a bridge."""

    def test_only_a_bridge_crosses_water_rails_or_walls(self) -> None:
        """A walk that jumps the canal would hide the gap that this picture is made to show."""
        barriers = unary_union(of_kind("barriers", "canal", "railway", "wall", "port"))
        crossing = [row for line, row in rows("streets") if line.intersects(barriers)]
        assert crossing
        assert all(row["bridge"] for row in crossing)

    def test_every_walked_bridge_is_one_of_five(self) -> None:
        """Two carriageways and one road over the canal, two roads over the railway."""
        canal, rails = unary_union(of_kind("barriers", "canal")), unary_union(of_kind("barriers", "railway"))
        bridges = [line for line, row in rows("streets") if row["bridge"] and row["walkable"]]
        assert [sum(line.intersects(over) for line in bridges) for over in (canal, rails)] == [3, 2]
        assert len(bridges) == 5

    @pytest.mark.parametrize("place", [(29.842756, 31.150798), (29.842006, 31.151384)])
    def test_the_sourced_bridges_stand_where_they_were_mapped(self, place: tuple[float, float]) -> None:
        """F068 and F069: the middle of both bridges on El-Max Street, within five metres."""
        point = metric(Point(place))
        bridges = [metric(line) for line, row in rows("streets") if row["bridge"]]
        assert min(bridge.distance(point) for bridge in bridges) < 5

    def test_streets_meet_only_in_shared_vertices(self) -> None:
        """A router that joins ends must find every junction that the eye sees."""
        for left, right in touching():
            meeting = left.intersection(right)
            points = {(point.x, point.y) for point in getattr(meeting, "geoms", [meeting])}
            assert points <= set(ends(left)) & set(ends(right))

    def test_nearly_every_street_end_meets_another(self) -> None:
        """Blind lanes exist, at least two, and stay the exception: below one end in ten."""
        degree = Counter(node for line in walked() for node in ends(line))
        total = sum(degree.values())
        blind = sum(count == 1 for count in degree.values())
        assert 2 <= blind < total / 10

    def test_one_island_lies_beside_the_town(self) -> None:
        """Two connected parts: the town, and lanes behind a drain that no mapped way leads to."""
        parts = sorted(nx.connected_components(ways()), key=len)
        assert len(parts) == 2
        assert 10 < len(parts[0]) < 0.05 * len(parts[1])

    def test_bearings_are_spread_like_an_old_town(self) -> None:
        """Not a chessboard: that uses two of 18 directions, entropy ln 2; here it is above ln 9."""
        weights = [0.0] * 18
        for line in walked():
            for (x1, y1), (x2, y2) in pairwise(metric(line).coords):
                weights[int(math.degrees(math.atan2(y2 - y1, x2 - x1)) % 180 // 10) % 18] += math.hypot(
                    x2 - x1, y2 - y1
                )
        shares = [weight / sum(weights) for weight in weights]
        assert -sum(share * math.log(share) for share in shares if share) > math.log(9)

    def test_the_motorway_is_not_walkable(self) -> None:
        """Being near it is no access."""
        assert not any(row["walkable"] for _, row in rows("streets") if row["kind"] == "motorway")
        assert of_kind("streets", "motorway")
