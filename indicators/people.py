"""The residents with everything that was counted of them, cell by cell."""

from collections.abc import Mapping
from dataclasses import dataclass

from numpy import int64
from numpy.typing import NDArray

from indicators.coverage import Floats


@dataclass(frozen=True, slots=True, eq=False)
class People:
    """The cells in which residents were counted, in the order of the origins.

    Parameters
    ----------
    zone : (k,)
        Index of the zone; ``IN_NO_ZONE`` for none.
    zones
        How many zones there are.
    points : (k, 2)
        Where each cell stands, metres.
    columns
        (k,) each: persons or households by column of the role ``residents``; NaN blank.
    """

    zone: NDArray[int64]
    zones: int
    points: Floats
    columns: Mapping[str, Floats]

    def has(self, name: str) -> bool:
        """Tell whether anybody counted ``name``."""
        return name in self.columns

    def column(self, name: str) -> Floats:
        """Return what was counted of ``name`` in each cell; NaN where a cell is blank.

        Raises
        ------
        KeyError
            When the data has no such column.
        """
        return self.columns[name]
