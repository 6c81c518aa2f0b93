"""Caches are at the doors and where things are drawn only, and every one of them is bounded."""

import re
from pathlib import Path

UI = Path(__file__).parent.parent.parent / "ui"
HOLDERS = ("doors.py", "kept.py", "planned.py", *sorted(path.name for path in UI.glob("drawn*.py")))
CACHE = re.compile(r"@st\.cache_\w+(\([^)]*\))?")


def test_caches_are_in_the_doors_only() -> None:
    """A page with a cache of its own would go on showing what the store has left behind."""
    holders = {path.name for path in UI.parent.glob("*/*.py") if "st.cache_" in path.read_text(encoding="utf-8")}
    assert holders == set(HOLDERS)


def test_every_cache_is_bounded() -> None:
    """A reader who tries every choice must not fill the machine."""
    for name in HOLDERS:
        found = [made.group(0) for made in CACHE.finditer((UI / name).read_text(encoding="utf-8"))]
        assert found
        assert all("max_entries=" in made for made in found), name
