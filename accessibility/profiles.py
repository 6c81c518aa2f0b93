"""Says what walking each street costs different people: an adult, an older person, a child, somebody in a wheelchair.

Costs are in equivalent metres: as far as the reference adult would walk in the same time on flat firm ground. A
threshold in metres then means the same minutes for everybody: minutes = metres / ADULT_METRES_PER_SECOND / 60.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from accessibility.arrays import Flags, Floats

Texts = NDArray[np.object_] | NDArray[np.str_]
# 80 m a minute, the average in the field observations of Finnis and Walton; means from Bohannon and Andrews
# (2011, doi 10.1016/j.physio.2010.12.004) run from 0.94 (women over 80) to 1.43 m/s (men in their forties).
ADULT_METRES_PER_SECOND: Final = 1.33
# Between men (0.9) and women (0.8) of 65 and over, more than 3,000 of them in England; the study (recalled: Asher et
# al. 2012) was seen in a report of it only.
OLDER_METRES_PER_SECOND: Final = 0.85
# 50 feet in 13.5 s: the youngest classes of 370 children in school corridors (doi 10.1097/01.pep.0000163074.89545.fa).
CHILD_METRES_PER_SECOND: Final = 1.13
# 52 users of manual wheelchairs about their own homes (Tolerico et al. 2007): 0.79 m/s, deviation 0.19.
WHEELCHAIR_METRES_PER_SECOND: Final = 0.79
# Tobler's hiking function: 6 exp(-3.5 |slope + 0.05|) km/h, fastest at 5 % downhill.
_TOBLER_DECAY: Final = 3.5
_TOBLER_BEST: Final = 0.05
# On stairs people go 0.4 to 0.5 m/s horizontally when they are long, about twice that when they are short (a stair of
# the Expo 2000; recalled: Kretz et al. 2008): 0.67 between the two is half of the reference adult.
STAIRS_FACTOR: Final = 2.0
# What the route planner AccessMap takes for manual wheelchairs: 8 % up, 10 % down.
WHEELCHAIR_UPHILL_PERCENT: Final = 8.0
WHEELCHAIR_DOWNHILL_PERCENT: Final = 10.0
# Wheels sink in: not passable. On the others they are slow: twice the time is this project's assumption, for no
# measured figure was found.
_SINKING: Final = ("sand", "mud", "rock", "pebblestone", "woodchips", "stepping_stones")
_ROUGH: Final = (
    *("unpaved", "gravel", "ground", "dirt", "earth", "grass"),
    *("cobblestone", "unhewn_cobblestone", "sett", "grass_paver"),
)
_ROUGH_FACTOR: Final = 2.0
_SLOW_IN_SAND: Final = MappingProxyType({"sand": 5 / 3, "mud": 5 / 3})  # Tobler: off the path 3/5 of the speed
_PERCENT: Final = 100.0
STEPS: Final = "steps"


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """How fast somebody walks, and what they cannot pass.

    Heat, crowds, kerbs, width and crossings are in no profile: no data of theirs is.

    Parameters
    ----------
    id
        Name in addresses and messages.
    speed
        Metres a second on flat firm ground, > 0.
    surface
        By OpenStreetMap's names of surfaces, how many times as long a metre takes; inf is not passable.
    stairs
        How many times as long a metre of stairs takes, measured level; inf is not passable.
    uphill, downhill
        Steepest slope that is passed, in percent; inf for any.
    tobler
        Whether slopes slow or speed them as Tobler's hiking function says. Else a slope that is passed costs nothing.
    """

    id: str
    speed: float
    surface: Mapping[str, float]
    stairs: float
    uphill: float = np.inf
    downhill: float = np.inf
    tobler: bool = True

    @property
    def leg(self) -> float:
        """Equivalent metres of a metre off the street: ``Router(…, leg=profile.leg)``."""
        return ADULT_METRES_PER_SECOND / self.speed

    def cost(self, length: Floats, surface: Texts, kind: Texts, incline: Floats) -> Floats:
        """Return what each segment costs: ``Router(streets, profile.cost(…))``.

        What nobody mapped costs nothing extra, so that reach comes out rather too good: tell ``known_share`` beside it.

        Parameters
        ----------
        length
            (m,) metres of each segment.
        surface, kind
            (m,) OpenStreetMap's names, empty where not known; stairs are of the kind ``steps``.
        incline
            (m,) percent, positive where the segment rises from ``ends[:, 0]`` to ``ends[:, 1]``; NaN where not known.
            On stairs it counts for nothing: their own factor holds it.

        Returns
        -------
        Floats
            (m, 2) equivalent metres from ``ends[:, 0]`` and from ``ends[:, 1]``, inf where they cannot pass.

        Raises
        ------
        ValueError
            When the arrays are not equally long.
        """
        _refuse_unequal(length, surface, kind, incline)
        rise = np.where(_are_steps(kind) | np.isnan(incline), 0.0, incline)
        slope = np.column_stack((self._slope(rise), self._slope(-rise)))
        level = self._ground(surface, kind) * length * self.leg
        blocked = np.isinf(slope) | np.isinf(level)[:, None]
        cost = np.full(slope.shape, np.inf)
        np.multiply(slope, level[:, None], out=cost, where=~blocked)
        return cost

    def passable(self, surface: Texts, kind: Texts, incline: Floats) -> Flags:
        """Tell which ways they can pass in at least one direction: only these may be snapped to and walked."""
        length = np.ones(len(incline))
        cost = self.cost(length, surface, kind, incline)
        return np.asarray(np.isfinite(cost).any(axis=1), dtype=np.bool_)

    def _ground(self, surface: Texts, kind: Texts) -> Floats:
        """Return how many times as long a metre takes for what one walks on."""
        names, number = np.unique(np.asarray(surface).astype(str), return_inverse=True)
        ground = np.array([self.surface.get(name, 1.0) for name in names.tolist()], dtype=np.float64)[number]
        return np.where(_are_steps(kind), np.maximum(ground, self.stairs), ground)

    def _slope(self, rise: Floats) -> Floats:
        """Return how many times as long a metre takes for going up ``rise`` percent."""
        steep = (rise > self.uphill) | (rise < -self.downhill)
        slowed = np.exp(_TOBLER_DECAY * (np.abs(rise / _PERCENT + _TOBLER_BEST) - _TOBLER_BEST)) if self.tobler else 1.0
        return np.where(steep, np.inf, slowed)


def known_share(length: Floats, known: Flags) -> float:
    """Return the share of street length whose attribute is known, 0 to 1; NaN without streets.

    Parameters
    ----------
    length
        (m,) metres.
    known
        (m,) where surface, kind or slope is not blank.
    """
    total = float(np.sum(length))
    return float(np.sum(length[known])) / total if total > 0 else float("nan")


def _are_steps(kind: Texts) -> Flags:
    return np.asarray(np.asarray(kind).astype(str) == STEPS, dtype=np.bool_)


def _refuse_unequal(length: Floats, *others: Floats | Texts) -> None:
    found = [len(other) for other in others]
    if any(count != len(length) for count in found):
        message = f"surface, kind and incline of each segment: expected {len(length)} of each, found {found}"
        raise ValueError(message)


ADULT: Final = Profile("adult", ADULT_METRES_PER_SECOND, _SLOW_IN_SAND, STAIRS_FACTOR)
OLDER: Final = Profile("older", OLDER_METRES_PER_SECOND, _SLOW_IN_SAND, STAIRS_FACTOR)
CHILD: Final = Profile("child", CHILD_METRES_PER_SECOND, _SLOW_IN_SAND, STAIRS_FACTOR)
WHEELCHAIR: Final = Profile(
    "wheelchair",
    WHEELCHAIR_METRES_PER_SECOND,
    MappingProxyType(dict.fromkeys(_SINKING, np.inf) | dict.fromkeys(_ROUGH, _ROUGH_FACTOR)),
    stairs=np.inf,
    uphill=WHEELCHAIR_UPHILL_PERCENT,
    downhill=WHEELCHAIR_DOWNHILL_PERCENT,
    tobler=False,
)
PROFILES: Final = (ADULT, OLDER, CHILD, WHEELCHAIR)
