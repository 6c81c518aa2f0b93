"""A table as a workbook: native numbers under a frozen header, with sheets on columns, sources and the whole."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Any, Final

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from figures import palette
from i18n import Locale
from i18n.locale import bare
from model.evidence import Evidence
from reports.about import lines
from reports.columns import COLUMNS, Cell, cells, meaning, title
from reports.content import Content
from store.harmless import harmless

WIDEST, NARROWEST = 60, 9  # characters of a column of a sheet
A4, ACROSS = 9, 4  # as workbooks number papers; how many beside each other the values take, to be read
MARGIN: Final = 2
HEADS: Final = ("id", "title", "evidence", "version", "vintage", "producer", "licence", "address", "accessed", "sha256")


class _Exact(Worksheet):
    """A sheet that writes every digit of a number: the library rounds to sixteen, one too few to read it back."""

    def _xml_number_element(self, number: float, attributes: Sequence[tuple[str, str]] = ()) -> None:
        attr = "".join(f' {key}="{value}"' for key, value in attributes)  # a place and a style: nothing to escape
        out: IO[str] = self.fh  # type: ignore[assignment]  # None until the library opens it
        out.write(f"<c{attr}><v>{number!r}</v></c>")


@dataclass(frozen=True, slots=True)
class _Look:
    """The formats of a workbook, as the library has them."""

    head: Any
    body: Any
    marked: Any


def xlsx_bytes(content: Content, say: Locale) -> bytes:
    """Return the report's table as a workbook in a person's language; right to left where it is read so.

    Rows that rest on made-up data are shaded, and say so in words.
    """
    bytes_ = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(bytes_, options) as book:
        name, moment = bare(say.say("table-name", district=content.district.name)), content.made_at
        book.set_properties({"title": name, "created": datetime.fromisoformat(moment)})
        look, rows = _look(book), cells(content, say)
        marked = frozenset(n for n, row in enumerate(rows) if row["evidence"] == Evidence.ILLUSTRATIVE)
        sheets = [
            _sheet(book, say.say(f"table-sheet-{part}"), told, look, marked if part == "values" else frozenset())
            for part, told in _parts(rows, content, say).items()
        ]
        sheets[0].autofilter(0, 0, max(len(rows), 1), len(COLUMNS) - 1)
        for sheet in sheets:
            _for_paper(sheet, ACROSS if sheet is sheets[0] else 1)
            if say.direction == "rtl":
                sheet.right_to_left()
    return bytes_.getvalue()


def _for_paper(sheet: Any, across: int) -> None:  # noqa: ANN401 - of a library without types
    """Print a sheet as wide as so many papers laid across, with its heads on every page."""
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(across, 0)
    sheet.repeat_rows(0)


def _parts(rows: Sequence[Mapping[str, Cell]], content: Content, say: Locale) -> dict[str, list[list[Cell]]]:
    """Return what stands on each sheet, its heads first."""
    named: list[list[Cell]] = [[title(column, say), column.id, meaning(column, say)] for column in COLUMNS]
    told: list[list[Cell]] = [[what, says] for what, says in lines(content, say)]
    return {
        "values": [[title(column, say) for column in COLUMNS], *map(list, (row.values() for row in rows))],
        "about": [_words(("what", "says"), say), *told],
        "columns": [_words(("column", "name", "meaning"), say), *named],
        "sources": [_words(HEADS, say), *_sources(content, say)],
    }


def _words(names: Sequence[str], say: Locale) -> list[Cell]:
    return [bare(say.say(f"table-head-{name}")) for name in names]


def _look(book: Any) -> _Look:  # noqa: ANN401 - of a library without types
    top = {"text_wrap": True, "valign": "top"}
    return _Look(
        book.add_format({**top, "bold": True, "bg_color": "#DFE7EA", "border": 1}),
        book.add_format(top),
        book.add_format({**top, "bg_color": palette.ILLUSTRATIVE, "font_color": palette.ILLUSTRATIVE_INK}),
    )


def _sheet(book: Any, name: str, rows: Sequence[Sequence[Cell]], look: _Look, marked: frozenset[int]) -> Any:  # noqa: ANN401 - of a library without types
    """Return a sheet with rows, the first of them its heads; ``marked`` are shaded, counted behind the heads."""
    sheet = book.add_worksheet(bare(name), worksheet_class=_Exact)
    for column, cells_ in enumerate(zip(*rows, strict=True)):
        widest = max(len(str(cell)) for cell in cells_)
        sheet.set_column(column, column, max(NARROWEST, min(widest + MARGIN, WIDEST)))
    for line, row in enumerate(rows):
        form = look.marked if line - 1 in marked else look.body
        for column, cell in enumerate(row):
            _write(sheet, line, column, cell, form if line else look.head)
    sheet.freeze_panes(1, 0)
    return sheet


def _write(sheet: Any, line: int, column: int, cell: Cell, form: Any) -> None:  # noqa: ANN401 - as above
    if cell is None or cell == "":
        sheet.write_blank(line, column, None, form)
    elif isinstance(cell, str):
        sheet.write_string(line, column, harmless(cell), form)
    else:
        sheet.write_number(line, column, cell, form)


def _sources(content: Content, say: Locale) -> list[list[Cell]]:
    return [
        [
            one.id,
            one.title.of(say.language) or one.id,
            say.say(f"evidence-{one.evidence}"),
            one.version,
            one.vintage,
            say.origin(one.origin.producer) or one.origin.producer,
            say.origin(one.origin.licence) or one.origin.licence,
            one.origin.address,
            one.origin.accessed,
            one.sha256,
        ]
        for one in content.datasets()
    ]
