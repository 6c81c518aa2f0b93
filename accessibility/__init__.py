"""The engine: streets, snapping and reach; arrays in, arrays out, all in metres of one metric CRS."""

from accessibility.barriers import Barriers
from accessibility.curve import curve
from accessibility.entries import ENTRY_SPACING_METRES, entries_of
from accessibility.isochrone import isochrone
from accessibility.pieces import LONGEST_PIECE_METRES, Pieces, pieces_of
from accessibility.reach import Reach, Router
from accessibility.snapping import (
    BEHIND_BARRIERS,
    FARTHEST_LEG_METRES,
    IN_A_BARRIER,
    NO_STREET_NEAR,
    Snapped,
    Snapper,
)
from accessibility.streets import SAME_PLACE_METRES, Streets, islands, streets_and_severed, streets_of
from accessibility.threshold import EDGE_METRES, within
from accessibility.update import Service

__all__ = [
    "BEHIND_BARRIERS",
    "EDGE_METRES",
    "ENTRY_SPACING_METRES",
    "FARTHEST_LEG_METRES",
    "IN_A_BARRIER",
    "LONGEST_PIECE_METRES",
    "NO_STREET_NEAR",
    "SAME_PLACE_METRES",
    "Barriers",
    "Pieces",
    "Reach",
    "Router",
    "Service",
    "Snapped",
    "Snapper",
    "Streets",
    "curve",
    "entries_of",
    "islands",
    "isochrone",
    "pieces_of",
    "streets_and_severed",
    "streets_of",
    "within",
]
