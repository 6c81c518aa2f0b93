"""Shows a person at a terminal how far a long work is: one line, written over itself, gone when the work is done."""

import math
import sys
import threading
import time
from collections.abc import Callable
from typing import Final, Self, TextIO

from loaders.progress import STEPS, Tell

# Seconds: a shorter work needs no telling.
PATIENCE: Final = 2.0
_EVERY: Final = 0.25
_WIDTH: Final = 20
_SPINNING: Final = "|/-\\"
_PERCENT: Final = 100


class Bar:
    """A line of progress; used in a ``with`` statement around the work.

    Parameters
    ----------
    name
        Gives a step's name in the reader's language.
    out
        Where the line goes; nothing is written where that is no terminal.
    clock
        Gives the time in seconds.
    """

    def __init__(
        self, name: Callable[[str], str], out: TextIO | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._name, self._out, self._clock = name, out or sys.stderr, clock
        self._begun = clock()
        self._step, self._share = STEPS[0], math.nan
        self._turns = self._shown = 0
        self._done = threading.Event()
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        """Begin to show; the line turns even while a step has nothing to tell."""
        if self._out.isatty():
            self._thread = threading.Thread(target=self._turn, daemon=True)
            self._thread.start()
        return self

    def __exit__(self, *_fault: object) -> None:
        """Take the line away."""
        self._done.set()
        if self._thread is not None:
            self._thread.join()
        if self._shown:
            self._write("")

    @property
    def tell(self) -> Tell:
        """What the work calls when it comes to a step, or further in one."""
        return self._tell

    def line(self) -> str:
        """Return the line as it is now: the step, how far it is where that is known, and the seconds."""
        seconds = round(self._clock() - self._begun)
        at = f"{STEPS.index(self._step) + 1}/{len(STEPS)}"
        if math.isnan(self._share):
            return f"{at} {self._name(self._step)} {_SPINNING[self._turns % len(_SPINNING)]} {seconds} s"
        full = round(min(max(self._share, 0.0), 1.0) * _WIDTH)
        bar = "#" * full + "." * (_WIDTH - full)
        return f"{at} {self._name(self._step)} [{bar}] {self._share * _PERCENT:.0f} % {seconds} s"

    def _tell(self, step: str, share: float) -> None:
        if step in STEPS:
            self._step, self._share = step, share

    def _turn(self) -> None:
        while not self._done.wait(_EVERY):
            if self._clock() - self._begun >= PATIENCE:
                self._turns += 1
                self._write(self.line())

    def _write(self, line: str) -> None:
        """Write ``line`` over the one before."""
        over = " " * max(self._shown - len(line), 0)
        self._out.write(f"\r{line}{over}" if line else f"\r{over}\r")
        self._out.flush()
        self._shown = len(line)
