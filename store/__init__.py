"""The only keeper of datasets: built-in, illustrative, uploaded and live; versions, the active choice, audit."""

from store.book import AuditEntry
from store.catalogue import indicators
from store.draft import Draft
from store.settings import PROJECT, district, home, offline
from store.shelf import Store
from store.standing import reported_as

__all__ = ["PROJECT", "AuditEntry", "Draft", "Store", "district", "home", "indicators", "offline", "reported_as"]
