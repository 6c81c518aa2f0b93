"""Times the doubts about a composite index: ``python -m benchmarks.composite``.

Twelve zones by eight indicators in four pillars, 2,000 draws; the status is 1 when they take longer than allowed.
"""

import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter

import numpy as np

from indicators.composite import Table, scored
from indicators.composite_checks import treated
from indicators.composite_choice import choice
from indicators.composite_doubt import doubt
from model.ranking import LEAST_DRAWS

SEED = 20261126
ZONES, INDICATORS, PILLARS = 12, 8, 4
ROUNDS = 5
MOST_SECONDS = 2.0


def made() -> Table:
    """Return shares with bounds of five points to both sides."""
    value = np.random.default_rng(SEED).uniform(5, 95, (ZONES, INDICATORS))
    return Table(
        value=value,
        low=value - 5,
        high=value + 5,
        worst=np.zeros(INDICATORS),
        best=np.full(INDICATORS, 100.0),
        near=np.zeros(INDICATORS, dtype=np.bool_),
        pillar=np.arange(INDICATORS, dtype=np.int64) * PILLARS // INDICATORS,
        weight=np.full(INDICATORS, 1.0 / INDICATORS),
    )


def seconds(work: Callable[[], object]) -> float:
    """Return the median time by the clock."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return median(times)


def main() -> int:
    """Print what each step takes."""
    table = made()
    outliers = treated(table.goodness(table.value))
    score = scored(table, outliers).score
    draws = seconds(lambda: doubt(table, outliers))
    print(f"{LEAST_DRAWS} draws of {ZONES} zones by {INDICATORS} indicators: {draws:.3f} s (at most {MOST_SECONDS} s)")
    print(f"Sobol's indices of the same: {seconds(lambda: choice(table, outliers, score)):.3f} s")
    print(f"one index without draws: {seconds(lambda: scored(table, outliers)) * 1000:.2f} ms")
    return int(draws > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
