"""Laws of the access scores that hold in any town, and the two that one would wish for and that do not."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessibility.arrays import Floats, Ints
from accessibility.catchments import Catchment, Scores, balanced, enhanced, two_step
from accessibility.decay import step_weights
from accessibility.family import FAMILY
from tests.accessibility.three_homes import catchment

law = settings(deadline=None, derandomize=True, max_examples=40)
REACH = 800.0
SHARED = ("2sfca", "e2sfca", "e2sfca-step", "3sfca")
SCORES = (*SHARED, "bfca", "gravity")
seeds = st.integers(0, 2**20)
factors = st.sampled_from([0.5, 3.0, 1000.0])


def _apart(seed: int) -> tuple[Floats, Floats, Floats]:
    """Return walks from every home to every clinic of a small town, its people (some blank) and its staff."""
    random = np.random.default_rng(seed)
    homes, clinics = random.integers(1, 14), random.integers(1, 6)
    at, to = random.uniform(0, 2000, (homes, 2)), random.uniform(0, 2000, (clinics, 2))
    people = random.choice([np.nan, 0.0, 1.0, 40.0, 900.0], homes)
    staff = random.choice([np.nan, 0.0, 1.0, 7.0], clinics)
    return np.hypot(*(at[:, None] - to[None]).transpose(2, 0, 1)), people, staff


def _within(apart: Floats, people: Floats, staff: Floats, reach: float = REACH) -> Catchment:
    origin, facility = np.nonzero(apart <= reach)
    measured = np.ones(len(people), dtype=np.bool_)
    return Catchment(origin, facility, apart[origin, facility], people, staff, measured)


def _town(seed: int) -> Catchment:
    return _within(*_apart(seed))


def _scores(name: str, pairs: Catchment) -> Scores:
    return FAMILY[name](pairs, REACH)


def _close(found: Floats, expected: Floats) -> None:
    assert found.tolist() == pytest.approx(expected.tolist(), rel=1e-9, nan_ok=True)


@pytest.mark.parametrize("name", sorted(FAMILY))
@law
@given(seed=seeds)
def test_the_order_of_rows_does_not_matter(name: str, seed: int) -> None:
    """Homes, clinics and pairs in any order give each home the same."""
    pairs, random = _town(seed), np.random.default_rng(seed + 1)
    homes, clinics = random.permutation(len(pairs.demand)), random.permutation(len(pairs.supply))
    rows = random.permutation(len(pairs.origin))
    new_home: Ints = np.argsort(homes)
    new_clinic: Ints = np.argsort(clinics)
    shuffled = Catchment(
        new_home[pairs.origin[rows]],
        new_clinic[pairs.facility[rows]],
        pairs.metres[rows],
        pairs.demand[homes],
        pairs.supply[clinics],
        pairs.measured[homes],
    )
    before, after = _scores(name, pairs), _scores(name, shuffled)
    _close(after.score, before.score[homes])
    assert after.zero.tolist() == before.zero[homes].tolist()


@pytest.mark.parametrize("name", SCORES)
@law
@given(seed=seeds, factor=factors)
def test_scores_scale_with_supply(name: str, seed: int, factor: float) -> None:
    """Twice the staff everywhere is twice the score everywhere."""
    pairs = _town(seed)
    more = replace(pairs, supply=factor * pairs.supply)
    _close(_scores(name, more).score, factor * _scores(name, pairs).score)


@pytest.mark.parametrize("name", SHARED)
@law
@given(seed=seeds, factor=factors)
def test_scores_scale_against_demand(name: str, seed: int, factor: float) -> None:
    """Twice the people everywhere is half the score; persons or thousands of persons rank places alike."""
    pairs = _town(seed)
    more = replace(pairs, demand=factor * pairs.demand)
    _close(factor * _scores(name, more).score, _scores(name, pairs).score)


@pytest.mark.parametrize("name", SCORES)
@law
@given(seed=seeds)
def test_more_supply_lowers_nobody(name: str, seed: int) -> None:
    """A score is a sum of supplies with weights that do not depend on them, none negative."""
    pairs = _town(seed)
    more = pairs.supply.copy()
    more[0] = np.nan_to_num(more[0]) + 3
    assert (_scores(name, replace(pairs, supply=more)).score >= _scores(name, pairs).score - 1e-12).all()


@pytest.mark.parametrize("name", ["2sfca", "e2sfca", "e2sfca-step", "bfca", "gravity"])
@law
@given(seed=seeds)
def test_a_further_clinic_lowers_nobody(name: str, seed: int) -> None:
    """Of the two-step scores every other ratio stays as it is; of the balanced one others are relieved."""
    apart, people, staff = _apart(seed)
    fewer = _scores(name, _within(apart[:, 1:], people, staff[1:])).score
    more = _scores(name, _within(apart, people, staff)).score
    assert (more >= fewer * (1 - 1e-9)).all()


def test_a_further_clinic_can_lower_a_three_step_score() -> None:
    """A and C share X; a nearly empty clinic opens beside C: its pull takes C away from X, and A gains.

    With one more at C alone: C's score falls, for half of C's weight now goes to a clinic with next to no staff.
    """
    one = catchment((100, 0, 100), (10, 0), origin=(0, 2), facility=(0, 0), metres=(0, 0))
    two = catchment((100, 0, 100), (10, 0.01), origin=(0, 2, 2), facility=(0, 0, 1), metres=(0, 0, 0))
    before, after = (FAMILY["3sfca"](pairs, 900).score for pairs in (one, two))
    assert after[2] < before[2]
    assert after[0] > before[0]


@pytest.mark.parametrize("name", SHARED)
@law
@given(seed=seeds)
def test_more_people_raise_nobody(name: str, seed: int) -> None:
    """Who competes more can only leave less."""
    pairs = _town(seed)
    more = pairs.demand.copy()
    more[0] = np.nan_to_num(more[0]) + 50
    shared = _scores(name, replace(pairs, demand=more)).score
    known = ~np.isnan(pairs.demand) & (pairs.demand > 0)
    # A clinic that nobody drew on before had no ratio: it now has one, for those who are new.
    drawn = np.isnan(_scores(name, pairs).ratio) & (pairs.supply > 0)
    touched = np.isin(np.arange(len(more)), pairs.origin[drawn[pairs.facility]])
    assert (shared[known & ~touched] <= _scores(name, pairs).score[known & ~touched] * (1 + 1e-9)).all()


@law
@given(seed=seeds)
def test_a_larger_catchment_leaves_fewer_with_nothing(seed: int) -> None:
    """Who reaches something within 500 m reaches it within 800 m too."""
    apart, people, staff = _apart(seed)
    near, far = (two_step(_within(apart, people, staff, reach)).zero for reach in (500.0, 800.0))
    assert (far <= near).all()


def test_a_larger_catchment_can_lower_a_score() -> None:
    """C's 300 people do not reach X within 600 m and do within 900 m: A's 6/100 becomes 6/400."""
    near = catchment((100, 0, 300), (6, 0), origin=(0,), facility=(0,), metres=(300,))
    far = catchment((100, 0, 300), (6, 0), origin=(0, 2), facility=(0, 0), metres=(300, 900))
    assert two_step(near).score[0] == pytest.approx(0.06)
    assert two_step(far).score[0] == pytest.approx(0.015)


@law
@given(seed=seeds)
def test_gravity_rises_with_the_catchment(seed: int) -> None:
    """Nobody competes, so that farther is only ever more."""
    apart, people, staff = _apart(seed)
    near, far = (FAMILY["gravity"](_within(apart, people, staff, reach), 800).score for reach in (500.0, 800.0))
    assert (far >= near).all()


@pytest.mark.parametrize("name", SHARED)
@law
@given(seed=seeds)
def test_persons_times_scores_are_the_supply_in_reach(name: str, seed: int) -> None:
    """The free invariant, reckoned here from the pairs alone, not from the ratios."""
    pairs = _town(seed)
    found = _scores(name, pairs)
    weight = np.ones(len(pairs.origin)) if name == "2sfca" else step_weights(pairs.metres, REACH)
    weight = weight * (pairs.metres < REACH) if name == "e2sfca" else weight
    anybody = (
        np.bincount(pairs.facility, weights=weight * pairs.people()[pairs.origin], minlength=len(pairs.supply)) > 0
    )
    expected = np.nansum(pairs.supply[anybody])
    assert pairs.people() @ found.score == pytest.approx(expected, rel=1e-9)


@law
@given(seed=seeds)
def test_a_home_cut_in_two_changes_nobody_but_the_balanced(seed: int) -> None:
    """Two half homes on one spot score like the whole one; of the balanced score each gets about half."""
    apart, people, staff = _apart(seed)
    halves = people.copy()
    halves[0] /= 2
    cut = _within(np.vstack([apart, apart[:1]]), np.r_[halves, halves[:1]], staff)
    whole = _within(apart, people, staff)
    _close(two_step(cut).score[: len(people)], two_step(whole).score)
    weights = [step_weights(pairs.metres, REACH) for pairs in (cut, whole)]
    _close(enhanced(cut, weights[0]).score[: len(people)], enhanced(whole, weights[1]).score)
    assert balanced(cut, weights[0]).score[0] <= balanced(whole, weights[1]).score[0] * (1 + 1e-9)
