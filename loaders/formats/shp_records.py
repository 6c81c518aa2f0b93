"""Finds the records of a shapefile, and what each says of itself before GDAL draws it."""

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from model.problem import Problem, ProblemError, Severity

NO_SHAPE: Final = 0
_MAGIC: Final = b"\x00\x00\x27\x0a"
_HEADER, _RECORD, _KIND = 100, 8, 4
_BROKEN: Final = -1
_POINT_Z, _MULTIPOINT_Z, _POINT_M = 11, 18, 21
_LINES_Z: Final = (13, 15)
_MEASURED: Final = (_POINT_M, 23, 25, 28)
# Less than this stands for no measure at all.
_NO_MEASURE: Final = -1e38
_PAIR, _NUMBER = 16, 8
_BOX: Final = 32


@dataclass(frozen=True, slots=True)
class Records:
    """The records of a shapefile.

    Parameters
    ----------
    places
        Where each begins, in bytes.
    kinds
        The kind of shape that each says it holds; -1 where it does not fit into the file.
    misnumbered, measured
        Records, counted from 1, that bear another number; whose corners carry measures.
    rebuilt
        Whether the index was of no use.
    """

    places: tuple[int, ...]
    kinds: tuple[int, ...]
    misnumbered: tuple[int, ...]
    measured: tuple[int, ...]
    rebuilt: bool


def find_records(shapes: bytes, index: bytes) -> Records:
    """Return the records of ``shapes``, by the index where it is one of these shapes.

    Raises
    ------
    ProblemError
        ``shapefile-broken`` when it holds no shapes.
    """
    if len(shapes) < _HEADER or not shapes.startswith(_MAGIC):
        raise ProblemError(Problem("shapefile-broken", Severity.REFUSE, facts={"part": ".shp"}))
    places = _indexed(index, shapes)
    rebuilt = places is None
    if places is None:
        places = _walked(shapes)
    kinds = tuple(_kind(shapes, place) for place in places)
    numbers = [int.from_bytes(shapes[place : place + 4], "big") for place in places]
    return Records(
        tuple(places),
        kinds,
        tuple(at for at, written in enumerate(numbers, start=1) if at != written),
        tuple(
            at for at, (place, kind) in enumerate(zip(places, kinds, strict=True), 1) if _measures(shapes, place, kind)
        ),
        rebuilt,
    )


def made_index(shapes: bytes, places: Sequence[int]) -> bytes:
    """Return an index of ``shapes`` as its specification has it."""
    records = b"".join(struct.pack(">i", place // 2) + shapes[place + 4 : place + 8] for place in places)
    length = struct.pack(">i", (_HEADER + len(records)) // 2)
    return shapes[:24] + length + shapes[28:_HEADER] + records


def _indexed(index: bytes, shapes: bytes) -> list[int] | None:
    """Return where the records begin as the index says it; None where it is no index of these shapes."""
    if len(index) < _HEADER or not index.startswith(_MAGIC) or (len(index) - _HEADER) % _RECORD:
        return None
    places: list[int] = (np.frombuffer(index, ">i4", offset=_HEADER)[::2].astype("int64") * 2).tolist()
    return places if all(_HEADER <= place <= len(shapes) for place in places) else None


def _walked(shapes: bytes) -> list[int]:
    places, at = [], _HEADER
    while at + _RECORD <= len(shapes):
        places.append(at)
        at += _RECORD + _length(shapes, at)
    return places


def _length(shapes: bytes, place: int) -> int:
    return max(0, int.from_bytes(shapes[place + 4 : place + 8], "big", signed=True)) * 2


def _kind(shapes: bytes, place: int) -> int:
    if place + _RECORD + _KIND > len(shapes):
        return _BROKEN
    length = _length(shapes, place)
    kind = int.from_bytes(shapes[place + _RECORD : place + _RECORD + _KIND], "little", signed=True)
    return kind if length > 0 and place + _RECORD + length <= len(shapes) else _BROKEN


def _measures(shapes: bytes, place: int, kind: int) -> bool:
    """Tell whether the corners of a record carry measures; a shape with heights may, and mostly with none in them."""
    if kind in _MEASURED:
        return True
    body, length = place + _RECORD, _length(shapes, place)
    if kind == _POINT_Z:
        at = _KIND + 3 * _NUMBER
    elif kind in _LINES_Z:
        parts, points = _counts(shapes, body + _KIND + _BOX, 2)
        at = _KIND + _BOX + 8 + 4 * parts + _PAIR * points + _PAIR + _NUMBER * points + _NUMBER
    elif kind == _MULTIPOINT_Z:
        (points,) = _counts(shapes, body + _KIND + _BOX, 1)
        at = _KIND + _BOX + 4 + _PAIR * points + _PAIR + _NUMBER * points + _NUMBER
    else:
        return False
    # The measure of a point, or the greatest of a line.
    if at + _NUMBER > length or body + at + _NUMBER > len(shapes):
        return False
    (measure,) = struct.unpack_from("<d", shapes, body + at)
    return math.isfinite(measure) and measure > _NO_MEASURE and measure != 0


def _counts(shapes: bytes, at: int, many: int) -> tuple[int, ...]:
    if at + 4 * many > len(shapes):
        return (0,) * many
    return struct.unpack_from(f"<{many}I", shapes, at)
