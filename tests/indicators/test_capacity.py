"""The words of registers for what a place can give: each means one thing, in three languages."""

from indicators.capacity import SEATS, STAFF
from store import capacity_units
from store.settings import DATA
from store.sheet import read_sheet


def test_no_word_stands_twice() -> None:
    """A word of two meanings would be the last one's, and nobody would see it."""
    rows = read_sheet(DATA / "vocabulary" / "capacity_units.csv", "standing-broken", lambda _: (), ("also",))
    listed = [word for row in rows for word in row["also"].split("|")]
    assert len(capacity_units()) == len(listed) == len({word.casefold() for word in listed})


def test_every_word_means_staff_or_seats() -> None:
    """Beds, square metres and persons are neither."""
    units = capacity_units()
    assert set(units.values()) == {STAFF, SEATS}
    assert {units[word] for word in ("doctors", "أطباء", "의사")} == {STAFF}
    assert {units[word] for word in ("pupils", "تلاميذ", "학생")} == {SEATS}
    assert not {"beds", "m2", "persons", "counters", ""} & set(units)
