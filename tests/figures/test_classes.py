"""Classes of any indicator: the same ones of a share, round ones of an amount, rust at the bad end."""

import math
from collections.abc import Sequence
from dataclasses import replace

import pytest

from figures import palette
from figures.classes import classes_of
from model.indicator import Direction, Result

RUST_TO_BLUE: tuple[str, ...] = palette.STEPS


def of(result: Result, values: Sequence[float], unit: str, direction: Direction) -> Result:
    """Return the result of other zones."""
    zones = [replace(result.values[0], zone=f"z{n}", value=value) for n, value in enumerate(values)]
    entry = replace(result.indicator, unit=unit, direction=direction)
    return replace(result, indicator=entry, values=(*zones, result.values[-1]))


def test_a_share_has_the_classes_of_every_map_whatever_its_values(result: Result) -> None:
    """Two maps of shares side by side are read by one legend; 20 belongs to the second class."""
    found = classes_of(of(result, [31.0, 33.0], "percent", "up"))
    assert list(found.edges) == [0, 20, 40, 60, 80, 100]
    assert found.fills == RUST_TO_BLUE
    for value in (0.0, 19.99, 20.0, 59.0, 60.0, 100.0, 104.0, math.nan):
        assert found.fill(value) == palette.fill_of(value, less_is_better=False)
        assert found.index(value) == palette.step_of(value)


@pytest.mark.parametrize(
    ("direction", "values", "edges", "fills"),
    [
        ("up", [1.0, 7.2], (0, 2, 4, 6, 8, 10), RUST_TO_BLUE),
        ("down", [1.0, 7.2], (0, 2, 4, 6, 8, 10), RUST_TO_BLUE[::-1]),
        ("to 0", [-3.0, 4.9], (-5, -3, -1, 1, 3, 5), tuple(RUST_TO_BLUE[n] for n in (0, 2, 4, 2, 0))),
        ("to 1", [0.4, 1.9], (0, 0.4, 0.8, 1.2, 1.6, 2), tuple(RUST_TO_BLUE[n] for n in (0, 2, 4, 2, 0))),
    ],
)
def test_an_amount_has_round_classes_and_its_bad_end_is_rust(
    result: Result, direction: Direction, values: list[float], edges: tuple[float, ...], fills: tuple[str, ...]
) -> None:
    """Worked out by hand: five steps to the next round number; around zero, or one, both ends are bad."""
    found = classes_of(of(result, values, "minutes", direction))
    assert found.edges == pytest.approx(edges)
    assert found.fills == fills


def test_nothing_known_is_no_colour_of_a_class(result: Result) -> None:
    """No zone has a value: the classes stand all the same, and nobody is in them."""
    found = classes_of(of(result, [math.nan], "minutes", "down"))
    assert found.fill(math.nan) == palette.NO_DATA
    assert found.index(math.nan) is None
    assert len(found.spans()) == len(found.fills) == 5
