"""The words of registers for what a place can give: each means one thing, in three languages."""

import csv

from indicators.capacity import SEATS, STAFF, WORDS, units


def test_no_word_stands_twice() -> None:
    """A word of two meanings would be the last one's, and nobody would see it."""
    with WORDS.open(encoding="utf-8", newline="") as file:
        listed = [word for row in csv.DictReader(file) for word in row["also"].split("|")]
    assert len(units()) == len(listed)


def test_every_word_means_staff_or_seats() -> None:
    """Beds, square metres and persons are neither."""
    assert set(units().values()) == {STAFF, SEATS}
    assert [units()[word] for word in ("doctors", "أطباء", "의사", "pupils", "تلاميذ", "학생")] == [STAFF] * 3 + [
        SEATS
    ] * 3
    assert not {"beds", "m2", "persons", "counters", ""} & set(units())
