"""Those whose walks are measured: residents at their homes, or metres of residential street in their stead."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray

from accessibility import Snapped, Snapper, Streets, pieces_of
from indicators.columns import numbers, placed
from indicators.coverage import IN_NO_ZONE, RESIDENTS, Flags, Floats, Origins
from indicators.people import People
from indicators.zones import Zones, locate
from model.indicator import STREET_METRES
from model.role import ROLES

# Where homes stand along the street: what stands in for residents that nobody has counted.
RESIDENTIAL_KINDS: Final = ("residential", "living_street")
# Half of it is how far a piece can misjudge its ends: little beside the shortest reach anybody asks for.
LONGEST_PIECE_METRES: Final = 25.0
FIFTH: Final = "income_fifth"


@dataclass(frozen=True, slots=True, eq=False)
class Population:
    """Where those who walk begin, and how many they are.

    Parameters
    ----------
    weight
        ``residents`` or ``street_metres``.
    amounts
        By column of the role ``residents`` (persons), or ``street_metres`` (m); (k,) each, NaN unknown.
    zone : (k,)
        Index of the zone; ``IN_NO_ZONE`` for none.
    snapped
        The k origins on the streets; None without streets.
    points : (k, 2)
        Where each origin stands, metres.
    fifth : (k,)
        Income fifth, 1 the poorest to 5; NaN where nobody knows.
    without_point
        Rows that have no place on the map and are left out.
    """

    weight: str
    amounts: Mapping[str, Floats]
    zone: NDArray[np.int64]
    zones: int
    snapped: Snapped | None
    points: Floats
    fifth: Floats
    without_point: int = 0

    def has(self, column: str) -> bool:
        """Tell whether shares over ``column`` can be made; metres of street stand in for any of them."""
        name, _, fifth = column.partition(":")
        told = bool(np.isfinite(self.fifth).any()) if fifth else name in self.amounts
        return self.weight == STREET_METRES or told

    def over(self, column: str) -> Origins:
        """Return the origins with the persons of ``column``, or with their metres of street.

        ``income_fifth:1`` stands for the residents of the poorest fifth; whose fifth nobody knows is in none of them.
        """
        name, _, fifth = (STREET_METRES if self.weight == STREET_METRES else column).partition(":")
        amount = np.where(self.fifth == float(fifth), self.amounts[RESIDENTS], 0.0) if fifth else self.amounts[name]
        return Origins(self.zone, amount, self.zones, self.weight)

    def sums(self) -> tuple[Floats, Flags]:
        """Return how many each origin stands for in a sum, and which of them nobody counted.

        A blank adds nothing to a sum and has to be told beside it. Who is in no zone counts nowhere, unless there are
        no zones at all.
        """
        amount = self.over(RESIDENTS).amount
        here = (self.zone != IN_NO_ZONE) | (self.zones == 0)
        blank = here & np.isnan(amount)
        return np.where(here & ~blank, amount, 0.0), blank

    def people(self) -> People:
        """Return the residents with all that was counted of them."""
        return People(self.zone, self.zones, self.points, self.amounts)


def residents_of(
    rows: GeoDataFrame,
    zones: Zones | None,
    snapper: Snapper | None,
    metric_crs: int,
    laid: Population | None = None,
) -> Population:
    """Return the residents in ``rows`` of that role (any CRS); a cell stands at its centre.

    Parameters
    ----------
    laid
        Others on the same streets: where they stand on the very same spots their way onto the streets is taken over.
    """
    there = placed(rows)
    points = shapely.get_coordinates(shapely.centroid(there.geometry.to_crs(metric_crs).to_numpy()))
    if laid is not None and laid.weight == RESIDENTS and np.array_equal(laid.points, points):
        snapped = laid.snapped
    else:
        snapped = None if snapper is None else snapper.snap(points)
    columns = [field.name for field in ROLES[RESIDENTS].fields if field.unit == "persons" and field.name in there]
    return Population(
        weight=RESIDENTS,
        amounts={name: numbers(there, name) for name in columns},
        zone=locate(zones, points),
        zones=0 if zones is None else len(zones.ids),
        snapped=snapped,
        points=points,
        fifth=numbers(there, FIFTH) if FIFTH in there else np.full(len(there), np.nan),
        without_point=len(rows) - len(there),
    )


def street_metres_of(streets: Streets, kinds: NDArray[np.object_], zones: Zones | None) -> Population:
    """Return the residential streets in short pieces, as a stand-in for residents that nobody has counted.

    Says where streets are, not where people are: a lane of towers weighs no more than a lane of huts.

    Parameters
    ----------
    kinds : (w,)
        Kind of each line that ``streets`` was cut from.
    """
    pieces = pieces_of(streets, longest=LONGEST_PIECE_METRES)
    homes = np.isin(kinds[pieces.way].astype(str), RESIDENTIAL_KINDS)
    laid = pieces.snapped
    return Population(
        weight=STREET_METRES,
        amounts={STREET_METRES: pieces.length[homes]},
        zone=locate(zones, pieces.midpoint[homes]),
        zones=0 if zones is None else len(zones.ids),
        snapped=Snapped(laid.segment[homes], laid.along[homes], laid.leg[homes]),
        points=pieces.midpoint[homes],
        fifth=np.full(int(homes.sum()), np.nan),
    )
