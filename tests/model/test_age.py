"""How old data is, with a clock that is moved by hand: never fresh without a date and a rhythm."""

import math
from dataclasses import replace
from datetime import date, timedelta

import pytest

from model.age import Age, Ageing, age, age_of, oldest
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.fetch import Fetch, FetchStatus
from model.origin import Origin
from model.text import Text

DAY = date(2026, 11, 1)
LIVE = Dataset(
    *("osm_facilities", "facilities", Text(), Kind.LIVE, Evidence.MEASURED, Origin(accessed="2026-11-01"), 1, "0", 1),
    vintage="2026-11-01",
)
GOOD = Fetch(LIVE.id, "overpass", FetchStatus.UNCHANGED, "2026-12-20T08:00:00+00:00", "2026-12-20T08:00:00+00:00")


@pytest.mark.parametrize(
    ("later", "state"),
    [(0, "fresh"), (30, "fresh"), (31, "ageing"), (60, "ageing"), (61, "stale"), (10_000, "stale")],
)
def test_one_rhythm_is_fresh_two_are_ageing_and_the_rest_is_stale(later: int, state: str) -> None:
    """The thirtieth day and the sixtieth still count: both edges belong to the better word."""
    told = age("2026-11-01", 30, DAY + timedelta(later))
    assert (told.state, told.days, told.since) == (state, later, "2026-11-01")


def test_age_never_grows_better_while_nobody_asks() -> None:
    """A clock that goes forward day by day never brings a better word back."""
    order = list(Ageing)
    found = [order.index(age("2026-11-01", 30, DAY + timedelta(day)).state) for day in range(100)]
    assert found == sorted(found)


@pytest.mark.parametrize(
    ("vintage", "days"), [("2025", 305), ("2026-09", 32), ("2026-09-30", 32), ("2026", 0), ("2026-11", 0)]
)
def test_a_month_and_a_year_count_from_their_last_day(vintage: str, days: int) -> None:
    """From 31 December 2025 to 1 November 2026 there are 305 days; the year that is being lived is no day old."""
    assert age(vintage, 365, DAY).days == days


@pytest.mark.parametrize("vintage", ["", "undated", "2026-13", "2026-02-30", "26-11-01", "٢٠٢٦", "2026-11-01T00:00"])
def test_what_has_no_date_is_not_fresh(vintage: str) -> None:
    """Words, days that there are none of, and times that no dataset tells."""
    assert age(vintage, 30, DAY) == Age(Ageing.UNKNOWN, "", math.nan, 30)


def test_what_has_no_rhythm_is_not_fresh_but_tells_its_date() -> None:
    """The newest data in the world, of a publisher who never said when the next comes."""
    told = age("2026-11-01", math.nan, DAY)
    assert (told.state, told.since, told.days) == (Ageing.UNKNOWN, "2026-11-01", 0)


def test_a_date_that_is_still_to_come_is_not_fresh() -> None:
    """Tomorrow may have begun elsewhere; the day after has not."""
    assert age("2026-11-02", 30, DAY).state is Ageing.FRESH
    assert age("2026-11-03", 30, DAY).state is Ageing.UNKNOWN
    assert math.isnan(age("2027", 30, DAY).days)


def test_asking_again_keeps_an_unchanged_copy_young() -> None:
    """The copy is of 1 November; on 20 December its publisher said that nothing had changed since."""
    today = date(2026, 12, 25)
    assert age_of(LIVE, 30, today).days == 54
    told = age_of(LIVE, 30, today, replace(GOOD, vintage="2026-12-20"))
    assert (told.state, told.days, told.since) == (Ageing.FRESH, 5, "2026-12-20")


def test_a_running_year_is_no_younger_than_the_day_on_which_its_publisher_was_asked() -> None:
    """Data of 2026, asked for on 20 January of it: at the end of June that is 161 days old."""
    copy = replace(LIVE, vintage="2026", origin=Origin(accessed="2026-01-20"))
    fetch = replace(GOOD, asked_at="2026-06-30T00:00:00+00:00", good_at="2026-01-20T09:00:00+00:00")
    told = age_of(copy, 30, date(2026, 6, 30), fetch)
    assert (told.state, told.days) == (Ageing.STALE, 161)


def test_a_failed_asking_makes_nothing_younger() -> None:
    """The last good answer is what counts, however often somebody asked since."""
    failed = replace(GOOD, status=FetchStatus.FAILED, good_at="2026-11-01T08:00:00+00:00", vintage="2026-11-01")
    assert age_of(LIVE, 30, date(2027, 1, 30), failed).state is Ageing.STALE


def test_the_whole_is_as_old_as_its_worst_part() -> None:
    """Stale is known to be bad and outranks what is not known; that outranks what only ages."""
    states = [age("2026-11-01", rhythm, DAY + timedelta(50)) for rhythm in (365, 30, math.nan, 10)]
    assert [one.state for one in states] == ["fresh", "ageing", "unknown", "stale"]
    for number in range(1, 5):
        assert oldest(states[:number]) == states[number - 1]
        assert oldest(reversed(states[:number])) == states[number - 1]
    assert oldest([]) is None


def test_of_two_that_are_equally_bad_the_older_is_told() -> None:
    """A reader who sees one date must see the worst."""
    older, newer = (age(day, 1, DAY) for day in ("2020-01-01", "2026-01-01"))
    assert oldest([newer, older]) == oldest([older, newer]) == older
