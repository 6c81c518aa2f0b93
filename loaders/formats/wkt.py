"""Reads well-known text: one shape after another, with nothing beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import shapely

from loaders.decode import decode
from loaders.finding import few, in_rows
from loaders.formats.shaping import as_wkb, from_binary
from loaders.progress import Tell, silent
from loaders.taken import Taken, row_numbers
from model.problem import Place, Problem, ProblemError, Severity

_LABEL: Final = "SRID="
TEXT_COLUMN: Final = "as_written"
_MOST: Final = (180.0, 90.0)  # degrees


def read(
    path: Path,
    *,
    encoding: str | None = None,
    table: str = "",  # noqa: ARG001 - every reader is asked alike, and this form holds one table
    tell: Tell = silent,  # noqa: ARG001
) -> Taken:
    """Return the shapes of a text, counted from 1."""
    decoded = decode(path.read_bytes(), encoding)
    return replace(read_shapes(decoded.text), encoding=decoded.encoding)


def read_shapes(text: str) -> Taken:
    """Return the shapes of ``text``; each may go over several lines, and ``SRID=n;`` may stand before it.

    Raises
    ------
    ProblemError
        ``geometry-broken`` when none can be read; ``crs-unreadable`` when they do not name one system by its number.
    """
    written = list(_one_by_one(text))
    labelled = [part.partition(";") if part.upper().startswith(_LABEL) else ("", "", part) for part in written]
    shaped = from_binary([_binary(rest) for _, _, rest in labelled], range(1, len(written) + 1))
    if len(shaped.broken) == len(written):
        raise ProblemError(in_rows("geometry-broken", Severity.REFUSE, range(1, len(written) + 1)))
    keep = shaped.whole()
    labels = {label.upper().strip() for label, _, _ in labelled}
    system = _system(labels)
    shapes = [shaped.shapes[place] for place in keep]
    # Shapes that are no degrees, and that nothing places, can still be kept as what was written.
    lost = not system and not _in_degrees(shapes)
    columns = {TEXT_COLUMN: pa.array([written[place] for place in keep], pa.large_string())} if lost else {}
    return Taken(
        "wkt",
        columns,
        row_numbers([place + 1 for place in keep]),
        len(written),
        as_wkb(shapes),
        crs=system,
        problems=shaped.problems,
    )


def _in_degrees(shapes: Sequence[shapely.Geometry | None]) -> bool:
    """Tell whether every corner could be a longitude and a latitude."""
    corners = np.abs(shapely.get_coordinates(np.array(shapes, dtype=object)))
    return bool((corners <= _MOST).all())


def _binary(text: str) -> bytes:
    try:
        return shapely.to_wkb(shapely.from_wkt(text))
    except shapely.errors.GEOSException:
        return b""  # which is no shape either


def _system(labels: set[str]) -> str:
    if labels == {""}:
        return ""
    number = labels.pop()[len(_LABEL) :].strip() if len(labels) == 1 else ""
    if not (number.isascii() and number.isdigit() and int(number)):
        raise ProblemError(Problem("crs-unreadable", Severity.REFUSE, 1, (Place(found=few(sorted(labels)) or number),)))
    return f"EPSG:{int(number)}"


def _one_by_one(text: str) -> Iterator[str]:
    """Yield what stands between one end of all brackets and the next."""
    waiting: list[str] = []
    depth = 0
    for line in text.splitlines():
        depth += line.count("(") - line.count(")")
        if waiting or line.strip():
            waiting.append(line)
        if waiting and depth <= 0:
            yield " ".join(waiting).strip()
            waiting, depth = [], 0
    if waiting:
        yield " ".join(waiting).strip()
