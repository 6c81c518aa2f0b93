"""What others ask for or have found: entries of frameworks, norms as thresholds, values of other cities."""

from dataclasses import dataclass, field
from typing import Literal

from model.text import Text

Match = Literal["exact", "near", "partial"]
Verified = Literal["original", "secondary", "no"]


@dataclass(frozen=True, slots=True)
class Crossing:
    """How an indicator stands to one entry of a framework.

    Parameters
    ----------
    framework
        Id of the framework, named by the message ``framework-<id>``.
    code
        The framework's own number; empty where this project has not read it there.
    title
        The entry in the framework's own words, or in ours where those were not read.
    verified
        Where the entry was seen: in the framework's own text, quoted by somebody else, or not yet by this project.
        What is only remembered was not seen.
    source_url
        Where it was seen.
    note
        Where the match is not exact: what differs.
    told
        The entry in the reader's language where the framework is a national one; else empty.
    """

    indicator: str
    framework: str
    code: str
    title: str
    match: Match
    verified: Verified
    source_url: str
    note: Text
    told: Text = field(default_factory=Text)


@dataclass(frozen=True, slots=True)
class Norm:
    """A value that a publisher asks for, to be chosen as a threshold or a target.

    Parameters
    ----------
    value
        In ``unit``; NaN where the norm exists and this project has not read it.
    metres
        Longest walk that the value is meant for; NaN when it is not about a walk.
    verified
        Where the value was seen: in the publisher's own text, quoted by somebody else, or not yet by this project.
    note
        What it is for, and what is doubtful about it.
    """

    id: str
    indicator: str
    publisher: str
    value: float
    unit: str
    metres: float
    source_title: str
    source_url: str
    verified: Verified
    note: Text


@dataclass(frozen=True, slots=True)
class Peer:
    """The same measure in other cities, as quartiles: a reference for the eye, at one reach only, never a norm.

    Parameters
    ----------
    what
        Id of what was counted in those cities, named by the message ``peer-<id>``.
    metres
        The reach that the quartiles are for; at another one they say nothing.
    cities
        How many cities.
    caveat
        Why the comparison limps.
    """

    indicator: str
    what: str
    metres: float
    low: float
    middle: float
    high: float
    unit: str
    cities: int
    source_title: str
    source_url: str
    caveat: Text

    def at(self, metres: float) -> bool:
        """Tell whether the reference may stand beside a value at this reach."""
        return abs(self.metres - metres) < 0.5  # noqa: PLR2004 - half a metre: thresholds are whole metres
