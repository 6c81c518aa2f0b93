"""Questions places that lie far from everything: from all other rows of their file, and from every street in use."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from loaders.finding import Fact, Findings, in_cells
from loaders.flat import Shapes, plane_of
from loaders.network import walkable
from loaders.use import rows_in_use
from model.evidence import Evidence
from model.problem import Problem, Severity
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
    there = shapes[shapes.notna()]
    problems: list[Problem] = []
    facts: dict[str, Fact]
    streets = ask() if len(there) else None
    if streets is not None:
        metres = _nearest(there.to_numpy(dtype=object), streets.lines)
        facts = {
            "dataset": streets.dataset,
            "limit": FARTHEST_STREET_METRES,
            "evidence": streets.evidence.value,
        }
        problems.extend(_far("place-far-from-streets", there.index, metres, FARTHEST_STREET_METRES, facts))
    if len(there) >= _FEWEST:
        metres = _nearest_other(there.to_numpy(dtype=object))
        problems.extend(
            _far(
                "place-apart", there.index, metres, FARTHEST_OTHER_METRES, {"limit": FARTHEST_OTHER_METRES / _KILOMETRE}
            )
        )
    return Findings(shapes.index[:0], tuple(problems))


def _far(rule: str, rows: pd.Index, metres: NDArray[np.float64], limit: float, facts: dict[str, Fact]) -> list[Problem]:
    far = (metres > limit) & np.isfinite(metres)
    if not far.any():
        return []
    found = pd.Series([f"{length:.0f} m" for length in metres[far]], index=rows[far], dtype=object, name="geometry")
    nearest = {"kilometres": _kilometres(metres[far][0]), "farthest": _kilometres(metres[far].max())}
    return [in_cells(rule, Severity.NOTE, found, facts={**facts, **nearest})]


def _kilometres(metres: float) -> float:
    return round(float(metres) / _KILOMETRE, 1)


def _nearest(places: Shapes, lines: Shapes) -> NDArray[np.float64]:
    """Return the metres from each place to the nearest of ``lines``."""
    plane = plane_of(lines)
    tree = shapely.STRtree(plane.of(lines))
    pairs, metres = tree.query_nearest(plane.of(places), return_distance=True, all_matches=False)
    found = np.full(len(places), np.inf)
    found[pairs[0]] = metres
    return found


def _nearest_other(places: Shapes) -> NDArray[np.float64]:
    """Return the metres from the middle of each place to the nearest one elsewhere; inf where there is none."""
    from scipy.spatial import cKDTree  # noqa: PLC0415 - takes longer to import than most files to judge

    points = shapely.get_coordinates(shapely.centroid(plane_of(places).of(places)))
    # One point for many rows: a register that puts thousands on one spot would be compared all with all.
    spots, spot = np.unique(points, axis=0, return_inverse=True)
    found = np.full(len(spots), np.inf)
    if len(spots) > 1:
        found = np.asarray(cKDTree(spots).query(spots, k=2)[0])[:, 1]
    return found[spot]
