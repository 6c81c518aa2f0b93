"""The places of OpenStreetMap and Overture together: each once, and in use for every service of either."""

from collections.abc import Callable

import geopandas as gpd
import pytest

from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import Text
from store import Draft, Store
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Elsewhere, Reply, parts, said
from tests.loaders.sources.test_overture import EGYPT, FOLDER, RELEASE, entry, index, packed, place

NEAR = 29.8401  # some 10 m east of what was mapped


def keep_mapped(*places: tuple[str, str, str]) -> Dataset:
    """Keep a copy of OpenStreetMap: service, id and name of places, a kilometre apart."""
    columns = dict(zip(("service", "facility_id", "name_ar"), zip(*places, strict=True), strict=True))
    points = gpd.points_from_xy([29.84 + 0.01 * number for number in range(len(places))], [31.14] * len(places))
    origin = Origin("OpenStreetMap", "© OpenStreetMap contributors", "ODbL-1.0")
    draft = Draft(
        "osm_facilities", "facilities", Text(en="OSM"), Kind.LIVE, Evidence.MEASURED, origin, vintage="2026-11-20"
    )
    return Store.open().keep(gpd.GeoDataFrame(columns, geometry=points, crs=4326), draft)


PHARMACY, SCHOOL = ("pharmacy", "node/1", "صيدلية المكس"), ("primary_school", "node/2", "مدرسة")


@pytest.fixture
def told(played: Elsewhere) -> Elsewhere:
    """Play Overture, which knows the pharmacy and a mosque."""
    played.answer("/catalog.json", said({"latest": RELEASE}))
    played.answer(f"/{RELEASE}/collections.parquet", Reply(index(entry("part-0.parquet", EGYPT))))
    rows = [place(1, "pharmacy", x=NEAR), place(2, "mosque", names={"primary": "مسجد", "common": None})]
    played.answer(f"/{FOLDER}/part-0.parquet", parts(packed(rows)))
    return played


def test_a_service_has_the_places_of_both_and_none_of_them_twice(told: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """Three places of four rows, with both origins, under both licences, as old as the older copy."""
    assert told.address
    keep_mapped(PHARMACY, SCHOOL)
    (source,) = refresh("overture").document
    assert [one["id"] for one in source["datasets"]] == ["overture_places", "places_merged"]
    (note,) = [problem for problem in source["problems"] if problem["rule"] == "places-merged"]
    assert note["count"] == 1
    store = Store.open()
    kept = store.dataset("places_merged")
    assert (kept.rows, kept.vintage, kept.evidence) == (3, "2026-11-18", "reported")
    assert (kept.origin.licence, kept.origin.citation) == (
        "ODbL-1.0; CDLA-Permissive-2.0",
        "© OpenStreetMap contributors, Overture Maps Foundation",
    )
    assert sorted(store.frame("places_merged")["origin_ids"]) == ["0000-2", "node/1; 0000-1", "node/2"]
    in_use = [store.active("facilities", service) for service in ("pharmacy", "primary_school", "worship")]
    assert {one.id for one in in_use if one is not None} == {"places_merged"}
    assert store.fetches()["places_merged"].good_at == store.fetches()["overture_places"].good_at


def test_they_are_made_again_only_when_one_of_them_is_newer(told: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """A failure moves nothing; a place that was mapped since counts with the next asking, whatever comes of it."""
    keep_mapped(PHARMACY, SCHOOL)
    refresh("overture")
    state = Store.open().state()
    told.answer("/catalog.json", Reply(b"sorry", 500))
    ran = refresh("overture")
    assert (ran.status, [one["id"] for one in ran.document[0]["datasets"]]) == (5, ["overture_places"])
    assert Store.open().state() == state
    keep_mapped(PHARMACY, SCHOOL, ("primary_health", "node/3", "عيادة"))
    assert refresh("overture").status == 5
    kept = Store.open().dataset("places_merged")
    assert (kept.version, kept.rows) == (2, 4)


def test_one_of_them_alone_is_not_merged(told: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """Nobody has asked the other yet."""
    assert told.address
    refresh("overture")
    assert "places_merged" not in {dataset.id for dataset in Store.open().datasets()}
