"""Taking the last change of a dataset back: one press back, the next brings it again, whatever was done before."""

import pytest

from store import AuditEntry
from ui.history_view import Back, back
from ui.made_view import id_of


def log(*moves: tuple[str, int]) -> list[AuditEntry]:
    """Return the log of one dataset."""
    return [AuditEntry(at, "", action, "d", version, "", "") for at, (action, version) in enumerate(moves, start=1)]


@pytest.mark.parametrize(
    ("moves", "way"),
    [
        ((), None),
        ((("hold", 0), ("activate", 0)), None),
        ((("keep", 1),), Back(0, again=False)),
        ((("keep", 1), ("keep", 2)), Back(1, again=False)),
        ((("keep", 1), ("keep", 2), ("revert", 1)), Back(2, again=True)),
        ((("keep", 1), ("keep", 2), ("revert", 1), ("revert", 2)), Back(1, again=True)),
        ((("keep", 1), ("remove", 1)), Back(1, again=True)),
        ((("keep", 1), ("remove", 1), ("revert", 1)), Back(0, again=True)),
        ((("keep", 1), ("hold", 1), ("keep", 2), ("activate", 2), ("discard", 2)), Back(1, again=False)),
        ((("keep", 1), ("keep", 2), ("revert", 1), ("keep", 3)), Back(1, again=False)),
    ],
)
def test_the_way_back_is_to_what_was_current_before(moves: tuple[tuple[str, int], ...], way: Back | None) -> None:
    """Version 0 stands for retiring it; waiting and choosing are no versions."""
    assert back(log(*moves)) == way


def test_a_title_in_any_script_gives_an_id() -> None:
    """Latin letters as they are, others as a short fingerprint that two titles do not share."""
    assert id_of("Beds per 1,000 people") == "made_beds_per_1_000_people"
    first, second = id_of("أسرة لكل ألف"), id_of("مدارس لكل ألف")
    assert first != second
    assert first.startswith("made_")
    assert first.isascii()
