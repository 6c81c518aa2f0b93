"""The stand's map: zones whole in its frame, each with its name, none over another."""

from itertools import combinations

import geopandas as gpd
import pytest
from shapely.geometry import box

from figures.sheet import WIDTH
from figures.stand_map import CORNERS, HEIGHT, SIZES, framed, labelled


def test_all_zones_are_whole_in_the_frame() -> None:
    """Three per cent of their width is left free at the sides, and a wide district stands in the middle."""
    zones = gpd.GeoDataFrame(geometry=[box(700_000, 3_400_000, 701_000, 3_400_200)], crs=32635)
    west, north, east, south = framed(zones, 32635).draw(zones)[0].bounds
    assert (west, WIDTH - east) == pytest.approx((WIDTH * 0.03 / 1.06,) * 2, abs=0.1)
    assert north == pytest.approx(HEIGHT - south, abs=0.1)
    assert 0 < north < south < HEIGHT


def test_every_zone_is_named_and_no_name_hides_another_or_a_mark() -> None:
    """Large zones bear the largest letters; with a zone too small for its name, its name stands beside, not away."""
    large = {"a": box(50, 150, 420, 400), "b": box(430, 150, 850, 400)}
    words = {zone: (f"Zone {zone}", "50%") for zone in "abc"}
    labels, size = labelled(large, words, [])
    assert (len(labels), size) == (2, SIZES[0])
    labels, size = labelled({**large, "c": box(400, 410, 410, 420)}, words, [(405, 415, 10, 10)])
    assert (labels["c"].inside, labels["a"].inside, size) == (False, True, SIZES[-1])
    rooms = [*(label.room for label in labels.values()), (405, 415, 10, 10)]
    for one, other in [*combinations(rooms, 2), *((room, corner) for room in rooms for corner in CORNERS)]:
        assert abs(one[0] - other[0]) >= one[2] + other[2] or abs(one[1] - other[1]) >= one[3] + other[3]
