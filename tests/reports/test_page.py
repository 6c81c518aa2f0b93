"""A brief as one page: everything of the printed one, nothing asked for, nothing run, nothing taken for markup."""

import io
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html import unescape
from html.parser import HTMLParser

import pytest
from fontTools.ttLib import TTFont

from i18n import locale
from i18n.locale import bare
from model.text import LANGUAGES, Language, Text
from reports.brief import brief_of
from reports.content import Content
from reports.gathering import surroundings
from reports.page import POLICY, page_bytes
from reports.pages import Brief
from reports.pdf import Faces
from reports.script import SCRIPT
from reports.woff import woff
from store.faces import paper_faces

VOID = frozenset({"meta", "img", "br"})
HOSTILE = '"><script>alert(1)</script><img src=http://x onerror=alert(1)>'


class Parsed(HTMLParser):
    """What stands in a page: its words, its tags with their attributes, and which were closed wrongly."""

    def __init__(self, page: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.wrong: list[str] = []
        self._open: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note a tag that closes another than the last opened one."""
        if self._open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.words.append(data)


@pytest.fixture(scope="module")
def parsed(briefs: dict[Language, Brief], faces: Faces) -> dict[Language, Parsed]:
    """Return the page of every brief, read again."""
    return {
        language: Parsed(page_bytes(brief, paper_faces(faces.folder, language))) for language, brief in briefs.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_of_the_brief_is_in_the_page(
    briefs: dict[Language, Brief], parsed: dict[Language, Parsed], language: Language
) -> None:
    """The same sentences, rows, notes and sources, in a page of the right language and direction."""
    brief, page = briefs[language], parsed[language]
    text = bare("\n".join(page.words))
    wanted = [
        brief.title,
        brief.date,
        brief.badge.note,
        *brief.summary,
        *(word for pair in brief.filters for word in pair),
    ]
    for table in (brief.overview, brief.sources, *(section.table for section in brief.sections)):
        wanted += [*table.heads, *(cell for row in table.rows for cell in row)]
    for section in brief.sections:
        wanted += [section.title, section.value, section.lead, *section.sources, *(says for _, says in section.notes)]
        wanted += [bar.name for bar in (section.bars.rows if section.bars else ())]
    assert [word for word in wanted if bare(word) not in text] == []
    assert page.tags[0] == ("html", {"lang": language, "dir": brief.direction})
    assert page.wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_asks_for_nothing_and_runs_its_own_script_alone(parsed: dict[Language, Parsed], language: Language) -> None:
    """Every picture and face is inside; the policy lets these bytes run and forbids the rest; links lead inside."""
    tags = parsed[language].tags
    assert {tag for tag, _ in tags} & {"link", "iframe", "object", "form"} == set()
    assert [told for tag, told in tags if tag == "script"] == [{}]
    assert SCRIPT in parsed[language].words
    assert b64encode(sha256(SCRIPT.encode()).digest()).decode() in POLICY
    assert not [name for _, told in tags for name in told if name.startswith("on")]
    assert all(told["src"].startswith("data:") for _, told in tags if "src" in told)
    assert all(told["href"].startswith("#") for _, told in tags if "href" in told)
    assert POLICY in {told.get("content") for tag, told in tags if tag == "meta"}
    style = "".join(parsed[language].words)
    assert set(re.findall(r"url\((\w+):", style)) == {"data"}
    names = {told["id"] for _, told in tags if "id" in told}
    assert {told["href"][1:] for _, told in tags if "href" in told} == names


def test_what_is_made_up_is_marked_in_text_map_and_bars(parsed: dict[Language, Parsed]) -> None:
    """A badge beside the number and on the map, hatching in the bars, a shade in the rows."""
    kinds = [told.get("class", "").split() for _, told in parsed["ar"].tags]
    maps = sum("map" in kind for kind in kinds)
    assert maps == 2
    assert sum("badge" in kind and "illustrative" in kind for kind in kinds) >= 3 + maps
    assert sum(kind == ["made-up"] for kind in kinds) > 2 * 13


def test_a_name_from_a_file_is_never_a_tag(content: Content, faces: Faces) -> None:
    """Whatever a zone is called, it is words."""
    zones = {value.zone: Text(en=HOSTILE) for value in content.measured[0].result.zones()}
    hostile = replace(content, names=zones, measured=content.measured[:1])
    page = page_bytes(brief_of(hostile, *surroundings(hostile), locale("en")), paper_faces(faces.folder, "en"))
    assert page.count(b"<script") == 1
    assert b"onerror=alert" in page
    found = Parsed(page)
    assert not [told for _, told in found.tags if "onerror" in told]
    assert any(HOSTILE in unescape(word) for word in found.words)


def test_a_packed_face_is_the_same_face(faces: Faces) -> None:
    """Table by table, read by another program, at half the size."""
    for raw in paper_faces(faces.folder, "en").values():
        packed = woff(raw)
        assert len(packed) < 0.6 * len(raw)
        one, other = TTFont(io.BytesIO(raw)), TTFont(io.BytesIO(packed))
        assert other.flavor == "woff"
        assert set(one.reader.keys()) == set(other.reader.keys())
        assert all(one.reader[tag] == other.reader[tag] for tag in one.reader.keys())  # noqa: SIM118 - no mapping
