"""The same indicator for other walkers and inside other borders, and whom a closing counter would strand."""

import json
import math
from collections.abc import Callable

import pytest
from shapely import LineString

from i18n import locale
from indicators.__main__ import main
from indicators.comparisons import by_group, by_walker, inside_other_borders
from indicators.measured import ground, measured, network
from indicators.score_family import score_family
from model.evidence import Evidence
from model.problem import ProblemError
from store import Store
from tests.indicators.one_street import Keep, cell, place, zone

District = Callable[[], None]
STAIRS = {"walkable": True, "kind": "steps", "geometry": LineString([(400, 0), (450, 0)])}


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    """Let the commands open the tiny store."""
    monkeypatch.setattr("indicators.commands.opened", lambda: store)


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
        (["groups", "acc_pha"], {"families"}),
        (["scores", "acc_fca"], {"indicator", "threshold", "scores", "more"}),
        (["network", "--service", "bank"], {"parts", "gaps", "services", "zones"}),
    ],
)
@pytest.mark.usefixtures("counter")
def test_the_commands_print_one_document(
    keep: Keep, arguments: list[str], wanted: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """``--json`` is one document, and without it a person reads words in three languages."""
    clinic = place("primary_health", 200, capacity=3.0, capacity_unit="doctors")
    keep("facilities", [place("pharmacy", 200), place("bank", 200), clinic])
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


def test_groups_are_told_apart_and_the_few_are_not_told(store: Store, district: District, keep: Keep) -> None:
    """Of 100 women near and 20 far five in six are in reach; seven old people are nobody's business."""
    district()
    rows = [
        cell(100, 200, women=100, older_65=7, children_6_11=0),
        cell(1500, 50, women=20, older_65=0, children_6_11=0),
    ]
    keep("residents", rows)
    sex, age = by_group(store, ground(store), "acc_pha")
    women = sex.groups[0]
    assert (women.id, women.value[-1]) == ("women", pytest.approx(100 * 100 / 120))
    old = next(group for group in age.groups if group.id == "older_65")
    assert old.reason[-1] == "too-few-people"
    assert math.isnan(old.value[-1])


def test_a_value_over_a_group_keeps_back_zones_of_the_few(store: Store, keep: Keep) -> None:
    """Seven women in the west: kept back, and with them the smaller of the others, or they could be reckoned."""
    keep("zones", [zone("west", -50, 600), zone("middle", 600, 1200), zone("east", 1200, 2050)])
    keep("walk_network", [_level(0, 2000)])
    keep("residents", [cell(100, 50, women=7), cell(900, 50, women=20), cell(1500, 90, women=40)])
    keep("facilities", [place("pharmacy", 1400)])
    result = measured(store, ground(store), "acc_pha", group="women")
    reasons = {value.zone: value.reason for value in result.values}
    assert reasons == {"west": "too-few-people", "middle": "too-few-people", "east": "", "*": ""}
    assert all(math.isnan(value.persons) and math.isnan(value.base) for value in result.values[:2])
    assert result.district().persons == 60


def test_a_zone_without_any_of_a_group_says_so(store: Store, district: District, keep: Keep) -> None:
    """That no child lives there is known; it is no blank, and not too few to tell."""
    district()
    keep("residents", [cell(100, 200, women=100), cell(1500, 50, women=0)])
    result = measured(store, ground(store), "acc_pha", group="women")
    assert [value.reason for value in result.values] == ["", "none-of-group", "none-of-group", ""]
    assert result.values[1].persons == 0


@pytest.mark.parametrize(("name", "rule"), [("acc_pha", "scores-unfit"), ("acc_fca", "scores-missing")])
def test_what_is_no_score_or_lacks_its_places_is_refused(
    store: Store, district: District, name: str, rule: str
) -> None:
    """A family of nothing would be a table of blanks."""
    district()
    with pytest.raises(ProblemError, match=rule):
        score_family(store, ground(store), name)


def test_the_family_shares_the_same_staff_out(store: Store, district: District, keep: Keep) -> None:
    """Three doctors for the 350 people within 800 m; the last 50 have none, so that 400 have 75 per 10,000."""
    district()
    keep("facilities", [place("primary_health", 200, capacity=3.0, capacity_unit="doctors")])
    found = score_family(store, ground(store), "acc_fca")
    west, east, empty, whole = found.values["2sfca"].tolist()
    # Within 800 m of 200: the cells at 100, 300 and 900 (350 people); the one at 1500 is not.
    assert west == pytest.approx(10_000 * 3 / 350)
    assert east == pytest.approx(10_000 * 3 / 350 / 2)
    assert math.isnan(empty)
    assert whole == pytest.approx(10_000 * 3 / 400)
    assert set(found.values) == {"2sfca", "e2sfca", "e2sfca-step", "3sfca", "bfca", "gravity", "raam"}


def test_the_family_tells_of_whom_nobody_knows_what_they_have(
    store: Store, district: District, keep: Keep, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only the cell at 1500 m reaches the unit of unknown staff alone: it has no score by any member, not 0."""
    district()
    known = place("primary_health", 200, capacity=3.0, capacity_unit="doctors")
    keep("facilities", [known, place("primary_health", 1700, capacity_unit="doctors")])
    found = score_family(store, ground(store), "acc_fca")
    west, east, _, whole = found.values["2sfca"].tolist()
    assert [west, east, whole] == pytest.approx([10_000 * 3 / 350] * 3)
    assert found.more["places_without_capacity"].tolist() == [0, 1, 0, 1]
    assert main(["scores", "acc_fca", "--lang", "en"]) == 0
    assert "places in reach whose capacity is not known: 1\n" in capsys.readouterr().out
    assert main(["scores", "acc_fca", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["more"]["places_without_capacity"]["*"] == 1


@pytest.mark.parametrize("command", ["groups", "walkers", "borders"])
def test_no_comparison_hides_what_kind_of_truth_it_is(
    district: District, keep: Keep, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One illustrated input, and the word stands under every answer in every language and in every document."""
    district()
    keep("residents", [cell(100, 200, women=90), cell(900, 50, women=20)], evidence=Evidence.ILLUSTRATIVE)
    for language, word in (("ar", "توضيحي"), ("en", "llustrative"), ("ko", "예시")):
        assert main([command, "acc_pha", "--lang", language]) == 0
        assert word in capsys.readouterr().out
    assert main([command, "acc_pha", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["evidence"] == "illustrative"
    assert {dataset["id"] for dataset in told["datasets"]} == {"zones", "residents", "walk_network", "facilities"}


def test_borders_of_streets_are_not_said_to_be_of_residents(keep: Keep, capsys: pytest.CaptureFixture[str]) -> None:
    """Where metres of street stand in for people, no resident is told anything."""
    keep("zones", [zone("west", -50, 600), zone("east", 600, 2050)])
    keep("walk_network", [_level(0, 2000)])
    keep("facilities", [place("pharmacy", 200)])
    assert main(["borders", "acc_pha", "--lang", "en"]) == 0
    assert "measured residents" not in capsys.readouterr().out


def test_places_of_elsewhere_are_no_zero_in_the_street_report(
    store: Store, district: District, keep: Keep, capsys: pytest.CaptureFixture[str]
) -> None:
    """A bakery 90 km off does not mean that nobody reaches one: there is no place to tell of."""
    district()
    keep("facilities", [place("bakery", 90_000)])
    (service,) = network(store, ground(store), ["bakery"]).services
    assert (service.reason, math.isnan(service.reached)) == ("no-places", True)
    assert main(["network", "--service", "bakery", "--lang", "en"]) == 0
    assert locale("en").say("reason-no-places") in capsys.readouterr().out
