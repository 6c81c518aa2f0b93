"""Which of the figures that others have printed have more than one date."""

from collections.abc import Iterator

import pandas as pd

from indicators.reported import UNDATED, reports_in, words_of
from model.dated import Dated, Told
from model.role import LEVELS


def dated_of(rows: pd.DataFrame) -> tuple[Dated, ...]:
    """Return every figure of one place, in one unit, that is printed for two dates or more; the nearest level first.

    What does not say of when it speaks is left out: it is neither before nor after anything.

    Parameters
    ----------
    rows
        Role ``figures``.
    """
    found: dict[str, Dated] = {}
    for (figure, level, place, unit), group in rows.groupby(["indicator", "level", "place", "unit"], sort=True):
        times = tuple(_times(group))
        name = f"{figure}.{place}" if f"{figure}.{place}" not in found else f"{figure}.{place}.{len(found)}"
        if len(times) > 1:
            titles = words_of(group, "indicator"), words_of(group, "place")
            found[name] = Dated(name, titles[0], str(level), titles[1], str(unit), times)
    return tuple(sorted(found.values(), key=lambda one: LEVELS.index(one.level)))


def _times(rows: pd.DataFrame) -> Iterator[Told]:
    reports = [report for report in reports_in(rows) if report.date != UNDATED]
    for date in sorted({report.date for report in reports}):
        yield Told(date, tuple(report for report in reports if report.date == date))
