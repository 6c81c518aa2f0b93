"""The only keeper of datasets: built-in, illustrative, uploaded and live; versions, the active choice, audit."""

from store.catalogue import further, indicators
from store.chain import AuditEntry
from store.composites import composites
from store.draft import Draft
from store.gaps import gaps
from store.held import Held
from store.publishers import credits_of, publisher, publisher_of, publishers
from store.reading import Reader
from store.rhythms import ages, rhythm
from store.settings import PROJECT, district, home, offline
from store.shelf import Store
from store.standing import capacity_units, crosswalk, moves, norms, peers, reported_as

__all__ = [
    "PROJECT",
    "AuditEntry",
    "Draft",
    "Held",
    "Reader",
    "Store",
    "ages",
    "capacity_units",
    "composites",
    "credits_of",
    "crosswalk",
    "district",
    "further",
    "gaps",
    "home",
    "indicators",
    "moves",
    "norms",
    "offline",
    "peers",
    "publisher",
    "publisher_of",
    "publishers",
    "reported_as",
    "rhythm",
]
