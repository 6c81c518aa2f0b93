"""Says how much a facility still counts at a distance: the weights of the access scores."""

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np

from accessibility.arrays import Floats
from accessibility.threshold import within

Steps: TypeAlias = Sequence[tuple[float, float]]
# Luo & Qi 2009, slow decay: the thirds of a catchment (there 10, 20 and 30 minutes by car).
LUO_QI: Final[Steps] = ((1 / 3, 1.0), (2 / 3, 0.68), (1.0, 0.22))
# Wan, Zou & Sternberg 2012: four zones (there 10, 20, 30 and 60 minutes by car), steeper than Luo and Qi's.
WAN: Final[Steps] = ((1 / 6, 0.962), (1 / 3, 0.704), (1 / 2, 0.377), (1.0, 0.042))
_EDGE_OF_BELL: Final = float(np.exp(-0.5))


def step_weights(metres: Floats, catchment: float, steps: Steps = LUO_QI) -> Floats:
    """Return a weight that falls in steps; the outer edge of a step belongs to it.

    Parameters
    ----------
    metres
        (p,) walks; NaN and inf weigh nothing.
    catchment
        Metres at which the last step ends, > 0.
    steps
        Outer edge as a share of the catchment, and weight, from the nearest to the farthest.

    Raises
    ------
    ValueError
        When the catchment is no length.
    """
    _refuse_no_length(catchment)
    weights = np.zeros(len(metres))
    for edge, weight in reversed(steps):
        weights[within(metres, edge * catchment)] = weight
    return weights


def gaussian_weights(metres: Floats, catchment: float) -> Floats:
    """Return the bell that is 1 at the door and 0 at the edge of the catchment.

    (e^(-½(d/d₀)²) - e^(-½)) / (1 - e^(-½)) for d <= d₀, else 0: the form of the catalogue (acc_efc). Nothing jumps at
    the edge, where people who live a door apart would otherwise score far apart.

    Parameters
    ----------
    metres
        (p,) walks; NaN and inf weigh nothing.
    catchment
        d₀ in metres, > 0.

    Raises
    ------
    ValueError
        When the catchment is no length.
    """
    _refuse_no_length(catchment)
    near = np.where(within(metres, catchment), metres, catchment)
    bell = (np.exp(-0.5 * (near / catchment) ** 2) - _EDGE_OF_BELL) / (1.0 - _EDGE_OF_BELL)
    return np.maximum(bell, 0.0)


def power_weights(metres: Floats, *, scale: float, exponent: float = 1.0, nearest: float = 100.0) -> Floats:
    """Return the weight of Hansen's gravity: (scale / d)^exponent.

    Parameters
    ----------
    metres
        (p,) walks; NaN and inf weigh nothing.
    scale
        Metres at which the weight is 1, > 0.
    exponent
        How steeply it falls, >= 0; Hansen found about 1 for shops.
    nearest
        Shorter walks count as this many metres, > 0: at the door the weight would have no bound. 100 m is the size of
        the cells that residents are counted in.

    Raises
    ------
    ValueError
        When scale or nearest is no length, or the exponent is negative.
    """
    _refuse_no_length(scale)
    _refuse_no_length(nearest)
    if not (exponent >= 0 and np.isfinite(exponent)):
        message = f"a farther place never counts more: expected an exponent of at least 0, found {exponent}"
        raise ValueError(message)
    known = np.isfinite(metres)
    return np.where(known, (scale / np.maximum(np.where(known, metres, nearest), nearest)) ** exponent, 0.0)


def _refuse_no_length(metres: float) -> None:
    if not (metres > 0 and np.isfinite(metres)):
        message = f"a catchment is a length in metres: expected more than 0, found {metres}"
        raise ValueError(message)
