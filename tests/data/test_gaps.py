"""What the public data lacks is told whole, and every indicator has its gap, its owner and its next step."""

import re
from pathlib import Path

import pytest

from i18n import locale
from model.gap import EVERY, Gap
from model.problem import ProblemError
from model.text import LANGUAGES
from store import gaps, indicators

BY_ID = {one.id: one for one in indicators()}
MARKS = re.compile("[\u064b-\u0652\u0670]")
LATIN = re.compile("[A-Za-z]{3,}")


def _concerned(gap: Gap) -> list[str]:
    return [name for name in gap.indicators if name != EVERY]


def test_every_indicator_waits_for_something_that_is_named() -> None:
    """The list of what is not measured yet has no hole of its own."""
    named = [name for gap in gaps() for name in _concerned(gap)]
    assert set(named) == set(BY_ID)
    assert len(named) == len(set(named))


@pytest.mark.parametrize("gap", gaps(), ids=lambda gap: gap.id)
def test_a_gap_says_in_every_language_what_it_is_why_it_matters_who_could_fill_it_and_how(gap: Gap) -> None:
    """Nobody has to read English to know whom to ask."""
    for language in LANGUAGES:
        say = locale(language)
        assert gap.what.of(language) != gap.why.of(language)
        assert all(say.has(f"owner-{owner}") for owner in gap.owners)
        assert say.has(gap.step)
    assert not MARKS.search(gap.what.ar + gap.why.ar)
    assert not LATIN.search(gap.what.ar + gap.why.ar + gap.what.ko + gap.why.ko)


@pytest.mark.parametrize("gap", [gap for gap in gaps() if EVERY not in gap.indicators], ids=lambda gap: gap.id)
def test_a_gap_says_what_its_indicators_say(gap: Gap) -> None:
    """The catalogue names owners and a step for each indicator: no gap may send a reader to anybody else."""
    told = [BY_ID[name] for name in gap.indicators]
    assert set(gap.owners) == {owner for one in told for owner in one.owners}
    assert gap.step in {one.step for one in told}


def test_an_indicator_that_there_is_not_is_a_fault(tmp_path: Path) -> None:
    """A name that was mistyped would leave its indicator without a gap, and nobody would see it."""
    path = tmp_path / "gaps.csv"
    head = "id,what_ar,what_en,what_ko,why_ar,why_en,why_ko,owners,step,indicators\n"
    path.write_text(f"{head}x,أ,a,가,ب,b,나,capmas,step-census,acc_castle\n", encoding="utf-8")
    with pytest.raises(ProblemError):
        gaps(path)
