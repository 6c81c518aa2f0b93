"""Reach at many distances is reach at each, and an area holds the people whose own walk is short enough."""

import json
import math
from collections.abc import Callable

import pytest
from shapely import LineString, contains, intersects
from shapely.geometry import shape

from indicators.__main__ import main
from indicators.measured import ground, measured
from indicators.reaching import coverage_curve, walk_area
from model.problem import ProblemError
from store import Store
from tests.indicators.one_street import Keep, cell, frame, place

District = Callable[[], None]


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    """Let the commands open the tiny store."""
    monkeypatch.setattr("indicators.commands.opened", lambda: store)


def _degrees(at: float, off: float = 0.0) -> tuple[float, float]:
    point = frame([place("pharmacy", at, off=off)]).geometry.iloc[0]
    return point.x, point.y


def test_each_point_of_the_curve_is_the_value_at_that_reach(store: Store, district: District) -> None:
    """Pharmacy at 200 m; 300 people within 100 m of it, 50 at 700 m and 50 at 1300 m: 75, 87.5 and 100 %."""
    district()
    base = ground(store)
    found = coverage_curve(store, base, "acc_pha", (1300.0, 99.0, 100.0, 700.0))
    assert {metres: result.district().value for metres, result in found.items()} == {
        99: 0,
        100: 75,
        700: 87.5,
        1300: 100,
    }
    once = measured(store, base, "acc_pha", threshold=700.0)
    assert [value.persons for value in found[700.0].values] == [value.persons for value in once.values]


def test_what_has_no_walk_has_no_curve(store: Store, district: District) -> None:
    """A survey does not grow with the distance."""
    district()
    with pytest.raises(ProblemError, match="curve-unfit"):
        coverage_curve(store, ground(store), "dig_net")


def test_an_area_counts_people_by_their_own_walk(store: Store, district: District) -> None:
    """From 200 m: the cells at 100 and 300 are 100 m off, that at 900 is 700 m off."""
    district()
    found = walk_area(ground(store), *_degrees(200), (100.0, 700.0))
    assert found.persons == {100: 300, 700: 350}
    assert contains(found.area[700.0], found.area[100.0])


def test_an_area_ends_at_the_canal(store: Store, keep: Keep, district: District) -> None:
    """A second street beyond the canal, 60 m off, without a bridge: neither drawn nor counted."""
    district()
    beyond = {"walkable": True, "geometry": LineString([(0, 60), (2000, 60)])}
    keep("walk_network", [{"walkable": True, "geometry": LineString([(0, 0), (2000, 0)])}, beyond])
    keep("barriers", [{"kind": "canal", "geometry": LineString([(-500, 30), (2500, 30)])}])
    keep("residents", [cell(200, 100), cell(200, 40, off=60)])
    found = walk_area(ground(store), *_degrees(200), (500.0,))
    assert found.persons == {500: 100}
    far_side = frame([place("pharmacy", 200, off=60)]).geometry.iloc[0]
    assert not intersects(found.area[500.0], far_side)


def test_a_place_without_a_street_is_told_so(
    store: Store, district: District, capsys: pytest.CaptureFixture[str]
) -> None:
    """501 m off the street, or latitude and longitude exchanged: nothing is drawn, and the status is 2."""
    district()
    lon, lat = _degrees(200, off=520)
    with pytest.raises(ProblemError, match="place-unreached"):
        walk_area(ground(store), lon, lat, (500.0,))
    assert main(["area", str(lat), str(lon), "--lang", "en"]) == 2
    assert "longitude first" in capsys.readouterr().err


def test_the_commands_give_documents_and_words(district: District, capsys: pytest.CaptureFixture[str]) -> None:
    """GeoJSON for a map program, and a table in three languages."""
    district()
    lon, lat = _degrees(200)
    assert main(["area", str(lon), str(lat), "--at", "100", "300", "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert [feature["properties"]["metres"] for feature in made["features"]] == [300, 100]
    assert all(shape(feature["geometry"]).is_valid for feature in made["features"])
    assert main(["curve", "acc_pha", "--at", "100", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["curve"][0]["values"][-1]["value"] == 75
    for language in ("ar", "en", "ko"):
        assert main(["curve", "acc_pha", "--lang", language]) == 0
        assert main(["area", str(lon), str(lat), "--lang", language]) == 0
        assert len(capsys.readouterr().out.splitlines()) > 6
    assert main(["curve", "acc_pha", "--at", "-5", "--lang", "en"]) == 2


def test_an_area_is_not_empty_for_want_of_zones(store: Store, keep: Keep) -> None:
    """Without borders everybody counts; whom nobody counted is told beside the sum, and is no zero."""
    keep("walk_network", [{"walkable": True, "geometry": LineString([(0, 0), (2000, 0)])}])
    keep("residents", [cell(100, 200), cell(300, None), cell(300, 40, off=900)])
    found = walk_area(ground(store), *_degrees(200), (500.0,))
    assert (found.persons, found.blanks, found.unmeasured) == ({500: 200}, 1, 40)


def test_an_area_does_not_tell_of_nine_households(store: Store, keep: Keep) -> None:
    """One more point of the map would else name a family; the wider walk holds enough of them."""
    keep("walk_network", [{"walkable": True, "geometry": LineString([(0, 0), (2000, 0)])}])
    keep("residents", [cell(250, 36, households=9), cell(900, 90, households=20)])
    found = walk_area(ground(store), *_degrees(200), (40.0, 100.0, 800.0)).persons
    assert (found[40.0], found[800.0]) == (0, 126)
    assert math.isnan(found[100.0])


@pytest.mark.parametrize("households", [None, 0])
def test_an_area_does_not_tell_of_four_people_of_no_counted_household(
    store: Store, keep: Keep, households: int | None
) -> None:
    """That households are counted elsewhere does not make these few into none."""
    keep("walk_network", [{"walkable": True, "geometry": LineString([(0, 0), (2000, 0)])}])
    keep("residents", [cell(250, 4, households=households), cell(900, 90, households=20)])
    found = walk_area(ground(store), *_degrees(200), (100.0, 800.0)).persons
    assert math.isnan(found[100.0])
    assert found[800.0] == 94


def test_an_area_is_of_the_way_from_the_place_not_to_it(store: Store, keep: Keep) -> None:
    """700 m up at 10 % are slower than 700 m down: exp(3.5 x 0.1) = 1.42 times as long by Tobler's function.

    Up: 700 x exp(3.5 (|0.10 + 0.05| - 0.05)) = 993 m. Down: 700 x exp(3.5 (|-0.10 + 0.05| - 0.05)) = 700 m.
    """
    rising = {"walkable": True, "incline": "10%", "geometry": LineString([(0, 0), (2000, 0)])}
    keep("walk_network", [rising])
    keep("residents", [cell(900, 50), cell(1600, 20)])
    found = walk_area(ground(store, profile="adult"), *_degrees(200), (990.0, 995.0)).persons
    assert found == {990: 0, 995: 50}
    down = walk_area(ground(store, profile="adult"), *_degrees(1600), (695.0, 705.0)).persons
    assert down == {695: 20, 705: 70}
