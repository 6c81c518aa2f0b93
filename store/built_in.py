"""The datasets that come with the project: one TOML file each, pinned to the bytes of its snapshot."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.origin import Origin
from model.problem import Problem, ProblemError
from model.role import PARTED, ROLES, SERVICES
from model.text import Text
from store.declared import Declared
from store.draft import DATASET_ID

RULE: Final = "catalogue-broken"
SUFFIXES: Final = (".csv", ".geojson", ".parquet")
MOST_ROWS: Final = 10_000_000  # far beyond any file that is small enough to be committed
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PLACEHOLDER: Final = Evidence.ILLUSTRATIVE


@dataclass(frozen=True, slots=True)
class Entry:
    """One built-in dataset, the file that holds it, and the district that it is about; empty for any."""

    dataset: Dataset
    path: Path
    district: str = ""


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """Every built-in dataset by id, with a token that changes when any of their declarations does."""

    entries: Mapping[str, Entry]
    token: str


def built_in(data: Path, district: str) -> BuiltIn:
    """Return what ``data/catalog`` declares for ``district`` and for any district.

    Files that did not change since the last call are not read again.

    The snapshots themselves are opened, and held against their hash, only when a frame is asked for.

    Parameters
    ----------
    data
        The folder that holds ``catalog`` and ``snapshots``; without a ``catalog`` there is nothing built in.
    district
        Id of the district shown: what is about another one is left out.

    Raises
    ------
    ProblemError
        Rule ``catalogue-broken``, one finding for each field of each file that is missing or wrong.
    """
    catalog = data / "catalog"
    files = sorted(catalog.glob("*.toml")) if catalog.is_dir() else []
    stats = [(file, file.stat()) for file in files]
    every = _read(data, tuple((file.name, stat.st_mtime_ns, stat.st_size) for file, stat in stats))
    ours = {name: entry for name, entry in every.entries.items() if entry.district in {"", district}}
    return BuiltIn(MappingProxyType(ours), every.token)


@lru_cache(maxsize=8)
def _read(data: Path, stamps: tuple[tuple[str, int, int], ...]) -> BuiltIn:
    entries: dict[str, Entry] = {}
    faults: list[Problem] = []
    digest = hashlib.sha256()
    for name, _, _ in stamps:
        path = data / "catalog" / name
        digest.update(f"{name}\n".encode() + path.read_bytes())
        try:
            entries[path.stem] = _entry(path, data / "snapshots")
        except ProblemError as fault:
            faults.extend(fault.problems)
    if faults:
        raise ProblemError(*faults)
    return BuiltIn(MappingProxyType(entries), digest.hexdigest())


def _entry(path: Path, snapshots: Path) -> Entry:
    told = Declared(path, RULE)
    if not DATASET_ID.fullmatch(path.stem):
        told.fault("id", found=path.stem)
    role = told.text("role", choices=tuple(ROLES))
    file = told.text("file")
    if file and (Path(file).name != file or Path(file).suffix not in SUFFIXES):
        told.fault("file", found=file)
    sha256 = told.text("sha256")
    if sha256 and not _SHA256.fullmatch(sha256):
        told.fault("sha256", found=sha256)
    services = told.texts("services", choices=SERVICES if role == "facilities" else ())
    if (role in PARTED) != bool(services):
        told.fault("services", found=" ".join(services))
    # A wrong word leaves the weakest evidence until settle() refuses the file: no fault may ever promote a dataset.
    evidence = Evidence(told.text("evidence", choices=tuple(Evidence)) or _PLACEHOLDER)
    dataset = Dataset(
        id=path.stem,
        role=role,
        title=Text(ar=told.text("title", "ar"), en=told.text("title", "en"), ko=told.text("title", "ko")),
        kind=Kind.ILLUSTRATIVE if evidence is Evidence.ILLUSTRATIVE else Kind.BUILT_IN,
        evidence=evidence,
        origin=_origin(told),
        version=1,
        sha256=sha256,
        rows=told.whole("rows", minimum=0, maximum=MOST_ROWS),
        services=tuple(service for service in SERVICES if service in services) or tuple(sorted(services)),
        vintage=told.text("vintage", needed=False),
    )
    district = told.text("district", needed=False)
    told.settle()
    return Entry(dataset, snapshots / file, district)


def _origin(told: Declared) -> Origin:
    return Origin(
        producer=told.text("origin", "producer"),
        citation=told.text("origin", "citation", needed=False),
        licence=told.text("origin", "licence"),
        address=told.text("origin", "address", needed=False),
        accessed=told.text("origin", "accessed", needed=False),
        published=told.text("origin", "published", needed=False),
    )
