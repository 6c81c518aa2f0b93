"""Places of an index and how far they can be trusted; and which choice moves them most."""

from dataclasses import replace

import numpy as np
import pytest

from i18n import locale
from indicators.composite import Table, ranks
from indicators.composite_checks import Treated, treated
from indicators.composite_choice import choice
from indicators.composite_doubt import (
    CHOICES,
    GOALPOST_SHIFT,
    INTERVALS,
    NONE_LEFT_OUT,
    WEIGHTS,
    doubt,
    scores_in,
    worlds,
)
from model.text import LANGUAGES
from tests.indicators.composed import NAN, any_table, run, table


def _outliers(told: Table) -> Treated:
    return treated(told.goodness(told.value))


def _apart() -> Table:
    """Return five zones, each better than the next in everything."""
    return table([[90, 95, 92], [70, 75, 72], [50, 55, 52], [30, 35, 32], [10, 15, 12]], pillar=np.array([0, 1, 1]))


def test_zones_that_differ_in_everything_keep_their_places() -> None:
    """Whatever is chosen: no band, no tie, and the last three are the worst three."""
    told = _apart()
    found = doubt(told, _outliers(told))
    assert found.draws == 2000
    assert found.median.tolist() == found.low.tolist() == found.high.tolist() == [1, 2, 3, 4, 5]
    assert found.among_worst.tolist() == [0, 0, 1, 1, 1]
    assert np.array_equal(found.tied, np.eye(5, dtype=np.bool_))


def test_two_zones_alike_are_a_tie() -> None:
    """The same numbers stand in the same place in every draw."""
    told = _apart().some(np.array([0, 1, 1, 4]))
    found = doubt(told, _outliers(told))
    assert found.median.tolist() == [1, 2.5, 2.5, 4]
    assert found.tied[1].tolist() == [False, True, True, False]
    assert found.among_worst.tolist() == [0, 1, 1, 1]


def test_wide_bounds_make_a_tie() -> None:
    """Zones 40 and 60 that may each be anything from 20 to 80 are not told apart; without bounds they are."""
    wide = table([[40], [60], [95], [5]], low=[[20], [20], [95], [5]], high=[[80], [80], [95], [5]])
    found = doubt(wide, _outliers(wide))
    assert found.tied[0].tolist() == [True, True, False, False]
    assert (found.low[0], found.high[0]) == (2, 3)
    sharp = doubt(replace(wide, low=wide.value, high=wide.value), _outliers(wide))
    assert not sharp.tied[0, 1]


def test_three_zones_have_no_worst_three() -> None:
    """All of them would be among them: that tells nothing."""
    told = _apart().some(np.array([0, 1, 2]))
    assert np.isnan(doubt(told, _outliers(told)).among_worst).all()


@pytest.mark.parametrize("seed", range(8))
def test_every_state_is_one_that_may_be(seed: int) -> None:
    """Values within bounds, goalposts within a tenth of their way, weights that sum to 1, and a zone never emptied."""
    told = any_table(seed)
    may_be = worlds(told, 500, np.random.default_rng(seed))
    bad, good = told.goalposts()
    assert ((may_be.value >= told.low) & (may_be.value <= told.high)).all()
    for drawn, post in ((may_be.bad, bad), (may_be.good, good)):
        assert (np.abs(drawn - post) <= GOALPOST_SHIFT * (good - bad) + 1e-9).all()
    assert np.allclose(may_be.weight.sum(axis=1), 1, atol=1e-12)
    assert np.allclose(may_be.weight.mean(axis=0), told.weight, atol=0.03)
    assert set(may_be.without) == {NONE_LEFT_OUT, *range(told.value.shape[1])}


def test_the_only_indicator_of_a_zone_is_never_left_out() -> None:
    """The zone would have no place in that draw."""
    told = table([[80, NAN], [60, 40]], weight=[0.8, 0.2])
    may_be = worlds(told, 50, np.random.default_rng(1))
    assert may_be.without.tolist() == [NONE_LEFT_OUT, 1]
    found = doubt(told, _outliers(told))
    assert np.isfinite(found.median).all()


@pytest.mark.parametrize("seed", range(6))
def test_places_share_out_all_places(seed: int) -> None:
    """In every draw they sum to what 1, 2, … z sum to, and lie between the first and the last."""
    told = any_table(seed)
    random = np.random.default_rng(seed)
    scores = scores_in(told, _outliers(told), worlds(told, 100, random), random.random((300, 6)))
    places, zones = ranks(scores), len(told.value)
    assert np.allclose(places.sum(axis=1), zones * (zones + 1) / 2)
    assert ((scores >= 1 - 1e-9) & (scores <= 100 + 1e-9)).all()
    assert ((places >= 1) & (places <= zones)).all()


def test_the_same_seed_gives_the_same_bytes() -> None:
    """And another seed other ones, or nothing would have been drawn."""
    told = any_table(3)
    outliers, reference = _outliers(told), run(told).score
    once, again = (doubt(told, outliers, 4500, seed=7) for _ in range(2))
    for name in ("median", "low", "high", "among_worst", "tied"):
        assert getattr(once, name).tobytes() == getattr(again, name).tobytes()
    one, other = (choice(told, outliers, reference, 64, seed=7) for _ in range(2))
    assert repr(one) == repr(other)
    assert choice(told, outliers, reference, 64, seed=8).total != one.total


def test_of_one_indicator_only_its_bounds_matter() -> None:
    """Nothing can be weighed, joined or left out, and every way of scoring keeps the order: it explains everything."""
    told = table([[40], [50], [60], [55]], low=[[30], [35], [40], [45]], high=[[60], [70], [65], [75]])
    found = choice(told, _outliers(told), run(told).score)
    assert found.most == INTERVALS
    assert found.total[INTERVALS] == pytest.approx(1, abs=0.1)
    assert found.first[INTERVALS] == pytest.approx(1, abs=0.1)
    assert all(abs(found.total[name]) < 1e-9 for name in CHOICES if name != INTERVALS)
    assert 0 < found.shift < 3


def test_zones_that_trade_one_indicator_for_another_hang_on_weights_or_what_is_left_out() -> None:
    """Sharp values and mirrored zones: no bounds to speak of, and goalposts move both alike."""
    told = table([[80, 20], [20, 80], [52, 50], [48, 50]], weight=[0.5, 0.5])
    found = choice(told, _outliers(told), run(told).score)
    assert found.most in {WEIGHTS, "left-out"}
    assert found.total[INTERVALS] == pytest.approx(0, abs=1e-9)
    assert found.total[WEIGHTS] > 0


def test_where_no_zone_moves_no_choice_is_named() -> None:
    """Nothing is divided by nothing, and the sentence says so."""
    told = _apart()
    found = choice(told, _outliers(told), run(told).score)
    assert (found.most, found.shift) == ("", 0)
    assert all(np.isnan(share) for share in found.total.values())


@pytest.mark.parametrize("name", CHOICES)
def test_every_choice_has_a_sentence_in_every_language(name: str) -> None:
    """The one that matters most is told, not coded."""
    for language in LANGUAGES:
        say = locale(language)
        words = say.say(f"composite-choice-{name}")
        assert words in say.say("composite-most", choice=words, share="9", shift="1")
