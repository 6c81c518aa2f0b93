"""What no indicator made without code may break, whatever is in the column."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.definition import HOWS
from tests.indicators.made_district import NAN, boxes, people_of, points, values

PEOPLE = people_of([0, 0, 1], [700, 300, 400])
TWO = {"share", "weighted_mean"}
NONE = {"count"}
Cells = list[tuple[bool, int | None, int | None]]
ROWS = st.lists(
    st.tuples(st.booleans(), st.one_of(st.none(), st.integers(0, 50)), st.one_of(st.none(), st.integers(50, 90))),
    min_size=1,
    max_size=12,
)


def _told(rows: Cells, how: str, factor: float = 1.0) -> dict[str, np.ndarray]:
    frame = points(
        [1100.0 if east else 100.0 for east, _, _ in rows],
        a=[NAN if a is None else factor * a for _, a, _ in rows],
        b=[NAN if b is None else float(b) for _, _, b in rows],
    )
    told = values(frame, how, "" if how in NONE else "a", "b" if how in TWO else "", people=PEOPLE)
    return {name: np.array(cells, dtype=object if name == "reason" else np.float64) for name, cells in told.items()}


def _equal(one: dict[str, np.ndarray], other: dict[str, np.ndarray], factor: float = 1.0) -> None:
    for name in ("value", "low", "high"):
        np.testing.assert_allclose(one[name] * factor, other[name], rtol=1e-9, atol=1e-9)
    assert one["reason"].tolist() == other["reason"].tolist()


@pytest.mark.parametrize("how", HOWS)
@settings(deadline=None, derandomize=True, max_examples=18)
@given(rows=ROWS, data=st.data())
def test_the_order_of_rows_changes_nothing(how: str, rows: Cells, data: st.DataObject) -> None:
    """Who comes first in a file is nobody's merit."""
    mixed = data.draw(st.permutations(rows))
    _equal(_told(rows, how), _told(mixed, how))


@pytest.mark.parametrize("how", sorted(set(HOWS) - {"count"}))
@settings(deadline=None, derandomize=True, max_examples=14)
@given(rows=ROWS)
def test_a_column_twice_as_large_gives_values_twice_as_large(how: str, rows: Cells) -> None:
    """Of a share the whole grows with it, so that it stays; anything else doubles."""
    if how == "share":
        rows = [(east, None if a is None else a // 2, b) for east, a, b in rows]
    _equal(_told(rows, how), _told(rows, how, 2.0), 2.0) if how != "share" else _equal_share(rows)


def _equal_share(rows: Cells) -> None:
    doubled = [(east, None if a is None else 2 * a, None if b is None else 2 * b) for east, a, b in rows]
    _equal(_told(rows, "share"), _told(doubled, "share"))


@pytest.mark.parametrize("how", HOWS)
@settings(deadline=None, derandomize=True, max_examples=18)
@given(rows=ROWS)
def test_a_value_lies_within_its_own_bounds(how: str, rows: Cells) -> None:
    """Bounds that the value itself breaks would be no bounds."""
    told = _told(rows, how)
    known = ~np.isnan(told["value"]) & ~np.isnan(told["low"])
    assert (told["low"][known] <= told["value"][known] + 1e-9).all()
    assert (told["high"][known] >= told["value"][known] - 1e-9).all()


@pytest.mark.parametrize("how", ["mean", "weighted_mean", "share", "median", "maximum"])
@settings(deadline=None, derandomize=True, max_examples=18)
@given(rows=ROWS, east=st.booleans(), whole=st.integers(50, 90))
def test_a_blank_row_more_moves_no_value(how: str, rows: Cells, east: bool, whole: int) -> None:  # noqa: FBT001 - drawn
    """Blank is not zero: it may widen bounds, and make known what was not there, but no number moves."""
    before, after = _told(rows, how), _told([*rows, (east, None, whole)], how)
    np.testing.assert_allclose(before["value"], after["value"], rtol=1e-12)


@pytest.mark.parametrize("how", ["sum", "density", "rate"])
@settings(deadline=None, derandomize=True, max_examples=18)
@given(rows=ROWS, at=st.integers(0, 11))
def test_blanking_a_cell_makes_a_total_unknown_and_never_smaller(how: str, rows: Cells, at: int) -> None:
    """A zone's total stays what it was, or is not known any more: it is never another number."""
    at %= len(rows)
    blanked = [(east, None if row == at else a, b) for row, (east, a, b) in enumerate(rows)]
    before, after = _told(rows, how), _told(blanked, how)
    for zone in (0, 1):
        assert np.isnan(after["value"][zone]) or after["value"][zone] == before["value"][zone]


@pytest.mark.parametrize("how", ["sum", "density", "rate", "mean", "share", "weighted_mean"])
@settings(deadline=None, derandomize=True, max_examples=10)
@given(
    spans=st.lists(st.tuples(st.integers(0, 18), st.integers(1, 6), st.integers(0, 50)), min_size=1, max_size=6),
    cut=st.integers(1, 9),
)
def test_a_shape_cut_in_two_says_the_same(how: str, spans: list[tuple[int, int, int]], cut: int) -> None:
    """A box and its two pieces, each with its part of what is in it, are the same ground."""
    drawn = [(100.0 * west, 100.0 * min(west + wide, 20), float(a)) for west, wide, a in spans]
    pieces = [
        (start, end, a * part)
        for west, east, a in drawn
        for start, end, part in (
            (west, west + (east - west) * cut / 10, cut / 10),
            (west + (east - west) * cut / 10, east, 1 - cut / 10),
        )
    ]
    if how in {"mean", "weighted_mean"}:  # what is no amount stays as it is, and weighs as much as its piece does
        pieces = [
            (start, end, a) for (start, end, _), a in zip(pieces, np.repeat([a for *_, a in drawn], 2), strict=True)
        ]
        how = "weighted_mean"
    whole, parted = (_spread(rows, how) for rows in (drawn, pieces))
    np.testing.assert_allclose(whole["value"], parted["value"], rtol=1e-9, atol=1e-9)
    assert whole["reason"] == parted["reason"]


def _spread(rows: list[tuple[float, float, float]], how: str) -> Mapping[str, list[Any]]:
    frame = boxes(
        [(west, east) for west, east, _ in rows], a=[a for *_, a in rows], b=[east - west for west, east, _ in rows]
    )
    return values(frame, how, "a", "b" if how in TWO else "", people=PEOPLE)


@settings(deadline=None, derandomize=True, max_examples=14)
@given(spans=st.lists(st.tuples(st.integers(0, 18), st.integers(1, 6), st.integers(0, 50)), min_size=1, max_size=8))
def test_zones_hold_together_what_lies_in_them(spans: list[tuple[int, int, int]]) -> None:
    """Nothing is lost and nothing made up: zones add up to the district, and within the zones to the whole column."""
    drawn = [(100.0 * west, 100.0 * min(west + wide, 20), a) for west, wide, a in spans]
    told = values(boxes([(west, east) for west, east, _ in drawn], a=[a for *_, a in drawn]), "sum", "a")["value"]
    assert told[0] + told[1] == pytest.approx(told[2])
    assert told[2] == pytest.approx(sum(a for *_, a in drawn))


@pytest.mark.parametrize("seed", range(5))
def test_it_says_what_an_independent_groupby_says(seed: int) -> None:
    """Three hundred random points, a tenth of them blank, by pandas alone: no line of it is shared."""
    rng = np.random.default_rng(seed)
    east = rng.random(300) < 0.4
    frame = pd.DataFrame({"zone": np.where(east, "east", "west"), "a": rng.integers(0, 60, 300) * 1.0, "b": 60.0})
    frame["b"] += rng.integers(0, 40, 300)
    gapped = frame.assign(a=frame["a"].mask(rng.random(300) < 0.1))
    groups = [part for _, part in gapped.groupby("zone", sort=False)]
    by_zone = {part["zone"].iloc[0]: part for part in groups}
    parts = [by_zone["west"], by_zone["east"], gapped]
    told = gapped.dropna()
    whole = [told[told["zone"] == "west"], told[told["zone"] == "east"], told]
    full = [frame[frame["zone"] == "west"], frame[frame["zone"] == "east"], frame]

    def ours(data: pd.DataFrame, how: str) -> list[float]:
        placed = points(np.where(data["zone"] == "east", 1100.0, 100.0).tolist(), a=data["a"], b=data["b"])
        made = values(placed, how, "" if how in NONE else "a", "b" if how in TWO else "", people=PEOPLE)
        return list(made["value"])

    assert ours(gapped, "mean") == pytest.approx([part["a"].mean() for part in parts])
    assert ours(gapped, "median") == pytest.approx([part["a"].median() for part in parts])
    assert ours(gapped, "maximum") == pytest.approx([part["a"].max() for part in parts])
    assert ours(gapped, "share") == pytest.approx([100 * part["a"].sum() / part["b"].sum() for part in whole])
    assert ours(gapped, "weighted_mean") == pytest.approx([np.average(p["a"], weights=p["b"]) for p in whole])
    assert ours(gapped, "count") == [len(part) for part in parts]
    assert ours(frame, "sum") == pytest.approx([part["a"].sum() for part in full])
    assert ours(frame, "rate") == pytest.approx(
        [1000 * part["a"].sum() / lived for part, lived in zip(full, (1000, 400, 1400), strict=True)]
    )
    assert ours(frame, "density") == pytest.approx([full[0]["a"].sum(), full[1]["a"].sum(), frame["a"].sum() / 2])
