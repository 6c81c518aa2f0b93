"""The style sheets: a brace that was lost takes every rule behind it out of force, and no page says so."""

import re
from pathlib import Path

import pytest

from ui.shell import SHEETS, STYLES

UI = Path(__file__).parent.parent.parent / "ui"
FILES = sorted(UI.rglob("*.css"))
LONGEST = 300  # lines
# Where only a part of the pages has what a sheet styles, the view brings it.
OWN = {"dots", "equity", "quality"}


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
    """Each is on every page, mends the direction of Arabic alone, or is brought by a view; no name is a slip."""
    assert {path.stem for path in FILES if path.parent.name == "sheets"} == {*SHEETS, "direction"} | OWN
    brought = set(re.findall(r'"sheets" / "(\w+)\.css"', "".join(path.read_text("utf-8") for path in UI.glob("*.py"))))
    assert brought == OWN


def test_only_arabic_has_what_mends_its_direction() -> None:
    """The sheets of both directions are the same ones otherwise, whole, in one element that nothing closes early."""
    mends = (UI / "sheets" / "direction.css").read_text(encoding="utf-8")
    assert STYLES["rtl"].replace(mends, "") == STYLES["ltr"]
    assert all(style.count("</") == 1 and style.endswith("</style>") for style in STYLES.values())
