"""What a person says of a file that is not in the file."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from loaders.words import fold, is_arabic
from model.evidence import Evidence
from model.text import Text

_LONGEST_ID: Final = 64
_VINTAGE = re.compile(r"\d{4}(-\d{2}){0,2}", re.ASCII)
_YEAR, _MONTH = 4, 7  # letters
_UNFIT = re.compile(r"[^a-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Options:
    """The choices of one import; empty where nobody said.

    Parameters
    ----------
    map
        Field → column of the file, empty for a field that is to stay empty; ``longitude``, ``latitude``, ``shape`` and
        ``pair`` count as fields.
    crs
        ``EPSG:n`` of the coordinates, with ``swapped`` behind it where north comes first; overrules what the file
        declares.
    header
        Number of the row that names the columns, 0 for none; None to find it.
    sheet
        Name of the table, sheet or layer, of a file that holds several; empty for the only one, or to be asked.
    drop
        Columns of the file that are left out, before anything is looked at.
    accept_personal
        Keep what belongs to persons (telephone numbers, national ids, names, homes) instead of asking.
    accept_repairs
        Make the large repairs (swapped coordinates, outlines whose area changes) instead of asking.
    vintage
        The time that the data describes: ISO date, month or year.
    """

    role: str = ""
    service: str = ""
    id: str = ""
    title: Text = field(default_factory=Text)
    map: Mapping[str, str] = field(default_factory=dict)
    crs: str = ""
    encoding: str | None = None
    header: int | None = None
    sheet: str = ""
    evidence: Evidence = Evidence.MEASURED
    source: str = ""
    licence: str = ""
    accept_repairs: bool = False
    drop: tuple[str, ...] = ()
    accept_personal: bool = False
    vintage: str = ""


def is_vintage(text: str) -> bool:
    """Tell whether ``text`` is a day, a month or a year as they are written here, and one that there is."""
    if not _VINTAGE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + {_YEAR: "-01-01", _MONTH: "-01"}.get(len(text), ""))
    except ValueError:
        return False
    return True


def id_from(path: Path) -> str:
    """Return the dataset id that a file's name suggests.

    A name without Latin letters or digits gives a short fingerprint, so that two Arabic names
    never become versions of one dataset.
    """
    name = _UNFIT.sub("-", fold(path.stem)).strip("-_")[:_LONGEST_ID]
    return name or f"dataset-{hashlib.sha256(path.stem.encode('utf-8', 'surrogateescape')).hexdigest()[:8]}"


def title_from(path: Path) -> Text:
    """Return the title of a dataset that nobody named: the file's name, in the language of its letters."""
    stem = path.stem.encode("utf-8", "replace").decode("utf-8")
    return Text(ar=stem) if is_arabic(stem) else Text(en=stem)
