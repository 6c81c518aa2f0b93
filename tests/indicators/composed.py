"""Tables of composite indices for the tests: one worked out on paper, and any that a seed gives."""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from indicators.composite import Scored, Table, scored
from indicators.composite_checks import treated
from indicators.coverage import Floats
from model.ranking import GEOMETRIC, GOALPOST

NAN: Final = float("nan")


def table(value: Sequence[Sequence[float]], **told: Any) -> Table:  # noqa: ANN401 - whatever an array is made of
    """Return a table of shares that are good when high, one pillar, equal weights, unless ``told`` otherwise."""
    values = np.array(value, dtype=np.float64)
    k = values.shape[1]
    usual: dict[str, Any] = {
        "low": np.full_like(values, NAN),
        "high": np.full_like(values, NAN),
        "worst": np.zeros(k),
        "best": np.full(k, 100.0),
        "near": np.zeros(k, dtype=np.bool_),
        "pillar": np.zeros(k, dtype=np.int64),
        "weight": np.full(k, 1.0 / k),
    }
    return Table(values, **(usual | {name: np.asarray(each) for name, each in told.items()}))


def on_paper() -> Table:
    """Return three zones by three indicators in two pillars; see ``test_a_table_worked_out_on_paper``."""
    return table(
        [[100, 5, 0.5], [50, 10, 1.0], [0, 20, 0.25]],
        worst=[0.0, 20.0, 0.0],
        best=[100.0, 0.0, 1.0],
        pillar=np.array([0, 0, 1]),
        weight=[0.25, 0.25, 0.5],
    )


def any_table(seed: int, *, holes: bool = False) -> Table:
    """Return a table of up to nine zones and seven indicators in up to three pillars, some good when low."""
    random = np.random.default_rng(seed)
    n, k = int(random.integers(2, 10)), int(random.integers(2, 8))
    value = random.uniform(-20, 120, (n, k))
    value[(random.random((n, k)) < 0.15) & holes] = NAN
    wide = random.uniform(0, 15, (2, n, k))
    down = random.random(k) < 0.4
    weight = random.uniform(0.2, 1, k)
    return Table(
        value=value,
        low=value - wide[0],
        high=value + wide[1],
        worst=np.where(down, 100.0, 0.0),
        best=np.where(down, 0.0, 100.0),
        near=random.random(k) < 0.15,
        pillar=np.sort(np.unique(random.integers(0, 3, k), return_inverse=True)[1]).astype(np.int64),
        weight=weight / weight.sum(),
    )


def run(found: Table, way: str = GOALPOST, how: str = GEOMETRIC) -> Scored:
    """Return every step of a table's index."""
    return scored(found, treated(found.goodness(found.value)), way, how)


def better(found: Table, row: int, column: int, by: float) -> Floats:
    """Return the values with one of them moved towards what is good, by a share of the way to the best."""
    value = found.value.copy()
    toward = found.best[column] - value[row, column] if found.near[column] else found.best[column] - found.worst[column]
    value[row, column] += by * toward
    return value
