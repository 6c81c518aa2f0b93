"""What is looked at before a file is kept: a few rows, and where each reading would have them fall."""

import pytest
from pyproj import Transformer

from loaders.options import Options
from loaders.parse import parse_bytes
from loaders.parsed import Parsed
from loaders.preview import fallen, fallings, sample
from store import district


def table(text: str) -> Parsed:
    """Return a table as it is parsed."""
    return parse_bytes(text.encode())


def in_grid(epsg: int) -> Parsed:
    """Return four places of the district in one grid, without a word of it."""
    x, y = Transformer.from_crs(4326, epsg, always_xy=True).transform([29.84, 29.845, 29.85, 29.85], [31.14] * 4)
    return table("x,y\n" + "".join(f"{a:.2f},{b:.2f}\n" for a, b in zip(x, y, strict=True)))


@pytest.mark.parametrize("epsg", [22992, 32635, 3857])
def test_the_grid_that_brings_all_to_the_district_comes_first(epsg: int) -> None:
    """All of it in the district, all of it in the region; read as degrees it falls nowhere on Earth."""
    first, *_ = told = fallings(in_grid(epsg), Options(), district())
    assert (first.id, first.district, first.region) == (f"EPSG:{epsg}", 1.0, 1.0)
    assert [(one.district, one.region) for one in told if one.id == "EPSG:4326"] == [(0.0, 0.0)]
    assert not len(fallen(in_grid(epsg), Options(), district().region))
    assert len(fallen(in_grid(epsg), Options(crs=f"EPSG:{epsg}"), district().region)) == 4


def test_rows_without_a_place_are_left_out() -> None:
    """A blank is nowhere; a file without coordinates has no picture."""
    assert list(fallen(table("x,y\n29.84,31.14\n,\n"), Options(), district().region).index) == [2]
    assert not len(fallen(table("a,b\n1,2\n"), Options(), district().region))


def test_a_sample_is_spread_over_the_file() -> None:
    """Ten rows, at most four: every third, from the first on; rows keep their numbers."""
    few = sample(table("a\n" + "".join(f"{n}\n" for n in range(10))), 4)
    assert list(few.frame.index) == [2, 5, 8, 11]
