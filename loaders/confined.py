"""Reads a file in a process of its own, which may do nothing else, and ends that process when it costs too much."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from queue import Empty, SimpleQueue
from tempfile import TemporaryDirectory, gettempdir
from typing import IO, TYPE_CHECKING, Final

import psutil

from loaders.child import FILE
from loaders.drivers import settings
from loaders.limits import LIMITS, Limits
from loaders.progress import STEPS, Tell, silent
from model.problem import Problem, ProblemError, Severity

if TYPE_CHECKING:
    from loaders.taken import Taken

# Far more than a district needs; a larger file is a mistake or an attack on memory.
LARGEST_FILE: Final = 200_000_000
_MEGABYTE: Final = 1_000_000
_PART: Final = 1 << 20
_EVERY: Final = 0.05  # seconds between two looks at what the child uses
_BEGINNING: Final = "elmax-read-"
_LEFT_OVER: Final = 3600.0  # seconds: no reading takes so long, so a folder of that age belongs to nobody
_ENTRY: Final = "import sys; sys.path[:] = sys.argv[1:]; from loaders.child import main; main()"
_WINDOWS: Final = sys.platform == "win32"


def take(
    path: Path,
    *,
    encoding: str | None = None,
    table: str = "",
    header: int | None = None,
    tell: Tell = silent,
    limits: Limits = LIMITS,
    stopped: Callable[[], bool] = lambda: False,
) -> "Taken":
    """Return what the file at ``path`` holds, read by a process that ends with it.

    Parameters
    ----------
    stopped
        Tells whether nobody wants the answer any more; then there is none.

    Raises
    ------
    ProblemError
        When the file is refused, or a choice is needed; ``file-too-costly`` with the limit that it broke;
        ``reader-died`` when the process did.
    OSError
        When the file cannot be read, or the disk is full.
    """
    _sweep()
    with TemporaryDirectory(prefix=_BEGINNING, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with _started(folder) as child:
            _copy(path, folder / FILE)
            asked = {"encoding": encoding, "table": table, "header": header, "limits": asdict(limits)}
            fault_of = _watch(child, json.dumps(asked), folder, limits, tell, stopped)
        # Only now: what it needs takes a part of a second to load, in which the child has been at work already.
        from loaders.handing import Costly, Died, Refused, receive  # noqa: PLC0415

        if fault_of:
            raise ProblemError(died(fault_of))
        try:
            answer = receive(folder, mapped=not _WINDOWS)
        except (ValueError, LookupError, TypeError, RecursionError, OSError) as fault:
            raise ProblemError(died(type(fault).__name__)) from fault
    match answer:
        case Refused():
            raise ProblemError(*answer.problems)
        case Costly():
            raise ProblemError(_costly(answer.what, limits))
        case Died():
            raise ProblemError(died(answer.fault))
    return answer


def _sweep() -> None:
    """Remove what is left of readings whose parent was killed: it holds a copy of somebody's file."""
    for folder in Path(gettempdir()).glob(f"{_BEGINNING}*"):
        with suppress(OSError):
            if time.time() - folder.stat().st_mtime > _LEFT_OVER:
                shutil.rmtree(folder, ignore_errors=True)


def _copy(path: Path, to: Path) -> None:
    """Copy the file: the child never learns its name, and nobody changes it while it is read."""
    size = path.stat().st_size
    with path.open("rb") as file, to.open("xb") as copy:
        # A pipe or a growing file has no honest size.
        while size <= LARGEST_FILE and (part := file.read(_PART)):
            copy.write(part)
            size = max(size, copy.tell())
    if size > LARGEST_FILE:
        facts = {"megabytes": size / _MEGABYTE, "most": LARGEST_FILE / _MEGABYTE}
        raise ProblemError(Problem("file-too-large", Severity.REFUSE, facts=facts))


@contextmanager
def _started(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start a process that knows nothing of this one's environment; it is gone when the block ends."""
    with (folder / "faults").open("wb") as faults:
        child = subprocess.Popen(  # noqa: S603 - this interpreter with our own code
            [sys.executable, "-I", "-S", "-X", "utf8", "-c", _ENTRY, *map(_whole, sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=faults,
            cwd=folder,
            env=_environment(folder),
            # Ctrl-C is for the parent, which ends the child itself.
            start_new_session=not _WINDOWS,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    try:
        yield child
    finally:
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


def _whole(entry: str) -> str:
    # The first of them may be empty, and means the folder that one stands in.
    return str(Path(entry).resolve())


def _environment(folder: Path) -> dict[str, str]:
    """Return all that the child learns of its surroundings."""
    own = dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP", "USERPROFILE"), str(folder))
    needed = {name: os.environ[name] for name in ("SYSTEMROOT", "WINDIR") if name in os.environ}
    return {**own, **needed, "TZ": "UTC", "MALLOC_ARENA_MAX": "2", **settings()}


def _watch(
    child: subprocess.Popen[bytes],
    asked: str,
    folder: Path,
    limits: Limits,
    tell: Tell,
    stopped: Callable[[], bool],
) -> str:
    """Ask, pass on what is told, and stand by until the child has ended; return what it died of, if it did.

    Raises
    ------
    ProblemError
        ``file-too-costly``.
    """
    begun = time.monotonic()
    lines: SimpleQueue[str] = SimpleQueue()
    threading.Thread(target=_listen, args=(child.stdout, lines), daemon=True).start()
    if child.stdin is not None:
        with suppress(OSError):
            child.stdin.write(asked.encode() + b"\n")
            child.stdin.flush()
    heard_all = False
    # A reader that was taken over may close its output and go on for ever.
    while not heard_all or child.poll() is None:
        if stopped():
            raise InterruptedError
        if heard_all:
            with suppress(subprocess.TimeoutExpired):
                child.wait(_EVERY)
        else:
            with suppress(Empty):
                line = lines.get(timeout=_EVERY)
                heard_all = not line
                _pass_on(line, tell)
        exceeded = _exceeded(child.pid, folder, limits, time.monotonic() - begun)
        if exceeded and (not heard_all or child.poll() is None):
            raise ProblemError(_costly(exceeded, limits))
    status = child.wait()
    if -status == getattr(signal, "SIGXCPU", 0):
        raise ProblemError(_costly("processor", limits))
    if status >= 0:
        return "" if status == 0 else str(status)
    return signal.Signals(-status).name


def _listen(output: IO[bytes] | None, lines: "SimpleQueue[str]") -> None:
    """Put every line of ``output`` into ``lines``, and an empty one at its end."""
    with suppress(OSError, ValueError):
        while output is not None and (line := output.readline(80)):
            lines.put(line.decode("ascii", "replace"))
    lines.put("")


def _pass_on(line: str, tell: Tell) -> None:
    step, _, share = line.strip().partition(" ")
    if step in STEPS:
        with suppress(ValueError):
            tell(step, float(share))


def _exceeded(pid: int, folder: Path, limits: Limits, seconds: float) -> str:
    """Return the limit that the child is beyond, empty where it is within all of them."""
    if seconds > limits.seconds:
        return "time"
    try:
        child = psutil.Process(pid)
        used, times = child.memory_info().rss, child.cpu_times()
    except psutil.Error:
        return ""
    if used > limits.memory:
        return "memory"
    if times.user + times.system > limits.processor:
        return "processor"
    return "disk" if _size(folder) > limits.disk + LARGEST_FILE else ""


def _size(folder: Path) -> int:
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):
                total += (Path(place) / name).stat().st_size
    return total


def _costly(what: str, limits: Limits) -> Problem:
    most = {
        "memory": limits.memory / _MEGABYTE,
        "processor": limits.processor,
        "time": limits.seconds,
        "disk": limits.disk / _MEGABYTE,
    }
    return Problem("file-too-costly", Severity.REFUSE, facts={"what": what, "most": most.get(what, 0)})


def died(fault: str) -> Problem:
    """Return the finding that the reader died of ``fault``, or gave an answer that is none."""
    return Problem("reader-died", Severity.REFUSE, facts={"fault": fault})
