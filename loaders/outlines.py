"""Notes what is odd about outlines that are valid all the same: slivers, doubled corners, turns against the rule."""

from typing import Final

import numpy as np
import pandas as pd
import shapely

from loaders.finding import in_rows
from loaders.flat import true_to_area
from model.problem import Problem, Severity

# No parcel, building or zone is narrower: what is left where two borders were drawn apart.
NARROWEST_METRES: Final = 0.5


def question_outlines(shapes: pd.Series, *, turned: bool) -> list[Problem]:
    """Return notes on outlines that are kept as they are drawn.

    Parameters
    ----------
    shapes
        EPSG:4326 by row, all there; of those that are not valid their repair tells.
    turned
        Whether the form of the file says which way an outline runs.
    """
    made = shapes.to_numpy(dtype=object)
    outlines = shapes[np.asarray((shapely.get_dimensions(made) > 1) & shapely.is_valid(made))]
    if not len(outlines):
        return []
    made = outlines.to_numpy(dtype=object)
    parts, owner = shapely.get_parts(made, return_index=True)
    level = true_to_area(parts)
    around = shapely.length(level)
    # A rectangle that is much longer than wide has half its circumference for length.
    narrow = 2 * shapely.area(level) < NARROWEST_METRES * around
    problems = []
    twice = shapely.get_num_coordinates(shapely.remove_repeated_points(made)) < shapely.get_num_coordinates(made)
    against = ~np.asarray(shapely.is_ccw(shapely.get_exterior_ring(parts)))
    for rows, rule in (
        (np.unique(owner[narrow]), "geometry-sliver"),
        (np.flatnonzero(twice), "geometry-corner-twice"),
        (np.unique(owner[against]) if turned else np.array([], dtype=np.int64), "geometry-turned"),
    ):
        if len(rows):
            problems.append(in_rows(rule, Severity.NOTE, outlines.index[rows]))
    return problems
