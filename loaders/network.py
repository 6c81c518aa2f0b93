"""Questions street lines as a network: pieces without length, streets drawn twice, parts with no way to the rest."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from loaders.finding import Findings, in_rows
from loaders.flat import plane_of
from model.problem import Problem, Severity

# About 1 mm: what the engine takes for one place.
SAME_PLACE_DEGREES: Final = 1e-8
# A share of street length cut off from the largest part that is worth a word: every map has a few stray lanes.
FEW_ISLANDS: Final = 0.05
_DECIMALS: Final = 8
_PERCENT: Final = 100


@dataclass(frozen=True, slots=True, eq=False)
class _Pieces:
    """The straight pieces of all lines: the row's place in the file, both ends by number, the length in metres."""

    row: NDArray[np.int64]
    low: NDArray[np.int64]
    high: NDArray[np.int64]
    metres: NDArray[np.float64]
    ends: int

    def pick(self, chosen: NDArray[np.bool_]) -> "_Pieces":
        """Return the ``chosen`` pieces only."""
        return _Pieces(self.row[chosen], self.low[chosen], self.high[chosen], self.metres[chosen], self.ends)


def without_length(shapes: pd.Series) -> pd.Index:
    """Return the rows whose line begins and ends in one place and goes nowhere between; a ring goes somewhere."""
    lines = shapes.to_numpy(dtype=object)
    west, south, east, north = shapely.bounds(lines).reshape(-1, 4).T
    small = (east - west <= SAME_PLACE_DEGREES) & (north - south <= SAME_PLACE_DEGREES)
    nowhere: pd.Index = shapes.index[small & (shapely.get_dimensions(lines) == 1)]
    return nowhere


def question_network(fields: pd.DataFrame, shapes: pd.Series) -> Findings:
    """Return what a network of these lines would hide, and the rows that are mere copies of earlier ones.

    Parameters
    ----------
    fields
        Fields of the role ``walk_network`` by row.
    shapes
        Lines in EPSG:4326 by the same rows, None where a row has no place.
    """
    walked = walkable(fields)
    if len(fields) and not walked.any():
        return Findings(fields.index[:0], (Problem("network-none-walkable", Severity.REFUSE, len(fields)),))
    pieces = _pieces(shapes)
    problems: list[Problem] = []
    empty = pieces.low == pieces.high
    if empty.any():
        rows = shapes.index[np.unique(pieces.row[empty])]
        problems.append(in_rows("network-piece-no-length", Severity.NOTE, rows, facts={"pieces": int(empty.sum())}))
    pieces = pieces.pick(~empty)
    again, first = _again(pieces)
    copies = _copies(fields, pieces, again, first)
    if len(copies):
        rows = shapes.index[copies]
        problems.append(in_rows("network-row-twice", Severity.REPAIR, rows))
    twice = again & ~np.isin(pieces.row, copies)
    if twice.any():
        facts = {"metres": round(float(pieces.metres[twice].sum()))}
        rows = shapes.index[np.unique(pieces.row[twice])]
        problems.append(in_rows("network-drawn-twice", Severity.NOTE, rows, facts=facts))
    problems.extend(_islands(pieces.pick(walked[pieces.row] & ~again), shapes.index))
    return Findings(shapes.index[copies], tuple(problems))


def walkable(fields: pd.DataFrame) -> NDArray[np.bool_]:
    """Tell which rows of ``walk_network`` one may walk on; a line that does not say may be walked."""
    if "walkable" not in fields:
        return np.ones(len(fields), dtype=np.bool_)
    return fields["walkable"].fillna(value=True).to_numpy(dtype=np.bool_)


def _pieces(shapes: pd.Series) -> _Pieces:
    lines = shapes.to_numpy(dtype=object)
    parts, row_of_part = shapely.get_parts(lines, return_index=True)
    points, part = shapely.get_coordinates(parts, return_index=True)
    places, end = np.unique(np.round(points, _DECIMALS), axis=0, return_inverse=True)
    start = np.flatnonzero(part[1:] == part[:-1])
    one, other = end[start], end[start + 1]
    plane = plane_of(lines)
    span = (points[start + 1] - points[start]) * (plane.east, plane.north)
    row = row_of_part[part[start]].astype(np.int64)
    return _Pieces(row, np.minimum(one, other), np.maximum(one, other), np.hypot(*span.T), len(places))


def _again(pieces: _Pieces) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    """Tell which pieces were drawn before, and return the piece that drew each one first."""
    key = pieces.low.astype(np.int64) * max(pieces.ends, 1) + pieces.high
    _, first, same = np.unique(key, return_index=True, return_inverse=True)
    return first[same] != np.arange(len(key)), first[same].astype(np.int64)


def _copies(
    fields: pd.DataFrame, pieces: _Pieces, again: NDArray[np.bool_], first: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the places of rows that draw one earlier row once more, whole and with the same fields."""
    table = pd.DataFrame({"row": pieces.row, "again": again, "source": pieces.row[first], "first": first})
    grouped = table.groupby("row")
    told = grouped.agg(
        again=("again", "all"), least=("source", "min"), most=("source", "max"), size=("first", "nunique")
    )
    whole = told[told["again"] & (told["least"] == told["most"]) & (told["least"] < told.index)]
    said = pd.util.hash_pandas_object(fields.astype("str"), index=False).to_numpy()
    source = whole["least"].to_numpy()
    same = (said[whole.index] == said[source]) & (whole["size"].to_numpy() == told.loc[source, "size"].to_numpy())
    return np.asarray(whole.index[same], dtype=np.int64)


def _islands(pieces: _Pieces, rows: pd.Index) -> list[Problem]:
    """Say what share of the length has no way to the largest part, once it is more than a few stray lanes."""
    if not len(pieces.row):
        return []
    from scipy.sparse import coo_array  # noqa: PLC0415 - takes longer to import than most files to judge
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415 - as above

    links = (np.ones(len(pieces.low), dtype=np.int8), (pieces.low, pieces.high))
    label = connected_components(coo_array(links, shape=(pieces.ends, pieces.ends)), directed=False)[1][pieces.low]
    length = np.bincount(label, weights=pieces.metres)
    off = label != length.argmax()
    share = float(pieces.metres[off].sum() / pieces.metres.sum())
    if share <= FEW_ISLANDS:
        return []
    facts = {"percent": round(share * _PERCENT), "parts": len(np.unique(label))}
    return [in_rows("network-islands", Severity.NOTE, rows[np.unique(pieces.row[off])], facts=facts)]
