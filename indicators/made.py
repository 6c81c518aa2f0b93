"""Indicators made without code: a column of any dataset brought to zones, with all that other indicators promise."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from indicators.counted import UNMEASURED, refused, reworded, valued
from indicators.coverage import IN_NO_ZONE, PERCENT, RESIDENTS, Flags, Floats, Measure, Origins, by_zone, mean
from indicators.guarding import of_few
from indicators.intervals import FEWEST
from indicators.joined import CONTRADICTORY
from indicators.needs import DATASET, ZONES
from indicators.people import People
from indicators.registry import PEOPLE, ROWS, Recipe
from indicators.resting import counts, reckoned, rows_told, summed_of
from indicators.rows import Pieces, Rows
from model.dataset import Dataset
from model.definition import PER_RESIDENTS, Definition
from model.evidence import Evidence, weakest
from model.indicator import Indicator, Target
from model.text import Text

ALL_BLANK, PARTLY_BLANK, NO_ROWS, WEIGHTS_UNKNOWN = "all-blank", "partly-blank", "no-rows", "weights-unknown"
RESIDENTS_UNKNOWN, NO_RESIDENTS = "residents-unknown", "no-residents"
# What can be shared out among zones; of the others each row counts where its middle lies.
SHARED_OUT: Final = frozenset({"sum", "mean", "weighted_mean", "share", "rate", "density"})
# How a formula is written: symbols and names of columns are the same in every language.
_FORMULAS: Final = {
    "sum": "Σ {column}",
    "mean": "Σ {column} / n",
    "weighted_mean": "Σ ({column} × {per}) / Σ {per}",
    "share": "100 × Σ {column} / Σ {per}",
    "rate": "1000 × Σ {column} / Σ residents",
    "density": "Σ {column} / km²",
    "count": "n",
    "maximum": "max {column}",
    "median": "median {column}",
}
# Two values tell of a spread, a least and a greatest; one says nothing of what the others could be.
ENDS: Final = 2


def entry_of(definition: Definition) -> Indicator:
    """Return the entry of the catalogue that a definition makes."""
    formula = _FORMULAS[definition.how].format(column=definition.column or "n", per=definition.per)
    inputs = " · ".join((definition.dataset, *definition.columns()))
    return Indicator(
        id=definition.id,
        title=definition.title,
        domain=definition.domain,
        formula=Text(formula, formula, formula),
        unit=definition.unit,
        direction=definition.direction,
        inputs=Text(inputs, inputs, inputs),
        standard="",
        target_text=Text(),
        spatial_unit="zone",
        needs=(ZONES, f"{DATASET}:{definition.dataset}", *((RESIDENTS,) if definition.how == "rate" else ())),
        target=None if np.isnan(definition.target) else Target(definition.target, "project"),
        note=definition.note,
    )


def recipe_of(definition: Definition) -> Recipe:
    """Return how an indicator made without code is measured: a recipe like any other."""
    return Recipe(
        id=definition.id,
        run=partial(made, definition=definition),
        inputs=(ROWS, PEOPLE) if definition.how == "rate" else (ROWS,),
        either=(),
        optional=(),
        keywords=MappingProxyType({}),
        weight=RESIDENTS,
        over="",
        definition=definition,
    )


def as_used(datasets: Mapping[str, Dataset], recipe: Recipe, given: Mapping[str, object]) -> dict[str, Dataset]:
    """Return ``datasets`` with the evidence that they have in a number: what was parted by area is modelled."""
    used = dict(datasets)
    rows, definition = given.get(ROWS), recipe.definition
    if isinstance(rows, Rows) and definition and rows.cut and definition.how in SHARED_OUT and ROWS in used:
        used[ROWS] = replace(used[ROWS], evidence=weakest((used[ROWS].evidence, Evidence.MODELLED)))
    return used


def made(rows: Rows, people: People | None = None, *, definition: Definition) -> Measure:
    """Return the values of one definition by zone and for the district.

    Blank is not zero: a mean, a share, a median leave blank rows out and say what they could change; a sum of which a
    part is blank is not known, and what it lies between is told where two rows at least tell of a spread.
    """
    pieces = rows.parted if definition.how in SHARED_OUT else rows.whole
    if definition.how in {"mean", "weighted_mean", "share"}:
        measure, base = _averaged(rows, pieces, definition)
    elif definition.how in {"maximum", "median"}:
        measure, base = _ranked(rows, pieces, definition)
    elif definition.how == "rate":
        measure, base = _rate(rows, pieces, definition, people)
    else:
        measure, base = _summed(rows, pieces, definition)
    if definition.about == "things":
        return measure
    # Nothing may tell of the few whom the sum of the same column keeps back, nor of what they leave of their whole.
    for few in (base, *reckoned(rows, pieces, definition)):
        measure = of_few(measure, few, definition.about)
    return measure


def _averaged(rows: Rows, pieces: Pieces, definition: Definition) -> tuple[Measure, Floats]:
    """Return a mean of rows, or of a column as its weights have it; a share is the mean of its parts' shares."""
    values = rows.columns[definition.column][pieces.row]
    weight = rows.columns[definition.per][pieces.row] if definition.per else np.ones(len(pieces.row))
    if definition.how == "share":
        wrong = (values < 0) | (weight < 0) | (values > weight)
        values = np.divide(PERCENT * values, weight, out=np.full(len(values), np.nan), where=weight > 0)
        least, most = 0.0, PERCENT
    else:
        wrong = weight < 0
        least, most = _spread(rows, pieces, definition)
    amount = np.where(wrong, np.nan, pieces.part * weight)
    told = mean(Origins(pieces.zone, amount, rows.zones, ""), values, least=least, most=most)
    words = {UNMEASURED: ALL_BLANK, NO_RESIDENTS: NO_ROWS, RESIDENTS_UNKNOWN: WEIGHTS_UNKNOWN}
    measure = replace(told, reason=reworded(told.reason, words), cells=np.empty(0))
    # How much a row of unknown weight could change nobody knows; where all is told there is nothing to bound.
    unknown = _any(np.isnan(amount) & ~wrong, pieces.zone, rows.zones)
    whole = ~_any(np.isnan(values) & (amount > 0), pieces.zone, rows.zones)
    low, high = (
        np.where(unknown, np.nan, np.where(whole, measure.value, bound)) for bound in (measure.low, measure.high)
    )
    measure = replace(measure, low=low, high=high)
    measure = _refused_where(_any(wrong, pieces.zone, rows.zones), measure, CONTRADICTORY)
    if not definition.per:
        return measure, rows_told(rows, pieces, definition)
    weighed = told.measured
    return measure, weighed if counts(definition) else np.fmin(weighed, rows_told(rows, pieces, definition))


def _summed(rows: Rows, pieces: Pieces, definition: Definition) -> tuple[Measure, Floats]:
    """Return a sum, a count, or either for every square kilometre."""
    total, low, high, share, blank = _total(rows, pieces, definition)
    base = summed_of(total, rows, pieces, definition)
    per = 1.0 / rows.square_km if definition.how == "density" else 1.0
    reason = tuple(PARTLY_BLANK if some else "" for some in blank)
    reason = tuple(ALL_BLANK if why and told == 0 else why for why, told in zip(reason, share, strict=True))
    value = np.where(blank, np.nan, total * per)
    measure = replace(valued(value, low * per, high * per, reason, {}), measured_share=share)
    return measure, base


def _rate(rows: Rows, pieces: Pieces, definition: Definition, people: People | None) -> tuple[Measure, Floats]:
    """Return a sum for every thousand residents; the district is taken over the zones that are known."""
    if people is None:
        return refused(rows.zones, "no-data"), np.full(rows.zones + 1, np.nan)
    total, low, high, _, blank = _total(rows, pieces, definition)
    counted = people.column(RESIDENTS)
    here = people.zone != IN_NO_ZONE
    lived = by_zone(people.zone, np.where(np.isnan(counted), 0.0, counted), rows.zones)
    uncounted = _any(here & np.isnan(counted), people.zone, rows.zones)
    known = ~(blank | uncounted) & (lived > 0)
    known[-1] = known[:-1].any()
    total[-1], taken = total[:-1][known[:-1]].sum(), lived.copy()
    taken[-1] = lived[:-1][known[:-1]].sum()
    reason = tuple(
        "" if fine else RESIDENTS_UNKNOWN if unsure else NO_RESIDENTS if not there else PARTLY_BLANK
        for fine, unsure, there in zip(known, uncounted, lived > 0, strict=True)
    )
    value, least, most = (
        np.divide(PER_RESIDENTS * part, whole, out=np.full(len(lived), np.nan), where=whole > 0)
        for part, whole in ((np.where(known, total, np.nan), taken), (low, lived), (high, lived))
    )
    # Whom nobody counted could be any number of people.
    least, most = (np.where(uncounted, np.nan, bound) for bound in (least, most))
    share = np.where(known, 1.0, 0.0)
    share[-1] = np.divide(taken[-1], lived[-1]) if lived[-1] > 0 else np.nan
    low, high = np.minimum(value, least), np.maximum(value, most)
    unvalued = np.isnan(value)
    measure = valued(value, np.where(unvalued, least, low), np.where(unvalued, most, high), reason, {})
    # Whoever knows the residents has the amount again, so that it must rest on enough as a sum would.
    return replace(measure, measured_share=share), np.fmin(taken, summed_of(total, rows, pieces, definition))


def _ranked(rows: Rows, pieces: Pieces, definition: Definition) -> tuple[Measure, Floats]:
    """Return the greatest value, or the one in the middle."""
    values = rows.columns[definition.column]
    pick = np.max if definition.how == "maximum" else np.median
    least, most = _spread(rows, pieces, definition)
    numbers = np.full((4, rows.zones + 1), np.nan)
    reason = [NO_ROWS] * (rows.zones + 1)
    for zone in range(rows.zones + 1):
        here = values[pieces.row[(pieces.zone == zone) | (zone == rows.zones)]]
        told = here[~np.isnan(here)]
        if len(told):
            filled = [np.where(np.isnan(here), bound, here) for bound in (least, most)]
            bounds = [float(pick(one)) for one in filled]
            numbers[:, zone], reason[zone] = (float(pick(told)), *bounds, len(told) / len(here)), ""
        elif len(here):
            reason[zone] = ALL_BLANK
    value, low, high, share = numbers
    if definition.how == "maximum":
        # What is told is reached at least, whatever stands in the blank cells.
        low = np.where(np.isnan(high), np.nan, value)
    measure = valued(value, np.fmin(value, low) * _known(low), np.fmax(value, high) * _known(high), tuple(reason), {})
    return replace(measure, measured_share=share), rows_told(rows, pieces, definition)


def _known(bound: Floats) -> Floats:
    return np.where(np.isnan(bound), np.nan, 1.0)


def _total(rows: Rows, pieces: Pieces, definition: Definition) -> tuple[Floats, Floats, Floats, Floats, Flags]:
    """Return what is told of a sum, what it lies between, the share of rows that tell, and where some do not."""
    values = rows.columns[definition.column][pieces.row]
    blank = np.isnan(values)
    told = by_zone(pieces.zone, np.where(blank, 0.0, values * pieces.part), rows.zones)
    unsaid = by_zone(pieces.zone, np.where(blank, pieces.part, 0.0), rows.zones)
    every = by_zone(pieces.zone, pieces.part, rows.zones)
    least, most = _spread(rows, pieces, definition)
    low, high = (np.where(unsaid > 0, told + unsaid * bound, told) for bound in (least, most))
    share = np.divide(every - unsaid, every, out=np.full(len(every), np.nan), where=every > 0)
    return told, low, high, share, unsaid > 0


def _spread(rows: Rows, pieces: Pieces, definition: Definition) -> tuple[float, float]:
    """Return the least and the greatest value that was told in any zone; NaN where too few were told.

    Where a row is somebody, that would be one person's own: the mean of the ten least, or greatest, stands for it.
    """
    told = rows.columns[definition.column][np.unique(pieces.row)]
    told = np.sort(told[~np.isnan(told)])
    alone = definition.about != "things" and not rows.of_zones and not counts(definition)
    end = FEWEST if alone else 1
    return (float(told[:end].mean()), float(told[-end:].mean())) if len(told) >= ENDS * end else (np.nan, np.nan)


def _any(flags: Flags, zone: NDArray[np.int64], zones: int) -> Flags:
    return by_zone(zone, np.where(flags, 1.0, 0.0), zones) > 0


def _refused_where(wrong: Flags, measure: Measure, reason: str) -> Measure:
    """Return ``measure`` without the values that rest on rows that cannot be true."""
    value, low, high = (np.where(wrong, np.nan, one) for one in (measure.value, measure.low, measure.high))
    told = tuple(reason if bad else why for why, bad in zip(measure.reason, wrong, strict=True))
    return replace(measure, value=value, low=low, high=high, reason=told)
