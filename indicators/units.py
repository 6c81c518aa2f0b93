"""Units that observations may come in, and what turns each of them into the one that is reckoned with."""

import unicodedata
from collections.abc import Mapping
from typing import Final

import numpy as np

from indicators.coverage import Floats
from indicators.observed import Observations

# By unit, without regard to case: value times the first plus the second.
Turns = Mapping[str, tuple[float, float]]
SAME: Final = (1.0, 0.0)
MICROGRAMS: Final[Turns] = {"ug/m3": SAME, "μg/m3": SAME, "mg/m3": (1000.0, 0.0)}
METRES_OF_LEVEL: Final[Turns] = {"m": SAME, "cm": (0.01, 0.0), "mm": (0.001, 0.0)}
CELSIUS: Final[Turns] = {
    "c": SAME,
    "°c": SAME,
    "degc": SAME,
    "celsius": SAME,
    "k": (1.0, -273.15),
    "kelvin": (1.0, -273.15),
}
PERCENT_OF_GROUND: Final[Turns] = {"percent": SAME, "%": SAME, "share": (100.0, 0.0)}
DECIBELS: Final[Turns] = {"db": SAME, "db(a)": SAME, "dba": SAME}
DEGREES: Final[Turns] = {"degrees": SAME, "degree": SAME, "deg": SAME, "°": SAME}


def values_in(observations: Observations, turns: Turns) -> Floats:
    """Return the values in one unit; NaN where a row's own unit is none of ``turns``, for a guess may be wrong."""
    words, which = np.unique(observations.unit.astype(str), return_inverse=True)
    known = [turns.get(_plain(word), (np.nan, np.nan)) for word in words]
    factor, offset = np.array(known, dtype=np.float64).reshape(-1, 2).T
    return np.asarray(observations.value * factor[which] + offset[which], dtype=np.float64)


def _plain(unit: str) -> str:
    """Return a unit without case, raised digits and spaces; the micro sign becomes the letter mu."""
    return unicodedata.normalize("NFKC", unit).casefold().replace(" ", "")
