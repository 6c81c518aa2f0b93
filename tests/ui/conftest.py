"""A store of its own for whoever asks for one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ui import doors

Move = Callable[[Path], None]


@pytest.fixture
def move(monkeypatch: pytest.MonkeyPatch) -> Iterator[Move]:
    """Return a way to begin anew with the data that another folder holds."""

    def to(home: Path) -> None:
        monkeypatch.setenv("ELMAX_HOME", str(home))
        doors._opened.cache_clear()

    yield to
    doors._opened.cache_clear()


@pytest.fixture
def empty_home(tmp_path: Path, move: Move) -> None:
    """Hold nothing but what is built in."""
    move(tmp_path)
