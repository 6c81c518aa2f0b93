"""The district as configuration: another district is another file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from model.text import Language, Text


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in EPSG:4326 degrees."""

    west: float
    south: float
    east: float
    north: float

    @property
    def sides(self) -> tuple[float, float, float, float]:
        """West, south, east and north, in the order in which shapes and most services take them."""
        return self.west, self.south, self.east, self.north

    def holds(self, lon: float, lat: float) -> bool:
        """Tell whether a point lies in the box, its edge included."""
        return self.west <= lon <= self.east and self.south <= lat <= self.north


@dataclass(frozen=True, slots=True)
class Region(Box):
    """Where data of a district may plausibly fall, and what helps to tell which coordinates a file is written in.

    Parameters
    ----------
    district
        The district itself; None where nobody says.
    country
        Around the region: farther away lies what was read wrongly, or data of somewhere else.
    systems
        ``EPSG:n`` of the country's own coordinate systems, in which its files come.
    """

    district: Box | None = None
    country: Box | None = None
    systems: tuple[str, ...] = ()

    @classmethod
    def of(cls, box: Box) -> "Region":
        """Return ``box`` as a region of which no more is known, unless it is a region already."""
        return box if isinstance(box, Region) else cls(*box.sides)


@dataclass(frozen=True, slots=True)
class Nation:
    """The country of a district, as figures about all of it name it.

    Parameters
    ----------
    id
        As the column ``place`` of reported figures has it.
    code
        ISO 3166, three letters.
    """

    id: str
    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class District:
    """Name, boxes, metric CRS, languages and default thresholds of the district shown.

    Parameters
    ----------
    box
        What the first map shows.
    region
        Where data may plausibly fall (the governorate): coordinates outside are questioned.
    metric_crs
        EPSG code used for lengths and areas, inside arithmetic only.
    thresholds
        Default reach in metres by indicator id; others take the catalogue's.
    targets
        What the district asks for, in the indicator's unit by indicator id; others take the catalogue's.
    surroundings
        What live sources are asked for: the district and what its people walk to beyond its edge.
    nation
        Of which live sources tell figures of all of it; None where nobody named one.
    offshore
        Longitude and latitude of a point of open sea before it, in degrees (EPSG:4326); None where there is none.
    """

    id: str
    name: Text
    region_name: Text
    box: Box
    region: Region
    metric_crs: int
    languages: tuple[Language, ...]
    thresholds: Mapping[str, float]
    targets: Mapping[str, float] = field(default_factory=dict)
    surroundings: Box | None = None
    nation: Nation | None = None
    offshore: tuple[float, float] | None = None

    @property
    def asked(self) -> Box:
        """What live sources are asked for; the district's own box where nobody named more."""
        return self.surroundings or self.box
