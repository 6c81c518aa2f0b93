"""The document of the stand: two leaves that take turns, and the hands that turn them."""

from collections.abc import Iterable
from html import escape
from typing import Final

from figures.framing import NEXT, PREVIOUS, framed
from i18n import Locale

ARROWS: Final = {
    "previous": PREVIOUS,
    "next": NEXT,
    "pause": "M8 5v14M16 5v14",
    "resume": "M8 5l11 7-11 7z",
    "screen": "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
}


def document(names: Iterable[str], own_names: Iterable[tuple[str, str]], say: Locale) -> str:
    """Return the document in one language.

    Parameters
    ----------
    names
        Of its style sheet and its scripts, by suffix, under ``look/``.
    own_names
        Languages to choose from, by code, each by its own name.
    """
    buttons = "".join(
        f'<button type="button" data-language="{code}" lang="{code}">{escape(name)}</button>'
        for code, name in own_names
    )
    hands = "".join(_hand(name, say) for name in ("previous", "pause", "next", "screen"))
    title = escape(say.say("app-title"))
    wait, steering = escape(say.say("stand-wait")), escape(say.say("stand-hands"), quote=True)
    body = (
        '<main id="stage" aria-live="off">'
        f'<div class="leaf shown"><article class="slide wait"><h1>{title}</h1><p class="lead">{wait}</p></article>'
        '</div><div class="leaf" inert aria-hidden="true"></div></main>'
        f'<nav id="hands" aria-label="{steering}"><div class="languages" role="group">{buttons}</div>'
        f'<p id="count" aria-hidden="true"></p><div class="steps">{hands}</div></nav>'
        '<div id="line" aria-hidden="true"><i></i></div>'
    )
    return framed("look", names, say.say("app-title"), body, say)


def _hand(name: str, say: Locale) -> str:
    paths = "".join(f'<path data-of="{one}" d="{ARROWS[one]}"/>' for one in _paths(name))
    label = escape(say.say(f"stand-{name}"), quote=True)
    return (
        f'<button type="button" data-do="{name}" aria-label="{label}" title="{label}"><svg viewBox="0 0 24 24" '
        f'aria-hidden="true" focusable="false">{paths}</svg></button>'
    )


def _paths(name: str) -> tuple[str, ...]:
    return ("pause", "resume") if name == "pause" else (name,)
