"""What is told of the streets that everything is measured over: islands, gaps, cut streets, footways, missing links."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from model.dataset import Dataset
from model.text import Text

NAN: Final = float("nan")


@dataclass(frozen=True, slots=True)
class Footways:
    """Metres of main road with a footway, without one, and of which nobody told."""

    there: float
    missing: float
    untold: float

    def metres(self) -> float:
        """Return the length of all main roads."""
        return self.there + self.missing + self.untold


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in degrees (EPSG:4326), and the id of its zone; empty for none."""

    longitude: float
    latitude: float
    zone: str


@dataclass(frozen=True, slots=True)
class Island:
    """A part of the network that nothing joins to the largest one: metres of street, residents on it, its middle."""

    metres: float
    amount: float
    at: Spot


@dataclass(frozen=True, slots=True)
class Gap:
    """A short link that streets seem to lack.

    Parameters
    ----------
    joins
        Whether it would join two parts of the network.
    names
        The streets at its two ends; empty where they have no name.
    """

    metres: float
    joins: bool
    start: Spot
    end: Spot
    names: tuple[Text, Text]


@dataclass(frozen=True, slots=True)
class Severed:
    """A street that a barrier cuts though it is no bridge: its length, kind and name, and where it is."""

    metres: float
    kind: str
    name: Text
    at: Spot


@dataclass(frozen=True, slots=True)
class ZoneStreets:
    """What is told of one zone.

    Parameters
    ----------
    footways
        Metres of main road with and without a footway, and of which nobody told.
    measured, far, off
        Residents with a street within reach of their door; those of them whose leg off the street is longer than
        100 m; those without any street. NaN where metres of street stand in for residents.
    """

    zone: str
    footways: Footways
    measured: float
    far: float
    off: float


@dataclass(frozen=True, slots=True)
class BestLink:
    """What one link would bring within reach of one service: residents, and the link."""

    amount: float
    gap: Gap


@dataclass(frozen=True, slots=True)
class ServiceLinks:
    """Of one service, the links that would raise its coverage most, the best first; the others bring nobody.

    Parameters
    ----------
    reached, measured
        Residents within ``limit`` metres today, and those whose walk is measured.
    useful
        How many links bring anybody.
    reason
        Id of why nothing can be told; empty where something can.
    """

    service: str
    limit: float
    reached: float
    measured: float
    useful: int
    links: tuple[BestLink, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NetworkReport:
    """The quality of the streets in use.

    Parameters
    ----------
    weight
        ``residents``, or ``street_metres`` that stand in for them; the unit of every amount.
    blanks
        Homes whose residents nobody counted: they are in no amount.
    metres, parts
        Length of all streets, and how many connected parts they fall into.
    off_metres, off_amount
        Street length, and residents, that have no way to the largest part.
    gaps, severed
        How many there are; the first of them are listed.
    reason
        Id of why there is no report; empty where there is one.
    """

    weight: str = ""
    blanks: int = 0
    metres: float = NAN
    parts: int = 0
    off_metres: float = NAN
    off_amount: float = NAN
    amount: float = NAN
    islands: tuple[Island, ...] = ()
    gaps: int = 0
    gaps_listed: tuple[Gap, ...] = ()
    severed: int = 0
    severed_metres: float = 0.0
    severed_listed: tuple[Severed, ...] = ()
    zones: tuple[ZoneStreets, ...] = ()
    services: tuple[ServiceLinks, ...] = ()
    datasets: Mapping[str, Dataset] = field(default_factory=dict)
    reason: str = ""
