"""Zones side by side: every row is what its data says, a figure of elsewhere keeps its place, year and doubt."""

import math
import re
from dataclasses import replace

import pytest

from figures import compare
from figures.compare import Compared
from figures.compare_file import compare_rows
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Result
from model.norm import Peer
from model.report import Report, Reported
from model.text import LANGUAGES, Language, Text
from tests.figures.conftest import NAMES, with_evidence

HOSTILE = "<img src=x>"
REPORT = Report(18.8, "", "2015", "A survey", "https://example.org/r", Evidence.REPORTED, Text())
PRINTED = Reported(
    figure="f",
    title=Text("", "Figure", ""),
    level="national",
    place="egypt",
    place_name=Text("مصر", "Egypt", "이집트"),
    unit="%",
    match="near",
    caveat=Text("تحفظ", "another year", "단서"),
    date="2015",
    value=18.8,
    low=18.8,
    high=18.8,
    reports=(REPORT,),
)
PEER = Peer(
    "acc_cln", "stop", 800, 40.0, 55.0, 70.0, "percent", 25, "Cities", "https://example.org/c", Text("", "maps", "")
)


@pytest.fixture
def whole(result: Result) -> Result:
    """Return zone a 90 %, b 30 %, c unknown, with one printed figure; the target is 90 %, and b lacks 100 people."""
    met = replace(result.values[0], unit="percent", persons_to_target=0.0)
    others = (replace(value, unit="percent") for value in result.values[1:])
    return replace(result, values=(met, *others), reports=(PRINTED,))


@pytest.fixture
def one(whole: Result) -> Compared:
    """Return zones b, a and c, in that order, with 25 cities beside them."""
    return Compared(whole, ("b", "a", "c"), (PEER,))


def rows_of(markup: str) -> list[tuple[str, ...]]:
    """Return name, position of the dot, number and the words beside it of every row that has a dot."""
    dot = r'<div class="track">.*?<i style="inset-inline-start:([\d.]+)%"></i></div>'
    pattern = rf"<span>([^<]*)</span>{dot}<b>(.*?)</b><small>(.*?)</small>"
    return re.findall(pattern, markup)


def test_every_zone_has_its_dot_number_and_persons_to_the_target(one: Compared) -> None:
    """In the order chosen; the target is met or so many are still to reach."""
    found = rows_of(bare(compare.panels([one], NAMES, locale("en"))))
    assert found[:2] == [
        ("Beta", "30.00", "30%", "100 people still to reach"),
        ("&lt;b&gt;Alpha&lt;/b&gt;", "90.00", "90%", "target met"),
    ]


def test_a_zone_without_a_value_says_why(one: Compared) -> None:
    """No dot at zero."""
    words = bare(compare.panels([one], NAMES, locale("en")))
    assert f"<span>Gamma</span><em>{locale('en').say('reason-no-residents')}</em>" in words


def test_a_printed_figure_stands_with_its_place_year_and_match(one: Compared) -> None:
    """As a mark of its own kind, with what is doubtful about it and its source below."""
    words = bare(compare.panels([one], NAMES, locale("en")))
    assert ("Egypt, 2015", "18.80", "18.8%", "near") in rows_of(words)
    assert 'class="row printed"' in words
    assert "<small>another year" in words
    assert 'href="https://example.org/r"' in words


def test_a_figure_in_another_unit_has_no_place_on_the_axis(one: Compared) -> None:
    """Minutes are no percent."""
    other = replace(one, result=replace(one.result, reports=(replace(PRINTED, unit="minutes"),)))
    assert "Egypt" not in compare.panels([other], NAMES, locale("en"))


def test_reports_that_contradict_each_other_are_a_bar_without_a_dot(one: Compared) -> None:
    """17 to 21.5: neither is chosen."""
    both = replace(PRINTED, value=math.nan, low=17.0, high=21.5)
    words = bare(compare.panels([replace(one, result=replace(one.result, reports=(both,)))], NAMES, locale("en")))
    row = re.search(r'<div class="row printed">(.*?)</small>', words)
    assert row
    assert "<i " not in row.group(1)
    assert "inset-inline-start:17.00%;inline-size:4.50%" in row.group(1)
    assert "<b>17%\u00a0–\u00a021.5%</b>" in words


def test_other_cities_are_a_band_with_their_middle_and_a_caveat(one: Compared) -> None:
    """From the lower quartile to the upper, and the reason why it limps."""
    words = bare(compare.panels([one], NAMES, locale("en")))
    assert 'inset-inline-start:40.00%;inline-size:30.00%"></u><s style="inset-inline-start:55.00%"></s>' in words
    assert "25 cities: any stop" in words
    assert "half of 25 cities lie between 40% and 70%" in words
    assert "maps" in words


def test_the_widest_gap_is_said_with_who_is_behind_and_by_how_many_people(one: Compared) -> None:
    """90 less 30: b is the worst, 100 people short; b is below the 60 % of all, a is not."""
    second = replace(one, result=replace(one.result, indicator=replace(one.result.indicator, id="other")))
    words = bare(compare.headline([one, second], NAMES, locale("en")))
    assert '<span class="value">60 percentage points</span>' in words
    for part in (
        "Worst: Beta, 30%. Best: &lt;b&gt;Alpha&lt;/b&gt;, 90%.",
        "Beta is 100 people short of the target of 90%.",
        "Beta is worse than all zones together in 2 of 2 indicators.",
        "&lt;b&gt;Alpha&lt;/b&gt; is worse than all zones together in none of 2 indicators.",
    ):
        assert part in words


def test_where_less_is_better_the_higher_is_the_worse(one: Compared) -> None:
    """The same numbers of something bad: a is behind."""
    bad = replace(
        one, result=replace(one.result, indicator=replace(one.result.indicator, direction="down", target=None))
    )
    found = compare.widest([bad])
    assert found is not None
    assert (found.worst.zone, found.best.zone) == ("a", "b")


def test_one_zone_is_held_against_all_zones_and_one_value_against_nothing(one: Compared) -> None:
    """B against 60 %; c alone is not known."""
    alone = compare.widest([replace(one, zones=("b",))])
    assert alone is not None
    assert (alone.worst.zone, alone.best.zone) == ("b", "*")
    assert compare.widest([replace(one, zones=("c",))]) is None
    words = compare.headline([replace(one, zones=("c",))], NAMES, locale("en"))
    assert locale("en").say("no-data") in words


def test_amounts_are_never_held_against_shares(one: Compared) -> None:
    """Ten doctors are not more than nine percent."""
    entry = replace(one.result.indicator, unit="staff/10000")
    assert compare.widest([replace(one, result=replace(one.result, indicator=entry))]) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_alternative_tells_every_row(language: Language, one: Compared) -> None:
    """Zones with value or reason, the printed figure, the cities, the target, all zones, the evidence."""
    say = locale(language)
    words = bare(compare.panel_alt(one, NAMES, say))
    for value in one.values():
        told = say.say("reason-no-residents") if math.isnan(value.value) else say.quantity(value.value, "percent")
        assert bare(say.say("alt-row", name=NAMES[value.zone], value=told)) in words
    assert bare(say.say("alt-row", name=compare.printed_name(PRINTED, say), value=say.quantity(18.8, "%", 1))) in words
    assert bare(say.quantity(PEER.middle, "percent")) in words
    assert bare(say.say("dots-target", value=say.quantity(90, "percent"))) in words
    assert bare(say.say("evidence-measured")) in words


def test_table_and_file_hold_every_row_with_its_evidence(one: Compared) -> None:
    """Three zones, all together, the printed figure and the cities; what is unknown is blank, not zero."""
    table = compare.compare_table([one], NAMES, locale("en")).map(bare)
    assert list(table["Value"]) == ["30%", "90%", "no residents are recorded in this zone", "60%", "18.8%", "55%"]
    assert list(table["Evidence"]) == ["measured", "measured", "", "measured", "reported", "reported"]
    rows = compare_rows([one], NAMES)
    assert list(rows["kind"]) == ["zone"] * 4 + ["printed", "cities"]
    assert rows["value"].isna().tolist() == [False, False, True, False, False, False]


def test_what_is_made_up_is_hatched_and_nothing_is_markup(one: Compared) -> None:
    """A hostile name of a place, of a source or of a zone stays words."""
    made_up = replace(one, result=with_evidence(one.result, "a", Evidence.ILLUSTRATIVE))
    assert "made-up" in compare.panels([made_up], NAMES, locale("en"))
    assert "made-up" not in compare.panels([one], NAMES, locale("en"))
    wild = replace(
        PRINTED,
        place_name=Text(HOSTILE, HOSTILE, HOSTILE),
        caveat=Text(HOSTILE, HOSTILE, HOSTILE),
        reports=(replace(REPORT, source_title=HOSTILE, source_url=HOSTILE),),
    )
    words = compare.panels([replace(one, result=replace(one.result, reports=(wild,)))], {"a": HOSTILE}, locale("en"))
    assert "<img" not in words
