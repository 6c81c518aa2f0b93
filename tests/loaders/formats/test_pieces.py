"""GeoJSON with one feature in each line, or behind each record separator: every feature stands or falls alone."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.formats.geojson import read_features
from loaders.formats.pieces import in_pieces
from loaders.taken import Taken
from model.problem import ProblemError, Severity

Cells = Callable[[Taken], dict[str, list[Any]]]
Drawn = Callable[[Taken], list[str | None]]


def _feature(name: str, east: float = 29.84) -> str:
    geometry = {"type": "Point", "coordinates": [east, 31.15]}
    return json.dumps({"type": "Feature", "geometry": geometry, "properties": {"اسم": name}}, ensure_ascii=False)


@pytest.mark.parametrize("between", ["\n", "\r\n", "\n\x1e"])
def test_reads_lines_and_records(between: str, cells: Cells, drawn: Drawn) -> None:
    """Newline-delimited as most programs write it, and text sequences as RFC 8142 has them."""
    text = ("\x1e" if "\x1e" in between else "") + between.join([_feature("أ"), _feature("ب", 29.85)]) + "\n"
    taken = read_features(text)
    assert cells(taken) == {"اسم": ["أ", "ب"]}
    assert drawn(taken) == ["POINT (29.84 31.15)", "POINT (29.85 31.15)"]
    assert (taken.rows.to_pylist(), taken.rows_in, taken.problems) == ([1, 2], 2, ())


def test_geometries_may_stand_alone_in_their_lines(drawn: Drawn) -> None:
    """A bare geometry is GeoJSON too."""
    assert (
        len(drawn(read_features('{"type": "Point", "coordinates": [1, 2]}\n{"type": "Point", "coordinates": [3, 4]}')))
        == 2
    )


@pytest.mark.parametrize(
    "line",
    ["{", '{"type": "Feature"', "rubbish", "[1]", '{"type": "FeatureCollection", "features": []}', '{"a": 1, "a": 2}'],
)
def test_a_line_that_is_no_feature_is_set_aside_by_its_number(line: str) -> None:
    """As a row of a table would be; blank lines count, for a person counts them too."""
    taken = read_features(f"{_feature('a')}\n\n{line}\n{_feature('b')}")
    assert (taken.rows.to_pylist(), taken.rows_in) == ([1, 4], 3)
    assert [(p.rule, p.severity, p.where[0].row) for p in taken.problems] == [("json-line-broken", Severity.REPAIR, 3)]


def test_a_collection_with_rubbish_behind_it_is_still_refused() -> None:
    """It is one text that breaks, not lines."""
    with pytest.raises(ProblemError, match="json-broken"):
        read_features('{"type": "FeatureCollection", "features": []}\nrubbish')


def test_records_that_are_none_are_refused() -> None:
    """Nothing is left to read."""
    with pytest.raises(ProblemError, match="json-broken"):
        read_features("\x1e{\n\x1e}")


@pytest.mark.parametrize("digits", ["9223372036854775808", "18446744073709551617", "-9223372036854775809", "9" * 400])
def test_whole_numbers_beyond_any_register_keep_every_digit(digits: str, cells: Cells) -> None:
    """2^63 and what is beyond it never pass through a decimal."""
    text = f'{{"type": "Feature", "geometry": null, "properties": {{"id": {digits}}}}}'
    assert cells(read_features(text)) == {"id": [digits]}
    assert cells(read_features(f"{text}\n{text}")) == {"id": [digits, digits]}


@settings(deadline=None, derandomize=True)
@given(st.lists(st.text(st.characters(codec="utf-8")), min_size=2, max_size=6))
def test_lines_and_one_collection_say_the_same(names: list[str]) -> None:
    """How features are parted changes nothing in them."""
    features = [_feature(name) for name in names]
    whole = read_features(f'{{"type": "FeatureCollection", "features": [{",".join(features)}]}}')
    lines = read_features("\n".join(features))
    assert [column.to_pylist() for column in whole.columns.values()] == [c.to_pylist() for c in lines.columns.values()]
    assert in_pieces("\n".join(features)).keys() == set(range(1, len(names) + 1))
