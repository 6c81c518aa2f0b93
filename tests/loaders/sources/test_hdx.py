"""The Humanitarian Data Exchange: outlines by level and places by subject, wherever the catalogue has put them."""

import io
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import geopandas as gpd
import pytest
import shapely

from loaders.sources import SOURCES
from store import Store
from tests.loaders.conftest import Ran, take_here
from tests.loaders.elsewhere import Asked, Elsewhere, Reply, page, said

SHOW, SEARCH = "/api/3/action/package_show", "/api/3/action/package_search"
FILE = "/dataset/x/resource/y/download/"
INSIDE, OUT, AWAY = (
    shapely.box(29.83, 31.13, 29.85, 31.15),
    shapely.box(29.7, 31.1, 29.83, 31.15),
    shapely.box(30, 30, 31, 31),
)
MISSING = Reply(b'{"success": false, "error": {"__type": "Not Found Error", "message": "Not found"}}', 404)


def geojson(rows: Sequence[tuple[Mapping[str, object], shapely.Geometry]]) -> bytes:
    """Return rows as a file."""
    features = [
        {"type": "Feature", "properties": tags, "geometry": json.loads(shapely.to_geojson(shape))}
        for tags, shape in rows
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False).encode()


def zipped(**files: bytes) -> Reply:
    """Return an archive; two underscores in a name stand for a point."""
    made = io.BytesIO()
    with ZipFile(made, "w") as archive:
        for name, body in files.items():
            archive.writestr(name.replace("__", "."), body)
    return Reply(made.getvalue(), headers={"Content-Type": "application/zip"})


def package(name: str, title: str, *resources: tuple[str, str], **more: object) -> dict[str, Any]:
    """Return what the catalogue says of a dataset whose files are called so, in such a form."""
    return {
        "name": name,
        "title": title,
        "license_id": "cc-by-igo",
        "license_title": "Creative Commons Attribution for Intergovernmental Organisations",
        "dataset_source": "CAPMAS",
        "dataset_date": "[2017-04-21T00:00:00 TO 2017-04-21T23:59:59]",
        "resources": [
            {
                "name": file,
                "format": form,
                "download_url": f"https://data.humdata.org{FILE}{file}",
                "last_modified": "2026-05-06T10:00:00",
            }
            for file, form in resources
        ],
        **more,
    }


COD = package(
    "cod-ab-egy",
    "Egypt - Subnational Administrative Boundaries",
    ("egy_admin_boundaries.xlsx", "XLSX"),
    ("egy_admin_boundaries.shp.zip", "SHP"),
    ("egy_admin_boundaries.geojson.zip", "GeoJSON"),
)
HEALTH = package(
    "hotosm_egy_health_facilities",
    "Egypt Health Facilities (OpenStreetMap Export)",
    ("hotosm_egy_health_facilities_points_geojson.zip", "Geojson"),
    ("hotosm_egy_health_facilities_lines_geojson.zip", "Geojson"),
    ("hotosm_egy_health_facilities_polygons_geojson.zip", "Geojson"),
    ("hotosm_egy_health_facilities_points_shp.zip", "SHP"),
    license_id="hdx-odc-odbl",
    dataset_source="OpenStreetMap contributors",
)
EDUCATION = package(
    "hotosm_egy_education_facilities",
    "Egypt Education Facilities (OpenStreetMap Export)",
    ("hotosm_egy_education_facilities_points_geojson.zip", "Geojson"),
    license_id="hdx-odc-odbl",
)


def kism(pcode: str, arabic: str, latin: str) -> dict[str, str]:
    """Return the columns of a kism as they are called now."""
    return {
        "adm2_pcode": pcode,
        "adm2_name": latin,
        "adm2_name1": arabic,
        "adm1_pcode": "EG02",
        "valid_on": "2017-04-21",
    }


KISMS = [
    (kism("EG0210", "الدخيلة", "Dekhela"), INSIDE),
    (kism("EG0212", "العامرية", "Amria"), OUT),
    (kism("EG0101", "أ", "A"), AWAY),
]
SHIAKHAS = [
    (
        {
            **kism("EG0210", "الدخيلة", "Dekhela"),
            "adm3_pcode": "EG021003",
            "adm3_name": "El-Max",
            "adm3_name1": "المكس",
        },
        INSIDE,
    )
]
BOTH = zipped(
    egy_admin1__geojson=geojson([({"adm1_pcode": "EG02"}, AWAY)]),
    egy_admin2__geojson=geojson(KISMS),
    egy_admin3__geojson=geojson(SHIAKHAS),
    egy_admincentroids2__geojson=geojson([(kism("EG0210", "الدخيلة", "Dekhela"), shapely.Point(29.84, 31.14))]),
)
CLINIC = {
    "osm_id": 7,
    "osm_type": "nodes",
    "amenity": "clinic",
    "name": "عيادة",
    "name:en": "Clinic",
    "phone": "+20 100 000 0000",
}
HOSPITAL = {"osm_id": 8, "osm_type": "ways_poly", "amenity": "hospital", "name": "Hospital"}
SCHOOL = {"osm_id": 9, "osm_type": "nodes", "amenity": "school", "name": "مدرسة"}


@pytest.fixture
def hdx(played: Elsewhere, monkeypatch: pytest.MonkeyPatch) -> dict[str, Reply]:
    """Play the catalogue; what it says of each dataset may be changed."""
    # A process for each file would take a second; tests/loaders/test_confined.py proves the process.
    monkeypatch.setattr("loaders.parse.take", take_here)
    packages = {one["name"]: said({"success": True, "result": one}) for one in (COD, HEALTH, EDUCATION)}
    played.answer(SHOW, lambda asked: packages.get(asked.query["id"][0], MISSING))
    played.answer(FILE + "egy_admin_boundaries.geojson.zip", BOTH)
    points = zipped(
        hotosm_egy_health_facilities_points_geojson__geojson=geojson([(CLINIC, shapely.Point(29.84, 31.14))]),
        clipping_boundary__geojson=geojson([({}, AWAY)]),
    )
    outlines = zipped(
        hotosm_egy_health_facilities_polygons_geojson__geojson=geojson([(HOSPITAL, INSIDE), (HOSPITAL, AWAY)])
    )
    schools = zipped(
        hotosm_egy_education_facilities_points_geojson__geojson=geojson([(SCHOOL, shapely.Point(29.85, 31.14))])
    )
    played.answer(FILE + "hotosm_egy_health_facilities_points_geojson.zip", points)
    played.answer(FILE + "hotosm_egy_health_facilities_polygons_geojson.zip", outlines)
    played.answer(FILE + "hotosm_egy_education_facilities_points_geojson.zip", schools)
    return packages


def test_every_dataset_comes_as_what_it_is(hdx: Mapping[str, Reply], refresh: Callable[..., Ran]) -> None:
    """Kisms and shiakhas by their P-codes with both names; places with the ids of the map; not the rest of Egypt."""
    assert hdx
    ran = refresh("hdx")
    assert ran.document[0]["datasets"] == [
        {"id": "cod_kism", "version": 1, "vintage": "2017-04-21", "rows": 2},
        {"id": "cod_shiakha", "version": 1, "vintage": "2017-04-21", "rows": 1},
        {"id": "hotosm_health", "version": 1, "vintage": "2026-05-06", "rows": 2},
        {"id": "hotosm_education", "version": 1, "vintage": "2026-05-06", "rows": 1},
    ]
    store = Store.open()
    kisms = store.frame("cod_kism")
    assert kisms[["zone_id", "name_ar", "name_en", "kind"]].to_numpy().tolist() == [
        ["EG0210", "الدخيلة", "Dekhela", "kism"],
        ["EG0212", "العامرية", "Amria", "kism"],
    ]
    shiakhas = store.frame("cod_shiakha")
    assert shiakhas[["zone_id", "name_ar", "kind"]].to_numpy().tolist() == [["EG021003", "المكس", "shiakha"]]
    health = store.frame("hotosm_health")
    assert health[["facility_id", "service", "name_ar", "name_en"]].fillna("").to_numpy().tolist() == [
        ["node/7", "primary_health", "عيادة", "Clinic"],
        ["way/8", "hospital", "", "Hospital"],
    ]
    assert "phone" not in health
    assert store.frame("hotosm_education")["service"].tolist() == ["primary_school"]


def test_each_dataset_has_the_licence_that_the_catalogue_states(
    hdx: Mapping[str, Reply], refresh: Callable[..., Ran]
) -> None:
    """Not one for all: outlines and places are given away differently, and ask for other thanks."""
    assert hdx
    refresh("hdx")
    store = Store.open()
    outlines, places = store.dataset("cod_kism").origin, store.dataset("hotosm_health").origin
    assert (outlines.licence, places.licence) == ("CC-BY-3.0-IGO", "ODbL-1.0")
    assert (outlines.producer, outlines.citation) == ("CAPMAS", "OCHA / CAPMAS via HDX")
    assert places.citation.startswith("© OpenStreetMap contributors")
    assert outlines.address == "https://data.humdata.org/dataset/cod-ab-egy"


def test_areas_that_reach_beyond_what_is_fetched_are_told(
    hdx: Mapping[str, Reply], refresh: Callable[..., Ran]
) -> None:
    """One of the two kisms; of it the people and places are known in part only."""
    assert hdx
    ran = refresh("hdx")
    (told,) = [problem for problem in ran.document[0]["problems"] if problem["rule"] == "zones-reach-out"]
    assert told["count"] == 1


def test_outlines_as_they_were_published_before_are_read_as_well(
    hdx: dict[str, Reply], played: Elsewhere, refresh: Callable[..., Ran], tmp_path: Path
) -> None:
    """Shapefiles of every level in one archive, with columns of the older kind; lines and points are no areas."""
    names = {"ADM2_PCODE": ["EG0210"], "ADM2_EN": ["Dekhela"], "ADM2_AR": ["الدخيلة"], "ADM1_PCODE": ["EG02"]}
    older = {**names, "ADM3_PCODE": ["EG021003"], "ADM3_EN": ["El-Max"], "ADM3_AR": ["المكس"]}
    for stem, columns, shape in (
        ("egy_admbnda_adm2_capmas_20170421", names, INSIDE),
        ("egy_admbnda_adm3_capmas_20170421", older, INSIDE),
        ("egy_admbndl_adm3_capmas_20170421", older, shapely.LineString(INSIDE.exterior)),
    ):
        gpd.GeoDataFrame(columns, geometry=[shape], crs="EPSG:4326").to_file(tmp_path / f"{stem}.shp", encoding="UTF-8")
    archive = zipped(**{file.name: file.read_bytes() for file in sorted(tmp_path.glob("egy_*"))})
    hdx["cod-ab-egy"] = said({"success": True, "result": {**COD, "resources": [COD["resources"][1]]}})
    played.answer(FILE + "egy_admin_boundaries.shp.zip", archive)
    refresh("hdx")
    store = Store.open()
    assert store.frame("cod_kism")[["zone_id", "name_ar"]].to_numpy().tolist() == [["EG0210", "الدخيلة"]]
    assert store.frame("cod_shiakha")[["zone_id", "name_en"]].to_numpy().tolist() == [["EG021003", "El-Max"]]


@pytest.mark.parametrize("gone", [MISSING, Reply(MISSING.body)], ids=["404", "200"])
def test_a_dataset_that_was_renamed_is_found_by_its_words(
    hdx: dict[str, Reply], played: Elsewhere, refresh: Callable[..., Ran], gone: Reply
) -> None:
    """The only one with all of them; that it was renamed is told, and its address is the new one."""
    hdx["hotosm_egy_education_facilities"] = gone
    others = [{**EDUCATION, "name": "osm-schools-egypt"}, {**HEALTH}, {**EDUCATION, "title": "Education in Egypt"}]
    played.answer(SEARCH, said({"success": True, "result": {"count": 3, "results": others}}))
    ran = refresh("hdx")
    assert ran.document[0]["datasets"][3]["rows"] == 1
    assert "dataset-renamed" in ran.rules()
    assert Store.open().dataset("hotosm_education").origin.address.endswith("/dataset/osm-schools-egypt")
    (asked,) = [one for one in played.asked if one.path == SEARCH]
    assert asked.query["fq"] == ["groups:egy"]


@pytest.mark.parametrize(("results", "found"), [([], "-"), ([EDUCATION, {**EDUCATION, "name": "b"}], "hotosm_egy")])
def test_where_none_or_several_have_the_words_nothing_is_guessed(
    hdx: dict[str, Reply], played: Elsewhere, refresh: Callable[..., Ran], results: list[object], found: str
) -> None:
    """The other datasets come all the same."""
    hdx["hotosm_egy_education_facilities"] = MISSING
    played.answer(SEARCH, said({"success": True, "result": {"results": results}}))
    ran = refresh("hdx")
    assert (ran.status, len(ran.document[0]["datasets"])) == (5, 3)
    (told,) = [problem for problem in ran.document[0]["problems"] if problem["rule"] == "dataset-gone"]
    assert found in told["say"]["en"]


FAULTS: list[tuple[str, Reply | Callable[[Asked], Reply], str]] = [
    (SHOW, Reply(b'{"success": false, "error": {"__type": "Internal", "message": "x"}}'), "answer-failed"),
    (SHOW, said({"success": False, "error": True}), "answer-failed"),
    (SHOW, said({"success": True}), "answer-shape"),
    (SHOW, said({"success": True, "result": {**COD, "resources": []}}), "layer-missing"),
    (SHOW, said({"success": True, "result": {**COD, "resources": [COD["resources"][0]]}}), "layer-missing"),
    (SHOW, page(), "answer-page"),
    (FILE + "egy_admin_boundaries.geojson.zip", page(), "answer-page"),
    (FILE + "egy_admin_boundaries.geojson.zip", Reply(b"PK\x03\x04 cut off"), "archive-broken"),
    (FILE + "egy_admin_boundaries.geojson.zip", zipped(a__geojson=geojson(KISMS), b__geojson=b"{}"), "layer-missing"),
    (FILE + "egy_admin_boundaries.geojson.zip", zipped(egy_admin2__geojson=geojson(KISMS[2:])), "answer-elsewhere"),
]


@pytest.mark.parametrize(
    ("path", "reply", "rule"), FAULTS, ids=[f"{n}-{rule}" for n, (_, _, rule) in enumerate(FAULTS)]
)
def test_an_answer_that_cannot_be_trusted_is_told_and_keeps_nothing(
    hdx: Mapping[str, Reply],
    played: Elsewhere,
    refresh: Callable[..., Ran],
    monkeypatch: pytest.MonkeyPatch,
    path: str,
    reply: Reply | Callable[[Asked], Reply],
    rule: str,
) -> None:
    """A catalogue that failed, forms that are not read, a portal, a broken archive, other levels, other lands."""
    assert hdx
    monkeypatch.setattr("loaders.refreshing.SOURCES", {"hdx": SOURCES["hdx"][:1]})
    played.answer(path, reply)
    ran = refresh("hdx")
    assert ran.status == 5
    # What the reader of files finds stands behind the finding that names the source.
    assert rule in ran.rules()[:2]
    assert "cod_kism" not in {one.id for one in Store.open().datasets()}
