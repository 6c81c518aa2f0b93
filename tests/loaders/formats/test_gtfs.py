"""GTFS: stops with what calls there, stations and doors told apart by the declared table, long tables bounded."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from loaders.check import Checked, check
from loaders.formats.gtfs import read
from loaders.options import Options
from loaders.parsed import parsed_from
from loaders.taken import Taken
from model.district import Box
from model.problem import Problem

Cells = Callable[[Taken], dict[str, list[Any]]]
Refused = Callable[..., Problem]
Archive = Callable[[Mapping[str, str | bytes]], Path]
REGION = Box(29.35, 30.20, 30.15, 31.40)
STOPS = """stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
A,موقف المكس,31.1500,29.8400,0,S
B,Wardian,31.1600,29.8500,,
C,بلا خط,31.1610,29.8510,,
S,محطة,31.1500,29.8401,1,
D,باب,31.1501,29.8402,2,S
M,Metro,31.1700,29.8600,0,
"""
FEED = {
    "stops.txt": STOPS,
    "routes.txt": "route_id,agency_id,route_short_name,route_long_name,route_type\n"
    "r1,g,12,,3\nr2,g,,ترام المكس,0\nr3,g,M1,,1\n",
    "trips.txt": "route_id,service_id,trip_id\nr1,w,t1\nr2,w,t2\nr3,w,t3\n",
    "stop_times.txt": "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
    "t1,08:00:00,08:00:00,A,1\nt1,08:05:00,08:05:00,B,2\nt2,25:00:00,25:00:00,A,1\nt3,,,M,1\n",
    "agency.txt": "agency_id,agency_name\ng,هيئة النقل\n",
    "translations.txt": "table_name,field_name,language,translation,record_id\n"
    "stops,stop_name,EN,El-Max,A\nstops,stop_name,x'; DROP,b,A\n",
}


def _judged(taken: Taken) -> Checked:
    return check(parsed_from(taken), Options(), REGION)


def test_a_stop_tells_what_calls_there(archive: Archive, cells: Cells) -> None:
    """Routes and kinds of all of them; what calls nowhere is told; rows bear the numbers of the table."""
    taken = read(archive(FEED))
    found = cells(taken)
    assert found["route_type"] == ["0;3", "3", None, None, None, "1"]
    assert found["routes"] == ["12; ترام المكس", "12", None, None, None, "M1"]
    assert found["agency"] == ["هيئة النقل", "هيئة النقل", None, None, None, "هيئة النقل"]
    assert found["stop_name:en"] == ["El-Max", None, None, None, None, None]
    assert (taken.rows.to_pylist(), taken.rows_in, taken.encoding) == ([2, 3, 4, 5, 6, 7], 6, "utf-8")
    assert [(p.rule, [at.row for at in p.where]) for p in taken.problems] == [("gtfs-unserved", [4])]


def test_stops_become_facilities_and_stations_and_doors_do_not(archive: Archive) -> None:
    """By the declared table: a tram before a bus, a name where its letters belong, two rows set aside and told."""
    checked = _judged(read(archive(FEED)))
    frame = checked.frame
    assert checked.role == "facilities"
    assert list(frame["service"].unique()) == ["transit_stop"]
    assert list(frame["facility_id"]) == ["A", "B", "C", "M"]
    assert list(frame["mode"].fillna("")) == ["tram", "bus", "", "metro"]
    assert list(frame["name_ar"].fillna("")) == ["موقف المكس", "", "بلا خط", ""]
    assert list(frame["name_en"].fillna("")) == ["El-Max", "Wardian", "", "Metro"]
    assert (frame.geometry.iloc[0].x, frame.geometry.iloc[0].y) == (29.84, 31.15)
    (aside,) = (problem for problem in checked.problems if problem.rule == "stop-none")
    assert (aside.count, aside.facts["names"]) == (2, "location_type=1, location_type=2")


def test_a_station_at_which_routes_call_is_a_stop(archive: Archive) -> None:
    """Some timetables know no platforms."""
    times = FEED["stop_times.txt"] + "t2,,,S,2\n"
    assert list(_judged(read(archive({**FEED, "stop_times.txt": times}))).frame["facility_id"]) == [
        "A",
        "B",
        "C",
        "S",
        "M",
    ]


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("3", "bus"), ("702", "bus"), ("1501", "microbus"), ("4", "ferry"), ("2", "rail"), ("109", "rail"), ("7", "")],
)
def test_every_kind_of_route_has_its_word(archive: Archive, kind: str, mode: str) -> None:
    """The reference's numbers and those of the extended list; a funicular is none of them."""
    routes = f"route_id,route_type\nr1,{kind}\n"
    frame = _judged(read(archive({**FEED, "routes.txt": routes}))).frame
    assert (frame["mode"].fillna("").iloc[1] if "mode" in frame else "") == mode


@pytest.mark.parametrize("name", ["routes.txt", "trips.txt", "stop_times.txt"])
def test_a_missing_table_is_told_and_the_stops_are_read(archive: Archive, cells: Cells, name: str) -> None:
    """Without it nobody knows what calls where, and nothing is made up."""
    taken = read(archive({member: text for member, text in FEED.items() if member != name}))
    assert "route_type" not in cells(taken)
    assert [(p.rule, p.facts["names"]) for p in taken.problems] == [("gtfs-file-missing", name)]


def test_tables_that_do_not_fit_together_are_told(archive: Archive, cells: Cells) -> None:
    """A table without the column that links it."""
    taken = read(archive({**FEED, "trips.txt": "route,trip\nr1,t1\n"}))
    assert (taken.rows_in, "route_type" in cells(taken)) == (6, False)
    assert [p.rule for p in taken.problems] == ["gtfs-unlinked"]


def test_rows_of_long_tables_that_do_not_fit_are_counted(archive: Archive) -> None:
    """A call with too many cells."""
    taken = read(archive({**FEED, "stop_times.txt": FEED["stop_times.txt"] * 1 + "t1,1,1,B,1,1,1,1\n"}))
    assert [(p.rule, p.count) for p in taken.problems if p.rule == "gtfs-rows-lost"] == [("gtfs-rows-lost", 1)]


def test_rows_of_stops_that_do_not_fit_are_set_aside(archive: Archive) -> None:
    """As in any CSV."""
    taken = read(archive({"stops.txt": STOPS + "Z,x\n"}))
    assert taken.problems[0].rule == "ragged-row"
    assert (len(taken.rows), taken.rows_in) == (6, 7)


def test_reads_a_timetable_in_a_folder_and_asks_which_of_several(archive: Archive, refused: Refused) -> None:
    """Two cities in one archive are two tables."""
    assert read(archive({f"feed/{name}": text for name, text in FEED.items()})).rows_in == 6
    two = archive({"a/stops.txt": STOPS, "b/stops.txt": STOPS + "Z,x,31.1,29.8,,\n"})
    assert refused(read, two).candidates == ("a", "b")
    assert read(two, table="b").rows_in == 7


def test_every_table_is_read_in_the_encoding_of_the_stops(archive: Archive, cells: Cells) -> None:
    """The standard says UTF-8; who sends Windows Arabic is read so, found or chosen, names of routes too."""
    path = archive({name: text.encode("windows-1256") for name, text in FEED.items()})
    for chosen in (None, "windows-1256"):
        taken = read(path, encoding=chosen)
        found = cells(taken)
        assert (found["stop_name"][0], found["routes"][0]) == ("موقف المكس", "12; ترام المكس")
        assert taken.encoding == "windows-1256"
        assert any(p.rule.startswith("encoding-") for p in taken.problems) is (chosen is None)


@pytest.mark.parametrize("stops", ["", "stop_id,stop_name\n", 'stop_id,stop_name\n"A,x\n'])
def test_refuses_stops_that_are_none(archive: Archive, refused: Refused, stops: str) -> None:
    """Nothing, a header alone, a quotation mark without an end."""
    assert refused(read, archive({**FEED, "stops.txt": stops})).severity == "refuse"


def test_long_tables_are_gone_through_and_not_held(archive: Archive, cells: Cells) -> None:
    """Two hundred thousand calls at one stop are one line of routes."""
    times = FEED["stop_times.txt"] + "t2,08:00:00,08:00:00,B,9\n" * 200_000
    assert cells(read(archive({**FEED, "stop_times.txt": times})))["route_type"][1] == "0;3"
