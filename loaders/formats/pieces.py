"""Tells whether a text holds one JSON value, or one in each line or record."""

import json
from typing import Final

_RECORD: Final = "\x1e"
# What the first line of such a text is; a whole collection in a line is a file of the usual kind.
_ONE: Final = frozenset(
    {
        *("Feature", "Point", "MultiPoint", "LineString", "MultiLineString"),
        *("Polygon", "MultiPolygon", "GeometryCollection"),
    }
)


def in_pieces(text: str) -> dict[int, str]:
    """Return the texts of the single features by the number of their line or record; nothing where it is one text."""
    # Named one by one: for Python a record separator is white space too.
    begun = text.lstrip(" \t\r\n")
    if begun.startswith(_RECORD):
        return _filled(begun[1:].split(_RECORD))
    first, _, rest = text.lstrip().partition("\n")
    if not rest.strip() or not _is_one(first):
        return {}
    return _filled(text.split("\n"))


def _filled(pieces: list[str]) -> dict[int, str]:
    return {number: piece for number, piece in enumerate(pieces, start=1) if piece.strip()}


def _is_one(line: str) -> bool:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and value.get("type") in _ONE
