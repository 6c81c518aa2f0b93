"""What a composite index is declared to be: its indicators in pillars, their goalposts, and sets of weights."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import isnan

from model.text import Text

EQUAL = "equal"


@dataclass(frozen=True, slots=True)
class Part:
    """One indicator of an index, and between which values it is scored.

    Parameters
    ----------
    indicator
        Its id in the catalogue.
    worst, best
        What scores 1 and what scores 100, in the indicator's own unit. Where ``near``, ``best`` is a value to come
        close to from either side, and ``worst`` lies as far above it as is tolerated.
    source
        Who says so: ``definition``, ``who``, ``sdg``; ``proposal`` marks what an official can change.
    """

    indicator: str
    worst: float
    best: float
    near: bool
    source: str

    def place(self, value: float) -> float:
        """Return where a value lies from the worst goalpost (0) to the best (1), held between them; NaN stays NaN."""
        bad, way = self.worst, value
        if self.near:
            # As far off on the one side as on the other.
            way = self.best + abs(value - self.best) * (1.0 if self.worst > self.best else -1.0)
        return value if isnan(value) else min(max((way - bad) / (self.best - bad), 0.0), 1.0)


@dataclass(frozen=True, slots=True)
class Pillar:
    """Indicators of one kind: inside it one may make up for another."""

    id: str
    title: Text
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class SubIndex:
    """One index of several pillars, none of which makes up for another.

    Parameters
    ----------
    beside
        Ids of indicators of equity that are reported beside it, and never averaged in.
    """

    id: str
    title: Text
    pillars: tuple[Pillar, ...]
    beside: tuple[str, ...] = ()

    def parts(self) -> tuple[Part, ...]:
        """Return the indicators of all pillars, in their order."""
        return tuple(part for pillar in self.pillars for part in pillar.parts)


@dataclass(frozen=True, slots=True)
class WeightSet:
    """How much each pillar counts to somebody; inside a pillar all indicators count the same.

    Parameters
    ----------
    points
        Of the 100 that each sub-index has to share out, by id of the pillar; empty for equal pillars.
    proposal
        Nobody was asked yet: made to show how much the choice matters.
    """

    id: str
    title: Text
    points: Mapping[str, float]
    proposal: bool

    def share(self, index: SubIndex) -> dict[str, float]:
        """Return the weight of every pillar of an index; they sum to 1."""
        told = {pillar.id: self.points.get(pillar.id, 0.0) if self.points else 1.0 for pillar in index.pillars}
        whole = sum(told.values())
        return {name: points / whole for name, points in told.items()}


@dataclass(frozen=True, slots=True)
class Composites:
    """Everything that is declared: the sub-indices, and the sets of weights by id."""

    indices: tuple[SubIndex, ...]
    weights: Mapping[str, WeightSet]
