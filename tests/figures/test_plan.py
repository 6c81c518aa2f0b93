"""What a plan does, as a reader sees it: persons first, what is not known said, every word taken from the data."""

import math
import re
from dataclasses import dataclass, replace

import pytest

from figures import plan
from figures.plan_edits import Known, sentence
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Result, Value
from model.scenario import EDITS, Bar, Close, CloseBridge, Edit, Flood, Grow, Link, Move, Place, Resize, Unlink, Walk
from model.text import LANGUAGES, Language
from tests.figures.conftest import NAMES, value_of

NAN = math.nan
LINE = ((29.84, 31.14), (29.85, 31.14))


@dataclass(frozen=True)
class Turned:
    """A value before and after."""

    zone: str
    before: Value | None
    after: Value | None
    by: float


def turned(zone: str, before: float, after: float) -> Turned:
    """Return a change of one zone."""
    reason = "no-residents" if math.isnan(before) else ""
    was, will = (value_of(zone, side, Evidence.MODELLED, reason) for side in (before, after))
    return Turned(zone, was, will, after - before)


@pytest.fixture
def told(result: Result) -> plan.Told:
    """Zone a rises from 40 to 70 %, b falls from 60 to 50 %, c is unknown; the district rises from 50 to 60 %."""
    whole = turned("*", 50, 60)
    assert whole.after is not None
    whole = replace(whole, after=replace(whole.after, persons=1600.0, persons_to_target=300.0))
    return plan.Told(
        indicator=result.indicator,
        service="primary_health",
        turns=(turned("a", 40, 70), turned("b", 60, 50), turned("c", NAN, NAN), whole),
        evidence=Evidence.MODELLED,
        gained={"a": 120.0, "b": 0.0, "c": 0.0, "*": 120.0},
        lost={"a": 0.0, "b": 40.0, "c": 0.0, "*": 40.0},
        unknown=0.0,
        groups={"women": (70.0, 20.0), "disabled": (NAN, NAN)},
        few=frozenset({"disabled"}),
        cut={"a": 0.0, "b": 15.0, "c": 0.0, "*": 15.0},
        joined={"a": 0.0, "b": 0.0, "c": 0.0, "*": 0.0},
        withheld={},
    )


def words(markup: str) -> str:
    """Return markup without its tags and isolates."""
    return re.sub(r"<[^>]+>", " ", bare(markup))


def test_the_answer_is_in_persons_with_share_target_and_who_is_cut_off(told: plan.Told) -> None:
    """120 come, 40 go; 50 to 60 %; 300 left to the target of 90 %; 15 have no way left."""
    made = bare(plan.answer(told, 800, None, NAMES, locale("en")))
    assert '<span class="value">120 people</span>' in made
    assert "badge modelled" in made
    for part in (
        "50% to 60%",
        "+10 percentage points",
        "40 people drop out",
        "300 people are still",
        "15 people have no",
    ):
        assert part in made
    worse = replace(told, gained={"*": 40.0}, lost={"*": 120.0})
    assert "no longer live within" in words(plan.answer(worse, 800, None, NAMES, locale("en")))


def test_a_plan_that_moves_nobody_says_so(told: plan.Told) -> None:
    """No zero stands large where the word is nobody."""
    still = replace(told, gained={"*": 0.0}, lost={"*": 0.0}, cut={"*": 0.0})
    assert '<span class="value">Nobody</span>' in bare(plan.answer(still, 800, None, NAMES, locale("en")))


def test_where_nobody_counted_a_home_the_difference_of_the_counted_is_told(told: plan.Told) -> None:
    """1,600 within reach after, 1,000 or whatever stood before; never a gain of zero or of no data."""
    blank = replace(told, gained={"*": NAN}, lost={"*": 0.0})
    whole = told.district()
    assert whole.before is not None
    made = bare(plan.answer(blank, 800, None, NAMES, locale("en")))
    assert f'<span class="value">+{1600 - round(whole.before.persons):,} people</span>' in made
    assert "nobody counted" in made
    unpeopled = plan.answer(replace(told, gained={}, lost={}), 800, None, NAMES, locale("en"))
    assert "+10 percentage points" in bare(unpeopled)
    assert "No count of residents" in unpeopled


def test_zones_stand_by_how_much_they_move_and_the_district_last(told: plan.Told) -> None:
    """Zone a moves by 30, b by 10, c stays unknown; who is cut off has a column, who gets a way has none."""
    table = plan.zone_table(told, NAMES, locale("en"))
    assert list(table["Zone"].map(bare))[-1] == "All zones"
    assert [bare(cell) for cell in table["Change"]] == [
        "+30 percentage points",
        "−10 percentage points",
        "+10 percentage points",
    ]
    assert list(table["Gain (people)"]) == ["120", "0", "120"]
    assert list(table["Cut off (people)"]) == ["0", "15", "15"]
    assert "Get a way (people)" not in table
    rows = plan.zone_rows(told)
    assert list(rows["zone"]) == ["a", "b", "c", "*"]
    assert list(rows["gained"]) == [120, 0, 0, 120]
    hidden = replace(told, gained={"a": NAN, "b": NAN, "c": 0.0, "*": NAN}, kept_back={"a": "too-few-households"})
    cells = list(plan.zone_table(hidden, NAMES, locale("en"))["Gain (people)"])
    assert cells == [locale("en").say("reason-too-few-households"), "not known", "not known"]


def test_nothing_is_told_of_a_group_of_fewer_than_ten(told: plan.Told) -> None:
    """Women gain 70 and lose 20; disabled people are too few."""
    table = plan.group_table(told, locale("en"))
    assert table.to_numpy().tolist()[0][1:] == ["70", "20"]
    few = locale("en").say("reason-too-few-people")
    assert table.to_numpy().tolist()[1][1:] == [few, few]


@pytest.mark.parametrize("language", LANGUAGES)
def test_fewer_than_ten_are_told_as_such_and_never_as_a_difference(told: plan.Told, language: Language) -> None:
    """Seven in zone a and in all come within reach: no net, no unknown; beside 120 who drop out and a few cut off."""
    say = locale(language)
    few = replace(
        told,
        gained={"a": NAN, "b": 0.0, "c": 0.0, "*": NAN},
        lost={"a": 0.0, "b": 0.0, "c": 0.0, "*": 0.0},
        withheld={"gained": {"a", "*"}, "gained_groups": {"women"}},
        groups={"women": (NAN, 0.0)},
    )
    made = bare(plan.answer(few, 800, None, NAMES, say))
    assert f'<span class="value">{bare(say.say("plan-few"))}</span>' in made
    why, none = say.say("reason-too-few-people"), say.number(0)
    gains = list(plan.zone_table(few, NAMES, say)[say.say("plan-gain")])
    assert gains == [why, none, why]
    assert plan.group_table(few, say).to_numpy().tolist()[0][1:] == [why, none]
    assert list(plan.zone_rows(few)["kept_back"]) == ["too-few-people", "", "", "too-few-people"]
    both = replace(few, lost={"*": 120.0}, cut={"*": NAN}, withheld={"gained": {"*"}, "cut": {"*"}})
    made = bare(plan.answer(both, 800, None, NAMES, say))
    assert f'<span class="value">{bare(say.quantity(120, "persons"))}</span>' in made
    assert made.count(bare(say.say("plan-few-people"))) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_picture_says_what_it_shows(language: Language, told: plan.Told) -> None:
    """Its text alternative names before, after, the zone that moves most; hostile names are no markup."""
    say, hostile = locale(language), {**NAMES, "b": "<img src=x>"}
    text = bare(plan.arrows_text(told, hostile, say))
    for part in (say.quantity(50, "percent"), say.quantity(60, "percent"), say.signed(30, "percent", 1)):
        assert bare(part) in text
    assert bare(say.say("evidence-modelled")) in text
    picture = plan.arrows(told, hostile, say)
    assert "<img" not in picture
    assert picture.count('class="turn"') == 2
    assert bare(say.say("plan-still", count=1)) in bare(picture)
    assert 'class="way" style="inset-inline-start:40.0%;inline-size:30.0%"' in picture
    still = replace(told, turns=(turned("a", 40, 40), turned("*", 40, 40)))
    forty, kind = say.quantity(40, "percent", 1), say.say("evidence-modelled")
    facts = {"title": told.indicator.title.of(language), "before": forty, "after": forty, "evidence": kind}
    assert plan.arrows_text(still, NAMES, say) == say.say("plan-alt-still", **facts)


EVERY: tuple[Edit, ...] = (
    Place("primary_health", 29.84, 31.14, 12),
    Move(29.84, 31.14, service="primary_health", row=1),
    Close(facility="x"),
    Resize(5, service="primary_health", row=2),
    Link(LINE),
    Link(LINE, bridge=True),
    Unlink(row=3),
    CloseBridge(row=7),
    Bar(LINE),
    EDITS["unbar"](row=2),  # type: ignore[call-arg]
    Flood(1.5),
    Grow(1.1, "a"),
    Walk("older"),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_edit_is_a_sentence(language: Language) -> None:
    """Of every kind there is; names come from the data, else the row or the place is told."""
    assert {type(edit) for edit in EVERY} == set(EDITS.values())
    known = Known(
        {"a": "منطقة"},
        {(29.84, 31.14): "zone"},
        {("primary_health", "1"): "وحدة"},
        {7: "جسر"},
        {LINE: 950.0},
        {4: "سور"},
    )
    said = [bare(sentence(edit, known, locale(language))) for edit in EVERY]
    assert len(set(said)) == len(EVERY)
    assert "وحدة" in said[1]
    assert "جسر" in said[7]
    assert all(sentence(edit, Known(), locale(language)) for edit in EVERY)
