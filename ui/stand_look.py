"""What the stand's document is made of: its style sheet, its scripts, and what keeps both in the browser."""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from streamlit import file_util

from figures.stand_document import document
from i18n import locale
from model.text import LANGUAGES, Language
from store.document import text_of
from ui.dress import Part, named
from ui.own_words import words_of
from ui.shell import OWN_NAMES

HERE: Final = Path(__file__).parent
SHEETS: Final = (HERE / "sheets" / "evidence.css", HERE / "stand.css")
SCRIPTS: Final = ("stand.js", "stand_link.js")  # in the order in which they run
HANDS: Final = ("previous", "pause", "resume", "next", "screen", "hands")
FACES: Final = ("app/static/NotoSansArabic.ttf", "app/static/NotoSansKR.otf")
LATIN: Final = "SourceSansVF-Upright"


@cache
def parts() -> Mapping[str, Part]:
    """Return the style sheet and the scripts, by a name that is another one whenever their text is."""
    made = [("css", Part(_latin() + "".join(map(text_of, SHEETS)), "text/css"))]
    made += [("js", Part(_script(name), "text/javascript")) for name in SCRIPTS]
    return named(made)


@cache
def page(language: Language) -> str:
    """Return the document in one language."""
    return document(parts(), [(code, OWN_NAMES[code]) for code in LANGUAGES], locale(language))


@cache
def worker() -> str:
    """Return what keeps all this in the browser, for when the server is away."""
    looks = [f"look/{name}" for name in parts()]
    decks = [f"deck/{code}" for code in LANGUAGES]
    faces = [f"../{face}" for face in (*FACES, *_latin_address())]
    code = text_of(HERE / "stand_worker.js")
    text = json.dumps([*looks, page(LANGUAGES[0]), code])
    kept = {"name": f"stand-{hashlib.sha256(text.encode()).hexdigest()[:16]}", "first": ["./", *looks, *decks, *faces]}
    return f"const elmaxKept = {json.dumps(kept)};\n{code}"


def _script(name: str) -> str:
    text = text_of(HERE / name)
    if name != SCRIPTS[0]:
        return text
    words = json.dumps({"words": words_of({hand: f"stand-{hand}" for hand in HANDS})}, ensure_ascii=False)
    return f"const elmaxStand = {words};\n{text}"


def _latin_address() -> tuple[str, ...]:
    """Return where the library serves the face of Latin letters; nothing where it carries it under another name."""
    folder = Path(file_util.get_static_dir()) / "static" / "media"
    found = sorted(path.name for path in folder.glob(f"{LATIN}*"))
    return tuple(f"static/media/{name}" for name in found[:1])


def _latin() -> str:
    return "".join(
        f'@font-face {{ font-family: "Source Sans"; src: url("../../{address}"); font-weight: 200 900; }}\n'
        for address in _latin_address()
    )
