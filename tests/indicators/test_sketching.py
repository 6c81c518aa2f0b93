"""What a click comes to: the edit of the place that was meant, and nothing left of what is taken back."""

import pytest
from geopandas.geodataframe import GeoDataFrame

from indicators import sketching
from indicators.scenario_file import link_of, scenario_of_link
from indicators.sketching import Click, Stand, stands
from model.problem import ProblemError
from model.scenario import Bar, Close, CloseBridge, Edit, Grow, Link, Move, Place, Resize, Scenario, Unbar, Unlink
from tests.indicators.one_street import frame, place
from tests.indicators.shelved import BRIDGE_ROW, banks, spot

METRES = 32635


def rows(service: str = "primary_health") -> GeoDataFrame:
    """Return the places of the two banks: a clinic at 400 m in row 1, a pharmacy at 1,400 m in row 2."""
    return banks().held["facilities", service][1]


def click(at: float, near: float = 40.0) -> Click:
    """Return a click ``at`` metres along the street."""
    return Click(*spot(at), near)


def standing(*edits: Edit, service: str = "primary_health") -> tuple[Stand, ...]:
    """Return the places after some edits."""
    return stands(rows(), edits, service)


def test_a_click_opens_a_place_where_it_fell() -> None:
    """To the metre, and as an address says it."""
    (edit,) = sketching.placed((), "primary_health", Click(29.838612, 31.147349, 40))
    assert edit == Place("primary_health", 29.83861, 31.14735)
    assert scenario_of_link(link_of(Scenario((edit,)))).edits == (edit,)


def test_a_click_closes_the_nearest_place_of_its_service_that_is_open() -> None:
    """The clinic at 400 m is row 1; 30 m off counts, 50 m does not, and closed it is there no more."""
    edits = sketching.closed(rows(), (), "primary_health", click(430), METRES)
    assert edits == (Close(service="primary_health", row=1),)
    assert [one.closed for one in standing(*edits)] == [True]
    for far in (click(450), click(1400)):
        with pytest.raises(ProblemError, match="scenario-nothing-near"):
            sketching.closed(rows(), (), "primary_health", far, METRES)
    with pytest.raises(ProblemError, match="scenario-nothing-near"):
        sketching.closed(rows(), edits, "primary_health", click(400), METRES)


def test_a_new_place_that_closes_was_never_opened() -> None:
    """Nor is anything left of what was done to it."""
    edits = sketching.placed((Grow(1.1),), "primary_health", click(1600))
    assert sketching.closed(rows(), edits, "primary_health", click(1600), METRES) == (Grow(1.1),)
    fresh = edits[1]
    assert isinstance(fresh, Place)
    named = (*edits, Move(*spot(1700), facility=fresh.name))
    assert sketching.without(named, 1) == (Grow(1.1),)


def test_a_place_moves_from_one_click_to_the_other() -> None:
    """One that is there by its row; a new one is opened at the second place from the first."""
    (edit,) = sketching.moved(rows(), (), "primary_health", click(410), click(600), METRES)
    assert isinstance(edit, Move)
    assert (edit.service, edit.row) == ("primary_health", 1)
    ((lon, _), (moved,)) = (spot(600), standing(edit))
    assert moved.lon == pytest.approx(lon, abs=1e-5)
    assert moved.moved
    opened = sketching.placed((), "primary_health", click(1600))
    (again,) = sketching.moved(rows(), opened, "primary_health", click(1590), click(1800), METRES)
    assert isinstance(again, Place)
    assert again.lon == pytest.approx(spot(1800)[0], abs=1e-5)


def test_two_clicks_draw_a_link() -> None:
    """With or without a bridge, from the first to the second."""
    (edit,) = sketching.linked((), click(100), click(200), bridge=True)
    assert isinstance(edit, Link)
    assert edit.bridge
    assert edit.line[0][0] == pytest.approx(spot(100)[0], abs=1e-5)
    assert edit.line[1][0] == pytest.approx(spot(200)[0], abs=1e-5)


def test_a_click_closes_the_nearest_bridge() -> None:
    """The one bridge spans 950 to 1,050 m and is named by its row; 60 m beside it there is none within 40 m."""
    streets = banks().held["walk_network", ""][1]
    assert sketching.bridge_rows(streets) == (BRIDGE_ROW,)
    assert sketching.barred(streets, (), click(1000), METRES) == (CloseBridge(row=BRIDGE_ROW),)
    with pytest.raises(ProblemError, match="scenario-nothing-near"):
        sketching.barred(streets, (), click(1110), METRES)
    with pytest.raises(ProblemError, match="scenario-no-streets"):
        sketching.barred(None, (), click(1000), METRES)


def test_a_click_takes_away_the_nearest_street_that_is_left() -> None:
    """At the bridge the bridge, and clicked once more the street it leads to; not one that nobody may walk."""
    streets = banks().held["walk_network", ""][1].copy()
    edits = sketching.unlinked(streets, (), click(1000), METRES)
    assert edits == (Unlink(row=BRIDGE_ROW),)
    again = sketching.unlinked(streets, edits, click(1000, near=60), METRES)
    assert again[0] == edits[0]
    assert again[1] in {Unlink(row=1), Unlink(row=3)}
    streets["walkable"] = [True, False, True]
    assert sketching.street_rows(streets) == (1, 3)
    with pytest.raises(ProblemError, match="scenario-nothing-near"):
        sketching.unlinked(streets, (), click(1000), METRES)


def test_two_clicks_build_a_wall_and_one_takes_the_nearest_barrier_away() -> None:
    """The canal by its row, once; a wall of the plan itself is as if it had never been built."""
    canal = banks().held["barriers", ""][1]
    wall = sketching.walled((), click(100), click(200))
    (edit,) = wall
    assert isinstance(edit, Bar)
    assert [lon for lon, _ in edit.line] == pytest.approx([spot(100)[0], spot(200)[0]], abs=1e-5)
    assert sketching.unbarred(canal, wall, click(150), METRES) == ()
    gone = sketching.unbarred(canal, wall, click(1000), METRES)
    assert gone == (*wall, Unbar(row=1))
    with pytest.raises(ProblemError, match="scenario-nothing-near"):
        sketching.unbarred(canal, gone, click(1000), METRES)
    with pytest.raises(ProblemError, match="scenario-no-barriers"):
        sketching.unbarred(None, (), click(1000), METRES)
    assert sketching.unbarred(None, wall, click(150), METRES) == ()


def test_a_click_gives_the_nearest_place_another_capacity() -> None:
    """The last one counts; a new place is opened with it; the places know what they can take."""
    edits = sketching.resized(rows(), (), "primary_health", click(410), 12.0, METRES)
    assert edits == (Resize(12.0, service="primary_health", row=1),)
    again = sketching.resized(rows(), (*edits, Grow(1.1)), "primary_health", click(410), 5.0, METRES)
    assert again == (Grow(1.1), Resize(5.0, service="primary_health", row=1))
    assert [one.capacity for one in standing(*again)] == [5.0]
    opened = sketching.placed((), "primary_health", click(1600))
    (fresh,) = sketching.resized(rows(), opened, "primary_health", click(1600), 7.0, METRES)
    assert isinstance(fresh, Place)
    assert fresh.capacity == 7.0
    assert standing(fresh)[-1].capacity == 7.0


def test_places_are_known_by_row_and_by_name_and_entrances_are_none() -> None:
    """A facility with a gate of its own is one place; a file may name it by its id."""
    gate = place("primary_health", 420, facility_id="primary_health_1", entrance=True)
    both = frame([place("primary_health", 400, facility_id="primary_health_1", entrance=False), gate])
    (only,) = stands(both, (Close(facility="primary_health_1"),), "primary_health")
    assert (only.row, only.closed) == (1, True)
    assert stands(None, (), "primary_health") == ()
