"""Outlines and their repairs: what changed, by how many square metres, row by row, and what is only noted."""

from collections.abc import Callable
from typing import Final

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from i18n.locale import bare, locale
from loaders.check import Checked
from loaders.flat import square_metres
from loaders.repairs import LARGEST_CHANGE
from loaders.shapes import Fitted, fit_shapes
from model.problem import Problem, Severity
from model.role import ROLES
from model.text import LANGUAGES

Judge = Callable[..., Checked]
Finding = Callable[[Checked, str], Problem]
# One thousandth of a degree at 31.15 N, by Snyder's series: 110.872 m north, 95.354 m east.
W, S, EAST, NORTH = 29.84, 31.15, 95.354, 110.872
ZONES: Final = ROLES["zones"]


def _shape(text: str) -> BaseGeometry:
    """Return well-known text in thousandths of a degree from the south-west corner."""
    return shapely.transform(shapely.from_wkt(text), lambda points: points / 1000 + (W, S))


def _fit(*texts: str, role: str = "zones", accept: bool = False, turned: bool = False) -> Fitted:
    shapes = [_shape(text) for text in texts]
    index = pd.Index(range(2, len(texts) + 2), name="row")
    return fit_shapes(
        pd.Series(shapes, index=index, dtype=object, name="geometry"), ROLES[role], accept=accept, turned=turned
    )


def _one(fitted: Fitted, rule: str) -> Problem:
    (found,) = (problem for problem in fitted.problems if problem.rule == rule)
    for language in LANGUAGES:
        sentence = bare(locale(language).problem(found))
        assert locale(language).number(found.where[0].row or 0) in sentence
    return found


SQUARE: Final = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))"
# Two triangles that meet at the middle: whoever drew it meant a square, and half of it is there.
BOWTIE: Final = "POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))"
# A square with a thread that leaves one corner and comes back the same way: no area in it.
THREAD: Final = "POLYGON ((0 0, 10 0, 10 10, 20 20, 10 10, 0 10, 0 0))"
# Holes of two units and of 0.4 that lie half outside: the outline encloses less than is taken away.
NICK: Final = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (9 4, 11 4, 11 5, 9 5, 9 4))"

SCRATCH: Final = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (9 4, 11 4, 11 4.2, 9 4.2, 9 4))"


def test_areas_are_true_ones() -> None:
    """A thousandth by a thousandth of a degree at El-Max, and a degree by a degree by the formula for the zone."""
    (area,) = square_metres(np.array([_shape("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))")]))
    assert area == pytest.approx(EAST * NORTH, rel=1e-4)
    (wide,) = square_metres(np.array([shapely.box(29, 31, 30, 32)]))
    # 6371.0072 km is the radius of the sphere with the ellipsoid's area, on which the latitude is the authalic one.
    eccentric = 0.00669437999014

    def q(latitude: float) -> float:
        e, s = eccentric**0.5, np.sin(np.radians(latitude))
        return float((1 - eccentric) * (s / (1 - eccentric * s * s) - np.log((1 - e * s) / (1 + e * s)) / (2 * e)))

    assert wide == pytest.approx(np.radians(1) * 6378137.0**2 * (q(32) - q(31)) / 2, rel=1e-6)


def test_a_valid_outline_is_left_as_it_is() -> None:
    """No finding, no repair, the same object."""
    fitted = _fit(SQUARE)
    assert (fitted.problems, fitted.repairs, list(fitted.aside)) == ((), (), [])
    assert fitted.shapes.iloc[0].equals(_shape(SQUARE))


def test_a_repair_shows_before_and_after_with_square_metres() -> None:
    """The thread goes and no ground with it."""
    fitted = _fit(THREAD)
    assert _one(fitted, "geometry-repaired").facts["way"] == "same"
    (repair,) = fitted.repairs
    assert repair.row == 2
    assert repair.before.equals_exact(_shape(THREAD))
    assert repair.after.is_valid
    assert repair.after_area == pytest.approx(100 * EAST * NORTH, rel=1e-3)
    assert repair.change == pytest.approx(0, abs=1e-9)
    assert repair.gained == pytest.approx(0, abs=1e-3)


def test_a_small_change_is_repaired_and_told_in_percent_and_metres() -> None:
    """The scratch takes 0.2 units and covers 0.4: 99.6 were counted, 99.8 are there."""
    told = _one(_fit(SCRATCH), "geometry-repaired")
    assert (told.severity, told.facts["way"]) == (Severity.REPAIR, "gained")
    assert told.facts["percent"] == pytest.approx(100 * 0.2 / 99.8, rel=1e-4)
    assert told.facts["area"] == pytest.approx(0.2 * EAST * NORTH, rel=1e-3)


def test_a_change_of_more_than_a_hundredth_is_asked_with_its_hectares() -> None:
    """The nick of two units reaches one unit beyond the outline: 98 of 100 units were counted, then 99 are there."""
    fitted = _fit(SQUARE, NICK, accept=True)
    (repair,) = fitted.repairs
    assert repair.row == 3
    assert repair.before_area == pytest.approx(98 * EAST * NORTH, rel=1e-3)
    assert repair.after_area == pytest.approx(99 * EAST * NORTH, rel=1e-3)
    assert repair.change == pytest.approx(1 / 99, rel=1e-4)
    told = _one(fitted, "geometry-repaired-largely")
    assert told.facts["percent"] == pytest.approx(100 / 99, rel=1e-4)
    assert told.facts["area"] == pytest.approx(EAST * NORTH, rel=1e-3)
    assert (told.facts["hectares"], told.facts["way"]) == (1.06, "gained")
    assert "1.06 ha" in bare(locale("en").problem(told))


def test_each_row_has_its_own_change_worst_first() -> None:
    """Asked for the bow-tie alone; the thread is repaired all the same."""
    fitted = _fit(THREAD, SQUARE, NICK, BOWTIE)
    assert [repair.row for repair in fitted.repairs] == [5, 4, 2]
    large, small = _one(fitted, "geometry-repaired-largely"), _one(fitted, "geometry-repaired")
    assert (large.severity, [place.row for place in large.where]) == (Severity.CHOICE, [5, 4])
    assert (small.severity, [place.row for place in small.where]) == (Severity.REPAIR, [2])
    assert (large.where[1].found or "").startswith("+1.01 % (+105")
    accepted = _one(_fit(BOWTIE, accept=True), "geometry-repaired-largely")
    assert accepted.severity is Severity.REPAIR


def test_a_repair_that_makes_two_of_one_says_so() -> None:
    """The bow-tie was one outline and is two triangles."""
    told = _one(_fit(BOWTIE, accept=True), "geometry-parts-changed")
    assert (told.severity, told.facts["before"], told.facts["after"]) == (Severity.NOTE, 1, 2)


@pytest.mark.parametrize(
    "nothing",
    ["POLYGON ((0 0, 5 5, 10 10, 0 0))", "POLYGON ((1 1, 1 1, 1 1, 1 1))", "POLYGON ((0 0, 5 0, 10 0, 5 0, 0 0))"],
)
def test_an_outline_that_is_a_line_is_set_aside(nothing: str) -> None:
    """It encloses no ground, so no repair can."""
    fitted = _fit(SQUARE, nothing)
    assert (list(fitted.aside), _one(fitted, "geometry-encloses-nothing").severity) == ([3], Severity.REPAIR)


def test_heights_are_dropped_and_told() -> None:
    """Two dimensions are kept; the place does not move."""
    shapes = pd.Series([shapely.Point(29.84, 31.15, 5), shapely.Point(29.85, 31.15)], index=[2, 3], dtype=object)
    fitted = fit_shapes(shapes, ROLES["facilities"], accept=False)
    assert [place.row for place in _one(fitted, "geometry-height").where] == [2]
    assert not fitted.shapes.iloc[0].has_z
    assert (fitted.shapes.iloc[0].x, fitted.shapes.iloc[0].y) == (29.84, 31.15)


@pytest.mark.parametrize(
    ("gathered", "kind"),
    [
        (f"GEOMETRYCOLLECTION ({SQUARE})", "Polygon"),
        (f"GEOMETRYCOLLECTION ({SQUARE}, POLYGON ((20 0, 30 0, 30 10, 20 0)))", "MultiPolygon"),
        (f"GEOMETRYCOLLECTION (MULTIPOLYGON (((20 0, 30 0, 30 10, 20 0))), {SQUARE})", "MultiPolygon"),
        (f"GEOMETRYCOLLECTION (GEOMETRYCOLLECTION ({SQUARE}))", "Polygon"),
    ],
)
def test_a_gathering_of_one_kind_is_taken_as_it(gathered: str, kind: str) -> None:
    """With the same ground in it, and told."""
    fitted = _fit(gathered)
    assert (fitted.shapes.iloc[0].geom_type, list(fitted.aside)) == (kind, [])
    assert fitted.shapes.iloc[0].area == pytest.approx(_shape(gathered).area)
    assert _one(fitted, "geometry-gathered").severity is Severity.REPAIR


@pytest.mark.parametrize(
    ("gathered", "role"),
    [
        (f"GEOMETRYCOLLECTION ({SQUARE}, POINT (1 1))", "zones"),
        ("GEOMETRYCOLLECTION (POINT (1 1))", "zones"),
        ("MULTIPOINT ((1 1), (2 2))", "residents"),
        ("GEOMETRYCOLLECTION (LINESTRING (0 0, 1 1))", "residents"),
    ],
)
def test_a_gathering_of_other_kinds_is_refused_by_role(gathered: str, role: str) -> None:
    """Nobody can tell which part was meant."""
    assert _one(_fit(gathered, role=role), "geometry-kind").severity is Severity.REFUSE


def test_one_point_in_a_gathering_is_that_point() -> None:
    """As many programs write every point."""
    fitted = _fit("MULTIPOINT ((1 1))", role="facilities")
    assert fitted.shapes.iloc[0].geom_type == "Point"


def test_what_is_odd_and_valid_is_noted_and_left() -> None:
    """A sliver 0.2 m wide, a corner twice, a turn with the clock: each by its row, all of them kept as drawn."""
    sliver = "POLYGON ((0 0, 10 0, 10 0.002, 0 0.002, 0 0))"
    twice = "POLYGON ((0 0, 10 0, 10 0, 10 10, 0 10, 0 0))"
    clock = "POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0))"
    fitted = _fit(sliver, twice, clock, SQUARE, turned=True)
    for row, rule in ((2, "geometry-sliver"), (3, "geometry-corner-twice"), (4, "geometry-turned")):
        assert [(p.severity, p.where[0].row) for p in [_one(fitted, rule)]] == [(Severity.NOTE, row)]
    assert len(fitted.problems) == 3
    drawn = [_shape(text) for text in (sliver, twice, clock, SQUARE)]
    assert all(shape.equals_exact(given) for shape, given in zip(fitted.shapes, drawn, strict=True))
    assert "geometry-turned" not in [problem.rule for problem in _fit(clock).problems]


def test_the_check_carries_repairs_to_whoever_draws_them(judge: Judge) -> None:
    """Before and after stand beside the finding, whether it was asked or accepted."""
    text = f'wkt,zone_id,name_ar,name_en\n"{_shape(BOWTIE).wkt}",z1,أ,A\n'
    asked = judge(text, role="zones")
    assert (asked.frame.empty, len(asked.repairs)) == (True, 1)
    accepted = judge(text, role="zones", accept_repairs=True)
    assert accepted.frame.geometry.iloc[0].equals(accepted.repairs[0].after)
    assert not accepted.repairs[0].before.is_valid


CORNERS: Final = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=3, max_size=8)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(CORNERS, min_size=1, max_size=4))
def test_every_outline_is_valid_set_aside_or_asked(outlines: list[list[tuple[int, int]]]) -> None:
    """Whatever corners: what is left is valid, what changed by more than a hundredth was asked, and no row is lost."""
    made = [shapely.Polygon([(W + x / 1000, S + y / 1000) for x, y in corners]) for corners in outlines]
    shapes = pd.Series(made, index=pd.Index(range(2, len(made) + 2)), dtype=object)
    fitted = fit_shapes(shapes, ZONES, accept=False)
    kept = fitted.shapes.drop(fitted.aside)
    assert all(shape.is_valid and shape.area > 0 for shape in kept)
    repaired = {repair.row for repair in fitted.repairs}
    for row in kept.index:
        assert (row in repaired) != shapes[row].is_valid
        if row not in repaired:
            assert kept[row].equals_exact(shapes[row])
    large = {repair.row for repair in fitted.repairs if repair.change > LARGEST_CHANGE}
    asked = {place.row for problem in fitted.problems if problem.severity is Severity.CHOICE for place in problem.where}
    assert asked == large
    for repair in fitted.repairs:
        assert repair.after_area == pytest.approx(repair.after.area * 1e6 * EAST * NORTH, rel=2e-3, abs=1)
