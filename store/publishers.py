"""The publishers of live open data, as they are declared in ``data/sources``."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.publisher import Credit, LiveDataset, Publisher
from model.role import ROLES
from model.text import Text
from store.declared import Declared
from store.draft import DATASET_ID
from store.settings import DATA

RULE: Final = "source-broken"
_LONGEST_DAYS: Final = 36_600.0
_LONGEST_SECONDS: Final = 3_600.0
_LARGEST_MEGABYTES: Final = 1_024.0


@cache
def publishers(folder: Path = DATA / "sources") -> tuple[Publisher, ...]:
    """Return every declared publisher, by file name; the files are read once in the life of a process.

    Raises
    ------
    ProblemError
        Rule ``source-broken``, one finding for each field that is missing or wrong.
    """
    return tuple(_read(path) for path in sorted(folder.glob("*.toml")))


def publisher(name: str) -> Publisher | None:
    """Return the publisher whose file is called ``name``; None where there is none."""
    return next((one for one in publishers() if one.id == name), None)


def publisher_of(dataset: str) -> Publisher | None:
    """Return the publisher whose answers make the dataset of this id; None where none does."""
    return next((one for one in publishers() if any(own.id == dataset for own in one.datasets)), None)


def spares() -> frozenset[str]:
    """Return the ids of the live datasets that are in use only where no other live one is."""
    return frozenset(own.id for one in publishers() for own in one.datasets if own.spare)


@cache
def composed() -> Mapping[str, tuple[str, ...]]:
    """Return what the live datasets that are made of others are made of: ids by id."""
    return MappingProxyType({one.id: one.of for told in publishers() for one in told.datasets if one.of})


def credits_of(dataset: Dataset) -> tuple[Credit, ...]:
    """Return how a dataset's sources ask to be named: its publisher's words, and its own citation where that says more.

    Where nobody is cited, the producer is named; nothing where nobody said.
    """
    origin = dataset.origin
    source = publisher_of(dataset.id) if dataset.kind is Kind.LIVE else None
    if source is None:
        words = origin.citation or origin.producer
        return (Credit(words, origin.address),) if words else ()
    asked = source.dataset(dataset.id).credited(dataset.vintage) or source.credit
    if asked in origin.citation:
        return (Credit(origin.citation, source.credit_address),)
    own = (Credit(origin.citation, origin.address),) if origin.citation else ()
    return (Credit(asked, source.credit_address), *own)


def _read(path: Path) -> Publisher:
    told = Declared(path, RULE)
    address = told.text("address")
    if address and (urlsplit(address).scheme not in {"http", "https"} or not urlsplit(address).hostname):
        told.fault("address", found=address)
    found = Publisher(
        id=path.stem,
        title=_title(told, "title"),
        address=address.rstrip("/"),
        hosts=told.texts("hosts"),
        licence=told.text("licence"),
        credit=told.text("credit"),
        credit_address=told.text("credit_address", needed=False),
        rhythm_days=told.number("rhythm_days", minimum=0, maximum=_LONGEST_DAYS),
        seconds=told.number("seconds", minimum=1, maximum=_LONGEST_SECONDS),
        megabytes=told.number("megabytes", minimum=0, maximum=_LARGEST_MEGABYTES),
        datasets=tuple(_dataset(told, name) for name in told.names("dataset")),
    )
    told.settle()
    return found


def _dataset(told: Declared, name: str) -> LiveDataset:
    if not DATASET_ID.fullmatch(name):
        told.fault("dataset", found=name)
    here = ("dataset", name)
    # A wrong word leaves the weakest evidence until settle() refuses the file.
    evidence = told.text(*here, "evidence", choices=tuple(Evidence)) or Evidence.ILLUSTRATIVE
    role = told.text(*here, "role", choices=tuple(ROLES))
    credit = told.text(*here, "credit", needed=False)
    return LiveDataset(
        *(name, role, _title(told, *here, "title"), Evidence(evidence), credit),
        of=told.texts(*here, "of"),
        spare=told.flag(*here, "spare"),
    )


def _title(told: Declared, *where: str) -> Text:
    return Text(ar=told.text(*where, "ar"), en=told.text(*where, "en"), ko=told.text(*where, "ko"))
