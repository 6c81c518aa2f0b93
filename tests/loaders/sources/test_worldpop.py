"""The people of WorldPop: the newest year that has begun, by cell, nobody on the water, a second count beside it."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import geopandas as gpd
import numpy as np
import pytest
import shapely

from loaders.fetching import Line
from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import Text
from store import Draft, Store
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Elsewhere, Reply, page, parts, said
from tests.loaders.test_grids import NODATA, tif

YEAR = datetime.now(UTC).year
CATALOGUE = "/rest/data/pop/G2_CN_POP_R25A_100m"
FOLDER = "/GIS/Population/Global_2015_2030/R2025A"
GRID = f"{FOLDER}/{YEAR}/EGY/egy_pop_{YEAR}.tif"
STATS = "/v1/services/stats"
TASK = "/v1/tasks/t-1"
STEP = 1 / 1200  # degrees: 3 arc seconds
# Two columns of cells in the district, from 29.84 east and 31.14 north: four with people, one zero, one not known.
PEOPLE = np.array([[10.0, 30.0], [2.5, NODATA], [0.0, 7.5]])
CREATED = {"status": "created", "status_code": 200, "error": False, "error_message": None, "taskid": "t-1"}
FINISHED = {
    "status": "finished",
    "error": False,
    "error_message": None,
    "data": {"total_population": 48.2},
    "taskid": "t-1",
}


def here(people: np.ndarray) -> bytes:
    """Return a grid in the district as a file."""
    return tif(people, west=29.84, north=31.14, step=STEP)


def entry(year: int) -> Mapping[str, object]:
    """Return one entry of the catalogue."""
    file = f"https://data.worldpop.org{FOLDER}/{year}/EGY/egy_pop_{year}.tif"
    return {
        "id": "9",
        "popyear": str(year),
        "iso3": "EGY",
        "files": [file],
        "citation": f"Made for {year}",
        "doi": "10.5258/X",
    }


@pytest.fixture
def given(played: Elsewhere, monkeypatch: pytest.MonkeyPatch) -> Elsewhere:
    """Play the catalogue from last year to next year, the grid of this year, and statistics that are done at once."""
    monkeypatch.setattr(Line, "pause", lambda _line, _seconds: None)
    played.answer(CATALOGUE, said({"data": [entry(YEAR + 1), entry(YEAR - 1), entry(YEAR)]}))
    played.answer(GRID, parts(here(PEOPLE)))
    played.answer(STATS, said(FINISHED))
    return played


def rules(ran: Ran) -> dict[str, Mapping[str, object]]:
    """Return what was found, by rule."""
    return {problem["rule"]: problem for problem in ran.document[0]["problems"]}


def lay_water(*outlines: shapely.Polygon, evidence: Evidence = Evidence.MEASURED, kind: str = "sea") -> None:
    """Keep a backdrop with water."""
    frame = gpd.GeoDataFrame({"kind": [kind] * len(outlines)}, geometry=list(outlines), crs="EPSG:4326")
    draft = Draft(
        id="water", role="backdrop", title=Text(en="Water"), kind=Kind.UPLOAD, evidence=evidence, origin=Origin()
    )
    Store.open().keep(frame, draft, who="test")


def test_cells_with_people_come_as_outlines_and_what_is_not_known_as_nothing(
    given: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """10, 30, 2.5 and 7.5 people; zero and "no data" are no rows; the year is this one, though the next is offered."""
    ran = refresh("worldpop")
    assert ran.document[0]["status"] == "new"
    assert ran.document[0]["datasets"] == [{"id": "worldpop_residents", "version": 1, "vintage": str(YEAR), "rows": 4}]
    store = Store.open()
    rows = store.frame("worldpop_residents", 1)
    assert rows["residents"].tolist() == [10, 30, 2.5, 7.5]
    assert rows.geometry.iloc[1].bounds == pytest.approx((29.84 + STEP, 31.14 - STEP, 29.84 + 2 * STEP, 31.14))
    kept = store.dataset("worldpop_residents")
    assert (kept.evidence, kept.kind, kept.origin.licence) == ("modelled", "live", "CC-BY-4.0")
    assert kept.origin.citation == f"Made for {YEAR}"
    (asked,) = [one for one in given.asked if one.path == CATALOGUE]
    assert asked.query == {"iso3": ["EGY"]}


def test_a_server_that_gives_no_parts_is_asked_for_the_whole_grid(
    given: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """As the real one does, though it says that it gives parts."""
    body = here(PEOPLE)
    given.answer(GRID, Reply(body, headers={"Accept-Ranges": "bytes"}))
    assert refresh("worldpop").document[0]["datasets"][0]["rows"] == 4


def test_people_on_the_water_go_to_the_shore_and_the_share_is_told(
    given: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """The western column is sea: 10 go to 30, 2.5 to 30 and 7.5 as 4 to 1: 42 and 8, 50 as before."""
    assert given.address
    lay_water(shapely.box(29.7, 31.0, 29.84 + STEP, 31.3))
    ran = refresh("worldpop")
    rows = Store.open().frame("worldpop_residents", 1)
    assert rows["residents"].tolist() == pytest.approx([42, 8])
    assert rows["residents"].sum() == pytest.approx(50, rel=1e-6)
    moved = rules(ran)["residents-moved"]
    assert (moved["count"], moved["severity"]) == (2, "note")
    assert "12" in str(moved["say"]["en"])  # type: ignore[index]  # a table of sentences
    assert "25" in str(moved["say"]["en"])  # type: ignore[index]


def test_a_made_up_coast_moves_nobody(given: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """Illustrative water, and water that no one drew, are both told as not known."""
    assert given.address
    lay_water(shapely.box(29.7, 31.0, 29.84 + STEP, 31.3), evidence=Evidence.ILLUSTRATIVE)
    ran = refresh("worldpop")
    assert "residents-water-unknown" in rules(ran)
    assert Store.open().frame("worldpop_residents", 1)["residents"].tolist() == [10, 30, 2.5, 7.5]


def test_the_second_count_is_waited_for(given: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """Created is no answer yet; it is asked for again until it is finished."""
    given.answer(STATS, said(CREATED))
    given.answer(TASK, said(CREATED), said({**CREATED, "status": "started"}), said(FINISHED))
    told = rules(refresh("worldpop"))["residents-checked"]
    assert "48" in str(told["say"]["en"])  # type: ignore[index]  # a table of sentences
    assert [one.path for one in given.asked].count(TASK) == 3
    (asked,) = [one for one in given.asked if one.path == STATS]
    assert '"Polygon"' in asked.query["geojson"][0]


@pytest.mark.parametrize(
    "reply",
    [
        said({**CREATED, "status": "failed"}),
        said({**CREATED, "error": True, "error_message": "No data"}),
        said({**FINISHED, "data": {"total_population": None}}),
        said(CREATED),
        said([]),
        page(504),
    ],
    ids=["failed", "error", "null", "never done", "no object", "overloaded"],
)
def test_without_a_second_count_the_cells_are_kept_all_the_same(
    given: Elsewhere, refresh: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch, reply: Reply
) -> None:
    """That nobody else counted is told, and stops nothing."""
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    given.answer(STATS, reply)
    given.answer(TASK, reply)
    ran = refresh("worldpop")
    assert ran.document[0]["status"] == "new"
    assert "residents-unchecked" in rules(ran)


@pytest.mark.parametrize(
    ("replies", "rule"),
    [
        ({CATALOGUE: said({"data": []})}, "answer-empty"),
        ({CATALOGUE: said({"data": [entry(YEAR + 1)]})}, "answer-shape"),
        ({CATALOGUE: said({"data": [{**entry(YEAR), "files": ["https://data.worldpop.org/a.zip"]}]})}, "answer-shape"),
        ({CATALOGUE: said({"data": [{**entry(YEAR), "files": []}]})}, "answer-shape"),
        ({CATALOGUE: page()}, "answer-page"),
        ({GRID: page()}, "answer-page"),
        ({GRID: parts(tif(np.full((2, 2), NODATA)))}, "answer-grid"),
        (
            {GRID: parts(here(np.full((2, 2), NODATA)))},
            "answer-empty",
        ),
        ({GRID: Reply(status=404)}, "source-refused"),
    ],
    ids=["nothing", "future only", "no grid", "no file", "portal", "portal for grid", "elsewhere", "all sea", "gone"],
)
def test_an_answer_that_cannot_be_trusted_changes_nothing(
    given: Elsewhere, refresh: Callable[..., Ran], replies: Mapping[str, Reply], rule: str
) -> None:
    """Not a single row is made of it, and it is told what was wrong."""
    for path, reply in replies.items():
        given.answer(path, reply)
    ran = refresh("worldpop")
    assert (ran.status, ran.document[0]["status"]) == (5, "failed")
    assert ran.document[0]["problems"][0]["rule"] == rule
    assert not [one for one in Store.open().datasets() if one.id == "worldpop_residents"]
