"""The style sheets: a brace that was lost takes every rule behind it out of force, and no page says so."""

from pathlib import Path

import pytest

SHEETS = sorted((Path(__file__).parent.parent.parent / "ui").rglob("*.css"))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_every_rule_and_every_condition_is_closed(sheet: Path) -> None:
    """Nothing is open at the end, nothing is closed twice, and no condition stands within a rule."""
    depth = 0
    for number, line in enumerate(sheet.read_text(encoding="utf-8").splitlines(), start=1):
        assert not (line.startswith(("@media", "@container", "/*")) and depth), f"{sheet.name}:{number}"
        depth += line.count("{") - line.count("}")
        assert 0 <= depth <= 2, f"{sheet.name}:{number}"
    assert depth == 0
