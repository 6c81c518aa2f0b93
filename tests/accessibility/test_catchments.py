"""Each member of the family worked out by hand for three homes and two clinics, and what it does with nothing."""

import numpy as np
import pytest

from accessibility.catchments import balanced, enhanced, gravity, refuse_leak, three_step, two_step
from accessibility.decay import power_weights, step_weights
from accessibility.family import FAMILY
from tests.accessibility.three_homes import PEOPLE, STAFF, catchment

NAN = float("nan")
# By Luo and Qi's thirds of 900 m: A to X 1; B to X 0.68 and to Y 1; C to Y 0.22.
STEPS = step_weights(catchment().metres, 900)


def test_two_step_by_hand() -> None:
    """X is shared by A and B: 6/300 = 0.02; Y by B and C: 3/500 = 0.006; B has both."""
    found = two_step(catchment())
    assert found.ratio.tolist() == pytest.approx([0.02, 0.006])
    assert found.score.tolist() == pytest.approx([0.02, 0.026, 0.006])


def test_enhanced_by_hand() -> None:
    """X draws 100 + 0.68 of 200 = 236, Y draws 200 + 0.22 of 300 = 266."""
    found = enhanced(catchment(), STEPS)
    x, y = 6 / 236, 3 / 266
    assert found.score.tolist() == pytest.approx([x, 0.68 * x + y, 0.22 * y])


def test_three_step_by_hand() -> None:
    """B's pull is 0.68/1.68 to X and 1/1.68 to Y; A and C have one choice each.

    X draws 100 + 200 x 0.68 x 0.68/1.68 = 155.0476, Y draws 200 x 1/1.68 + 300 x 0.22 = 185.0476.
    """
    found = three_step(catchment(), STEPS)
    x, y = 6 / 155.047619, 3 / 185.047619
    assert found.score.tolist() == pytest.approx([x, 0.4624 / 1.68 * x + y / 1.68, 0.22 * y])


def test_balanced_by_hand() -> None:
    """B's 200 people are shared out 0.68 : 1, so that X serves 180.952 and Y 419.048, together all 600.

    X's level of service is shared out 1 : 0.68 between A and B, Y's 1 : 0.22 between B and C.
    """
    found = balanced(catchment(), STEPS)
    x, y = 6 / 180.952381, 3 / 419.047619
    assert found.score.tolist() == pytest.approx([x / 1.68, 0.68 * x / 1.68 + y / 1.22, 0.22 * y / 1.22])


def test_gravity_by_hand() -> None:
    """300 m counts 1, 600 m a half and 900 m a third, however many others come."""
    pairs = catchment()
    found = gravity(pairs, power_weights(pairs.metres, scale=300))
    assert found.score.tolist() == pytest.approx([6, 6 / 2 + 3, 3 / 3])
    assert np.isnan(found.ratio).all()


@pytest.mark.parametrize("name", sorted(FAMILY))
def test_rows_out_are_rows_in(name: str) -> None:
    """D reaches nothing and stays in with zero (of the cost, with no bound) and a flag; E is unmeasured and NaN."""
    found = FAMILY[name](catchment((*PEOPLE, 50, 70), unmeasured=(4,)), 900)
    assert len(found.score) == 5
    assert found.score[3] == (np.inf if name == "raam" else 0)
    assert found.zero.tolist()[3:] == [True, False]
    assert np.isnan(found.score).tolist() == [False, False, False, False, True]


@pytest.mark.parametrize("name", sorted(FAMILY))
def test_a_blank_is_counted_and_competes_with_nobody(name: str) -> None:
    """Whether C's people are blank or none there, A and B score the same; only the blank is told."""
    blank = FAMILY[name](catchment((100, 200, NAN)), 900)
    empty = FAMILY[name](catchment((100, 200, 0)), 900)
    assert blank.score.tolist() == pytest.approx(empty.score.tolist())
    assert (blank.blank_demand, empty.blank_demand) == (1, 0)


@pytest.mark.parametrize("name", sorted(FAMILY))
def test_a_blank_supply_adds_nothing_and_is_told(name: str) -> None:
    """Y's staff is not known: what is left are the scores of X alone."""
    blank = FAMILY[name](catchment(staff=(6, NAN)), 900)
    assert blank.blank_supply == 1
    assert blank.score.tolist() == pytest.approx(FAMILY[name](catchment(staff=(6, 0)), 900).score.tolist())
    assert blank.score[2] == (np.inf if name == "raam" else 0)
    # Something is in reach, though nobody knows how much; the bell is 0 at C's 900 m, and an agent goes where staff is.
    assert blank.zero[2] == (name in {"e2sfca", "bfca", "raam"})


def test_a_place_at_the_edge_of_the_bell_reaches_nothing() -> None:
    """C stands 900 m from Y, where the bell is 0."""
    assert FAMILY["e2sfca"](catchment(), 900).zero.tolist() == [False, False, True]


@pytest.mark.parametrize("name", ["2sfca", "e2sfca", "e2sfca-step", "3sfca"])
def test_a_clinic_that_nobody_draws_on_has_no_ratio(name: str) -> None:
    """Where nobody lives the clinic's staff is no part of the supply in reach, and nobody's score is without bound."""
    found = FAMILY[name](catchment((0, 0, 300)), 900)
    assert np.isnan(found.ratio[0])
    assert found.score[0] == 0


def test_nobody_anywhere_is_no_error() -> None:
    """Nor are homes without a single clinic."""
    for name, member in FAMILY.items():
        assert np.isfinite(member(catchment((0, 0, 0)), 900).score).all(), name
        alone = member(catchment(staff=(), origin=(), facility=(), metres=()), 900)
        assert alone.zero.all(), name


def test_a_leak_is_an_error() -> None:
    """A billionth of what is expected is let pass, more is not, and NaN never."""
    refuse_leak(1.0 + 0.9e-9, 1.0)
    for found in (1.0 + 1.1e-9, 0.0, NAN):
        with pytest.raises(ArithmeticError, match="must come out"):
            refuse_leak(found, 1.0)


def test_a_score_that_overflows_is_an_error() -> None:
    """The check at run time sees it: 1e308 staff for a ten-millionth of a person."""
    with pytest.raises(ArithmeticError), np.errstate(over="ignore"):
        two_step(catchment((1e-7, 0, 300), (1e308, 3)))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"people": (100, -1, 300)}, "demand: expected finite"),
        ({"people": (100, np.inf, 300)}, "demand: expected finite"),
        ({"staff": (6, -3)}, "supply: expected finite"),
        ({"metres": (300, 600, 300, NAN)}, "metres: expected finite"),
        ({"metres": (300, 600, 300)}, "equal lengths"),
        ({"origin": (0, 1, 1, 3)}, "origin: expected indices from 0 to 2, found 0 to 3"),
        ({"facility": (0, 0, -1, 1)}, "facility: expected indices"),
        ({"facility": (0, 1, 1, 1)}, "found one twice"),
        ({"unmeasured": (1,)}, "unmeasured origin"),
    ],
)
def test_what_does_not_fit_is_refused(change: dict[str, tuple[float, ...]], words: str) -> None:
    """Expected and found, before it is a silent number."""
    with pytest.raises(ValueError, match=words):
        catchment(**change)  # type: ignore[arg-type] # what is refused here is refused by its value


def test_one_weight_for_each_pair() -> None:
    """A weight too few would shift all others."""
    with pytest.raises(ValueError, match="one weight for each of 4 pairs, found 3"):
        enhanced(catchment(), STEPS[1:])


def test_persons_times_scores_are_the_staff() -> None:
    """The free invariant, by hand: 100 x 0.02 + 200 x 0.026 + 300 x 0.006 = 2 + 5.2 + 1.8 = 9 = 6 + 3."""
    assert np.array(PEOPLE) @ two_step(catchment()).score == pytest.approx(sum(STAFF))
