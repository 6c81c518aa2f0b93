"""Begins to read a file while the rest of the program is still being loaded, which takes about as long.

A command is a process of its own: it loads what judges a file, then reads the file, and both take a second or two on a
large one. So the reading process is started first, by the little that starting it needs.
"""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from loaders.arguments import UsageError, words_asked
from loaders.confined import take
from loaders.progress import Tell, silent

if TYPE_CHECKING:
    from loaders.taken import Taken

_HELP = frozenset({"-h", "--help"})
_READING = frozenset({"check", "add"})


class Begun:
    """A file that is being read.

    Parameters
    ----------
    encoding, table, header
        As ``loaders.parse.parse`` is asked.
    """

    def __init__(self, path: Path, *, encoding: str | None, table: str, header: int | None) -> None:
        self._path, self._encoding, self._table, self._header = path, encoding, table, header
        self._tell: Tell = silent
        self._answer: Taken | Exception = RuntimeError()
        self._stopped = threading.Event()
        # Nobody waits for it at the end of the program: the reading process ends with this one.
        self._thread = threading.Thread(target=self._take, daemon=True)
        self._thread.start()

    def result(self, tell: Tell = silent) -> "Taken":
        """Return what the file holds, once it is read.

        Raises
        ------
        ProblemError, OSError
            As ``loaders.confined.take``.
        """
        self._tell = tell
        try:
            self._thread.join()
        except BaseException:
            self.stop()
            raise
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer

    def stop(self) -> None:
        """End the reading process, whatever it has come to, and wait until nothing is left of it."""
        self._stopped.set()
        self._thread.join()

    def _pass_on(self, step: str, share: float) -> None:
        """Tell whoever waits for the answer by now."""
        self._tell(step, share)

    def _take(self) -> None:
        try:
            self._answer = take(
                self._path,
                encoding=self._encoding,
                table=self._table,
                header=self._header,
                tell=self._pass_on,
                stopped=self._stopped.is_set,
            )
        except Exception as fault:  # noqa: BLE001 - raised again where the answer is asked for
            self._answer = fault


def begin(words: Sequence[str]) -> Begun | None:
    """Begin to read the file that the ``words`` of a command name; None where they name none, or wrongly.

    What is wrong with them is said by whoever reads them next.
    """
    if not _READING & set(words[:1]) or _HELP & set(words):
        return None
    try:
        asked = words_asked(words, str)
    except UsageError:
        return None
    return Begun(asked.file, encoding=asked.encoding or None, table=asked.sheet, header=asked.header)
