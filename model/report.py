"""What has been printed about an indicator, at the level that it was printed for."""

from dataclasses import dataclass

from model.evidence import Evidence
from model.norm import Match
from model.text import Text


@dataclass(frozen=True, slots=True)
class Report:
    """One printed figure with its source.

    Parameters
    ----------
    qualifier
        ``about``, ``over`` or empty.
    date
        ISO date, month or year that it speaks of; ``undated`` where the source does not say.
    """

    value: float
    qualifier: str
    date: str
    source_title: str
    source_url: str
    evidence: Evidence
    note: Text


@dataclass(frozen=True, slots=True)
class Reported:
    """All reports of one figure for one place: shown there and nowhere else, never spread over zones.

    Parameters
    ----------
    figure
        Column ``indicator`` of the reported figures.
    level
        ``project``, ``district``, ``governorate``, ``national`` or ``world``.
    match
        How well it fits the indicator: ``exact``, ``near`` or ``partial``.
    date
        The latest date that a report speaks of.
    value
        What is reported for that date, in ``unit``; NaN where its reports contradict each other.
    low, high
        The least and the most that is reported for that date.
    reports
        Every report, the latest date first.
    """

    figure: str
    title: Text
    level: str
    place: str
    place_name: Text
    unit: str
    match: Match
    caveat: Text
    date: str
    value: float
    low: float
    high: float
    reports: tuple[Report, ...]
