"""Cuts streets into short pieces, so that coverage can be weighted by metres of street."""

from dataclasses import dataclass

import numpy as np

from accessibility.arrays import Floats, Ints
from accessibility.snapping import Snapped
from accessibility.streets import Streets

# 25 m: half of it is how far a piece's midpoint can misjudge its ends, well under the 300 m of the shortest threshold.
LONGEST_PIECE_METRES = 25.0


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """Short pieces of street, each spoken for by its midpoint.

    Parameters
    ----------
    midpoint
        (k, 2) x and y in metres.
    length
        (k,) metres, > 0; their sum is the length of the streets.
    snapped
        The midpoints on their own segments, without a leg.
    way
        (k,) index of the input line that the piece came from.
    """

    midpoint: Floats
    length: Floats
    snapped: Snapped
    way: Ints


def pieces_of(streets: Streets, *, longest: float = LONGEST_PIECE_METRES) -> Pieces:
    """Cut every segment into the fewest equal pieces of at most ``longest`` metres.

    Metres of street are not people: they stand in for residents only where no count is known. A street that was drawn
    twice counts twice.

    Parameters
    ----------
    streets
        The network.
    longest
        Longest piece in metres, > 0 and finite.

    Raises
    ------
    ValueError
        When ``longest`` is not a positive number.
    """
    if not (longest > 0 and np.isfinite(longest)):
        message = f"the longest piece is a length in metres: expected more than 0, found {longest}"
        raise ValueError(message)
    count = np.maximum(np.ceil(streets.length / longest), 1).astype(np.int64)
    segment = np.repeat(np.arange(len(count)), count)
    nth = np.arange(len(segment)) - np.repeat(np.cumsum(count) - count, count)
    along = (nth + 0.5) / count[segment]
    return Pieces(
        midpoint=streets.place(segment, along),
        length=(streets.length / count)[segment],
        snapped=Snapped(segment, along, np.zeros(len(segment))),
        way=streets.way[segment],
    )
