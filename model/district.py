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

    def holds(self, lon: float, lat: float) -> bool:
        """Tell whether a point lies in the box, its edge included."""
        return self.west <= lon <= self.east and self.south <= lat <= self.north


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
    """

    id: str
    name: Text
    region_name: Text
    box: Box
    region: Box
    metric_crs: int
    languages: tuple[Language, ...]
    thresholds: Mapping[str, float]
    targets: Mapping[str, float] = field(default_factory=dict)
