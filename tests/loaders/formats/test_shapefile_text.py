"""The letters of a shapefile: as its parts say, found out, or asked; and what a cell of its table may hold."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from loaders.formats.shapefile import read
from loaders.taken import Taken
from model.problem import Problem
from tests.loaders.formats.shapes import Parts, named, rules_of, table_of

Cells = Callable[[Taken], dict[str, list[Any]]]


Refused = Callable[..., Problem]


Archive = Callable[[Mapping[str, str | bytes]], Path]


MakeParts = Callable[..., Parts]


@pytest.mark.parametrize("page", ["windows-1256", "ANSI 1256", "1256", "CP1256"])
def test_reads_windows_arabic_that_says_so(parts: MakeParts, archive: Archive, cells: Cells, page: str) -> None:
    """In whatever way the ``.cpg`` spells it; field names too."""
    taken = read(archive(named({**parts(encoding="windows-1256"), ".cpg": page.encode()})))
    assert cells(taken)["الاسم"] == ["عيادة المكس", "صيدلية", "مدرسة"]
    assert (taken.encoding, taken.problems) == ("windows-1256", ())


def test_reads_the_language_byte_of_the_table(parts: MakeParts, archive: Archive, cells: Cells) -> None:
    """0x7E is Arabic Windows."""
    written = parts(encoding="windows-1256")
    table = written[".dbf"][:29] + b"\x7e" + written[".dbf"][30:]
    assert cells(read(archive(named({**written, ".dbf": table}, without=(".cpg",)))))["الاسم"][0] == "عيادة المكس"


@pytest.mark.parametrize("page", [None, b"UTF-8", b"no such page"])
def test_never_reads_arabic_as_latin_letters(
    parts: MakeParts, archive: Archive, cells: Cells, page: bytes | None
) -> None:
    """Where the file says nothing or a lie, it is found out beyond doubt or asked, as for CSV; a choice is followed."""
    written = parts(encoding="windows-1256")
    written.pop(".cpg")
    path = archive(named(written if page is None else {**written, ".cpg": page}))
    try:
        found = read(path)
    except Exception as refusal:  # noqa: BLE001 - whichever it is, it has to be the question
        assert "encoding-unsure" in str(refusal)  # noqa: PT017
    else:
        assert any(rule.startswith("encoding-") for rule in rules_of(found))
        assert cells(found)["الاسم"][0] == "عيادة المكس"
    assert cells(read(path, encoding="windows-1256"))["الاسم"][0] == "عيادة المكس"


def test_a_word_on_its_encoding_hides_no_damage(parts: MakeParts, archive: Archive, refused: Refused) -> None:
    """A ``.cpg`` says UTF-8: letters that were lost or misread on the way are asked about all the same."""
    written = parts()
    table = written[".dbf"].replace("عيادة".encode(), "عياد".encode() + b"\xd8 ")
    assert refused(read, archive(named({**written, ".dbf": table, ".cpg": b"UTF-8"}))).rule == "encoding-damaged"
    misread = "مدرسة المكس".encode().decode("iso-8859-1").encode()
    table = table_of([("C", len(misread), 0)], [misread] * 3)
    found = refused(read, archive(named({**written, ".dbf": table, ".cpg": b"UTF-8"})))
    assert found.candidates[-1] == "utf-8"
    assert found.rule == "text-misread"


def test_a_letter_that_was_cut_in_two_is_left_out_and_told(parts: MakeParts, archive: Archive, cells: Cells) -> None:
    """Ten bytes hold five Arabic letters; eleven hold five and a half."""
    table = table_of([("C", 11, 0)], ["المكسو".encode()[:11], b"a          ", b"b          "])
    taken = read(archive(named({**parts(), ".dbf": table})))
    assert (cells(taken), rules_of(taken)) == ({"f0": ["المكس", "a", "b"]}, ["text-cut"])


def test_what_a_table_cell_may_hold(archive: Archive, parts: MakeParts, cells: Cells) -> None:
    """Whole, decimal, exact beyond 2^53, stars, a day, a flag; blanks are nothing, never 0."""
    fields = [("N", 20, 0), ("N", 8, 2), ("D", 8, 0), ("L", 1, 0), ("N", 4, 0)]
    rows = [
        b"9007199254740993    " + b"    1.50" + b"20240229" + b"T" + b"****",
        b" " * 20 + b" " * 8 + b"00000000" + b"?" + b"   0",
        b"                  -7" + b"       2" + b"20241399" + b"n" + b"   1",
    ]
    table = table_of(fields, rows)
    taken = read(archive(named({**parts(), ".dbf": table})))
    assert cells(taken) == {
        "f0": ["9007199254740993", None, -7],
        "f1": [1.5, None, 2],
        "f2": ["2024-02-29", None, "20241399"],
        "f3": [True, None, False],
        "f4": [None, 0, 1],
    }
    assert [(p.rule, p.where[0].row) for p in taken.problems] == [("number-not-fitting", 1)]
