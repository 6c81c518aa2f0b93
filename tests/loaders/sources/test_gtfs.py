"""A timetable by address: read like an uploaded file, and nothing at all where nobody named one."""

import io
import zipfile
from collections.abc import Callable

import pytest

from store import Store
from tests.loaders.conftest import Ran, take_here
from tests.loaders.elsewhere import Elsewhere, Reply, page

PATH = "/feeds/alexandria.zip"
TABLES = {
    "stops.txt": (
        "stop_id,stop_name,stop_lat,stop_lon,location_type\n"
        "s1,المكس,31.1500,29.8400,0\ns2,Wadi El-Qamar,31.1400,29.8450,0\ns3,Roof,31.1400,29.8450,1\n"
    ),
    "routes.txt": "route_id,agency_id,route_short_name,route_type\nr1,a1,1,3\n",
    "trips.txt": "route_id,service_id,trip_id\nr1,d,t1\n",
    "stop_times.txt": "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nt1,8:00:00,8:00:00,s1,1\n",
    "agency.txt": "agency_id,agency_name,agency_url,agency_timezone\na1,Alexandria Buses,https://e.org,Africa/Cairo\n",
}


def feed(tables: dict[str, str]) -> Reply:
    """Return a ZIP of tables."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in tables.items():
            archive.writestr(name, text)
    return Reply(packed.getvalue(), headers={"Content-Type": "application/zip"})


@pytest.fixture
def named(played: Elsewhere, monkeypatch: pytest.MonkeyPatch) -> Elsewhere:
    """Play the host of a timetable whose address is set, and read its file in this process."""
    monkeypatch.setenv("ELMAX_SOURCE_GTFS_URL", played.address + PATH)
    monkeypatch.setattr("loaders.parse.take", take_here)
    return played


def test_stops_of_the_named_timetable_are_transit_stops_of_its_agency(
    named: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """Two stops with their mode where a route calls; the roof over them is none."""
    named.answer(PATH, feed(TABLES))
    ran = refresh("gtfs")
    assert ran.status == 0
    assert [asked.path for asked in named.asked] == [PATH]
    store = Store.open()
    rows = store.frame("gtfs_stops")
    assert rows["service"].tolist() == ["transit_stop", "transit_stop"]
    assert rows["facility_id"].tolist() == ["s1", "s2"]
    assert rows["mode"].fillna("-").tolist() == ["bus", "-"]
    kept = store.dataset("gtfs_stops")
    assert (kept.origin.producer, kept.evidence) == ("Alexandria Buses", "reported")
    assert kept.origin.address.endswith(PATH)


def test_without_an_address_nobody_is_asked_and_nothing_has_failed(
    played: Elsewhere, refresh: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told once, with the setting that is missing."""
    monkeypatch.delenv("ELMAX_SOURCE_GTFS_URL")
    ran = refresh("gtfs")
    assert (ran.status, ran.document[0]["status"], ran.document[0]["datasets"]) == (0, "unchanged", [])
    (told,) = ran.document[0]["problems"]
    assert told["rule"] == "unset-timetable"
    assert "ELMAX_SOURCE_GTFS_URL" in told["say"]["en"]
    assert not played.asked
    assert refresh("gtfs", "--dry-run").document == []


@pytest.mark.parametrize(
    ("reply", "rule"),
    [
        (feed({"notes.csv": "a,b\n1,2\n"}), "answer-other"),
        (page(), "answer-page"),
        (Reply(b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"), "answer-pointer"),
        (Reply(b""), "answer-empty"),
    ],
    ids=["another archive", "a page", "a stand-in", "nothing"],
)
def test_what_is_no_timetable_is_not_taken(
    named: Elsewhere, refresh: Callable[..., Ran], reply: Reply, rule: str
) -> None:
    """The stops that are there stay."""
    named.answer(PATH, feed(TABLES))
    refresh("gtfs")
    named.answer(PATH, reply)
    ran = refresh("gtfs")
    assert ran.status == 5
    assert ran.rules() == [rule, "copy-stays"]
