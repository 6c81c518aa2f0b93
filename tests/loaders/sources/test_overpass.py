"""OpenStreetMap through the Overpass API: what is asked, what the answers become, and what is no answer."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from store import Store
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Elsewhere, Reply, said

PATH = "/api/interpreter"
REAL = Path(__file__).parents[4] / "shared" / "geodata" / "overpass_shape_elmax_nodes_2019.json"
HEAD = {"version": 0.6, "osm3s": {"timestamp_osm_base": "2026-11-20T11:58:00Z", "copyright": "ODbL"}}


def node(number: int, **tags: str) -> dict[str, object]:
    """Return a mapped place in the middle of the district."""
    spot = {"lat": 31.14 + number / 10_000, "lon": 29.84 + number / 10_000}
    return {"type": "node", "id": number, **spot, "tags": {key.replace("__", ":"): tags[key] for key in tags}}


def test_places_of_every_kind_of_element_come_with_their_service_and_names(
    played: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """A node, a way by its centre, and something that is no service: two places, one row aside and told."""
    way = {
        "type": "way",
        "id": 7,
        "center": {"lat": 31.145, "lon": 29.845},
        "tags": {"amenity": "school", "name": "مدرسة"},
    }
    pharmacy = node(1, amenity="pharmacy", name="صيدلية", name__en="Pharmacy", phone="+20 100 000 0000")
    played.answer(PATH, said({**HEAD, "elements": [pharmacy, way, node(3, amenity="theatre")]}))
    ran = refresh("overpass")
    assert ran.status == 0
    (source,) = ran.document
    assert source["status"] == "new"
    assert source["datasets"][0] == {"id": "osm_facilities", "version": 1, "vintage": "2026-11-20", "rows": 2}
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


def test_it_asks_for_the_district_by_name_of_every_service_and_says_who_asks(
    played: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """South, west, north, east; the tags of the vocabulary; an identity of our own, or the server answers 406."""
    played.answer(PATH, said({**HEAD, "elements": [node(1, amenity="pharmacy")]}))
    refresh("overpass")
    (asked,) = [one for one in played.asked if "pharmacy" in one.form["data"][0]]
    assert asked.method == "POST"
    assert "[bbox:31.08,29.78,31.2,29.92]" in asked.form["data"][0]
    assert asked.headers["User-Agent"].startswith("ElMaxUrbanIndicators/")


@pytest.mark.skipif(not REAL.exists(), reason="the real places around El-Max are not beside the project")
def test_191_real_places_are_told_by_service_and_the_rest_is_counted(
    played: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """Every element is a row in a service, or a row aside that is told of."""
    real = json.loads(REAL.read_text(encoding="utf-8"))
    played.answer(PATH, Reply(REAL.read_bytes(), headers={"Content-Type": "application/json"}))
    ran = refresh("overpass")
    assert ran.status == 0
    kept = Store.open().dataset("osm_facilities")
    (rest,) = [one for one in ran.document[0]["problems"] if one["rule"] == "service-none"]
    assert kept.rows + rest["count"] == len(real["elements"]) == 191
    assert kept.vintage == "2019-09-09"
    assert {"pharmacy", "worship", "primary_school"} <= set(kept.services)
