"""People beyond reach by hexagon."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Hexagon:
    """One hexagon in which somebody lives.

    Parameters
    ----------
    corners
        Metres, in the metric CRS.
    zone
        The zone that holds its middle; empty for none.
    persons
        Who live in it beyond reach; NaN where so few do, or live there at all, that nothing may be told of them, and
        where it is ``unsure``.
    unsure
        Whether nobody is known to live in it beyond reach, and not all who do live there were counted or measured.
    """

    corners: tuple[tuple[float, float], ...]
    zone: str
    persons: float
    unsure: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Beyond:
    """All hexagons in which somebody lives.

    Parameters
    ----------
    metric_crs
        EPSG code of the corners.
    across
        Metres from side to side of a hexagon.
    unmeasured
        Persons whose walk could not be measured: they are in no hexagon.
    blanks
        Homes whose residents nobody counted: whoever lives there is in no hexagon either.
    """

    metric_crs: int
    across: float
    hexagons: tuple[Hexagon, ...]
    unmeasured: float
    blanks: int = 0
