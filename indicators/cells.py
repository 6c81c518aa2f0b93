"""The values that an indicator has at every origin, for what is taken over them in turn."""

from dataclasses import dataclass

from numpy import int64
from numpy.typing import NDArray

from indicators.coverage import Floats


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """One indicator at every origin.

    Parameters
    ----------
    value : (k,)
        In the indicator's unit; NaN is not measured, zero is zero.
    amount : (k,)
        Persons there; NaN where nobody knows how many.
    zone : (k,)
        Index of the zone; ``IN_NO_ZONE`` for none.
    zones
        How many zones there are.
    fifth : (k,)
        Income fifth, 1 the poorest to 5; NaN where nobody knows.
    ceiling
        The greatest value that an unmeasured origin could have.
    """

    value: Floats
    amount: Floats
    zone: NDArray[int64]
    zones: int
    fifth: Floats
    ceiling: float
