"""The three languages say the same things."""

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from i18n.locale import LOCALES
from model.text import LANGUAGES, Language

VOWEL_MARKS = re.compile("[\u064b-\u0652]")
ARABIC, HANGUL, LATIN = re.compile("[\u0600-\u06ff]"), re.compile("[\uac00-\ud7a3]"), re.compile("[A-Za-z]{3,}")
# Words that are the same in every language: names, units, formats, commands.
SHARED = re.compile(
    r"(?<![A-Za-z])(Ctrl|start|test|CSV|PDF|HTML|TSV|GeoJSON|GeoPackage|Parquet|XLSX|KML|Shapefile|JSON|UTF|EPSG|FILE|ODbL|OSM|HOTOSM|"
    r"OpenStreetMap|SHA|ISO|SDG|UMF|WHO|PM|SO|EGP|NDVI|GTFS|CRS|WGS|FGT|Gini|Theil|Palma|FCA|ELMAX_[A-Z]+|null|[a-z]+_[a-z_]+|windows-1256|iso-8859-6|mac_arabic)(?![A-Za-z])"
)


@cache
def messages(language: Language) -> dict[str, ast.Message]:
    """Return every message of a language by its id."""
    found: dict[str, ast.Message] = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{path.name}: {entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


def _variables(node: ast.BaseNode) -> set[str]:
    names = {node.id.name} if isinstance(node, ast.VariableReference) else set()
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                names |= _variables(child)
    return names


def _texts(node: ast.BaseNode) -> str:
    if isinstance(node, ast.TextElement):
        return node.value
    children = (c for value in vars(node).values() for c in (value if isinstance(value, list) else [value]))
    return " ".join(_texts(child) for child in children if isinstance(child, ast.BaseNode))


def _shown(message: ast.Message) -> set[str]:
    """Return the variables that stand in the text, apart from those that only choose a form."""
    text = FluentSerializer().serialize_entry(message)
    return set(re.findall(r"\{ \$(\w+) \}", text))


@cache
def quantities() -> list[str]:
    """Return the units that are written with a number."""
    english = messages("en")
    return [key for key in english if key.startswith("unit-") and "number" in _variables(english[key])]


def test_every_language_has_every_message() -> None:
    """A page can never show a message id."""
    for language in LANGUAGES:
        assert messages(language).keys() == messages("en").keys(), language


def test_a_message_asks_for_the_same_facts_in_every_language() -> None:
    """A sentence that lacks a number in one language would mislead its readers."""
    other = {}
    for key, message in messages("en").items():
        # The count beside a written number chooses the form of a noun and is never shown: a language
        # whose nouns have no plural, or a unit that is a sign, need not look at it.
        unseen = {"count"} if key in quantities() else set()
        wanted = _variables(message) - unseen
        for language in ("ar", "ko"):
            found = _variables(messages(language)[key]) - unseen
            if found != wanted:
                other[key, language] = (found, wanted)
    assert other == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quantity_never_shows_the_count_that_chooses_its_form(language: Language) -> None:
    """It is a bare number: the one beside it is written with the digits and decimals that were asked for."""
    assert quantities()
    for key in quantities():
        assert "count" not in _shown(messages(language)[key]), key


@pytest.mark.parametrize(("language", "letters"), [("ar", ARABIC), ("ko", HANGUL)])
def test_sentences_are_written_in_their_own_script(language: Language, letters: re.Pattern[str]) -> None:
    """No English word is left standing on an Arabic or Korean page, save names, units and formats."""
    for key, message in messages(language).items():
        text = _texts(message)
        bare = SHARED.sub("", re.sub(r"--[a-z-]+|python\b.*|«[^»]*»|‘[^’]*’|[a-z]+[.:/][a-z./:-]+", "", text))
        if key.startswith(("unit-", "unitname-", "launcher-command")):
            continue
        assert not LATIN.search(bare), f"{key}: {bare}"
        if re.search(r"\w{2,}", re.sub(r"[\d%]", "", bare)):
            assert letters.search(text), f"{key}: {text}"


def test_arabic_carries_no_vowel_marks() -> None:
    """They break words apart when text is taken out of a PDF."""
    for key, message in messages("ar").items():
        assert not VOWEL_MARKS.search(_texts(message)), key


def test_launcher_messages_are_plain_lines() -> None:
    """The launcher reads its file before anything is installed, with two lines of code."""
    for language in LANGUAGES:
        lines = Path(LOCALES / language / "launcher.ftl").read_text(encoding="utf-8").splitlines()
        assert all(re.match(r"launcher-[a-z-]+ = \S", line) for line in lines), language
