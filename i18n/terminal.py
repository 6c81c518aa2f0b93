"""How a terminal is spoken to: in whose language, and without what it would show as boxes or obey."""

import io
import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from model.text import LANGUAGES, Language

# Signs of direction that a terminal would show as boxes, and controls of a stranger's file that it would obey; line
# ends and tabs are ours.
_UNWRITTEN: Final = str.maketrans(
    dict.fromkeys(
        (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    )
)


def plain(text: str) -> str:
    """Return ``text`` without the isolates that a terminal would show as boxes, and without what it would obey."""
    return text.translate(_UNWRITTEN)


def language_of(words: Sequence[str]) -> Language:
    """Return the language that a command line asks for, else that of the environment, else Arabic."""
    asked = next((after for word, after in pairwise(words) if word == "--lang"), "")
    asked = next((word.partition("=")[2] for word in words if word.startswith("--lang=")), asked)
    for candidate in (asked, os.environ.get("LC_ALL", "")[:2], os.environ.get("LANG", "")[:2]):
        if candidate in LANGUAGES:
            return candidate
    return "ar"


def speak_alone() -> None:
    """Let nobody but this program write to its output, in UTF-8; what a library prints past it goes where faults go.

    HiGHS 1.12, which scipy brings along, prints a line of its own here and there whatever it is told; behind a JSON
    document it would be no JSON document any more. For the whole process: only where a command begins.
    """
    if not (isinstance(sys.stdout, io.TextIOWrapper) and isinstance(sys.stderr, io.TextIOWrapper)):
        return
    sys.stderr.reconfigure(encoding="utf-8")
    sys.stdout.flush()
    ours = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = os.fdopen(ours, "w", encoding="utf-8")
