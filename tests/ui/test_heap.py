"""What lives long is out of the collector's sight, and only then is nothing collected after a rerun."""

import gc
import tomllib
from pathlib import Path

from ui.heap import leave, settle, tend

CONFIG = Path(__file__).parent.parent.parent / ".streamlit" / "config.toml"


def test_what_lives_long_is_hidden_and_what_is_dead_is_gone() -> None:
    """A ring that nobody holds goes; what is held is not looked at again."""
    held: list[object] = []
    dead: list[object] = []
    held.append(held)
    dead.append(dead)
    try:
        number = id(dead)
        del dead
        settle()
        assert not any(id(one) == number for one in gc.get_objects())
        assert not any(one is held for one in gc.get_objects())
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


def test_a_rerun_collects_nothing() -> None:
    """Streamlit's own collection after each rerun cost more than all else that a rerun does."""
    assert tomllib.loads(CONFIG.read_text(encoding="utf-8"))["runner"]["postScriptGC"] is False


def test_the_heap_is_left_alone_for_a_while_only() -> None:
    """As long as libraries are loaded."""
    try:
        leave()
        assert not gc.isenabled()
    finally:
        tend()
    assert gc.isenabled()
