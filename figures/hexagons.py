"""People beyond reach by hexagon: classes of persons, never a number of the few, with a legend that counts."""

import math
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any, Final

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from figures import palette
from figures.alt_text import title_of
from figures.maps import LegendEntry
from figures.picture import path_of
from figures.sheet import Sheet
from i18n import Locale
from i18n.locale import bare, clean
from model.beyond import Beyond, Hexagon
from model.indicator import Result

# Persons: a class holds its lower edge. Only the class of a hexagon is told: nobody is reckoned from the others.
EDGES: Final = (10, 100, 250, 500, 1000)
NOBODY, FEW = "nobody", "few"
FILLS: Final[Mapping[str | int, str]] = dict(
    zip((NOBODY, FEW, *EDGES), (palette.BEYOND_NOBODY, palette.NO_DATA, *palette.BEYOND), strict=True)
)
DEGREES: Final = 4326
BAR: Final = 500  # metres of the scale on the ground below columns

Class = str | int


def class_of(one: Hexagon) -> Class:
    """Return the class of a hexagon: its lower edge in persons, ``few`` for what is not told or known, ``nobody``."""
    if math.isnan(one.persons):
        return FEW
    # A part of a person is an artefact of a sum; whole persons fewer than ten were kept back before.
    return NOBODY if one.persons < 1 else EDGES[max(bisect_right(EDGES, round(one.persons)) - 1, 0)]


def class_words(of: Class, say: Locale) -> str:
    """Return what a class of hexagons is called."""
    if isinstance(of, str):
        return say.say("hexagon-nobody" if of == NOBODY else "hexagon-few-class")
    upper = next((edge for edge in EDGES if edge > of), None)
    if upper is None:
        return say.say("hexagon-from", low=say.quantity(of, "persons"))
    return say.say("hexagon-class", low=say.number(of), high=say.quantity(upper - 1, "persons"))


def hexagon_data(found: Beyond, data: Mapping[str, Any], paper: Sheet, result: Result, say: Locale) -> dict[str, Any]:
    """Return a map of zones with the hexagons in place of the zones' colours.

    Parameters
    ----------
    data
        What ``figures.zone_map.zone_data`` made.
    """
    drawn = shapely.transform(_shapes(found), lambda xy: (xy - [paper.left, paper.top]) / [paper.unit, -paper.unit])
    cells = [
        {"d": path_of([shape]), "fill": FILLS[of], "few": of == FEW, "tip": bare(class_words(of, say))}
        for shape, of in zip(drawn, map(class_of, found.hexagons), strict=True)
    ]
    far = {value.zone: value.base - value.persons for value in result.zones()}
    labels = [{**one, "more": bare(_far(far.get(one["id"], math.nan), say))} for one in data["labels"]]
    words = {**data["words"], "label": bare(hexagon_alt(found, result, say)), "empty": bare(say.say("hexagon-empty"))}
    return {**data, "cells": cells, "labels": labels, "words": words}


def middles_of(found: Beyond) -> gpd.GeoSeries:
    """Return the middle of each hexagon, EPSG:4326."""
    return gpd.GeoSeries(shapely.centroid(_shapes(found)), crs=found.metric_crs).to_crs(DEGREES)


def _shapes(found: Beyond) -> Any:  # noqa: ANN401 - an object array of shapely geometries
    return np.array([shapely.Polygon(one.corners) for one in found.hexagons], dtype=object)


def _far(persons: float, say: Locale) -> str:
    return say.say("no-data") if math.isnan(persons) else say.quantity(persons, "persons")


def hexagon_alt(found: Beyond, result: Result, say: Locale) -> str:
    """Return the text alternative: how many hexagons of how wide, how many in the highest class, and where."""
    classes = [class_of(one) for one in found.hexagons]
    told = [of for of in classes if isinstance(of, int)]
    title = title_of(result, say)
    if not told:
        return say.say("hexagon-alt-none", title=title, count=len(classes))
    most = max(told)
    return say.say(
        "hexagon-alt", title=title, count=len(classes), most=classes.count(most), words=class_words(most, say)
    )


def hexagon_legend(found: Beyond, facilities: int, say: Locale) -> tuple[LegendEntry, ...]:
    """Return every class with how many hexagons are in it, and the facilities."""
    classes = [class_of(one) for one in found.hexagons]
    entries = [LegendEntry(fill, class_words(of, say), classes.count(of)) for of, fill in FILLS.items()]
    return (*entries, LegendEntry(palette.FACILITY, say.say("legend-facilities"), facilities, "point"))


def hexagon_table(found: Beyond, names: Mapping[str, str], say: Locale) -> pd.DataFrame:
    """Return how many hexagons of each class there are by zone, in words; those between zones last."""
    counts = {zone: [0] * len(FILLS) for zone in (*names, "")}
    for one in found.hexagons:
        counts[one.zone if one.zone in names else ""][[*FILLS].index(class_of(one))] += 1
    heads = [class_words(of, say) for of in FILLS]
    return pd.DataFrame(
        {
            say.say("column-zone"): clean(names.get(zone) or say.say("hexagon-between")),
            **{head: say.number(number) for head, number in zip(heads, row, strict=True)},
        }
        for zone, row in counts.items()
        if any(row)
    )


def hexagon_rows(found: Beyond, result: Result) -> pd.DataFrame:
    """Return the hexagons as a machine reads them: the middle of each, its zone and its class of persons."""
    evidence = result.district().evidence or ""
    return pd.DataFrame(
        {
            "indicator": result.indicator.id,
            "threshold_m": result.threshold,
            "group": result.group,
            "longitude": round(middle.x, 6),
            "latitude": round(middle.y, 6),
            "across_m": found.across,
            "zone": one.zone,
            "persons_beyond_from": "" if isinstance(of, str) and of == FEW else 0 if of == NOBODY else of,
            "persons_beyond_to": _upper(of),
            "evidence": evidence,
            "reason": _reason(one),
        }
        for one, middle, of in zip(found.hexagons, middles_of(found), map(class_of, found.hexagons), strict=True)
    )


def _reason(one: Hexagon) -> str:
    """Return why a hexagon has no number; empty where it has one."""
    if class_of(one) != FEW:
        return ""
    return "partly-blank" if one.unsure else "too-few-people"


def _upper(of: Class) -> int | str:
    if isinstance(of, str):
        return 0 if of == NOBODY else ""
    return next((edge - 1 for edge in EDGES if edge > of), "")
