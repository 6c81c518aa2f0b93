"""The bars, the words on them, and the sentence beside them."""

import re
from dataclasses import replace

import pytest

from figures.alt_text import values_text
from figures.charts import ranked_bars
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Result
from model.text import LANGUAGES, Language
from tests.figures.conftest import bars_of, numbers_in, with_evidence

NAMES = {"a": "Alpha", "b": "Beta", "c": "Gamma"}


def test_best_on_top_and_unknown_last_without_a_bar(result: Result) -> None:
    """90, 30, then the zone without a value, which has no length at all."""
    assert bars_of(ranked_bars(result, NAMES, locale("en"))) == [("Alpha", 90), ("Beta", 30), ("Gamma", None)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_bar_says_its_value_and_an_empty_row_that_there_is_none(language: Language, result: Result) -> None:
    """Values in a column of their own; the word where a bar would begin; the target named, where it stands."""
    say = locale(language)
    drawn = ranked_bars(result, NAMES, say)
    assert re.findall("</span><i>(.*?)</i>", drawn)[1:3] == [say.quantity(share, "%", 1) for share in (90, 30)]
    assert re.findall("<em>(.*?)</em>", drawn) == [say.say("no-data")]
    assert f"<q>{say.say('chart-target', value=say.number(90))}</q>" in drawn
    assert '<figure class="bars target" role="img"' in drawn
    assert 'style="--target:90.0%"' in drawn
    assert [say.number(tick) for tick in (0, 50, 100)] == re.findall(r"%\">([^<]+)</u>", drawn)


def test_no_target_is_drawn_where_the_reach_is_another(result: Result) -> None:
    """It is a target for the indicator as it is defined."""
    drawn = ranked_bars(replace(result, threshold=400), NAMES, locale("en"))
    assert "target" not in drawn.replace(values_text(result, NAMES, locale("en")), "")
    assert "<q>" not in drawn


def test_a_name_is_not_a_tag(result: Result) -> None:
    """Neither where it stands nor in the sentence for whoever does not see the picture."""
    drawn = ranked_bars(result, {**NAMES, "a": '<b>"Alpha'}, locale("en"))
    assert '<b>&lt;b&gt;&quot;Alpha</b><span class="track">' in drawn
    assert '<b>"Alpha' not in drawn


def test_bounds_are_drawn_as_measured_and_never_beyond_the_axis(result: Result) -> None:
    """Two points either side; 99 ± 2 ends at 100."""
    close = replace(result, values=(replace(result.values[0], value=99, low=97, high=101), *result.values[1:]))
    for asked, start in ((result, 88), (close, 97)):
        found = re.search(
            r'<s style="inset-inline-start:([\d.]+)%;inline-size:([\d.]+)%">', ranked_bars(asked, NAMES, locale("en"))
        )
        assert found
        assert (float(found[1]), float(found[2])) == (start, 4 if asked is result else 3)


def test_what_is_made_up_says_so_on_the_picture(result: Result) -> None:
    """One zone is enough."""
    say, made_up = locale("ar"), with_evidence(result, "b", Evidence.ILLUSTRATIVE)
    assert "made-up" in ranked_bars(made_up, NAMES, say)
    assert say.say("evidence-illustrative") in ranked_bars(made_up, NAMES, say)
    assert "made-up" not in ranked_bars(result, NAMES, say)


def test_the_text_alternative_names_best_worst_and_blank(result: Result) -> None:
    """Each part is taken from the values, and the picture carries it."""
    told = values_text(result, NAMES, locale("en"))
    for part in ("Access", "60%", "Alpha (90%)", "Beta (30%)", "One zone has no value"):
        assert part in bare(told)
    assert f'aria-label="{told}"' in ranked_bars(result, NAMES, locale("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_the_text_alternative_is_one_of_the_result(language: Language, result: Result) -> None:
    """61.5 %, the best 87.3 %, the worst 30.2 %, three zones without: these numbers, each at its name, and no other."""
    say, (best, worst, blank, whole) = locale(language), result.values
    told = {"a": replace(best, value=87.3), "b": replace(worst, value=30.2), "*": replace(whole, value=61.5)}
    blanks = tuple(replace(blank, zone=zone) for zone in "cde")
    words = bare(values_text(replace(result, values=(told["a"], told["b"], *blanks, told["*"])), NAMES, say))
    assert sorted(numbers_in(words)) == [3, 30.2, 61.5, 87.3]
    for zone, share in (("a", 87.3), ("b", 30.2)):
        assert numbers_in(words.split(NAMES[zone])[1])[0] == share
    assert words.index(bare(say.quantity(61.5, "percent", 1))) < words.index("Alpha")
    assert bare(say.say("evidence-measured")) in words
