"""Keeps back what a value taken over a group would tell of the few who belong to it."""

from dataclasses import replace
from typing import Final

import numpy as np

from indicators.counted import withheld_reasons
from indicators.coverage import Measure

# In a group, fewer than ten people, or whom they could be reckoned from by taking the other zones from the district.
TOO_FEW_OF_GROUP: Final = "too-few-people"
NONE_OF_GROUP: Final = "none-of-group"


def guarded(measure: Measure) -> Measure:
    """Return ``measure``, taken over a group, without the zones in which fewer than ten of the group were measured.

    Further zones are kept back where one alone could be had by taking the others from the district.
    """
    told = tuple(NONE_OF_GROUP if why == "no-residents" else why for why in measure.reason)
    reason = withheld_reasons(measure.measured, told, apart=False)
    hidden = np.array([why != was for why, was in zip(reason, told, strict=True)])
    spoken = tuple(TOO_FEW_OF_GROUP if back else why for why, back in zip(reason, hidden, strict=True))
    numbers = ("value", "low", "high", "reached", "measured", "measured_share")
    kept = {name: np.where(hidden, np.nan, getattr(measure, name)) for name in numbers}
    more = {name: np.where(hidden, np.nan, values) for name, values in measure.more.items()}
    return replace(measure, **kept, reason=spoken, more=more)
