"""What is behind the scores: pillars by zone, indicators with their goalposts, and whom each is about."""

import math
import re
from dataclasses import replace

import pytest

from figures import palette, pillars
from figures.maps import score_legend
from i18n import locale
from i18n.locale import bare
from model.composite import Part
from model.ranking import RANK, Way
from model.text import LANGUAGES, Language
from tests.figures.ranked import DECLARED, ENTRIES, NAMES, PARTS, blank_of, ranking

EN = locale("en")
HEALTH, NATURE = DECLARED.pillars


def cells(markup: str) -> list[list[str]]:
    """Return the words of a table, row by row."""
    rows = re.findall(r"<tr>(.*?)</tr>", bare(markup))[1:]
    return [[re.sub(r"<[^>]+>", " ", cell).strip() for cell in re.findall(r"<td[^>]*>(.*?)</td>", row)] for row in rows]


def test_pillars_stand_in_the_order_of_the_zones_and_of_the_index() -> None:
    """Best zone first, each pillar in its own column; d, of which nothing is known, has no row of words."""
    assert cells(pillars.pillars_table(ranking(), NAMES, EN)) == [
        ["&lt;b&gt;Alpha&lt;/b&gt;", "90", "70"],
        ["Beta", "60", "20"],
        ["Gamma", "10", "50"],
    ]
    assert pillars.pillars_table(ranking(blank_of("a")), NAMES, EN) == ""


@pytest.mark.parametrize(("score", "step"), [(1, 0), (19.9, 0), (20, 1), (60, 3), (100, 4)])
def test_a_score_has_the_colour_of_its_class_on_the_map(score: float, step: int) -> None:
    """And its number, so that no meaning hangs on the colour; ink can be read on it."""
    made = pillars.chip(score, EN)
    assert palette.STEPS[step] in made
    assert f">{round(score)}<" in bare(made)
    assert palette.contrast(palette.INK, palette.STEPS[step]) >= 4.5


def test_what_is_not_known_has_a_word_and_no_colour() -> None:
    """No data is no zero."""
    made = pillars.chip(math.nan, EN)
    assert "background" not in made
    assert EN.say("no-data") in made


def test_the_indicators_of_a_pillar_open_with_value_score_and_people() -> None:
    """Lowest zone of that pillar first; 50 people are asked for; nothing known says why."""
    rows = cells(pillars.pillar_table(ranking(), HEALTH, NAMES, EN))
    assert [row[0] for row in rows] == ["Gamma", "Beta", "&lt;b&gt;Alpha&lt;/b&gt;", "Delta"]
    assert rows[0][1].split() == ["9%", "10", "50", "more", "people", "to", "reach", "the", "target"]
    assert rows[-1][1] == EN.say("reason-no-data")


def test_where_no_target_counts_people_those_concerned_are_told() -> None:
    """120 are affected, or ten; of fewer nothing is told, and of the air nobody knows how many."""
    parts = ranking().zones[0].parts
    assert pillars.persons_words(parts[1], EN) == ""
    value = replace(parts[0].value, persons_to_target=math.nan)
    whom = replace(parts[0], value=value)
    assert bare(pillars.persons_words(whom, EN)) == "it concerns 120 people"
    assert bare(pillars.persons_words(replace(whom, affected=10), EN)) == "it concerns 10 people"
    for few in (0, 9, math.nan):
        assert pillars.persons_words(replace(whom, affected=few), EN) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_goalposts_are_told_with_who_says_so(language: Language) -> None:
    """35 µg scores 1, 5 µg scores 100, by the WHO; by rank there are none."""
    say = locale(language)
    words = bare(pillars.goalposts(PARTS[1], ENTRIES[1], ranking(), say))
    for part in (say.number(35), say.number(5), say.say("goalpost-source-who")):
        assert bare(part) in words
    ranked = pillars.goalposts(PARTS[1], ENTRIES[1], ranking(way=Way(normalise=RANK)), say)
    assert ranked == say.say("composite-by-rank")
    near = Part("acc_pha", 3.0, 1.0, near=True, source="proposal")
    assert bare(say.say("goalpost-source-proposal")) in bare(pillars.goalposts(near, ENTRIES[0], ranking(), say))


def test_each_indicator_says_its_target_or_that_there_is_none() -> None:
    """80 % is a proposal; nobody asks anything of the air here; each is half of the index; links stand as given."""
    made = bare(pillars.pillar_heads(ranking(), HEALTH, {"acc_pha": "<a>link</a>"}, EN))
    assert "target: 80% (proposal of the project)" in made
    assert "50% of the index" in made
    assert "<a>link</a>" in made
    assert EN.say("quality-no-target") in pillars.pillar_heads(ranking(), NATURE, {}, EN)


def test_a_link_holds_no_markup() -> None:
    """Whatever the words and the address are."""
    made = pillars.links([('methods?indicator="><b>', "<b>")])
    assert made == '<a href="methods?indicator=&quot;&gt;&lt;b&gt;">&lt;b&gt;</a>'


@pytest.mark.parametrize("language", LANGUAGES)
def test_scores_are_no_shares_in_their_legend(language: Language) -> None:
    """From 1 point to 100, counted by class, without a sign for percent and without places."""
    say = locale(language)
    entries = score_legend(ranking().scores(), say)
    assert [entry.count for entry in entries] == [0, 1, 1, 0, 1, 1]
    words = " ".join(bare(entry.label) for entry in entries)
    assert not {"%", "٪"} & set(words)
    assert bare(entries[0].label) == bare(say.say("legend-points", low=say.number(1), high=say.number(20)))
