"""What others ask for and have found, kept as tables that an official can mend: see the README of ``data/``."""

from functools import cache
from pathlib import Path
from typing import Final, cast, get_args

from model.figure import ReportedAs
from model.norm import Match
from store.settings import DATA
from store.sheet import Row, blanks, cell, in_all_languages, read_sheet, text

RULE: Final = "standing-broken"
_MATCHES: Final = get_args(Match)


def reported_as(path: Path | None = None) -> tuple[ReportedAs, ...]:
    """Return which reported figures speak for which indicators (``data/reported_as.csv``), read once.

    Raises
    ------
    ProblemError
        Rule ``standing-broken``, one finding for each cell that is missing or wrong.
    """
    return _reported_as(path or DATA / "reported_as.csv")


@cache
def _reported_as(path: Path) -> tuple[ReportedAs, ...]:
    rows = read_sheet(path, RULE, _faulty_report, ("indicator", "figure"))
    return tuple(
        ReportedAs(cell(row, "indicator"), cell(row, "figure"), cast("Match", cell(row, "match")), text(row, "caveat"))
        for row in rows
    )


def _faulty_report(row: Row) -> list[str]:
    faulty = blanks(row, ("indicator", "figure", "match", *in_all_languages("caveat")))
    return faulty + _unmatched(row, faulty)


def _unmatched(row: Row, faulty: list[str]) -> list[str]:
    return ["match"] if "match" not in faulty and cell(row, "match") not in _MATCHES else []
