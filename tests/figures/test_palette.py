"""Colours that can be told apart, proved by arithmetic."""

import math
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from figures import palette

# Machado, Oliveira and Fernandes 2009, severity 1: how each kind of colour vision sees linear RGB.
VISIONS = {
    "normal": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
SEEN_APART = 10.0  # CIELAB units: about four just-noticeable differences


def _lab(colour: str, vision: NDArray[np.float64]) -> NDArray[np.float64]:
    share = np.array(palette.rgba(colour)[:3]) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    seen = np.clip(vision @ linear, 0, 1)
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ seen
    f = np.cbrt(xyz / np.array([0.9505, 1.0, 1.089]))
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def seen(colour: str, vision: str) -> NDArray[np.float64]:
    """Return a colour as one kind of vision sees it, in CIELAB."""
    return _lab(colour, VISIONS[vision])


def test_black_on_white_is_twenty_one_to_one() -> None:
    """The two ends of the scale, as WCAG states them."""
    assert palette.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert palette.contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("fill", [*palette.STEPS, palette.NO_DATA, palette.LAND, palette.SEA])
def test_the_outline_of_a_zone_stands_out_from_every_fill(fill: str) -> None:
    """3:1, so that a zone's shape is seen whatever its class."""
    assert palette.contrast(palette.INK, fill) >= 3


@pytest.mark.parametrize("mark", [palette.FACILITY, palette.BAR, palette.TARGET])
def test_marks_stand_out_from_the_paper(mark: str) -> None:
    """3:1 for what carries meaning on a chart."""
    assert palette.contrast(mark, palette.PAPER) >= 3


@pytest.mark.parametrize("fill", [*palette.STEPS, palette.NO_DATA])
def test_a_facility_stands_out_from_every_zone(fill: str) -> None:
    """3:1 against whatever lies below it."""
    assert palette.contrast(palette.FACILITY, fill) >= 3


@pytest.mark.parametrize("vision", VISIONS)
def test_classes_are_told_apart_by_any_colour_vision(vision: str) -> None:
    """Neighbouring classes, and no data from every class."""
    shades = [seen(colour, vision) for colour in palette.STEPS]
    blank = _lab(palette.NO_DATA, VISIONS[vision])
    for one, other in pairwise(shades):
        assert np.linalg.norm(one - other) >= SEEN_APART
    for colour in shades:
        assert np.linalg.norm(colour - blank) >= SEEN_APART


NINE = [colour for row in palette.NEED_ACCESS for colour in row]


@pytest.mark.parametrize("fill", NINE)
def test_words_stand_out_from_every_square_of_need_and_access(fill: str) -> None:
    """4.5:1 for what is written on it, and so more than the 3:1 that an outline and a facility's mark need."""
    assert palette.contrast(palette.INK, fill) >= 4.5


@pytest.mark.parametrize("vision", VISIONS)
def test_any_two_squares_are_told_apart_by_any_colour_vision(vision: str) -> None:
    """All nine of each other, not neighbours alone, and no data from all: on a map any two zones lie side by side."""
    shades = [seen(colour, vision) for colour in (*NINE, palette.NO_DATA)]
    for at, one in enumerate(shades):
        for other in shades[:at]:
            assert np.linalg.norm(one - other) >= SEEN_APART


@pytest.mark.parametrize(
    ("share", "step"), [(0, 0), (19.9, 0), (20, 1), (40, 2), (59.99, 2), (60, 3), (80, 4), (100, 4)]
)
def test_a_class_holds_its_lower_edge(share: float, step: int) -> None:
    """Five classes of twenty per cent."""
    assert palette.step_of(share) == step


def test_no_value_has_no_class() -> None:
    """Blank is not the lowest class."""
    assert palette.step_of(math.nan) is None


@pytest.mark.parametrize("share", [0, 19.9, 20, 50, 60, 80, 100])
def test_rust_is_always_the_bad_end(share: float) -> None:
    """Where less is better the same class has the colour that stands as far from the other end."""
    up, down = (palette.fill_of(share, less_is_better=less) for less in (False, True))
    assert palette.STEPS.index(up) + palette.STEPS.index(down) == len(palette.STEPS) - 1
    assert palette.fill_of(0, less_is_better=False) == palette.fill_of(100, less_is_better=True) == palette.STEPS[0]


@pytest.mark.parametrize("less_is_better", [True, False])
def test_no_value_has_the_same_colour_in_either_direction(*, less_is_better: bool) -> None:
    """Not known is neither good nor bad."""
    assert palette.fill_of(math.nan, less_is_better=less_is_better) == palette.NO_DATA
