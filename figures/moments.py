"""Where a time lies on an axis that runs from left to right: years with a fraction, and what is told only roughly."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

MONTHS, DAYS = 12, 365.25
PARTS: Final = (4, 2, 2)  # digits of a year, a month, a day
EARLY: Final = 14.0  # percent of the axis for what came long before the rest
BREAK: Final = 3.0  # percent of the axis between that and the rest, where nothing lies
RECENT, LONG = 20, 40  # years
TICK: Final = 5  # years


def span_of(told: str) -> tuple[float, float]:
    """Return when a time that is told as a year, a month or a day begins and ends, in years; NaN for other words."""
    parts = told.strip().split("-")
    if not 0 < len(parts) <= len(PARTS) or any(
        not part.isdecimal() or len(part) != digits for part, digits in zip(parts, PARTS, strict=False)
    ):
        return math.nan, math.nan
    year, month, day = (*map(int, parts), 1, 1)[:3]
    begin = year + (month - 1) / MONTHS + (day - 1) / DAYS
    return begin, begin + (1.0, 1 / MONTHS, 1 / DAYS)[len(parts) - 1]


def middle_of(told: str) -> float:
    """Return the middle of a time that is told as a year, a month or a day; NaN for other words."""
    return sum(span_of(told)) / 2


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis of time in percent of its length, whose beginning is drawn closer together where that is long ago.

    Parameters
    ----------
    first, last
        Years at its ends.
    bend
        The year from which on years are drawn wide; ``first`` where all are drawn alike.
    """

    first: float
    bend: float
    last: float

    def is_bent(self) -> bool:
        """Tell whether years before ``bend`` are drawn closer together."""
        return self.bend > self.first

    def at(self, year: float) -> float:
        """Return where a year lies, 0 to 100; what lies outside stands at the end."""
        early = EARLY if self.is_bent() else 0.0
        if year < self.bend:
            return max(0.0, (early - BREAK) * (year - self.first) / (self.bend - self.first))
        wide = max(self.last - self.bend, 1 / DAYS)
        return min(100.0, early + (100.0 - early) * (year - self.bend) / wide)

    def ticks(self) -> list[int]:
        """Return the years to be written below the axis."""
        start = math.ceil(self.bend / TICK) * TICK
        late = list(range(start, math.floor(self.last) + 1, TICK))
        return [math.floor(self.first), *late] if self.is_bent() else late


def axis_of(spans: Iterable[tuple[float, float]]) -> Axis:
    """Return the axis for times given as beginnings and ends; unknown ones ask for no room.

    Where half of them or more lie in the last twenty of more than forty years, the years before are drawn closer.
    """
    known = [span for span in spans if not math.isnan(sum(span))]
    if not known:
        return Axis(0.0, 0.0, 1.0)
    first, last = math.floor(min(begin for begin, _ in known)), math.ceil(max(end for _, end in known))
    bend = math.floor((last - RECENT) / TICK) * TICK
    late = sum(begin >= bend for begin, _ in known)
    if last - first <= LONG or 2 * late < len(known):
        bend = first
    return Axis(float(first), float(bend), float(last))


def nice_ticks(low: float, high: float, most: int = 5) -> Sequence[float]:
    """Return round numbers from below ``low`` to above ``high``: steps of 1, 2 or 5 times a power of ten."""
    wide = max(high - low, 1e-9 * max(abs(low), abs(high), 1.0))
    power = 10.0 ** math.floor(math.log10(wide / most))
    step = next(times * power for times in (1.0, 2.0, 5.0, 10.0, 20.0) if wide / (times * power) <= most)
    start = math.floor(low / step + 1e-9)
    # Reckoned from whole steps, so that no tick is 0.30000000000000004.
    return [round(nth * step, 12) for nth in range(start, math.ceil(high / step - 1e-9) + 1)]
