"""One finding of a check, as facts; the sentence is made in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from model.text import Text


class Severity(StrEnum):
    """What a finding does to a file, mildest first."""

    NOTE = "note"
    REPAIR = "repair"
    CHOICE = "choice"
    REFUSE = "refuse"


class Verdict(StrEnum):
    """What became of a file."""

    ACCEPTED = "accepted"
    REPAIRED = "repaired"
    CHOICE = "choice"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file: a row or feature as a person counts them (from 1), a column, the value found."""

    row: int | None = None
    column: str | None = None
    found: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: the rule broken, how bad, how often, where first, and the facts of its sentence.

    The sentence is the message ``problem-<rule>`` with ``count``, the first place's ``row``,
    ``column`` and ``found``, and all ``facts`` as its arguments: a ``Text`` in the reader's language, the fact ``day``,
    an ISO date, as this language writes dates.
    """

    rule: str
    severity: Severity
    count: int = 1
    where: tuple[Place, ...] = ()
    facts: Mapping[str, str | int | float | Text] = field(default_factory=dict)
    candidates: tuple[str, ...] = ()


def verdict(problems: tuple[Problem, ...]) -> Verdict:
    """Return what a file with these ``problems`` comes to: the gravest finding decides."""
    worst = max((tuple(Severity).index(p.severity) for p in problems), default=0)
    return (Verdict.ACCEPTED, Verdict.REPAIRED, Verdict.CHOICE, Verdict.REFUSED)[worst]


class ProblemError(Exception):
    """A refusal that carries its findings, so that whoever speaks to the person can say them.

    Parameters
    ----------
    problems
        At least one finding.
    """

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(f"{p.rule} {dict(p.facts)}" for p in problems))
        self.problems = problems
