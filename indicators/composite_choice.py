"""Which choice moves the places of an index most: Sobol's indices of the mean shift in rank."""

from typing import Any, Final, cast

import numpy as np

from indicators.composite import Table, ranks
from indicators.composite_checks import Treated
from indicators.composite_doubt import CHOICES, SEED, scores_in, worlds
from indicators.coverage import Floats
from model.ranking import Choice

# Points of Sobol's sequence, a power of two; each is asked eight times over.
POINTS: Final = 512
STATES: Final = 1_024
# Below a hundredth of a place nothing moves that anybody would see.
LEAST_SHIFT: Final = 0.01


def choice(table: Table, outliers: Treated, reference: Floats, points: int = POINTS, seed: int = SEED) -> Choice:
    """Return which choice matters most.

    Parameters
    ----------
    reference : (z,)
        The score that places are compared with, known for every zone.
    points
        A power of two.
    """
    from scipy.stats import sobol_indices, uniform  # noqa: PLC0415 - as in composite_checks

    random = np.random.default_rng(seed)
    may_be = worlds(table, STATES, random)
    places = ranks(reference)

    def shifted(picks: Floats) -> Floats:
        moved: Floats = np.abs(ranks(scores_in(table, outliers, may_be, picks.T)) - places).mean(axis=1)
        return moved

    mean = float(shifted(random.random((len(CHOICES), points))).mean())
    if mean < LEAST_SHIFT:
        unknown = dict.fromkeys(CHOICES, float("nan"))
        return Choice(points, seed, unknown, unknown, "", mean)
    even = cast("Any", uniform())
    found = sobol_indices(func=shifted, n=points, dists=[even] * len(CHOICES), rng=random)
    first, total = (
        dict(zip(CHOICES, map(float, np.ravel(part)), strict=True)) for part in (found.first_order, found.total_order)
    )
    return Choice(points, seed, first, total, max(CHOICES, key=lambda name: total[name]), mean)
