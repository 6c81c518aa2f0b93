"""What a report is made of: measured values with everything that they must never be parted from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import geopandas as gpd

from figures.alt_text import title_of
from i18n import Locale
from model.age import Age, oldest
from model.dataset import Dataset
from model.district import District
from model.evidence import Evidence, weakest
from model.indicator import DISTRICT_ZONE, Result
from model.publisher import Credit
from model.text import Text

ZONES: Final = "zones"
Plain = str | float | bool | None | list["Plain"] | dict[str, "Plain"]
Row = Mapping[str, Plain]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asked for, which is printed on everything that comes of it; empty and NaN for the usual.

    Parameters
    ----------
    indicators
        Ids; none for all that there are.
    zone
        One zone alone, ``*`` for the district.
    as_of
        ISO date of the data.
    """

    indicators: tuple[str, ...] = ()
    zone: str = ""
    threshold: float = float("nan")
    of: str = ""
    group: str = ""
    profile: str = ""
    as_of: str = ""
    real_only: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """One indicator as it was measured.

    Parameters
    ----------
    rows
        As ``python -m indicators compute --json`` prints them, those that were asked for.
    record
        By which it can be made again; empty where nothing could be measured.
    code
        Of the record; empty without one.
    """

    result: Result
    rows: tuple[Row, ...]
    record: Row = field(default_factory=dict)
    code: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """All that a report is made of.

    Parameters
    ----------
    zones
        ``zone_id`` and shape in EPSG:4326; None where no zones are active.
    names
        What every zone is called.
    ages, credits
        Of the datasets, by id.
    made_at
        UTC time, ISO.
    """

    district: District
    asked: Asked
    measured: tuple[Measured, ...]
    zones: gpd.GeoDataFrame | None
    names: Mapping[str, Text]
    ages: Mapping[str, Age]
    credits: Mapping[str, tuple[Credit, ...]]
    made_at: str

    def datasets(self) -> tuple[Dataset, ...]:
        """Return every dataset that any number was made of, each once, by id."""
        found = {one.id: one for item in self.measured for one in item.result.datasets.values()}
        return tuple(found[name] for name in sorted(found))

    def evidence(self) -> Evidence | None:
        """Return the weakest evidence of all values; None where there is none."""
        kinds = [value.evidence for item in self.measured for value in item.result.values if value.evidence]
        return weakest(kinds) if kinds else None

    def records(self) -> dict[str, Row]:
        """Return the records of all numbers by their codes."""
        return {item.code: item.record for item in self.measured if item.code}

    def name(self, zone: str, say: Locale) -> str:
        """Return what a zone is called; its id where nobody said."""
        if zone == DISTRICT_ZONE:
            return say.say("whole-district")
        return self.names.get(zone, Text()).of(say.language) or zone


def titled(result: Result, say: Locale) -> str:
    """Return the title of a result with whom it counts and who walks."""
    title = title_of(result, say)
    if not result.profile:
        return title
    return say.say("title-profile", title=title, profile=say.say(f"profile-{result.profile}"))


def age_of(result: Result, ages: Mapping[str, Age]) -> Age | None:
    """Return how old what a result was made of is, as its worst part; None where it is made up or not known.

    Borders do not age a number, as they do not in its vintage.
    """
    if any(one.evidence is Evidence.ILLUSTRATIVE for one in result.datasets.values()):
        return None
    used = [one for role, one in result.datasets.items() if role != ZONES] or list(result.datasets.values())
    return oldest(ages[one.id] for one in used if one.id in ages)
