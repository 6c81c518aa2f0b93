"""Which zone a place belongs to."""

import numpy as np
import pytest
from geopandas.geodataframe import GeoDataFrame
from shapely import box

from indicators.coverage import IN_NO_ZONE
from indicators.zones import Zones, locate, zones_of


def _zones() -> Zones:
    rows = GeoDataFrame(
        {"zone_id": ["b", "a", "lost"], "name_ar": ["ب", "أ", "ض"], "name_en": ["B", None, "L"]},
        geometry=[box(0, 0, 100, 100), box(100, 0, 200, 100), None],
        crs="EPSG:32635",
    )
    return zones_of(rows, 32635)


def test_zones_keep_their_order_and_their_names() -> None:
    """A zone without a shape is nowhere; a name that nobody gave is empty, not a word for it."""
    zones = _zones()
    assert zones.ids == ("b", "a")
    assert [(name.ar, name.en, name.ko) for name in zones.names] == [("ب", "B", ""), ("أ", "", "")]


@pytest.mark.parametrize(
    ("x", "y", "zone"),
    [
        (50, 50, 0),
        (150, 50, 1),
        (100, 50, 0),  # on the border: the first in the file
        (100, 150, 0),  # outside, as near to both: the first again
        (101, 150, 1),
        (50, 350, 0),  # exactly 250 m away
        (50, 350.01, IN_NO_ZONE),
        (np.nan, 50, IN_NO_ZONE),
    ],
)
def test_a_place_belongs_to_the_zone_that_holds_it_else_to_the_nearest(x: float, y: float, zone: int) -> None:
    """Generalised coasts leave homes outside; beyond 250 m they are another district's."""
    assert locate(_zones(), np.array([[x, y], [50.0, 50.0]])).tolist() == [zone, 0]


def test_without_zones_nobody_is_in_one() -> None:
    """No zones is not one zone."""
    assert locate(None, np.array([[0.0, 0.0]])).tolist() == [IN_NO_ZONE]
