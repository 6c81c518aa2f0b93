"""An indicator that a person made of a column of a dataset, without code: what it is, and how zones get a value."""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from model.indicator import Direction
from model.text import Text

How = Literal["sum", "mean", "weighted_mean", "share", "rate", "density", "count", "maximum", "median"]
"""How rows become a value of a zone."""
HOWS: Final[tuple[How, ...]] = get_args(How)
About = Literal["people", "households", "things"]
"""Whom rows tell of: of few people or households nothing is told."""
ABOUTS: Final[tuple[About, ...]] = get_args(About)
# What needs a column, and what needs a second one: the whole of a share, the weight of a mean.
ONE_COLUMN: Final = frozenset({"sum", "mean", "weighted_mean", "share", "rate", "maximum", "median"})
TWO_COLUMNS: Final = frozenset({"share", "weighted_mean"})
PER_RESIDENTS: Final = 1000.0

DOMAINS: Final = (
    "access",
    "equity",
    "digital",
    "environment",
    "housing",
    "services",
    "safety",
    "governance",
    "livelihoods",
)
_COUNTED: Final = (
    "persons",
    "households",
    "families",
    "units",
    "buildings",
    "properties",
    "schools",
    "classrooms",
    "seats",
    "beds",
    "staff",
    "jobs",
    "trees",
    "berths",
    "subscriptions",
    "EGP",
    "EGP million",
    "km",
    "m",
    "m2",
    "km2",
)
_LEVELS: Final = (
    "minutes",
    "years",
    "EGP/day",
    "EGP/m2",
    "m2/person",
    "hours/customer/year",
    "days/year",
    "ug/m3",
    "mg/l",
    "mg/kg",
    "mm",
    "dB",
    "grade",
    "index",
    "ratio",
)
# A share, a rate and an index are never mixed: what is added up is an amount, and a mean of shares is taken over what
# they are shares of.
UNITS: Final[dict[How, tuple[str, ...]]] = {
    "sum": _COUNTED,
    "count": _COUNTED,
    "mean": (*_COUNTED, *_LEVELS),
    "median": (*_COUNTED, *_LEVELS),
    "maximum": (*_COUNTED, *_LEVELS),
    "weighted_mean": ("percent", *_COUNTED, *_LEVELS),
    "share": ("percent",),
    "rate": ("per 1000",),
    "density": ("per km2", "persons/km2"),
}


@dataclass(frozen=True, slots=True)
class Definition:
    """One version of an indicator made without code.

    Parameters
    ----------
    id
        Lower case letters, digits and ``_``, beginning with a letter; the name in commands and addresses.
    title, note
        What it is called, and what it tells and what not.
    unit
        One of ``UNITS`` for its ``how``.
    domain
        One of ``DOMAINS``.
    dataset
        Id of the dataset that it is made of, whatever its role; its current version speaks.
    column
        What is summed, averaged or is a part; empty for a count, and for a density of rows.
    per
        The whole of a share, or the weight of a mean; empty for the others.
    about
        Whom rows tell of: of fewer than ten people or households nothing is told.
    target
        In ``unit``; NaN for none.
    version
        Counts from 1; 0 before it is kept.
    made_by, made_at
        Who made it, and when (UTC, ISO); empty before it is kept.
    """

    id: str
    title: Text
    note: Text
    unit: str
    direction: Direction
    domain: str
    dataset: str
    how: How
    column: str = ""
    per: str = ""
    about: About = "people"
    target: float = float("nan")
    version: int = 0
    made_by: str = ""
    made_at: str = ""

    def columns(self) -> tuple[str, ...]:
        """Return the columns that it reads, each once."""
        return tuple(dict.fromkeys(name for name in (self.column, self.per) if name))
