"""The bars, the words on them, and the sentence beside them."""

import pytest

from figures.alt_text import values_text
from figures.charts import ranked_bars
from i18n import locale
from model.indicator import Result
from model.text import Language

NAMES = {"a": "Alpha", "b": "Beta", "c": "Gamma"}


def test_best_on_top_and_unknown_last_without_a_bar(result: Result) -> None:
    """90, 30, then the zone without a value, which has no length at all."""
    figure = ranked_bars(result, NAMES, locale("en"))
    assert list(figure.data[0].x) == [90, 30, None]
    assert [text.strip("\u2068\u2069") for text in figure.layout.yaxis.ticktext] == ["Alpha", "Beta", "Gamma"]


def test_every_bar_says_its_value_and_an_empty_row_that_there_is_none(result: Result) -> None:
    """Direct labels, and the target named."""
    words = [note.text for note in ranked_bars(result, NAMES, locale("en")).layout.annotations]
    assert any("90" in word for word in words)
    assert locale("en").say("no-data") in words
    assert any("target" in word for word in words)


@pytest.mark.parametrize(("language", "edge"), [("en", 1), ("ar", 0)])
def test_values_stand_in_a_column_that_hides_no_bar_bound_or_target(
    language: Language, edge: int, result: Result
) -> None:
    """Behind the end of the axis, whatever the value; a row without one has its word where the bar would begin."""
    notes = ranked_bars(result, NAMES, locale(language)).layout.annotations[:3]
    assert [(note.xref, note.x) for note in notes] == [("paper", edge), ("paper", edge), (None, 0)]
    assert all((note.xanchor == "left") is (edge == 1) for note in notes)


def test_a_name_is_not_a_tag(result: Result) -> None:
    """The library would make it bold."""
    figure = ranked_bars(result, {**NAMES, "a": "<b>Alpha</b>"}, locale("en"))
    assert "&lt;b&gt;Alpha&lt;/b&gt;" in figure.layout.yaxis.ticktext[0]


def test_bounds_are_drawn_as_measured(result: Result) -> None:
    """Two points either side."""
    bars = ranked_bars(result, NAMES, locale("en")).data[0]
    assert list(bars.error_x.array) == [2, 2, 0]
    assert list(bars.error_x.arrayminus) == [2, 2, 0]


def test_arabic_bars_grow_from_the_right(result: Result) -> None:
    """Names on the right, zero on the right, digits Arabic-Indic."""
    figure = ranked_bars(result, NAMES, locale("ar"))
    assert figure.layout.xaxis.range[0] > figure.layout.xaxis.range[1]
    assert figure.layout.yaxis.side == "right"
    assert "٥٠" in figure.layout.xaxis.ticktext


def test_the_text_alternative_names_best_worst_and_blank(result: Result) -> None:
    """Each part is taken from the values."""
    text = values_text(result, NAMES, locale("en")).replace("\u2068", "").replace("\u2069", "")
    for part in ("Access", "60%", "Alpha (90%)", "Beta (30%)", "One zone has no value"):
        assert part in text
