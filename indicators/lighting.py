"""How much of the walking network is lit at night."""

from dataclasses import replace
from typing import Final

import numpy as np
import pandas as pd

from indicators.counted import UNMEASURED
from indicators.coverage import Floats, Measure, Origins, share
from indicators.ground import Walk
from indicators.registry import indicator
from indicators.surroundings import reasoned
from indicators.zones import Zones, locate
from model.indicator import STREET_METRES

LIT: Final = "lit"
WOMEN: Final = "women_route"


@indicator("saf_lit")
def saf_lit(streets: Walk, zones: Zones) -> Measure:
    """Share of the metres of walkable street that are lit at night.

    That a street has lamps does not say that they burn, reach the ground or make anybody feel safe. A
    street counts by its length, not by who walks it.

    Parameters
    ----------
    streets
        With ``lit`` for each line; a line that does not say widens the bounds. Each short piece belongs to the zone
        that its middle lies in.

    Returns
    -------
    Measure
        Percent, 0 to 100, of the metres that say. ``low`` and ``high``: all that do not say dark, or lit. ``more``:
        ``km``, ``lit_km`` and ``unknown_km``; ``women_routes``, percent lit of the lines marked ``women_route``.
    """
    pieces = streets.pieces
    lit = _yes_or_no(streets.ways, LIT)[pieces.way]
    zone = locate(zones, pieces.midpoint)
    origins = Origins(zone, pieces.length, len(zones.ids), STREET_METRES)
    measure = share(origins, reached=lit == 1, measured=~np.isnan(lit))
    hers = np.where(_yes_or_no(streets.ways, WOMEN)[pieces.way] == 1, pieces.length, 0.0)
    routes = share(replace(origins, amount=hers), reached=lit == 1, measured=~np.isnan(lit))
    everything = share(origins, reached=lit == 1, measured=np.ones(len(lit), dtype=np.bool_)).measured
    nobody = np.full(len(measure.value), np.nan)
    return replace(
        reasoned(measure, {"no-streets": "no-street-here", UNMEASURED: "light-unknown"}),
        reached=nobody,
        measured=nobody,
        cells=np.empty(0),
        more={
            "km": everything / 1000.0,
            "lit_km": measure.reached / 1000.0,
            "unknown_km": (everything - measure.measured) / 1000.0,
            "women_routes": routes.value,
        },
    )


def _yes_or_no(ways: pd.DataFrame, column: str) -> Floats:
    """Return 1 for yes, 0 for no, NaN for a line that does not say or data without the column."""
    if column not in ways:
        return np.full(len(ways), np.nan)
    return np.asarray(ways[column].astype("boolean").astype("Float64").to_numpy(np.float64, na_value=np.nan))
