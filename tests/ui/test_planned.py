"""What the page of plans offers: a flood once there are heights, a capacity where a number counts it."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from figures import plan
from i18n import locale
from i18n.locale import bare
from indicators.scenario_file import link_of
from indicators.sketching import bridge_rows, sized, stands, street_rows
from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.scenario import Scenario, Unbar, Unlink
from model.text import LANGUAGES, Text
from store import Draft
from ui import doors, drawn_plan, planned
from ui.plan_marks import lines_of
from ui.plan_walls import walls_of

CLINIC, NORTHERNMOST = "acc_cln", "el-max-east"  # of the made-up district
APART, LOW, HIGH = 60.0, 0.5, 8.0  # metres
TITLE = Text("ارتفاعات مصنوعة", "Made-up heights", "지어낸 높이")


def made_heights() -> gpd.GeoDataFrame:
    """Return made-up heights, in which one zone of the made-up district lies low."""
    zones = doors.rows_of(doors.active("zones"))
    assert zones is not None
    metric = zones.set_index("zone_id").to_crs(doors.district().metric_crs)
    west, south, east, north = metric.total_bounds
    x, y = (side.ravel() for side in np.meshgrid(np.arange(west, east, APART), np.arange(south, north, APART)))
    value = np.where(shapely.contains_xy(metric.geometry[NORTHERNMOST], x, y), LOW, HIGH)
    rows = {"parameter": "elevation", "time": "2026", "value": value, "unit": "m"}
    return gpd.GeoDataFrame(rows, geometry=shapely.points(x, y), crs=metric.crs).to_crs(4326)


@pytest.mark.usefixtures("empty_home")
def test_heights_that_somebody_brings_let_a_flood_be_tried_and_name_whom_it_cuts_off() -> None:
    """Nothing without them; with them who has no way left, zone by zone by name, and blue on the map; all made up."""
    assert planned.heights() is None
    draft = Draft("made_heights", "observations", TITLE, Kind.UPLOAD, Evidence.ILLUSTRATIVE, Origin(), "2026")
    doors.shelf().keep(made_heights(), draft)
    assert planned.heights() == (LOW, HIGH)
    link = f"flood~{LOW}"
    told = planned.told_of(link, CLINIC)
    assert told is not None
    assert told.cut[NORTHERNMOST] != 0
    for language in LANGUAGES:
        say = locale(language)
        answer = bare(drawn_plan.answer_of(link, CLINIC, say))
        cut = {zone for zone, persons in told.cut.items() if persons and zone != "*"}
        assert all(bare(doors.names(say)[zone]) in answer for zone in cut)
        assert "badge illustrative" in answer
        shown = drawn_plan.map_of(link, CLINIC, None, None, say)
        assert shown is not None
        assert len(shown.data["water"]) == 1
        assert bare(say.say("plan-water")) in bare(shown.below)
    dry = drawn_plan.map_of(f"flood~{LOW / 2}", CLINIC, None, None, locale("en"))
    assert dry is not None
    assert locale("en").say("plan-water-none") in bare(dry.below)


def test_another_capacity_is_told_by_the_numbers_that_count_it() -> None:
    """Staff of a clinic move the access scores and nobody's walk; of pharmacies nobody tells how much they take."""
    assert planned.counting_capacity("primary_health") == ("acc_fca", "acc_efc")
    assert planned.sizes("pharmacy") is None
    sizes = planned.sizes("primary_health")
    assert sizes is not None
    least, most, unit = sizes
    assert 0 < least <= most
    assert unit == "staff"
    stand = stands(doors.active_frame("facilities", "primary_health"), (), "primary_health")[0]
    say, link = locale("en"), link_of(Scenario(sized((), "primary_health", stand, 2 * most)))
    found = planned.outcome_of(link, CLINIC)
    assert found is not None
    moved = {one.indicator.id: one.district() for one in found.difference.indicators}
    assert moved[CLINIC].by == 0
    answer = bare(drawn_plan.answer_of(link, CLINIC, say))
    assert bare(say.signed(moved["acc_fca"].by, "staff per 10,000", 3)) in answer
    for name in planned.counting_capacity("primary_health"):
        assert moved[name].by > 0
        assert bare(plan.value_words(moved[name].after, say)) in answer


def test_plans_beside_each_other_are_asked_the_same() -> None:
    """One that changes a capacity beside one that does not: both tell what becomes of the scores, in one order."""
    stand = stands(doors.active_frame("facilities", "primary_health"), (), "primary_health")[0]
    sizes = link_of(Scenario(sized((), "primary_health", stand, 20.0)))
    both = (sizes, "grow~1.1")
    asked = [
        [one.indicator.id for one in found.difference.indicators]
        for found in (planned.outcome_of(link, CLINIC, both) for link in both)
        if found is not None
    ]
    assert len(asked) == 2
    assert asked[0] == asked[1]
    assert {"acc_fca", "acc_efc"} <= set(asked[0])


def test_a_new_place_moves_nobody_s_walk_and_a_street_less_does() -> None:
    """The walk around a place is reckoned once for all plans of places alone, and anew where the streets change."""
    here = (29.8396, 31.1455, 800.0)
    today = planned.area_around(*here)
    assert planned.area_around(*here, "place~primary_health~29.84~31.143") is today
    assert planned.area_around(*here, "unlink~40") is not today


def test_a_street_that_is_taken_away_is_drawn_as_barred() -> None:
    """Where it was; a bridge that is taken away stands there once, and a row that no street has is drawn nowhere."""
    streets = doors.active_frame("walk_network")
    assert streets is not None
    bridge, street = bridge_rows(streets)[0], street_rows(streets)[0]
    assert street not in bridge_rows(streets)
    drawn = lines_of((Unlink(row=street), Unlink(row=bridge), Unlink(row=len(streets) + 1)))
    barred = [shape for shape, kind in drawn if kind == "barred"]
    assert len(barred) == 2
    assert shapely.equals(barred, streets.geometry.iloc[street - 1]).any()
    assert shapely.equals(barred, streets.geometry.iloc[bridge - 1]).any()


def test_barriers_are_named_on_the_map_and_in_the_list_until_one_is_taken_away() -> None:
    """By the names that the data has; drawn only for whoever builds or takes away, today's map under a plan as well."""
    barriers = doors.active_frame("barriers")
    assert barriers is not None
    say = locale("ar")
    names = [one.name for one in walls_of((), say)]
    assert names == barriers["name_ar"].tolist()
    link = link_of(Scenario((Unbar(row=3),)))
    assert [one.name for one in walls_of((Unbar(row=3),), say)] == [*names[:2], *names[3:]]
    assert bare(names[2]) in bare(" ".join(drawn_plan.sentences_of(link, say)))
    for asked, walls, today in ((link, len(names) - 1, len(names)), ("", len(names), 0)):
        shown = drawn_plan.map_of(asked, CLINIC, None, None, say, walls=True)
        assert shown is not None
        assert [one["kind"] for one in shown.data["lines"]].count("wall") == walls
        assert {one["name"] for one in shown.data["marks"]} >= {bare(name) for name in names if name != names[2]}
        assert [one["kind"] for one in shown.data.get("before", {"lines": []})["lines"]].count("wall") == today
    plain = drawn_plan.map_of(link, CLINIC, None, None, say)
    assert plain is not None
    assert "wall" not in [one["kind"] for one in (*plain.data["lines"], *plain.data["marks"])]
