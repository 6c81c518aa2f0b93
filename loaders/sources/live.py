"""What a live source is to the rest: a dataset, what is asked for it, and how the answers become rows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from shapely.geometry.base import BaseGeometry

from loaders.fetching import Line, Request
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.systems import DEGREES
from model.district import District
from model.problem import Problem
from store import Reader


@dataclass(frozen=True, slots=True, eq=False)
class Haul:
    """What the answers hold for one dataset, before anybody judged it.

    Parameters
    ----------
    vintage
        The data's own date: ISO date, month or year; empty where the publisher tells none.
    options
        How the rows are to be read.
    producer, citation, address, licence
        Of this dataset, where they are others than the publisher's own.
    """

    parsed: Parsed
    vintage: str
    options: Options = field(default_factory=Options)
    producer: str = ""
    citation: str = ""
    address: str = ""
    licence: str = ""


def numbered(
    frame: pd.DataFrame, shapes: Iterable[BaseGeometry | None] | None = None, problems: tuple[Problem, ...] = ()
) -> Parsed:
    """Return rows that came in no file as those of one; the index counts them from 1.

    Parameters
    ----------
    shapes
        In degrees (EPSG:4326), in the order of the rows; None where they have none at all.
    """
    index = pd.RangeIndex(1, len(frame) + 1, name="row")
    rows = frame.set_axis(index)
    if shapes is None:
        return Parsed("csv", "UTF-8", "", "", rows, None, len(rows), problems)
    placed = pd.Series(np.fromiter(shapes, dtype=object, count=len(rows)), index=index, name="geometry")
    return Parsed("geojson", "UTF-8", "", DEGREES, rows, placed, len(rows), problems)


def lacks_nothing(_place: District) -> str:
    """Tell that a dataset can be asked for wherever the district lies."""
    return ""


def lacks_nation(place: District) -> str:
    """Return the rule of the note that the district's file names no country, where it names none."""
    return "" if place.nation else "unset-nation"


def nation_code(place: District) -> str:
    """Return the three letters of the country by ISO 3166; empty where the district's file names none."""
    return place.nation.code if place.nation else ""


def as_it_came(haul: Haul, _store: Reader) -> Haul:
    """Return what came."""
    return haul


@dataclass(frozen=True, slots=True)
class Live:
    """One dataset that can be fetched.

    Parameters
    ----------
    id
        As ``data/sources/<publisher>.toml`` declares it.
    asks
        The requests that can be told before anything is answered: what a dry run prints. Nobody asks for them, or
        gathers, where something is lacking.
    then
        What is asked after that, as patterns with ``{…}`` where an answer fills in.
    gather
        Asks, and returns what came; a ``ProblemError`` where an answer cannot be trusted.
    lacks
        Rule of the note for what nobody has set, without which it is not asked for; empty where all is there.
    settle
        Fits what came to the data that is in use already.
    """

    id: str
    asks: Callable[[District], tuple[Request, ...]]
    gather: Callable[[Line, District], Haul]
    then: tuple[str, ...] = ()
    lacks: Callable[[District], str] = lacks_nothing
    settle: Callable[[Haul, Reader], Haul] = as_it_came
