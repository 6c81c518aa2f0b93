"""The guided start as markup: a heading, and a question with what is known of it."""

from html import escape

from i18n import Locale


def heading(say: Locale) -> str:
    """Return what stands above the questions."""
    return f"<h2>{escape(say.say('guide-title'))}</h2>"


def question(number: int, asks: str, words: str, mark: str, say: Locale) -> str:
    """Return one question.

    Parameters
    ----------
    number
        Which it is, from 1.
    asks, words
        What it asks, and what is known or can be seen: escaped here.
    mark
        Markup of ``markup.marks``: of what is known.
    """
    told = f"<p>{escape(asks)}</p><small>{escape(words)}</small> {mark}"
    return f'<div class="question"><i>{escape(say.number(number))}</i>{told}</div>'
