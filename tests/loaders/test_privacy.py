"""What belongs to persons is found before anything is kept, shown to nobody, and hardly ever seen where it is not."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from i18n import locale
from i18n.locale import bare
from loaders.check import Checked
from loaders.personal_words import personal_words
from loaders.privacy import scan
from loaders.veil import masked, veiled
from model.problem import Place, Problem, Severity
from model.role import ROLES
from model.text import LANGUAGES
from store import Store

Judge = Callable[..., Checked]
Finding = Callable[[Checked, str], Problem]
Run = Callable[..., Any]
GEODATA = Path(__file__).parents[2] / ".." / "shared" / "geodata"
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
LISTS = 120


def _phone(rng: random.Random) -> str:
    number = f"1{rng.choice('0125')}{rng.randrange(10**8):08d}"
    shape = rng.choice(["0{}", "+20{}", "0020{}", "+20 {}", "tel 0{}", "0{} (home)"])
    text = shape.format(number if rng.random() < 0.7 else f"{number[:2]} {number[2:6]} {number[6:]}")
    return text.translate(ARABIC_DIGITS) if rng.random() < 0.3 else text


def _national_id(rng: random.Random) -> str:
    century = rng.choice("23")
    year = f"{rng.randrange(40, 100):02d}" if century == "2" else f"{rng.randrange(0, 20):02d}"
    day = f"{rng.randrange(1, 13):02d}{rng.randrange(1, 29):02d}"
    governorate = rng.choice(["01", "02", "03", "12", "18", "21", "27", "34", "88"])
    text = f"{century}{year}{day}{governorate}{rng.randrange(10**5):05d}"
    return text.translate(ARABIC_DIGITS) if rng.random() < 0.3 else text


def _email(rng: random.Random) -> str:
    return f"user{rng.randrange(10**4)}.x@{rng.choice(['gmail.com', 'alexu.edu.eg', 'mail.example.org'])}"


def _name(rng: random.Random) -> str:
    first = sorted(name for name in personal_words().given if not name.isascii() and len(name) > 2)
    family = ["الشناوي", "الإسكندراني", "أبو النور", "غبريال", "الصياد"]
    words = rng.sample(first, rng.choice([2, 3, 3]))
    return " ".join([*words, rng.choice(family)]) if rng.random() < 0.5 else " ".join(words)


MAKERS: dict[str, Callable[[random.Random], str]] = {
    "phone": _phone,
    "national-id": _national_id,
    "email": _email,
    "name": _name,
}


def _scan(columns: dict[str, list[object]], role: str = "table", **named: str) -> tuple[Problem, ...]:
    frame = pd.DataFrame(columns)
    frame.index = pd.RangeIndex(2, len(frame) + 2)
    return scan(frame, ROLES[role], named)


def _kinds(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(str(problem.facts["kind"]), problem.rule) for problem in problems]


@pytest.mark.parametrize("kind", list(MAKERS))
def test_generated_lists_are_found(kind: str) -> None:
    """Under a header that says nothing: 120 lists of each kind, of 1 to 40 rows, at least 99 in 100 of them."""
    found = 0
    for seed in range(LISTS):
        rng = random.Random(seed)  # noqa: S311 - a test's lists, no secret
        cells: list[object] = [MAKERS[kind](rng) for _ in range(1 + seed % 40)]
        found += [(k, rule) for k, rule in _kinds(_scan({"field_7": cells}))] == [(kind, "personal-data")]
    assert found >= LISTS * 0.99


@pytest.mark.parametrize("kind", ["phone", "national-id", "email"])
def test_one_among_ten_thousand_is_found(kind: str) -> None:
    """In a column of remarks, in the middle of a sentence: the count and the row are told."""
    value = MAKERS[kind](random.Random(3))  # noqa: S311 - a test's value, no secret
    cells: list[object] = [f"زيارة رقم {number}" for number in range(10_000)]
    cells[5000] = f"اتصل بالمواطن {value} بعد الظهر"
    (problem,) = _scan({"remarks": cells})
    assert (problem.severity, problem.count, problem.where[0].row) == (Severity.CHOICE, 1, 5002)
    assert problem.facts["kind"] == kind


@pytest.mark.parametrize(
    "cells",
    [
        [f"{29 + number / 1e9:.10f}" for number in range(50)],
        [f"{number}{number:09d}" for number in range(10, 60)],
        [f"node/1012345{number:03d}" for number in range(50)],
        [1012345600 + number for number in range(50)],
        [f"2023110{day}12{minute:02d}30" for day in range(1, 5) for minute in range(10)],
        ["2010-12-31T15:30:00Z"] * 20,
        [f"0{code}501234{number:02d}" for code in (11, 13, 14, 16, 17, 18) for number in range(9)],
        ["مدرسة أحمد عرابي", "شارع سعد زغلول", "مسجد القائد إبراهيم", "صيدلية محمد علي", "كوبري المكس"],
        ["El-Max Street", "Sidi Gaber", "Al Hassan Mosque", "Mustafa Kamel school"],
        ["https://www.openstreetmap.org/node/4575165467", "EG0201", "+2", "@home"],
        [10_000_000 + number for number in range(20)],
        [True, False, None],
    ],
)
def test_what_only_looks_alike_is_let_be(cells: list[object]) -> None:
    """Coordinates, codes, ids of maps, moments, places that are called after people."""
    assert _scan({"field_7": cells}) == ()


def test_codes_of_which_only_some_fit_are_no_ids() -> None:
    """Fourteen digits each; a few begin like a century and a date by chance."""
    rng = random.Random(5)  # noqa: S311 - a test's numbers, no secret
    assert _scan({"code": [f"{rng.randrange(10**13, 10**14)}" for _ in range(500)]}) == ()


@pytest.mark.parametrize(
    ("header", "cells", "kind"),
    [
        ("رقم المحمول", [1012345678, 1112345678, None], "phone"),
        ("Mobile No.", ["03 4801234", "02-27951234"], "phone"),
        ("الرقم القومي", ["2 90 01 01 0212345"], "national-id"),
        ("الرقم القومي", [29001010212345, 30105051234567], "national-id"),
        ("رقم جواز السفر", ["A12345678", "A 7654321"], "passport"),
        ("اسم رب الأسرة", ["حمدين صباحي", "نجيب ساويرس"], "name"),
        ("성명", ["김철수", "박영희"], "name"),
    ],
)
def test_a_header_that_says_so_is_believed(header: str, cells: list[object], kind: str) -> None:
    """With the zero lost, with spaces, with names that stand in no list."""
    assert _kinds(_scan({header: cells})) == [(kind, "personal-data")]


def test_a_place_may_be_called_after_a_person_and_have_a_telephone() -> None:
    """Of facilities the name is a name of a place, and the number its own; a national id never is."""
    columns: dict[str, list[object]] = {
        "الاسم": ["محمد أحمد علي", "مصطفى كامل حسن"],
        "phone": ["01012345678", "034801234"],
        "owner": ["29001010212345", "30105051234567"],
    }
    problems = _scan(columns, "facilities", الاسم="name_ar")
    assert _kinds(problems) == [("phone", "personal-contact"), ("national-id", "personal-data")]
    assert [problem.severity for problem in problems] == [Severity.NOTE, Severity.CHOICE]


def test_no_sentence_shows_the_value(judge: Judge) -> None:
    """In no language, in no place, in no other finding about the same cell."""
    values = ["01012345678", "29001010212345", "someone@example.org"]
    text = "zone_id,residents,contact,id14,mail,lon,lat\n"
    text += "".join(f"z,{values[0]},{values[0]},{values[1]},{values[2]},29.84,31.15\n" for _ in range(3))
    checked = judge(text, role="residents")
    assert {problem.rule for problem in checked.problems} >= {"personal-data", "number-absurd"}
    for problem in checked.problems:
        told = json.dumps([str(problem.facts), [str(place) for place in problem.where]], ensure_ascii=False)
        told += "".join(bare(locale(language).problem(problem)) for language in LANGUAGES)
        for value in (*values, "12345678"):
            assert value not in told.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")), problem


def test_masks_leave_the_ends_only() -> None:
    """Enough to find the cell by, not to read it."""
    assert masked("01012345689") == "010••••••89"
    assert masked("محمد أحمد") == "م••• أ•••"
    assert masked("someone@example.org") == "s•••@•••"
    seen = Problem("quote-stray", Severity.REPAIR, 1, (Place(2, None, "call 01012345689 now"),), {"names": "a@b.org"})
    hidden = veiled(seen)
    assert hidden.where[0].found == "call 010••••••89 now"
    assert "a@b.org" not in str(hidden.facts)


def _homes(count: int, residents: str, *, step: float = 0.00037) -> str:
    rows = (f"{29.84123 + n * step:.5f},{31.15111 + n * step / 3:.5f},{residents},1" for n in range(count))
    return "lon,lat,residents,households\n" + "\n".join(rows) + "\n"


def test_homes_are_asked_about(judge: Judge, finding: Finding) -> None:
    """One household at one building, row by row: add up ten, or accept."""
    problem = finding(judge(_homes(30, "4")), "personal-homes")
    assert (problem.severity, problem.count) == (Severity.CHOICE, 30)
    accepted = judge(_homes(30, "4"), accept_personal=True)
    assert finding(accepted, "homes-accepted").severity is Severity.NOTE
    assert len(accepted.frame) == 30


@pytest.mark.parametrize(
    "text",
    [
        _homes(9, "4"),
        _homes(30, "2.37").replace(",1\n", ",12\n"),
        _homes(30, "60").replace(",1\n", ",12\n"),
        _homes(30, "0").replace(",1\n", ",0\n"),
        _homes(30, "4", step=0.0).replace(",1\n", ",12\n"),
    ],
)
def test_what_is_no_home_is_not_asked_about(judge: Judge, text: str) -> None:
    """Too few rows, a modelled grid, blocks, empty land, one place."""
    assert "personal-homes" not in {problem.rule for problem in judge(text).problems}


def test_a_column_can_be_left_out(run: Run, write: Callable[[str, str], str]) -> None:
    """Asked, left out, kept without it; or accepted, and told."""
    path = write("x.csv", "colour,owner contact\nred,01012345678\nblue,01112345679\n")
    asked = run("add", path)
    assert (asked.status, asked.document["verdict"]) == (3, "choice")
    assert [dataset for dataset in Store.open().datasets() if dataset.kind == "upload"] == []
    kept = run("add", path, "--drop", "owner contact")
    assert (kept.status, kept.rules()[0]) == (0, "columns-dropped")
    assert list(Store.open().frame("x").columns) == ["colour"]
    assert run("add", path, "--accept-personal").rules() == ["role-table", "personal-accepted"]
    assert list(Store.open().frame("x").columns) == ["colour", "owner contact"]
    assert run("add", path, "--drop", "nothing").rules()[0] == "drop-unknown"


def test_a_row_that_is_quoted_before_it_is_judged_is_masked(run: Run, write: Callable[[str, str], str]) -> None:
    """The question which row is the header shows rows of the file."""
    asked = run("check", write("x.csv", "01012345678,\nann,red\nbob,blue\n"))
    assert asked.rules() == ["header-unsure"]
    assert "01012345678" not in json.dumps(asked.document, ensure_ascii=False)


def test_our_own_data_holds_nothing_of_persons() -> None:
    """Every built-in and illustrative dataset, under its own role and as a table."""
    store = Store.open()
    for dataset in store.datasets():
        frame = pd.DataFrame(store.frame(dataset.id)).drop(columns="geometry", errors="ignore")
        named = {field.name: field.name for field in ROLES[dataset.role].fields}
        for role in (dataset.role, "table"):
            problems = scan(frame, ROLES[role], named)
            assert [p for p in problems if p.severity is Severity.CHOICE] == [], dataset.id


@pytest.mark.skipif(not GEODATA.is_dir(), reason="the shared folder with real files is not here")
@pytest.mark.parametrize("path", sorted(GEODATA.glob("*.csv")) + sorted(GEODATA.glob("*.*json")), ids=lambda p: p.name)
def test_real_open_data_asks_nothing_of_persons(run: Run, path: Path) -> None:
    """What publishers give away: no question, under the role that fits and as a table."""
    for words in ((), ("--role", "table")):
        ran = run("check", str(path), *words)
        asked = [p for p in ran.document["problems"] if p["rule"].startswith("personal") and p["severity"] == "choice"]
        assert asked == []
