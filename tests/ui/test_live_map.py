"""Where a map is looked at, and how far today lies over a plan, as the address has it; nothing of it is believed."""

import pytest

from ui import live_map, state


@pytest.fixture
def vain(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Return what was asked in vain; the address is the test's own, under ``told``."""
    found: dict[str, str] = {}
    monkeypatch.setattr(state, "unknown", found.__setitem__)
    monkeypatch.setattr(state, "forget", lambda _: None)
    monkeypatch.setattr(state, "keep", lambda *_: None)
    return found


@pytest.mark.parametrize(("text", "share"), [("", 0), ("1", 1), ("50", 50), ("100", 100)])
def test_a_link_brings_the_handle(text: str, share: int, vain: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """In percent of the map's width; without a word the plan alone is seen."""
    monkeypatch.setattr(state, "told", lambda _: text)
    assert live_map._swipe() == share
    assert vain == {}


@pytest.mark.parametrize("text", ["0", "101", "-1", "5.5", "<b>", "1000000000000", "²"])
def test_what_is_no_share_is_as_if_nobody_had_said_it(
    text: str, vain: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said that it was asked in vain."""
    monkeypatch.setattr(state, "told", lambda _: text)
    assert live_map._swipe() == 0
    assert vain == {live_map.SWIPE: text}
