"""Well-known text: shapes with nothing beside them."""

import pytest

from loaders.formats.wkt import read_shapes
from loaders.parsed import Parsed, parsed_from
from model.problem import ProblemError


def _read(text: str) -> Parsed:
    return parsed_from(read_shapes(text))


def test_reads_shapes_one_after_another() -> None:
    """Over one line or several; blank lines are nothing, an empty shape is a row without a place."""
    parsed = _read("POINT(1 2)\n\npolygon ((0 0, 1 0,\n  1 1, 0 0),\n EMPTY)\nPOINT EMPTY\n")
    assert parsed.shapes is not None
    assert [None if shape is None else shape.geom_type for shape in parsed.shapes] == ["Point", "Polygon", None]
    assert (parsed.rows_in, parsed.crs, parsed.frame.shape) == (3, "", (3, 0))
    assert parsed.shapes.index.tolist() == [1, 2, 3]


def test_takes_the_system_that_every_shape_names() -> None:
    """One of its own for each is no system of the file."""
    assert _read("SRID=22992;POINT(1 2)\nsrid=22992; POINT(2 3)").crs == "EPSG:22992"
    for text in ("SRID=22992;POINT(1 2)\nPOINT(2 3)", "SRID=1;POINT(1 2)\nSRID=2;POINT(2 3)", "SRID=x;POINT(1 2)"):
        with pytest.raises(ProblemError, match="crs-unreadable"):
            _read(text)


def test_sets_aside_what_is_no_shape() -> None:
    """By its number; a text without any shape is refused."""
    parsed = _read("POINT(1 2)\nPOINT(1)\nPOINT(3 4)\nLINESTRING(1 2")
    assert parsed.frame.index.tolist() == [1, 3]
    assert [(p.rule, p.count, [place.row for place in p.where]) for p in parsed.problems] == [
        ("geometry-broken", 2, [2, 4])
    ]
    with pytest.raises(ProblemError, match="geometry-broken"):
        _read("POINT(1\n")
