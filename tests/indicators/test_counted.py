"""Shares of surveys and registers: the newest count of each zone, never spread, and nobody known by subtraction."""

from dataclasses import fields

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.counted import FOR_OTHERS, TOO_FEW, percent_of_part, rate_of, share_of, tally, withheld
from indicators.coverage import Measure
from indicators.intervals import FEWEST
from indicators.joined import Count
from indicators.observed import observations_of
from indicators.zones import zones_of
from tests.indicators.observing import METRIC_CRS, NAMES, observed, row, rows_of
from tests.indicators.one_street import frame, zone

HITS, ASKED = Count("said_yes", "households"), Count("asked", "households")
Z = 1.959963984540054  # the normal quantile of 97.5 %


def _rows(where: str, yes: float | None, asked: float | None, **more: str) -> list[dict[str, object]]:
    return [row("said_yes", yes, where=where, **more), row("asked", asked, where=where, **more)]  # type: ignore[arg-type]


def _share(*rows: list[dict[str, object]]) -> Measure:
    return share_of(tally(observed(*rows), HITS, ASKED))


def test_the_district_is_what_its_zones_hold_together() -> None:
    """30 of 40 and 10 of 60 are 40 of 100, and two zones that were asked."""
    measure = _share(_rows("west", 30, 40), _rows("east", 10, 60))
    assert measure.value.tolist() == pytest.approx([75, np.nan, 100 / 6, 40], nan_ok=True)
    assert measure.reason == ("", "no-data", "", "")
    assert measure.more["asked"][-1] == 100
    assert measure.more["zones_asked"].tolist() == [1, 0, 1, 2]
    assert np.isnan(measure.reached).all()


def test_the_interval_of_a_sample_is_wilsons() -> None:
    """Wilson's ends p solve n (x - p)² = z² p (1 - p), where x = 30/40 is what was found."""
    measure = _share(_rows("west", 30, 40))
    for end in (measure.low[0] / 100, measure.high[0] / 100):
        assert 40 * (0.75 - end) ** 2 == pytest.approx(Z**2 * end * (1 - end))
    assert measure.low[0] < 75 < measure.high[0]


@pytest.mark.parametrize("method", ["register", "census", "Register"])
def test_a_full_register_has_no_sampling_interval(method: str) -> None:
    """Who counted everybody has drawn no sample."""
    measure = _share(_rows("west", 30, 40, method=method), _rows("east", 10, 60, method="survey"))
    assert (measure.low[0], measure.high[0]) == (75, 75)
    assert measure.low[-1] < measure.value[-1] < measure.high[-1]


def test_the_districts_own_row_is_never_spread_over_zones() -> None:
    """A national statistic of the district says nothing of any zone in it."""
    measure = _share(_rows("", 300, 400))
    assert measure.value.tolist() == pytest.approx([np.nan, np.nan, np.nan, 75], nan_ok=True)
    assert measure.reason == ("district-only", "district-only", "district-only", "")


def test_zones_that_were_asked_outrank_the_districts_own_row() -> None:
    """The own row would count the same households again."""
    measure = _share(_rows("", 300, 400), _rows("west", 30, 40))
    assert measure.value[-1] == 75
    assert measure.more["asked"][-1] == 40


def test_a_newer_survey_replaces_the_older_one() -> None:
    """30 of 40 in 2026, not 50 of 140 in both years together; half a survey replaces nothing."""
    old, new = _rows("west", 20, 100, time="2024"), _rows("west", 30, 40, time="2026")
    half = [row("asked", 90, where="west", time="2027")]
    assert _share(old, new, half).value[0] == 75
    assert _share(half, new, old).more["asked"][0] == 40


def test_stations_of_one_survey_stand_side_by_side() -> None:
    """Two blocks asked at one time are one survey; a count twice on paper is one count."""
    blocks = [*_rows("west", 10, 20, station="block 1"), *_rows("west", 20, 20, station="block 2")]
    assert _share(blocks, blocks).value[0] == 75


def test_households_asked_at_their_door_are_found_by_their_points() -> None:
    """Two points of the eastern zone, each with its own count."""
    rows = [row(name, value, at=at) for at in (2100.0, 2900.0) for name, value in (("said_yes", 5.0), ("asked", 20.0))]
    assert _share(rows).value.tolist() == pytest.approx([np.nan, np.nan, 25, 25], nan_ok=True)


def test_what_contradicts_itself_counts_nowhere() -> None:
    """More yes than asked, less than nobody, and one count told twice and differently."""
    for rows in (_rows("west", 41, 40), _rows("west", -1, 40), [*_rows("west", 30, 40), *_rows("west", 31, 40)]):
        measure = _share(rows, _rows("east", 10, 60))
        assert measure.reason == ("contradictory", "no-data", "", "")
        assert measure.value[-1] == pytest.approx(100 / 6)


def test_another_unit_is_refused() -> None:
    """Persons are no households, and thousands are no ones."""
    measure = _share(_rows("west", 30, 40, unit="thousand households"))
    assert measure.reason == ("unit-unfit", "no-data", "no-data", "unit-unfit")


def test_nobody_asked_is_no_share() -> None:
    """None of none is not zero percent."""
    assert _share(_rows("west", 0, 0)).reason[0] == "no-data"
    assert _share(_rows("west", 0, 10)).value[0] == 0


def test_fewer_than_ten_are_not_shown_nor_found_by_subtraction() -> None:
    """With 9 of the west hidden, the smaller of its neighbours hides too: 60 less 40 gives 20 of two zones."""
    measure = _share(_rows("west", 3, 9), _rows("middle", 8, 11), _rows("east", 10, 40))
    assert measure.reason == (TOO_FEW, FOR_OTHERS, "", "")
    assert np.isnan(measure.value).tolist() == [True, True, False, False]
    for name in ("low", "high"):
        assert np.isnan(getattr(measure, name)).tolist() == [True, True, False, False]
    assert np.isnan(measure.more["asked"]).tolist() == [True, True, False, False]


def test_a_district_of_fewer_than_ten_is_not_shown() -> None:
    """Four and five are nine, and nothing is left to hide among."""
    measure = _share(_rows("west", 3, 4), _rows("east", 1, 5))
    assert measure.reason == (TOO_FEW, "no-data", TOO_FEW, TOO_FEW)


def test_the_few_left_when_a_part_is_taken_away_are_not_shown() -> None:
    """Of 50 in the west 45 are women: their share would give that of 5 men. The east, with 20 men, hides too."""
    rows = observed(
        rows_of({"said_yes": 20, "asked": 50, "women_yes": 15, "women": 45}, where="west"),
        rows_of({"said_yes": 20, "asked": 50, "women_yes": 10, "women": 25}, where="middle"),
        rows_of({"said_yes": 20, "asked": 60, "women_yes": 10, "women": 40}, where="east"),
    )
    everybody = tally(rows, HITS, ASKED)
    women = percent_of_part(rows, Count("women_yes", "households"), Count("women", "households"), everybody)
    assert women.tolist() == pytest.approx([np.nan, 40, np.nan, 3500 / 110], nan_ok=True)


def test_a_part_says_nothing_where_the_whole_is_kept_back() -> None:
    """The middle guards the west's nine; its 20 women, told, would be half of what is kept back there."""
    rows = observed(
        rows_of({"said_yes": 5, "asked": 9, "women_yes": 2, "women": 5}, where="west"),
        rows_of({"said_yes": 20, "asked": 40, "women_yes": 10, "women": 20}, where="middle"),
        rows_of({"said_yes": 20, "asked": 90, "women_yes": 5, "women": 12}, where="east"),
    )
    everybody = tally(rows, HITS, ASKED)
    assert share_of(everybody).reason == (TOO_FEW, FOR_OTHERS, "", "")
    women = percent_of_part(rows, Count("women_yes", "households"), Count("women", "households"), everybody)
    assert np.isnan(women[1])
    assert women[3] == pytest.approx(100 * 17 / 37)


def test_a_total_and_its_blocks_are_not_added_up() -> None:
    """40 asked in all and 20 of them in a block, at one time: whether they are 40 or 60 nobody knows."""
    assert _share(_rows("west", 30, 40), _rows("west", 10, 20, station="block 1")).reason[0] == "contradictory"
    later = _rows("west", 10, 20, station="block 1", time="2027")
    assert _share(_rows("west", 30, 40), later).value[0] == 50


def test_a_rate_may_exceed_what_it_is_taken_over() -> None:
    """90 hours lost by 60 customers are one hour and a half each; a book has no interval."""
    measure = rate_of(tally(observed(_rows("west", 90, 60)), HITS, ASKED, part=False), 1.0)
    assert (measure.low[0], measure.value[0], measure.high[0]) == (1.5, 1.5, 1.5)


COUNTS = st.lists(st.one_of(st.just(float("nan")), st.integers(1, 40).map(float)), min_size=1, max_size=8)


@settings(deadline=None, derandomize=True)
@given(asked=COUNTS)
def test_what_is_withheld_cannot_be_had_by_subtraction(asked: list[float]) -> None:
    """The total less all that is shown is the sum of at least two hidden parts that hold at least ten."""
    counts = np.array(asked)
    hidden = withheld(counts)
    assert hidden[counts < FEWEST].all()
    assert not hidden[np.isnan(counts)].any()
    if hidden.any() and np.nansum(counts) >= FEWEST and (~np.isnan(counts)).sum() > 1:
        assert hidden.sum() >= 2
        assert counts[hidden].sum() >= FEWEST


PAIRS = st.lists(
    st.one_of(st.none(), st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: (min(pair), max(pair)))),
    min_size=3,
    max_size=3,
)


def _survey(pairs: list[tuple[int, int] | None], names: tuple[str, ...] = NAMES) -> list[dict[str, object]]:
    found = zip(names, pairs, strict=True)
    return [item for name, pair in found if pair is not None for item in _rows(name, *pair)]


def _same(one: Measure, other: Measure) -> bool:
    arrays = [f.name for f in fields(Measure) if f.name not in {"reason", "more", "cells"}]
    numbers = [(getattr(one, name), getattr(other, name)) for name in arrays]
    numbers += [(one.more[name], other.more[name]) for name in one.more]
    return one.reason == other.reason and all(np.array_equal(a, b, equal_nan=True) for a, b in numbers)


@settings(deadline=None, derandomize=True, max_examples=60)
@given(pairs=PAIRS, seed=st.integers(0, 9))
def test_laws_of_every_survey(pairs: list[tuple[int, int] | None], seed: int) -> None:
    """Bounds hold the value; neither blanks, nor the order of rows, nor the names of zones change a number."""
    rows = [*_survey(pairs), row("something", 1.0)]
    measure = _share(rows)
    shown = ~np.isnan(measure.value)
    assert (measure.low <= measure.value)[shown].all()
    assert (measure.value <= measure.high)[shown].all()
    assert shown.tolist() == [not why for why in measure.reason]
    blanks = [
        item for name in NAMES for item in (*_rows(name, None, 50, time="2030"), *_rows(name, 1, None, time="2031"))
    ]
    assert _same(measure, _share(rows, blanks))
    order = np.random.default_rng(seed).permutation(len(rows))
    assert _same(measure, _share([rows[at] for at in order]))
    renamed = tuple(f"zone {name}" for name in NAMES)
    zones = zones_of(frame(zone(name, 1000 * at, 1000 * (at + 1)) for at, name in enumerate(renamed)), METRIC_CRS)
    table = pd.DataFrame([*_survey(pairs, renamed), row("something", 1.0)])
    assert _same(measure, share_of(tally(observations_of(table, zones, METRIC_CRS), HITS, ASKED)))


@settings(deadline=None, derandomize=True, max_examples=60)
@given(pairs=PAIRS)
def test_no_zone_is_known_from_the_district_and_the_others(pairs: list[tuple[int, int] | None]) -> None:
    """Whoever takes every published zone from the published district is left with two zones, or with none."""
    rows = observed([*_survey(pairs), row("something", 1.0)])
    counts = tally(rows, HITS, ASKED)
    measure = share_of(counts)
    if measure.reason[-1]:
        return
    hidden = np.array([why in {TOO_FEW, FOR_OTHERS} for why in measure.reason[:-1]])
    left = measure.more["asked"][-1] - np.nansum(measure.more["asked"][:-1])
    assert left == counts.asked[:-1][hidden].sum()
    assert hidden.sum() != 1
    assert left == 0 or left >= FEWEST
