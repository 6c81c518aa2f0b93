"""What the page is made of from which the stand is moved: its style sheet, its script and its words."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from figures.control_document import document
from i18n import locale
from model.text import LANGUAGES, Language
from store.document import text_of
from ui.dress import Part, named
from ui.own_words import words_of
from ui.shell import OWN_NAMES

HERE: Final = Path(__file__).parent
# What the page says by itself: its script puts the words where they belong.
WORDS: Final = (
    *("title", "enter", "code", "connect", "wrong", "wait", "unknown", "foreign", "bad", "gone", "away", "looking"),
    *("now", "after", "time", "previous", "next", "pause", "resume", "notes", "notes-after", "no-notes", "jump"),
    *("language", "reset", "page-language", "connected", "paused"),
)


@cache
def parts() -> Mapping[str, Part]:
    """Return the style sheet and the script, by a name that is another one whenever their text is."""
    style = Part(text_of(HERE / "stand_control.css"), "text/css")
    return named((("css", style), ("js", Part(_script(), "text/javascript"))))


@cache
def page(language: Language) -> str:
    """Return the document in one language."""
    return document(parts(), [(code, OWN_NAMES[code]) for code in LANGUAGES], locale(language))


def _script() -> str:
    words = json.dumps(words_of({name: f"control-{name}" for name in WORDS}), ensure_ascii=False)
    return f"const elmaxControl = {words};\n{text_of(HERE / 'stand_control.js')}"
