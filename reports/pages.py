"""A brief as a document of words and drawings: what it says, in which order, before anybody sets it on pages."""

from collections.abc import Mapping
from dataclasses import dataclass

import geopandas as gpd

from figures.paper import Bars, Map
from model.dataset import Dataset
from model.publisher import Credit

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies below every map; None where it is not known.

    Parameters
    ----------
    datasets, credits
        What it was drawn of, and how their sources ask to be named.
    """

    backdrop: gpd.GeoDataFrame | None = None
    streets: gpd.GeoDataFrame | None = None
    datasets: tuple[Dataset, ...] = ()
    credits: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True)
class Badge:
    """A kind of evidence: its id, its word and what that means; all empty where there is no value."""

    id: str = ""
    word: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Heads and rows of words; ``marked`` are the rows that rest on made-up data, ``whole`` is the district's."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    marked: tuple[int, ...]
    whole: int | None


@dataclass(frozen=True, slots=True)
class Section:
    """One indicator of a brief.

    Parameters
    ----------
    value
        The number that stands large, with its unit; else why there is none.
    known
        Whether it is a number.
    lead, alt
        What the map and the bars show, in sentences; ``alt`` is never empty where anything is drawn.
    reach
        Within which the number was taken; empty where it has none.
    facts
        What stands beside the number.
    notes
        What is said of the method.
    sources
        Each dataset that values were made of in a line; none where there is no value.
    code, code_words, qr
        By which it can be made again: the code, what whoever scans it reads, and the drawing of that; empty without a
        number.
    """

    id: str
    title: str
    domain: str
    value: str
    known: bool
    badge: Badge
    lead: str
    alt: str
    facts: tuple[Pair, ...]
    map: Map | None
    bars: Bars | None
    table: Table
    notes: tuple[Pair, ...]
    sources: tuple[str, ...]
    code: str = ""
    code_words: str = ""
    qr: str = ""
    reach: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """A whole brief.

    Parameters
    ----------
    words
        What stands above and beside its parts, by name.
    ground
        The drawing below every map; empty where there is no map.
    """

    language: str
    direction: str
    title: str
    district: str
    region: str
    date: str
    badge: Badge
    filters: tuple[Pair, ...]
    summary: tuple[str, ...]
    overview: Table
    ground: str
    sections: tuple[Section, ...]
    sources: Table
    credits: tuple[str, ...]
    words: Mapping[str, str]
