"""The same indicator for other walkers and inside other borders, and whom a closing counter would strand."""

import json
import math
from collections.abc import Callable

import pytest
from shapely import LineString

from indicators.__main__ import main
from indicators.comparisons import by_walker, inside_other_borders
from indicators.measured import ground, measured
from model.problem import ProblemError
from store import Store
from tests.indicators.one_street import Keep, cell, place, zone

District = Callable[[], None]
STAIRS = {"walkable": True, "kind": "steps", "geometry": LineString([(400, 0), (450, 0)])}


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    """Let the commands open the tiny store."""
    monkeypatch.setattr("indicators.__main__.opened", lambda: store)


def _level(west: float, east: float) -> dict[str, object]:
    return {
        "walkable": True,
        "kind": "residential",
        "surface": "asphalt",
        "geometry": LineString([(west, 0), (east, 0)]),
    }


def test_who_is_slower_reaches_less_in_the_same_time(store: Store, district: District) -> None:
    """300 m and 500 m take an older person as long as an adult takes for 1.33 / 0.85 of it: 469 m and 782 m."""
    district()
    found = by_walker(store, "acc_pha", threshold=700.0)
    values = {profile: result.district().value for profile, result in found.results.items()}
    # Cells stand 100, 100, 700 and 1300 m away; 700 m are 1095 m to the older and 1178 m to the wheelchair user.
    assert values == {"adult": 87.5, "older": 75, "child": 75, "wheelchair": 75}
    assert found.gap["*"] == 12.5
    assert {result.profile for result in found.results.values()} == set(values)


def test_stairs_stop_a_wheelchair(store: Store, keep: Keep) -> None:
    """Beyond the stairs nothing is in reach of a wheelchair, however near; an adult climbs them at half the pace."""
    keep("zones", [zone("west", -50, 600)])
    keep("walk_network", [_level(0, 400), STAIRS, _level(450, 600)])
    keep("residents", [cell(500, 10)])
    keep("facilities", [place("pharmacy", 350)])
    found = by_walker(store, "acc_pha", threshold=200.0)
    assert {name: result.district().value for name, result in found.results.items()} == {
        "adult": 100,  # 50 + 2 * 50 + 50 = 200 m
        "older": 0,
        "child": 0,
        "wheelchair": 0,
    }
    assert found.results["wheelchair"].counts["surface_told_percent"] == 100
    assert found.results["wheelchair"].counts["incline_told_percent"] == 0


def test_an_unknown_walker_is_refused(store: Store) -> None:
    """Nobody is taken for an adult without a word."""
    with pytest.raises(ProblemError, match="profile-unknown"):
        ground(store, profile="giant")


def test_everybody_alike_is_stable_under_any_border(store: Store, district: District) -> None:
    """Where all reach a pharmacy no border can make a difference."""
    district()
    found = inside_other_borders(store, ground(store), "acc_pha", threshold=2000.0)
    assert (found.score, found.compared) == (1, 1)
    assert list(found.told) == ["zones", "pairs", "squares", "hexes"]


def test_what_has_no_value_at_home_knows_no_other_borders(store: Store, district: District) -> None:
    """A district's survey cannot be drawn inside other lines."""
    district()
    for name in ("dig_net", "not_built"):
        with pytest.raises(ProblemError, match="borders-unfit"):
            inside_other_borders(store, ground(store), name)


@pytest.fixture
def counter(keep: Keep) -> None:
    """Keep a bank in the west, help in the east, and homes of which half, and none, are connected."""
    keep("zones", [zone("west", -50, 600), zone("east", 600, 2050)])
    keep("walk_network", [_level(0, 2000)])
    keep(
        "residents",
        [
            cell(100, 200, households=50, connected_households=25),
            cell(1500, 60, households=20, connected_households=0),
        ],
    )
    keep("facilities", [place("bank", 200), place("digital_point", 1600)])


@pytest.mark.usefixtures("counter")
def test_who_is_far_from_help_and_unconnected_is_stranded(store: Store) -> None:
    """Half of the 200 in the west are 1.5 km from help; the 60 in the east are 100 m from it: 100 of 260."""
    result = measured(store, ground(store), "strand_bank")
    whole = result.district()
    assert [whole.persons, whole.value, whole.more["losing"]] == pytest.approx([100, 100 * 100 / 260, 100])
    assert math.isnan(whole.persons_to_target)
    assert {"bank", "digital_point", "residents", "walk_network"} <= set(result.datasets)


@pytest.mark.usefixtures("counter")
def test_a_longer_walk_to_help_strands_nobody_more(store: Store) -> None:
    """Within 1.5 km even the west has help."""
    assert measured(store, ground(store), "strand_bank", threshold=1500.0).district().persons == 0


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (["walkers", "acc_pha"], {"walkers", "gap"}),
        (["borders", "acc_pha"], {"stability", "agreement", "compared", "difference"}),
        (["network", "--service", "bank"], {"parts", "gaps", "services", "zones"}),
    ],
)
@pytest.mark.usefixtures("counter")
def test_the_commands_print_one_document(
    keep: Keep, arguments: list[str], wanted: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """``--json`` is one document, and without it a person reads words in three languages."""
    keep("facilities", [place("pharmacy", 200), place("bank", 200)])
    assert main([*arguments, "--json"]) == 0
    assert wanted <= set(json.loads(capsys.readouterr().out))
    for language in ("ar", "en", "ko"):
        assert main([*arguments, "--lang", language]) == 0
        assert len(capsys.readouterr().out.splitlines()) > 3


@pytest.mark.usefixtures("counter")
def test_the_stranding_command_tells_what_measured_says(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    """Same inputs, same numbers."""
    assert main(["strand", "--service", "bank", "--json"]) == 0
    rows = {row["zone"]: row for row in json.loads(capsys.readouterr().out)}
    whole = measured(store, ground(store), "strand_bank").district()
    assert (rows["*"]["persons"], rows["*"]["value"]) == (whole.persons, whole.value)


def test_wrong_usage_of_a_comparison_has_status_2(district: District, capsys: pytest.CaptureFixture[str]) -> None:
    """It is said, and nothing is printed where the answer would stand."""
    district()
    assert main(["borders", "not_built", "--lang", "en"]) == 2
    assert main(["walkers", "acc_nothing", "--lang", "en"]) == 2
    assert main(["network", "--threshold", "-1", "--lang", "en"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "acc_nothing" in printed.err
