"""Which letters a typeface has: what it lacks would stand on paper as an empty box, or nowhere."""

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

TABLE: Final = b"cmap"
# The two forms of the table that map Unicode: pieces of the first plane, and groups of all planes.
PIECES, GROUPS = 4, 12
LAST: Final = 0xFFFF  # ends the pieces, and is no letter


@cache
def letters_in(*faces: Path) -> frozenset[int]:
    """Return the code points that any of the faces has a glyph for; their files are read once."""
    return frozenset().union(*(letters_of(face.read_bytes()) for face in faces))


def letters_of(face: bytes) -> frozenset[int]:
    """Return the code points that a TrueType or OpenType face has a glyph for."""
    (count,) = struct.unpack_from(">H", face, 4)
    records = (struct.unpack_from(">4sIII", face, 12 + 16 * at) for at in range(count))
    start = next((offset for tag, _, offset, _ in records if tag == TABLE), None)
    if start is None:
        return frozenset()
    (parts,) = struct.unpack_from(">H", face, start + 2)
    offsets = {start + struct.unpack_from(">HHI", face, start + 4 + 8 * at)[2] for at in range(parts)}
    return frozenset(letter for offset in offsets for letter in _mapped(face, offset))


def _mapped(face: bytes, offset: int) -> Iterator[int]:
    (form,) = struct.unpack_from(">H", face, offset)
    if form == GROUPS:
        (count,) = struct.unpack_from(">I", face, offset + 12)
        for at in range(count):
            first, last, _ = struct.unpack_from(">III", face, offset + 16 + 12 * at)
            yield from range(first, last + 1)
    elif form == PIECES:
        (twice,) = struct.unpack_from(">H", face, offset + 6)
        for at in range(0, twice, 2):
            (last,) = struct.unpack_from(">H", face, offset + 14 + at)
            (first,) = struct.unpack_from(">H", face, offset + 16 + twice + at)
            yield from (letter for letter in range(first, last + 1) if letter != LAST)
