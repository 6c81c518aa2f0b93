"""A zone whole: its indicators worst first between their goalposts, beside the district, the target and others."""

import math
import re
from dataclasses import replace

import pytest

from figures import portrait, portrait_words
from figures.portrait import Line
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Result, Target
from model.norm import Peer
from model.report import Report, Reported
from model.text import LANGUAGES, Language, Text
from tests.figures.ranked import ENTRIES, NAMES, PARTS, blank_of, ranking, value_of, zone_of

EN, NAN = locale("en"), math.nan
PEER = Peer(
    *("acc_pha", "stop", 500, 20.0, 40.0, 70.0, "percent", 25, "A study", "https://e.org", Text("", "Not El-Max."))
)
REPORT = Report(20.0, "", "2019", "A survey", "https://e.org", Evidence.REPORTED, Text())
PRINTED = Reported(
    *("pm25", Text(), "national", "egypt", Text("مصر", "Egypt", "이집트"), "ug/m3", "near", Text("", "A model.")),
    *("2019", 20.0, 20.0, 20.0, (REPORT,)),
)


def line(at: int, value: float, district: float, to_target: float = NAN, **told: object) -> Line:
    """Return a line of the zone a and the district."""
    name = ENTRIES[at].id
    zone = value_of(name, "a", value, to_target, reason="no-data" if math.isnan(value) else "")
    values = (zone, value_of(name, "b", 60), value_of(name, "*", district))
    result = replace(Result(ENTRIES[at], 500, "residents", values, {}), **told)  # type: ignore[arg-type]
    return Line(PARTS[at], result)


# Pharmacies 40 % of 0 to 100, the district 50 %, the target 80 %; air 30 µg of 35 down to 5, the district 20 µg.
LINES = (
    replace(line(0, 40, 50, 400), peers=(PEER,)),
    line(1, 30, 20, reports=(PRINTED,)),
    line(0, NAN, 50),
)


def marks(made: str, kind: str) -> list[str]:
    """Return where the marks of a kind stand."""
    return re.findall(rf'<s class="{kind}" style="inset-inline-start:([\d.]+)%', made)


def test_the_worst_is_on_top_and_unknown_is_no_line() -> None:
    """Air is a sixth of the way from its worst goalpost, pharmacies two fifths."""
    assert [each.part.indicator for each in portrait.ordered(LINES, "a")] == ["env_pm2", "acc_pha"]
    made = bare(portrait.portrait_picture(LINES, "a", NAMES, EN))
    assert made.index("<b>Air</b>") < made.index("<b>Pharmacy</b>")
    assert made.count('class="row"') == 2


def test_every_mark_stands_at_its_value_with_the_best_goalpost_at_the_end() -> None:
    """Also where less is better: 30 µg is near the beginning, 20 µg half way; others are bands and diamonds."""
    made = portrait.portrait_picture(LINES, "a", NAMES, EN)
    assert marks(made, "zone") == ["16.7", "40.0"]
    assert marks(made, "district") == ["50.0", "50.0"]
    assert marks(made, "target") == ["80.0"]
    assert marks(made, "printed") == ["50.0"]
    assert re.findall(r'<s class="peers" style="inset-inline-start:20.0%;inline-size:(.*?)%', made) == ["50.0"]
    assert marks(made, "bounds") == ["13.3", "39.0"]


def test_whether_the_target_is_met_is_a_word_with_the_people_it_asks_for() -> None:
    """400 more; met at exactly 80 %; below it without a count a word; where nobody asks anything that is said."""
    made = bare(portrait.portrait_picture(LINES, "a", NAMES, EN))
    assert '<span class="state missed">400 more people to reach the target</span>' in made
    assert f'<span class="state none">{EN.say("quality-no-target")}</span>' in made
    for value, kind, key in ((80, "met", "portrait-met"), (79.9, "missed", "portrait-missed")):
        made = portrait.portrait_picture([line(0, value, 50)], "a", NAMES, EN)
        assert f'<span class="state {kind}">{EN.say(key)}</span>' in made


def test_less_is_met_where_less_is_better() -> None:
    """9 µg of at most 10."""
    entry = replace(ENTRIES[1], target=Target(10, "WHO"))
    air = line(1, 9, 20, indicator=entry)
    assert portrait.met(air, "a")
    assert not portrait.met(line(1, 11, 20, indicator=entry), "a")


def test_only_a_figure_that_fits_stands_on_the_line() -> None:
    """Not one of another unit, of a partial match, of the world, or one whose reports contradict each other."""
    for told in ({"unit": "percent"}, {"match": "partial"}, {"level": "world"}, {"value": NAN}):
        assert line(1, 30, 20, reports=(replace(PRINTED, **told),)).printed() is None
    assert LINES[1].printed() == PRINTED


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_alternative_says_what_the_values_say(language: Language) -> None:
    """Worst and best with their values, one target and not met, one unknown."""
    say = locale(language)
    text = bare(portrait.portrait_text(LINES, "a", "Alpha", say))
    wanted = bare(
        say.say(
            "portrait-alt",
            zone="Alpha",
            count=2,
            worst=ENTRIES[1].title,
            low=say.quantity(30, "ug/m3", 3),
            best=ENTRIES[0].title,
            high=say.quantity(40, "percent", 1),
            asked=1,
            missed=1,
            blank=1,
        )
    )
    assert text == wanted
    assert bare(say.number(30)) in text
    none = bare(portrait.portrait_text(LINES[2:], "a", "Alpha", say))
    assert none == bare(say.say("portrait-alt-none", zone="Alpha", blank=1))


def test_nothing_known_is_no_picture_and_no_table() -> None:
    """The names of what is unknown stand elsewhere."""
    assert portrait.portrait_picture(LINES[2:], "a", NAMES, EN) == ""
    assert portrait_words.portrait_table(LINES[2:], "a", EN).empty


def test_the_table_has_the_order_and_the_numbers_of_the_picture() -> None:
    """A column that says nothing is left out."""
    told = portrait_words.portrait_table(LINES, "a", EN).map(bare)
    assert list(told["Indicator"]) == ["Air", "Pharmacy"]
    assert list(told["Value"]) == ["30 µg/m³", "40%"]
    assert list(told["Score (1 to 100)"]) == ["18", "41"]
    assert list(told["All zones"]) == ["20 µg/m³", "50%"]
    assert list(told["Target"]) == ["", "80%"]
    assert list(told["More people to reach the target"]) == ["", "400"]
    assert list(told["Elsewhere"]) == ["Egypt: 20 µg/m³ (2019)", "25 other cities: half of them 20% to 70%"]
    assert "Target" not in portrait_words.portrait_table(LINES[1:2], "a", EN)


def test_where_it_stands_is_said_with_its_band_and_how_often_it_is_among_the_worst() -> None:
    """C: 30 points, third of three, in a quarter of the draws; d has no score and says why."""
    found = ranking()
    words = re.sub(r"<[^>]+>", "", bare(portrait_words.standing(found.zones[0], found, "Gamma", EN)))
    for part in (
        "Gamma has 30 out of 100",
        "place is 3 (2 to 3) of 3",
        "in 25% of the draws",
        "1,000 people live there",
    ):
        assert part in words
    words = bare(portrait_words.standing(found.zones[3], found, "Delta", EN))
    assert "Delta has no score" in words
    assert "place is" not in words


def test_help_is_named_only_where_the_numbers_say_so() -> None:
    """One that lifts by 45 points; two that lift alike, of which none is best; none below a point."""
    found = ranking()
    (only,) = portrait_words.help_words(found.zones[0], found, EN)
    assert "“Pharmacy” from 9% to 100%: the score would gain 45 points. It concerns 120 people." in bare(only)
    alike = zone_of("a", (50, 50), (1, 1, 1))
    first, *others = portrait_words.help_words(alike, found, EN)
    assert bare(first).startswith("2 improvements would lift the score about as much")
    assert len(others) == 2
    near = zone_of("a", (98.5, 99), (1, 1, 1))
    assert portrait_words.help_words(near, found, EN) == []
    assert portrait_words.help_box(near, found, EN) == ""
    assert portrait_words.help_words(blank_of("d"), found, EN) == []


def test_what_is_unknown_says_what_it_lacks_and_comparisons_say_why_they_limp() -> None:
    """Each caveat once."""
    (unknown,) = portrait_words.unknown(LINES, "a")
    assert bare(portrait_words.unknown_words(unknown, "a", ["a survey"], EN)) == "Pharmacy: lacks a survey"
    assert bare(portrait_words.unknown_words(unknown, "a", [], EN)) == f"Pharmacy: {EN.say('reason-no-data')}"
    assert portrait_words.limping([*LINES, LINES[0]], "a", EN) == ["Not El-Max.", "A model."]


def test_illustrative_is_stamped() -> None:
    """One of the values is enough."""
    made_up = replace(value_of("acc_pha", "a", 40), evidence=Evidence.ILLUSTRATIVE)
    first = replace(LINES[0], result=replace(LINES[0].result, values=(made_up, *LINES[0].result.values[1:])))
    assert 'class="badge illustrative"' in portrait.portrait_picture([first, LINES[1]], "a", NAMES, EN)
    assert "illustrative" not in portrait.portrait_picture(LINES, "a", NAMES, EN)


def test_nothing_from_a_file_is_markup() -> None:
    """A zone's name, an indicator's title, a place elsewhere."""
    wild = Text(*['<img src=x onerror="alert(1)">'] * 3)
    hostile = replace(ENTRIES[1], title=wild)
    lines = [line(1, 30, 20, indicator=hostile, reports=(replace(PRINTED, place_name=wild),))]
    made = portrait.portrait_picture(lines, "a", {"a": wild.en}, EN)
    made += portrait_words.fold(wild.en, [wild.en]) + portrait_words.standing(
        ranking().zones[0], ranking(), wild.en, EN
    )
    assert "<img" not in made
    assert made.count("&lt;img") >= 5
