"""The scores against an independent library (PySAL ``access``), and the rows that it loses."""

import numpy as np
import pandas as pd
import pytest
from access import fca, raam, weights

from accessibility.arrays import Floats
from accessibility.catchments import Catchment, enhanced, gravity, three_step, two_step
from accessibility.decay import LUO_QI, WAN, Steps, power_weights, step_weights
from accessibility.rational import rational
from tests.accessibility.test_rational import town
from tests.accessibility.three_homes import catchment

REACH = 900.0
EXACT = 1e-9


def _town(seed: int) -> Catchment:
    """Return a town in which somebody lives in every home; some of them reach nothing."""
    random = np.random.default_rng(seed)
    homes, clinics = 60, 7
    at, to = random.uniform(0, 3000, (homes, 2)), random.uniform(0, 3000, (clinics, 2))
    apart = np.hypot(*(at[:, None] - to[None]).transpose(2, 0, 1))
    origin, facility = np.nonzero(apart <= REACH)
    people, staff = random.integers(1, 900, homes), random.integers(0, 20, clinics)
    measured = np.ones(homes, dtype=np.bool_)
    return Catchment(
        origin, facility, apart[origin, facility], people.astype(np.float64), staff.astype(np.float64), measured
    )


def _frames(pairs: Catchment) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    demand = pd.DataFrame({"demand": pairs.demand}, index=pd.RangeIndex(len(pairs.demand), name="geoid"))
    supply = pd.DataFrame({"supply": pairs.supply}, index=pd.RangeIndex(len(pairs.supply), name="geoid"))
    cost = pd.DataFrame({"origin": pairs.origin, "dest": pairs.facility, "cost": pairs.metres})
    return demand, supply, cost


def _steps(steps: Steps) -> object:
    return weights.step_fn({share * REACH: weight for share, weight in steps})


def _same(found: Floats, theirs: pd.Series) -> None:
    """Compare where they have a row; where they have none, ours is zero."""
    assert found[theirs.index].tolist() == pytest.approx(theirs.tolist(), rel=EXACT, abs=0.0)
    assert not np.delete(found, theirs.index).any()


@pytest.mark.parametrize("seed", range(8))
def test_equals_two_step(seed: int) -> None:
    """To a billionth, in towns of any kind."""
    pairs = _town(seed)
    demand, supply, cost = _frames(pairs)
    _same(two_step(pairs).score, fca.two_stage_fca(demand, supply, cost, max_cost=REACH))


@pytest.mark.parametrize("steps", [LUO_QI, WAN])
@pytest.mark.parametrize("seed", range(4))
def test_equals_enhanced(seed: int, steps: Steps) -> None:
    """With the steps of Luo and Qi, and of Wan."""
    pairs = _town(seed)
    theirs = fca.two_stage_fca(*_frames(pairs), max_cost=REACH, weight_fn=_steps(steps))
    _same(enhanced(pairs, step_weights(pairs.metres, REACH, steps)).score, theirs)


# It drops columns in a way that pandas 3.1 warns about; the numbers are the same.
@pytest.mark.filterwarnings("ignore:The inplace keyword in DataFrame.drop:pandas.errors.Pandas4Warning")
@pytest.mark.parametrize("seed", range(8))
def test_equals_three_step(seed: int) -> None:
    """With Wan's own steps."""
    pairs = _town(seed)
    theirs = fca.three_stage_fca(*_frames(pairs), max_cost=REACH, weight_fn=_steps(WAN))
    _same(three_step(pairs, step_weights(pairs.metres, REACH, WAN)).score, theirs)


@pytest.mark.parametrize("seed", range(4))
def test_equals_gravity(seed: int) -> None:
    """With the square of the distance, bounded at 100 m."""
    pairs = _town(seed)
    _, supply, cost = _frames(pairs)
    weight = weights.gravity(scale=REACH, alpha=-2, min_dist=100)
    theirs = fca.weighted_catchment(
        supply, cost, REACH, cost_source="dest", cost_dest="origin", loc_value="supply", weight_fn=weight
    )
    _same(gravity(pairs, power_weights(pairs.metres, scale=REACH, exponent=2)).score, theirs)


def test_they_drop_who_reaches_nothing_and_their_mean_is_too_high() -> None:
    """D's 200 people reach nothing. Over 800 people the mean is 9/800; without D's row it is 9/600, a third more.

    Ours keeps the row: 0, with a flag.
    """
    pairs = catchment((100, 200, 300, 200))
    demand, supply, cost = _frames(pairs)
    theirs = fca.two_stage_fca(demand, supply, cost, max_cost=REACH)
    ours = two_step(pairs)
    assert (len(theirs), len(ours.score)) == (3, 4)
    assert ours.zero.tolist() == [False, False, False, True]
    assert np.average(ours.score, weights=pairs.demand) == pytest.approx(9 / 800)
    assert np.average(theirs, weights=pairs.demand[theirs.index]) == pytest.approx(9 / 600)


def test_equals_rational_agents() -> None:
    """Where its agents, who move as whole persons, can come to rest: three times the people of the hand-worked case."""
    pairs = catchment((300, 600, 900))
    demand, supply, cost = _frames(pairs)
    theirs = raam.raam(demand.astype(np.int64), supply, cost, tau=300, max_cycles=1000)
    assert rational(pairs, metres=300).score[theirs.index].tolist() == pytest.approx(
        theirs.tolist(), rel=EXACT, abs=0.0
    )


@pytest.mark.parametrize("seed", range(2))
def test_rational_agents_elsewhere_come_near(seed: int) -> None:
    """In most towns its agents still shuffle when its rounds end: to half a percent, with six times its usual rounds.

    That ours has come to rest is shown beside its own tests.
    """
    pairs = town(seed, homes=20, clinics=4, reach=5000)
    demand, supply, cost = _frames(pairs)
    people, staff = (demand * 1e6).astype(np.int64), supply * 1e6
    theirs = raam.raam(people, staff, cost, tau=500, max_cycles=900, min_step=1e-9)
    assert rational(pairs, metres=500).score[theirs.index].tolist() == pytest.approx(theirs.tolist(), rel=5e-3)
