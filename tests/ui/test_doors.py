"""Caches are at the doors and where things are drawn only, and every one of them is bounded."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from ui import doors

UI = Path(__file__).parent.parent.parent / "ui"
HOLDERS = ("doors.py", "kept.py", "planned.py", *sorted(path.name for path in UI.glob("drawn*.py")))
CACHE = re.compile(r"@remembered(\([^)]*\))?")


def test_caches_are_in_the_doors_only() -> None:
    """A page with a cache of its own would go on showing what the store has left behind."""
    texts = {path: path.read_text(encoding="utf-8") for path in UI.parent.glob("*/*.py")}
    assert {path.name for path, text in texts.items() if "@remembered" in text} == set(HOLDERS)
    assert not [path.name for path, text in texts.items() if "st.cache_" in text]


def test_every_cache_is_bounded() -> None:
    """A reader who tries every choice must not fill the machine."""
    for name in HOLDERS:
        found = [made.group(0) for made in CACHE.finditer((UI / name).read_text(encoding="utf-8"))]
        assert found
        assert all("entries=" in made for made in found), name


@pytest.mark.parametrize(("real", "asked", "hidden"), [(True, "ab", True), (True, "b", False), (False, "ab", False)])
def test_an_illustration_is_offered_only_where_the_switch_hides_one(
    *, real: bool, asked: str, hidden: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To switch it off for what nobody has drawn either would show nothing."""
    drawn = {"a": (), "b": ("observations",)}
    monkeypatch.setattr(doors, "shelf", lambda: SimpleNamespace(state=lambda: "now"))
    monkeypatch.setattr(doors, "real_only", lambda: real)
    monkeypatch.setattr(doors, "value_in", lambda _state, name, *_, **__: SimpleNamespace(missing=drawn[name]))
    assert doors.hidden(*asked) is hidden
