"""What the process does that reads one file: hold itself to its limits, read, write down what was read, end."""

import errno
import json
import os
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from loaders.kernel import die_with_parent, fence, refuse_calls
from loaders.limits import Limits, hold
from loaders.progress import Tell

if TYPE_CHECKING:
    from loaders.taken import Taken

FILE: Final = "file"
_ROOT: Final = Path(__file__).resolve().parent.parent
_OURS: Final = ("loaders", "model", "data/vocabulary")
# What libraries look at on Linux: shared objects, how many cores and how much memory there are, time zones.
_SYSTEM: Final = (
    *("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache", "/usr/share/zoneinfo"),
    *("/dev/null", "/dev/urandom", "/proc/meminfo", "/proc/cpuinfo", "/proc/self", "/sys/fs/cgroup"),
    *("/sys/devices/system/cpu",),
)
_REFUSED_EVENTS: Final = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system")
_TOO_LARGE: Final = (errno.EFBIG, errno.ENOSPC, errno.EDQUOT)


def main() -> NoReturn:
    """Read the file in the working folder as the first line of the standard input asks, and end this process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it, and ends this one
    die_with_parent()
    tell = _take_output()
    asked = _question()
    threading.Thread(target=_watch_parent, daemon=True).start()
    folder = Path.cwd()
    _confine(folder, Limits(**asked["limits"]))
    _answer(folder, asked, tell)
    # Not the long way: whatever a library would still do when it is put away is of no use to anybody.
    os._exit(0)


def _take_output() -> Tell:
    """Keep the standard output for what is told, a line each time; what a library prints goes where faults go."""
    kept = os.dup(1)
    os.dup2(2, 1)

    def _tell(step: str, share: float) -> None:
        os.write(kept, f"{step} {share}\n".encode("ascii"))

    return _tell


def _question() -> dict[str, Any]:
    """Return the first line of the standard input, read byte by byte: nothing behind it may be taken away."""
    line = b""
    while not line.endswith(b"\n"):
        got = os.read(0, 1)
        if not got:
            os._exit(1)
        line += got
    asked: dict[str, Any] = json.loads(line)
    return asked


def _watch_parent() -> None:
    """End this process when the parent's end of the standard input is closed, as it is when the parent ends."""
    while os.read(0, 1):
        pass
    os._exit(1)


def _confine(folder: Path, limits: Limits) -> None:
    """Take from this process what reading a file never needs, as far as the system can take it."""
    hold(limits)
    readable = [*(_ROOT / name for name in _OURS), *map(Path, _SYSTEM), Path(sys.base_prefix)]
    # Not where this project lies in: what people have kept lies there too.
    readable += [Path(entry) for entry in sys.path if not _ROOT.is_relative_to(entry)]
    fence(folder, readable, [_ROOT])
    refuse_calls()
    # For systems whose kernel was not asked: what Python does itself is refused at least.
    sys.addaudithook(_refuse)


def _refuse(event: str, _arguments: object) -> None:
    if event.startswith(_REFUSED_EVENTS):
        raise PermissionError(errno.EPERM, event)


def _answer(folder: Path, asked: dict[str, Any], tell: Tell) -> None:
    # Only now: these import what reads strangers' bytes.
    from loaders.handing import Costly, Died, Refused, hand_over  # noqa: PLC0415
    from model.problem import ProblemError  # noqa: PLC0415

    try:
        hand_over(_read(folder / FILE, asked, tell), folder)
    except ProblemError as fault:
        hand_over(Refused(fault.problems), folder)
    except MemoryError:
        hand_over(Costly("memory"), folder)
    except Exception as fault:  # noqa: BLE001 - whatever a reader stumbles over is told to the person, in a sentence
        traceback.print_exc()
        full = isinstance(fault, OSError) and fault.errno in _TOO_LARGE
        hand_over(Costly("disk") if full else Died(type(fault).__name__), folder)


def _read(path: Path, asked: dict[str, Any], tell: Tell) -> "Taken":
    from loaders.drivers import question_drivers  # noqa: PLC0415
    from loaders.read import read  # noqa: PLC0415

    chosen = {name: asked[name] for name in ("encoding", "table", "header")}
    return read(path, **chosen, tell=tell, before_gdal=question_drivers)
