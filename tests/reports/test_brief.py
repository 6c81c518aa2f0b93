"""A brief on paper: everything that was chosen is there, in words that can be read, found and heard."""

import io
import json
import math
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pypdf
import pytest
import uharfbuzz

from figures.alt_text import reach_of
from figures.crediting import credited
from i18n import locale
from i18n.locale import bare
from model.indicator import decimals
from model.text import LANGUAGES, Language, Text
from reports.__main__ import main
from reports.brief import brief_of, scanned
from reports.content import Asked, Content, titled
from reports.gathering import gathered, surroundings
from reports.pages import Brief
from reports.pdf import Faces, pdf_bytes
from reports.sheets import overview
from store import indicators
from tests.reports.conftest import IDS, NOW, Rows
from tests.reports.printed import folded, fonts_of, glyph_runs, outlines, said, text_of

LETTERS = re.compile("[\u0621-\u064a ]{6,40}")
HOSTILE = '#panic("x") *bold* $x^2$ <b>tag</b> @ref \\ [x]'


@pytest.fixture(scope="module")
def texts(pdfs: dict[Language, bytes]) -> dict[Language, str]:
    """Return the words of every brief, taken out again."""
    return {language: text_of(raw) for language, raw in pdfs.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_was_chosen_is_on_paper(
    briefs: dict[Language, Brief], texts: dict[Language, str], language: Language
) -> None:
    """Every indicator, filter, sentence, row, note and source, and in Arabic every word in its reading order."""
    brief, text = briefs[language], texts[language]
    wanted = [brief.title, brief.date, *brief.summary, *(word for pair in brief.filters for word in pair)]
    for section in brief.sections:
        wanted += [section.title, section.domain, section.value, section.lead, *section.table.heads]
        wanted += [cell for row in section.table.rows for cell in row]
        wanted += [name for name, _ in section.notes]
        if section.map:
            wanted += [one.name for one in section.map.labels]
    wanted += [cell for row in brief.sources.rows for cell in row]
    missing = [word for word in wanted if not _is_there(word, text)]
    assert missing == []


def _is_there(words: str, text: str) -> bool:
    """Tell whether words are in a text; where directions meet, whether each part between signs is."""
    if said(words) in text:
        return True
    parts = re.split(r"[^\u0621-\u064a\uac00-\ud7a3A-Za-z]+|(?<=[\u0621-\u064a])(?=[A-Za-z])", bare(words))
    numbers = re.findall("[0-9\u0660-\u0669]+", bare(words))
    return all(said(part) in text for part in (*filter(None, parts), *numbers))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_numbers_are_those_of_compute(
    content: Content, texts: dict[Language, str], briefs: dict[Language, Brief], printed: Rows, language: Language
) -> None:
    """Each row of the table is a row of ``compute --json``, and stands on paper cell beside cell, as it is written."""
    say, units = locale(language), {entry.id: entry.unit for entry in indicators()}
    heads = [say.say(f"column-{name}") for name in ("zone", "value", "persons-residents")]
    for section in briefs[language].sections:
        rows = {content.name(str(row["zone"]), say): row for row in printed if row["indicator"] == section.id}
        for cells in section.table.rows:
            told = dict(zip(section.table.heads, cells, strict=True))
            row, unit = rows[told[heads[0]]], units[section.id]
            if row["value"] is None:
                continue
            assert told[heads[1]] == say.quantity(cast("float", row["value"]), unit, decimals(unit))
            if row["persons"] is not None and heads[2] in told:
                assert told[heads[2]] == say.number(cast("float", row["persons"]))
            if language != "ar":  # there the library takes the cells out from the right, and numbers from the left
                assert said("".join(cells)) in texts[language], cells


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_scans_a_code_reads_within_which_reach_it_is_true(content: Content, language: Language) -> None:
    """What, where and how much, then 800 m, then the code; of a zone that nothing is known of no empty brackets."""
    say = locale(language)
    for item in content.measured[:2]:
        lines = scanned(item, item.result.district(), {}, say).splitlines()
        assert lines[2:] == [bare(reach_of(item.result, say)), item.code]
        assert bare(say.quantity(item.result.threshold, "m")) in lines[2]
    unknown = replace(content.measured[0].result.values[0], value=math.nan, evidence=None)
    _, told, *_ = scanned(content.measured[0], unknown, {unknown.zone: "X"}, say).splitlines()
    assert told == f"X: {say.say('no-data')}"


def test_beside_a_share_that_is_not_known_nobody_is_counted(content: Content, briefs: dict[Language, Brief]) -> None:
    """In the refinery nobody lives: why stands in the value's cell, and no zero that reads as a target met."""
    item, say = content.measured[0], locale("en")
    (empty,) = (value for value in item.result.zones() if math.isnan(value.value))
    assert (empty.zone, empty.reason, empty.persons, empty.persons_to_target) == ("refinery", "no-residents", 0, 0)
    (row,) = (row for row in briefs["en"].sections[0].table.rows if row[0] == content.name("refinery", say))
    told = dict(zip(briefs["en"].sections[0].table.heads, row, strict=True))
    assert told[say.say("column-value")] == say.say("reason-no-residents")
    assert told[say.say("column-persons-residents")] == told[say.say("column-to-target")] == ""
    (alone,) = overview(replace(content, asked=Asked(zone="refinery"), measured=(item,)), say).rows
    assert alone[1:4] == (say.say("reason-no-residents"), say.quantity(90, "percent", 1), "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_made_up_says_so_on_every_page_and_every_map(
    pdfs: dict[Language, bytes], briefs: dict[Language, Brief], language: Language
) -> None:
    """Torn out, no page passes for a real one."""
    word = folded(locale(language).say("evidence-illustrative"))
    reader = pypdf.PdfReader(io.BytesIO(pdfs[language]))
    for page in range(len(reader.pages)):
        alone = pypdf.PdfWriter()
        alone.add_page(reader.pages[page])
        out = io.BytesIO()
        alone.write(out)
        assert word in text_of(out.getvalue()), page
    for section in briefs[language].sections:
        if section.map:
            assert any(entry.hatched for entry in section.map.legend)
            assert "url(#made-up)" in section.map.svg


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_heard_and_found(
    pdfs: dict[Language, bytes], briefs: dict[Language, Brief], language: Language
) -> None:
    """Tagged, with its language, title, marks of its headings, and alternatives for its pictures (PDF/UA-1)."""
    reader = pypdf.PdfReader(io.BytesIO(pdfs[language]))
    root = cast("Any", reader.trailer["/Root"])
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/ViewerPreferences"].get("/Direction", "/L2R") == ("/R2L" if language == "ar" else "/L2R")
    assert reader.metadata is not None
    assert reader.metadata.title == briefs[language].title
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    marks = json.dumps([_titles(reader.outline)], ensure_ascii=False)
    assert all(bare(section.title) in bare(marks) for section in briefs[language].sections)


def _titles(outline: Iterable[Any]) -> list[Any]:
    return [_titles(one) if isinstance(one, list) else str(one["/Title"]) for one in outline]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_face_is_embedded_and_none_is_of_this_machine(pdfs: dict[Language, bytes], language: Language) -> None:
    """FiraGO in all, Noto Sans KR where there are Korean letters; each with its table back to letters."""
    found = fonts_of(pdfs[language])
    wanted = {"FiraGO-Regular", "FiraGO-Bold"} | ({"NotoSansKR-Regular"} if language == "ko" else set())
    assert set(found) == wanted
    for font in found.values():
        assert "/ToUnicode" in font
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)


def test_a_hundred_arabic_strings_are_joined_as_a_reference_joins_them(
    briefs: dict[Language, Brief], faces: Faces
) -> None:
    """The glyphs of each, in the order drawn, are those that HarfBuzz chooses, told apart by their outlines."""
    words = {part for text in _arabic() for part in LETTERS.findall(text)}
    strings = sorted(" ".join(word.split()) for word in words)[:100]
    assert len(strings) == 100
    brief = replace(briefs["ar"], sections=(), summary=(), credits=tuple(strings))
    drawn = [outline for run in glyph_runs(pdf_bytes(brief, faces, NOW.isoformat())) for outline in run]
    face = (faces.folder / "FiraGO-Regular.ttf").read_bytes()
    font, whole = uharfbuzz.Font(uharfbuzz.Face(face)), "\n".join(map(str, drawn))
    shaped = {text: _shaped(text, font) for text in strings}
    known = outlines(face, {glyph for glyphs in shaped.values() for glyph in glyphs})
    unjoined = [text for text, glyphs in shaped.items() if "\n".join(str(known[one]) for one in glyphs) not in whole]
    assert unjoined == []


def _arabic() -> Iterable[str]:
    for entry in indicators():
        yield from (entry.title.ar, entry.formula.ar, entry.inputs.ar, entry.target_text.ar)


def _shaped(text: str, font: uharfbuzz.Font) -> list[int]:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = "rtl", "Arab", "ar"
    uharfbuzz.shape(font, buffer)
    return [info.codepoint for info in buffer.glyph_infos]


def test_what_lies_below_the_maps_is_named_too(content: Content, briefs: dict[Language, Brief]) -> None:
    """The coast and the streets have sources of their own, which ask to be named wherever they are drawn."""
    ground, _ = surroundings(content)
    assert [one.role for one in ground.datasets] == ["backdrop", "walk_network"]
    named = [row[0] for row in briefs["en"].sources.rows]
    assert all(any(f"({one.id})" in name for name in named) for one in (*ground.datasets, *content.datasets()))
    assert len(named) == len(set(named))
    for language, brief in briefs.items():
        wanted = [credited(one, locale(language)) for one in ground.credits]
        assert all(any(words in told for told in brief.credits) for words in wanted)
    # What we have words for is named in the reader's language, as beside a picture on a page and at the stand.
    assert not any("contributors" in told for told in briefs["ar"].credits)


def test_nothing_from_data_is_markup(content: Content, faces: Faces) -> None:
    """A name full of signs stands on paper sign by sign."""
    zones = {value.zone: Text(en=HOSTILE) for value in content.measured[0].result.zones()}
    hostile = replace(content, names=zones, measured=content.measured[:1])
    brief = brief_of(hostile, *surroundings(hostile), locale("en"))
    text = text_of(pdf_bytes(brief, faces, NOW.isoformat()))
    assert text.count(folded(HOSTILE)) >= 2 * (len(zones) - 1)


def test_letters_that_no_face_has_are_boxes_and_controls_are_nothing(content: Content, faces: Faces) -> None:
    """A name in Amharic, a picture or half a letter may stand in a file; the report is printed all the same."""
    zones = {value.zone: Text(en="Ba\x1bb 😀\ue000\ud800አ") for value in content.measured[0].result.zones()}
    strange = replace(content, names=zones, measured=content.measured[:1])
    text = text_of(pdf_bytes(brief_of(strange, *surroundings(strange), locale("en")), faces, NOW.isoformat()))
    assert "Bab□□□□" in text


def test_the_same_brief_is_the_same_bytes(
    briefs: dict[Language, Brief], pdfs: dict[Language, bytes], faces: Faces
) -> None:
    """Two prints of one moment cannot be told apart."""
    assert pdf_bytes(briefs["en"], faces, NOW.isoformat()) == pdfs["en"]


def test_one_zone_is_told_of_alone(faces: Faces) -> None:
    """Its number stands large, its row and the district's are the table; in the pictures it stands among the others."""
    asked = gathered(Asked(("acc_cln",), zone="tolombat", threshold=500.0), NOW)
    brief = brief_of(asked, *surroundings(asked), locale("en"))
    (section,) = brief.sections
    (row,) = asked.measured[0].rows
    assert section.value == locale("en").quantity(cast("float", row["value"]), "percent", 1)
    assert [cells[0] for cells in section.table.rows] == ["Tolombat El-Max", "All zones"]
    assert section.bars is not None
    assert len(section.bars.rows) == 14
    assert ("Zone", "Tolombat El-Max") in brief.filters
    assert "Tolombat" in text_of(pdf_bytes(brief, faces, NOW.isoformat()))


def test_with_real_data_only_it_says_what_lacks_and_who_could_give_it(faces: Faces) -> None:
    """No map, no bars, no mark of evidence; still a page that helps."""
    asked = gathered(Asked(IDS, real_only=True), NOW)
    brief = brief_of(asked, *surroundings(asked), locale("ar"))
    assert brief.badge.id == ""
    assert brief.ground == ""
    assert all(section.map is None and section.bars is None and not section.known for section in brief.sections)
    assert all(section.sources == () for section in brief.sections)  # no number, and so nothing it was made of
    names = {name for section in brief.sections for name, _ in section.notes}
    assert locale("ar").say("method-owner") in names
    assert said(brief.sections[0].value) in text_of(pdf_bytes(brief, faces, NOW.isoformat()))


def test_the_district_alone_has_no_pictures_and_one_row(faces: Faces) -> None:
    """With `*` the zones are not asked for: their values stand nowhere."""
    asked = gathered(Asked(("acc_cln", "eq_pal"), zone="*"), NOW)
    brief = brief_of(asked, *surroundings(asked), locale("en"))
    for section in brief.sections:
        assert (section.map, section.bars, section.lead) == (None, None, "")
        assert [row[0] for row in section.table.rows] == ["All zones"]
    assert pdf_bytes(brief, faces, NOW.isoformat()).startswith(b"%PDF")


def test_who_walks_is_part_of_the_title(content: Content) -> None:
    """A wheelchair user's number is never taken for everybody's."""
    result = replace(content.measured[0].result, profile="wheelchair")
    assert bare(titled(result, locale("en"))) == "Residents within walk of a primary health unit (Wheelchair user)"


def test_the_command_writes_it_and_refuses_other_endings(
    content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is a PDF; a suffix that nobody can write is refused before anything is computed."""
    monkeypatch.setattr("reports.commands.gathered", lambda *_: replace(content, measured=content.measured[2:]))
    assert main(["brief", "--out", str(tmp_path / "b.pdf"), "--lang", "ko"]) == 0
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert main(["brief", "--out", str(tmp_path / "b.docx"), "--lang", "ko"]) == 2
    assert {path.name for path in tmp_path.iterdir()} == {"b.pdf", "b.pdf.json"}
    told = json.loads((tmp_path / "b.pdf.json").read_text(encoding="utf-8"))["passports"]
    assert set(told) == {item.code for item in content.measured[2:] if item.code}
