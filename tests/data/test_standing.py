"""What the catalogue says of itself holds: its words exist, and its sources are named."""

import csv
import math
import re
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import pytest

from i18n.locale import locale, unit_key
from model.indicator import Indicator
from model.text import LANGUAGES, Language, Text
from store import crosswalk, indicators, norms, peers, reported_as

PROJECT: Final = Path(__file__).parents[2]
LETTERS: Final = {"ar": r"[\u0621-\u064a]", "en": r"[A-Za-z]", "ko": r"[\uac00-\ud7a3]"}
MARKS: Final = re.compile("[\u064b-\u0652\u0670]")
BY_ID: Final = {item.id: item for item in indicators()}
OWN_SOURCES: Final = {"project", "definition", "none"}
# Latin words that stand in Arabic and Korean texts: names of codes and units.
NAMES: Final = re.compile(r"[A-Za-z]{3,}")
ALLOWED: Final = {"GOHSC"}


def texts() -> list[tuple[str, Text]]:
    """Return every translated text of the four tables, with what it belongs to."""
    found = [(f"crosswalk {one.indicator} {one.framework}", one.note) for one in crosswalk() if one.match != "exact"]
    found += [(f"norms {one.id}", one.note) for one in norms()]
    found += [(f"peers {one.indicator} {one.what}", one.caveat) for one in peers()]
    return found + [(f"reported_as {one.indicator} {one.figure}", one.caveat) for one in reported_as()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("item", indicators(), ids=lambda item: item.id)
def test_every_indicator_is_told_whole(item: Indicator, language: Language) -> None:
    """Formula, unit, standard, threshold with source, oracle, law, limits, owner and next step, in every language."""
    say = locale(language)
    assert item.oracles
    assert item.laws
    assert item.owners
    assert item.unit
    keys = [*item.oracles, *item.laws, item.step, f"note-{item.id}", *(f"owner-{name}" for name in item.owners)]
    if item.threshold_source in OWN_SOURCES and not math.isnan(item.threshold):
        keys.append(f"threshold-source-{item.threshold_source}")
    assert [key for key in keys if not say.has(key)] == []


def test_no_two_indicators_share_what_they_do_not_tell() -> None:
    """A sentence that fits every number says nothing about any."""
    for language in LANGUAGES:
        notes = [locale(language).say(f"note-{name}") for name in BY_ID]
        assert len(set(notes)) == len(notes)
        assert min(map(len, notes)) > 40 if language != "ko" else min(map(len, notes)) > 25


def test_a_threshold_says_where_it_comes_from() -> None:
    """Either a norm of the table, which then is of this indicator and as well verified, or a word for whose it is."""
    by_key = {(norm.id, norm.indicator): norm for norm in norms()}
    for item in indicators():
        if item.threshold_source in OWN_SOURCES:
            assert (item.threshold_verified is None) == (item.threshold_source != "definition"), item.id
            continue
        norm = by_key[item.threshold_source, item.id]
        assert item.threshold_verified == norm.verified, item.id
        assert math.isnan(item.threshold) or item.threshold == norm.metres, item.id


def test_every_row_is_about_an_indicator_there_is() -> None:
    """A mistyped id would hide its row for ever."""
    tables = (crosswalk(), norms(), peers(), reported_as())
    rows = {one.indicator for table in tables for one in table}
    assert rows <= set(BY_ID)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_in_its_language(language: str) -> None:
    """With letters of its own, no vowel marks, and no English word left standing."""
    for name, text in texts():
        said: str = {"ar": text.ar, "en": text.en, "ko": text.ko}[language]
        assert re.search(LETTERS[language], said), name
        assert not MARKS.search(said), name
        if language != "en":
            assert set(NAMES.findall(said)) <= ALLOWED, (name, said)
        if language == "ar":
            assert not re.search(r"[0-9]", said), (name, said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_id_of_the_tables_has_a_name(language: Language) -> None:
    """Frameworks, publishers, matches, cities' measures, units."""
    say = locale(language)
    keys = {f"framework-{one.framework}" for one in crosswalk()} | {f"publisher-{one.publisher}" for one in norms()}
    keys |= {f"peer-{one.what}" for one in peers()} | {f"match-{name}" for name in ("exact", "near", "partial")}
    keys |= {f"unit-{unit_key(one.unit)}" for table in (norms(), peers()) for one in table}
    keys |= {"verified-original", "verified-secondary", "verified-no", "norm-unread", "target-source-district"}
    assert sorted(key for key in keys if not say.has(key)) == []


def test_what_is_verified_can_be_opened() -> None:
    """A link to where it was seen, or it was not seen."""
    sources = [(one.source_url, one.verified) for table in (crosswalk(), norms()) for one in table]
    for url, verified in [*sources, *((one.source_url, "original") for one in peers())]:
        address = urlsplit(url)
        assert address.scheme in {"", "http", "https"}
        assert address.netloc or verified == "no", url


def test_only_a_publishers_own_page_is_an_original() -> None:
    """What a newspaper, a paper or a copy of a document says of a norm is quoted, however right it is."""
    hosts = {urlsplit(one.source_url).netloc for one in norms() if one.verified == "original"}
    assert hosts == {"www.healthysustainablecities.org", "www.broadbandcommission.org"}
    assert not [one for one in crosswalk() if one.verified == "original"]


def test_a_national_rule_is_told_in_every_language_and_an_international_one_in_its_own_words() -> None:
    """Whoever made an Egyptian rule finds it in Arabic; the words of the others are not ours to translate."""
    for one in crosswalk():
        national = one.framework in {"gopp", "law4", "nouh", "isdf"}
        assert all(bool(one.told.of(language)) == national for language in LANGUAGES), one
        assert re.search(LETTERS["ar"], one.told.ar) or not national, one


def test_nothing_says_that_nobody_has_read_a_rule() -> None:
    """Those who made it know it: what is told is that this project has not checked it."""
    wrong = re.compile(r"أحد بعد|يقرأه|[Nn]obody has (read|verified)|not verified|아직 확인되지")
    told = [*texts(), *((item.id, item.target_text) for item in indicators())]
    assert [name for name, text in told if wrong.search(f"{text.ar} {text.en} {text.ko}")] == []


def test_a_number_of_an_iso_entry_is_never_said_to_be_read() -> None:
    """The standard is sold; nobody here has its text, only the names of its chapters."""
    iso = [one for one in crosswalk() if one.framework == "iso37120"]
    assert iso
    assert not [one for one in iso if one.verified != "no" or "." in one.code]


def test_goals_are_named_by_their_own_number() -> None:
    """Goal, target, indicator."""
    for one in crosswalk():
        if one.framework == "sdg":
            assert re.fullmatch(r"\d{1,2}\.(\d{1,2}|[a-d])\.\d", one.code), one
            assert one.verified != "no"


def test_the_refuted_green_space_norm_stands_nowhere() -> None:
    """No source was found for a WHO norm of 9 m² per person."""
    green = [one for one in norms() if one.indicator == "env_grn"]
    assert not [one for one in green if one.value == 9 or one.publisher == "who"]


def test_quartiles_of_other_cities_are_those_published() -> None:
    """As the method prints them, at 500 m."""
    found = {one.what: (one.low, one.middle, one.high) for one in peers()}
    assert found == {
        "stop": (63.2, 86.5, 91.4),
        "frequent-stop": (38.7, 56.7, 76.2),
        "market": (19.7, 35.2, 50.7),
        "open-space": (59.2, 84.9, 90.1),
        "large-open-space": (24.6, 46.8, 62.8),
    }
    assert {(one.metres, one.cities, one.unit) for one in peers()} == {(500, 25, "percent")}


def test_a_printed_figure_has_the_unit_of_what_it_speaks_for() -> None:
    """A share beside a count, or an area beside a share, would be nonsense side by side."""
    lines = (PROJECT / "data" / "snapshots" / "reported_figures.csv").read_text(encoding="utf-8")
    units: dict[str, set[str]] = {}
    for row in csv.DictReader(lines.splitlines()):
        units.setdefault(row["indicator"], set()).add(unit_key(row["unit"]))
    national = (PROJECT / "data" / "vocabulary" / "worldbank.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(national.splitlines()):
        units.setdefault(row["code"], set()).add(unit_key(row["unit"]))
    for link in reported_as():
        assert units[link.figure] == {unit_key(BY_ID[link.indicator].unit)}, link
