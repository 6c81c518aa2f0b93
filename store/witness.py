"""The second place that knows how long the log must be, and what a writer was about to do when it was stopped."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Self

from store.chain import AuditEntry
from store.objects import write_whole

SUFFIX: Final = ".seal"
_LARGEST: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Doing:
    """A change that is about to be made: the line of the log that it will leave."""

    action: str
    dataset: str
    time: str
    who: str
    sha256: str
    number: int
    hash: str

    @classmethod
    def of(cls, entry: AuditEntry) -> Self:
        """Return the change that ``entry`` tells of."""
        sha256 = entry.detail if entry.action in {"keep", "hold"} else ""
        return cls(entry.action, entry.dataset, entry.time, entry.who, sha256, entry.number, entry.hash)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the witness saw last.

    Parameters
    ----------
    count, hash
        Of the last line of the log.
    doing
        What a writer began; None when no writer is at work, nor was stopped.
    dropped
        What was begun and is not there, and of which nobody was told yet.
    cut
        Number of the first line that was seen once and is gone, or is another one now; 0 when there is none. It stays.
    """

    count: int = 0
    hash: str = ""
    doing: Doing | None = None
    dropped: tuple[Doing, ...] = ()
    cut: int = 0

    def cut_now(self, lines: Sequence[AuditEntry]) -> int:
        """Return ``cut`` as it is when the log ends with ``lines``, which begin no later than line ``count``."""
        last = lines[-1] if lines else None
        if self.cut or not self.count:
            return self.cut
        if last is None or last.number < self.count:
            return last.number + 1 if last else 1
        there = next((line for line in lines if line.number == self.count), None)
        return self.count if there is not None and there.hash != self.hash else 0

    def settled(self, lines: Sequence[AuditEntry], *, say: bool) -> "Seen":
        """Return what is seen once no writer is at work any more: what was begun is there, or it was dropped.

        Parameters
        ----------
        lines
            The last lines of the log, back to line ``count`` where it is there.
        say
            Whether somebody has yet to be told of what was dropped.
        """
        last = lines[-1] if lines else None
        number, hash_ = (last.number, last.hash) if last else (0, "")
        begun = self.doing
        there = begun is None or any((line.number, line.hash) == (begun.number, begun.hash) for line in lines)
        dropped = self.dropped if there or begun is None or not say else (*self.dropped, begun)
        return Seen(number, hash_, None, dropped, self.cut_now(lines))


class Witness:
    """A small file beside the catalogue, always whole, written before and after each change.

    Parameters
    ----------
    path
        The file; it need not be there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def seen(self) -> Seen | None:
        """Return what it saw last; None when there is no such file, or nobody can read it."""
        try:
            with self._path.open("rb") as file:
                told = json.loads(file.read(_LARGEST))
            doing = Doing(**told["doing"]) if told["doing"] else None
            dropped = tuple(Doing(**one) for one in told["dropped"])
            return Seen(int(told["count"]), str(told["hash"]), doing, dropped, int(told["cut"]))
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None

    def write(self, seen: Seen) -> None:
        """Write down what was seen, whole or not at all."""
        write_whole(self._path, (json.dumps(asdict(seen), ensure_ascii=False) + "\n").encode())
