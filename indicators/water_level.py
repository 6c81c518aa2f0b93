"""How many people live where canal, rain or sea would stand."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from indicators.backdrop import Backdrop
from indicators.counted import UNMEASURED
from indicators.coverage import Flags, Floats, Measure, Origins, share
from indicators.observed import Observations
from indicators.people import People
from indicators.registry import indicator
from indicators.samples import nearest_of
from indicators.surroundings import at_homes, picture, reasoned, residents_of, unsampled
from indicators.terrain import Terrain, terrain_of
from indicators.units import METRES_OF_LEVEL

RETURN_PERIODS: Final = (10, 50, 100)  # years
FLOODS: Final = ("flood_depth", "flood_depth_canal", "flood_depth_rain")
MILLIMETRES: Final = 1000.0
# How far from a home a sample of height may be and still speak for it: more than one cell of an open model (30 m).
SPEAKS_METRES: Final = 50.0
# A depth that was written with one digit and came through a file must still meet its own edge.
EDGE: Final = 1e-9
# Likely ranges of global mean sea level in 2100 against 1995-2014, AR6 [V]: very low emissions, very high emissions.
VERY_LOW_RISE, VERY_HIGH_RISE = (0.28, 0.55), (0.63, 1.01)


@indicator("env_fld")
def env_fld(people: People, observations: Observations, *, depth: float = 0.3, sample_metres: float = 30.0) -> Measure:
    """Share of residents whose home would stand in ``depth`` of water or more in a flood of 10 years.

    A flood of 10 years is one that comes in any year with a chance of one in ten. A home that no
    cell of the model speaks for is not dry but unknown: bring dry cells as 0.

    Parameters
    ----------
    observations
        Depth in m, cm or mm at points: ``flood_depth_rp10``, ``_rp50`` and ``_rp100``, or apart by source
        ``flood_depth_canal_rp10`` and ``flood_depth_rain_rp10``; of several the deepest counts.
    depth
        Water as deep as this or deeper floods a home, metres: 0.3 m, catalogue [R].
    sample_metres
        How far from a home a cell may be and still speak for it: one cell of an open elevation model, 30 m.

    Returns
    -------
    Measure
        Percent, 0 to 100, at 10 years. ``more``: ``rp50`` and ``rp100``, percent; ``persons_rp50``, ``persons_rp100``.
    """
    origins = residents_of(people)
    measures = {years: _flooded(people, origins, observations, years, depth, sample_metres) for years in RETURN_PERIODS}
    rarer = {f"rp{years}": measures[years].value for years in RETURN_PERIODS[1:]}
    rarer |= {
        f"persons_rp{years}": np.where(np.isnan(measures[years].value), np.nan, measures[years].reached)
        for years in RETURN_PERIODS[1:]
    }
    asked = {f"{source}_rp{RETURN_PERIODS[0]}": METRES_OF_LEVEL for source in FLOODS}
    return replace(unsampled(measures[RETURN_PERIODS[0]], observations, asked), more=rarer)


def _flooded(
    people: People, origins: Origins, observations: Observations, years: int, depth: float, sample_metres: float
) -> Measure:
    """Return the share flooded: wherever one source floods a home it is, wherever one is unknown it may be."""
    names = [f"{source}_rp{years}" for source in FLOODS]
    told = [name for name in names if len(observations.of(name).value)]
    depths = [at_homes(people, observations, name, sample_metres, METRES_OF_LEVEL) for name in told]
    nobody = np.zeros(len(people.zone), dtype=np.bool_)
    wet: Flags = np.logical_or.reduce([found >= depth - EDGE for found in depths]) if told else nobody
    known = np.logical_and.reduce([~np.isnan(found) for found in depths]) if told else nobody
    return share(origins, reached=wet, measured=wet | known)


@indicator("env_slr")
def env_slr(
    people: People,
    observations: Observations,
    backdrop: Backdrop,
    *,
    rise: float = 0.55,
    surge: float = 0.0,
    subsidence_mm: float = 3.0,
    years: float = 75.0,
    vertical_error: float = 4.0,
) -> Measure:
    """Residents on land that a higher sea would reach: below its level, and joined to it by land that is too.

    Still water over bare heights: it knows no wave, no sea wall lower than a sample, no pump (the land
    behind El-Max is kept dry by one), and no date: it says who lives low, not who will be under water.

    Parameters
    ----------
    observations
        ``elevation`` at points of a grid, and ``sea_level`` of a tide gauge where it is there: m, cm or mm
        above the same datum. Without a gauge the mean sea is where the elevations are 0.
    backdrop
        Its sea is where the water comes from.
    rise
        Metres that the sea rises: 0.55 m, upper end of the likely range for 2100 with very low emissions, IPCC AR6 [V].
        AR6's likely range with very high emissions is 0.63 to 1.01 m [V].
    surge
        Metres that a storm adds: 0, for nobody has brought a value with a source yet.
    subsidence_mm, years
        The land sinks by so many millimetres a year, for so many years: over 3 mm/yr, press of 2022 [V], to 2100.
    vertical_error
        How far an elevation may be off, metres: 4 m, an open global model's own statement (90 %) [R].

    Returns
    -------
    Measure
        Persons. ``low`` and ``high``: with the land higher, or lower, by its whole ``vertical_error``, and everybody
        unmeasured dry, or wet. ``more``: ``share_below_sea`` (percent); in persons ``unconnected`` (below the level,
        joined to the sea or not), ``very_low_rise`` and ``very_high_rise`` (at the far ends of AR6's ranges, 0.28 and
        1.01 m) and ``highest_observed`` (the gauge's highest above its mean as surge); ``water_level`` (metres).
    """
    coast = _coast(people, observations, backdrop)
    mean, highest = _gauge(observations)
    level = mean + rise + surge + subsidence_mm * years / MILLIMETRES
    measure = coast.exposed(level)
    unmeasured = coast.everybody() - measure.measured
    low, high = (coast.exposed(level + error).reached for error in (-vertical_error, vertical_error))
    observed = coast.exposed(level - surge + highest).reached if np.isfinite(highest) else np.full(len(low), np.nan)
    told = np.array([not why for why in measure.reason])
    persons = {
        "unconnected": coast.exposed(level, connected=False).reached,
        "very_low_rise": coast.exposed(level - rise + VERY_LOW_RISE[0]).reached,
        "very_high_rise": coast.exposed(level - rise + VERY_HIGH_RISE[1]).reached,
        "highest_observed": observed,
        "water_level": np.full(len(low), level),
    }
    sea = len(backdrop.of("sea")) > 0
    why = unsampled(measure, observations, {"elevation": METRES_OF_LEVEL})
    return replace(
        why if sea else reasoned(measure, {UNMEASURED: "no-sea-drawn"}),
        value=np.where(told, measure.reached, np.nan),
        low=np.where(told, low, np.nan),
        high=np.where(told, high + unmeasured, np.nan),
        more={"share_below_sea": measure.value}
        | {name: np.where(told, found, np.nan) for name, found in persons.items()},
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Coast:
    """Homes beside a terrain."""

    people: People
    terrain: Terrain

    def exposed(self, level: float, *, connected: bool = True) -> Measure:
        """Return the share of residents whose nearest sample is under water; of equally near ones any one is enough."""
        wet = self.terrain.reached(level) if connected else self.terrain.below(level)
        found = nearest_of(self.terrain.points, wet.astype(np.float64), self.people.points, SPEAKS_METRES)
        return share(residents_of(self.people), reached=found > 0, measured=~np.isnan(found))

    def everybody(self) -> Floats:
        """Return all residents by zone, measured or not."""
        nobody = np.zeros(len(self.people.zone), dtype=np.bool_)
        return share(residents_of(self.people), reached=nobody, measured=~nobody).measured


def _coast(people: People, observations: Observations, backdrop: Backdrop) -> _Coast:
    """Return the homes and the ground; where no sea is drawn nothing is known of what it reaches."""
    points, height = picture(observations, "elevation", METRES_OF_LEVEL)
    sea = backdrop.of("sea")
    drawn = slice(None) if len(sea) else slice(0)
    return _Coast(people, terrain_of(points[drawn], height[drawn], sea))


def _gauge(observations: Observations) -> tuple[float, float]:
    """Return the gauge's mean level in its newest year, and its highest above that; 0 and NaN without a gauge."""
    _, known = picture(observations, "sea_level", METRES_OF_LEVEL)
    known = known[~np.isnan(known)]
    if not len(known):
        return 0.0, float("nan")
    return float(known.mean()), float(known.max() - known.mean())
