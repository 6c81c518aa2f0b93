"""Bad input is a plain problem, never a silent number: every rule about rows held against each other and the ground."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.locale import bare, locale
from loaders.check import Checked, check
from loaders.distance import StreetsInUse
from loaders.options import Options
from loaders.parse import parse_bytes
from model.district import Box
from model.evidence import Evidence
from model.problem import Problem, Severity
from model.text import LANGUAGES

REGION = Box(29.35, 30.20, 30.15, 31.40)
Judge = Callable[..., Checked]
Finding = Callable[[Checked, str], Problem]
# One thousandth of a degree at 31.15 N, by Snyder's series: 110.872 m north, 95.354 m east.
W, S = 29.84, 31.15


@dataclass(frozen=True, slots=True)
class Case:
    """A file, and the one finding that it must lead to."""

    rule: str
    severity: Severity
    rows: tuple[int, ...]
    role: str
    text: str
    loaded: int
    facts: dict[str, Any] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=dict)


def _lines(*lines: str, more: str = "") -> str:
    return "wkt,kind\n" + "".join(f'"{line}",residential\n' for line in lines) + more


def _line(*corners: tuple[float, float]) -> str:
    return "LINESTRING (" + ", ".join(f"{W + x / 1000} {S + y / 1000}" for x, y in corners) + ")"


def _zones(*boxes: tuple[float, float, float, float]) -> str:
    rows = (
        f'"{shapely.box(W + a / 1000, S + b / 1000, W + c / 1000, S + d / 1000).wkt}",z{n},أ,A\n'
        for n, (a, b, c, d) in enumerate(boxes)
    )
    return "wkt,zone_id,name_ar,name_en\n" + "".join(rows)


STREET, NEXT = _line((0, 0), (1, 0)), _line((1, 0), (2, 0))
# 29.84 E 31.15 N in zone 35, worked out with Snyder's series, and the same place in zone 36 to the metre.
EAST_35, NORTH_35 = 770750, 3449699
# A question about the whole file, whatever its first row.
WHOLE = ("coordinates-swapped",)
CASES = (
    Case("line-no-length", Severity.REPAIR, (2,), "walk_network", _lines(_line((0, 0), (0, 0)), STREET), 1),
    Case("line-no-length", Severity.REPAIR, (2,), "walk_network", _lines(_line((0, 0), (0, 0))), 0),
    Case("network-none-walkable", Severity.REFUSE, (), "walk_network", f'wkt,walkable\n"{STREET}",no\n', 0),
    Case(
        *("network-piece-no-length", Severity.NOTE, (3,), "walk_network"),
        *(_lines(STREET, _line((1, 0), (1, 0), (2, 0))), 2, {"pieces": 1}),
    ),
    Case("network-row-twice", Severity.REPAIR, (3,), "walk_network", _lines(STREET, _line((1, 0), (0, 0))), 1),
    Case(
        *("network-drawn-twice", Severity.NOTE, (3,), "walk_network"),
        *(_lines(STREET, more=f'"{STREET}",service\n'), 2, {"metres": 95}),
    ),
    Case("network-drawn-twice", Severity.NOTE, (2,), "walk_network", _lines(_line((0, 0), (1, 0), (0, 0))), 1),
    # 1 of 4 equal pieces lies apart.
    Case(
        *("network-islands", Severity.NOTE, (3,), "walk_network"),
        *(_lines(_line((0, 0), (1, 0), (2, 0), (3, 0)), _line((0, 9), (1, 9))), 2, {"percent": 25, "parts": 2}),
    ),
    Case(
        *("coordinates-not-finite", Severity.REPAIR, (3,), "walk_network"),
        *(_lines(STREET, f"LINESTRING (nan {S}, {W} {S})"), 1),
    ),
    # The second zone begins where nine tenths of the first have passed: a tenth of each is shared.
    Case(
        *("zones-overlap", Severity.NOTE, (3,), "zones", _zones((0, 0, 10, 10), (9, 0, 19, 10)), 2),
        {"one": "z0", "other": "z1", "first_row": 2, "percent": 10.0},
    ),
    Case("zones-slivers", Severity.NOTE, (3,), "zones", _zones((0, 0, 10, 10), (9.95, 0, 19, 10)), 2),
    Case("zones-nested", Severity.CHOICE, (3,), "zones", _zones((0, 0, 10, 10), (1, 1, 3, 3)), 0, {"percent": 100.0}),
    Case(
        *("zones-overlap", Severity.NOTE, (3,), "zones", _zones((0, 0, 10, 10), (1, 1, 3, 3)), 2, {"percent": 100.0}),
        {"accept_repairs": True},
    ),
    # Four boxes around a middle of a thousandth by a thousandth of a degree.
    Case(
        *("zones-gaps", Severity.NOTE, (), "zones"),
        *(
            _zones((0, 0, 3, 1), (0, 2, 3, 3), (0, 1, 1, 2), (2, 1, 3, 2)),
            4,
            {"area": pytest.approx(95.354 * 110.872, rel=1e-4)},
        ),
    ),
    Case(
        *("part-over-whole", Severity.REFUSE, (3,), "residents"),
        *(f"lon,lat,residents,women\n{W},{S},10,5\n{W},{S},10,12\n", 0, {"most": 10.0, "whole": "residents"}),
    ),
    Case(
        *("part-over-whole", Severity.REFUSE, (2,), "residents"),
        *(f"lon,lat,residents,households,connected_households\n{W},{S},10,3,4\n", 0, {"most": 3.0}),
    ),
    Case(
        *("part-over-whole", Severity.REFUSE, (2,), "residents"),
        *(f"lon,lat,residents,children_6_11,older_65\n{W},{S},10,6,5\n", 0, {"most": 10.0}),
    ),
    Case("number-absurd", Severity.NOTE, (2,), "residents", f"lon,lat,residents\n{W},{S},5500000\n", 1),
    Case("number-absurd", Severity.NOTE, (2,), "facilities", f"lon,lat,service,capacity\n{W},{S},bank,9e9\n", 1),
    # 0.05 degrees of latitude are 5.54 km.
    Case(
        *("place-apart", Severity.NOTE, (4,), "facilities"),
        *(f"lon,lat,service\n{W},{S},bank\n{W},{S + 0.001},bank\n{W},{S + 0.051},bank\n", 3, {"kilometres": 5.5}),
    ),
    # Zone 36 said, zone 35 meant: 570 km to the east, and nobody would see it but on a map.
    Case(
        *("crs-doubtful", Severity.CHOICE, (2,), "residents", f"x,y,residents\n{EAST_35},{NORTH_35},1\n", 0),
        *({"crs": "EPSG:32636", "names": "EPSG:32635"}, {"crs": "EPSG:32636"}),
    ),
    # Degrees said to be metres.
    Case(
        *("crs-doubtful", Severity.CHOICE, (2,), "residents", f"x,y,residents\n{W},{S},1\n", 0),
        *({"names": "EPSG:4326, EPSG:4229", "apart": 160}, {"crs": "EPSG:32635"}),
    ),
    Case(
        *("crs-unsure", Severity.CHOICE, (2,), "residents", f"x,y,residents\n{EAST_35},{NORTH_35},1\n", 0),
        {"names": "EPSG:32635"},
    ),
    Case(
        *("crs-unsure", Severity.CHOICE, (2,), "residents", f"x,y,residents\n{NORTH_35},{EAST_35},1\n", 0),
        {"names": "EPSG:32635 swapped", "option": '"EPSG:32635 swapped"'},
    ),
    Case(
        *("coordinates-swapped", Severity.CHOICE, (2,), "residents", f"x,y,residents\n{NORTH_35},{EAST_35},1\n", 0),
        *({}, {"crs": "EPSG:32635"}),
    ),
    Case("residents-elsewhere", Severity.CHOICE, (2,), "residents", "lon,lat,residents\n32.6,25.7,1\n", 0),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}-{case.role}")
def test_bad_input_is_a_plain_problem(judge: Judge, finding: Finding, case: Case) -> None:
    """The rule, how grave, which rows, what was found; the sentence names the row in all three languages."""
    checked = judge(case.text, role=case.role, **case.options)
    problem = finding(checked, case.rule)
    assert problem.severity is case.severity
    assert tuple(place.row for place in problem.where) == case.rows
    assert len(checked.frame) == case.loaded
    for name, value in case.facts.items():
        assert problem.facts[name] == value, name
    for language in LANGUAGES:
        speaker = locale(language)
        sentence = bare(speaker.problem(problem))
        assert all(speaker.number(row) in sentence for row in case.rows[:1] if case.rule not in WHOLE)


def test_a_sound_network_has_no_problem(judge: Judge) -> None:
    """Two streets that meet, and a ring that is a way of its own."""
    ring = _line((2, 0), (3, 0), (3, 1), (2, 0))
    assert [problem.rule for problem in judge(_lines(STREET, NEXT, ring), role="walk_network").problems] == []


def test_zones_that_only_touch_have_no_problem(judge: Judge) -> None:
    """A common border is no common ground."""
    assert [p.rule for p in judge(_zones((0, 0, 1, 1), (1, 0, 2, 1)), role="zones").problems] == []


def test_the_same_line_is_kept_when_it_says_something_else(judge: Judge) -> None:
    """A copy that says the same is set aside; one of another kind stays, and is told."""
    checked = judge(_lines(STREET, STREET, more=f'"{STREET}",service\n'), role="walk_network")
    assert checked.frame["kind"].tolist() == ["residential", "service"]
    assert {p.rule for p in checked.problems} == {"network-row-twice", "network-drawn-twice"}


def test_streets_nobody_walks_are_no_island(judge: Judge) -> None:
    """A motorway beside the streets cuts nobody off."""
    text = f'wkt,walkable\n"{STREET}",yes\n"{_line((0, 9), (1, 9))}",no\n'
    assert [problem.rule for problem in judge(text, role="walk_network").problems] == []


def test_unknown_numbers_are_not_held_against_known_ones(judge: Judge) -> None:
    """Blank is not zero: nobody can say that 5 women are too many among an unknown number of residents."""
    rules = {p.rule for p in judge(f"lon,lat,residents,women\n{W},{S},,5\n{W},{S},9,\n", role="residents").problems}
    assert rules == {"value-missing"}


def test_a_whole_that_cannot_be_is_told_once(judge: Judge) -> None:
    """A raster's −9999 residents are out of bounds; that 5 women are more than that helps nobody."""
    rules = [p.rule for p in judge(f"lon,lat,residents,women\n{W},{S},-9999,5\n", role="residents").problems]
    assert rules == ["out-of-range"]


def test_rounded_counts_are_no_contradiction(judge: Judge) -> None:
    """A modelled cell of 1.4 women among 1.0 residents comes from rounding, not from a mistake."""
    assert not judge(f"lon,lat,residents,women\n{W},{S},1.0,1.4\n", role="residents").problems


def test_a_person_may_insist_on_a_system_or_a_place(judge: Judge) -> None:
    """What was asked is accepted, and the rest is told as before."""
    text = f"x,y,residents\n{EAST_35},{NORTH_35},1\n"
    insisted = judge(text, role="residents", crs="EPSG:32636", accept_repairs=True)
    assert [p.rule for p in insisted.problems] == ["coordinates-reprojected", "coordinates-outside"]
    swapped = judge(f"x,y,residents\n{NORTH_35},{EAST_35},1\n", role="residents", crs="EPSG:32635", accept_repairs=True)
    (point,) = swapped.frame.geometry
    assert (point.x, point.y) == (pytest.approx(W, abs=1e-5), pytest.approx(S, abs=1e-5))


def test_a_declared_system_is_questioned_like_a_chosen_one(judge: Judge, finding: Finding) -> None:
    """GeoJSON that says zone 36 and means zone 35."""
    feature = {
        "type": "Feature",
        "properties": {"residents": 4},
        "geometry": {"type": "Point", "coordinates": [EAST_35, NORTH_35]},
    }
    named = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32636"}}
    checked = judge(json.dumps({"type": "FeatureCollection", "crs": named, "features": [feature]}), role="residents")
    assert finding(checked, "crs-doubtful").candidates == ("EPSG:32635",)


def test_a_facility_five_kilometres_from_any_street_is_told(finding: Finding) -> None:
    """The row, its distance and the dataset: 0.05 degrees of latitude are 5.54 km; the first row stands on a street."""
    text = f"lon,lat,service\n{W},{S},bank\n{W},{S + 0.05},bank\n"
    lines = np.array([shapely.from_wkt(STREET)], dtype=object)
    for evidence in (Evidence.MEASURED, Evidence.ILLUSTRATIVE):
        streets = StreetsInUse("lanes", evidence, lines)
        checked = check(parse_bytes(text.encode()), Options(role="facilities"), REGION, lambda: streets)  # noqa: B023 - asked at once
        problem = finding(checked, "place-far-from-streets")
        assert (problem.severity, [place.row for place in problem.where]) == (Severity.NOTE, [3])
        assert (problem.facts["kilometres"], problem.facts["dataset"]) == (5.5, "lanes")
        assert ("illustrative" in locale("en").problem(problem)) == (evidence is Evidence.ILLUSTRATIVE)
        assert len(checked.frame) == 2
        assert "٥٫٥" in locale("ar").problem(problem)
        assert "5.5" in locale("ko").problem(problem)


def test_the_command_holds_places_against_the_streets_in_use(
    run: Callable[..., Any], write: Callable[..., str]
) -> None:
    """Streets that were just added are the ones that the next file is held against."""
    run("add", write("lanes.csv", _lines(STREET)), "--role", "walk_network")
    path = write("banks.csv", f"lon,lat,service\n{W},{S + 0.05},bank\n")
    for command in ("check", "add"):
        ran = run(command, path, "--role", "facilities")
        assert (ran.status, ran.rules()) == (0, ["place-far-from-streets"])
        assert ran.document["problems"][0]["where"] == [{"row": 2, "column": "geometry", "found": "5544 m"}]
        assert "lanes" in ran.document["problems"][0]["say"]["en"]


STEPS = st.integers(0, 3)
NETWORKS = st.lists(
    st.tuples(st.lists(st.tuples(STEPS, STEPS), min_size=2, max_size=4), st.sampled_from(["yes", "no", ""])),
    min_size=1,
    max_size=6,
)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(NETWORKS)
def test_no_row_of_a_network_is_lost_and_no_street_goes_with_a_copy(
    network: list[tuple[list[tuple[int, int]], str]],
) -> None:
    """Rows in = kept + told as set aside, and the ground covered by the kept lines is that of all of them."""
    text = "wkt,walkable\n" + "".join(f'"{_line(*corners)}",{walkable}\n' for corners, walkable in network)
    checked = check(parse_bytes(text.encode()), Options(role="walk_network"), REGION)
    if any(problem.severity is Severity.REFUSE for problem in checked.problems):
        assert checked.frame.empty
        return
    aside = sum(p.count for p in checked.problems if p.rule in {"line-no-length", "network-row-twice"})
    assert len(checked.frame) + aside == len(network)
    for walkable in ("yes", "no", ""):
        before = [shapely.from_wkt(_line(*corners)) for corners, told in network if told == walkable]
        drawn = [line for line in before if line.length > 0]
        said = checked.frame.get("walkable", np.full(len(checked.frame), None))
        kept = [g for g, flag in zip(checked.frame.geometry, said, strict=True) if _flag(flag) == walkable]
        assert shapely.length(shapely.union_all(kept)) == pytest.approx(shapely.length(shapely.union_all(drawn)))


def _flag(value: object) -> str:
    return "yes" if value is True or value is np.True_ else "no" if value is False or value is np.False_ else ""
