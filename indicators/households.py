"""Which households are connected, cell by cell."""

from dataclasses import replace

import numpy as np

from indicators.counted import UNMEASURED, reworded, valued, withheld_reasons
from indicators.coverage import PERCENT, Floats, Measure, Origins, mean
from indicators.intervals import FEWEST, wilson
from indicators.people import People

UNKNOWN = "connection-unknown"
HOUSEHOLDS, CONNECTED = "households", "connected_households"


def told_of(people: People | None) -> bool:
    """Tell whether somebody counted connected households where people live."""
    return people is not None and people.has(HOUSEHOLDS) and people.has(CONNECTED)


def unconnected(people: People) -> Floats:
    """Return the share of each cell's households that have no internet, 0 to 1.

    NaN where a count is blank, where there are no households, and where more of them are connected than
    there are: which of the two is wrong nobody knows.
    """
    households, connected = people.column(HOUSEHOLDS), people.column(CONNECTED)
    out = np.full(len(households), np.nan)
    np.divide(households - connected, households, out=out, where=(households > 0) & (connected <= households))
    return out


def connection(people: People) -> Measure:
    """Return the share of households that are connected, percent.

    Wilson's interval over the households that were told of, since a count at one time is one draw of
    many; the others widen it as if none of them, or all, were connected. A cell of few households is
    not shown by itself.
    """
    households = Origins(people.zone, people.column(HOUSEHOLDS), people.zones, HOUSEHOLDS)
    told = mean(households, PERCENT * (1.0 - unconnected(people)), least=0.0, most=PERCENT)
    unknown = reworded(told.reason, {UNMEASURED: UNKNOWN, "residents-unknown": UNKNOWN})
    reason = withheld_reasons(told.measured, unknown, apart=False)
    shown = np.array([not why for why in reason], dtype=np.bool_)
    asked = np.where(shown, told.measured, np.nan)
    # Rounding in the last digit must not connect more households than were told of.
    low, high = wilson(np.minimum(told.value / PERCENT * asked, asked), asked)
    known = told.measured_share
    measure = valued(
        np.where(shown, told.value, np.nan),
        PERCENT * low * known,
        PERCENT * (high * known + (1.0 - known)),
        reason,
        {"asked": asked},
    )
    cells = np.where(people.column(HOUSEHOLDS) >= FEWEST, told.cells, np.nan)
    return replace(measure, measured_share=np.where(shown, known, np.nan), cells=cells)
