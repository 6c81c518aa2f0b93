"""What the page is made of from which the stand is moved: its style sheet, its script and its words."""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from figures.control_document import document
from i18n import DIRECTIONS, locale
from i18n.locale import TAGS
from model.text import LANGUAGES, Language
from store.document import text_of
from ui.dress import Part
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
    made = {"css": Part(text_of(HERE / "stand_control.css"), "text/css"), "js": Part(_script(), "text/javascript")}
    return {f"{hashlib.sha256(part.text.encode()).hexdigest()[:16]}.{suffix}": part for suffix, part in made.items()}


@cache
def page(language: Language) -> str:
    """Return the document in one language."""
    return document(parts(), [(code, OWN_NAMES[code]) for code in LANGUAGES], locale(language))


def _script() -> str:
    words = {
        code: {
            "dir": DIRECTIONS[code],
            "numbers": TAGS[code].replace("_", "-"),
            **{name: locale(code).say(f"control-{name}") for name in WORDS},
        }
        for code in LANGUAGES
    }
    return f"const elmaxControl = {json.dumps(words, ensure_ascii=False)};\n{text_of(HERE / 'stand_control.js')}"
