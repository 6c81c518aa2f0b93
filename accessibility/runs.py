"""Tells where each value begins in what is sorted, and which columns are alike."""

import numpy as np
from numpy.typing import NDArray

from accessibility.arrays import Flags, Ints


def starts(*keys: NDArray[np.generic]) -> Flags:
    """Tell where a new run of equal keys begins; all keys are equally long."""
    new = np.ones(len(keys[0]), dtype=np.bool_)
    new[1:] = np.logical_or.reduce([key[1:] != key[:-1] for key in keys])
    return new


def columns_of(flags: Flags) -> tuple[Flags, Ints]:
    """Return the different columns as rows, and which of them each column is."""
    packed, group = np.unique(np.packbits(flags, axis=0).T, axis=0, return_inverse=True)
    sets = np.unpackbits(packed, axis=1, count=len(flags)).astype(np.bool_)
    return sets, group.reshape(-1)
