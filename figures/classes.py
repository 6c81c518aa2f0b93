"""The classes of a map of any indicator: their edges, their colours, and which of them a value falls into."""

import math
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from figures import palette
from figures.dots import scale_of
from model.indicator import Result

COUNT: Final = len(palette.STEPS)


@dataclass(frozen=True, slots=True)
class Classes:
    """The classes of a map, the lowest first; a class holds its lower edge, the last one its upper edge too.

    Parameters
    ----------
    edges
        In the unit of the indicator, one more than there are classes.
    fills
        Their colours: rust is always the bad end.
    """

    edges: tuple[float, ...]
    fills: tuple[str, ...]

    def index(self, value: float) -> int | None:
        """Return the class of a value, counted from 0; None where there is no value."""
        return None if math.isnan(value) else bisect_right(self.edges[1:-1], value)

    def fill(self, value: float) -> str:
        """Return the colour of a value; no value has one of its own."""
        index = self.index(value)
        return palette.NO_DATA if index is None else self.fills[index]

    def spans(self) -> tuple[tuple[float, float], ...]:
        """Return the lower and the upper edge of every class."""
        return tuple(pairwise(self.edges))


def classes_of(result: Result) -> Classes:
    """Return five classes of the same width for an indicator's zones: of a share always the same ones."""
    scale = scale_of((value.value for value in result.zones()), result.indicator.unit)
    edges = tuple(scale.low + step * (scale.high - scale.low) / COUNT for step in range(COUNT + 1))
    ills = [result.indicator.ill((low + high) / 2) for low, high in pairwise(edges)]
    best, worst = min(ills), max(ills)
    steps = [round((COUNT - 1) * (worst - ill) / (worst - best)) for ill in ills]
    return Classes(edges, tuple(palette.STEPS[step] for step in steps))
