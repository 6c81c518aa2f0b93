"""The map of one indicator that can be pointed at: its zones by class, its places, and the zone that was chosen."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import geopandas as gpd

from figures.alt_text import closing, values_text
from figures.maps import zone_name
from figures.plan_map import Drawn, Mark, plan_data, sheet
from i18n import Locale
from i18n.locale import bare
from model.district import District
from model.indicator import Result

if TYPE_CHECKING:
    import pandas as pd


def zone_data(
    result: Result,
    zones: gpd.GeoDataFrame,
    places: gpd.GeoDataFrame | None,
    ground: str,
    district: District,
    names: Mapping[str, str],
    say: Locale,
    label: str = "",
) -> dict[str, Any]:
    """Return what the browser draws of an indicator, without a zone chosen.

    Parameters
    ----------
    zones, places
        EPSG:4326; a zone without a value is drawn as no data, never as zero. None for no places.
    ground
        Address of the image below.
    names
        Zone id to name in the reader's language.
    label
        What the picture shows, for whoever does not see it; empty for the values in a sentence.
    """
    drawn = Drawn(
        zones=zones,
        values={value.zone: value for value in result.zones()},
        less_is_better=result.indicator.less_is_better(),
        marks=() if places is None else _marks(places, closing(result), say),
    )
    data = plan_data(drawn, sheet(district), ground, label or values_text(result, names, say), say)
    return {**data, "words": {**data["words"], "help": bare(say.say("zone-map-help"))}, "picks": "some"}


def chosen_data(data: Mapping[str, Any], zone: str, lead: str = "") -> dict[str, Any]:
    """Return a map's data with a zone chosen.

    Parameters
    ----------
    zone
        Empty for none.
    lead
        Class of what is brought into sight when somebody points at a zone; then one is always chosen.
    """
    return {**data, "chosen": zone, **({"lead": lead, "picks": "always"} if lead else {})}


def _marks(places: gpd.GeoDataFrame, closed: str, say: Locale) -> tuple[Mark, ...]:
    """Return the places as marks; those of the service ``closed`` as rings, since they would not stay."""
    points = places.geometry.representative_point()
    rows = zip(places.iterrows(), points.x, points.y, strict=True)
    return tuple(
        Mark(x, y, "closing" if closed and row["service"] == closed else "there", _name(row, closed, say))
        for (_, row), x, y in rows
    )


def _name(row: "pd.Series[Any]", closed: str, say: Locale) -> str:
    """Return what a place is called; where two services stand on one map, with its service."""
    name = zone_name(row, say) or say.say("facility-unnamed")
    return say.listed([name, say.say(f"service-{row['service']}")]) if closed else name
