"""Tables to fill in, one for each role: a header that the check understands, and three rows that are made up."""

import csv
import io
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import xlsxwriter

from loaders.formats.workbook import GUIDE
from loaders.words import HEADERS, VOCABULARY, fold
from model.role import ROLES
from model.text import LANGUAGES, Language
from store.harmless import harmless

TEMPLATES: Final = VOCABULARY.parent / "templates"
EVIDENCE: Final = (
    "evidence"  # read under this very name, whatever the language: it keeps examples from passing for real
)
_LETTERS: Final = {"ar": ("\u0600", "\u06ff"), "ko": ("\uac00", "\ud7a3")}
_WIDEST, _NARROWEST = 60, 12  # characters of a column of a sheet


@dataclass(frozen=True, slots=True)
class Template:
    """A table to fill in.

    Parameters
    ----------
    fields
        What each column stands for: a field of the role, ``longitude``, ``latitude``, ``shape`` or ``evidence``.
    heads
        What stands above each column.
    rows
        Three examples.
    """

    role: str
    language: Language
    fields: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """The words of the second sheet: its name, that of the first, its three heads, and what each field means.

    Parameters
    ----------
    meanings
        Field → what it means and what may stand in it.
    """

    table: str
    sheet: str
    heads: tuple[str, str]
    meanings: Mapping[str, str]
    right_to_left: bool


@cache
def roles() -> tuple[str, ...]:
    """Return the roles that have a template, in the order of the roles."""
    return tuple(role for role in ROLES if (TEMPLATES / f"{role}.csv").is_file())


@cache
def template(role: str, language: Language) -> Template:
    """Return the template of ``role`` with headers in ``language``, where the declared words have one."""
    with (TEMPLATES / f"{role}.csv").open(encoding="utf-8", newline="") as lines:
        fields, *rows = (tuple(row) for row in csv.reader(lines))
    return Template(role, language, fields, tuple(_head(field, language) for field in fields), tuple(rows))


def template_role(heads: Collection[str]) -> str:
    """Return the role of the template that has exactly these heads, in whatever order; empty for none."""
    return _roles_by_heads().get(frozenset(heads), "")


@cache
def _roles_by_heads() -> Mapping[frozenset[str], str]:
    return {frozenset(template(role, language).heads): role for role in roles() for language in LANGUAGES}


def as_csv(made: Template) -> bytes:
    """Return a template as CSV that a spreadsheet opens in the right letters."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows((made.heads, *made.rows))
    return text.getvalue().encode("utf-8-sig")


def as_xlsx(made: Template, guide: Guide) -> bytes:
    """Return a template as a workbook: the table under a frozen header, and a sheet that explains each column."""
    bytes_ = io.BytesIO()
    with xlsxwriter.Workbook(
        bytes_, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        head = book.add_format({"bold": True, "bg_color": "#DFE7EA", "border": 1, "text_wrap": True, "valign": "top"})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        table, words = book.add_worksheet(guide.table), book.add_worksheet(guide.sheet)
        words.set_vba_name(GUIDE)  # so that nobody is asked which of the two sheets holds the data
        _fill(table, made.heads, [[_typed(cell) for cell in row] for row in made.rows], head, None)
        _fill(
            words,
            guide.heads,
            [[h, guide.meanings[f]] for h, f in zip(made.heads, made.fields, strict=True)],
            head,
            body,
        )
        for sheet in (table, words):
            sheet.freeze_panes(1, 0)
            if guide.right_to_left:
                sheet.right_to_left()
    return bytes_.getvalue()


def _fill(sheet: Any, heads: tuple[str, ...], rows: list[list[str | float]], head: Any, body: Any) -> None:  # noqa: ANN401 - of a library without types
    for column, name in enumerate(heads):
        sheet.write_string(0, column, name, head)
        cells = [row[column] for row in rows]
        widest = max(len(str(cell)) for cell in (name, *cells))
        sheet.set_column(column, column, max(_NARROWEST, min(widest + 2, _WIDEST)))
        for line, cell in enumerate(cells, start=1):
            write = sheet.write_string if isinstance(cell, str) else sheet.write_number
            write(line, column, cell, body)


def _typed(cell: str) -> str | float:
    try:
        return float(cell)
    except ValueError:
        return harmless(cell)


def _head(field: str, language: Language) -> str:
    """Return the first header in letters of ``language`` that is declared for ``field`` alone, else its own name."""
    if field == EVIDENCE or language not in _LETTERS:
        return field
    first, last = _LETTERS[language]
    declared = _declared()
    others = {fold(word) for name, words in declared.items() if name != field for word in (name, *words)}
    fitting = (word for word in declared.get(field, ()) if first <= word[0] <= last and fold(word) not in others)
    return next(fitting, field)


@cache
def _declared() -> Mapping[str, tuple[str, ...]]:
    raw = tomllib.loads(Path(VOCABULARY / HEADERS).read_text(encoding="utf-8"))
    return {name: tuple(words) for part in ("coordinates", "fields") for name, words in raw[part].items()}
