"""Names of the members of an archive: as a person reads them, and which of them would lead out of a folder."""

import re
import struct
import unicodedata
from typing import Final
from zipfile import ZipInfo

_UTF_8: Final = 0x800  # the flag of an entry whose name is UTF-8
_UNICODE_PATH: Final = 0x7075  # the field in which Info-ZIP tells the name in UTF-8 beside an older one
_FIELD: Final = struct.Struct("<HH")
_BEFORE_NAME: Final = 5  # version and checksum
# Of Windows and of its command line, in Arabic; which of them a name is in, nobody writes down.
_ARABIC: Final = ("cp1256", "cp720")
_ARABIC_LETTERS: Final = re.compile(r"[\x20-\x7e\u060c\u061b\u061f\u0621-\u0652]*")
_LATIN_LETTERS: Final = re.compile(r"[\x20-\x7e\u00c0-\u017f]*")
_DRIVE: Final = re.compile(r"[A-Za-z]:")
# Windows gives these to devices, in every folder and with every ending.
_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\..*)?", re.IGNORECASE)
# What programs add to an archive of their own accord.
_BY_THE_WAY: Final = ("__macosx/", ".ds_store", "thumbs.db", "desktop.ini")
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def shown_name(entry: ZipInfo) -> str:
    """Return the name of an entry as text; bytes that nobody can be sure of stand there as escapes."""
    if entry.flag_bits & _UTF_8:
        return _visible(entry.orig_filename)
    written = entry.orig_filename.encode("cp437")
    return _visible(_unicode_path(entry.extra) or _decoded(written))


def is_by_the_way(name: str) -> bool:
    """Tell whether a program added a member of its own accord: a Macintosh its shadows, Windows its pictures."""
    lower = name.lower()
    return lower.startswith(_BY_THE_WAY) or lower.rpartition("/")[2].startswith((*_BY_THE_WAY, "._"))


def leads_out(name: str) -> bool:
    """Tell whether ``name`` would write somewhere else than into the folder where an archive is unpacked."""
    parts = name.replace("\\", "/").split("/")
    return (
        parts[0] == ""
        or ".." in parts
        or _DRIVE.match(name) is not None
        or any(_DEVICE.fullmatch(part.rstrip(" .")) for part in parts)
    )


def compared(name: str) -> str:
    """Return what two names share that a system may take for one: case, composition, and the way folders are told."""
    return unicodedata.normalize("NFKC", name.replace("\\", "/")).casefold().rstrip(" .")


def _decoded(written: bytes) -> str:
    for encoding in ("ascii", "utf-8"):
        try:
            return written.decode(encoding)
        except UnicodeDecodeError:
            continue
    fitting = [name for name in _ARABIC if _fits(written, name, _ARABIC_LETTERS)]
    if not fitting and _fits(written, "cp437", _LATIN_LETTERS):
        fitting = ["cp437"]
    return written.decode(fitting[0]) if len(fitting) == 1 else written.decode("ascii", "backslashreplace")


def _fits(written: bytes, encoding: str, letters: re.Pattern[str]) -> bool:
    try:
        return letters.fullmatch(written.decode(encoding)) is not None
    except UnicodeDecodeError:
        return False


def _unicode_path(extra: bytes) -> str:
    at = 0
    while at + _FIELD.size <= len(extra):
        kind, size = _FIELD.unpack_from(extra, at)
        at += _FIELD.size
        if kind == _UNICODE_PATH:
            return extra[at + _BEFORE_NAME : at + size].decode("utf-8", "ignore")
        at += size
    return ""


def _visible(name: str) -> str:
    """Return ``name`` with what cannot be seen written out."""
    return "".join(
        letter.encode("unicode_escape").decode() if unicodedata.category(letter) in _HIDDEN else letter
        for letter in name
    )
