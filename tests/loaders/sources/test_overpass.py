"""OpenStreetMap through the Overpass API: what is asked, what the answers become, and what is no answer."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from geopandas.geodataframe import GeoDataFrame
from shapely.geometry import LineString

from i18n.locale import bare
from loaders.__main__ import main
from loaders.check import check
from loaders.fetching import Line, client
from loaders.refreshing import Came
from loaders.refreshing import refresh as ask_all
from loaders.sources import SOURCES
from model.fetch import FetchStatus
from model.problem import ProblemError
from model.publisher import Publisher
from store import Store, district, publisher
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Elsewhere, Reply, page, said
from tests.loaders.sources.mapped import HEAD, Element, node, play, way

GEODATA = Path(__file__).parents[4] / "shared" / "geodata"
REAL = GEODATA / "overpass_shape_elmax_nodes_2019.json"
REAL_WAYS = GEODATA / "osm_ways_elmax.geojson"
JSON = {"Content-Type": "application/json"}
DATASETS = tuple(live.id for live in SOURCES["overpass"])


def ask(
    played: Elsewhere,
    store: Store,
    line: Callable[[Publisher], Line],
    answers: Mapping[str, Sequence[Element] | Reply],
) -> dict[str, Came]:
    """Ask for everything, and return what came by dataset."""
    play(played, answers)
    (told,) = ask_all(["overpass"], store, district(), line, again=True)
    return {came.id: came for came in told.came}


def dataset(ran: Ran, name: str) -> Mapping[str, Any]:
    """Return what a refresh told of one dataset."""
    told: Sequence[Mapping[str, Any]] = ran.document[0]["datasets"]
    return next(one for one in told if one["id"] == name)


def test_places_of_every_kind_of_element_come_with_their_service_and_names(
    played: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """A node, a way by its centre, and something that is no service: two places, one row aside and told."""
    school = {
        "type": "way",
        "id": 7,
        "center": {"lat": 31.145, "lon": 29.845},
        "tags": {"amenity": "school", "name": "مدرسة"},
    }
    pharmacy = node(1, amenity="pharmacy", name="صيدلية", name__en="Pharmacy", phone="+20 100 000 0000")
    play(played, {"osm_facilities": [pharmacy, school, node(3, amenity="theatre")]})
    ran = refresh("overpass")
    assert ran.status == 0
    assert [one["id"] for one in ran.document[0]["datasets"]] == list(DATASETS)
    assert ran.document[0]["status"] == "new"
    told = dataset(ran, "osm_facilities")
    assert told == {"id": "osm_facilities", "version": 1, "vintage": "2026-11-20", "rows": 2}
    store = Store.open()
    rows = store.frame("osm_facilities", 1)
    assert rows["service"].tolist() == ["pharmacy", "primary_school"]
    assert rows["facility_id"].tolist() == ["node/1", "way/7"]
    assert rows["name_ar"].tolist() == ["صيدلية", "مدرسة"]
    assert (rows.geometry.x.iloc[1], rows.geometry.y.iloc[1]) == (29.845, 31.145)
    kept = store.dataset("osm_facilities")
    assert (kept.kind, kept.evidence, kept.origin.licence) == ("live", "measured", "ODbL-1.0")
    assert kept.origin.citation == "© OpenStreetMap contributors"
    assert "phone" not in rows


@pytest.mark.parametrize(
    ("name", "statements", "out"),
    [
        ("osm_streets", ('way["highway"];',), "out geom;"),
        (
            "osm_barriers",
            (
                'way["waterway"~"^(canal|drain|river)$"];',
                'rel["type"="multipolygon"]["landuse"~"^(port|harbour)$"];',
                'way["railway"~"^(rail|light_rail|narrow_gauge)$"];',
                'node["railway"~"^(level_crossing|crossing)$"];',
            ),
            "out geom;",
        ),
        (
            "osm_backdrop",
            (
                'way["natural"~"^(coastline|water)$"];',
                'rel["type"="multipolygon"]["natural"~"^(coastline|water)$"];',
                'way["landuse"~"^(reservoir|basin|industrial|port|harbour)$"];',
            ),
            "out geom;",
        ),
        ("osm_facilities", ('nwr["amenity"~"^(hospital|',), "out center tags;"),
    ],
)
def test_it_asks_for_the_district_by_the_tags_of_the_vocabulary_and_says_who_asks(
    played: Elsewhere, refresh: Callable[..., Ran], name: str, statements: tuple[str, ...], out: str
) -> None:
    """South, west, north, east; one question for each dataset; an identity of our own, or the server answers 406."""
    play(played)
    refresh("overpass")
    assert len(played.asked) == len(DATASETS)
    asked = played.asked[DATASETS.index(name)]
    told = asked.form["data"][0]
    assert asked.method == "POST"
    assert "[bbox:31.08,29.78,31.2,29.92]" in told
    assert all(f"\n{statement}" in told for statement in statements)
    assert told.endswith(out)
    assert asked.headers["User-Agent"].startswith("ElMaxUrbanIndicators/")


BAD = {
    "answer-cut-short": said({**HEAD, "elements": [], "remark": 'runtime error: Query timed out in "query" at line 3'}),
    "source-refused": Reply(b"<html>Not Acceptable</html>", 406, {"Content-Type": "text/html"}),
    "source-busy": Reply(b"too many requests", 429, {"Retry-After": "0"}),
    "source-busy/504": page(504),
    "answer-page": page(200),
    "answer-unreadable": Reply(json.dumps({**HEAD, "elements": [node(1)]}).encode()[:-20], headers=JSON),
    "source-broken-off": Reply(b'{"elements": [', headers=JSON, claims=5000),
    "answer-empty": said({**HEAD, "elements": []}),
    "answer-shape": said({**HEAD, "elements": [{"type": "way", "id": 1, "geometry": [{"lat": "31", "lon": 29.8}]}]}),
    "answer-shape/far": said({**HEAD, "elements": [{"type": "node", "id": 1, "lat": 10**400, "lon": 29.8}]}),
    "answer-shape/head": said({"elements": [node(1)]}),
    "answer-shape/id": said({**HEAD, "elements": [{"type": "way", "geometry": []}]}),
}


def real(played: Elsewhere, line: Callable[[Publisher], Line], name: str, features: Sequence[Any]) -> GeoDataFrame:
    """Return what the role of a dataset keeps of real ways in the shape of an answer."""
    ways = [
        way(
            one["properties"]["osm_id"],
            one["geometry"]["coordinates"],
            **{key: value for key, value in one["properties"].items() if isinstance(value, str)},
        )
        for one in features
    ]
    play(played, {name: ways})
    told = publisher("overpass")
    assert told is not None
    (live,) = (one for one in SOURCES["overpass"] if one.id == name)
    haul = live.gather(line(told), district())
    assert haul.parsed.rows_in == len(features)
    checked = check(haul.parsed, haul.options, district().region)
    assert isinstance(checked.frame, GeoDataFrame)
    return checked.frame


@pytest.fixture
def line(played: Elsewhere) -> Iterator[Callable[[Publisher], Line]]:
    """Open lines on which waiting takes no time."""
    assert played.address
    with client() as sender:
        yield lambda told: Line(told, sender, sleep=lambda _: None)


@pytest.mark.parametrize("rule", BAD)
def test_no_bad_answer_is_taken_for_any_dataset(
    played: Elsewhere, line: Callable[[Publisher], Line], rule: str
) -> None:
    """What was wrong is named; nothing at all is never read as none."""
    told = publisher("overpass")
    assert told is not None
    play(played, dict.fromkeys(DATASETS, BAD[rule]))
    for live in SOURCES["overpass"]:
        with pytest.raises(ProblemError) as refused:
            live.gather(line(told), district())
        assert [problem.rule for problem in refused.value.problems] == [rule.partition("/")[0]]


def test_after_a_bad_answer_the_copy_before_stays_and_the_other_datasets_come(
    played: Elsewhere, line: Callable[[Publisher], Line]
) -> None:
    """One question fails, the next is asked all the same."""
    store = Store.open()
    first = ask(played, store, line, {})
    assert {came.status for came in first.values()} == {FetchStatus.NEW}
    came = ask(played, store, line, {"osm_barriers": BAD["answer-cut-short"]})
    assert came["osm_barriers"].status is FetchStatus.FAILED
    assert [problem.rule for problem in came["osm_barriers"].problems] == ["answer-cut-short", "copy-stays"]
    assert came["osm_barriers"].dataset == first["osm_barriers"].dataset
    assert {one.status for name, one in came.items() if name != "osm_barriers"} == {FetchStatus.UNCHANGED}


def test_more_than_half_of_the_streets_gone_waits_for_a_person(
    played: Elsewhere, line: Callable[[Publisher], Line]
) -> None:
    """Five of eleven: held back, and the copy before stays in use."""
    lanes = [way(n, [(29.84, 31.14 + n / 1e4), (29.85, 31.14 + n / 1e4)], highway="path") for n in range(1, 12)]
    store = Store.open()
    first = ask(played, store, line, {"osm_streets": lanes})["osm_streets"]
    came = ask(played, store, line, {"osm_streets": lanes[:5]})["osm_streets"]
    assert came.status is FetchStatus.HELD_BACK
    assert came.problems[0].rule == "drift-rows"
    assert came.dataset == first.dataset


@pytest.mark.skipif(not REAL.exists(), reason="the real places around El-Max are not beside the project")
def test_191_real_places_are_told_by_service_and_the_rest_is_counted(
    played: Elsewhere, refresh: Callable[..., Ran], capsys: pytest.CaptureFixture[str]
) -> None:
    """Every element is a row in a service, or a row aside that is told of, in the list of datasets as well."""
    real = json.loads(REAL.read_text(encoding="utf-8"))
    play(played, {"osm_facilities": Reply(REAL.read_bytes(), headers=JSON)})
    ran = refresh("overpass")
    assert ran.status == 0
    kept = Store.open().dataset("osm_facilities")
    (rest,) = [one for one in ran.document[0]["problems"] if one["rule"] == "service-none"]
    assert kept.rows + rest["count"] == len(real["elements"]) == 191
    assert kept.vintage == "2019-09-09"
    assert {"pharmacy", "worship", "primary_school"} <= set(kept.services)
    capsys.readouterr()
    assert main(["list", "--json"]) == 0
    listed = next(one for one in json.loads(capsys.readouterr().out) if one["id"] == "osm_facilities")
    # Counted in the file by hand: pharmacies by `amenity`, what people worship in by `amenity` too.
    tags = Counter(one["tags"].get("amenity") for one in real["elements"])
    assert (listed["parts"]["pharmacy"], listed["parts"]["worship"]) == (tags["pharmacy"], tags["place_of_worship"])
    assert sum(listed["parts"].values()) == kept.rows
    assert (listed["fetch"]["rows_in"], listed["fetch"]["rows_set_aside"]) == (191, rest["count"])
    assert main(["list", "--lang", "en"]) == 0
    told = bare(capsys.readouterr().out)
    assert f"{listed['parts']['pharmacy']}" in told.split("osm_facilities by service:")[1].splitlines()[0]
    assert f"osm_facilities: {rest['count']} of the 191 rows" in told


@pytest.mark.skipif(not REAL_WAYS.exists(), reason="the real ways of El-Max are not beside the project")
def test_4268_real_ways_are_the_same_streets_as_in_an_uploaded_file(
    played: Elsewhere, line: Callable[[Publisher], Line]
) -> None:
    """4,247 have `highway`, as the upload of the same file counts; not a metre is lost on the way."""
    features = json.loads(REAL_WAYS.read_text(encoding="utf-8"))["features"]
    rows = real(played, line, "osm_streets", features)
    assert len(rows) == 4247
    drawn = [LineString(one["geometry"]["coordinates"]) for one in features if one["properties"]["highway"]]
    assert np.array_equal(rows.geometry.to_numpy(), np.array(drawn))


@pytest.mark.skipif(not REAL_WAYS.exists(), reason="the real ways of El-Max are not beside the project")
@pytest.mark.parametrize(
    ("name", "rows"),
    [("osm_barriers", {"motorway": 31}), ("osm_backdrop", {"street": 189, "rail": 22})],
)
def test_real_motorways_are_barriers_and_real_rails_and_main_streets_backdrop(
    played: Elsewhere, line: Callable[[Publisher], Line], name: str, rows: Mapping[str, int]
) -> None:
    """Counted in the file by tag and value: every rail there runs on a bridge, every drain in a culvert."""
    features = json.loads(REAL_WAYS.read_text(encoding="utf-8"))["features"]
    assert real(played, line, name, features)["kind"].value_counts().to_dict() == rows
