"""What the public data lacks, as a table that an official can mend (``data/gaps.csv``)."""

from functools import cache
from pathlib import Path
from typing import Final

from model.gap import EVERY, Gap
from store.catalogue import indicators
from store.settings import DATA
from store.sheet import Row, blanks, cell, in_all_languages, read_sheet, text

RULE: Final = "standing-broken"


def gaps(path: Path | None = None) -> tuple[Gap, ...]:
    """Return what the public data lacks, in the order of the file, which is read once.

    Raises
    ------
    ProblemError
        Rule ``standing-broken``, one finding for each cell that is missing or wrong.
    """
    return _gaps(path or DATA / "gaps.csv")


@cache
def _gaps(path: Path) -> tuple[Gap, ...]:
    return tuple(
        Gap(
            id=cell(row, "id"),
            what=text(row, "what"),
            why=text(row, "why"),
            owners=tuple(cell(row, "owners").split()),
            step=cell(row, "step"),
            indicators=tuple(cell(row, "indicators").split()),
        )
        for row in read_sheet(path, RULE, _faulty, ("id",))
    )


def _faulty(row: Row) -> list[str]:
    wrong = blanks(row, ("id", "owners", "step", "indicators", *in_all_languages("what", "why")))
    known = {EVERY, *(one.id for one in indicators())}
    strange = set(cell(row, "indicators").split()) - known
    return wrong + (["indicators"] if strange else [])
