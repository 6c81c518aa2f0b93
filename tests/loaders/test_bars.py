"""The lines of progress at a terminal: one for each source, and none where nobody looks on."""

import io

import pytest

from loaders.bars import Bars


class Screen(io.StringIO):
    """What is written to a terminal, or to none."""

    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        """Tell whether it is one."""
        return self.terminal


def told(monkeypatch: pytest.MonkeyPatch, *, terminal: bool, patience: float = 0.0) -> str:
    """Return what is written while one of two sources comes half the way."""
    screen = Screen(terminal=terminal)
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setattr("loaders.bars.PATIENCE", patience)
    with Bars({"overpass": "OpenStreetMap", "hdx": "منصة"}) as bars:
        bars.tell("overpass", "osm_streets", 0.5)
    return screen.getvalue()


def test_each_source_has_a_line_that_says_what_is_asked_and_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half the way for one, none for the other, under the names that were given."""
    lines = told(monkeypatch, terminal=True).split("\r")
    assert any("OpenStreetMap" in line and " 50 %" in line and "osm_streets" in line for line in lines)
    assert any("منصة" in line and "  0 %" in line for line in lines)


def test_nothing_is_written_where_there_is_no_terminal_or_the_work_is_short(monkeypatch: pytest.MonkeyPatch) -> None:
    """A log gets no lines, and nobody sees a bar that is gone again at once."""
    assert told(monkeypatch, terminal=False) == ""
    assert "OpenStreetMap" not in told(monkeypatch, terminal=True, patience=60.0)
