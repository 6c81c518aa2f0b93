"""The tour is kept whole or not at all, and the one before it stays."""

from pathlib import Path

import pytest

from store import tours
from store.tours import drop_tour, keep_tour, own_tour, tour_before


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep in a folder of its own."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))


def test_the_tour_before_the_last_change_can_be_had_again() -> None:
    """Kept twice the same is one change; going back to the built-in one loses nothing."""
    assert own_tour() is None
    keep_tour(b"one")
    keep_tour(b"two")
    keep_tour(b"two")
    assert (own_tour(), tour_before()) == (b"two", b"one")
    drop_tour()
    assert (own_tour(), tour_before()) == (None, b"two")
    drop_tour()
    assert tour_before() == b"two"


def test_a_disk_that_fails_leaves_the_tour_that_stood_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody stands before an audience with half a file."""
    keep_tour(b"one")

    def fail(path: Path, raw: bytes) -> None:
        raise OSError(28, f"no room for {len(raw)} bytes of {path.name}")

    monkeypatch.setattr(tours, "write_whole", fail)
    with pytest.raises(OSError, match="no room"):
        keep_tour(b"two")
    assert own_tour() == b"one"
