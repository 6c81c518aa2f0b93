"""A brief as a PDF: Typst sets it, shapes its letters, embeds its faces and tags it for those who hear it."""

import json
import re
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

import typst

from i18n.locale import POP_ISOLATE, bare
from reports.pages import Brief

LAYOUT: Final = Path(__file__).with_name("brief.typ")
ISOLATES: Final = "\u2066\u2067\u2068"  # as they begin: from the left, from the right, as the first letter does
_FROM_LEFT: Final = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u03ff\uac00-\ud7a3]")
_FROM_RIGHT: Final = re.compile("[\u0590-\u06ff]")


def pdf_bytes(brief: Brief, faces: Path, made_at: str) -> bytes:
    """Return a brief as PDF/UA-1; the same brief made at the same moment is the same bytes.

    Parameters
    ----------
    faces
        The folder with the faces of paper; no face of the system is used.
    made_at
        ISO time with its zone.
    """
    return set_by(LAYOUT, brief, faces, made_at)


def set_by(
    layout: Path,
    brief: Brief,
    faces: Path,
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
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[faces])
    compiler = typst.Compiler(layout, root=layout.parent, font_paths=fonts, sys_inputs={"brief": _told(brief)})
    moment = datetime.fromisoformat(made_at)
    made = compiler.compile(format=form, pdf_standards="ua-1" if form == "pdf" else None, timestamp=moment, ppi=dots)
    if not isinstance(made, bytes):
        raise TypeError(type(made))
    return made


def _told(brief: Brief) -> str:
    """Return a brief as a text that the layout reads as data: whatever stands in it, none of it is markup."""
    return json.dumps(_settled(asdict(brief), brief.direction == "rtl"), ensure_ascii=False, allow_nan=False)


def _settled(part: object, mirrored: bool) -> object:  # noqa: FBT001 - of one call
    if isinstance(part, dict):
        return {name: _settled(one, mirrored) for name, one in part.items()}
    if isinstance(part, list | tuple):
        return [_settled(one, mirrored) for one in part]
    return settled(part, mirrored=mirrored) if isinstance(part, str) else part


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
