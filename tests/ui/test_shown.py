"""What a page says of datasets and values: every word of a file is escaped, and nothing is said twice."""

from dataclasses import replace

import pytest

from i18n import locale
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import LANGUAGES, Language, Text
from ui import shelf_view, show
from ui.upload_keep import LICENCES, Answers

HOSTILE = '<img src=x onerror="alert(1)">'
WILD = Dataset(
    "wild",
    "observations",
    Text(HOSTILE, HOSTILE, HOSTILE),
    Kind.UPLOAD,
    Evidence.REPORTED,
    Origin(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE),
    1,
    HOSTILE,
    1,
    services=(HOSTILE,),
    vintage=HOSTILE,
)


def test_nothing_that_a_dataset_states_is_markup() -> None:
    """Title, source, licence, address, parameters, dates: on the datasets page and under every number."""
    say = locale("en")
    made = shelf_view._facts(WILD, say) + shelf_view._in_use(WILD, say) + show._origin_row(WILD, say)
    assert "<img" not in made
    assert "<a " not in made
    assert made.count("&lt;img") >= 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_licence_kept_in_one_language_is_read_in_every_other(language: Language) -> None:
    """What a reader chose is kept as an id and said in whatever language it is looked at; their own words stay."""
    say = locale(language)
    ours = [name for name in LICENCES if say.origin(name)]
    assert len(ours) == 3
    for name in ours:
        shown = shelf_view._facts(replace(WILD, origin=Origin(licence=name)), say)
        assert say.origin(name) in shown
        assert name not in shown
    assert {*LICENCES} - {*ours} == {"CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0", "ODbL 1.0", "PDDL 1.0"}
    assert "by hand" in shelf_view._facts(replace(WILD, origin=Origin(licence="by hand")), say)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_does_not_say_again_what_stands_beside_it(language: Language) -> None:
    """The word of its own evidence in brackets goes; another word stays."""
    say = locale(language)
    word = say.say("evidence-illustrative")
    titled = replace(WILD, title=Text(*[f"Zones ({word})"] * 3), evidence=Evidence.ILLUSTRATIVE)
    assert show.titled(titled, say) == "Zones"
    assert show.titled(replace(titled, evidence=Evidence.MEASURED), say) == f"Zones ({word})"
    assert show.titled(replace(titled, title=Text()), say) == "wild"


@pytest.mark.parametrize("vintage", ["", "2026", "2026-05", "2024-02-29"])
def test_a_time_is_a_day_a_month_or_a_year(vintage: str) -> None:
    """Or nothing, where nobody knows it."""
    assert list(answered(vintage).lacking()) == []


@pytest.mark.parametrize("vintage", ["2026-02-31", "2026-13", "May 2026", "20260506", "2026-05-06-07"])
def test_a_time_that_there_is_not_is_asked_again(vintage: str) -> None:
    """The thirty-first of February would stand in the history for good."""
    assert list(answered(vintage).lacking()) == ["vintage"]


def answered(vintage: str) -> Answers:
    """Return the third step filled in."""
    return Answers("d", Text("t"), Origin("p", licence="l"), vintage, Evidence.REPORTED, "Omar")
