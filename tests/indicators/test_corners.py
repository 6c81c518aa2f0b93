"""Places for whoever chooses from a list: points of streets inside the zones, named as the street they are on."""

from itertools import pairwise

import pytest

from indicators.corners import corners
from indicators.measured import ground
from model.text import Text
from tests.indicators.one_street import cell
from tests.indicators.shelved import banks, shelved, spot


def test_points_lie_on_the_streets_of_their_zone_and_bear_their_name() -> None:
    """On a street of 2,000 m nothing is nearer than 200 m to its neighbour; the west's come by zone, west to east."""
    shelf = banks()
    streets = shelf.held["walk_network", ""][1].copy()
    streets["name_ar"], streets["name_en"] = ["شارع", "", ""], ["Canal Street", None, None]
    found = corners(ground(shelf), streets)
    assert {one.zone for one in found} == {"west", "east"}
    west = [one for one in found if one.zone == "west"]
    assert [one.lon for one in west] == sorted(one.lon for one in west)
    step = spot(200)[0] - spot(0)[0]
    assert all(later.lon - one.lon > 0.9 * step for one, later in pairwise(west))
    assert all(one.lat == pytest.approx(spot(0)[1], abs=1e-3) for one in found)
    assert west[0].name == Text("شارع", "Canal Street", "")
    assert all(one.name == Text() for one in found if one.zone == "east")


def test_without_streets_there_is_nothing_to_choose() -> None:
    """No list, and no fault."""
    nothing = shelved({"residents": [cell(100, 5)]})
    assert corners(ground(nothing), None) == ()
    assert corners(ground(banks()), None) == ()
