"""Curves and measures of evenness: what is said is what is drawn, in the direction that the number has."""

import base64
import re
from dataclasses import replace

import numpy as np
import pytest

from figures import evenness
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.fairness import Curve, Fairness
from model.indicator import Result
from model.text import LANGUAGES, Language
from tests.figures.conftest import with_evidence
from tests.figures.fair import MEASURES, fair, measure


@pytest.fixture
def found(result: Result) -> Fairness:
    """Return three zones, two families, both curves."""
    return fair(result)


def _drawn(markup: str) -> list[str]:
    return [base64.b64decode(one).decode() for one in re.findall(r"base64,([^\"]+)", markup)]


@pytest.mark.parametrize(
    ("language", "path"), [("en", "M0.0 400.0L160.0 400.0L400.0 0.0"), ("ar", "M400.0 400.0L240.0 400.0L0.0 0.0")]
)
def test_a_curve_starts_where_reading_starts(language: Language, path: str, found: Fairness) -> None:
    """Four tenths hold nothing, then it rises to all; from the right in Arabic."""
    assert f'<path d="{path}' in _drawn(evenness.evenness(found, locale(language)))[0]


def test_the_mark_says_what_the_curve_holds_there(found: Fairness) -> None:
    """The first 40 % hold 0 % where those with least come first, 40 % by income."""
    words = bare(evenness.evenness(found, locale("en")))
    assert re.findall(r"the first 40% hold ([\d.]+)%</b>", words) == ["0", "40"]
    assert re.findall(r"<i style=\"left:40.0%;top:([\d.]+)%\">", words) == ["100.0", "60.0"]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    "points",
    [
        ((0.0, 0.0), (0.43, 0.0), (1.0, 1.0)),
        ((0.0, 0.0), (0.2, 0.25), (0.4, 0.49), (0.8, 0.87), (1.0, 1.0)),
        ((0.0, 0.0), (0.4, 0.2), (1.0, 1.0)),
        ((0.0, 0.0), (1.0, 1.0)),
    ],
)
def test_the_words_of_a_mark_are_on_neither_curve_nor_shade(points: Curve, mirrored: bool) -> None:  # noqa: FBT001
    """Walked along the curve and the diagonal in a thousand steps: no point between them is under the words."""
    held = np.interp(np.linspace(0, 1, 1001), [at for at, _ in points], [share for _, share in points])
    x, y = (60.0 if mirrored else 40.0), 100 * (1 - held[400])
    side, left, top = evenness.spot_of(points, x, y, mirrored=mirrored)
    wide, high = evenness.WORDS
    left, top = left - (wide if "toleft" in side else 0), top - (high if "up" in side else 0)
    assert left >= 0 and top >= 0 and left + wide <= 100 and top + high <= 100  # noqa: PT018 - one box
    for at, share in enumerate(held):
        across = 100 - at / 10 if mirrored else at / 10
        if left <= across <= left + wide:
            ends = sorted((100 * (1 - share), 100 - at / 10))
            assert top + high < ends[0] or top > ends[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_alternative_tells_every_fifth(language: Language, found: Fairness) -> None:
    """What 20, 40, 60 and 80 % hold, re-derived from the tenths."""
    say = locale(language)
    held = [one[0] for one in found.tenths]
    words = bare(evenness.curve_alt("lorenz", held, found, say))
    for at in (2, 4, 6, 8):
        people, share = (say.quantity(100 * one, "percent", 1) for one in (at / 10, held[at]))
        assert bare(say.say("equity-mark", people=people, held=share)) in words
    assert bare(say.say("evidence-measured")) in words


def test_a_measure_is_read_in_plain_words(found: Fairness) -> None:
    """The least fifth hold nothing, the most fifth a third; 30 % are poor, by half of the line; 40 % lie between."""
    words = bare(evenness.evenness(found, locale("en")))
    for part in (
        "have least hold 0% of the whole, the fifth who have most 33.3%",
        "Below 0: the poor have more",
        "0.5 times what the poorest four tenths have: less than they",
        "30% of residents, 500 people",
        "they lack 50% of that half",
        "40% of the unevenness lies between zones, 60% inside them",
    ):
        assert part in words
    assert re.findall(r'class="(?:between|within)" style="inline-size:([\d.]+)%"', words) == ["40.00", "60.00"]


def test_that_reaching_is_yes_or_no_is_said_only_where_it_is(found: Fairness) -> None:
    """A Gini of shares within reach is the share without; of a score it is not."""
    say = locale("en")
    assert say.say("equity-read-either-or") in evenness.evenness(found, say)
    score = replace(found, lorenz=((0.0, 0.0), (0.4, 0.1), (1.0, 1.0)))
    assert say.say("equity-read-either-or") not in evenness.evenness(score, say)


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("eq_pal", 0.5, "palma-less"),
        ("eq_pal", 1.5, "palma-more"),
        ("eq_pal", 1.005, "palma-same"),
        ("eq_con", -0.1, "income-poor"),
        ("eq_con", 0.1, "income-rich"),
        ("eq_con", 0.005, "income-even"),
    ],
)
def test_whom_a_measure_favours_is_said_only_where_its_bounds_are_sure(
    name: str, value: float, key: str, found: Fairness
) -> None:
    """Bounds are a hundredth to either side: within them nobody is said to have more."""
    say = locale("en")
    told = replace(found, measures={**MEASURES, name: measure(name, value)})
    words = bare(evenness.evenness(told, say))
    assert bare(say.say(f"equity-read-{key}", **({"value": say.number(value, 2)} if name == "eq_pal" else {}))) in words


def test_what_cannot_be_measured_says_why_and_draws_nothing(found: Fairness) -> None:
    """No curve without anything to share out, no number, the reason in its place."""
    lost = measure("eq_gin", float("nan"))
    whole = replace(lost.district(), reason="no-mean")
    bare_of = replace(found, lorenz=(), by_income=(), measures={**MEASURES, "eq_gin": replace(lost, values=(whole,))})
    words = evenness.evenness(bare_of, locale("en"))
    assert "<figure" not in words
    assert locale("en").say("reason-no-mean") in words
    assert evenness.tenths_table(bare_of, locale("en")).empty


def test_what_is_made_up_is_hatched_and_stamped(result: Result, found: Fairness) -> None:
    """Both curves, and one word for all."""
    made_up = with_evidence(result, "*", Evidence.ILLUSTRATIVE)
    words = evenness.evenness(fair(made_up), locale("en"))
    assert all("url(#h)" in one for one in _drawn(words))
    assert words.count("badge illustrative") == 1
    assert not any("url(#h)" in one for one in _drawn(evenness.evenness(found, locale("en"))))


def test_the_table_holds_every_tenth_and_the_file_every_measure(found: Fairness) -> None:
    """Eleven rows from nobody to all; the file has both curves beside the measures."""
    table = evenness.tenths_table(found, locale("en")).map(bare)
    assert list(table.iloc[:, 0])[::5] == ["0%", "50%", "100%"]
    assert list(table.iloc[:, 1])[::5] == ["0%", "16.7%", "100%"]
    rows = evenness.measures_rows(found)
    assert len(rows) == len(MEASURES) + 22
    assert set(rows["evidence"]) == {"measured"}
