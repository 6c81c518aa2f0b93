"""The document that a browser opens before any page is drawn in it, and what a page says to it."""

from collections.abc import Iterable
from html import escape
from typing import Final

from i18n import DIRECTIONS, Locale

LATER: Final = "later.js"  # how the name of a script ends that waits until the document is read
FRONT: Final = "<!--front-->"  # where the document shows something until its page is drawn


def dressed(index: str, names: Iterable[str], say: Locale) -> str:
    """Return Streamlit's document with our look and our words, its language and direction right from the start.

    Parameters
    ----------
    index
        Streamlit's own document.
    names
        Of the style sheets and scripts that belong to it, by suffix, under ``look/``.
    """
    text = index.replace('<html lang="en">', f'<html lang="{say.language}" dir="{DIRECTIONS[say.language]}">', 1)
    text = text.replace("<title>Streamlit</title>", f"<title>{escape(say.say('app-title'))}</title>", 1)
    text = text.replace('<div id="root">', f'{FRONT}<div id="root">', 1)
    # At the end of the body: where two rules weigh the same, ours stand behind those that Streamlit puts in the head.
    return text.replace("</body>", f"{''.join(map(_part, names))}</body>", 1)


def _part(name: str) -> str:
    if name.endswith(".css"):
        return f'<link rel="stylesheet" href="./look/{escape(name)}">'
    waits = " defer" if name.endswith(f".{LATER}") else ""
    return f'<script{waits} src="./look/{escape(name)}"></script>'


def head(title: str, lead: str, notice: str, say: Locale) -> str:
    """Return what a page is called and what it tells, with the mark of its language for ``ui/chrome.js``.

    Parameters
    ----------
    notice
        What must be said before all else, between whose ``**`` stands what weighs most; empty for nothing.
    """
    parts = [
        f'<i id="elmax-language" hidden data-lang="{say.language}" data-dir="{say.direction}"></i>',
        f'<h1>{escape(title)}</h1><p class="lead">{escape(lead)}</p>',
    ]
    if notice:
        parts.append(f'<p class="notice">{stressed(notice)}</p>')
    return "".join(parts)


def stressed(words: str) -> str:
    """Return words as markup: bold is what stands between ``**``."""
    return "".join(f"<b>{escape(part)}</b>" if nth % 2 else escape(part) for nth, part in enumerate(words.split("**")))


def wordmark(say: Locale) -> str:
    """Return the name of the house and of the place that it is about."""
    name, place = escape(say.say("app-title")), escape(say.say("app-place"))
    return f'<div class="wordmark"><span>{name}</span><small>{place}</small></div>'
