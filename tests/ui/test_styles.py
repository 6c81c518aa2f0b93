"""The style sheets: a brace that was lost takes every rule behind it out of force, and no page says so."""

from pathlib import Path

import pytest

from ui.dress import MIRRORED, SHEETS

UI = Path(__file__).parent.parent.parent / "ui"
FILES = sorted(UI.rglob("*.css"))
LONGEST = 300  # lines


@pytest.mark.parametrize("sheet", FILES, ids=lambda path: path.name)
def test_every_rule_and_every_condition_is_closed(sheet: Path) -> None:
    """Nothing is open at the end, nothing is closed twice, and no condition stands within a rule; none is too long."""
    depth = 0
    lines = sheet.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        assert not (line.startswith(("@media", "@container", "/*")) and depth), f"{sheet.name}:{number}"
        depth += line.count("{") - line.count("}")
        assert 0 <= depth <= 2, f"{sheet.name}:{number}"
    assert depth == 0
    assert len(lines) < LONGEST


def test_every_sheet_is_in_force() -> None:
    """Each stands in the document, or mends the direction of Arabic alone; no name is a slip, none stands twice."""
    assert sorted(path.stem for path in FILES if path.parent.name == "sheets") == sorted((*SHEETS, MIRRORED))
