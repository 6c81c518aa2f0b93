"""A table taken out: the numbers of ``compute`` in every form, marked, explained, and never a formula."""

import csv
import io
import json
import math
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest
import shapely
from python_calamine import CalamineWorkbook

from figures.classes import classes_of
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.text import LANGUAGES, Language, Text
from reports.columns import COLUMNS, NUMBER
from reports.content import Asked, Content
from reports.gathering import gathered
from reports.table import SUFFIXES, files
from store.layers import STYLES, geopackage
from tests.reports.conftest import IDS, NOW, Rows

SPEAKERS: Final = tuple(map(locale, LANGUAGES))
# What every form has under the very name that ``compute`` prints.
SAME: Final = ("indicator", "zone", "value", "low", "high", "unit", "persons", "persons_to_target", "evidence")
SAME_TOO: Final = ("measured_share", "vintage", "reason", "weight")
HOSTILE: Final = ('=HYPERLINK("http://x")', "+1+1", "@sum", "-2+3", "\t=1", "＝1")
GMD: Final = "{http://www.isotc211.org/2005/gmd}"


def made(content: Content, name: str, language: Language = "en") -> dict[str, bytes]:
    """Return the files of a table."""
    return files(content, name, SPEAKERS, locale(language), geopackage)


def csv_rows(raw: bytes) -> list[dict[str, str]]:
    """Read CSV with nothing but the standard library."""
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def sheets(raw: bytes) -> dict[str, list[list[Any]]]:
    """Read every sheet of a workbook."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(raw))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


@pytest.fixture(scope="module")
def layers(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a GeoPackage as it is written."""
    path = tmp_path_factory.mktemp("out") / "t.gpkg"
    path.write_bytes(made(content, "t.gpkg", "ar")["t.gpkg"])
    return path


def shown(told: Mapping[str, object]) -> dict[str, object]:
    """Return a row of ``compute`` as tables show it: beside a value that is not known nobody is counted."""
    blank = {"persons": None, "persons_to_target": None} if told["value"] is None else {}
    return {**told, **blank}


def test_csv_has_every_number_as_compute_prints_it(content: Content, printed: Rows) -> None:
    """Byte for byte: 8738 is no 8738.0, no digit is lost, what is not known is empty; the mark lets Excel see UTF-8."""
    assert any(told["value"] is None and told["persons"] == 0 for told in printed)
    raw = made(content, "t.csv")["t.csv"]
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = csv_rows(raw)
    assert len(rows) == len(printed) == 15 * len(IDS)
    for row, told in zip(rows, map(shown, printed), strict=True):
        wanted = {name: told[name] for name in (*SAME, *SAME_TOO)}
        spelled = {name: cell if isinstance(cell, str) else json.dumps(cell) for name, cell in wanted.items()}
        assert {name: row[name] for name in wanted} == spelled | {name: "" for name in wanted if told[name] is None}


def test_xlsx_has_the_same_numbers_as_numbers(content: Content, printed: Rows) -> None:
    """Cell by cell, to the last digit; a text is never a number, nor the other way round."""
    heads, *rows = sheets(made(content, "t.xlsx")["t.xlsx"])["Values"]
    assert heads == [bare(locale("en").say(f"given-{column.id}")) for column in COLUMNS]
    for cells, told in zip(rows, map(shown, printed), strict=True):
        row = dict(zip((column.id for column in COLUMNS), cells, strict=True))
        for column in COLUMNS:
            if column.id in (*SAME, *SAME_TOO):
                assert row[column.id] == ("" if told[column.id] is None else told[column.id])
            assert isinstance(row[column.id], float if column.kind == NUMBER and row[column.id] != "" else str)


@pytest.mark.parametrize("language", LANGUAGES)
def test_xlsx_reads_as_its_language_does_and_explains_itself(content: Content, language: Language) -> None:
    """Sheets run from the right in Arabic alone; columns, sources and what was asked stand on sheets of their own."""
    raw = made(content, "t.xlsx", language)["t.xlsx"]
    with zipfile.ZipFile(io.BytesIO(raw)) as parts:
        texts = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
    assert [('rightToLeft="1"' in text) for text in texts] == [language == "ar"] * 4
    values, about, columns, sources = sheets(raw).values()
    say = locale(language)
    assert [row[1] for row in columns[1:]] == [column.id for column in COLUMNS]
    assert {row[0] for row in sources[1:]} == {one.id for one in content.datasets()}
    assert {row[9] for row in sources[1:]} == {one.sha256 for one in content.datasets()}
    assert about[1][1] == bare(say.say("evidence-illustrative-note"))
    assert len(values) == 1 + 15 * len(IDS)


def test_the_same_content_is_the_same_bytes(content: Content) -> None:
    """A file that changed without a reason would look as if a number had."""
    for suffix in (".csv", ".xlsx", ".geojson", ".parquet"):
        assert made(content, f"t{suffix}") == made(content, f"t{suffix}")


def test_geojson_has_a_feature_for_every_row(content: Content, printed: Rows) -> None:
    """The district's row has no shape of its own; the others have their zone's, counter-clockwise."""
    read = json.loads(made(content, "t.geojson")["t.geojson"])
    assert content.zones is not None
    shapes = dict(zip(content.zones["zone_id"], content.zones.geometry, strict=True))
    for feature, told in zip(read["features"], printed, strict=True):
        assert {name: feature["properties"][name] or None for name in ("value", "low")} == {
            name: told[name] or None for name in ("value", "low")
        }
        if told["zone"] == "*":
            assert feature["geometry"] is None
        else:
            shape = shapely.from_geojson(json.dumps(feature["geometry"]))
            assert shape.equals_exact(shapely.orient_polygons(shapes[told["zone"]]), 1e-9)
    assert read["metadata"]["evidence"] == "illustrative"


def test_parquet_reads_back(content: Content, printed: Rows) -> None:
    """Numbers as numbers, shapes in degrees, and what is said of it inside."""
    frame = gpd.read_parquet(io.BytesIO(made(content, "t.parquet")["t.parquet"]))  # type: ignore[no-untyped-call]  # it ships no types
    assert frame.crs.to_epsg() == 4326
    told = pd.Series([math.nan if row["value"] is None else row["value"] for row in printed], dtype="float64")
    assert frame["value"].equals(told)
    assert b"elmax-report-1" in made(content, "t.parquet")["t.parquet"]


def test_geopackage_has_a_layer_and_a_style_for_every_indicator(content: Content, layers: Path, printed: Rows) -> None:
    """QGIS looks for the style in a table of its own name; each is the default one of its layer."""
    names = [name for name, _ in pyogrio.list_layers(layers)]  # type: ignore[no-untyped-call]  # it ships no types
    assert names == [*IDS, STYLES]
    styles = pyogrio.read_dataframe(layers, layer=STYLES)  # type: ignore[no-untyped-call]  # as above
    assert styles["f_table_name"].tolist() == list(IDS)
    assert styles["f_geometry_column"].tolist() == ["geom"] * len(IDS)
    assert styles["useAsDefault"].all()
    for name in IDS:
        frame = pyogrio.read_dataframe(layers, layer=name)  # type: ignore[no-untyped-call]  # as above
        told = [row["value"] for row in printed if row["indicator"] == name]
        assert [None if math.isnan(value) else value for value in frame["value"]] == told
        assert frame.crs.to_epsg() == 4326
        info = pyogrio.read_info(layers, layer=name)  # type: ignore[no-untyped-call]  # as above
        assert json.loads(info["layer_metadata"]["report"])["evidence"] == "illustrative"
    assert content.zones is not None
    assert frame.geometry.notna().sum() == len(content.zones)


def test_a_style_colours_as_the_maps_do_and_hatches_what_is_made_up(content: Content, layers: Path) -> None:
    """Each value meets the filter of its class alone; no value has a colour of its own; the word is Arabic."""
    styles = pyogrio.read_dataframe(layers, layer=STYLES)  # type: ignore[no-untyped-call]  # it ships no types
    for item, text in zip(content.measured, styles["styleQML"], strict=True):
        root, found = ET.fromstring(text), classes_of(item.result)  # noqa: S314 - our own text
        rules = {rule.get("symbol", ""): rule.get("filter", "") for rule in root.iter("rule")}
        colours = {symbol.get("name"): _option(symbol, "color") for symbol in root.iter("symbol")}
        assert root.findall(".//rule")[-1].get("label") == "توضيحي"
        assert rules["6"] == "\"evidence\" = 'illustrative'"
        for value in item.result.zones():
            met = [name for name, rule in rules.items() if name != "6" and _meets(value.value, rule)]
            assert [colours[name] for name in met] == [_rgba(found.fill(value.value))]


def _option(symbol: ET.Element, name: str) -> str | None:
    return next((one.get("value") for one in symbol.iter("Option") if one.get("name") == name), None)


def _rgba(colour: str) -> str:
    return ",".join([*(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5)), "255"])


def _meets(value: float, rule: str) -> bool:
    """Tell whether a value meets a filter, worked out without QGIS."""
    tests = {">=": lambda a, b: a >= b, "<": lambda a, b: a < b}
    for part in rule.split(" AND "):
        _, sign, *end = part.split(" ", 2)
        met = math.isnan(value) is (end == ["NULL"]) if sign == "IS" else tests[sign](value, float(end[0]))
        if not met:
            return False
    return True


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_no_cell_is_a_formula_and_negative_numbers_stay_numbers(content: Content, suffix: str) -> None:
    """A name from a file may be anything; a spreadsheet must not obey it."""
    zones = [value.zone for value in content.measured[0].result.zones()]
    names = {zone: Text(en=HOSTILE[n % len(HOSTILE)]) for n, zone in enumerate(zones)}
    negative = [dict(row) | {"value": -12.5} for row in content.measured[0].rows]
    hostile = replace(content, names=names, measured=(replace(content.measured[0], rows=tuple(negative)),))
    raw = made(hostile, f"t{suffix}")[f"t{suffix}"]
    if suffix == ".csv":
        rows = [[row["zone_name"], row["value"]] for row in csv_rows(raw)]
    else:
        rows = [[row[3], row[4]] for row in sheets(raw)["Values"][1:]]
    assert {str(name)[0] for name, _ in rows[:-1]} == {"'"}
    assert {float(value) for _, value in rows} == {-12.5}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_evidence_stands_in_every_row_and_beside_the_whole(content: Content, suffix: str) -> None:
    """In three languages, with the sources by hash, what was asked, and what every column means."""
    told = json.loads(made(content, f"t{suffix}")[f"t{suffix}.json"])
    assert told["evidence"] == "illustrative"
    assert told["evidence_note"]["ar"] == bare(locale("ar").say("evidence-illustrative-note"))
    assert [column["name"] for column in told["columns"]] == [column.id for column in COLUMNS]
    assert all(
        column[part][language] for column in told["columns"] for part in ("title", "meaning") for language in LANGUAGES
    )
    assert {one["sha256"] for one in told["datasets"]} == {one.sha256 for one in content.datasets()}
    assert told["asked"] == {
        "indicators": list(IDS),
        "zone": None,
        "threshold_m": None,
        "of": None,
        "group": None,
        "profile": None,
        "as_of": None,
        "real_only": False,
    }
    for row in csv_rows(made(content, "t.csv")["t.csv"]):
        assert bool(row["value"]) == (row["evidence_name"] == "illustrative") == (not row["reason_name"])


def test_spatial_forms_are_described_as_catalogues_read_it(content: Content) -> None:
    """ISO 19115: what, when, where, on what terms, made of what, and that it is made up."""
    for suffix in SUFFIXES:
        beside = made(content, f"t{suffix}").get(f"t{suffix}.xml")
        assert (beside is None) == (suffix in {".csv", ".xlsx"})
    root = ET.fromstring(made(content, "t.gpkg")["t.gpkg.xml"])  # noqa: S314 - our own text
    text = {place.tag.removeprefix(GMD): "".join(place.itertext()).strip() for place in root.iter()}
    assert text["abstract"].startswith(bare(locale("en").say("evidence-illustrative-note")))
    assert content.zones is not None
    names = ("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude")
    box = [float(text[name]) for name in names]
    assert box == pytest.approx(content.zones.total_bounds, abs=1e-6)
    assert text["code"] == "4326"
    described = " ".join("".join(one.itertext()) for one in root.iter(f"{GMD}LI_Source"))
    assert all(one.sha256 in described for one in content.datasets())


def test_without_illustrations_nothing_is_made_up_and_every_blank_says_why() -> None:
    """What lacks an input has no value, no evidence and a reason."""
    bare_ = gathered(Asked(IDS, real_only=True), NOW)
    rows = csv_rows(made(bare_, "t.csv")["t.csv"])
    assert all(not row["value"] and row["reason_name"] for row in rows)
    assert Evidence.ILLUSTRATIVE not in {one.evidence for one in bare_.datasets()}
    assert json.loads(made(bare_, "t.csv")["t.csv.json"])["evidence"] is None
