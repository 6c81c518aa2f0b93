"""What a composite index says of the zones: scores, places with their doubt, and the choice that moves them most."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import isnan, nan

from model.composite import EQUAL, SubIndex, WeightSet
from model.dataset import Dataset
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Indicator, Result, Value
from model.text import Text

GOALPOST, MINMAX, RANK = NORMALISE = ("goalpost", "minmax", "rank")
GEOMETRIC, ARITHMETIC = AGGREGATE = ("geometric", "arithmetic")
LEAST_DRAWS, MOST_DRAWS = 2_000, 20_000
UNIT = "index"


@dataclass(frozen=True, slots=True)
class Way:
    """How an index is made: whose weights, how indicators are made comparable, how pillars are put together."""

    weights: str = EQUAL
    normalise: str = GOALPOST
    aggregate: str = GEOMETRIC
    draws: int = LEAST_DRAWS


@dataclass(frozen=True, slots=True)
class Open:
    """One indicator behind one zone's score.

    Parameters
    ----------
    score
        1 to 100; NaN where unknown.
    weight
        Its share of the whole index, 0 to 1.
    affected
        Residents whom it leaves out, or who suffer from it; NaN where it does not count residents.
    lift
        Points that the index gains when this indicator alone reaches its goalpost.
    """

    value: Value
    score: float
    weight: float
    affected: float
    lift: float


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a zone stands among those with a score; NaN with fewer than two.

    Parameters
    ----------
    median, low, high
        Place, 1 for the best, and the band of nine draws in ten.
    among_worst
        Share of the draws in which it is among the worst three; NaN where there are no more than three.
    tied
        Other zones that nothing tells apart from it.
    """

    median: float
    low: float
    high: float
    among_worst: float
    tied: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """One zone of an index.

    Parameters
    ----------
    score, low, high
        1 to 100; NaN where less than 70 % of the weight is known, and then ``reason`` says so.
    present
        Share of the weight that is known, 0 to 1.
    gap
        Points that an arithmetic mean would forgive; ``alarm`` where they are too many.
    parts
        Its indicators.
    cheapest
        Id of the one indicator that would lift the score most; empty where nothing would.
    residents
        Who live there, as far as an indicator counted them; NaN where none did.
    """

    zone: str
    score: float
    low: float
    high: float
    present: float
    pillars: Mapping[str, float]
    arithmetic: float
    geometric: float
    gap: float
    alarm: bool
    stand: Stand
    parts: tuple[Open, ...]
    cheapest: str
    evidence: Evidence | None
    reason: str
    residents: float = nan

    def weakest(self) -> str:
        """Return the id of the pillar with the lowest score; empty where none is known."""
        known = {name: score for name, score in self.pillars.items() if not isnan(score)}
        return min(known, key=known.__getitem__) if known else ""

    def helps(self, close: float) -> tuple[Open, ...]:
        """Return the indicators that would lift the score most, all within ``close`` points of the best of them."""
        most = max((part.lift for part in self.parts if not isnan(part.lift)), default=0.0)
        if not self.cheapest:
            return ()
        return tuple(sorted((part for part in self.parts if part.lift >= most - close), key=lambda part: -part.lift))


@dataclass(frozen=True, slots=True)
class Choice:
    """How much of the shift each choice explains.

    Parameters
    ----------
    first, total
        By id of ``composite_doubt.CHOICES``: alone, and with all that it does together with others; NaN where no zone
        moves.
    most
        The choice with the highest total; empty where no zone moves.
    shift
        Mean of |place - place in the reference| over draws and zones, in places.
    """

    points: int
    seed: int
    first: Mapping[str, float]
    total: Mapping[str, float]
    most: str
    shift: float


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """One sub-index as it is told: its zones with every doubt about their places, and what went in.

    Parameters
    ----------
    entries
        Its indicators, in the order of its parts.
    alike
        Pairs of indicators that say nearly the same of the zones, with their rank correlation.
    choice
        None with fewer than two zones that have a score.
    beside
        Measures of equity for the district, never averaged in.
    datasets
        What went in, by the role or service that it served.
    reason
        Id of why no zone has a score; else empty.
    """

    declared: SubIndex
    way: Way
    weights: WeightSet
    entries: tuple[Indicator, ...]
    alike: tuple[tuple[str, str, float], ...]
    zones: tuple[Placed, ...]
    choice: Choice | None
    beside: tuple[Result, ...]
    datasets: Mapping[str, Dataset]
    evidence: Evidence | None
    reason: str

    def placed(self) -> tuple[Placed, ...]:
        """Return the zones that have a score, the best first: by place, then by score, then by id."""
        known = (zone for zone in self.zones if not isnan(zone.score))
        return tuple(sorted(known, key=lambda zone: (*_place(zone), zone.zone)))

    def lowest(self) -> tuple[Placed, ...]:
        """Return the worst zone and those that nothing tells apart from it, the worst first; none without places."""
        return self._with_tied(self.placed()[::-1])

    def highest(self) -> tuple[Placed, ...]:
        """Return the best zone and those that nothing tells apart from it, the best first; none without places."""
        return self._with_tied(self.placed())

    def _with_tied(self, in_order: tuple[Placed, ...]) -> tuple[Placed, ...]:
        if not in_order or isnan(in_order[0].stand.median):
            return ()
        first = in_order[0]
        return tuple(zone for zone in in_order if zone is first or zone.zone in first.stand.tied)

    def scores(self) -> Result:
        """Return the scores as values on a map; an index compares zones, so the district has none."""
        title = self.declared.title
        entry = Indicator(self.declared.id, title, "", Text(), UNIT, "up", Text(), "", Text(), "zone", ())
        told = [(zone.zone, zone.score, zone.low, zone.high, zone.evidence, zone.reason) for zone in self.zones]
        told.append((DISTRICT_ZONE, nan, nan, nan, None, self.reason))
        values = (
            Value(entry.id, zone, score, low, high, UNIT, nan, nan, evidence, nan, "", reason)
            for zone, score, low, high, evidence, reason in told
        )
        return Result(entry, nan, "", tuple(values), self.datasets)


def _place(zone: Placed) -> tuple[float, ...]:
    """Return what orders zones from the best to the worst."""
    stand = zone.stand
    places = (0.0, 0.0, 0.0) if isnan(stand.median) else (stand.median, stand.low + stand.high, stand.high)
    return (*places, -zone.score)
