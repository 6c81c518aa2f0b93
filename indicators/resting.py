"""How many people or households a value made without code rests on, and how many could be reckoned from it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import numpy as np

from indicators.coverage import RESIDENTS, Floats, by_zone
from indicators.households import CONNECTED, HOUSEHOLDS
from indicators.rows import Pieces, Rows
from model.definition import About, Definition
from model.role import GROUPS

# What a sum counts where its unit says so; an amount of anything else says nothing of how many it belongs to.
COUNTED_IN: Final[Mapping[About, frozenset[str]]] = MappingProxyType(
    {"people": frozenset({"persons", "persons/km2"}), "households": frozenset({"households", "families"})}
)
HOUSEHOLD_COLUMNS: Final = frozenset({HOUSEHOLDS, CONNECTED})
PEOPLE_COLUMNS: Final = frozenset({RESIDENTS, *GROUPS})


def counts(definition: Definition) -> bool:
    """Tell whether a column says how many people, or households, a row stands for: what is summed, else its weight."""
    if definition.about == "things":
        return False
    named = HOUSEHOLD_COLUMNS if definition.about == "households" else PEOPLE_COLUMNS
    if definition.per:
        # Weights may be persons or money: only a column of households says how many households there are.
        return definition.about == "people" or definition.per in named
    by_unit = definition.unit in COUNTED_IN[definition.about]
    return by_unit or definition.column in named or (definition.how == "rate" and definition.about == "people")


def summed_of(total: Floats, rows: Rows, pieces: Pieces, definition: Definition) -> Floats:
    """Return how many people or households a sum rests on: itself where it counts them, else its rows.

    In a table of zones a row is not somebody: there an amount below ten is all that can tell of the few.
    """
    if not definition.column:
        return by_zone(pieces.zone, pieces.part, rows.zones)
    return total if counts(definition) or rows.of_zones else rows_told(rows, pieces, definition)


def rows_told(rows: Rows, pieces: Pieces, definition: Definition) -> Floats:
    """Return how many rows a value rests on; NaN where rows stand for whole zones and not for somebody."""
    if rows.of_zones:
        return np.full(rows.zones + 1, np.nan)
    told = ~np.isnan(rows.columns[definition.column][pieces.row])
    return by_zone(pieces.zone, np.where(told, pieces.part, 0.0), rows.zones)


def reckoned(rows: Rows, pieces: Pieces, definition: Definition) -> tuple[Floats, ...]:
    """Return how many people or households could be reckoned from a value whose base is at hand, by zone and in all."""
    column, per = definition.column, definition.per
    if definition.how == "mean" and definition.unit in COUNTED_IN[definition.about]:
        amount = rows.columns[column][pieces.row] * pieces.part
        return (by_zone(pieces.zone, np.where(np.isnan(amount), 0.0, amount), rows.zones),)
    if definition.how != "share":
        return ()
    part, whole = (rows.columns[name][pieces.row] * pieces.part for name in (column, per))
    one_blank = np.isnan(part) | np.isnan(whole)
    found: list[Floats] = []
    # What the sums of both columns tell, and what the rows do that say both: on these alone a share rests.
    for blanks in ((np.isnan(part), np.isnan(whole)), (one_blank, one_blank)):
        hits, everybody = (
            by_zone(pieces.zone, np.where(blank, 0.0, amount), rows.zones)
            for amount, blank in zip((part, whole), blanks, strict=True)
        )
        found += [hits, everybody - hits]
    return tuple(found)
