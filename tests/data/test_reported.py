"""The reported figures, the register and the sourced places: every row has its source, and none is better than it."""

import csv
import hashlib
import re
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import pytest

from i18n.locale import locale, unit_key
from model.role import LEVELS, ROLES
from model.text import LANGUAGES
from store import Store, district

PROJECT: Final = Path(__file__).parents[2]
DATA: Final = PROJECT / "data"
FACTS: Final = PROJECT / ".." / "shared" / "facts" / "facts.csv"
IDS: Final = ("reported_figures", "project_register", "places")
ISO: Final = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
MARKS: Final = re.compile("[\u064b-\u0652\u0670]")
SQUARE_METRES_PER_FEDDAN: Final = 4200.83
SCALES: Final = {"million people": 1e6, "million households": 1e6, "million": 1e6}

Row = Mapping[str, str]
Known = Callable[[str], float]


@cache
def rows(dataset: str) -> tuple[Row, ...]:
    """Return the rows of a snapshot as they are written."""
    with (DATA / "snapshots" / f"{dataset}.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines, strict=True))


@cache
def facts() -> Mapping[str, Row]:
    """Return the fact base by id; skip the test where it is absent."""
    if not FACTS.is_file():
        pytest.skip("the fact base ../shared/facts/facts.csv is not here: figures were NOT held against it")
    with FACTS.open(encoding="utf-8-sig", newline="") as lines:
        return {row["fact_id"]: row for row in csv.DictReader(lines)}


def cited(row: Row) -> list[str]:
    """Return the ids of the facts that a row rests on."""
    return row.get("fact_ids", row.get("fact_id", "")).split()


def known(fact: str) -> float:
    """Return the value of the one figure made from ``fact``."""
    (row,) = (row for row in rows("reported_figures") if row["fact_id"] == fact)
    return float(row["value"])


@pytest.mark.parametrize("dataset", IDS)
def test_every_row_names_a_source_that_can_be_opened(dataset: str) -> None:
    """A number without a source is a rumour."""
    for row in rows(dataset):
        address = urlsplit(row["source_url"])
        assert row["source_title"].strip(), row
        assert address.scheme in {"http", "https"}, row
        assert address.netloc, row


def test_every_figure_says_its_level_and_date() -> None:
    """A governorate's figure must never pass for the district's, nor an old one for a new one."""
    for row in rows("reported_figures"):
        assert row["level"] in LEVELS, row
        assert row["date"] == "undated" or ISO.fullmatch(row["date"]), row
        assert row["qualifier"] in {"", "over", "about"}, row


def test_every_entry_of_the_register_has_a_time_and_a_known_kind() -> None:
    """The timeline is sorted by these, so a word in place of a date would end up anywhere."""
    entries = rows("project_register")
    assert all(ISO.fullmatch(row["start"]) and row["kind"] in {"event", "project"} for row in entries)
    assert all(not row["end"] or row["start"] < row["end"] for row in entries)
    assert len({row["project_id"] for row in entries}) == len(entries)


@pytest.mark.parametrize(
    ("indicator", "expected"),
    [
        ("resettlement_units", {160, 214, 215, 226}),
        ("resettlement_unit_area", {54, 63}),
        ("resettlement_buildings", {8, 9}),
        ("storm_deaths_2015_10_25", {5, 7}),
        ("lighthouse_age", {100, 120, 150}),
        ("prize_competing_cities", {123, 230}),
        ("wastewater_plants", {18, 21}),
        ("port_berths", {7, 22}),
        ("who_2021_so2_24h", {40, 50}),
    ],
)
def test_contradicting_reports_stand_side_by_side(indicator: str, expected: set[float]) -> None:
    """Nobody here may choose which report is right: same id, same place, all values."""
    found = [row for row in rows("reported_figures") if row["indicator"] == indicator]
    assert {float(row["value"]) for row in found} == expected
    assert len({(row["place"], row["unit"]) for row in found}) == 1


def test_both_reports_of_the_demolition_stand_in_the_register() -> None:
    """One report has the canal houses gone in August 2018, another at the end of August 2019."""
    starts = {row["start"] for row in rows("project_register") if row["project_id"].startswith("demolition-report")}
    assert starts == {"2018-08", "2019-08"}


DERIVED: Final[Mapping[str, Callable[[Known], float]]] = {
    "F026": lambda of: 100 * of("F025") / of("F024"),
    "F182": lambda of: of("F173") * 1e6 / of("F172"),
    "F183": lambda of: of("F157") * of("F158"),
    "F184": lambda of: of("F173") * 1e6 / (of("F172") * of("F171")),
    "F185": lambda of: 100 * (of("F177") - of("F152")) / of("F152"),
    "F186": lambda of: 100 * of("F175") / of("F172"),
    "F211": lambda of: of("F166") * 1e6 / (of("F172") * of("F165")),
    "F212": lambda of: 100 * of("F167") / of("F172"),
    "F238": lambda of: of("F234") / of("F237"),
    "F246": lambda of: of("F244") / of("F245"),
    "F266": lambda of: of("F265") * 86_400 / 1e6,
    "F270": lambda of: of("F269") / 365,
    "F333": lambda of: 100 * (of("F331") - of("F332")) / of("F332"),
    "F334": lambda of: of("F331") / of("F341"),
    "F366": lambda of: of("F362") * SQUARE_METRES_PER_FEDDAN / of("F240"),
    "F367": lambda of: (of("F362") + of("F363")) * SQUARE_METRES_PER_FEDDAN / of("F240"),
    "F373": lambda of: of("F368") / of("F372") * 10_000,
    "F383": lambda of: of("F376") / of("F375"),
    "F393": lambda of: of("F385") * 1e6 / of("F241"),
    "F418": lambda of: 100 * (of("F415") - of("F416")) / of("F416"),
}
PROJECTIONS: Final = {"F261", "F262", "F263"}


def test_what_is_marked_modelled_is_what_can_be_recomputed_or_is_a_projection() -> None:
    """No computed number may pass as one that somebody printed, nor the other way round."""
    marked = {row["fact_id"] for row in rows("reported_figures") if row["evidence"] == "modelled"}
    assert marked == set(DERIVED) | PROJECTIONS
    assert {row["evidence"] for row in rows("reported_figures")} == {"reported", "modelled"}


@pytest.mark.parametrize("fact", sorted(DERIVED))
def test_a_derived_figure_follows_from_other_rows_of_the_table(fact: str) -> None:
    """To every digit that is printed, from the rows that its note names, and not merely copied."""
    (row,) = (row for row in rows("reported_figures") if row["fact_id"] == fact)
    decimals = len(row["value"].partition(".")[2])
    assert DERIVED[fact](known) == pytest.approx(float(row["value"]), abs=0.5000001 * 10**-decimals)
    assert all(row[f"note_{language}"] for language in LANGUAGES)


@pytest.mark.parametrize("dataset", IDS)
def test_nothing_uncertain_is_carried_over_and_sources_are_as_found(dataset: str) -> None:
    """The table may not be surer than the fact base, nor cite another page than it does."""
    for row in rows(dataset):
        assert cited(row), row
        assert all(facts()[fact]["confidence"] != "uncertain" for fact in cited(row)), row
        first = facts()[cited(row)[0]]
        assert (row["source_title"], row["source_url"]) == (first["source_title"], first["source_url"])


def test_values_are_those_of_the_fact_base() -> None:
    """A slip of the pen in one of many rows would never be seen on a page."""
    for row in rows("reported_figures"):
        fact = facts()[row["fact_id"]]
        scale = SCALES.get(fact["unit"], 1)
        printed = [scale * float(number) for number in re.findall(r"(?<!\w)-?\d+(?:\.\d+)?", fact["value"])]
        assert float(row["value"]) in [pytest.approx(number) for number in printed], row
        assert (row["qualifier"] == "over") == fact["value"].startswith(">"), row
        assert (row["evidence"] == "modelled") == (fact["confidence"] == "derived" or row["fact_id"] in PROJECTIONS)


def test_a_shortened_address_says_so() -> None:
    """Whoever opens the address must not wonder why the page is not there."""
    words = ("shortened to a stem", "site root", "article id only", "article number only")
    for row in (row for dataset in IDS for row in rows(dataset)):
        note = facts()[cited(row)[0]]["note"].lower()
        if any(word in note for word in words):
            assert any(word in row["note_en"] for word in words), row
            assert "العنوان" in row["note_ar"], row
            assert "주소" in row["note_ko"], row


def test_points_are_where_their_source_has_them() -> None:
    """OpenStreetMap and GeoNames both stay: neither is moved towards the other."""
    points = {row["place_id"]: row for row in rows("places")}
    assert {"el-max-osm", "el-max-geonames", "wadi-el-qamar-osm", "wadi-el-qamar-geonames"} <= set(points)
    assert all(district().region.holds(float(row["lon"]), float(row["lat"])) for row in points.values())
    for row in points.values():
        fact = facts()[row["fact_id"]]
        assert (row["lon"], row["lat"]) == (fact["lon"], fact["lat"])
        assert "1 km" in row["note_en"]


def test_the_names_of_one_thing_are_the_same_in_every_row() -> None:
    """Otherwise a page would show two headings for one indicator or place."""
    for thing in ("indicator", "place"):
        named = {
            (row[thing], *(row[f"{thing}_{language}"] for language in LANGUAGES)) for row in rows("reported_figures")
        }
        assert len(named) == len({name for name, *_ in named})


@pytest.mark.parametrize("dataset", IDS)
def test_every_text_is_in_its_language(dataset: str) -> None:
    """Arabic comes first here: letters of its own, no vowel marks, and no language left empty."""
    for row in rows(dataset):
        for column in row:
            name, _, language = column.rpartition("_")
            if language not in LANGUAGES or (name == "note" and not row[column]):
                continue
            letters = {"ar": r"[\u0621-\u064a]", "en": r"[A-Za-z]", "ko": r"[\uac00-\ud7a3]"}[language]
            assert re.search(letters, row[column]), (column, row)
            assert not MARKS.search(row[column]), (column, row)
        notes = [bool(row[f"note_{language}"]) for language in LANGUAGES]
        assert len(set(notes)) == 1, row


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_level_and_topic_has_a_name(language: str) -> None:
    """An id on the screen is a sentence that nobody finished."""
    say = locale(language)
    figures = rows("reported_figures")
    keys = {f"{prefix}-{unit_key(row['unit'])}" for row in figures for prefix in ("unit", "unitname")}
    keys |= {f"level-{row['level']}" for row in figures} | {f"topic-{row['topic']}" for row in figures}
    keys |= {f"unit-{unit_key(row['currency'])}" for row in rows("project_register") if row["currency"]}
    keys |= {f"register-{row['kind']}" for row in rows("project_register")}
    keys |= {f"placekind-{row['kind']}" for row in rows("places")}
    assert sorted(key for key in keys if not say.has(key)) == []


@pytest.mark.parametrize("dataset", IDS)
def test_the_declaration_pins_the_bytes(dataset: str, tmp_path: Path) -> None:
    """A changed file must not go on under the old hash; and the store opens what is declared."""
    declared = tomllib.loads((DATA / "catalog" / f"{dataset}.toml").read_text(encoding="utf-8"))
    raw = (DATA / "snapshots" / declared["file"]).read_bytes()
    assert declared["sha256"] == hashlib.sha256(raw).hexdigest()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    frame = Store.open(tmp_path).frame(dataset)
    assert len(frame) == declared["rows"] == len(rows(dataset))
    needed = [field.name for field in ROLES[declared["role"]].fields if field.needed]
    assert frame[needed].notna().all(axis=None)
