"""Tells where each value begins in what is sorted."""

import numpy as np
from numpy.typing import NDArray

from accessibility.arrays import Flags


def starts(*keys: NDArray[np.generic]) -> Flags:
    """Tell where a new run of equal keys begins; all keys are equally long."""
    new = np.ones(len(keys[0]), dtype=np.bool_)
    new[1:] = np.logical_or.reduce([key[1:] != key[:-1] for key in keys])
    return new
