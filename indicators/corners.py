"""Points of the streets by zone and name, for whoever chooses a place from a list and not on a map."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely
from geopandas.geodataframe import GeoDataFrame
from geopandas.geoseries import GeoSeries
from numpy.typing import NDArray

from indicators.columns import texts
from indicators.coverage import IN_NO_ZONE
from indicators.ground import Ground
from indicators.siting_places import street_points
from model.text import Text

DEGREES: Final = 4326
APART_METRES: Final = 200.0
# A point lies on its street; what is farther off has been drawn twice, or is another one.
NEAR_METRES: Final = 5.0


@dataclass(frozen=True, slots=True)
class Corner:
    """A point of a street, in degrees; ``zone`` and ``name`` are empty where there is none."""

    lon: float
    lat: float
    zone: str
    name: Text


def corners(base: Ground, streets: GeoDataFrame | None) -> tuple[Corner, ...]:
    """Return points of the walkable streets inside the zones, 200 m apart or more, from west to east; none without any.

    Parameters
    ----------
    streets
        The rows that the ground was made of, any CRS, for their names.
    """
    if base.walk is None or streets is None:
        return ()
    found = street_points(base, base.walk, APART_METRES)
    ids = () if base.zones is None else base.zones.ids
    degrees = shapely.get_coordinates(GeoSeries(shapely.points(found.points), crs=base.metric_crs).to_crs(DEGREES))
    names = _names(np.asarray(shapely.points(found.points), dtype=object), streets, base.metric_crs)
    made = (
        Corner(round(lon, 5), round(lat, 5), "" if zone == IN_NO_ZONE else ids[zone], name)
        for (lon, lat), zone, name in zip(degrees.tolist(), found.zone.tolist(), names, strict=True)
    )
    return tuple(sorted(made, key=lambda one: (one.zone, one.lon, one.lat)))


def _names(points: NDArray[np.object_], streets: GeoDataFrame, metric_crs: int) -> list[Text]:
    """Return the name of the street that each point is on."""
    told = [texts(streets, f"name_{code}") for code in ("ar", "en", "ko")]
    named = np.flatnonzero((told[0] != "") | (told[1] != ""))
    tree = shapely.STRtree(streets.geometry.to_crs(metric_crs).to_numpy()[named])
    names = [Text()] * len(points)
    for at, street in tree.query_nearest(points, max_distance=NEAR_METRES, all_matches=False).T.tolist():
        names[at] = Text(*(str(column[named[street]]) for column in told))
    return names
