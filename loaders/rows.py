"""Picks rows by their numbers; where all are wanted, what was there is given as it is, for most files lose no row."""

from typing import TypeVar

import pandas as pd

_Held = TypeVar("_Held", pd.Series, pd.DataFrame)


def pick(held: _Held, rows: pd.Index) -> _Held:
    """Return ``rows`` of ``held``, of which all are there, each once and in the same order."""
    return held if len(rows) == len(held) else held.loc[rows]


def without(rows: pd.Index, gone: pd.Index) -> pd.Index:
    """Return ``rows`` that are not ``gone``, in the order of the file."""
    return rows.difference(gone) if len(gone) else rows
