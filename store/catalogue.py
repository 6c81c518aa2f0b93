"""The catalogue of indicators: what is measured, in which unit, from what, and what is asked of it."""

import math
from functools import cache
from pathlib import Path
from typing import Final, cast, get_args

from model.indicator import Direction, Indicator, Target
from model.norm import Verified
from store.settings import DATA
from store.sheet import Row, blanks, cell, in_all_languages, no_number, number, read_sheet, text

RULE: Final = "indicators-broken"
_PLAIN: Final = ("id", "domain", "unit", "direction", "spatial_unit")
_TRANSLATED: Final = ("title", "formula", "inputs")
_HOW_VERIFIED: Final = get_args(Verified)


def indicators(path: Path | None = None) -> tuple[Indicator, ...]:
    """Return every indicator of the catalogue, in the order of the file, which is read once.

    Parameters
    ----------
    path
        A CSV file in UTF-8; default ``data/indicators.csv``.

    Raises
    ------
    ProblemError
        Rule ``indicators-broken``, one finding for each cell that is missing or wrong.
    """
    return _read(path or DATA / "indicators.csv")


def further() -> tuple[Indicator, ...]:
    """Return what can be asked beside the catalogue's own indicators (``data/further.csv``), read once.

    Raises
    ------
    ProblemError
        Rule ``indicators-broken``.
    """
    return _read(DATA / "further.csv")


@cache
def _read(path: Path) -> tuple[Indicator, ...]:
    return tuple(_indicator(row) for row in read_sheet(path, RULE, _faulty, ("id",)))


def _faulty(row: Row) -> list[str]:
    """Name the columns of ``row`` that cannot be used."""
    faulty = blanks(row, (*_PLAIN, *in_all_languages(*_TRANSLATED)))
    if cell(row, "direction") not in get_args(Direction) and "direction" not in faulty:
        faulty.append("direction")
    faulty += no_number(row, ("target_value", "threshold"))
    # a target that nobody is named for could pass as a norm
    if cell(row, "target_value") and not cell(row, "target_source"):
        faulty.append("target_source")
    # and so could a threshold
    if cell(row, "threshold") and cell(row, "threshold_source") in {"", "none"}:
        faulty.append("threshold_source")
    if cell(row, "threshold_verified") and cell(row, "threshold_verified") not in _HOW_VERIFIED:
        faulty.append("threshold_verified")
    return faulty


def _indicator(row: Row) -> Indicator:
    value = number(row, "target_value")
    return Indicator(
        id=cell(row, "id"),
        title=text(row, "title"),
        domain=cell(row, "domain"),
        formula=text(row, "formula"),
        unit=cell(row, "unit"),
        direction=cast("Direction", cell(row, "direction")),
        inputs=text(row, "inputs"),
        standard=cell(row, "standard"),
        target_text=text(row, "target"),
        spatial_unit=cell(row, "spatial_unit"),
        needs=tuple(cell(row, "needs").split()),
        threshold=number(row, "threshold"),
        target=None if math.isnan(value) else Target(value, cell(row, "target_source")),
        threshold_source=cell(row, "threshold_source") or "none",
        threshold_verified=cast("Verified", cell(row, "threshold_verified"))
        if cell(row, "threshold_verified")
        else None,
        oracles=tuple(cell(row, "oracle").split()),
        laws=tuple(cell(row, "law").split()),
        proof=tuple(cell(row, "proof").split()),
        owners=tuple(cell(row, "owner").split()),
        step=cell(row, "step"),
    )
