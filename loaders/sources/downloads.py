"""Reads a file that a publisher offers for download as every upload is read: in a process that can do no harm."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pandas as pd
import shapely

from loaders.answers import distrust, question_body
from loaders.fetching import Answer
from loaders.finding import few
from loaders.parse import parse
from loaders.parsed import Parsed
from model.district import Box
from model.problem import Problem, ProblemError, Severity

_UNSURE: Final = "table-unsure"
_DEGREES: Final = frozenset({"", "EPSG:4326"})


def downloaded(answer: Answer, wanted: str) -> Parsed:
    """Return the rows of a file, or of the one table of it that is wanted.

    Parameters
    ----------
    wanted
        Pattern that is found in the name of the table, where the file holds several.

    Raises
    ------
    ProblemError
        As ``answers.question_body`` and ``parse``; ``layer-missing`` where no table or more than one is so called.
    """
    body = question_body(answer)
    with TemporaryDirectory(prefix="elmax-") as folder:
        path = Path(folder) / "file"
        path.write_bytes(body)
        try:
            return parse(path)
        except ProblemError as fault:
            (problem, *_) = fault.problems
            if problem.rule != _UNSURE:
                raise
            names = problem.candidates
        found = [name for name in names if re.search(wanted, name, re.IGNORECASE)]
        if len(found) != 1:
            raise distrust(answer.source, "layer-missing", names=few(names))
        return parse(path, table=found[0])


def around(parsed: Parsed, box: Box, source: str) -> Parsed:
    """Return the rows whose shape meets ``box``.

    Raises
    ------
    ProblemError
        ``answer-shape`` where the shapes are not in degrees; ``answer-elsewhere`` where no row is left: a publisher
        that tells nothing of the district has failed, and the district is not empty for it.
    """
    if parsed.shapes is None or parsed.crs not in _DEGREES:
        raise distrust(source, "answer-shape", field="crs", found=parsed.crs or "-")
    outline = shapely.box(*box.sides)
    shapely.prepare(outline)
    near = shapely.intersects(outline, parsed.shapes.to_numpy(dtype=object))
    if not near.any():
        raise distrust(source, "answer-elsewhere")
    return replace(parsed, frame=parsed.frame[near], shapes=parsed.shapes[near], rows_in=int(near.sum()))


def beyond(parsed: Parsed, box: Box) -> tuple[Problem, ...]:
    """Tell how many areas reach out of the box that is fetched: only a part of what lies in them is known.

    Parameters
    ----------
    parsed
        Areas in degrees.
    """
    if parsed.shapes is None:
        return ()
    outline = shapely.box(*box.sides)
    out = ~shapely.covers(outline, parsed.shapes.to_numpy(dtype=object))
    return (
        (Problem("zones-reach-out", Severity.NOTE, int(out.sum()), facts={"whole": int((~out).sum())}),)
        if out.any()
        else ()
    )


def joined(tables: Sequence[Parsed]) -> Parsed:
    """Return the rows of several files as those of one, numbered from 1."""
    frame = pd.concat([one.frame for one in tables], ignore_index=True)
    index = pd.RangeIndex(1, len(frame) + 1, name="row")
    shapes = pd.concat([one.shapes for one in tables if one.shapes is not None], ignore_index=True)
    problems = tuple(dict.fromkeys(problem for one in tables for problem in one.problems))
    first = tables[0]
    return replace(
        first,
        frame=frame.set_axis(index),
        shapes=shapes.set_axis(index),
        rows_in=sum(one.rows_in for one in tables),
        problems=problems,
        unread={},
    )
