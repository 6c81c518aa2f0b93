"""Every manner of writing a number that people type in, against what a person reads there: hundreds of cells."""

import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.numbers import BAD, COMMA, CURRENCY, PERCENT, PERMILLE, UNKNOWN, number_of
from loaders.values import read_numbers, unmixed
from loaders.words import words

DIGITS = {
    "latin": str.maketrans("", ""),
    "arabic": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    "persian": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
    "wide": str.maketrans("0123456789", "０１２３４５６７８９"),
}
# Written with Latin digits → the number, and whether a comma is told. D is a decimal mark that cannot be mistaken.
NUMBERS = {
    "0": (0, False),
    "7": (7, False),
    "42": (42, False),
    "007": (7, False),
    "1234567": (1234567, False),
    "0D5": (0.5, False),
    "3D5": (3.5, False),
    "12D": (12, False),
    "D25": (0.25, False),
    "1234D5": (1234.5, False),
    # Before groups of three a comma is a thousands mark, elsewhere a decimal one.
    "1,234": (1234, True),
    "12,345,678": (12345678, True),
    "1,234D5": (1234.5, True),
    "12,5": (12.5, True),
    "0,500": (0.5, True),
    "1234,5": (1234.5, True),
    "3,14159": (3.14159, True),
    # Marks that only group.
    "1 234": (1234, False),
    "12 345 678": (12345678, False),
    "1'234": (1234, False),
    "1٬234": (1234, False),
    "1٬234٬567D5": (1234567.5, False),
    "1\u00a0234": (1234, False),
    "1\u202f234": (1234, False),
}
DECIMAL = {"latin": ".", "arabic": "\u066b", "persian": "\u066b", "wide": "．"}
SIGNS = {"": 1, "-": -1, "\u2212": -1, "\u2013": -1, "－": -1, "+": 1}
PERCENTS = ("%", "٪", "﹪", "％")


def _table() -> list[tuple[str, float, tuple[str, ...]]]:
    """Return cells with the number that stands in each and what is told of it."""
    cells: list[tuple[str, float, tuple[str, ...]]] = []
    for (text, (number, comma)), script, sign in itertools.product(NUMBERS.items(), DIGITS, SIGNS):
        told = (COMMA,) if comma else ()
        written = sign + text.translate(DIGITS[script]).replace("D", DECIMAL[script])
        cells.append((written, SIGNS[sign] * number, told))
    for mark, script, space in itertools.product(PERCENTS, DIGITS, ("", " ")):
        half = "12D5".translate(DIGITS[script]).replace("D", DECIMAL[script])
        cells.append((f"{half}{space}{mark}", 12.5, (PERCENT,)))
        cells.append((f"{mark}{space}{half}", 12.5, (PERCENT,)))
        cells.append((f"-{half}{space}{mark}", -12.5, (PERCENT,)))
        cells.append((f"-{mark}{space}{half}", -12.5, (PERCENT,)))
    cells += [(f"٤٥{sign}", 45, (PERMILLE,)) for sign in "\u2030\u0609"]
    cells += [(f"1,5 {sign}", 1.5, (COMMA, PERCENT)) for sign in PERCENTS]
    for word, coins in itertools.product(("ج.م", "جنيه", "EGP", "L.E.", "$", "€", "원", "E£"), ("500", "٥٠٠", "5e2")):
        cells += [(f"{coins} {word}", 500, (CURRENCY,)), (f"{word}{coins}", 500, (CURRENCY,))]
    cells += [("1.234,5", 1234.5, (COMMA,)), ("1.234.567", 1234567, (COMMA,)), ("١،٥", 1.5, (COMMA,))]
    cells += [
        ("\u200f١٢\u200f", 12, ()),
        ("\u20665\u2069", 5, ()),
        (" \t8 ", 8, ()),
        ("- 4", -4, ()),
        ("1E3", 1000, ()),
    ]
    return cells


TABLE = _table()
# Each has two readings, or none.
UNREADABLE = [
    *("(123)", "5-", "5–7", "1 2", "12 34", "1,23,456", "1,234,56", "1.2.3", "0,123,456", "1'23", "--1", "+-1", "0x10"),
    *(
        "1_000",
        "12 km",
        "%",
        "5%%",
        "%5%",
        "5%‰",
        "12 % EGP",
        "EGP 5 EGP",
        "5 quatloos",
        "EGP",
        "١٬٢",
        "½",
        "٣/٤",
        "1e",
        "Ⅻ",
        "一",
    ),
]


def _text(values: list[str]) -> pd.Series:
    return pd.Series(values, index=range(2, len(values) + 2), dtype="str", name="x")


def test_the_table_is_long_and_has_no_cell_twice() -> None:
    """At least the five hundred that are promised, each of its own."""
    assert len(TABLE) >= 500
    assert len({cell for cell, _, _ in TABLE}) == len(TABLE)


def test_every_cell_of_the_table_is_read_exactly() -> None:
    """One by one: the number, and what is told of it; never divided by a hundred."""
    wrong = [(cell, number_of(cell)) for cell, number, told in TABLE if number_of(cell) != (number, told)]
    assert wrong == []


def test_the_table_is_read_exactly_as_one_column() -> None:
    """All of it in one column of text, among blanks, in either storage: what is told names the rows."""
    cells = [cell for cell, _, _ in TABLE]
    for column in (_text(cells), _text(cells).astype(object)):
        read = read_numbers(column)
        assert read.column.tolist() == [number for _, number, _ in TABLE]
        for rule in (COMMA, PERCENT, PERMILLE, CURRENCY):
            assert list(read.told[rule]) == [row for row, (_, _, told) in enumerate(TABLE, 2) if rule in told]
        assert not len(read.bad)


@pytest.mark.parametrize("cell", UNREADABLE)
def test_what_has_two_readings_is_not_read(cell: str) -> None:
    """Brackets may mean a loss or a footnote, a trailing dash a debt or a range: nobody chooses for the writer."""
    assert number_of(cell) == (None, (BAD,))
    assert list(read_numbers(_text(["1", cell])).bad) == [3]


def test_a_coordinate_has_no_unit_and_no_thousands() -> None:
    """31,152 degrees are 31.152; 45 % of a degree are a mistake."""
    read = read_numbers(_text(["31,152", "45%", "5 EGP", "٣١٫٢"]), decimal_comma=True)
    assert read.column.iloc[[0, 3]].tolist() == [31.152, 31.2]
    assert list(read.bad) == [3, 4]


def test_percent_and_per_mille_are_not_mixed() -> None:
    """Of a column with both the few per mille are not used: 450 of a thousand is no 450 per cent."""
    read = unmixed(read_numbers(_text(["45%", "450‰", "7"])))
    assert read.column.isna().tolist() == [False, True, False]
    assert (list(read.told[PERCENT]), list(read.bad)) == ([2], [3])


def test_no_declared_word_is_a_number() -> None:
    """Else a plain number would be taken for a word for unknown, or for money, by one way of reading only."""
    for word in words().unknown | words().currencies:
        assert number_of(f"{word}")[1] in {(UNKNOWN,), (BAD,)}


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(st.text(alphabet="0123456789٣۴.,٫٬-+−eE %٪nifa_x\u200f \u00a0", max_size=7), min_size=1, max_size=6))
def test_a_column_is_read_as_its_cells_are(cells: list[str]) -> None:
    """The quick way for whole columns and the slow way for one cell are the same way."""
    read = read_numbers(_text(cells))
    for row, cell in enumerate(cells, 2):
        number, told = number_of(cell) if cell.strip() else (None, ())
        assert read.column[row] == number or (number is None and np.isnan(read.column[row]))
        assert {rule for rule, rows in read.told.items() if row in rows} == set(told)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(sorted(DIGITS)))
def test_a_number_that_was_written_is_read_again(number: float, script: str) -> None:
    """There and back in every set of digits, to the last bit."""
    written = repr(number).translate(DIGITS[script])
    assert read_numbers(_text([written])).column.iloc[0] == number


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.integers(-(10**12), 10**12), st.sampled_from(sorted(DIGITS)), st.sampled_from([",", " ", "٬", "'"]))
def test_a_grouped_number_is_read_again(number: int, script: str, mark: str) -> None:
    """As Python groups it, with every mark for thousands."""
    written = f"{number:,}".replace(",", mark).translate(DIGITS[script])
    assert number_of(written)[0] == number
