"""The register along time: in order, each entry a link that keeps the language, and never a word as markup."""

import re
from dataclasses import replace

import pandas as pd
import pytest

from figures.moments import axis_of
from figures.register import Entry, entries_of, lead, meanwhile, rows, table, timeline
from i18n import locale
from i18n.locale import bare
from model.text import LANGUAGES, Text

HOSTILE = '<img src=x onerror="alert(1)">'
WORKS = Entry(
    "works",
    Text("أشغال", "Works", "공사"),
    "2016",
    "2018",
    "project",
    1.0,
    "EGP",
    "a",
    "Paper",
    "https://e.org",
    Text(),
)
STORM = replace(WORKS, id="storm", name=Text("", "Storm", ""), start="2015-10-25", end="", kind="event")
FORT = replace(STORM, id="fort", name=Text("", "Fort", ""), start="1840")
ROWS = (WORKS, STORM, FORT, *(replace(STORM, id=f"e{nth}", start=str(2019 + nth)) for nth in range(5)))


def drawn(chosen: str = "works") -> str:
    """Return the register in English."""
    return timeline(ROWS, chosen, frozenset({"works"}), {"lang": "en", "real": "1"}, locale("en"))


def test_the_earliest_stands_first_and_bars_lie_in_order() -> None:
    """1840, 2015, 2016 …: bars that begin later lie further right, and the works are as wide as three years."""
    bars = [
        (float(left), float(width))
        for left, width in re.findall(r'<i style="left:([\d.]+)%;width:([\d.]+)%">', drawn())
    ]
    assert [left for left, _ in bars] == sorted(left for left, _ in bars)
    assert bare(drawn()).index("Fort") < bare(drawn()).index("Storm") < bare(drawn()).index("Works")
    year = next(width for (left, width) in bars[3:])  # 2019, told as a year
    assert abs(bars[2][1] - 3 * year) < 0.1


def test_a_bar_is_placed_by_its_middle_and_the_words_above_name_where_years_grow_close() -> None:
    """However wide the least bar is, it stands around its date; what is not bent is not said to be."""
    axis = axis_of(entry.span() for entry in ROWS)
    begin, end = min(entry.span() for entry in ROWS)
    first = re.search(r'<i style="left:([\d.]+)%;width', drawn())
    assert first
    assert float(first.group(1)) == pytest.approx((axis.at(begin) + axis.at(end)) / 2, abs=0.01)
    for language in LANGUAGES:
        say = locale(language)
        assert (say.digits(f"{axis.bend:.0f}") in bare(lead(ROWS, say))) == axis.is_bent()
        assert bare(lead(ROWS[-1:], say)) == bare(say.say("impact-register-lead"))


def test_each_entry_is_a_way_to_itself_that_keeps_the_language() -> None:
    """And the one that is looked at says so."""
    assert 'href="?lang=en&amp;real=1&amp;project=storm"' in drawn()
    assert drawn().count("aria-current") == 1
    assert drawn("nobody").count("aria-current") == 0


def test_an_entry_without_a_date_that_can_be_read_has_no_bar() -> None:
    """It is told all the same."""
    made = timeline((replace(STORM, start="long ago"),), "", frozenset(), {}, locale("en"))
    assert "long ago" in made
    assert "<i " not in made


def test_what_came_in_the_same_time_is_told() -> None:
    """Whatever overlaps the time observed, without the project itself, the earliest first."""
    assert [one.id for one in meanwhile(ROWS, "works", 2015.9, 2019.5)] == ["e0"]
    assert [one.id for one in meanwhile(ROWS, "e0", 2015.0, 2019.5)] == ["storm", "works"]


def test_the_table_has_every_entry_in_order_and_costs_where_any_is_told() -> None:
    """One pound; where nobody told a cost there is no column of blanks."""
    say = locale("en")
    told = table(ROWS, say)
    assert list(told.iloc[:, 1])[:3] == ["Fort", "Storm", "Works"]
    assert "EGP 1" in bare(str(told.iloc[2, 2]))
    free = [replace(entry, cost=float("nan")) for entry in ROWS]
    assert len(table(free, say).columns) == len(told.columns) - 1
    assert list(rows(ROWS)["id"])[:2] == ["works", "storm"]


def test_rows_of_a_file_become_entries_and_none_of_their_words_markup() -> None:
    """Blank cells are nothing, not a number; a name, a source, an address are words."""
    cells = {"project_id": HOSTILE, "name_ar": HOSTILE, "name_en": HOSTILE, "start": HOSTILE, "source_title": HOSTILE}
    (entry,) = entries_of(pd.DataFrame([cells | {"source_url": "javascript:alert(1)", "end": None, "cost": None}]))
    assert entry.end == ""
    assert entry.cost != entry.cost
    made = timeline((entry,), entry.id, frozenset(), {"lang": HOSTILE}, locale("en"))
    assert "<img" not in made
    assert "javascript" not in made
