"""What a project changed: an estimate with its interval and its checks, or what would be needed to tell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from model.dataset import Dataset
from model.evidence import Evidence

# Zones beside others that had no project; one series before and after; nothing could be told.
Method = Literal["comparison", "interrupted", ""]
# How few zones, or a memory of what was before, are allowed for; see docs/impact.md.
Correction = Literal["cr2", "pooled", "ar1", ""]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One check of an estimate, as a number.

    Parameters
    ----------
    unit
        ``p`` for a probability, ``sd`` for standard deviations, else that of the parameter, or a count.
    warns
        Whether it speaks against the estimate.
    """

    id: str
    value: float
    unit: str
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Lack:
    """What keeps a project from being judged: how much of it there is, and how much would be needed."""

    id: str
    found: int
    needed: int


@dataclass(frozen=True, slots=True)
class Course:
    """What was observed, time by time: with the project and without it, before and after.

    A zone that was not observed at a time does not move the mean by being away: it counts with what it always has more
    or less than the others.

    Parameters
    ----------
    times
        Years, months or days, ISO, rising.
    treated, others
        Means over the zones with the project, and over those without; NaN where none was observed, or there are none.
    after
        Whether a time lies after the project; all others lie before it.
    """

    times: tuple[str, ...] = ()
    treated: tuple[float, ...] = ()
    others: tuple[float, ...] = ()
    after: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class Impact:
    """What one project did to one parameter; every number is NaN where ``lacks`` says why.

    Parameters
    ----------
    estimate, low, high
        By how much the parameter became another because of the project, with its 95 % interval, in ``unit``.
    p
        How often chance alone would bring at least as much, 0 to 1.
    evidence
        ``modelled`` at best; None where nothing was estimated.
    treated, comparison
        Ids of the zones with the project, and of those without.
    before, after
        How many times of observation lie before its start and after its end.
    course
        What it was estimated from; empty where nothing was.
    datasets
        By role, what it was made of.
    """

    project: str
    parameter: str
    unit: str
    method: Method = ""
    correction: Correction = ""
    estimate: float = float("nan")
    low: float = float("nan")
    high: float = float("nan")
    p: float = float("nan")
    evidence: Evidence | None = None
    treated: tuple[str, ...] = ()
    comparison: tuple[str, ...] = ()
    before: int = 0
    after: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()
    lacks: tuple[Lack, ...] = ()
    course: Course = Course()
    datasets: Mapping[str, Dataset] = field(default_factory=dict)
