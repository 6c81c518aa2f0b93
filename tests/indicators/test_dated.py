"""Printed figures with more than one date: which they are, and what lies between two of them."""

import pandas as pd

from indicators.dated import dated_of
from model.dated import between

COLUMNS = ("indicator", "level", "place", "unit", "date", "value", "source_title")
ROWS = [
    ("units", "project", "housing", "units", "2015", 160, "A"),
    ("units", "project", "housing", "units", "2019-06", 226, "B"),
    ("units", "project", "housing", "units", "2019-06", 214, "C"),
    ("units", "project", "housing", "units", "undated", 999, "D"),
    ("people", "governorate", "alexandria", "persons", "2006", 4_123_869, "E"),
    ("people", "governorate", "alexandria", "persons", "2024-07-02", 5_600_000, "F"),
    ("people", "governorate", "alexandria", "thousand persons", "2010", 4_400, "G"),
    ("people", "district", "el-max", "persons", "2006", 1, "H"),
    ("cost", "project", "housing", "EGP", "2018", 22, "I"),
    ("cost", "project", "housing", "EGP", "2018", 23, "J"),
    ("cost", "project", "housing", "EGP", "2019", None, "K"),
]
FOUND = dated_of(pd.DataFrame(ROWS, columns=COLUMNS))


def test_only_what_has_two_dates_of_one_place_in_one_unit_is_told() -> None:
    """Neither another place, nor another unit, nor two reports of one date, nor a blank, nor no date makes a second."""
    assert [(one.id, [told.date for told in one.times]) for one in FOUND] == [
        ("units.housing", ["2015", "2019-06"]),
        ("people.alexandria", ["2006", "2024-07-02"]),
    ]


def test_reports_of_one_date_that_contradict_each_other_make_the_difference_a_range() -> None:
    """214 to 226 after 160: between 54 and 66 more."""
    units, people = FOUND
    found = between(units.at("2015"), units.at("2019-06"))
    assert (found.low, found.high, found.overlap) == (54, 66, False)
    found = between(people.at("2006"), people.at("2024-07-02"))
    assert found.low == found.high == 1_476_131
    back = between(units.at("2019-06"), units.at("2015"))
    assert (back.low, back.high) == (-66, -54)


def test_a_month_lies_within_its_year() -> None:
    """What is reported of 2019 and of June 2019 is no change over time."""
    rows = [(*ROWS[0][:4], date, 1.0, "A") for date in ("2019", "2019-06", "2020")]
    (one,) = dated_of(pd.DataFrame(rows, columns=COLUMNS))
    assert between(one.at("2019"), one.at("2019-06")).overlap
    assert not between(one.at("2019-06"), one.at("2020")).overlap
