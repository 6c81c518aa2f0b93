"""What is told of a plan: one indicator before and after, and who gains, loses, or is cut off."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from model.evidence import Evidence
from model.indicator import Indicator, Value

FEW: Final = "too-few-people"
SIDES: Final = {"gain": "gained", "lose": "lost", "cut-off": "cut", "joined-up": "joined"}


class Turn(Protocol):
    """One value before and after; ``by`` is NaN where the two cannot be compared, a side None where it is not there."""

    @property
    def zone(self) -> str:
        """Return the id of the zone; ``*`` for the district."""

    @property
    def before(self) -> Value | None:
        """Return the value of today."""

    @property
    def after(self) -> Value | None:
        """Return the value as it would be."""

    @property
    def by(self) -> float:
        """Return what is added."""


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What is told of one indicator and its service.

    Parameters
    ----------
    service
        Whose places it counts.
    turns
        Zone by zone, the district last.
    gained, lost
        Persons by zone and, under ``*``, in the district; empty where nobody has counted residents.
    groups
        By group, persons gained and lost; NaN where nothing is told of it.
    few
        The groups of fewer than ten.
    cut, joined
        Persons who lose, or get, any way to the service; empty where nothing is known.
    withheld
        By ``gained``, ``lost``, ``cut``, ``joined``, ``gained_groups`` and ``lost_groups``: the zones and groups whose
        number is NaN because it is fewer than ten persons, or would tell of such.
    kept_back
        Why no number is told of a zone, by its id.
    least
        By ``cut`` and ``joined``, how many at least where nobody knows how many live in one of the homes.
    """

    indicator: Indicator
    service: str
    turns: Sequence[Turn]
    evidence: Evidence
    gained: Mapping[str, float]
    lost: Mapping[str, float]
    unknown: float
    groups: Mapping[str, tuple[float, float]]
    few: frozenset[str]
    cut: Mapping[str, float]
    joined: Mapping[str, float]
    withheld: Mapping[str, Collection[str]]
    kept_back: Mapping[str, str] = field(default_factory=dict)
    least: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def why(self, side: str, zone: str) -> str:
        """Return the id of why a number of persons is not told; empty where it is, or where nobody knows it."""
        return self.kept_back.get(zone, "") or (FEW if zone in self.withheld.get(side, ()) else "")

    def least_of(self, side: str, zone: str) -> float:
        """Return how many it is at least where it is not known; NaN where nobody knows that either."""
        return self.least.get(side, {}).get(zone, math.nan)

    def district(self) -> Turn:
        """Return what becomes of the whole district."""
        return self.turns[-1]

    def zones(self) -> tuple[Turn, ...]:
        """Return what becomes of the zones, those that move most first."""
        return tuple(sorted(self.turns[:-1], key=lambda turn: -abs(turn.by) if math.isfinite(turn.by) else 0.0))

    def moved(self) -> tuple[Turn, ...]:
        """Return the zones of which anything told is another, or is kept back; the others stay as they are."""
        return tuple(turn for turn in self.zones() if self._moves(turn))

    def _moves(self, turn: Turn) -> bool:
        sides = (self.gained, self.lost, self.cut, self.joined)
        return bool(round(turn.by, 1) if math.isfinite(turn.by) else 0.0) or any(side.get(turn.zone) for side in sides)
