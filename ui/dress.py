"""The document that a browser opens before any page is drawn in it: Streamlit's own, with our look and our words.

Styles and script stand in the document itself, under addresses that a browser keeps: sent with every page they would
cost each reader 30 kB a click, and come after the first picture.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from streamlit import file_util

from figures.document import LATER, dressed
from i18n import locale
from i18n.locale import TAGS
from model.evidence import Evidence
from model.text import LANGUAGES, Language
from store.document import text_of

HERE: Final = Path(__file__).parent
# In the order in which a later sheet has the last word.
SHEETS: Final = (
    *("frame", "widgets", "evidence", "marks", "cards", "bars", "words", "tables", "maps", "upload", "live", "why"),
    *("impact", "front", "dots", "equity", "quality", "remote", "report", "take", "print"),
)
MIRRORED: Final = "direction"
SCRIPT: Final = HERE / "chrome.js"
TAKING: Final = ("take", "take_fold")  # scripts that take a page's pictures home; they wait until the page is read
# What Streamlit says in English on its own; the words are in ``chrome.ftl``, their places in ``chrome.js``.
CHROME: Final = (
    *("skip", "sidebar", "collapse", "expand", "pages", "choose", "open", "logo", "attribution", "closer"),
    *("farther", "north", "map", "file", "clear", "close", "remove", "fullscreen", "small", "loading", "help"),
    *("increment", "decrement", "selected"),
)
TAKEN: Final = ("name", "about", "working", "done", "instead", "failed", "rests", "unsaid", "sources", "made")


@dataclass(frozen=True, slots=True)
class Part:
    """Something that stands in the document: its text and its media type."""

    text: str
    media: str


@cache
def parts() -> Mapping[str, Part]:
    """Return the style sheet and the script, by a name that is another one whenever their text is."""
    made = {
        "css": Part(_styles(), "text/css"),
        "js": Part(_script(), "text/javascript"),
        LATER: Part(_taking(), "text/javascript"),
    }
    return named(made.items())


@cache
def document(language: Language) -> str:
    """Return the document in one language."""
    index = text_of(Path(file_util.get_static_dir()) / "index.html")
    return dressed(index, parts(), locale(language))


def named(made: Iterable[tuple[str, Part]]) -> Mapping[str, Part]:
    """Return parts, given with their suffixes, by names that are others whenever their texts are."""
    return {f"{hashlib.sha256(part.text.encode()).hexdigest()[:16]}.{suffix}": part for suffix, part in made}


def _styles() -> str:
    sheets = (_sheet(name) for name in SHEETS)
    return "\n".join((*sheets, f'[dir="rtl"] {{\n{_sheet(MIRRORED)}}}\n'))


def _sheet(name: str) -> str:
    return text_of(HERE / "sheets" / f"{name}.css")


def _script() -> str:
    words = {code: {name: locale(code).say(f"chrome-{name}") for name in CHROME} for code in LANGUAGES}
    return f"const elmaxWords = {json.dumps(words, ensure_ascii=False)};\n{text_of(SCRIPT)}"


def _taking() -> str:
    words = {code: _taking_words(code) for code in LANGUAGES}
    scripts = (text_of(HERE / f"{name}.js") for name in TAKING)
    return f"const elmaxTaking = {json.dumps(words, ensure_ascii=False)};\n{''.join(scripts)}"


def _taking_words(code: Language) -> Mapping[str, str | Mapping[str, str]]:
    say = locale(code)
    told = {name: say.say(f"taken-{name}") for name in TAKEN}
    evidence = {kind.value: say.say(f"evidence-{kind}") for kind in Evidence}
    notes = {kind.value: say.say(f"evidence-{kind}-note") for kind in Evidence}
    return {**told, "tag": TAGS[code].replace("_", "-"), "evidence": evidence, "notes": notes}
