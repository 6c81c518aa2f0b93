"""A tour put in order from the desk: the text that somebody wrote stays, apart from what was asked for."""

import pytest

from loaders.tour_edit import moved, with_field
from model.problem import ProblemError

TEXT = b"""# My tour
real = true  # nothing made up

# the start
[[slide]]
id = "one"
seconds = 20 # long

[[slide]]
id = "two"
[slide.title]
en = "seconds = 3"

# the end
[[slide]]
id = "three"
"""


def ids(raw: bytes) -> list[str]:
    """Return the ids in their order."""
    return [line.split('"')[1] for line in raw.decode().splitlines() if line.startswith("id")]


def test_a_slide_moves_with_what_is_said_above_it() -> None:
    """And nothing is lost: the lines are the same ones."""
    down = moved(TEXT, 1, 1)
    assert ids(down) == ["two", "one", "three"]
    assert b'# the start\n[[slide]]\nid = "one"' in down
    assert sorted(filter(None, down.splitlines())) == sorted(filter(None, TEXT.splitlines()))
    assert moved(down, 2, -1) == TEXT
    assert moved(TEXT, 3, 5) == TEXT


def test_a_field_is_changed_where_it_stands_and_added_where_it_does_not() -> None:
    """A remark behind it stays, and what looks like it in a part of its own is left alone."""
    assert b"seconds = 9 # long" in with_field(TEXT, 1, "seconds", "9")
    added = with_field(TEXT, 2, "seconds", "9")
    assert b'[[slide]]\nseconds = 9\nid = "two"' in added
    assert b'en = "seconds = 3"' in added


def test_a_tour_that_is_no_list_of_blocks_is_not_touched() -> None:
    """It is said that its file has to be edited."""
    with pytest.raises(ProblemError, match="tour-not-in-blocks"):
        moved(b'slide = [{ id = "a" }]', 1, 1)
