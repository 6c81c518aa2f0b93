"""A resettlement as it was printed: what was planned, what is reported, and what it did to the walks."""

from collections.abc import Mapping
from dataclasses import dataclass

from model.dataset import Dataset
from model.evidence import Evidence
from model.impact import Lack
from model.report import Report
from model.text import Text


@dataclass(frozen=True, slots=True)
class Move:
    """A resettlement that the ledger is kept of: one row of ``data/moves.csv``.

    Parameters
    ----------
    place
        Column ``place`` of its reported figures; also what the ledger is called.
    project
        The project of the register whose dates its effects are judged by.
    also
        Other projects of the register that belong to it.
    old_place, new_place
        Column ``place_id`` of where people lived and live; empty where nobody has named one.
    """

    place: str
    project: str
    also: tuple[str, ...] = ()
    old_place: str = ""
    new_place: str = ""

    def names(self, name: str) -> bool:
        """Tell whether ``name`` is the ledger's own, or that of a project in it."""
        return name in {self.place, self.project, *self.also}


@dataclass(frozen=True, slots=True)
class Stage:
    """What was printed for one date; ``low`` and ``high`` differ where reports contradict each other."""

    date: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Line:
    """One figure of the ledger with every report of it.

    Parameters
    ----------
    first, latest
        The earliest date that a report speaks of, mostly a plan, and the latest; the same where there is one only.
    low, high
        The least and the most that any report says, whenever.
    contradictory
        Whether two reports of one date say different things.
    evidence
        The weakest among the reports.
    reports
        Every report, the earliest date first.
    """

    figure: str
    title: Text
    unit: str
    first: Stage
    latest: Stage
    low: float
    high: float
    contradictory: bool
    evidence: Evidence
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True)
class Walks:
    """Metres to the nearest place of a service from the old and from the new place.

    NaN where no street is near, infinity where no way leads to one.
    """

    service: str
    before: float
    after: float
    evidence: Evidence

    @property
    def by(self) -> float:
        """By how many metres the walk grew; NaN where one of them is unknown or without a way."""
        grown = self.after - self.before
        return grown if abs(grown) < float("inf") else float("nan")


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that is known of one resettlement.

    Parameters
    ----------
    apart
        Metres from the old place to the new one as the crow flies; NaN where one is unknown.
    lacks
        Why there are no walks; empty where there are.
    datasets
        By role, what it was made of.
    """

    move: Move
    title: Text
    lines: tuple[Line, ...]
    walks: tuple[Walks, ...]
    apart: float
    lacks: tuple[Lack, ...]
    datasets: Mapping[str, Dataset]
