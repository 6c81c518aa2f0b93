"""How far a report is, for whoever waits for it: a person at a terminal, or a page that reads lines."""

import argparse
import json
import os
import sys
import threading
from collections.abc import Mapping
from typing import Final

from i18n import Locale
from i18n.terminal import plain
from model.text import Language

MEASURE, WRITE = "measure", "write"
LATER: Final = 5  # how much later than a server's turn a process comes that is tied to one


class Progress:
    """Tells every step as it begins: on the way of faults in words, or on that of answers as a line of JSON."""

    def __init__(self, options: argparse.Namespace, titles: Mapping[str, str], say: Locale) -> None:
        self._lines = bool(options.json)
        self._titles = titles
        self._say = say

    def measuring(self, name: str, at: int, of: int) -> None:
        """Tell that an indicator is measured now."""
        self._tell(MEASURE, name, at, of)

    def writing(self, language: Language, at: int, of: int) -> None:
        """Tell that a language is written now."""
        self._tell(WRITE, language, at, of)

    def _tell(self, step: str, name: str, at: int, of: int) -> None:
        if self._lines:
            sys.stdout.write(json.dumps({"step": step, "name": name, "at": at, "of": of}) + "\n")
            sys.stdout.flush()
            return
        words = self._titles.get(name, name) if step == MEASURE else self._say.say(f"checked-language-{name}")
        told = self._say.say(f"report-step-{step}", name=words, at=at, of=of)
        sys.stderr.write(plain(told) + "\n")


def tie() -> None:
    """End this process as soon as the one that started it lets go of its input, and let that one go first."""
    if hasattr(os, "nice"):
        os.nice(LATER)
    threading.Thread(target=_wait, name="tied", daemon=True).start()


def _wait() -> None:
    # Of the pipe itself: the reader of Python holds a lock, which it would be found dead with.
    while os.read(sys.stdin.fileno(), 1024):
        pass
    # Nothing is half kept: what is being made lies in a folder of its own, which the server's next start sweeps.
    os._exit(1)
