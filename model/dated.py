"""What has been printed of one thing at several dates."""

from dataclasses import dataclass

from model.report import Report
from model.text import Text


@dataclass(frozen=True, slots=True)
class Told:
    """Every report of one date.

    Parameters
    ----------
    date
        ISO date, month or year that they speak of.
    reports
        At least one.
    """

    date: str
    reports: tuple[Report, ...]

    @property
    def low(self) -> float:
        """The least that is reported."""
        return min(report.value for report in self.reports)

    @property
    def high(self) -> float:
        """The most that is reported; more than the least where reports contradict each other."""
        return max(report.value for report in self.reports)


@dataclass(frozen=True, slots=True)
class Dated:
    """One figure of one place, at two dates or more.

    Parameters
    ----------
    id
        Of the figure and its place, for an address.
    level
        ``project``, ``district``, ``governorate``, ``national`` or ``world``.
    times
        The earliest date first.
    """

    id: str
    title: Text
    level: str
    place_name: Text
    unit: str
    times: tuple[Told, ...]

    def at(self, date: str) -> Told:
        """Return what was reported for one of its dates."""
        return next(told for told in self.times if told.date == date)


@dataclass(frozen=True, slots=True)
class Between:
    """What lies between two dates of one figure.

    Parameters
    ----------
    low, high
        The least and the most that was added, as the reports have it; the same where no date contradicts itself.
    overlap
        Whether one date lies within the other: a year, and a month of it.
    """

    first: Told
    then: Told
    low: float
    high: float
    overlap: bool


def between(first: Told, then: Told) -> Between:
    """Return what lies between two dates."""
    overlap = first.date.startswith(then.date) or then.date.startswith(first.date)
    return Between(first, then, then.low - first.high, then.high - first.low, overlap)
