"""Observations of one parameter as a table of zones by times, before a project and after it."""

from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from indicators.coverage import IN_NO_ZONE, Flags, Floats
from indicators.observed import Observations
from indicators.projects import Project

Period = Literal["Y", "M", "D"]
PRECISE: Final[tuple[Period, ...]] = ("Y", "M")
PER_YEAR: Final = {"Y": 1.0, "M": 12.0, "D": 365.25}
# A time at which most zones were not looked at says little of how zones differ.
MOST: Final = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Panel:
    """Means by zone and time; what lies between a project's start and its end is left out.

    Parameters
    ----------
    period
        ``Y`` for years, ``M`` for months, ``D`` for days.
    when : (t,)
        Years, months or days since 1970, rising.
    after : (t,)
        Whether a time lies after the project; all others lie before it.
    value : (z, t)
        NaN where a zone was not observed; the last row is the district as a whole.
    """

    period: Period
    when: NDArray[np.int64]
    after: Flags
    value: Floats

    @property
    def years(self) -> Floats:
        """Return the times in years."""
        return np.asarray(self.when / PER_YEAR[self.period], dtype=np.float64)

    def times(self, *, after: bool) -> int:
        """Return how many times there are before, or after."""
        return int((self.after == after).sum())

    def at_most_zones(self, *, after: bool) -> int:
        """Return at how many times before, or after, more than half of the zones ever observed then were observed."""
        there = ~np.isnan(self.value[:-1, self.after == after])
        return int((there.sum(axis=0) > MOST * max(1, int(there.any(axis=1).sum()))).sum())

    def split(self) -> "Panel":
        """Return the times before, the later half of them taken for times after a project that there was not."""
        before = self.only(~self.after)
        return replace(before, after=np.arange(len(before.when)) >= (len(before.when) + 1) // 2)

    def only(self, rows: Flags) -> "Panel":
        """Return the chosen times."""
        return Panel(self.period, self.when[rows], self.after[rows], self.value[:, rows])


def panel_of(rows: Observations, project: Project, enough: tuple[int, int]) -> Panel:
    """Return the table of one parameter around one project.

    By month, which evens out single days; by day where there are too few months and more days. What is told by the
    year or by the month only (every time is the first moment of one) is never taken for a day.

    Parameters
    ----------
    rows
        Of one parameter, in one unit.
    enough
        How many times before and after are enough.
    """
    known = rows.where(~np.isnan(rows.value) & ~np.isnat(rows.time) & (rows.whole | (rows.zone != IN_NO_ZONE)))
    for period in PRECISE:
        if (known.time == known.time.astype(f"datetime64[{period}]")).all():
            return _table(known, project, period)
    months, days = _table(known, project, "M"), _table(known, project, "D")
    few = any(int((months.after == after).sum()) < least for after, least in zip((False, True), enough, strict=True))
    return days if few and len(days.when) > len(months.when) else months


def shared(panel: Panel, zones: Flags) -> tuple[Panel, Flags]:
    """Return the times at which more than half of the zones were observed, and the zones seen before and after.

    Any two of these times have a zone in common, so that effects of time can be told from effects of zones.

    Parameters
    ----------
    zones : (z,)
        Those that may be used at all.
    """
    value = panel.value[:-1]
    rows = np.ones(len(panel.when), dtype=np.bool_)
    kept = zones.copy()
    while True:
        there = ~np.isnan(value) & rows
        seen = (there & ~panel.after).any(axis=1) & (there & panel.after).any(axis=1) & kept
        common = rows & ((there & seen[:, None]).sum(axis=0) > MOST * max(1, int(seen.sum())))
        if (seen == kept).all() and (common == rows).all():
            return panel.only(rows), kept
        kept, rows = seen, common


def _table(known: Observations, project: Project, period: Period) -> Panel:
    moment = known.time.astype(f"datetime64[{period}]")
    begins, ends = moment.astype("datetime64[s]"), (moment + 1).astype("datetime64[s]")
    # What is told by the month or the day may lie on either side of a start in the midst of it.
    is_before, is_after = ends <= project.start, begins >= project.done
    chosen = known.where(is_before | is_after)
    when, column = np.unique(moment[is_before | is_after].astype(np.int64), return_inverse=True)
    row = np.where(chosen.whole, known.zones, chosen.zone)
    total, count = np.zeros((known.zones + 1, len(when))), np.zeros((known.zones + 1, len(when)))
    # In order, so that the order of rows in a file never shows in the last digit of a sum.
    order = np.lexsort((chosen.value, column, row))
    np.add.at(total, (row[order], column[order]), chosen.value[order])
    np.add.at(count, (row, column), 1.0)
    value = np.divide(total, count, out=np.full(total.shape, np.nan), where=count > 0)
    first = when.astype(f"datetime64[{period}]").astype("datetime64[s]")
    return Panel(period, when, np.asarray(first >= project.done, dtype=np.bool_), value)
