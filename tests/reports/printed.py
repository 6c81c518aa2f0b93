"""Reading a PDF again, with programs that did not write it."""

import io
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, cast

import pypdf
import pypdfium2
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from i18n.locale import bare

_SPACE: Final = re.compile(r"\s+")
_LAM_ALEF: Final = re.compile("ل([اأإآ])")
Outline = tuple[str, int]


def text_of(raw: bytes) -> str:
    """Return all words of a PDF in reading order, without spaces, as the library of Chromium takes them out."""
    document = pypdfium2.PdfDocument(raw)
    pages = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    document.close()
    return folded("".join(pages))


def said(words: str) -> str:
    """Return words as ``text_of`` would find them.

    The library turns the two letters of the one glyph for lam and alef around, in whatever PDF they stand.
    """
    return _LAM_ALEF.sub(r"\1ل", folded(words))


def folded(text: str) -> str:
    """Return text without spaces and without what shields its direction."""
    return _SPACE.sub("", bare(text))


def fonts_of(raw: bytes) -> dict[str, Any]:
    """Return the fonts of a PDF by their names without the tag of a subset."""
    found = {}
    for page in pypdf.PdfReader(io.BytesIO(raw)).pages:
        for font in _fonts(page).values():
            told = cast("Any", font.get_object())
            found[str(told["/BaseFont"]).rpartition("+")[2].removesuffix("-Identity-H")] = told
    return found


def glyph_runs(raw: bytes) -> Iterator[list[Outline]]:
    """Yield the outlines of all glyphs of every page in the order in which they are drawn."""
    reader = pypdf.PdfReader(io.BytesIO(raw))
    known: dict[str, dict[int, Outline]] = {}
    for page in reader.pages:
        fonts = {name: cast("Any", font.get_object()) for name, font in _fonts(page).items()}
        drawn: list[Outline] = []
        current = ""
        for operands, operator in pypdf.generic.ContentStream(page.get_contents(), reader).operations:
            if operator == b"Tf":
                current = str(operands[0])
                if current not in known:
                    known[current] = outlines(_program(fonts[current]))
            elif operator in {b"Tj", b"TJ"}:
                parts = operands[0] if operator == b"TJ" else operands
                for part in parts:
                    if isinstance(part, str | bytes):
                        code = part if isinstance(part, bytes) else cast("Any", part).original_bytes
                        drawn += [known[current][int.from_bytes(code[at : at + 2])] for at in range(0, len(code), 2)]
        known.clear()
        yield drawn


def outlines(program: bytes, wanted: Iterable[int] | None = None) -> dict[int, Outline]:
    """Return what the glyphs of a font, all or those wanted, look like and how wide they are, by their number."""
    font = TTFont(io.BytesIO(program))
    glyphs, names = font.getGlyphSet(), font.getGlyphOrder()
    found = {}
    for number in range(len(names)) if wanted is None else set(wanted):
        pen = DecomposingRecordingPen(glyphs)
        glyphs[names[number]].draw(pen)
        found[number] = (str(pen.value), int(glyphs[names[number]].width))
    return found


def _fonts(page: pypdf.PageObject) -> dict[str, Any]:
    return cast("Any", page["/Resources"]).get("/Font", {})  # type: ignore[no-any-return]  # of the file


def _program(font: Any) -> bytes:  # noqa: ANN401 - of the file
    descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
    return cast("bytes", descriptor["/FontFile2"].get_object().get_data())
