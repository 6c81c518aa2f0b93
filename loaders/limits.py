"""What reading one file may cost, and how a process holds itself to it where the system can."""

import sys
from dataclasses import dataclass
from typing import Final

_SPARE_SECONDS: Final = 2  # between the signal that can be told from others and the one that nobody survives
# Mapped is not used: libraries set aside addresses that they never touch, and the parent watches what is used.
_ADDRESSES_FOR_LIBRARIES: Final = 3_000_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What the reading of one file may take.

    Parameters
    ----------
    memory
        Bytes in use.
    processor
        Seconds of computing, over all cores.
    seconds
        From the start to the answer.
    disk
        Bytes written to the private folder, what is unpacked there included.
    files
        Open at the same time.
    """

    memory: int = 2_000_000_000
    processor: int = 90
    seconds: float = 60.0
    disk: int = 1_000_000_000
    files: int = 128


LIMITS: Final = Limits()


def hold(limits: Limits) -> None:
    """Hold this process to ``limits``: all but the seconds, which only somebody else can count.

    Windows knows nothing of the kind: there the watch of the parent alone bounds memory, computing and disk.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    wanted = {
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_AS: (limits.memory + _ADDRESSES_FOR_LIBRARIES,) * 2,
        resource.RLIMIT_CPU: (limits.processor, limits.processor + _SPARE_SECONDS),
        resource.RLIMIT_FSIZE: (limits.disk, limits.disk),
        resource.RLIMIT_NOFILE: (limits.files, limits.files),
    }
    if sys.platform == "darwin":
        # Counts processes there, and would count threads on Linux, where the kernel is asked to refuse processes alone.
        wanted[resource.RLIMIT_NPROC] = (0, 0)
    for kind, (soft, hard) in wanted.items():
        _, most = resource.getrlimit(kind)
        within = hard if most == resource.RLIM_INFINITY else min(hard, most)
        try:
            resource.setrlimit(kind, (min(soft, within), within))
        except (ValueError, OSError):
            # macOS refuses a limit of addresses; the watch of the parent bounds memory there.
            if sys.platform == "linux":
                raise
