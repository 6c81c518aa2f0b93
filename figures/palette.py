"""Every colour of the house, with the arithmetic that proves it can be told apart."""

import math
from bisect import bisect_right
from typing import Final

INK: Final = "#16303a"
PAPER: Final = "#fbfaf6"
ACCENT: Final = "#0b6477"
TARGET: Final = "#8a2f4d"
BAR: Final = "#2f7f95"
NO_DATA: Final = "#cfcac0"
FACILITY: Final = "#7a1f5c"
HATCH: Final = "#16303a"
ILLUSTRATIVE, ILLUSTRATIVE_INK, ILLUSTRATIVE_EDGE = "#fdf3df", "#5a3a07", "#b3721b"

# Bad to good: rust to sea-blue, told apart by people with any colour vision; the
# outline in INK carries the 3:1 against each of them.
STEPS: Final = ("#e08a4f", "#f2c48d", "#f4efdf", "#a9cfdf", "#62a7c9")
EDGES: Final = (20.0, 40.0, 60.0, 80.0)

# Need (a row each, the lowest first) by access (the lowest first): warm where access is low, red where need is high
# too, blue where it is met. Found by search among colours that any two of the nine, and no data, are told apart in.
NEED_ACCESS: Final = (
    ("#c2904b", "#e3bb97", "#fee9e6"),
    ("#d08364", "#c2a59b", "#a4c5d5"),
    ("#de757b", "#a18f9f", "#1aa1c4"),
)

# People beyond reach, the fewest first: the more, the darker and the redder; and where nobody is.
BEYOND: Final = ("#fdeacb", "#f6c27a", "#e8924a", "#d0643c", "#bd5470")
BEYOND_NOBODY: Final = "#dcebf0"

SEA: Final = "#cfe4ea"
WATER: Final = "#a8d0dc"
LAND: Final = "#f1eee4"
INDUSTRY: Final = "#dfd8cf"
STREET: Final = "#ffffff"
STREET_EDGE: Final = "#a59c88"
GRID: Final = "#d6d0c2"
RAIL: Final = "#8d8578"


def step_of(value: float) -> int | None:
    """Return the class of a share from 0 to 100, lowest first; None where there is no value.

    A class holds its lower edge: 20 belongs to the second.
    """
    return None if math.isnan(value) else bisect_right(EDGES, value)


def fills(*, less_is_better: bool) -> tuple[str, ...]:
    """Return the colours of the classes, the lowest class first: rust is always the bad end."""
    return STEPS[::-1] if less_is_better else STEPS


def fill_of(value: float, *, less_is_better: bool) -> str:
    """Return the colour of a share from 0 to 100; no value has one of its own."""
    step = step_of(value)
    return NO_DATA if step is None else fills(less_is_better=less_is_better)[step]


def rgba(colour: str, alpha: int = 255) -> list[int]:
    """Return ``#rrggbb`` as red, green, blue (0 to 255) and ``alpha``."""
    return [*(int(colour[i : i + 2], 16) for i in (1, 3, 5)), alpha]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in rgba(colour)[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB, IEC 61966-2-1
