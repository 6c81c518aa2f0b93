"""The only keeper of datasets: built-in, illustrative, uploaded and live; versions, the active choice, audit."""

from store.catalogue import further, indicators
from store.chain import AuditEntry
from store.draft import Draft
from store.held import Held
from store.publishers import publisher, publishers
from store.reading import Reader
from store.settings import PROJECT, district, home, offline
from store.shelf import Store
from store.standing import capacity_units, crosswalk, norms, peers, reported_as

__all__ = [
    "PROJECT",
    "AuditEntry",
    "Draft",
    "Held",
    "Reader",
    "Store",
    "capacity_units",
    "crosswalk",
    "district",
    "further",
    "home",
    "indicators",
    "norms",
    "offline",
    "peers",
    "publisher",
    "publishers",
    "reported_as",
]
