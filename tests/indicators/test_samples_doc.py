"""The page that tells an analyst what to bring says what the catalogue asks for."""

import re
from pathlib import Path
from typing import Final

from store.catalogue import indicators as catalogue

PAGE: Final = (Path(__file__).parents[2] / "docs" / "samples.md").read_text(encoding="utf-8")
ROW: Final = re.compile(r"^\| `(\w+)` \| `(\w+)` \|[^|]*\| (must|one of|may) \|", re.MULTILINE)


def test_the_page_and_the_catalogue_ask_for_the_same() -> None:
    """What must be brought stands in both; what is only one of several stands as one of several in both."""
    rows = ROW.findall(PAGE)
    assert len(rows) == PAGE.count("\n| `")
    for entry in catalogue():
        if entry.id not in {indicator for indicator, *_ in rows}:
            continue
        needs = [need for need in entry.needs if need.startswith("observations.")]
        must = {need.removeprefix("observations.") for need in needs if "|" not in need}
        one_of = {part.removeprefix("observations.") for need in needs if "|" in need for part in need.split("|")}
        assert must == {name for indicator, name, how in rows if (indicator, how) == (entry.id, "must")}, entry.id
        assert one_of == {name for indicator, name, how in rows if (indicator, how) == (entry.id, "one of")}, entry.id
