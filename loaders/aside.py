"""Why rows were set aside: each with the rules that it broke, and the rows as they stood in the file."""

from collections.abc import Iterable

import pandas as pd

from loaders.parsed import Parsed
from model.problem import Problem, Severity

STANDS = "row_as_it_stands"  # what was in a row that fits no columns
REASONS = "set_aside_for"  # the column of rules beside the columns of the file


def reasons(rows: pd.Index, problems: Iterable[Problem]) -> pd.Series:
    """Return the rules for which ``rows`` went, by row number, several between spaces.

    A finding names its first rows only; a row that none of them names went for one of those that have more rows than
    they name, and all of these are given.

    Parameters
    ----------
    problems
        What was found at the step at which the rows went.
    """
    found = [problem for problem in problems if problem.severity is Severity.REPAIR]
    named = {problem.rule: {place.row for place in problem.where} for problem in found}
    further = [problem.rule for problem in found if problem.count > len(named[problem.rule] - {None})]

    def told(row: object) -> str:
        by_name = [rule for rule, places in named.items() if row in places]
        return " ".join(dict.fromkeys(by_name or further or named))

    return pd.Series([told(row) for row in rows], index=rows, dtype="str", name=REASONS)


def gathered(parts: Iterable[pd.Series]) -> pd.Series:
    """Return the reasons of several steps by row number, in the order of the file."""
    full = [part for part in parts if len(part)]
    if not full:
        return pd.Series([], dtype="str", name=REASONS, index=pd.Index([], dtype="int64", name="row"))
    every = pd.concat(full)
    first: pd.Series = every[~every.index.duplicated()].sort_index()
    return first


def rows_aside(parsed: Parsed, why: pd.Series) -> pd.DataFrame:
    """Return the rows that were set aside as they stood in the file, by row number, the last column their rules.

    A row that has no columns, because it was left out while the file was read, stands whole in a column of its own.
    """
    there = why[why.index.isin(parsed.frame.index)]
    rows = parsed.frame.loc[there.index]
    names = set(parsed.frame.columns)
    if parsed.unread:
        left = pd.Index(list(parsed.unread), name="row")
        stands = pd.Series([row.text for row in parsed.unread.values()], index=left, dtype="str")
        there = pd.concat([there, pd.Series([row.rule for row in parsed.unread.values()], index=left, dtype="str")])
        rows = rows.reindex(there.index).assign(**{_free(STANDS, names): stands}).sort_index()
    return rows.assign(**{_free(REASONS, names): there})


def _free(name: str, names: set[str]) -> str:
    while name in names:
        name = f"{name}_"
    return name
