"""A typeface made small enough to travel inside a page: WOFF, whose tables are packed as ZIP packs them."""

import struct
import zlib
from typing import Final

HEAD, ENTRY, OFFSETS = ">4sIIHHIHHIIIII", ">4sIIII", ">IHHHH"
SIGNATURE: Final = b"wOFF"
ALIGNED: Final = 4  # bytes: every table begins at a multiple of these


def woff(face: bytes) -> bytes:
    """Return a TrueType or OpenType face as WOFF 1.0, table by table; what packing makes no smaller stays as it is."""
    flavour, count, *_ = struct.unpack_from(OFFSETS, face)
    start = struct.calcsize(OFFSETS)
    tables = [struct.unpack_from(">4sIII", face, start + 16 * at) for at in range(count)]
    entries, body = [], b""
    offset = struct.calcsize(HEAD) + count * struct.calcsize(ENTRY)
    for tag, checksum, begin, length in tables:
        plain = face[begin : begin + length]
        packed = min(zlib.compress(plain, 9), plain, key=len)
        entries.append(struct.pack(ENTRY, tag, offset + len(body), len(packed), length, checksum))
        body += packed + b"\0" * (-len(packed) % ALIGNED)
    whole = start + 16 * count + sum(length + -length % ALIGNED for *_, length in tables)
    size = offset + len(body)
    head = struct.pack(HEAD, SIGNATURE, flavour, size, count, 0, whole, 1, 0, 0, 0, 0, 0, 0)
    return head + b"".join(entries) + body
