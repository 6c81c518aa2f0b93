"""What lies around homes and streets: sea, canals, industry."""

from dataclasses import dataclass

import numpy as np
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray

from indicators.columns import placed, texts


@dataclass(frozen=True, slots=True, eq=False)
class Backdrop:
    """The shapes of the backdrop (metric CRS) and what each of them is."""

    kind: NDArray[np.object_]
    shapes: NDArray[np.object_]

    def of(self, kind: str) -> NDArray[np.object_]:
        """Return the shapes of one kind; empty where none is drawn, which is no proof that there is none."""
        found: NDArray[np.object_] = self.shapes[self.kind == kind]
        return found


def backdrop_of(rows: GeoDataFrame, metric_crs: int) -> Backdrop:
    """Return the backdrop in ``rows`` of that role (any CRS); rows without a shape are left out."""
    rows = placed(rows)
    return Backdrop(texts(rows, "kind"), rows.geometry.to_crs(metric_crs).to_numpy())
