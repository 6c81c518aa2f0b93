"""The course of what was observed with a project and without it: what an estimate is made of, as it can be drawn."""

import numpy as np

from indicators.coverage import Flags, Floats
from indicators.panel import Panel
from model.impact import Course


def course_of(panel: Panel, treated: Flags, others: Flags) -> Course:
    """Return the means of two groups of zones at each time of ``panel``.

    Parameters
    ----------
    treated, others : (z,)
        The zones of each group; of a group without any nothing is told.
    """
    return _course(panel, _mean(panel.value[:-1][treated]), _mean(panel.value[:-1][others]))


def course_alone(panel: Panel, series: Floats) -> Course:
    """Return one series (t,) that there is nothing to compare with."""
    return _course(panel, series, np.full(len(series), np.nan))


def _course(panel: Panel, treated: Floats, others: Floats) -> Course:
    times = np.asarray(panel.when, dtype=np.int64).astype(f"datetime64[{panel.period}]")
    return Course(
        times=tuple(str(time) for time in times),
        treated=tuple(float(value) for value in treated),
        others=tuple(float(value) for value in others),
        after=tuple(bool(one) for one in panel.after),
    )


def _mean(value: Floats) -> Floats:
    """Return the mean at each time (t,) of zones (z, t), each held at the level that it has beside the others."""
    there = ~np.isnan(value)
    seen = there.any(axis=1)
    value, there = value[seen], there[seen]
    if not len(value):
        return np.full(value.shape[1], np.nan)
    level = np.nanmean(value, axis=1)
    apart = np.where(there, value - level[:, None], 0.0).sum(axis=0)
    count = there.sum(axis=0)
    return np.where(count > 0, level.mean() + apart / np.maximum(1, count), np.nan)
