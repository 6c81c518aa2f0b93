"""A formula in an Arabic sentence keeps its order and its signs."""

import re
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.symbols import symbolic
from store import indicators

UNMARKED = re.compile(r"</?bdi[^>]*>")


def own(expression: str) -> str:
    """Return an expression as a piece of its own."""
    return f'<bdi dir="ltr">{expression}</bdi>'


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("T = a + b حيث c", f"{own('T = a + b')} حيث {own('c')}"),
        # What is left of the words keeps its sign, and the sign that leads to words is theirs.
        ("T = Σ p_i = ما بين", f"{own('T = Σ p_i')} = ما بين"),
        ("حيث d₀ ≤ ٥٠٠ م", f"حيث {own('d₀ ≤ ٥٠٠')} م"),
        ("درجة (2SFCA)،", f"درجة {own('(2SFCA)')}،"),
        ("قيمة (w(d) مثلا)", f"قيمة ({own('w(d)')} مثلا)"),
        ("المرصد (GOHSC): ٣٨٫٧ و٥٦", f"المرصد {own('(GOHSC)')}: ٣٨٫٧ و٥٦"),
        ("قياس PM2.5. ١٠ أيام", f"قياس {own('PM2.5')}. ١٠ أيام"),
        ("حيث A_i < z فقط", f"حيث {own('A_i &lt; z')} فقط"),
    ],
)
def test_an_expression_between_words_is_a_piece_of_its_own(text: str, made: str) -> None:
    """From its first letter, digit or bracket to its last; joints at its ends stay with the words."""
    assert symbolic(text) == made


@pytest.mark.parametrize("text", ["١٠٠ × السكان ÷ الأسر", "من ٠ إلى ١", "100 × d ≤ t", "d ≤ t인 인구"])
def test_words_with_numbers_and_texts_from_the_left_stay_as_they_are(text: str) -> None:
    """Nothing there can be scrambled."""
    assert symbolic(text) == text


@settings(deadline=None, derandomize=True)
@given(st.text(alphabet="اب abΣ=≤÷×()[]_1١<>&\"'"))
def test_no_character_is_lost_and_none_is_markup(text: str) -> None:
    """Without the pieces' own marks the text is what it was, escaped."""
    assert UNMARKED.sub("", symbolic(text)) == escape(text)


def test_no_comparison_stands_among_arabic_words() -> None:
    """A browser mirrors it there, and a reader cannot know which way round it was meant: it is said in words."""
    for item in indicators():
        for text in (item.formula.ar, item.target_text.ar, item.inputs.ar):
            words = re.sub(r'<bdi dir="ltr">.*?</bdi>', "", symbolic(text))
            assert not re.search("[≤≥]|&lt;|&gt;", words), (item.id, words)
