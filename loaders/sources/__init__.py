"""The live sources: for each publisher the datasets that can be fetched, in the order in which they are asked for."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from loaders.sources import geoboundaries, gtfs, hdx, ohsome, openmeteo, overpass, overture, worldbank, worldpop
from loaders.sources.live import Live

SOURCES: Final[Mapping[str, tuple[Live, ...]]] = MappingProxyType(
    {
        "overpass": overpass.LIVE,
        "hdx": hdx.LIVE,
        "worldpop": worldpop.LIVE,
        "geoboundaries": geoboundaries.LIVE,
        "overture": overture.LIVE,
        "ohsome": ohsome.LIVE,
        "openmeteo": openmeteo.LIVE,
        "worldbank": worldbank.LIVE,
        "gtfs": gtfs.LIVE,
    }
)
