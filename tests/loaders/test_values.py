"""Cells: read in every script that people type in, never guessed, blank never zero."""

import math

import pandas as pd
import pytest

from loaders.dates import AMBIGUOUS
from loaders.values import read_attribute, read_flags, read_numbers, read_times


def _cells(*values: object) -> pd.Series:
    return pd.Series(list(values), index=range(2, len(values) + 2), dtype=object, name="x")


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("12", 12.0),
        (" -4 ", -4.0),
        ("١٢٣٫٥", 123.5),
        ("۱۲۳", 123.0),
        ("١٬٢٣٤", 1234.0),
        ("1,234,567", 1234567.0),
        ("12,5", 12.5),
        ("1e3", 1000.0),
        ("\u20665\u2069", 5.0),
        ("−3", -3.0),
        (7, 7.0),
    ],
)
def test_reads_numbers_as_they_are_typed(written: object, number: float) -> None:
    """Arabic-Indic and Persian digits, their marks, and what is pasted from print."""
    assert read_numbers(_cells(written)).column[2] == number


def test_a_comma_in_a_coordinate_is_a_decimal_mark() -> None:
    """No coordinate has thousands."""
    assert read_numbers(_cells("31,152"), decimal_comma=True).column[2] == 31.152


def test_blank_is_not_known_and_never_zero() -> None:
    """Null, an empty cell and white space."""
    read = read_numbers(_cells(None, "", "  ", float("nan"), "0"))
    assert read.column.isna().tolist() == [True, True, True, True, False]
    assert (len(read.bad), len(read.unknown)) == (0, 0)


@pytest.mark.parametrize("word", ["inf", "-Infinity", "NaN", "N/A", "1e999"])
def test_words_for_unknown_become_blank_and_are_told(word: str) -> None:
    """An infinite value may not reach any sum."""
    read = read_numbers(_cells(word))
    assert math.isnan(read.column[2])
    assert list(read.unknown) == [2]


@pytest.mark.parametrize("text", ["abc", "12 km", "1,23,4", "0x10", True, [1], "--1", "1_000"])
def test_what_is_no_number_is_told(text: object) -> None:
    """Python would read some of these; people do not write them as numbers."""
    assert list(read_numbers(_cells(text)).bad) == [2]


def test_reads_flags_in_three_languages() -> None:
    """Yes and no, true and false, one and nought; blank stays unknown."""
    read = read_flags(pd.Series(["نعم", "No", "예", 1, False, "", "perhaps"], index=range(2, 9), dtype=object))
    assert read.column.iloc[:5].tolist() == [True, False, True, True, False]
    assert read.column.iloc[5:].isna().all()
    assert list(read.bad) == [8]


def test_reads_iso_times_only() -> None:
    """03/04/2020 is two different days; nobody chooses for the writer."""
    read = read_times(_cells("2026", "2026-05", "٢٠٢٦-٠٥-٠٦", "2026-05-06T09:12:44Z", "2026-02-30", "03/04/2020"))
    assert read.column.iloc[:4].tolist() == ["2026", "2026-05", "2026-05-06", "2026-05-06T09:12:44Z"]
    assert (list(read.bad), list(read.told[AMBIGUOUS])) == ([6], [7])


def test_attributes_change_nothing() -> None:
    """Text with leading zeros stays text, whole numbers whole, a mixture becomes text."""
    assert read_attribute(_cells("007", "")).tolist()[0] == "007"
    assert read_attribute(_cells(1, None)).dtype == "Int64"
    assert read_attribute(_cells(1, 0.5)).tolist() == [1.0, 0.5]
    assert read_attribute(_cells(1, "a", {"k": "ق"})).tolist() == ["1", "a", '{"k": "ق"}']
