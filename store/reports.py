"""Finished reports: each a folder of files and of what is said of them, bounded in number and size.

A report is made in a folder beside them and moved there when it is whole, so that nobody ever sees half of one.
"""

import io
import json
import re
import secrets
import shutil
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import psutil

from model.problem import Problem, ProblemError, Severity
from store.objects import sync_folder, write_whole
from store.settings import home

FOLDER: Final = "reports"
TOLD: Final = "report.json"
FORMAT: Final = "elmax-kept-1"
MAKING: Final = ".making-"
MOST, MOST_BYTES = 24, 400_000_000
SHORT: Final = 3  # bytes of chance in an id: two of one second are told apart
_ID: Final = re.compile(r"\d{8}-\d{6}-[0-9a-f]{6}")
Told = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class KeptReport:
    """One finished report.

    Parameters
    ----------
    told
        What its maker said of it, as JSON holds it.
    sizes
        Bytes of each of its files, by name.
    """

    id: str
    told: Told
    sizes: Mapping[str, int]

    @property
    def size(self) -> int:
        """Return the bytes of all its files."""
        return sum(self.sizes.values())


def new_id(now: datetime) -> str:
    """Return an id that no report has; the newest sorts last."""
    return f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(SHORT)}"


def is_id(name: str) -> bool:
    """Tell whether ``name`` could be the id of a report: nothing else becomes part of a path."""
    return _ID.fullmatch(name) is not None


def begin(name: str, process: int) -> Path:
    """Return an empty folder in which the report ``name`` can be made by a process.

    Raises
    ------
    OSError
        When the disk fails.
    """
    folder = _half(name, process)
    folder.mkdir(parents=True)
    return folder


def finish(folder: Path, name: str, told: Told) -> None:
    """Keep what was made in ``folder`` as the report ``name``; the oldest fall out where there are too many.

    Raises
    ------
    OSError
        When the disk fails.
    """
    text = json.dumps({"format": FORMAT, **told}, ensure_ascii=False, allow_nan=False, indent=1)
    write_whole(folder / TOLD, f"{text}\n".encode())
    folder.rename(home() / FOLDER / name)
    sync_folder(home() / FOLDER)
    size = 0
    for at, one in enumerate(reports_kept()):
        with suppress(ProblemError):  # One that cannot be read any more keeps no other from being kept.
            size += kept_report(one).size
        if at and (at >= MOST or size > MOST_BYTES):
            forget_report(one)


def reports_kept() -> tuple[str, ...]:
    """Return the ids of the reports that are kept, the newest first."""
    folder = home() / FOLDER
    if not folder.is_dir():
        return ()
    return tuple(sorted((one.name for one in folder.iterdir() if is_id(one.name)), reverse=True))


def kept_report(name: str) -> KeptReport:
    """Return a report that is kept.

    Raises
    ------
    ProblemError
        Rule ``report-gone``: there is none of that id, or its files cannot be read.
    """
    folder = _folder(name)
    try:
        told = json.loads((folder / TOLD).read_bytes())
        sizes = {one.name: one.stat().st_size for one in sorted(folder.iterdir()) if one.name != TOLD}
    except (OSError, ValueError) as fault:
        raise _gone(name) from fault
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise _gone(name)
    return KeptReport(name, told, sizes)


def report_file(name: str, file: str) -> bytes:
    """Return one file of a report.

    Raises
    ------
    ProblemError
        Rule ``report-gone``.
    """
    if file not in kept_report(name).sizes:
        raise _gone(name)
    try:
        return (_folder(name) / file).read_bytes()
    except OSError as fault:
        raise _gone(name) from fault


def report_zip(name: str, left_out: str) -> bytes:
    """Return all files of a report as one.

    Parameters
    ----------
    left_out
        How the names of those begin that nobody takes home.

    Raises
    ------
    ProblemError
        Rule ``report-gone``.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in kept_report(name).sizes:
            if not file.startswith(left_out):
                packed.writestr(file, report_file(name, file))
    return out.getvalue()


def forget_report(name: str) -> None:
    """Delete a report; one that is gone already is no fault."""
    with suppress(FileNotFoundError):
        shutil.rmtree(_folder(name))


def forget_half(name: str) -> None:
    """Delete what was made of a report whose maker was ended."""
    if is_id(name):
        for left in (home() / FOLDER).glob(f"{MAKING}*-{name}"):
            shutil.rmtree(left, ignore_errors=True)


def sweep_half() -> None:
    """Delete what processes left half made that are there no more, such as when the power went."""
    for left in (home() / FOLDER).glob(f"{MAKING}*"):
        process = left.name.removeprefix(MAKING).partition("-")[0]
        if not (process.isdecimal() and psutil.pid_exists(int(process))):
            shutil.rmtree(left, ignore_errors=True)


def _folder(name: str) -> Path:
    if not is_id(name):
        raise _gone(name)
    return home() / FOLDER / name


def _half(name: str, process: int) -> Path:
    if not is_id(name):
        raise _gone(name)
    return home() / FOLDER / f"{MAKING}{process}-{name}"


def _gone(name: str) -> ProblemError:
    return ProblemError(Problem("report-gone", Severity.REFUSE, facts={"report": name}))
