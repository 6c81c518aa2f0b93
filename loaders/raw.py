"""Places as a file writes them: bare numbers for points, so that a million need no object each, or shapes."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from loaders.candidates import holds
from loaders.finding import MOST_PLACES
from loaders.systems import Points, Way, exchanged
from model.district import Box


@dataclass(frozen=True, slots=True, eq=False)
class Raw:
    """The places of a file by row, as written or already in degrees.

    Parameters
    ----------
    points
        Two numbers for each row, NaN where a row has no place; None when the file has shapes.
    drawn
        Shapes by row, None where a row has no place; None when the file has bare points.
    """

    index: pd.Index
    points: Points | None
    drawn: NDArray[np.object_] | None = None

    @classmethod
    def of(cls, shapes: pd.Series) -> "Raw":
        """Return ``shapes`` as places."""
        return cls(shapes.index, None, shapes.to_numpy(dtype=object))

    def middles(self) -> Points:
        """Return the middle of each place, NaN where there is none."""
        if self.points is not None:
            return self.points
        west, south, east, north = shapely.bounds(self.drawn).reshape(-1, 4).T
        return np.column_stack((west / 2 + east / 2, south / 2 + north / 2))  # halved first: numbers may be huge

    def single(self) -> NDArray[np.bool_]:
        """Tell which places are one point each."""
        if self.points is not None:
            return there_is(self.points)
        return np.asarray(shapely.get_type_id(self.drawn) == shapely.GeometryType.POINT)

    def within(self, box: Box) -> NDArray[np.bool_]:
        """Tell which places lie in ``box`` with all that they are."""
        if self.points is not None:
            return holds(box, self.points)
        corners = shapely.bounds(self.drawn).reshape(-1, 4)
        return holds(box, corners[:, :2]) & holds(box, corners[:, 2:])

    def finite(self) -> tuple["Raw", NDArray[np.bool_]]:
        """Return the places without empty ones and those with a corner that is no number, and which the latter were."""
        if self.drawn is None:
            return self, np.zeros(len(self.index), dtype=np.bool_)
        corners, owner = shapely.get_coordinates(self.drawn, return_index=True)
        endless = np.zeros(len(self.index), dtype=np.bool_)
        endless[owner[~np.isfinite(corners).all(axis=1)]] = True
        return self.without(endless | shapely.is_empty(self.drawn)), endless

    def moved(self, taken: Way, *, swapped: bool) -> "Raw":
        """Return the places in degrees."""

        def change(points: Points) -> Points:
            return taken(exchanged(points) if swapped else points)

        if taken.transformer is None and not swapped:
            return self
        if self.points is not None:
            # A row without a place is infinite to the way, and NaN here.
            return Raw(self.index, np.where(np.isnan(self.points), np.nan, change(self.points)))
        return Raw(self.index, None, shapely.transform(self.drawn, change))

    def without(self, rows: NDArray[np.bool_]) -> "Raw":
        """Return the places with none at ``rows``."""
        if self.points is not None:
            return Raw(self.index, np.where(rows[:, None], np.nan, self.points))
        made = np.array(self.drawn, dtype=object)
        made[rows] = None
        return Raw(self.index, None, made)

    def found(self, rows: NDArray[np.bool_]) -> pd.Series:
        """Return the first corners of the places at ``rows`` as text, and no text where none is shown."""
        index = self.index[rows]
        places = np.flatnonzero(rows)[:MOST_PLACES]
        if self.points is not None:
            corners = self.points[places]
        else:
            corners = shapely.bounds(self.drawn)[places, :2] if self.drawn is not None else np.empty((0, 2))
        text = np.full(len(index), "", dtype=object)
        text[: len(places)] = [f"{x:.10g}, {y:.10g}" for x, y in corners]
        return pd.Series(text, index=index, dtype=object, name="x, y")

    def shapes(self) -> pd.Series:
        """Return the places as shapes, None where there is none."""
        if self.points is None:
            return pd.Series(self.drawn, index=self.index, dtype=object, name="geometry")
        there = there_is(self.points)
        made = np.full(len(self.index), None, dtype=object)
        with _collector_at_rest():
            made[there] = shapely.points(self.points[there])
        return pd.Series(made, index=self.index, dtype=object, name="geometry")


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the garbage collector from looking through new points again and again: a third of the time for a million."""
    working = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if working:
            gc.enable()


def there_is(points: Points) -> NDArray[np.bool_]:
    """Tell which ``points`` are there: both numbers are known."""
    # Column by column: numpy is many times slower along rows of two.
    return np.asarray(~(np.isnan(points[:, 0]) | np.isnan(points[:, 1])), dtype=np.bool_)
