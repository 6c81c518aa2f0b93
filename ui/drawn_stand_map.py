"""The maps of the stand, drawn of one state of the store: all zones in frame, with what lies below them."""

import geopandas as gpd

from figures.picture import ground_of
from figures.sheet import Sheet
from figures.stand_map import framed, stand_map
from i18n import Locale
from model.indicator import Result
from ui import doors, drawn
from ui.remembered import remembered


def sheet_in(state: str, *, real: bool) -> Sheet | None:
    """Return the sheet of the maps; None where there are no zones."""
    zones = doors.rows_of(doors.active_in(state, "zones", "", real=real))
    return None if zones is None else framed(zones, doors.district().metric_crs)


def still(
    state: str,
    result: Result,
    say: Locale,
    *,
    real: bool,
    places: bool = True,
    spots: gpd.GeoDataFrame | None = None,
) -> str:
    """Return ``result`` on the zones as markup; empty where there are no zones.

    Parameters
    ----------
    spots
        Places that no name is to hide.
    """
    zones, sheet = doors.rows_of(doors.active_in(state, "zones", "", real=real)), sheet_in(state, real=real)
    if zones is None or sheet is None:
        return ""
    rows = drawn.rows_of_places(result) if places else None
    names = doors.names_in(state, say.language, real=real)
    return stand_map(result, zones, rows, _below(state, real=real), sheet, names, say, spots)


@remembered(entries=4)
def _below(state: str, *, real: bool) -> tuple[str, ...]:
    """Return sea, land, canals and streets, as parts of an SVG image."""
    sheet = sheet_in(state, real=real)
    backdrop, streets = (
        doors.rows_of(doors.active_in(state, role, "", real=real)) for role in ("backdrop", "walk_network")
    )
    return () if sheet is None else tuple(ground_of(backdrop, streets, sheet))
