"""Tells when a new copy is so unlike the one before that a person should look at it first. Pure.

Half the rows gone, a field that nobody fills any more, another unit: each may be a publisher's mistake, or a change of
its format, and would move the numbers of a district without a word.
"""

from collections.abc import Iterator, Mapping
from typing import Final

import numpy as np
import pandas as pd

from loaders.finding import Fact, few
from model.problem import Problem, Severity
from model.role import PARTED, ROLES

LEAST_SHARE: Final = 0.5  # of the rows, or the persons, before
FEW_ROWS: Final = 5  # a part of fewer rows comes and goes
SCALE: Final = 10.0  # between the middles of two copies of one parameter
WHOLE: Final = frozenset({"sea"})  # a part that is one row, however large: its coast may have been broken
_PARTS: Final = {**PARTED, "barriers": "kind", "backdrop": "kind"}


def drift(before: pd.DataFrame, after: pd.DataFrame, role: str) -> tuple[Problem, ...]:
    """Return what a person has to look at before ``after`` may take the place of ``before``; nothing where all is well.

    Parameters
    ----------
    before, after
        Frames of a role, as they are kept.
    role
        A key of ``model.role.ROLES``.
    """
    if not len(before):
        return ()
    return tuple(
        found
        for told in (_rows, _fields, _parts, _persons, _units, _scales)
        for found in told(before, after, role)
    )  # fmt: skip


def _rows(before: pd.DataFrame, after: pd.DataFrame, _role: str) -> Iterator[Problem]:
    if len(after) < LEAST_SHARE * len(before):
        yield _odd("drift-rows", before=len(before), after=len(after))


def _fields(before: pd.DataFrame, after: pd.DataFrame, role: str) -> Iterator[Problem]:
    gone = [
        field.name for field in ROLES[role].fields if _filled(before, field.name) and not _filled(after, field.name)
    ]
    if gone:
        yield _odd("drift-fields", names=few(gone))


def _parts(before: pd.DataFrame, after: pd.DataFrame, role: str) -> Iterator[Problem]:
    name = _PARTS.get(role, "")
    if name not in before or name not in after:
        return
    counted = before[name].value_counts()
    there = set(after[name].dropna())
    gone = [str(part) for part, count in counted.items() if (count >= FEW_ROWS or part in WHOLE) and part not in there]
    if gone:
        yield _odd("drift-parts", names=few(gone))


def _persons(before: pd.DataFrame, after: pd.DataFrame, role: str) -> Iterator[Problem]:
    for field in ROLES[role].fields:
        if field.unit == "persons" and _filled(before, field.name) and _filled(after, field.name):
            old, new = (float(frame[field.name].sum()) for frame in (before, after))
            if new < LEAST_SHARE * old or old < LEAST_SHARE * new:
                yield _odd("drift-total", field=field.name, before=old, after=new)


def _units(before: pd.DataFrame, after: pd.DataFrame, role: str) -> Iterator[Problem]:
    if role != "observations":
        return
    old, new = (_by_parameter(frame, "unit") for frame in (before, after))
    for name, cells in old.items():
        units = [set(cells.dropna()), set(new.get(name, cells).dropna())]
        if units[0] != units[1]:
            yield _odd("drift-unit", parameter=name, before=few(sorted(units[0])), after=few(sorted(units[1])))


def _scales(before: pd.DataFrame, after: pd.DataFrame, role: str) -> Iterator[Problem]:
    if role != "observations":
        return
    old, new = (_by_parameter(frame, "value") for frame in (before, after))
    for name in sorted(old.keys() & new.keys()):
        middles = [float(np.nanmedian(np.abs(cells.to_numpy(dtype=float)))) for cells in (old[name], new[name])]
        least, most = min(middles), max(middles)
        if least > 0 and most >= SCALE * least:
            yield _odd("drift-scale", parameter=name, before=middles[0], after=middles[1])


def _by_parameter(frame: pd.DataFrame, column: str) -> Mapping[str, pd.Series]:
    return {str(name): rows[column] for name, rows in frame.groupby("parameter", sort=True)}


def _filled(frame: pd.DataFrame, name: str) -> bool:
    return name in frame and bool(frame[name].notna().any())


def _odd(rule: str, **facts: Fact) -> Problem:
    return Problem(rule, Severity.CHOICE, facts=facts)
