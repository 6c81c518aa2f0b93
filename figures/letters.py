"""About how much room words take, reckoned from their letters: nobody can measure them before the page stands."""

from typing import Final
from unicodedata import east_asian_width

LETTER, BROAD_LETTER = 0.54, 1.0  # of the type's size: the usual width of a letter, and of a Korean one
LINE: Final = 1.25  # of the type's size: the height of a line


def width_of(words: str, size: float) -> float:
    """Return about how wide ``words`` are, in the unit of ``size``, the size of their type."""
    return size * sum(BROAD_LETTER if east_asian_width(letter) == "W" else LETTER for letter in words)
