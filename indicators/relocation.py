"""What moving does to families' walks, and how far fishing households live from a berth."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from accessibility import EDGE_METRES, within
from indicators.counted import withheld_reasons
from indicators.coverage import IN_NO_ZONE, Floats, Measure, Origins, share
from indicators.ground import Walk
from indicators.observed import Observations
from indicators.places import Facilities
from indicators.registry import indicator

# 1.33 m/s, an adult's pace: 30 minutes are 2,400 m, as the catalogue has it.
METRES_A_MINUTE: Final = 80.0
HOUSEHOLDS: Final = "households"


@indicator("hou_rac")
def hou_rac(
    observations: Observations,
    streets: Walk,
    berth: Facilities,
    primary_health: Facilities,
    primary_school: Facilities,
    *,
    longest: float = 120.0,
) -> Measure:
    """Median change of resettled families' walks to a berth, a health unit and a school, in minutes.

    The nearest of each from the old home and from the new one: not the school that a child stayed at,
    not a fare, not what the family thinks of it. No family, and no home, leaves this reckoning.

    Parameters
    ----------
    observations
        ``home_before`` and ``home_after``: the two homes of each family as points, told apart by ``station``, the
        family's code. A code with two places for one home is taken as unknown.
    longest
        Minutes that a longer walk, or one that no way leads to, counts as: 120, for by then people ride.

    Returns
    -------
    Measure
        Minutes, above 0 worse: the median family's mean over the three walks, at an adult's pace. By the zone of the
        old home. Bounds: every family that cannot be measured ``longest`` minutes better, or worse. Nothing is told
        below ten families, nor what would give such a number away. ``more``: ``worse`` (percent whose mean walk became
        longer), ``families`` (measured), and the median changes ``change_berth``,
        ``change_clinic`` and ``change_school``.
    """
    families = _families(observations)
    walks = {"berth": berth, "clinic": primary_health, "school": primary_school}
    change = {name: families.change(streets, places, longest) for name, places in walks.items()}
    mean = np.mean(list(change.values()), axis=0)
    worse = share(
        Origins(families.zone, np.ones(len(mean)), observations.zones, HOUSEHOLDS),
        reached=mean > EDGE_METRES / METRES_A_MINUTE,
        measured=~np.isnan(mean),
    )
    medians = {f"change_{name}": _medians(families.zone, found, observations.zones) for name, found in change.items()}
    filled = (np.where(np.isnan(mean), end, mean) for end in (-longest, longest))
    low, high = (_medians(families.zone, found, observations.zones) for found in filled)
    measure = replace(worse, value=_medians(families.zone, mean, observations.zones), low=low, high=high)
    return _told(measure, {"worse": worse.value, "families": worse.measured, **medians})


@indicator("liv_ber")
def liv_ber(observations: Observations, streets: Walk, berth: Facilities, *, metres: float = 2400.0) -> Measure:
    """Share of fishing households that reach a berth on foot within ``metres``.

    The nearest berth, which need not be where their boat lies; no microbus, though many take one.

    Parameters
    ----------
    observations
        ``fishing_households``: how many at each point, the newest count of each.
    metres
        Longest walk: 2,400 m are 30 minutes at an adult's pace.

    Returns
    -------
    Measure
        Percent, 0 to 100. Households that no street leads to widen the bounds. Nothing is told below ten households,
        nor what would give such a number away. ``more``: ``fishing_households`` (measured).
    """
    rows = observations.of("fishing_households")
    fishers = rows.where(rows.in_unit(HOUSEHOLDS, "families") & (rows.value >= 0)).latest()
    walk = _walk(streets, fishers.points, berth)
    origins = Origins(fishers.zone, fishers.value, fishers.zones, HOUSEHOLDS)
    measure = share(origins, reached=within(walk, metres), measured=~np.isnan(walk))
    return _told(measure, {"fishing_households": measure.measured})


@dataclass(frozen=True, slots=True, eq=False)
class _Families:
    """The old and new home of each family (f, 2), metres, NaN unknown, and the zone of the old one (f,)."""

    before: Floats
    after: Floats
    zone: NDArray[np.int64]

    def change(self, streets: Walk, places: Facilities, longest: float) -> Floats:
        """Return by how many minutes each family's walk grew; NaN where a home is unknown or no street is near it."""
        minutes = (_walk(streets, homes, places) / METRES_A_MINUTE for homes in (self.before, self.after))
        before, after = (np.minimum(found, longest) for found in minutes)
        return np.asarray(after - before, dtype=np.float64)


def _families(observations: Observations) -> _Families:
    """Return every family that has an old or a new home, in the order of their codes."""
    before, after = (observations.of(name).latest() for name in ("home_before", "home_after"))
    codes = sorted({str(code) for rows in (before, after) for code in rows.station if code})
    places = [[_place(rows, code) for code in codes] for rows in (before, after)]
    zones = [before.zone[before.station == code] for code in codes]
    zone = [int(found[0]) if len(found) else IN_NO_ZONE for found in zones]
    old, new = (np.array(found, dtype=np.float64).reshape(-1, 2) for found in places)
    return _Families(old, new, np.array(zone, dtype=np.int64))


def _place(rows: Observations, code: str) -> Floats:
    """Return where one home is; NaN where nobody says, or two rows say two places."""
    points = np.unique(rows.points[rows.station == code], axis=0)
    return points[0] if len(points) == 1 else np.full(2, np.nan)


def _walk(streets: Walk, points: Floats, places: Facilities) -> Floats:
    """Return the metres from each point to the nearest of ``places``: NaN with no street near, inf without a way."""
    metres = np.full(len(points), np.nan)
    known = np.isfinite(points).all(axis=1)
    metres[known] = streets.router.nearest(streets.snapper.snap(points[known]), places.snapped).metres
    return metres


def _medians(zone: NDArray[np.int64], value: Floats, zones: int) -> Floats:
    """Return the median by zone and, last, of the district; NaN where nothing is known."""
    known = ~np.isnan(value)
    groups = [value[known & (zone == place)] for place in range(zones)]
    groups.append(value[known & (zone != IN_NO_ZONE)])
    return np.array([np.median(group) if len(group) else np.nan for group in groups])


def _told(measure: Measure, more: Mapping[str, Floats]) -> Measure:
    """Return what may be told: groups of ten or more, and no other from which a smaller one could be reckoned."""
    bare = tuple("no-data" if why == "no-residents" else why for why in measure.reason)
    counted = np.where([not why for why in bare], measure.measured, np.nan)
    reason = withheld_reasons(counted, bare, apart=False)
    shown = np.array([not why for why in reason], dtype=np.bool_)
    nobody = np.full(len(shown), np.nan)
    value, low, high, measured_share = (
        np.where(shown, numbers, np.nan)
        for numbers in (measure.value, measure.low, measure.high, measure.measured_share)
    )
    return Measure(
        value=value,
        low=low,
        high=high,
        reached=nobody,
        measured=nobody,
        measured_share=measured_share,
        reason=reason,
        more={name: np.where(shown, numbers, np.nan) for name, numbers in more.items()},
    )
