"""How often data is renewed, and so how old a dataset is: publishers say it of themselves, a table of all others."""

import math
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, Protocol

from model.age import Age, Rhythm, age_of
from model.dataset import Dataset, Kind
from model.fetch import Fetch
from model.role import ROLES
from store.publishers import publisher_of
from store.settings import DATA
from store.sheet import Row, blanks, cell, in_all_languages, no_number, number, read_sheet, text

RULE: Final = "standing-broken"
DATASET, ROLE = "dataset", "role"


class Asked(Protocol):
    """What knows every version of a dataset, and what asking for it came to."""

    def history(self, id_: str, /) -> tuple[Dataset, ...]:
        """Return every version, newest first."""

    def fetches(self) -> Mapping[str, Fetch]:
        """Return what the last asking for every live dataset came to, by id."""


def rhythm(dataset: Dataset, path: Path | None = None) -> Rhythm:
    """Return how often a dataset is renewed: by its own row, else as its publisher says, else by the row of its role.

    Raises
    ------
    ProblemError
        Rule ``standing-broken``, one finding for each cell of ``data/rhythms.csv`` that is missing or wrong.
    """
    told = _told(path or DATA / "rhythms.csv")
    own = told.get((DATASET, dataset.id))
    source = publisher_of(dataset.id) if dataset.kind is Kind.LIVE else None
    if own is None and source is not None:
        return Rhythm(source.rhythm_days)
    return own or told.get((ROLE, dataset.role)) or Rhythm()


def ages(reader: Asked, datasets: Iterable[Dataset], today: date) -> Mapping[str, Age]:
    """Return how old each of ``datasets`` is, by its id; see ``model.age``.

    What was fetched last speaks for the newest version only: one that a person went back to is as old as it says.
    """
    fetches = reader.fetches()
    return {one.id: age_of(one, rhythm(one).days, today, _fetch(reader, one, fetches.get(one.id))) for one in datasets}


def _fetch(reader: Asked, dataset: Dataset, fetch: Fetch | None) -> Fetch | None:
    if fetch is None or dataset.kind is not Kind.LIVE:
        return None
    return fetch if reader.history(dataset.id)[0].version == dataset.version else None


@cache
def _told(path: Path) -> Mapping[tuple[str, str], Rhythm]:
    rows = read_sheet(path, RULE, _faulty, ("of", "id"))
    return MappingProxyType(
        {(cell(row, "of"), cell(row, "id")): Rhythm(number(row, "days"), text(row, "why")) for row in rows}
    )


def _faulty(row: Row) -> list[str]:
    wrong = blanks(row, ("of", "id", "days", *in_all_languages("why"))) + no_number(row, ("days",))
    wrong += [] if cell(row, "of") in {DATASET, ROLE} else ["of"]
    wrong += ["id"] if cell(row, "of") == ROLE and cell(row, "id") not in ROLES else []
    days = number(row, "days")
    return wrong + (["days"] if not math.isnan(days) and days <= 0 else [])
