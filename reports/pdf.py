"""A brief as a PDF: Typst sets it, shapes its letters, embeds its faces and tags it for those who hear it."""

import json
import re
import unicodedata
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

import typst

from i18n.locale import POP_ISOLATE, bare
from reports.pages import Brief

LAYOUT: Final = Path(__file__).with_name("brief.typ")
BOX: Final = "\u25a1"
ISOLATES: Final = "\u2066\u2067\u2068"  # as they begin: from the left, from the right, as the first letter does
_FROM_LEFT: Final = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u03ff\uac00-\ud7a3]")
_FROM_RIGHT: Final = re.compile("[\u0590-\u06ff]")


@dataclass(frozen=True, slots=True)
class Faces:
    """The typefaces of paper: the folder that they lie in, and the code points that any of them has a glyph for."""

    folder: Path
    letters: frozenset[int]


def pdf_bytes(brief: Brief, faces: Faces, made_at: str) -> bytes:
    """Return a brief as PDF/UA-1; the same brief made at the same moment is the same bytes.

    Parameters
    ----------
    faces
        No face of the system is used; what they lack stands as an empty box.
    made_at
        ISO time with its zone.
    """
    return set_by(LAYOUT, brief, faces, made_at)


def set_by(
    layout: Path,
    brief: Brief,
    faces: Faces,
    made_at: str,
    *,
    form: Literal["pdf", "svg", "png"] = "pdf",
    dots: float | None = None,
) -> bytes:
    """Return a brief as a layout sets it.

    Parameters
    ----------
    form
        PDF is PDF/UA-1: tagged, with title, language and alternatives, or it is not written at all.
        The others show one page.
    dots
        Of a picture, an inch.
    """
    compiler = _compiler(layout, brief, faces)
    moment = datetime.fromisoformat(made_at)
    made = compiler.compile(format=form, pdf_standards="ua-1" if form == "pdf" else None, timestamp=moment, ppi=dots)
    if not isinstance(made, bytes):
        raise TypeError(type(made))
    return made


def pdf_with_pages(brief: Brief, faces: Faces, made_at: str, dots: float) -> tuple[bytes, list[bytes]]:
    """Return what ``pdf_bytes`` does, and every page of it as a PNG, for little more: it is set once.

    Parameters
    ----------
    dots
        Of a page, an inch.
    """
    compiler, moment = _compiler(LAYOUT, brief, faces), datetime.fromisoformat(made_at)
    raw = compiler.compile(format="pdf", pdf_standards="ua-1", timestamp=moment)
    pages = compiler.compile(format="png", timestamp=moment, ppi=dots)
    if not isinstance(raw, bytes):
        raise TypeError(type(raw))
    return raw, [pages] if isinstance(pages, bytes) else [page for page in pages or () if isinstance(page, bytes)]


def _compiler(layout: Path, brief: Brief, faces: Faces) -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[faces.folder])
    inputs = {"brief": _told(brief, faces.letters)}
    return typst.Compiler(layout, root=layout.parent, font_paths=fonts, sys_inputs=inputs)


def _told(brief: Brief, letters: frozenset[int]) -> str:
    """Return a brief as a text that the layout reads as data: whatever stands in it, none of it is markup."""
    mirrored = brief.direction == "rtl"

    def printable(part: object) -> object:
        if isinstance(part, dict):
            return {name: printable(one) for name, one in part.items()}
        if isinstance(part, list | tuple):
            return [printable(one) for one in part]
        return boxed(settled(part, mirrored=mirrored), letters) if isinstance(part, str) else part

    return json.dumps(printable(asdict(brief)), ensure_ascii=False, allow_nan=False)


def boxed(text: str, letters: frozenset[int]) -> str:
    """Return ``text`` with an empty box for every letter that no face has, and without controls.

    Without a glyph a letter would stand nowhere, and a PDF that lacks one is not written at all.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(letter if ord(letter) in letters else _stand_in(letter) for letter in text)


def _stand_in(letter: str) -> str:
    kind = unicodedata.category(letter)
    if letter == "\n" or kind == "Cf":
        return letter
    return "" if kind == "Cc" else " " if kind == "Zs" else BOX


def settled(text: str, *, mirrored: bool) -> str:
    """Return ``text`` with those isolates only that shield words of the other direction.

    A sign of direction has no glyph. In a PDF it hangs on the letter beside it, and whoever looks for a word with that
    letter, or copies it, does not find it any more.

    Parameters
    ----------
    mirrored
        Whether the text around runs from the right.
    """
    if bare(text) == text:
        return text
    other = _FROM_LEFT if mirrored else _FROM_RIGHT
    open_: list[tuple[str, list[str]]] = [("", [])]
    for letter in text:
        if letter in ISOLATES:
            open_.append((letter, []))
        elif letter == POP_ISOLATE and len(open_) > 1:
            sign, words = open_.pop()
            inside = "".join(words)
            open_[-1][1].append(f"{sign}{inside}{POP_ISOLATE}" if other.search(inside) else inside)
        else:
            open_[-1][1].append(bare(letter))
    # What was never closed shields nothing.
    return "".join(letter for _, words in open_ for letter in words)
