"""The live sources: for each publisher the datasets that can be fetched, in the order in which they are asked for."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from loaders.sources import gtfs, ohsome, openmeteo, overpass, worldbank
from loaders.sources.live import Live

SOURCES: Final[Mapping[str, tuple[Live, ...]]] = MappingProxyType(
    {
        "overpass": overpass.LIVE,
        "ohsome": ohsome.LIVE,
        "openmeteo": openmeteo.LIVE,
        "worldbank": worldbank.LIVE,
        "gtfs": gtfs.LIVE,
    }
)
