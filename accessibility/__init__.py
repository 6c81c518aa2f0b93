"""The engine: streets, snapping and reach; arrays in, arrays out, all in metres of one metric CRS."""

from accessibility.entries import ENTRY_SPACING_METRES, entries_of
from accessibility.pieces import LONGEST_PIECE_METRES, Pieces, pieces_of
from accessibility.reach import Reach, Router
from accessibility.snapping import FARTHEST_LEG_METRES, Snapped, Snapper
from accessibility.streets import SAME_PLACE_METRES, Streets, islands, streets_of
from accessibility.threshold import EDGE_METRES, within

__all__ = [
    "EDGE_METRES",
    "ENTRY_SPACING_METRES",
    "FARTHEST_LEG_METRES",
    "LONGEST_PIECE_METRES",
    "SAME_PLACE_METRES",
    "Pieces",
    "Reach",
    "Router",
    "Snapped",
    "Snapper",
    "Streets",
    "entries_of",
    "islands",
    "pieces_of",
    "streets_of",
    "within",
]
