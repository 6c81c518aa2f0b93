"""Days and moments as people and spreadsheets write them; what could be two days is told, never guessed."""

from datetime import date, timedelta

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.dates import AMBIGUOUS, ORDERED, SERIAL, moment_of
from loaders.numbers import BAD
from loaders.values import read_times


def _text(*values: object) -> pd.Series:
    return pd.Series(list(values), index=range(2, len(values) + 2), dtype="str", name="time")


@pytest.mark.parametrize(
    ("cell", "meant", "told"),
    [
        *[("2026", "2026", ()), ("2026-05", "2026-05", ()), ("٢٠٢٦-٠٥-٠٦", "2026-05-06", ()), (2024, "2024", ())],
        ("2026-05-06T09:12:44Z", "2026-05-06T09:12:44Z", ()),
        *[("2026/5/6", "2026-05-06", (ORDERED,)), ("20260506", "2026-05-06", (ORDERED,))],
        *[("25/12/2024", "2024-12-25", (ORDERED,)), ("12/25/2024", "2024-12-25", (ORDERED,))],
        *[("٢٥؍١٢؍٢٠٢٤", "2024-12-25", (ORDERED,)), ("25.12.2024", "2024-12-25", (ORDERED,))],
        # Day and month are the same, whichever stands first.
        ("05/05/2024", "2024-05-05", (ORDERED,)),
        # Spreadsheets: 1 March 1900 is day 61; 45292 is 1 January 2024 by counting; noon is half a day.
        *[
            ("45292", "2024-01-01", (SERIAL,)),
            (45292, "2024-01-01", (SERIAL,)),
            (45292.5, "2024-01-01T12:00:00", (SERIAL,)),
        ],
        *[("03/04/2020", None, (AMBIGUOUS,)), ("3-4-2020", None, (AMBIGUOUS,)), ("1/2/2020", None, (AMBIGUOUS,))],
        *[
            ("2026-02-30", None, (BAD,)),
            ("30/02/2024", None, (BAD,)),
            ("13/13/2024", None, (BAD,)),
            ("5/6/24", None, (BAD,)),
        ],
        *[("2026-13", None, (BAD,)), ("yesterday", None, (BAD,)), ("123456", None, (BAD,)), ("99999", None, (BAD,))],
        *[(True, None, (BAD,)), ("2024/05-06", None, (BAD,)), ("", None, (BAD,))],
    ],
)
def test_reads_a_time_as_what_it_can_only_be(cell: object, meant: str | None, told: tuple[str, ...]) -> None:
    """ISO as it is; any other way only where it is one day, and then it is told."""
    assert moment_of(cell) == (meant, told)


def test_the_days_of_spreadsheets_are_counted_from_a_known_day() -> None:
    """25569 is 1 January 1970, as every spreadsheet shows, and a day later is a day more."""
    assert moment_of("25569") == ("1970-01-01", (SERIAL,))
    assert moment_of("25570") == ("1970-01-02", (SERIAL,))


def test_other_cells_show_which_stands_first() -> None:
    """One day beyond the twelfth settles the column; two that contradict each other settle nothing."""
    settled = read_times(_text("03/04/2020", "25/04/2020", ""))
    assert settled.column.tolist() == ["2020-04-03", "2020-04-25", None]
    assert list(settled.told[ORDERED]) == [2, 3]
    torn = read_times(_text("03/04/2020", "25/04/2020", "04/25/2020"))
    assert torn.column.tolist() == [None, "2020-04-25", "2020-04-25"]
    assert list(torn.told[AMBIGUOUS]) == [2]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_a_day_that_was_written_is_read_again_or_told(day: date) -> None:
    """ISO, year first, day number: always; year last: right, or told to be ambiguous, never another day."""
    assert moment_of(day.isoformat()) == (day.isoformat(), ())
    assert moment_of(f"{day:%Y/%m/%d}")[0] == day.isoformat()
    assert moment_of(str((day - date(1899, 12, 30)) // timedelta(days=1)))[0] == day.isoformat()
    for written in (f"{day:%d/%m/%Y}", f"{day:%m/%d/%Y}"):
        meant, told = moment_of(written)
        assert meant == day.isoformat() or told == (AMBIGUOUS,)
    assert moment_of(f"{day:%d/%m/%Y}", day_first=True)[0] == day.isoformat()
