"""Judges an indicator that somebody wants to make without code: every finding gathered, then spoken once."""

import re
from collections.abc import Callable, Collection, Iterator
from math import isinf, isnan
from typing import Final, Protocol, get_args

import numpy as np
import pandas as pd
import shapely
from geopandas.geodataframe import GeoDataFrame

from indicators.columns import texts
from indicators.coverage import RESIDENTS
from indicators.resting import HOUSEHOLD_COLUMNS
from indicators.rows import ZONE_ID
from indicators.shelf import Shelf
from indicators.written import written_numbers
from model.dataset import Dataset
from model.definition import ABOUTS, DOMAINS, HOWS, ONE_COLUMN, TWO_COLUMNS, UNITS, About, Definition
from model.indicator import Direction
from model.problem import Place, Problem, ProblemError, Severity
from model.role import GROUPS
from model.text import LANGUAGES, Language

INDICATOR_ID: Final = re.compile(r"[a-z][a-z0-9_]{0,63}")
LONGEST_TITLE, LONGEST_NOTE = 200, 2000
# Columns that count people, of whatever they stand beside.
_COUNTED: Final = frozenset(group.partition(":")[0] for group in GROUPS)
# Roles whose rows are places and things.
THINGS: Final = frozenset({"facilities", "walk_network", "barriers", "projects", "places", "backdrop", "zones"})


class Workshop(Shelf, Protocol):
    """A shelf on which indicators can be made without code."""

    def define(self, definition: Definition, *, who: str = "") -> Definition:
        """Keep a definition as the next version of its indicator."""


def make(
    shelf: Workshop, definition: Definition, taken: Collection[str], language: Language, *, who: str
) -> Definition:
    """Keep ``definition`` if nothing speaks against it, and return it with its version.

    Parameters
    ----------
    taken
        Ids of the indicators that are written in code.
    language
        What its maker reads: the title and the note have to be in it at least.

    Raises
    ------
    ProblemError
        Everything that ``unfit`` finds, or that ``dataset`` says of a dataset that is not there.
    """
    dataset = shelf.dataset(definition.dataset)
    problems = unfit(definition, dataset, lambda: shelf.frame(dataset.id, dataset.version), taken, language)
    if problems:
        raise ProblemError(*problems)
    return shelf.define(definition, who=who)


def unfit(
    definition: Definition,
    dataset: Dataset,
    frame: Callable[[], pd.DataFrame],
    taken: Collection[str],
    language: Language,
) -> tuple[Problem, ...]:
    """Return everything that speaks against ``definition``; the same is asked of it as of what is written in code.

    Parameters
    ----------
    dataset
        The one that it is to be made of, in its current version, with its rows in ``frame``.
    taken, language
        As for ``make``.
    """
    words = [*_id(definition, taken), *_words(definition, language), *_kinds(definition)]
    if definition.how not in HOWS:
        return tuple(words)
    rows = frame()
    told = (*_about(definition, dataset, rows), *_unit(definition))
    return (*words, *told, *_columns(definition, dataset, rows), *_place(definition, dataset, rows))


def usual_about(dataset: Dataset, columns: Collection[str] = ()) -> About:
    """Return whom rows of a dataset probably tell of; of what nobody can tell it is people, to be on the safe side."""
    if set(columns) & HOUSEHOLD_COLUMNS:
        return "households"
    return "things" if dataset.role in THINGS and not set(columns) & {RESIDENTS, *_COUNTED} else "people"


def numeric_columns(frame: pd.DataFrame) -> tuple[str, ...]:
    """Return the columns out of which an indicator can be made: those that hold numbers and nothing else."""
    names = (str(name) for name in frame.columns if name != "geometry")
    read = ((name, written_numbers(frame, name)) for name in names)
    return tuple(name for name, made in read if made is not None and not np.isnan(made).all())


def _id(definition: Definition, taken: Collection[str]) -> Iterator[Problem]:
    if not INDICATOR_ID.fullmatch(definition.id):
        yield _refusal("made-id-unfit", found=definition.id)
    elif definition.id in taken or definition.id.startswith("strand_"):
        yield _refusal("made-id-taken", found=definition.id)


def _words(definition: Definition, language: Language) -> Iterator[Problem]:
    for part, longest in (("title", LONGEST_TITLE), ("note", LONGEST_NOTE)):
        text = getattr(definition, part)
        if not getattr(text, language).strip():
            yield _refusal("made-words-missing", part=part, language=language)
        if any(len(getattr(text, name)) > longest for name in LANGUAGES):
            yield _refusal("made-words-long", part=part, most=longest)


def _kinds(definition: Definition) -> Iterator[Problem]:
    for part, known in (("how", HOWS), ("direction", get_args(Direction)), ("domain", DOMAINS), ("about", ABOUTS)):
        found = getattr(definition, part)
        if found not in known:
            yield _refusal("made-choice-unknown", known, part=part, found=found, names=", ".join(known))
    if isinf(definition.target):
        yield _refusal("made-target-unfit", found=str(definition.target))


def _about(definition: Definition, dataset: Dataset, rows: pd.DataFrame) -> Iterator[Problem]:
    """Refuse to call people things, of which the few are told, and to tell the greatest of them, who is one alone."""
    told = {str(name) for name in rows.columns if name in _COUNTED or name in definition.columns()}
    people = dataset.role == RESIDENTS or told & {RESIDENTS, *_COUNTED}
    if definition.about == "things" and people:
        yield _refusal("made-about-unfit", dataset=dataset.id)
    if definition.how == "maximum" and definition.about in {"people", "households"}:
        yield _refusal("made-tells-one", how=definition.how)


def _unit(definition: Definition) -> Iterator[Problem]:
    known = UNITS[definition.how]
    if definition.unit not in known:
        facts = {"found": definition.unit, "how": definition.how, "names": ", ".join(known)}
        yield _refusal("made-unit-unfit", known, **facts)
    if definition.unit == "percent" and not isnan(definition.target) and not 0 <= definition.target <= 100:  # noqa: PLR2004 - a share is no more than everybody
        yield _refusal("made-target-unfit", found=f"{definition.target:g}")


def _columns(definition: Definition, dataset: Dataset, rows: pd.DataFrame) -> Iterator[Problem]:
    wanted = {"column": definition.how in ONE_COLUMN, "per": definition.how in TWO_COLUMNS}
    able = {"column": definition.how in ONE_COLUMN or definition.how == "density", "per": wanted["per"]}
    for part, needed in wanted.items():
        name = getattr(definition, part)
        if not name and needed:
            yield _refusal("made-column-missing", part=part, how=definition.how)
        elif name and not able[part]:
            yield _refusal("made-column-needless", part=part, how=definition.how, column=name)
        elif name and (name not in rows or name == "geometry"):
            known = numeric_columns(rows)
            yield _refusal("made-column-unknown", known, column=name, dataset=dataset.id, names=", ".join(known))
        elif name:
            yield from _numbers(rows, name, dataset)
    if definition.how == "share" and definition.column and definition.column == definition.per:
        yield _refusal("made-column-twice", column=definition.column)


def _numbers(rows: pd.DataFrame, name: str, dataset: Dataset) -> Iterator[Problem]:
    read = written_numbers(rows, name)
    if read is None:
        row = next(at for at in range(len(rows)) if written_numbers(rows.iloc[[at]], name) is None)
        facts = {"dataset": dataset.id}
        where = (Place(row + 1, name, str(rows[name].iloc[row])),)
        yield Problem("made-column-text", Severity.REFUSE, where=where, facts=facts)
    elif np.isnan(read).all():
        yield _refusal("made-column-blank", column=name, dataset=dataset.id)


def _place(definition: Definition, dataset: Dataset, rows: pd.DataFrame) -> Iterator[Problem]:
    """Refuse rows that lie nowhere, and what cannot be told of a line or of a table of zones."""
    shapes = rows.geometry.to_numpy() if isinstance(rows, GeoDataFrame) else np.full(len(rows), None, dtype=object)
    placed = ~shapely.is_missing(shapes)
    named = texts(rows, ZONE_ID) != ""
    facts = {"dataset": dataset.id, "how": definition.how}
    if not (placed | named).any():
        yield _refusal("made-rows-nowhere", **facts)
    elif not placed.any() and definition.how == "count":
        yield _refusal("made-geometry-unfit", part="table", **facts)
    elif definition.how == "count" and (shapely.get_dimensions(shapes[placed]) == 1).any():
        yield _refusal("made-geometry-unfit", part="lines", **facts)


def _refusal(rule: str, candidates: Collection[str] = (), **facts: str | float) -> Problem:
    return Problem(rule, Severity.REFUSE, facts=facts, candidates=tuple(candidates))
