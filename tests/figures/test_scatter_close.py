"""The chart that can be asked: every dot where its values are, and nothing told of a zone that is not so."""

import pytest

from figures.scatter import Plot
from figures.scatter_close import close
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.text import LANGUAGES, Language
from tests.figures.test_scatter import ACROSS, NAMES, NAN, UP, by_zone

MADE_UP = by_zone("made", {"a": 10.0, "b": 50.0, "c": NAN}, Evidence.ILLUSTRATIVE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_dot_stands_at_its_values_and_says_them(language: Language) -> None:
    """Zone a has 10 % and 90 %, b 50 % and 25 %; c lacks one of them and is told nowhere; targets stand at 80 %."""
    say = locale(language)
    drawn = close(Plot(ACROSS, UP, mirrored=say.direction == "rtl"), ["b"], NAMES, say)
    dots = drawn.data[0]
    assert list(zip(dots.x, dots.y, strict=True)) == [(10.0, 90.0), (50.0, 25.0)]
    for words, values in zip(dots.hovertext, ((10.0, 90.0), (50.0, 25.0)), strict=True):
        assert all(bare(say.quantity(value, "percent", 1)) in bare(words) for value in values)
        assert words.count(say.say("evidence-measured")) == len(values)
    assert [(line.x0, line.y0) for line in drawn.layout.shapes] == [(80.0, 0), (0, 80.0)]


def test_the_first_axis_runs_to_the_left_in_arabic_alone() -> None:
    """Its numbers stand at the same values, and the second axis on the side where reading begins."""
    sides = {}
    for language in LANGUAGES:
        say = locale(language)
        layout = close(Plot(ACROSS, UP, mirrored=say.direction == "rtl"), [], NAMES, say).layout
        sides[language] = (layout.xaxis.autorange, layout.yaxis.side)
        assert list(layout.xaxis.tickvals) == list(layout.yaxis.tickvals) == [10.0 * at for at in range(11)]
    assert sides == {"ar": ("reversed", "right"), "en": (True, "left"), "ko": (True, "left")}


def test_what_is_made_up_is_hollow_and_said() -> None:
    """One illustrative side is enough."""
    say = locale("en")
    drawn = close(Plot(MADE_UP, UP, mirrored=False), [], NAMES, say).data[0]
    assert set(drawn.marker.symbol) == {"circle-open-dot"}
    assert all(say.say("evidence-illustrative") in words for words in drawn.hovertext)
    assert set(close(Plot(ACROSS, UP, mirrored=False), [], NAMES, say).data[0].marker.symbol) == {"circle"}


def test_a_name_is_never_markup() -> None:
    """The library reads tags in what it tells: those of a name are letters."""
    words = close(Plot(ACROSS, UP, mirrored=False), [], NAMES, locale("en")).data[0].hovertext[0]
    assert "&lt;b&gt;Alpha&lt;/b&gt;" in words
    assert words.startswith("<b>")
