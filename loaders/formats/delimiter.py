"""Tells what stands between the cells of a text table, by its first rows."""

import csv
import itertools
import re
from collections.abc import Iterator
from typing import Final

DELIMITERS: Final = (",", ";", "\t", "|")
# Signs that also stand in times, powers and names: believed only where every row agrees and nothing usual fits.
RARE: Final = (":", "^", "~")
# As tables are laid out for the eye: two spaces or more between cells.
SPACES: Final = "  "
# Lines of text in which a comma stands here and there are no table: a sign that never stands in text parts nothing.
NONE: Final = "\x1f"
FEWEST_CERTAIN: Final = 3
SAMPLE_CHARACTERS: Final = 200_000
SAMPLE_ROWS: Final = 200
_GAP = re.compile(r" {2,}")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def lines_of(text: str, start: int = 0) -> Iterator[str]:
    """Yield the lines of ``text`` from ``start`` on with their ends, as a spreadsheet has them: CR, LF or both."""
    return (found.group() for found in _LINE.finditer(text, start))


def delimiter_of(text: str) -> str:
    """Return the delimiter under which most rows are as wide as the first, the widest table winning a tie.

    Where no usual one fits, a rare one, or runs of spaces, under which every single row is as wide as the first. A
    usual one that fewer than half of the later rows hold is none: each line is then one cell.
    """
    sample = _sample(text)

    def fit(delimiter: str) -> tuple[float, int]:
        # Not strict: the end of the sample may cut a quoted cell in two.
        rows = csv.reader(lines_of(sample), delimiter=delimiter)
        return _fit([len(row) for row in itertools.islice(rows, SAMPLE_ROWS) if row])

    usual = max(DELIMITERS, key=fit)
    if fit(usual)[1] and _parts(sample, usual):
        return usual
    rare = next((rare for rare in RARE if fit(rare)[0] == 1), SPACES if _aligned(sample) else "")
    return rare or next((sign for sign in dict.fromkeys((usual, *DELIMITERS)) if _parts(sample, sign)), NONE)


def close_gaps(text: str) -> str:
    """Return a table that is laid out by spaces with one tab in place of every gap."""
    return "".join(_GAP.sub("\t", line.strip(" ")) for line in lines_of(text))


def _sample(text: str) -> str:
    sample = text[:SAMPLE_CHARACTERS]
    if len(sample) < len(text):
        sample = sample[: sample.rfind("\n") + 1] or sample
    return sample


def _fit(widths: list[int]) -> tuple[float, int]:
    """Return the share of rows that are as wide as the first, and that width; nothing for a single column."""
    if not widths or widths[0] == 1:
        return 0.0, 0
    return sum(width == widths[0] for width in widths) / len(widths), widths[0]


def _parts(sample: str, delimiter: str) -> bool:
    """Tell whether a delimiter parts half of the rows in the lower half: titles stand above, and hold none."""
    rows = csv.reader(lines_of(sample), delimiter=delimiter)
    widths = [len(row) for row in itertools.islice(rows, SAMPLE_ROWS) if row]
    lower = widths[len(widths) // 2 :]
    return len(widths) < FEWEST_CERTAIN or 2 * sum(width > 1 for width in lower) >= len(lower)


def _aligned(sample: str) -> bool:
    """Tell whether gaps of several spaces cut every row into as many cells, and nothing speaks against it."""
    if '"' in sample or "\t" in sample:
        return False
    lines = [line.strip() for line in itertools.islice(lines_of(sample), SAMPLE_ROWS)]
    widths = [len(_GAP.split(line)) for line in lines if line]
    return len(widths) >= FEWEST_CERTAIN and _fit(widths)[0] == 1
