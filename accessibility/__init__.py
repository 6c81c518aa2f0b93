"""The engine: streets, snapping and reach; arrays in, arrays out, all in metres of one metric CRS."""

from accessibility.barriers import Barriers
from accessibility.curve import curve, curves
from accessibility.entries import ENTRY_SPACING_METRES, entries_of
from accessibility.faults import StreetFaults, faults_of
from accessibility.isochrone import BESIDE_METRES, isochrone
from accessibility.pairs import Pairs
from accessibility.pieces import LONGEST_PIECE_METRES, Pieces, pieces_of
from accessibility.profiles import (
    ADULT,
    ADULT_METRES_PER_SECOND,
    CHILD,
    OLDER,
    PROFILES,
    WHEELCHAIR,
    Profile,
    known_share,
)
from accessibility.reach import Reach, Router
from accessibility.slopes import inclines_of
from accessibility.snapping import (
    BEHIND_BARRIERS,
    FARTHEST_LEG_METRES,
    IN_A_BARRIER,
    NO_STREET_NEAR,
    Snapped,
    Snapper,
)
from accessibility.streets import SAME_PLACE_METRES, Streets, islands, severed_ways, streets_of
from accessibility.stretches import Stretches, lines_of, reached
from accessibility.threshold import EDGE_METRES, within
from accessibility.update import Service

__all__ = [
    "ADULT",
    "ADULT_METRES_PER_SECOND",
    "BEHIND_BARRIERS",
    "BESIDE_METRES",
    "CHILD",
    "EDGE_METRES",
    "ENTRY_SPACING_METRES",
    "FARTHEST_LEG_METRES",
    "IN_A_BARRIER",
    "LONGEST_PIECE_METRES",
    "NO_STREET_NEAR",
    "OLDER",
    "PROFILES",
    "SAME_PLACE_METRES",
    "WHEELCHAIR",
    "Barriers",
    "Pairs",
    "Pieces",
    "Profile",
    "Reach",
    "Router",
    "Service",
    "Snapped",
    "Snapper",
    "StreetFaults",
    "Streets",
    "Stretches",
    "curve",
    "curves",
    "entries_of",
    "faults_of",
    "inclines_of",
    "islands",
    "isochrone",
    "known_share",
    "lines_of",
    "pieces_of",
    "reached",
    "severed_ways",
    "streets_of",
    "within",
]
