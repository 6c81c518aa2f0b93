"""How a terminal is spoken to: in whose language, and without what it would show as boxes or obey."""

import os
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
