"""Tells which main roads have a place to walk beside the cars, which have none, and of which nobody told."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
import shapely

from accessibility import Pieces, Streets
from indicators.columns import texts
from indicators.coverage import Flags, Floats
from model.network import Footways

# Roads where cars are many or fast; in a lane of houses people walk where the cars do.
MAIN_ROADS: Final = (
    *("trunk", "primary", "secondary", "tertiary"),
    *("trunk_link", "primary_link", "secondary_link", "tertiary_link"),
)
FOOTWAYS: Final = ("footway", "pedestrian", "path")
# What OpenStreetMap calls them; kept as attributes of the streets where a file has them.
TAGS: Final = ("sidewalk", "sidewalk:both", "sidewalk:left", "sidewalk:right", "footway")
THERE: Final = ("both", "left", "right", "yes", "separate", "sidewalk")
NOT_THERE: Final = ("no", "none")
# Half of the widest road between kerbs, and a little: a footway farther away belongs to another street.
BESIDE_METRES: Final = 15.0


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What is told of every short piece of street: (k,) metres of main road, and whether a footway is there or not."""

    metres: Floats
    there: Flags
    missing: Flags

    def where(self, chosen: Flags) -> Footways:
        """Return the metres of the ``chosen`` pieces."""
        rest = ~self.there & ~self.missing
        sums = (float(self.metres[chosen & flags].sum()) for flags in (self.there, self.missing, rest))
        return Footways(*sums)


def footways_of(streets: Streets, ways: pd.DataFrame, pieces: Pieces) -> Told:
    """Return what is told of the footways along main roads.

    A footway is there when the road says so, or when a street for walking only lies beside it; it is missing when the
    road says so. A road that says nothing is not told, and never counted as without.

    Parameters
    ----------
    ways
        What is told of each line that the streets were cut from.
    pieces
        The streets in short pieces.
    """
    kind = texts(ways, "kind").astype(str)
    said_there, said_missing = np.zeros(len(ways), dtype=np.bool_), np.zeros(len(ways), dtype=np.bool_)
    for tag in TAGS:
        words = np.char.lower(texts(ways, tag).astype(str))
        said_there |= np.isin(words, THERE)
        said_missing |= np.isin(words, NOT_THERE)
    there = said_there[pieces.way] | _beside(streets, np.isin(kind, FOOTWAYS), pieces.midpoint)
    main = np.isin(kind, MAIN_ROADS)[pieces.way]
    return Told(np.where(main, pieces.length, 0.0), there, said_missing[pieces.way] & ~there)


def _beside(streets: Streets, footway: Flags, points: Floats) -> Flags:
    """Tell which points lie beside a street for walking only."""
    flags = np.zeros(len(points), dtype=np.bool_)
    own = streets.ends[footway[streets.way]]
    if len(own):
        tree = shapely.STRtree(np.asarray(shapely.linestrings(streets.nodes[own]), dtype=np.object_))
        spots = np.asarray(shapely.points(points), dtype=np.object_)
        flags[tree.query(spots, predicate="dwithin", distance=BESIDE_METRES)[0]] = True
    return flags
