"""Chooses the table that is read from a file that holds several; asks where nobody said which."""

from collections.abc import Sequence

from loaders.finding import few
from model.problem import Place, Problem, ProblemError, Severity


def choose(tables: Sequence[str], wanted: str, *, told: Sequence[str] = ()) -> str:
    """Return the name of the table to read.

    Parameters
    ----------
    tables
        Those that may be taken without asking when there is only one of them.
    wanted
        What a person chose; empty when nobody did.
    told
        Those that are read only where a person asks for them, such as hidden sheets.

    Raises
    ------
    ProblemError
        ``file-empty`` when there is none; ``table-unsure`` (a choice) when there are several and nobody chose;
        ``table-unknown`` (a choice) when there is none of that name.
    """
    every = (*tables, *told)
    if wanted in every:
        return wanted
    if not every:
        raise ProblemError(Problem("file-empty", Severity.REFUSE))
    facts = {"names": few(every), "option": every[0]}
    if wanted:
        where = (Place(found=wanted),)
        raise ProblemError(Problem("table-unknown", Severity.CHOICE, len(every), where, facts, every))
    if len(tables) == 1:
        return tables[0]
    raise ProblemError(Problem("table-unsure", Severity.CHOICE, len(every), (), facts, every))
