"""Looks into an archive and unpacks what is needed of it; one that could hurt is refused before that."""

import stat
import struct
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from loaders.formats.member_names import compared, leads_out, shown_name
from model.problem import Place, Problem, ProblemError, Severity

# Far more than a district needs; a workbook of a million rows has some thirty members and unpacks to 400 MB.
MOST_MEMBERS: Final = 2_000
LARGEST_UNPACKED: Final = 600_000_000
# Tables and XML come to 30 at most; 1,032 is what the method can come to, and what bombs are made of.
STEEPEST: Final = 200
_SMALL: Final = 10_000_000  # bytes unpacked, below which nobody cares how steep it is
_MEGABYTE: Final = 1_000_000

_PLAIN, _DEFLATED = 0, 8
_LOCKED: Final = 0x1 | 0x40 | 0x2000  # flags of an entry: encrypted, strongly encrypted, with a hidden directory
_LOCAL: Final = struct.Struct("<4s5H3I2H")
_LOCAL_BEGINS: Final = b"PK\x03\x04"
_END: Final = struct.Struct("<4s4H2IH")
_END_BEGINS: Final = b"PK\x05\x06"
_LONGEST_COMMENT: Final = 65_535
_CHUNK: Final = 1 << 16
_ARCHIVES: Final = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
_SYSTEM_SHIFT: Final = 16  # the upper half of an entry's attributes is the mode that Unix knows
# A declaration of a document type, in which entities are declared; XML is read as one of these encodings.
_DOCUMENT_TYPE: Final = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))


@dataclass(frozen=True, slots=True)
class Member:
    """One file in an archive.

    Parameters
    ----------
    name
        As a person reads it; never a path to write to.
    size
        Bytes when unpacked.
    packed
        Bytes in the archive, from ``begins`` on.
    checksum
        Of what is unpacked.
    deflated
        Whether it is packed at all.
    """

    name: str
    size: int
    packed: int
    begins: int
    checksum: int
    deflated: bool


def members(path: Path) -> tuple[Member, ...]:
    """Return the files in the archive at ``path``, folders left out; nothing is unpacked for it.

    Raises
    ------
    ProblemError
        ``archive-broken``; ``archive-member-broken``; ``archive-locked``; ``archive-method``; ``archive-crowded``;
        ``archive-bomb`` when it would be too large or too steep; ``archive-overlap``; ``archive-name``;
        ``archive-names-repeated``; ``archive-surplus`` when something stands before or behind it.
    """
    entries, directory = _directory(path)
    if len(entries) > MOST_MEMBERS:
        raise ProblemError(Problem("archive-crowded", Severity.REFUSE, len(entries), facts={"most": MOST_MEMBERS}))
    _question_names(entries)
    for entry in entries:
        if entry.flag_bits & _LOCKED:
            raise ProblemError(_named("archive-locked", shown_name(entry)))
        if entry.compress_type not in {_PLAIN, _DEFLATED}:
            raise ProblemError(_named("archive-method", shown_name(entry)))
    _question_size(entries)
    with path.open("rb") as file:
        found = tuple(_located(file, entry) for entry in entries)
    _question_places(entries, found, directory)
    return tuple(member for member, entry in zip(found, entries, strict=True) if not entry.is_dir())


def unpack(path: Path, member: Member, to: Path) -> None:
    """Write one member of the archive at ``path`` to ``to``, a name of our own; never more than it says it holds.

    Raises
    ------
    ProblemError
        ``archive-member-broken`` when it cannot be unpacked, or holds something else than the archive says.
    """
    with path.open("rb") as file, to.open("xb") as out:
        for part in unpacked(file, member):
            out.write(part)


def begins_with(path: Path, member: Member, length: int) -> bytes:
    """Return the first bytes of a member.

    Raises
    ------
    ProblemError
        ``archive-member-broken``.
    """
    with path.open("rb") as file:
        return next(unpacked(file, member), b"")[:length]


def refuse_nested(path: Path, found: Sequence[Member]) -> None:
    """Refuse an archive in an archive: what lies in it would be passed over in silence.

    Raises
    ------
    ProblemError
        ``archive-nested``.
    """
    for member in found:
        if begins_with(path, member, len(max(_ARCHIVES, key=len))).startswith(_ARCHIVES):
            raise ProblemError(_named("archive-nested", member.name))


def copy_plain(path: Path, found: Sequence[Member], to: Path) -> None:
    """Write an archive with the same members and no art in it, for readers that unpack by themselves.

    What another reader makes of two directories, sizes that are not true or entities is never found out.

    Raises
    ------
    ProblemError
        ``archive-member-broken``; ``markup-entities`` when one of them declares a document type.
    """
    with path.open("rb") as file, ZipFile(to, "x", ZIP_STORED, allowZip64=True) as plain:
        for member in found:
            with plain.open(ZipInfo(member.name.replace("\\", "/")), "w", force_zip64=True) as out:
                last = b""
                for part in unpacked(file, member):
                    _refuse_document_type(last + part)
                    out.write(part)
                    last = part[-max(map(len, _DOCUMENT_TYPE)) :]


def unpacked(file: IO[bytes], member: Member) -> Iterator[bytes]:
    """Yield what a member holds, bit by bit.

    Raises
    ------
    ProblemError
        ``archive-member-broken`` as soon as it is more than the archive says; at its end when it is less, or other.
    """
    file.seek(member.begins)
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    left, size, checksum = member.packed, 0, 0
    while left or (member.deflated and not inflate.eof):
        packed = inflate.unconsumed_tail or file.read(min(_CHUNK, left))
        left -= 0 if inflate.unconsumed_tail else len(packed)
        try:
            part = inflate.decompress(packed, _CHUNK) if member.deflated else packed
        except zlib.error as fault:
            raise ProblemError(_named("archive-member-broken", member.name)) from fault
        size, checksum = size + len(part), zlib.crc32(part, checksum)
        # Neither bytes nor what becomes of them: it was cut off.
        if size > member.size or inflate.unused_data or not (packed or part):
            raise ProblemError(_named("archive-member-broken", member.name))
        yield part
    if size != member.size or checksum != member.checksum:
        raise ProblemError(_named("archive-member-broken", member.name))


def _directory(path: Path) -> tuple[list[ZipInfo], int]:
    """Return the entries of an archive and where its directory begins."""
    try:
        with ZipFile(path) as archive:
            entries, begins = archive.infolist(), archive.start_dir
    except (BadZipFile, NotImplementedError, ValueError, struct.error, OSError) as fault:
        # ValueError: a name that is no UTF-8 though it says so; OSError: a place before the beginning of the file.
        raise ProblemError(Problem("archive-broken", Severity.REFUSE)) from fault
    with path.open("rb") as file:
        length = file.seek(0, 2)
        file.seek(max(0, length - _END.size - _LONGEST_COMMENT))
        tail = file.read()
    at = tail.rfind(_END_BEGINS)
    if at < 0 or len(tail) - at < _END.size:
        raise ProblemError(Problem("archive-broken", Severity.REFUSE))
    *_, comment = _END.unpack_from(tail, at)
    if at + _END.size + comment != len(tail):
        raise ProblemError(Problem("archive-surplus", Severity.REFUSE))
    return entries, begins


def _question_names(entries: Sequence[ZipInfo]) -> None:
    for entry in entries:
        kind = stat.S_IFMT(entry.external_attr >> _SYSTEM_SHIFT)
        if kind not in {0, stat.S_IFREG, stat.S_IFDIR} or leads_out(shown_name(entry)) or "\0" in entry.orig_filename:
            raise ProblemError(_named("archive-name", shown_name(entry)))
    twice = [name for name, count in Counter(compared(shown_name(entry)) for entry in entries).items() if count > 1]
    if twice:
        entry = next(entry for entry in entries if compared(shown_name(entry)) == twice[0])
        raise ProblemError(_named("archive-names-repeated", shown_name(entry)))


def _question_size(entries: Sequence[ZipInfo]) -> None:
    size, packed = sum(entry.file_size for entry in entries), sum(entry.compress_size for entry in entries)
    steep = [e for e in entries if e.file_size > _SMALL and e.file_size > STEEPEST * e.compress_size]
    if size > LARGEST_UNPACKED or steep or (size > _SMALL and size > STEEPEST * packed):
        facts = {"megabytes": size / _MEGABYTE, "most": LARGEST_UNPACKED / _MEGABYTE, "times": size // max(packed, 1)}
        raise ProblemError(Problem("archive-bomb", Severity.REFUSE, facts={**facts, "steepest": STEEPEST}))


def _located(file: IO[bytes], entry: ZipInfo) -> Member:
    """Return where a member lies, if what stands there says the same of it as the directory does."""
    # A directory may say that a member begins before its file does.
    file.seek(max(0, entry.header_offset))
    header = file.read(_LOCAL.size)
    if entry.header_offset < 0 or len(header) < _LOCAL.size:
        raise ProblemError(_named("archive-member-broken", shown_name(entry)))
    begins, _, flags, method, *_, named, extra = _LOCAL.unpack(header)
    name = file.read(named)
    written = entry.orig_filename.encode("utf-8" if entry.flag_bits & 0x800 else "cp437")
    if begins != _LOCAL_BEGINS or name != written or method != entry.compress_type or flags & _LOCKED:
        raise ProblemError(_named("archive-member-broken", shown_name(entry)))
    place = entry.header_offset + _LOCAL.size + named + extra
    deflated = method == _DEFLATED
    return Member(shown_name(entry), entry.file_size, entry.compress_size, place, entry.CRC, deflated)


def _question_places(entries: Sequence[ZipInfo], found: Sequence[Member], directory: int) -> None:
    """Refuse members that share bytes, as those of a bomb do, and bytes before the first of them."""
    at = 0
    for entry, member in sorted(zip(entries, found, strict=True), key=lambda pair: pair[0].header_offset):
        if entry.header_offset < at:
            raise ProblemError(Problem("archive-overlap", Severity.REFUSE))
        if at == 0 and entry.header_offset > 0:
            raise ProblemError(Problem("archive-surplus", Severity.REFUSE))
        at = member.begins + member.packed
    if at > directory:
        raise ProblemError(Problem("archive-overlap", Severity.REFUSE))


def _refuse_document_type(part: bytes) -> None:
    if any(mark in part for mark in _DOCUMENT_TYPE):
        raise ProblemError(Problem("markup-entities", Severity.REFUSE))


def _named(rule: str, name: str) -> Problem:
    return Problem(rule, Severity.REFUSE, 1, (Place(found=name[:80]),), {"member": name[:80]})
