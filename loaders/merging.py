"""Tells which places of two datasets are one place, and makes one row of each. Pure.

Two publishers speak of one place when it is of one service, under one name, within 30 m. Two places of one publisher
are never made one: whether it wrote one twice, it knows itself.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from loaders.systems import DEGREES
from loaders.values import as_text
from loaders.words import fold
from model.evidence import Evidence, weakest
from model.role import ROLES

NEAR_METRES: Final = 30.0
_EDGE: Final = 1e-6  # metres: coordinates in degrees do not come back from metres to the last digit
_DIGITS: Final = 6
BETWEEN: Final = "; "
ORIGINS, ORIGIN_IDS = "origins", "origin_ids"
_NAMES: Final = ("name_ar", "name_en", "name_ko")
_FIELDS: Final = {field.name: place for place, field in enumerate(ROLES["facilities"].fields)}
_LAST: Final = {ORIGINS: 1_000, ORIGIN_IDS: 1_001, "geometry": 1_002}
_STRENGTH: Final = tuple(Evidence)


@dataclass(frozen=True, slots=True, eq=False)
class Copy:
    """One dataset of facilities.

    Parameters
    ----------
    rows
        Of the role ``facilities``, in any CRS that it names. Where it was merged before, its columns ``origins`` and
        ``origin_ids`` say of what.
    """

    id: str
    rows: gpd.GeoDataFrame
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class _Place:
    """One row: where it comes from, what it is and is called; and which row of two leads."""

    origins: tuple[tuple[str, str], ...]
    service: str
    names: frozenset[str]
    rank: tuple[int, int, str]


def merged(first: Copy, second: Copy, metric_crs: int) -> gpd.GeoDataFrame:
    """Return the places of two datasets, each once, in EPSG:4326, in the order of where they come from.

    It does not matter which dataset comes first, and merging again changes nothing. Of two rows that are one place the
    one of stronger evidence leads; what it leaves blank the other fills. The nearest pair is made one first, so that
    each row becomes part of one place only. Places without a name are one with no other.

    Parameters
    ----------
    metric_crs
        EPSG code in which metres are measured.

    Returns
    -------
    GeoDataFrame
        All columns of both, ``origins`` (ids of datasets) and ``origin_ids`` (``facility_id`` there), in pairs between
        semicolons.
    """
    copies = sorted((first, second), key=lambda copy: copy.id)
    places = [_places(copy) for copy in copies]
    mine, theirs = np.array(_pairs(copies, places, metric_crs), dtype=np.int64).reshape(-1, 2).T
    together = pd.concat([_bare(copy) for copy in copies], ignore_index=True)
    listed, theirs = [*places[0], *places[1]], theirs + len(places[0])
    leads = np.array([listed[a].rank <= listed[b].rank for a, b in zip(mine, theirs, strict=True)], dtype=np.bool_)
    lead, follow = np.where(leads, mine, theirs), np.where(leads, theirs, mine)
    alone = np.setdiff1d(np.arange(len(listed)), np.concatenate([lead, follow]))
    rows = [frame for frame in (_filled(together, lead, follow), together.loc[alone]) if len(frame)]
    made = pd.concat(rows, ignore_index=True)
    origins = [_joined(listed[a], listed[b]) for a, b in zip(lead, follow, strict=True)]
    origins += [listed[row].origins for row in alone]
    made[ORIGINS] = [BETWEEN.join(name for name, _ in one) for one in origins]
    made[ORIGIN_IDS] = [BETWEEN.join(key for _, key in one) for one in origins]
    order = sorted(range(len(origins)), key=lambda row: origins[row])
    columns = sorted(made.columns, key=lambda name: (_FIELDS.get(name, _LAST.get(name, len(_FIELDS))), name))
    return gpd.GeoDataFrame(made[columns].iloc[order].reset_index(drop=True), geometry="geometry", crs=DEGREES)


def evidence_of(rows: pd.DataFrame, known: Mapping[str, Evidence]) -> Evidence:
    """Return what merged places are worth: each as much as its best origin, all as little as the weakest of them.

    Parameters
    ----------
    known
        Evidence by id of the datasets that they come from.

    Raises
    ------
    ValueError
        When there is no place.
    """
    kinds = {origins: {known[name] for name in origins.split(BETWEEN)} for origins in set(rows[ORIGINS])}
    return weakest(min(kind, key=_STRENGTH.index) for kind in kinds.values())


def in_both(rows: pd.DataFrame) -> int:
    """Return how many merged places come from more than one dataset."""
    return sum(len(set(origins.split(BETWEEN))) > 1 for origins in rows[ORIGINS])


def _bare(copy: Copy) -> gpd.GeoDataFrame:
    """Return the rows of a dataset without what a merging before has told of them."""
    return copy.rows.to_crs(DEGREES).reset_index(drop=True).drop(columns=[ORIGINS, ORIGIN_IDS], errors="ignore")


def _places(copy: Copy) -> list[_Place]:
    rows = copy.rows.reset_index(drop=True)
    nothing = pd.Series(None, index=rows.index, dtype=object)
    ids = as_text(rows["facility_id"]) if "facility_id" in rows else nothing
    names = [as_text(rows[name]) for name in _NAMES if name in rows]
    told = rows[[ORIGINS, ORIGIN_IDS]].astype(str).to_numpy() if ORIGINS in rows else None
    made = []
    for row, service in enumerate(rows["service"].astype(str)):
        key = ids.iloc[row]
        own = ((copy.id, str(key) if isinstance(key, str) and key else f"#{row}"),)
        origins = own if told is None else tuple(zip(*(cell.split(BETWEEN) for cell in told[row]), strict=True))
        called = frozenset(fold(name) for cells in names if isinstance(name := cells.iloc[row], str)) - {""}
        rank = (-len(origins), _STRENGTH.index(copy.evidence), copy.id)
        made.append(_Place(tuple(sorted(origins)), service, called, rank))
    return made


def _pairs(copies: list[Copy], places: list[list[_Place]], metric_crs: int) -> list[tuple[int, int]]:
    """Return the rows of both that are one place; each row at most once, the nearest first."""
    taken: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for _, mine, theirs in sorted(_candidates(copies, places, metric_crs)):
        if mine not in taken[0] and theirs not in taken[1]:
            taken[0].add(mine)
            taken[1].add(theirs)
            pairs.append((mine, theirs))
    return pairs


def _candidates(
    copies: list[Copy], places: list[list[_Place]], metric_crs: int
) -> Iterator[tuple[tuple[object, ...], int, int]]:
    """Yield pairs that may be one place: what comes first, row, row. What was made one before stays so."""
    first, second = places
    owner = {origin: row for row, place in enumerate(second) for origin in place.origins}
    for mine, place in enumerate(first):
        for theirs in sorted({owner[origin] for origin in place.origins if origin in owner}):
            if place.service == second[theirs].service:
                yield (0, 0.0, *sorted((place.origins, second[theirs].origins))), mine, theirs
    shapes = [copy.rows.geometry.to_crs(metric_crs).to_numpy() for copy in copies]
    near = shapely.STRtree(shapes[1]).query(shapes[0], predicate="dwithin", distance=NEAR_METRES + _EDGE)
    for mine, theirs in near.T.tolist():
        one, other = first[mine], second[theirs]
        if one.service == other.service and one.names & other.names:
            away = round(float(shapely.distance(shapes[0][mine], shapes[1][theirs])), _DIGITS)
            yield (1, away, *sorted((one.origins, other.origins))), mine, theirs


def _filled(together: pd.DataFrame, lead: np.ndarray, follow: np.ndarray) -> pd.DataFrame:
    """Return the leading rows, what is blank in them taken from those that follow."""
    leading, other = (together.loc[rows].reset_index(drop=True) for rows in (lead, follow))
    return leading.where(leading.notna(), other)


def _joined(one: _Place, other: _Place) -> tuple[tuple[str, str], ...]:
    return tuple(sorted({*one.origins, *other.origins}))
