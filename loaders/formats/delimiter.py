"""Tells what stands between the cells of a text table, by its first rows."""

import csv
import itertools
import re
from collections import Counter
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
# Of fewer rows nobody can say that a sign parts only some of them.
FEWEST_TOLD: Final = 5
# A share of rows: with less, what stands above a table may speak louder than the table.
_MOST: Final = 0.5
SAMPLE_CHARACTERS: Final = 200_000
SAMPLE_ROWS: Final = 200
_GAP = re.compile(r" {2,}")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def lines_of(text: str, start: int = 0) -> Iterator[str]:
    """Yield the lines of ``text`` from ``start`` on with their ends, as a spreadsheet has them: CR, LF or both."""
    return (found.group() for found in _LINE.finditer(text, start))


def delimiter_of(text: str) -> str:
    """Return the delimiter under which most rows are as wide as the first, the widest table winning a tie.

    Where none cuts most rows like the first, as under a title, that under which most rows are of one width. Where no
    usual one fits, a rare one, or runs of spaces, under which every single row is as wide as the first. A usual one
    that fewer than half of the later rows hold is none: each line is then one cell.
    """
    sample = _sample(text)
    found = {sign: _widths(sample, sign) for sign in DELIMITERS}
    usual = max(found, key=lambda sign: _fit(found[sign]))
    below = max(found, key=lambda sign: _fit_below(found[sign]))
    if _fit(found[usual])[0] >= _MOST and _parts(found[usual]):
        return usual
    if _fit_below(found[below])[0] >= _MOST and _parts(found[below]):
        return below
    if _fit(found[usual])[1] and _parts(found[usual]):
        return usual
    rare = next((sign for sign in RARE if _is_certain(_widths(sample, sign))), SPACES if _aligned(sample) else "")
    return rare or next((sign for sign in dict.fromkeys((usual, *DELIMITERS)) if _parts(found[sign])), NONE)


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


def _widths(sample: str, delimiter: str) -> list[int]:
    """Return how many cells the first rows have, without those on which nothing stands."""
    # A street as well-known text, and a line that this sign does not part, are longer than the reader's own limit.
    csv.field_size_limit(max(csv.field_size_limit(), SAMPLE_CHARACTERS))
    # Not strict: the end of the sample may cut a quoted cell in two.
    rows = csv.reader(lines_of(sample), delimiter=delimiter)
    return [len(row) for row in itertools.islice(rows, SAMPLE_ROWS) if row]


def _parts(widths: list[int]) -> bool:
    """Tell whether half of the rows are parted as the first is, or two thirds of the lower ones alike.

    Titles stand above a table; and sentences hold commas too, now one and now three of them.
    """
    lower = widths[len(widths) // 2 :]
    alike = max((lower.count(width) for width in set(lower) if width > 1), default=0)
    return len(widths) < FEWEST_TOLD or 2 * _fit(widths)[0] >= 1 or 3 * alike >= 2 * len(lower)


def _fit_below(widths: list[int]) -> tuple[float, int]:
    """Return the share of rows that have the commonest width of several cells, and that width."""
    several = Counter(width for width in widths if width > 1)
    if not several:
        return 0.0, 0
    width, count = max(several.items(), key=lambda item: (item[1], item[0]))
    return count / len(widths), width


def _is_certain(widths: list[int]) -> bool:
    return len(widths) >= FEWEST_CERTAIN and _fit(widths)[0] == 1


def _aligned(sample: str) -> bool:
    """Tell whether gaps of several spaces cut every row into as many cells, and nothing speaks against it."""
    if '"' in sample or "\t" in sample:
        return False
    lines = [line.strip() for line in itertools.islice(lines_of(sample), SAMPLE_ROWS)]
    return _is_certain([len(_GAP.split(line)) for line in lines if line])
