"""Scores and places as dots and ranges, and the answer, the doubts and the table beside them."""

import re
from dataclasses import replace

import pytest

from figures import quality, ranks
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.ranking import ARITHMETIC, MINMAX, Ranking, Way
from model.text import LANGUAGES, Language
from tests.figures.ranked import NAMES, blank_of, ranking, zone_of

EN = locale("en")


def starts(markup: str, kind: str) -> list[tuple[float, ...]]:
    """Return where the marks of one kind stand, in percent of their track, each with its length if it has one."""
    found = re.findall(rf'<s class="{kind}" style="inset-inline-start:([\d.]+)%(?:;inline-size:([\d.]+)%)?"', markup)
    return [tuple(float(part) for part in each if part) for each in found]


def test_what_is_better_lies_to_the_same_side_in_both_columns() -> None:
    """Scores 80, 40, 30 of 1 to 100; of three places the first is at the end and the last at the beginning."""
    drawn = ranks.ranks_picture(ranking(), NAMES, EN)
    assert starts(drawn, "dot") == [(79.8,), (39.4,), (29.3,)]
    assert starts(drawn, "median") == [(100.0,), (50.0,), (0.0,)]
    assert starts(drawn, "band") == [(100.0, 0.0), (0.0, 50.0), (0.0, 50.0)]
    assert starts(drawn, "bounds") == [(76.8, 5.1), (36.4, 5.1), (26.3, 5.1)]


def test_a_zone_without_a_score_has_words_and_no_mark() -> None:
    """Blank is not zero; and there is no tie with it."""
    drawn = ranks.ranks_picture(ranking(), NAMES, EN)
    row = re.search(r'<div class="blank">.*?</div>', drawn)
    assert row
    assert EN.say("reason-not-enough-data") in row.group()
    assert "<s " not in row.group()
    assert drawn.count('class="track"') == 6


def test_who_cannot_be_told_from_best_or_worst_is_marked_by_more_than_colour() -> None:
    """A triangle up for a, down for b and c, each told in words below; all tied have both and belong to neither."""
    drawn = ranks.ranks_picture(ranking(), NAMES, EN)
    assert re.findall(r'<div class="(highest|lowest|between)"><b>.*?<em>(.*?)</em>', drawn) == [
        ("highest", "▲"),
        ("lowest", "▼"),
        ("lowest", "▼"),
    ]
    for end in ("highest", "lowest"):
        assert EN.say(f"quality-key-{end}") in drawn
    tied = ranking(zone_of("a", (60, 60), (1, 1, 2), "b"), zone_of("b", (50, 50), (2, 1, 2), "a"))
    assert re.findall(r'<div class="between"><b>.*?<em>(.*?)</em>', ranks.ranks_picture(tied, NAMES, EN)) == ["▲▼"] * 2


def test_illustrative_is_stamped_and_hatched() -> None:
    """And nothing else is."""
    assert "made-up" not in ranks.ranks_picture(ranking(), NAMES, EN)
    drawn = ranks.ranks_picture(ranking(evidence=Evidence.ILLUSTRATIVE), NAMES, EN)
    assert '<figure class="ranks made-up"' in drawn
    assert 'class="badge illustrative"' in drawn


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_alternative_says_what_the_zones_say(language: Language) -> None:
    """Best and worst with score and place, both groups, the blank one, the evidence."""
    say = locale(language)
    text = bare(ranks.ranks_text(ranking(), {**NAMES, "a": "Alpha"}, say))
    for part in (say.number(80, 1), say.number(30, 1), say.say("evidence-modelled"), "Alpha", "Gamma", "Beta"):
        assert bare(part) in text
    found = ranking()
    for zone in (found.highest()[0], found.lowest()[0]):
        assert bare(quality.place_words(zone, say)) in text
    assert bare(say.listed(["Gamma", "Beta"])) in text
    one = bare(say.say("quality-alt-none", title="", blank=1)).rsplit(". ", 1)[-1]
    assert one in text


def test_without_places_the_text_says_so() -> None:
    """Two zones without a score."""
    text = bare(ranks.ranks_text(ranking(blank_of("a"), blank_of("b")), NAMES, EN))
    assert text == "Nearness: no places. 2 zones have no score."


def test_the_answer_is_in_persons_and_names_those_tied_with_the_worst() -> None:
    """C and b hold 1,000 residents each, with 30 and 40 points."""
    words = bare(quality.answer(ranking(), NAMES, EN))
    assert '<span class="value">2,000 people</span>' in words
    assert "badge modelled" in words
    assert "scores of 30 to 40 out of 100: Gamma, Beta. Nothing tells these zones apart." in words
    assert "Without a score, for want of data: Delta." in words
    assert "Highest is &lt;b&gt;Alpha&lt;/b&gt;, alone." in words


def test_the_answer_counts_zones_where_nobody_counted_people() -> None:
    """A sum with an unknown in it would be too small."""
    zones = tuple(replace(zone, residents=float("nan")) if zone.zone == "b" else zone for zone in ranking().zones)
    words = bare(quality.answer(ranking(*zones), NAMES, EN))
    assert '<span class="value">2 zones</span>' in words


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (
            ranking(zone_of("a", (60, 60), (1, 1, 2), "b"), zone_of("b", (50, 50), (2, 1, 2), "a")),
            "nothing tells any of the 2 zones apart",
        ),
        (
            ranking(zone_of("a", (90, 90), (1, 1, 1)), zone_of("b", (9, 9), (2, 2, 2))),
            "with a score of 9 out of 100: Beta",
        ),
        (ranking(blank_of("a"), reason="not-enough-data"), "less than 70% of the weight is known"),
    ],
)
def test_the_answer_claims_no_more_than_the_draws(found: Ranking, sentence: str) -> None:
    """All tied: nobody is worst. One below all others: it alone. Nothing known: why."""
    assert sentence in bare(quality.answer(found, NAMES, EN))


def test_the_choice_that_decides_is_told_with_those_that_matter_hardly_less() -> None:
    """Of the shift the mean has a part in 43 %, weights in 40 %; a share below nothing is nothing."""
    words = bare(quality.hangs_on(ranking(), EN))
    assert EN.say("composite-choice-aggregation") in words
    assert "43%" in words
    assert f"Hardly less matters: {EN.say('composite-choice-weights')}." in words
    rows = re.findall(r"<tr><td[^>]*>(.*?)</td>.*?inline-size:(\d+)%", words)
    assert [width for _, width in rows] == ["43", "40", "30", "20", "4", "0"]
    assert quality.hangs_on(ranking(choice=None), EN) == ""


def test_what_a_mean_hides_is_told_by_zone_the_most_hidden_first() -> None:
    """By hand: c and b have 10 points each hidden, a 5, which is no alarm."""
    words = bare(quality.hidden(ranking(), NAMES, EN))
    assert "In 2 zones a good pillar would hide a failing one" in words
    assert "Gamma: “Health” has 10 of 100, and a plain mean would forgive 10 points" in words
    assert "Beta: “Environment” has 20 of 100" in words
    assert "Alpha" not in words
    mean = quality.hidden(ranking(way=Way(aggregate=ARITHMETIC)), NAMES, EN)
    assert "In 2 zones the mean that was chosen hides a failing pillar." in bare(mean)
    even = quality.hidden(ranking(zone_of("a", (50, 50), (1, 1, 1))), NAMES, EN)
    assert EN.say("quality-hides-none") in even


def test_the_table_has_the_order_and_the_numbers_of_the_picture() -> None:
    """Best first, unknown last with its reason, alarm by a sign."""
    told = quality.quality_table(ranking(), NAMES, EN).map(bare)
    assert list(told["Zone"]) == ["<b>Alpha</b>", "Beta", "Gamma", "Delta"]
    assert list(told["Score (1 to 100)"]) == ["80", "40", "30", EN.say("reason-not-enough-data")]
    assert list(told["Place, and its range"]) == ["1 (1 to 1)", "2 (2 to 3)", "3 (2 to 3)", ""]
    assert list(told["Compensation gap"]) == ["5", "▲ 10", "▲ 10", ""]
    assert list(told["Weakest pillar"]) == ["Environment: 70", "Environment: 20", "Health: 10", ""]


def test_what_says_nothing_has_no_column() -> None:
    """Scored against one another zones have no bounds; where nobody counted people there are none."""
    zone = replace(zone_of("a", (50, 50), (1, 1, 1)), low=float("nan"), high=float("nan"), residents=float("nan"))
    heads = set(quality.quality_table(ranking(zone), NAMES, EN))
    assert heads.isdisjoint({"Bounds", "Residents"})


def test_another_way_is_cautioned() -> None:
    """Zones held against one another, and weights that nobody was asked for."""
    usual = ranking()
    proposed = replace(usual.weights, proposal=True)
    other = replace(usual, way=Way(normalise=MINMAX), weights=proposed, alike=(("acc_pha", "env_pm2", 0.95),))
    more = {*quality.cautions(other, EN)} - {*quality.cautions(usual, EN)}
    assert {EN.say("quality-note-relative"), EN.say("quality-note-weights")} < more
    assert any("rank correlation" in line for line in more)


def test_nothing_from_a_file_is_markup() -> None:
    """The first zone's name tries to be bold, in the picture, the answer and the callouts."""
    zones = tuple(replace(zone, alarm=True) for zone in ranking().zones if not zone.reason)
    for made in (
        ranks.ranks_picture(ranking(), NAMES, EN),
        quality.answer(ranking(), NAMES, EN),
        quality.hidden(ranking(*zones), NAMES, EN),
    ):
        assert "<b>Alpha" not in made
        assert "&lt;b&gt;Alpha" in made
