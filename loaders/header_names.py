"""Makes names of columns out of the cells of a header: none empty, none twice, nothing in them that nobody sees."""

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from loaders.cells import visible
from loaders.finding import MOST_PLACES, in_columns
from model.problem import Place, Problem, Severity

# Characters: what is longer is a sentence, and no table or map shows it whole.
LONGEST_NAME: Final = 100


def name_columns(header: Iterable[object]) -> tuple[list[str], list[Problem]]:
    """Return one name for each cell of ``header``, and what had to be mended for it."""
    written = ["" if cell is None else str(cell) for cell in header]
    seen = [visible(cell) for cell in written]
    cut = [name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…" for name in seen]
    names, missing, repeated = _apart(cut)
    problems = [
        in_columns(rule, Severity.REPAIR, mended)
        for rule, mended in (("header-missing", missing), ("header-repeated", repeated))
        if mended
    ]
    long = [(name, whole) for name, whole, short in zip(names, seen, cut, strict=True) if short != whole]
    if long:
        problems.append(_with_wholes("header-long", Severity.REPAIR, long))
    cleaned = [
        (name, raw.strip()) for name, raw, clean in zip(names, written, seen, strict=True) if raw.strip(" ") != clean
    ]
    if cleaned:
        problems.append(_with_wholes("header-cleaned", Severity.NOTE, cleaned))
    return names, problems


def numbered(width: int) -> list[str]:
    """Return the names of columns that nobody named, by their place."""
    return [f"column_{place}" for place in range(1, width + 1)]


def _apart(cut: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    given, taken, names = set(cut), Counter[str](), list[str]()
    missing, repeated = list[str](), list[str]()
    for place, name in enumerate(cut, start=1):
        if not name:
            names.append(_free(f"column_{place}", given))
            missing.append(names[-1])
        elif taken[name]:
            names.append(_free(f"{name}_{taken[name] + 1}", given))
            repeated.append(names[-1])
        else:
            names.append(name)
        taken[name] += 1
        given.add(names[-1])
    return names, missing, repeated


def _free(name: str, given: set[str]) -> str:
    tries = itertools.chain([name], (f"{name}_{number}" for number in itertools.count(2)))
    return next(candidate for candidate in tries if candidate not in given)


def _with_wholes(rule: str, severity: Severity, named: Sequence[tuple[str, str]]) -> Problem:
    """Return a finding about columns that also tells, in each place, what stood in the file."""
    where = tuple(Place(column=name, found=whole) for name, whole in named[:MOST_PLACES])
    return Problem(rule, severity, len(named), where, {"names": ", ".join(name for name, _ in named)})
