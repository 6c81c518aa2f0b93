"""Makes a report in several languages at once, measured once, and keeps it with a look at its first pages."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from i18n import Locale, locale
from i18n.locale import bare
from model.text import LANGUAGES, Language
from reports.about import asked_document, asked_words
from reports.brief import brief_of
from reports.content import Content, Plain, titled
from reports.figure import figure_bytes, figure_look
from reports.gathering import surroundings
from reports.page import page_bytes
from reports.pdf import Faces, pdf_with_pages
from reports.sheets import overview
from reports.table import files
from reports.verifying import passports_document
from store.faces import paper_faces
from store.layers import geopackage

BRIEFS, FIGURES = ("pdf", "html"), ("svg", "png")
LOOK: Final = "look-"  # how the names of the pictures of pages begin
PAGES, PAGE_DOTS = 4, 64  # how many pages are looked at, and how sharp
BESIDE: Final = ".json"
Tell = Callable[[Language, int, int], None]


@dataclass(frozen=True, slots=True)
class File:
    """One file of a report, and in which language it speaks; what only lies beside others has none."""

    name: str
    raw: bytes
    language: str = ""


def made(content: Content, form: str, languages: Sequence[Language], faces: Faces, tell: Tell) -> Iterator[File]:
    """Yield every file of a report, the pictures of its first pages too.

    Parameters
    ----------
    form
        A suffix without its dot: of a brief, of a table, or of figures.
    tell
        Is told, before each language, which it is, which number it has, and of how many.
    """
    stem = f"elmax-{content.made_at[:10]}"
    for at, language in enumerate(languages):
        tell(language, at + 1, len(languages))
        say, name = locale(language), f"{stem}-{language}.{form}"
        if form in BRIEFS:
            yield from _brief(content, form, name, faces, say)
        elif form in FIGURES:
            yield from _figures(content, form, stem, faces, say)
        else:
            told = files(content, name, tuple(map(locale, LANGUAGES)), say, geopackage)
            yield from (File(one, raw, language if one == name else "") for one, raw in told.items())
    if form in (*BRIEFS, *FIGURES):
        yield File(f"{stem}.{form}{BESIDE}", passports_document(content.records()))


def _brief(content: Content, form: str, name: str, faces: Faces, say: Locale) -> Iterator[File]:
    brief = brief_of(content, *surroundings(content), say)
    # Whatever form was asked for, a brief is looked at as it stands on paper.
    raw, pages = pdf_with_pages(brief, faces, content.made_at, PAGE_DOTS)
    if form == "html":
        raw = page_bytes(brief, paper_faces(faces.folder, say.language))
    yield File(name, raw, say.language)
    for at, page in enumerate(pages[:PAGES]):
        yield File(f"{LOOK}{say.language}-{at + 1}.png", page)


def _figures(content: Content, form: str, stem: str, faces: Faces, say: Locale) -> Iterator[File]:
    ground, places = surroundings(content)
    for at, item in enumerate(content.measured):
        # Alone, so that it names its own sources and no others.
        brief = brief_of(replace(content, measured=(item,)), ground, places, say)
        name = f"{stem}-{item.result.indicator.id}-{say.language}.{form}"
        yield File(name, figure_bytes(brief, f".{form}", faces, content.made_at), say.language)
        if at == 0:
            yield File(f"{LOOK}{say.language}-1.png", figure_look(brief, faces, content.made_at))


def told_of(content: Content, form: str, languages: Sequence[Language], written: Sequence[File]) -> dict[str, Plain]:
    """Return what is kept of a report beside its files: what was asked, of what it was made, and its codes."""
    evidence = content.evidence()
    return {
        "made_at": content.made_at,
        "form": form,
        "languages": list(languages),
        "asked": asked_document(content.asked),
        "evidence": None if evidence is None else str(evidence),
        "files": {one.name: one.language for one in written},
        "datasets": [{"id": one.id, "version": one.version} for one in content.datasets()],
        "words": {language: _words(content, locale(language)) for language in LANGUAGES},
    }


def _words(content: Content, say: Locale) -> Plain:
    """Return what a report holds as whoever looks at the list of reports reads it, in any language."""
    table = overview(content, say)
    heads: list[Plain] = [*map(bare, table.heads), bare(say.say("brief-code"))]
    rows: list[Plain] = [[*map(bare, row), item.code] for row, item in zip(table.rows, content.measured, strict=True)]
    titles: list[Plain] = [bare(titled(item.result, say)) for item in content.measured]
    asked: list[Plain] = [list(pair) for pair in asked_words(content, say)]
    return {"asked": asked, "titles": titles, "heads": heads, "rows": rows}
