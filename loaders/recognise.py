"""Tells what a file is by what stands in it, never by its name."""

from typing import Final

from model.problem import Problem, ProblemError, Severity

ACCEPTED: Final = "CSV, GeoJSON"
_HEAD: Final = 4096

# Beginnings of files that a later piece of this project will read.
_LATER: Final = (
    (b"SQLite format 3\x00", "GeoPackage"),
    (b"PAR1", "Parquet"),
    (b"PK\x03\x04", "ZIP"),
    (b"PK\x05\x06", "ZIP"),
    (b"\x1f\x8b", "gzip"),
)
# Beginnings of files that are no data, or are data in a form that nobody asked for.
_NEVER: Final = (
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office 97"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"Rar!", "RAR"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"version https://git-lfs", "Git LFS"),
)
_UNICODE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


def refuse_other_formats(data: bytes) -> None:
    """Let text through that may be CSV or GeoJSON.

    Raises
    ------
    ProblemError
        ``format-later`` for a form that is planned, ``format-unknown`` for any other,
        ``file-empty`` when nothing stands in it.
    """
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    for beginning, name in _LATER:
        if data.startswith(beginning):
            raise ProblemError(_refusal("format-later", "XLSX" if name == "ZIP" and b"xl/" in data else name))
    for beginning, name in _NEVER:
        if data.startswith(beginning):
            raise ProblemError(_refusal("format-unknown", name))
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"<"):
        raise ProblemError(_markup(head))
    if b"\x00" in data and not data.startswith(_UNICODE_MARKS):
        raise ProblemError(_refusal("format-unknown", "?"))


def is_json(text: str) -> bool:
    """Tell whether ``text`` begins like a JSON object or list."""
    return text[:_HEAD].lstrip().startswith(("{", "["))


def _markup(head: bytes) -> Problem:
    lower = head.lower()
    if b"<kml" in lower:
        return _refusal("format-later", "KML")
    return _refusal("format-unknown", "HTML" if b"<html" in lower or b"<!doctype html" in lower else "XML")


def _refusal(rule: str, name: str) -> Problem:
    return Problem(rule, Severity.REFUSE, facts={"format": name, "accepted": ACCEPTED})
