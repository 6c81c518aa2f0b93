"""Looks into an archive and unpacks what is needed of it; one that could hurt is refused before that."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from model.problem import Problem, ProblemError, Severity


@dataclass(frozen=True, slots=True)
class Member:
    """One file in an archive.

    Parameters
    ----------
    name
        As a person reads it; never a path to write to.
    size
        Bytes when unpacked.
    place
        Which of the archive's entries it is.
    """

    name: str
    size: int
    place: int


def members(path: Path) -> tuple[Member, ...]:
    """Return the files in the archive at ``path``, folders left out.

    Raises
    ------
    ProblemError
        ``archive-*``, when it is broken or could hurt.
    """
    try:
        with ZipFile(path) as archive:
            entries = archive.infolist()
    except BadZipFile as fault:
        raise ProblemError(Problem("archive-broken", Severity.REFUSE)) from fault
    return tuple(Member(e.filename, e.file_size, n) for n, e in enumerate(entries) if not e.is_dir())


def unpack(path: Path, member: Member, to: Path) -> None:
    """Write one member of the archive at ``path`` to ``to``, a name of our own; never more than it says it holds.

    Raises
    ------
    ProblemError
        ``archive-broken`` when it cannot be unpacked or holds something else than it says.
    """
    try:
        with ZipFile(path) as archive, archive.open(archive.infolist()[member.place]) as packed, to.open("xb") as file:
            shutil.copyfileobj(packed, file)
    except BadZipFile as fault:
        raise ProblemError(Problem("archive-broken", Severity.REFUSE)) from fault
