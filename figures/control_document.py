"""The page from which a presenter moves the stand, in a second window or on a phone; its script fills in the words."""

from collections.abc import Iterable
from html import escape
from typing import Final

from figures.framing import NEXT, PREVIOUS, framed
from i18n import Locale

ARROWS: Final = {"previous": PREVIOUS, "next": NEXT}


def document(names: Iterable[str], own_names: Iterable[tuple[str, str]], say: Locale) -> str:
    """Return the page in one language.

    Parameters
    ----------
    names
        Of its style sheet and its script, by suffix, under ``control/``.
    own_names
        Languages to choose from, by code, each by its own name.
    """
    named, title = list(own_names), say.say("control-title")
    body = (
        f'<header><h1 data-say="title">{escape(title)}</h1>{_languages("mine", "page-language", named)}</header><main>'
        f'<p id="said" role="status" hidden></p>{_enter()}{_lead(named)}</main>'
    )
    return framed("control", names, title, body, say)


def _enter() -> str:
    return (
        '<form id="enter" hidden><p data-say="enter"></p><label for="code" data-say="code"></label>'
        '<input id="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6" dir="ltr" required>'
        '<button class="main" data-say="connect"></button></form>'
    )


def _lead(named: Iterable[tuple[str, str]]) -> str:
    return (
        '<div id="lead" hidden><section class="where"><div><h2 data-say="now"></h2><p id="now"></p></div>'
        '<div><h2 data-say="after"></h2><p id="after"></p></div>'
        '<p class="time"><span data-say="time"></span> <b id="time"></b></p></section>'
        f'<div class="steps">{_step("previous")}'
        '<button type="button" data-do="pause" id="pause" data-say="pause"></button>'
        f'{_step("next")}</div><section><h2 data-say="notes"></h2><p class="notes" id="notes"></p></section>'
        '<section><h2 data-say="notes-after"></h2><p class="notes small" id="notes-after"></p></section>'
        '<section class="more"><label for="jump" data-say="jump"></label><select id="jump"></select>'
        f"{_languages('stand', 'language', named)}"
        '<button type="button" data-do="reset" data-say="reset"></button></section></div>'
    )


def _step(name: str) -> str:
    return (
        f'<button type="button" class="step" data-do="{name}"><svg viewBox="0 0 24 24" aria-hidden="true" '
        f'focusable="false"><path d="{ARROWS[name]}"/></svg><span data-say="{name}"></span></button>'
    )


def _languages(whose: str, words: str, named: Iterable[tuple[str, str]]) -> str:
    """Return a row of languages to choose from: of the page itself, or of the stand."""
    buttons = "".join(
        f'<button type="button" data-{whose}="{code}" lang="{code}" aria-pressed="false">{escape(name)}</button>'
        for code, name in named
    )
    return (
        f'<div class="languages" role="group" aria-labelledby="of-{whose}">'
        f'<span id="of-{whose}" data-say="{words}"></span>{buttons}</div>'
    )
