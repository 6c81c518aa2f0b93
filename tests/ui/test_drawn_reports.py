"""What a reader takes of a page as a picture, and what becomes of its code."""

import json
from pathlib import Path

import pytest

from i18n import locale
from store.passports import FOLDER
from ui import doors, drawn_reports

PNG = b"\x89PNG"


@pytest.mark.usefixtures("empty_home")
def test_a_picture_of_a_page_carries_a_code_that_verifies_what_the_page_shows(tmp_path: Path) -> None:
    """The number is that of the walk, the group and the data that were chosen; other codes are refused in words."""
    say = locale("en")
    result = doors.value("acc_cln", 500.0, "women")
    assert drawn_reports.picture(result, "", say).startswith(PNG)
    (kept,) = (tmp_path / FOLDER).glob("*.json")
    record = json.loads(kept.read_bytes())
    known = {row["zone"]: row["value"] for row in record["values"]}
    assert known["*"] == result.district().value
    found = drawn_reports.checked(f"{kept.stem}.00", say)
    assert (found.kind, found.code) == ("same", f"{kept.stem}.00")
    assert say.quantity(result.district().value, "percent", 1).strip("\u2068\u2069") in found.lines[0]
    assert drawn_reports.checked("nonsense", say).kind == "unknown"
    assert drawn_reports.checked("7K3F-9QX2-M4TD", say).kind == "unknown"
