"""Finds which row of a table names its columns, and which rows around the data are none: titles, units, totals, notes.

How to call it, from whatever reads tables::

    heading = find_heading(head, tail, chosen=options.header)

``head`` are the first rows of the table (about ``HEAD_ROWS``) and ``tail`` its last (about ``TAIL_ROWS``), each as
``(row number as a person sees it, cells)``; they may overlap, and for a small table ``head`` may be all of it. Rows
on which nothing stands may be left out or given; a row that is too short or too long is given as it is. The data is
then every row from number ``heading.body`` on that is not in ``heading.aside``, under ``heading.names``, and what
counts as rows of the file is: the rows of data, those of ``heading.aside``, and whatever the reader sets aside itself.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from loaders.cells import NUMBER, TEXT, Line, in_lines, is_label, is_word, line_of
from loaders.closing import find_closing
from loaders.header_names import name_columns, numbered
from loaders.words import fold, header_forms, words
from model.problem import Place, Problem, ProblemError, Severity

Row = tuple[int, Sequence[object]]
HEAD_ROWS: Final = 200
TAIL_ROWS: Final = 20
NO_HEADER: Final = 0
# A title or a note fills fewer cells of its row than this share; a header fills more.
_SPARSE: Final = 0.5
# A table so narrow that a title above it and a header with one blank cell look alike.
_NARROW: Final = 2
_KNOWN: Final = 0.25
# Tags under a header, as humanitarian data has them: #adm1+name.
_TAG = re.compile(r"#[a-z][a-z0-9_]*( ?\+[a-z0-9_]+)*")
_MOST_CANDIDATES: Final = 6
_FIRST_YEAR, _LAST_YEAR = 1800, 2200


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the data of a table is, and what its columns are called.

    Parameters
    ----------
    names
        One for each column, none empty and none twice.
    row
        Number of the row that names the columns, the lower one where there are two; ``NO_HEADER`` where none does.
    body
        Number of the first row that may be data.
    aside
        Row number → rule, for every row with something in it that is neither header nor data.
    """

    names: tuple[str, ...]
    row: int
    body: int
    aside: Mapping[int, str]
    problems: tuple[Problem, ...]


def find_heading(head: Iterable[Row], tail: Iterable[Row] = (), *, chosen: int | None = None) -> Heading:
    """Return which row names the columns, and which rows are no data.

    Parameters
    ----------
    head, tail
        The first and the last rows of the table, by number; see above.
    chosen
        Number of the header's row that a person chose, ``NO_HEADER`` for none; None to find it.

    Raises
    ------
    ProblemError
        ``header-unsure`` (a choice) with the rows that may be the header; ``header-elsewhere`` when the chosen one is
        not among the rows; ``file-empty`` when there is no row with anything in it.
    """
    lines = [line_of(number, cells) for number, cells in head]
    last = [line_of(number, cells) for number, cells in tail]
    full = [line for line in lines if line.filled]
    if not full:
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    at = _find(full) if chosen is None else _chosen(full, chosen)
    found = _Found(full, at)
    names, problems = found.names()
    body = found.below[0].number if found.below else full[-1].number + 1
    aside = {line.number: "rows-preamble" for line in found.above}
    aside |= {line.number: "rows-units" for line in found.units}
    closing = find_closing(found.below, [line for line in last if line.filled and line.number >= body])
    aside |= closing.aside
    told = [*_told(found), *problems, *closing.problems]
    return Heading(tuple(names), found.row, body, aside, tuple(told))


class _Found:
    """The rows of a table, told apart by where its header is."""

    def __init__(self, full: Sequence[Line], at: int) -> None:
        self.header = full[at] if at >= 0 else None
        self.above = full[:at] if at >= 0 else []
        rest = full[at + 1 :]
        self.second = rest[0] if self.header and rest and _is_second(self.header, rest[0], rest[1:]) else None
        rest = rest[1:] if self.second else rest
        self.units = rest[:1] if self.header and not self.second and rest and _is_units(rest[0], rest[1:]) else []
        self.below = rest[len(self.units) :]
        self.width = len(self.header.cells) if self.header else _width(self.below)
        named = self.second or self.header
        self.row = named.number if named else NO_HEADER

    def names(self) -> tuple[list[str], list[Problem]]:
        """Return the names of the columns, and what had to be mended for them."""
        if self.header is None:
            return numbered(self.width), []
        if self.second is None:
            return name_columns(self.header.given)
        return name_columns(_joined(self.header.cells, self.second.cells))


def _find(full: Sequence[Line]) -> int:
    """Return the place of the header among the rows; -1 where the first row is data already."""
    width = _width(full)
    start = next((place for place, line in enumerate(full) if _is_full(line, width) or _is_split(full, place)), 0)
    line, above, below = full[start], full[:start], full[start + 1 :]
    headless = not _may_head(line) and _is_data(line, below)
    if not above and not (headless and _is_counting(line)):
        return -1 if headless else 0
    # What stands above a table without a header may be its header, cut short.
    if not headless and all(_is_above(each, width, proven=_is_proven(line, below)) for each in above):
        return start
    raise ProblemError(_unsure(full, range(start + 1)))


def _width(lines: Sequence[Line]) -> int:
    """Return how many cells most rows have; where that is even, the first row's many, else the most."""
    counts = Counter(line.extent for line in lines)
    most = max(counts.values(), default=0)
    often = [extent for extent, count in counts.items() if count == most]
    return often[0] if often and often[0] == lines[0].extent > 1 else max(often, default=0)


def _is_full(line: Line, width: int) -> bool:
    """Tell whether a row is as wide as the table, and most of it filled."""
    return len(line.cells) >= width and line.filled > width * _SPARSE


def _is_split(full: Sequence[Line], place: int) -> bool:
    """Tell whether a row is the upper half of a header: each half fills cells that the other leaves blank."""
    line, below = full[place], full[place + 1 :]
    if line.filled < _NARROW or not below or not all(map(is_label, line.cells, line.kinds)):
        return False
    merged = any(kind and not below[0].kinds[at] for at, kind in enumerate(line.kinds[: len(below[0].kinds)]))
    return merged and _is_second(line, below[0], below[1:])


def _may_head(line: Line) -> bool:
    """Tell whether a row names columns by its look: words or years, few of them twice."""
    named = [fold(text) for text, kind in zip(line.cells, line.kinds, strict=True) if kind]
    return all(map(is_label, line.cells, line.kinds)) and len(set(named)) * 2 > len(named)


def _is_above(line: Line, width: int, *, proven: bool) -> bool:
    """Tell whether a row above a possible header is certainly no header itself."""
    if _is_title(line, width) and (width > _NARROW or len(line.cells) < width):
        return True
    return proven and len(line.cells) < width


def _is_title(line: Line, width: int) -> bool:
    return width > 1 and line.filled <= max(1, width // 3)


def _is_proven(line: Line, below: Sequence[Line]) -> bool:
    """Tell whether a row differs in kind from what stands below it, as a header does from numbers and times."""
    typed = _typed(below, len(line.cells))
    return any(kind == TEXT and place in typed for place, kind in enumerate(line.kinds))


def _is_data(line: Line, below: Sequence[Line]) -> bool:
    """Tell whether a row holds numbers or times where the rows below it do, and none of the declared headers."""
    typed = _typed(below, len(line.cells))
    there = [place for place, kind in enumerate(line.kinds) if kind and place in typed]
    return (
        bool(there)
        and all(line.kinds[place] == typed[place] for place in there)
        and not _are_years([line.cells[place] for place in there], [line.kinds[place] for place in there])
        and not _is_known(line)
    )


def _is_known(line: Line) -> bool:
    """Tell whether declared headers are among the words of a row; a single one of many may be a value."""
    known = {word for listed in (*words().fields.values(), *words().coordinates.values()) for word in listed}
    texts = [text for text, kind in zip(line.cells, line.kinds, strict=True) if kind == TEXT]
    hits = sum(not known.isdisjoint(header_forms(text)) for text in texts)
    return hits > 0 and hits >= len(texts) * _KNOWN


def _is_counting(line: Line) -> bool:
    """Tell whether the numbers of a row count upwards, as headers of classes or months may."""
    numbers = [text for text, kind in zip(line.cells, line.kinds, strict=True) if kind == NUMBER]
    counted = [int(text) for text in numbers if text.isdecimal()]
    return len(numbers) > _NARROW and len(counted) == len(numbers) and all(b == a + 1 for a, b in pairwise(counted))


def _are_years(cells: Sequence[str], kinds: Sequence[str]) -> bool:
    years = [int(text) for text, kind in zip(cells, kinds, strict=True) if kind == NUMBER and text.isdecimal()]
    rising = all(a < b for a, b in pairwise(years))
    return len(years) == len(cells) and rising and all(_FIRST_YEAR <= year <= _LAST_YEAR for year in years)


def _typed(lines: Sequence[Line], width: int) -> dict[int, str]:
    """Return the places of columns that hold nothing but numbers, or nothing but times."""
    kinds: dict[int, set[str]] = {}
    for line in lines[:HEAD_ROWS]:
        for place, kind in enumerate(line.kinds[:width]):
            if kind and not is_word(line.cells[place]):
                kinds.setdefault(place, set()).add(kind)
    return {place: next(iter(there)) for place, there in kinds.items() if len(there) == 1 and there != {TEXT}}


def _is_second(header: Line, line: Line, below: Sequence[Line]) -> bool:
    """Tell whether the row under a header is its second half: words under merged cells, over numbers."""
    typed = _typed(below, len(line.cells))
    split = any(kind == TEXT and not header.kinds[place] for place, kind in enumerate(line.kinds[: len(header.kinds)]))
    return split and all(map(is_label, line.cells, line.kinds)) and _is_proven(line, below) and bool(typed)


def _is_units(line: Line, below: Sequence[Line]) -> bool:
    """Tell whether a row tells units or tags: words in at least two columns of numbers, or words that are units."""
    named = [text for text, kind in zip(line.cells, line.kinds, strict=True) if kind]
    if len(named) > 1 and all(map(_TAG.fullmatch, named)):
        return True
    typed = _typed(below, len(line.cells))
    over = [line.cells[place] for place, kind in enumerate(line.kinds) if kind == TEXT and place in typed]
    if NUMBER in line.kinds or any(map(is_word, over)):
        return False
    units = sum(_is_unit(text) for text in over)
    return bool(over) and (units == len(over) or (units > 0 and len(over) > 1))


def _is_unit(text: str) -> bool:
    bare = text.strip("()[]{} ")
    return text != bare or fold(bare) in words().units or bare in {"%", "٪"}


def _joined(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Return one header of two rows: what stands above reaches to the right over what is blank there."""
    names, group = [], ""
    for place in range(max(len(upper), len(lower))):
        above = upper[place] if place < len(upper) else ""
        below = lower[place] if place < len(lower) else ""
        group = above or (group if below else "")
        names.append(" ".join(part for part in (group, below) if part))
    return names


def _chosen(full: Sequence[Line], number: int) -> int:
    if number == NO_HEADER:
        return -1
    place = next((place for place, line in enumerate(full) if line.number == number), -1)
    if place < 0:
        raise ProblemError(Problem("header-elsewhere", Severity.REFUSE, 1, (Place(number),)))
    return place


def _unsure(full: Sequence[Line], places: Iterable[int]) -> Problem:
    listed = [full[place] for place in places][-_MOST_CANDIDATES:]
    names = (*(str(line.number) for line in listed), str(NO_HEADER))
    where = tuple(line.place for line in listed)
    facts = {"names": ", ".join(names), "option": names[-2]}
    return Problem("header-unsure", Severity.CHOICE, 1, where, facts, names)


def _told(found: _Found) -> list[Problem]:
    problems = []
    if found.header is None:
        # Columns without any value are not kept, so that there the file does change.
        lost = any(not kind for kind in found.below[0].kinds) if found.below else False
        severity = Severity.REPAIR if lost else Severity.NOTE
        problems.append(
            Problem("header-none", severity, found.width, facts={"names": ", ".join(numbered(found.width))})
        )
    if found.above:
        problems.append(in_lines("rows-preamble", Severity.REPAIR, found.above))
    if found.second is not None:
        problems.append(in_lines("header-two-rows", Severity.REPAIR, [found.second]))
    if found.units:
        problems.append(in_lines("rows-units", Severity.REPAIR, found.units))
    return problems
