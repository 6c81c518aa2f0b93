"""Questions places that lie far from everything: from all other rows of their file, and from every street in use."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from loaders.cellwise import apart, beyond
from loaders.finding import MOST_PLACES, Fact, Findings, row_number
from loaders.flat import Shapes, plane_at, plane_of, points_of
from loaders.network import walkable
from loaders.use import rows_in_use
from model.evidence import Evidence
from model.problem import Place, Problem, Severity
from store import Reader

# Beyond it no walk is measured (method, section 1): the engine gives such a place no way, not a long one.
FARTHEST_STREET_METRES: Final = 500.0
# A district is about as large: a place farther from all others is in another one, or wrongly placed.
FARTHEST_OTHER_METRES: Final = 5000.0
_FEWEST: Final = 3
_KILOMETRE: Final = 1000.0


@dataclass(frozen=True, slots=True, eq=False)
class StreetsInUse:
    """The lines in EPSG:4326 that may be walked now, and the dataset that they come from."""

    dataset: str
    evidence: Evidence
    lines: Shapes


Ask = Callable[[], StreetsInUse | None]


def no_streets() -> StreetsInUse | None:
    """Return that no street is known, so that none is asked about."""
    return None


def soon(ask: Ask) -> Ask:
    """Return an ``ask`` that began to be answered: for a while in which there is nothing else to do."""
    pool = ThreadPoolExecutor(1)
    answer = pool.submit(ask)
    pool.shutdown(wait=False)
    return answer.result


def streets_in_use(store: Reader) -> StreetsInUse | None:
    """Return the walkable streets of the dataset in use; None where there is none that can be read."""
    found = rows_in_use(store, "walk_network")
    if found is None:
        return None
    dataset, rows = found
    lines = rows.loc[walkable(rows) & rows["geometry"].notna(), "geometry"].to_numpy(dtype=object)
    return StreetsInUse(dataset.id, dataset.evidence, lines) if len(lines) else None


def question_distance(shapes: pd.Series, ask: Ask) -> Findings:
    """Return the places that are far from all others, and those too far from any street to be measured.

    Parameters
    ----------
    shapes
        EPSG:4326 by row, None where a row has no place.
    ask
        Gives the streets in use.
    """
    there = shapes[shapes.notna()] if shapes.hasnans else shapes
    places = there.to_numpy(dtype=object)
    points = points_of(places)
    problems: list[Problem] = []
    streets = ask() if len(there) else None
    if streets is not None:
        facts: dict[str, Fact] = {
            "dataset": streets.dataset,
            "limit": FARTHEST_STREET_METRES,
            "evidence": streets.evidence.value,
        }
        far = _from_streets(places, points, streets.lines)
        problems.extend(_far("place-far-from-streets", there.index, far, facts))
    if len(there) >= _FEWEST:
        facts = {"limit": FARTHEST_OTHER_METRES / _KILOMETRE}
        problems.extend(_far("place-apart", there.index, _from_others(places, points), facts))
    return Findings(shapes.index[:0], tuple(problems))


@dataclass(frozen=True, slots=True, eq=False)
class _Far:
    """Places that are too far, by their place in the file: metres of the first of them, and of the farthest."""

    places: NDArray[np.int64]
    first: NDArray[np.float64]
    farthest: float


def _far(rule: str, rows: pd.Index, far: _Far, facts: dict[str, Fact]) -> list[Problem]:
    if not len(far.places):
        return []
    where = tuple(
        Place(row_number(row), "geometry", f"{metres:.0f} m")
        for row, metres in zip(rows[far.places[: len(far.first)]], far.first, strict=True)
    )
    nearest = {"kilometres": _kilometres(far.first[0]), "farthest": _kilometres(far.farthest)}
    return [Problem(rule, Severity.NOTE, len(far.places), where, {**facts, **nearest})]


def _kilometres(metres: float) -> float:
    return round(float(metres) / _KILOMETRE, 1)


def _from_streets(places: Shapes, points: NDArray[np.float64] | None, lines: Shapes) -> _Far:
    """Return the places too far from the nearest of ``lines``."""
    plane = plane_of(lines)
    tree = shapely.STRtree(plane.of(lines))
    if points is None:
        return _measured(_nearest(tree, plane.of(places)), FARTHEST_STREET_METRES)
    flat = plane.of_points(points)
    found = beyond(flat, FARTHEST_STREET_METRES, partial(_nearest_to, tree))
    far = np.flatnonzero(found.far)
    return _Far(far, _nearest_to(tree, flat[far[:MOST_PLACES]]), found.farthest)


def _nearest_to(tree: shapely.STRtree, points: NDArray[np.float64]) -> NDArray[np.float64]:
    return _nearest(tree, np.asarray(shapely.points(points), dtype=np.object_))


def _nearest(tree: shapely.STRtree, places: Shapes) -> NDArray[np.float64]:
    pairs, metres = tree.query_nearest(places, return_distance=True, all_matches=False)
    found = np.full(len(places), np.inf)
    found[pairs[0]] = metres
    return found


def _from_others(places: Shapes, points: NDArray[np.float64] | None) -> _Far:
    """Return the places whose middle is too far from that of the nearest one elsewhere."""
    if points is None:
        middles = shapely.get_coordinates(shapely.centroid(plane_of(places).of(places)))
    else:
        middles = plane_at(float(np.median(points[:, 1]))).of_points(points)
    alone = np.flatnonzero(apart(middles, FARTHEST_OTHER_METRES))
    metres = np.zeros(len(middles))
    if len(alone):
        metres[alone] = _nearest_other(middles, alone)
    return _measured(metres, FARTHEST_OTHER_METRES)


def _nearest_other(points: NDArray[np.float64], asked: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the metres from each of the ``points`` that are ``asked`` to the nearest one elsewhere; inf for none."""
    from scipy.spatial import cKDTree  # noqa: PLC0415 - takes longer to import than most files to judge

    # One point for many rows: a register that puts thousands on one spot would be compared all with all.
    spots = points[~pd.DataFrame(points).duplicated().to_numpy()]
    if len(spots) == 1:
        return np.full(len(asked), np.inf)
    return np.asarray(cKDTree(spots).query(points[asked], k=2)[0])[:, 1]


def _measured(metres: NDArray[np.float64], limit: float) -> _Far:
    """Return the places of which every one was measured."""
    far = np.flatnonzero((metres > limit) & np.isfinite(metres))
    return _Far(far, metres[far[:MOST_PLACES]], float(metres[far].max()) if len(far) else 0.0)
