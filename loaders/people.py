"""Questions the numbers of one row against each other: a part larger than its whole, a size that no place has."""

from collections.abc import Mapping
from typing import Final

import pandas as pd

from loaders.finding import Fact, Findings, in_cells
from model.problem import Problem, Severity

# A group, and the first column that is there of which it is a part.
_WHOLES: Final = (
    ("women", ("residents",)),
    ("children_6_11", ("residents",)),
    ("older_65", ("residents",)),
    ("disabled", ("residents",)),
    ("households", ("residents",)),
    ("connected_households", ("households", "residents")),
)
# Persons: counts that were rounded one by one may differ by less.
ROUNDING: Final = 0.5
# Persons in one row: more than any district of Egypt has, so it is a sum or another unit.
MOST_RESIDENTS: Final = 1_000_000.0
# Beds, places or pupils of one facility: more than the largest stadium seats.
MOST_CAPACITY: Final = 100_000.0


def question_residents(fields: pd.DataFrame, sources: Mapping[str, str]) -> Findings:
    """Return the rows in which a group is larger than what it is a part of, or that hold more people than a district.

    Parameters
    ----------
    fields
        Fields of the role ``residents`` by row, NaN where nobody knows; what is not known is not questioned.
    sources
        Field → column of the file, as a person knows it.
    """
    problems: list[Problem] = []
    for part, wholes in _WHOLES:
        if part in fields:
            problems.extend(_over(fields[part], _whole(fields, wholes), sources, wholes))
    if {"children_6_11", "older_65"} <= set(fields.columns):
        both = (fields["children_6_11"] + fields["older_65"]).rename("children_6_11 + older_65")
        single = fields[["children_6_11", "older_65"]].max(axis=1)
        # Where one group alone is too large, that was said above.
        problems.extend(
            _over(both[single <= fields["residents"] + ROUNDING], fields["residents"], sources, ("residents",))
        )
    problems.extend(_absurd(fields, "residents", MOST_RESIDENTS, sources))
    return Findings(fields.index[:0], tuple(problems))


def question_capacity(fields: pd.DataFrame, sources: Mapping[str, str]) -> Findings:
    """Return the rows whose capacity is larger than any facility's."""
    return Findings(fields.index[:0], tuple(_absurd(fields, "capacity", MOST_CAPACITY, sources)))


def _whole(fields: pd.DataFrame, names: tuple[str, ...]) -> pd.Series:
    """Return what a group is a part of: the first of the columns that is known in a row."""
    whole = pd.Series(float("nan"), index=fields.index, dtype="float64")
    for name in names:
        if name in fields:
            whole = whole.where(whole.notna(), fields[name])
    return whole


def _over(part: pd.Series, whole: pd.Series, sources: Mapping[str, str], names: tuple[str, ...]) -> list[Problem]:
    most = whole.loc[part.index]
    # Of less than nobody nothing is a part: that the whole cannot be is said where its bounds are.
    cells = part[(part > most + ROUNDING) & (most >= 0)]
    if not len(cells):
        return []
    column = str(part.name)
    facts: dict[str, Fact] = {"most": float(most.loc[cells.index[0]]), "whole": sources.get(names[0], names[0])}
    named = cells.map("{:g}".format).rename(sources.get(column, column))
    return [in_cells("part-over-whole", Severity.REFUSE, named, facts=facts)]


def _absurd(fields: pd.DataFrame, name: str, most: float, sources: Mapping[str, str]) -> list[Problem]:
    cells = fields.loc[fields[name] > most, name] if name in fields else pd.Series(dtype="float64")
    if not len(cells):
        return []
    named = cells.map("{:.15g}".format).rename(sources.get(name, name))
    return [in_cells("number-absurd", Severity.NOTE, named, facts={"most": most})]
