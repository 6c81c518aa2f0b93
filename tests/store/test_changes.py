"""What one version changed against another: counted by hand, and as laws."""

import math

import pandas as pd
import pytest
from geopandas.geodataframe import GeoDataFrame
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import Point

from model.evidence import Evidence
from model.total import Total
from store import Store
from store.changes import Retold, changes
from tests.store.conftest import MakeDraft, MakePlaces


def projects(**starts: str | None) -> pd.DataFrame:
    """Return projects, each with its start."""
    return pd.DataFrame({"project_id": list(starts), "start": list(starts.values())})


def test_rows_with_a_key_are_added_removed_and_changed() -> None:
    """Of a, b, c and d: b begins later, c is gone, d stays unknown, e is new; a only moved to the end."""
    before = projects(a="2020", b="2021", c="2022", d=None)
    after = projects(e="2025", b="2024", d=None, a="2020")
    found = changes(before, after, "projects")
    assert (found.rows_before, found.rows_after, found.key) == (4, 4, ("project_id",))
    assert (found.added, found.removed, found.changed) == (1, 1, 1)
    assert not found.none


def test_rows_without_a_key_are_counted_as_they_stand() -> None:
    """Two equal homes before, three after, and one that grew: two came, one went, and none is said to have changed."""
    before = pd.DataFrame({"residents": [4.0, 4.0, 7.0]})
    after = pd.DataFrame({"residents": [4.0, 4.0, 4.0, 8.0]})
    found = changes(before, after, "residents")
    assert (found.key, found.added, found.removed, found.changed) == ((), 2, 1, 0)
    assert found.totals == (Total("residents", 15.0, 20.0),)


@pytest.mark.parametrize("ids", [["1", "1"], ["1", None]])
def test_a_key_that_does_not_tell_rows_apart_is_none(ids: list[str | None]) -> None:
    """Ids that are given twice, or not at all, match the wrong rows."""
    before = pd.DataFrame({"facility_id": ids, "service": ["bank", "bank"]})
    assert changes(before, before, "facilities").key == ()
    assert changes(before, before, "facilities").none


def test_a_place_not_named_and_one_without_a_name_are_one_key() -> None:
    """One row without a zone and one with an empty one cannot be told apart, and are counted as they stand."""
    rows = pd.DataFrame({"parameter": ["pm25"] * 2, "time": ["2026"] * 2, "zone_id": [None, ""], "value": [1.0, 2.0]})
    found = changes(rows, rows.assign(value=[1.0, 3.0]), "observations")
    assert (found.key, found.added, found.removed, found.changed) == ((), 1, 1, 0)


def test_columns_come_and_go_and_do_not_make_every_row_another() -> None:
    """A column more is said once; the rows are compared by what both have."""
    before = projects(a="2020").assign(cost=1.0)
    after = projects(a="2020").assign(note="new", currency="EGP")
    found = changes(before, after, "projects")
    assert (found.columns_added, found.columns_lost) == (("note", "currency"), ("cost",))
    assert (found.added, found.removed, found.changed) == (0, 0, 0)
    assert not found.none


def test_blank_zero_and_empty_are_three_things() -> None:
    """From not known to zero is a change, from zero to minus zero is none, from no text to an empty one is a change."""
    table = pd.DataFrame({"project_id": ["a", "b", "c"], "cost": [math.nan, 0.0, 1.0], "currency": ["x", "x", None]})
    other = table.assign(cost=[0.0, -0.0, 1.0], currency=["x", "x", ""])
    assert changes(table, other, "projects").changed == 2


def test_a_place_that_moved_is_a_change() -> None:
    """Shapes count; one that went away too, and the hundred-millionth of a degree as well."""

    def placed(*points: Point | None) -> GeoDataFrame:
        return GeoDataFrame({"place_id": ["a", "b", "c"]}, geometry=list(points), crs="EPSG:4326")

    before = placed(Point(29, 31), Point(29, 31), Point(29, 31))
    after = placed(Point(29, 31), None, Point(29, 31.00000001))
    assert changes(before, after, "places").changed == 2
    assert changes(before, before.copy(), "places").none


def test_rows_are_counted_service_by_service() -> None:
    """Two pharmacies become one, the market is new, the bank is gone."""
    before = pd.DataFrame({"service": ["pharmacy", "pharmacy", "bank", None]})
    after = pd.DataFrame({"service": ["pharmacy", "market"]})
    assert changes(before, after, "facilities").parts == (
        Total("bank", 1, 0),
        Total("market", 0, 1),
        Total("pharmacy", 2, 1),
    )


ROWS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([0.0, 1.0, math.nan])), max_size=8)


@given(ROWS, ROWS)
@settings(deadline=None, derandomize=True)
def test_what_comes_one_way_goes_the_other(one: list[tuple[str, float]], two: list[tuple[str, float]]) -> None:
    """Rows before and added less removed are the rows after; turned round, added and removed change places."""
    before, after = (
        pd.DataFrame(
            {"surface": pd.Series([a for a, _ in rows], dtype="str"), "x": pd.Series([b for _, b in rows], dtype=float)}
        )
        for rows in (one, two)
    )
    there, back = changes(before, after, "walk_network"), changes(after, before, "walk_network")
    assert there.rows_before + there.added - there.removed == there.rows_after
    assert (there.added, there.removed) == (back.removed, back.added)
    assert changes(before, before.sample(frac=1, random_state=1), "walk_network").none


def test_the_store_tells_what_each_version_changed(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Against the version that was current then: after an undo that is not the number before; the first has none."""
    store.keep(places("pharmacy"), draft())
    store.keep(places("pharmacy", "market"), draft())
    store.revert("places")
    store.keep(places("pharmacy", "bank"), draft(evidence=Evidence.REPORTED, licence="CC0"))
    third, told = store.changes("places", 3)
    assert (third.rows_before, third.rows_after, third.added, third.removed) == (1, 2, 1, 0)
    assert told == (Retold("evidence", "measured", "reported"), Retold("licence", "CC BY 4.0", "CC0"))
    first, _ = store.changes("places", 1)
    assert (first.rows_before, first.rows_after, first.added, first.columns_added) == (0, 1, 1, ())


def test_an_upload_that_waits_is_compared_with_what_is_current(
    store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """The imagined store tells what acceptance would change; when somebody was faster, it tells it anew."""
    store.keep(places("pharmacy"), draft())
    held = store.hold(places("pharmacy", "bank"), draft())
    assert store.imagined(held.id).changes("places")[0].added == 1
    store.keep(places("pharmacy", "bank", "market"), draft())
    found, _ = store.imagined(held.id).changes("places")
    assert (found.rows_before, found.rows_after, found.added, found.removed) == (3, 2, 0, 1)
