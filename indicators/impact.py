"""What a project did to what was observed around it: an estimate with its checks, or what would be needed to tell."""

import unicodedata
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from indicators.contrasts import Contrast, arranged, changes, contrast, standardised
from indicators.courses import course_alone, course_of
from indicators.coverage import Flags, Floats
from indicators.interrupted import Interruption, interrupted
from indicators.intervals import FEWEST
from indicators.observed import Observations
from indicators.panel import Panel, panel_of, shared
from indicators.projects import Project
from model.impact import Diagnostic, Impact, Lack

# A trend before cannot be seen in fewer times; one time after may be a single odd one.
BEFORE, AFTER, TREATED, OTHERS = 3, 2, 1, 4
# Of one series alone: two trends, a step and its memory have to be told from each other.
SERIES: Final = 8
HALF_SERIES: Final = 5
CHANCE: Final = 0.05
UNLIKE: Final = 0.1  # standard deviations
ZONES_LEAST: Final = 3
TWICE: Final = 2
PERCENT: Final = 100.0
COUNTED_HOMES: Final = frozenset({"households", "families", "homes"})
NAN: Final = float("nan")


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """The zones that observations were made in.

    Parameters
    ----------
    zones
        Their ids.
    residents : (z,)
        How many live in each; NaN where nobody knows.
    """

    zones: tuple[str, ...]
    residents: Floats


def impact(project: Project, rows: Observations, setting: Setting) -> Impact:
    """Return what ``project`` did to the one parameter that ``rows`` are about.

    Beside zones without the project where there are enough of them (difference in differences), else from one series
    before and after (interrupted time series); where neither can be told, what would be needed.
    """
    units = {unicodedata.normalize("NFKC", unit).casefold(): str(unit) for unit in rows.unit}
    found = Impact(project.id, str(rows.parameter[0]), next(iter(units.values())))
    lacks = _unfit(project, rows, len(units))
    if lacks:
        return replace(found, lacks=lacks)
    panel = panel_of(rows, project, (BEFORE, AFTER))
    beside, lacks = _beside(found, panel, project, setting)
    if beside is not None:
        return beside
    series, more = _alone(found, panel, project, setting)
    return series if series is not None else replace(found, lacks=tuple(dict.fromkeys((*lacks, *more))))


def _unfit(project: Project, rows: Observations, units: int) -> tuple[Lack, ...]:
    """Return why the two cannot be brought together at all."""
    lacks = []
    # A comparison with no date is false.
    if not project.done > project.start:
        lacks.append(Lack("date", 0, 1))
    if not project.whole and not project.treated.any():
        lacks.append(Lack("place", 0, 1))
    if units != 1:
        lacks.append(Lack("one-unit", units, 1))
    counted = unicodedata.normalize("NFKC", str(rows.unit[0])).casefold() in COUNTED_HOMES
    fewest = np.nanmin(rows.value[rows.value > 0], initial=np.inf)
    if counted and fewest < FEWEST:
        lacks.append(Lack("households", int(fewest), int(FEWEST)))
    return tuple(lacks)


def _beside(found: Impact, panel: Panel, project: Project, setting: Setting) -> tuple[Impact | None, tuple[Lack, ...]]:
    """Return the difference in differences, or what it lacks."""
    if project.whole:
        return None, ()
    common, used = shared(panel, np.ones(len(setting.zones), dtype=np.bool_))
    treated, others = used & project.treated, used & ~project.treated
    lacks = _short(
        ("times-before", panel.at_most_zones(after=False), BEFORE),
        ("times-after", panel.at_most_zones(after=True), AFTER),
        ("zones-treated", int(treated.sum()), TREATED),
        ("zones-comparison", int(others.sum()), OTHERS),
    ) or _short(("times-before", common.times(after=False), BEFORE), ("times-after", common.times(after=True), AFTER))
    if lacks:
        return None, lacks
    inside = project.treated[used]
    change = _strengths(common, used, common.after.astype(np.float64))
    told = contrast(change, inside)
    made = replace(
        _estimated(found, told),
        method="comparison",
        correction=told.correction,
        treated=_named(setting, treated),
        comparison=_named(setting, others),
        before=common.times(after=False),
        after=common.times(after=True),
        course=course_of(common, treated, others),
    )
    chance, least = arranged(change[:, 0], inside)
    real = made.low > 0 or made.high < 0
    checks = (
        Diagnostic("freedom", told.freedom, ""),
        *_trend(common, project, used, found.unit),
        *_placebo_time(common, project, used, found.unit),
        Diagnostic("placebo-space", chance, "p", warns=real and chance > max(CHANCE, least)),
        *_balance(common, project, used, setting),
        Diagnostic("unobserved", PERCENT * float(np.isnan(common.value[:-1][used]).mean()), "percent"),
    )
    return replace(made, diagnostics=checks), ()


def _alone(found: Impact, panel: Panel, project: Project, setting: Setting) -> tuple[Impact | None, tuple[Lack, ...]]:
    """Return the interrupted time series, or what it lacks."""
    rows, value = _series(panel, project)
    there = ~np.isnan(value)
    times = panel.only(there)
    lacks = _short(
        ("series-before", times.times(after=False), SERIES), ("series-after", times.times(after=True), SERIES)
    )
    if lacks:
        return None, lacks
    told = interrupted(_steps(times), times.after, value[there][:, None])
    made = replace(
        _estimated(found, told),
        method="interrupted",
        correction="ar1",
        treated=_named(setting, rows),
        before=times.times(after=False),
        after=times.times(after=True),
        course=course_alone(times, value[there]),
    )
    checks = [
        Diagnostic("step", float(told.level[0]), found.unit),
        Diagnostic("memory", float(told.memory[0]), ""),
    ]
    fake = times.split()
    if min(fake.times(after=False), fake.times(after=True)) >= HALF_SERIES:
        placebo = interrupted(_steps(fake), fake.after, value[there & ~panel.after][:, None])
        chance = float(placebo.p[0])
        checks.append(Diagnostic("placebo-time", float(placebo.estimate[0]), found.unit, warns=chance < CHANCE))
        checks.append(Diagnostic("placebo-time-chance", chance, "p", warns=chance < CHANCE))
    return replace(made, diagnostics=tuple(checks)), ()


def _estimated(found: Impact, told: Contrast | Interruption) -> Impact:
    """Return ``found`` with the estimate of its one parameter."""
    estimate, low, high, p = (float(one[0]) for one in (told.estimate, told.low, told.high, told.p))
    return replace(found, estimate=estimate, low=low, high=high, p=p)


def _series(panel: Panel, project: Project) -> tuple[Flags, Floats]:
    """Return the zones that the project stands in, and their mean at each time; NaN where one of them is unknown.

    For the district as a whole, what was observed of it as a whole.
    """
    if project.whole:
        return np.ones(len(panel.value) - 1, dtype=np.bool_), panel.value[-1]
    rows = project.treated & (~np.isnan(panel.value[:-1])).any(axis=1)
    if not rows.any():
        return rows, np.full(len(panel.when), np.nan)
    return rows, np.asarray(panel.value[:-1][rows].mean(axis=0), dtype=np.float64)


def _steps(panel: Panel) -> NDArray[np.int64]:
    """Return the times in whole usual steps from one to the next."""
    apart = panel.when - panel.when[0]
    steps = np.round(apart / max(1.0, float(np.median(np.diff(panel.when))))).astype(np.int64)
    # Two times that fall into one step stand one after the other all the same.
    return np.maximum.accumulate(steps - np.arange(len(steps))) + np.arange(len(steps))


def _trend(common: Panel, project: Project, used: Flags, unit: str) -> tuple[Diagnostic, ...]:
    """Return by how much more a year the treated zones rose than the others before the project."""
    before = common.only(~common.after)
    able = used & ((~np.isnan(before.value[:-1])).sum(axis=1) >= TWICE)
    told = _contrast(before, project, able, before.years - before.years.mean())
    return _checked("pre-trend", told, unit)


def _placebo_time(common: Panel, project: Project, used: Flags, unit: str) -> tuple[Diagnostic, ...]:
    """Return what would be found had the project come in the middle of the time before it."""
    fake, able = shared(common.split(), used)
    told = _contrast(fake, project, able, fake.after.astype(np.float64)) if len(fake.when) else None
    return _checked("placebo-time", told, unit)


def _contrast(panel: Panel, project: Project, able: Flags, course: Floats) -> Contrast | None:
    inside = project.treated[able]
    if not inside.any() or inside.all() or len(inside) < ZONES_LEAST:
        return None
    return contrast(_strengths(panel, able, course), inside)


def _checked(name: str, told: Contrast | None, unit: str) -> tuple[Diagnostic, ...]:
    value, chance = (NAN, NAN) if told is None else (float(told.estimate[0]), float(told.p[0]))
    return Diagnostic(name, value, unit, warns=chance < CHANCE), Diagnostic(
        f"{name}-chance", chance, "p", warns=chance < CHANCE
    )


def _balance(common: Panel, project: Project, used: Flags, setting: Setting) -> tuple[Diagnostic, ...]:
    """Return how unlike the zones were before: in level, in trend, in residents."""
    inside = project.treated[used]
    before = common.only(~common.after)
    able = (~np.isnan(before.value[:-1][used])).sum(axis=1) >= TWICE
    trend = np.full(len(able), np.nan)
    if able.any():
        wide = used.copy()
        wide[used] = able
        trend[able] = _strengths(before, wide, before.years - before.years.mean())[:, 0]
    told = {
        "balance-level": np.nanmean(before.value[:-1][used], axis=1),
        "balance-trend": trend,
        "balance-residents": setting.residents[used],
    }
    apart = {name: standardised(value, inside) for name, value in told.items()}
    return tuple(Diagnostic(name, value, "sd", warns=abs(value) > UNLIKE) for name, value in apart.items())


def _strengths(panel: Panel, used: Flags, course: Floats) -> Floats:
    """Return how strongly each of the zones follows a course (g, 1)."""
    value = panel.value[:-1][used]
    zone, time = np.nonzero(~np.isnan(value))
    seen, time = np.unique(time, return_inverse=True)
    return changes(zone.astype(np.int64), time.astype(np.int64), course[seen], value[~np.isnan(value)][:, None])


def _short(*needs: tuple[str, int, int]) -> tuple[Lack, ...]:
    return tuple(Lack(name, there, needed) for name, there, needed in needs if there < needed)


def _named(setting: Setting, rows: Flags) -> tuple[str, ...]:
    return tuple(name for name, there in zip(setting.zones, rows, strict=True) if there)
