"""The declared parameters of observations: the units that each may come in, and what it can be at least and at most."""

import csv
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Final

from loaders.words import VOCABULARY

PARAMETERS: Final = VOCABULARY / "parameters.csv"


@dataclass(frozen=True, slots=True)
class Scale:
    """One unit that a parameter may come in.

    Parameters
    ----------
    unit
        As the indicators know it; empty where the parameter has none and any word will do.
    also
        Other spellings of the same unit.
    minimum, maximum
        Bounds of a value in this unit, both included.
    out_of
        The parameter that this one is counted among; empty when there is none.
    """

    parameter: str
    unit: str
    also: tuple[str, ...] = ()
    minimum: float = float("-inf")
    maximum: float = float("inf")
    out_of: str = ""

    def spellings(self) -> frozenset[str]:
        """Return every spelling of the unit, plain."""
        return frozenset(plain(word) for word in (self.unit, *self.also))


@cache
def parameters() -> Mapping[str, tuple[Scale, ...]]:
    """Return the scales of every declared parameter."""
    with PARAMETERS.open(encoding="utf-8", newline="") as file:
        scales = sorted((_scale(row) for row in csv.DictReader(file)), key=lambda scale: scale.parameter)
    return {name: tuple(listed) for name, listed in groupby(scales, lambda scale: scale.parameter)}


@cache
def counted() -> frozenset[str]:
    """Return the parameters that are so many out of so many, so that it matters whether everybody was counted."""
    parts = [scale for scales in parameters().values() for scale in scales if scale.out_of]
    return frozenset(name for scale in parts for name in (scale.parameter, scale.out_of))


def plain(unit: str) -> str:
    """Return a unit as it is compared: without case, raised digits and spaces; the micro sign becomes the letter mu."""
    return "".join(unicodedata.normalize("NFKC", unit).casefold().split())


def _scale(row: Mapping[str, str]) -> Scale:
    return Scale(
        row["parameter"],
        row["unit"],
        tuple(word for word in row["also"].split("|") if word),
        float(row["minimum"] or "-inf"),
        float(row["maximum"] or "inf"),
        row["out_of"],
    )
