"""A figure that goes out alone says by itself what it is, how sure, of when and of whom."""

import io
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from i18n import locale
from i18n.locale import bare
from model.text import LANGUAGES, Language
from reports.__main__ import main
from reports.content import Content
from reports.figure import LAYOUT, PNG, SVG, figure_bytes
from reports.pages import Brief
from reports.pdf import Faces, set_by
from tests.reports.conftest import NOW
from tests.reports.printed import said, text_of

SPACE = "{http://www.w3.org/2000/svg}"


def alone(brief: Brief, at: int) -> Brief:
    """Return a brief of one section."""
    return replace(brief, sections=(brief.sections[at],))


@pytest.mark.parametrize("language", LANGUAGES)
def test_title_number_evidence_source_and_date_stand_inside(
    briefs: dict[Language, Brief], faces: Faces, language: Language
) -> None:
    """The same layout set as a PDF, from which words can be taken: all of it is there, and on one page."""
    brief = alone(briefs[language], 0)
    (section,) = brief.sections
    text = text_of(set_by(LAYOUT, brief, faces, NOW.isoformat(), form="pdf"))
    wanted = [section.title, brief.date, brief.badge.word, brief.words["made-of"], brief.words["made-on"]]
    wanted += [section.reach, *(word for pair in brief.filters for word in pair)]
    assert bare(locale(language).quantity(800, "m")) in bare(section.reach)
    assert section.bars is not None
    wanted += [bar.name for bar in section.bars.rows]
    assert [word for word in wanted if said(word) not in text] == []
    # Where letters run from the right, the library takes a number's sign, and the parts of a code, from there.
    value, parts = said(section.value), re.findall("[A-Z]+|[0-9]+|-", section.code)
    assert (value[-1] + value[:-1] if language == "ar" else value) in text
    assert "".join(reversed(parts) if language == "ar" else parts) in text


def test_a_drawing_says_what_it_shows_and_asks_for_nothing(briefs: dict[Language, Brief], faces: Faces) -> None:
    """Title and description for those who hear it; letters are outlines, so that it looks the same everywhere."""
    brief = alone(briefs["ar"], 0)
    raw = figure_bytes(brief, SVG, faces, NOW.isoformat())
    root = ET.fromstring(raw)  # noqa: S314 - our own text
    assert root.get("role") == "img"
    assert [root.findtext(f"{SPACE}{part}") for part in ("title", "desc")] == [
        bare(brief.sections[0].title),
        bare(f"{brief.sections[0].alt} {brief.sections[0].reach}"),
    ]
    tags = {one.tag.removeprefix(SPACE) for one in root.iter()}
    assert tags & {"script", "foreignObject", "text"} == set()
    links = {value for one in root.iter() for name, value in one.attrib.items() if name.endswith("href")}
    assert all(link.startswith(("#", "data:")) for link in links)
    assert raw == figure_bytes(brief, SVG, faces, NOW.isoformat())


def test_a_picture_is_sharp_enough_for_a_slide(briefs: dict[Language, Brief], faces: Faces) -> None:
    """At least 1,500 dots wide; one without zones is a picture too."""
    for at in (0, 2):
        with Image.open(io.BytesIO(figure_bytes(alone(briefs["ko"], at), PNG, faces, NOW.isoformat()))) as picture:
            assert picture.format == "PNG"
            assert picture.width >= 1500


def test_the_command_writes_one_and_refuses_other_endings(
    content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The suffix chooses; a figure is of one indicator."""
    one = replace(content, measured=content.measured[2:3])
    monkeypatch.setattr("reports.commands.gathered", lambda *_: one)
    assert main(["figure", "eq_pal", "--out", str(tmp_path / "f.svg"), "--lang", "en"]) == 0
    assert (tmp_path / "f.svg").read_bytes().startswith(b"<svg")
    assert main(["figure", "eq_pal", "--out", str(tmp_path / "f.gif"), "--lang", "en"]) == 2
    assert ".gif" in capsys.readouterr().err
