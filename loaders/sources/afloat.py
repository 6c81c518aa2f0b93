"""Moves people whom a grid counts on the sea or a lake onto the land beside it, and loses nobody on the way. Pure."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import KDTree

METRES: Final = 111_195.0  # in a degree of a great circle of the mean earth (6,371 km)
Floats = NDArray[np.float64]


def landed(persons: Floats, middles: Floats, wet: NDArray[np.bool_], diagonal: float) -> Floats:
    """Return the persons of cells with nobody in those that are ``wet``.

    Those of a wet cell go to the dry cells nearest to it, shared as many as live there already: to all that are no
    farther than the nearest one and a diagonal of a cell. The total stays what it was. Where every cell is wet, all
    stay where they are.

    Parameters
    ----------
    persons
        By cell, more than zero.
    middles
        Longitude and latitude of the middles of the cells, in degrees (EPSG:4326).
    diagonal
        Metres across one cell.
    """
    if wet.all() or not wet.any():
        return persons.copy()
    # Over a few kilometres the earth is flat.
    metres = middles * METRES * np.array([np.cos(np.radians(middles[:, 1].mean())), 1.0])
    dry = np.flatnonzero(~wet)
    shore, homes = KDTree(metres[dry]), persons[dry]
    given = np.zeros(len(dry))
    nearest, _ = shore.query(metres[wet])
    for people, takers in zip(persons[wet], shore.query_ball_point(metres[wet], nearest + diagonal), strict=True):
        given[takers] += people * homes[takers] / homes[takers].sum()
    made = np.zeros(len(persons))
    made[dry] = homes + given
    return made
