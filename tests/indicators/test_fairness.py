"""Fairness of one indicator, worked out by hand on one street, and need against access in thirds."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import store as shelves
from i18n import locale
from indicators.comparisons import by_group
from indicators.fairness import fairness, need_by_access, needs_told
from indicators.measured import ground
from indicators.registry import recipes
from model.evidence import Evidence
from model.fairness import Fairness, GroupValue
from model.indicator import Indicator, Result, Value
from model.problem import ProblemError
from model.text import Text
from store import Store
from tests.indicators.one_street import Keep, cell, place, street, zone

NAN = math.nan


@pytest.fixture
def laid(store: Store, keep: Keep, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Two zones, a pharmacy in the west; of 200 residents 60 are within 500 m: 40 of the richest, 20 of the poorest."""
    monkeypatch.setattr("indicators.measured.indicators", shelves.indicators)
    keep("zones", [zone("west", -50, 1000), zone("east", 1000, 2050)])
    keep("walk_network", [street(0, 2000, walkable=True)])
    keep("facilities", [place("pharmacy", 100)])
    rows = [(100, 40, 5, 20), (300, 20, 1, 10), (1500, 80, 1, 30), (1700, 60, 5, 15)]
    keep("residents", [cell(at, many, women=women, income_fifth=fifth) for at, many, fifth, women in rows])
    return store


def test_groups_curves_and_measures_tell_of_the_same_people(laid: Store) -> None:
    """Richest 40 of 100, poorest 20 of 100, women 30 of 75, men 30 of 125; 140 of 200 hold nothing."""
    found = fairness(laid, ground(laid), "acc_pha")
    told = {one.group: one.value for one in found.at("*") if not one.reason}
    assert told == pytest.approx({"income_fifth:1": 20, "income_fifth:5": 40, "women": 40, "men": 24})
    widest = found.widest("*")
    assert widest is not None
    assert (widest.family, widest.most, widest.least) == ("income", "income_fifth:5", "income_fifth:1")
    assert widest.value == pytest.approx(20)
    assert found.measures["eq_gin"].district().value == pytest.approx(0.7)
    assert found.measures["eq_gap"].district().value == pytest.approx(-20)
    assert {one.of for one in found.measures.values()} == {"acc_pha"}
    assert [part for corner in found.lorenz for part in corner] == pytest.approx([0, 0, 0.7, 0, 1, 1])
    assert found.by_income[1] == pytest.approx((0.5, 1 / 3))
    assert found.tenths[8] == pytest.approx((1 / 3, 1 / 3 + 0.6 * 2 / 3))


def test_every_group_is_what_the_command_prints(laid: Store) -> None:
    """Zone by zone, in the same order: the page and `groups` cannot differ."""
    base = ground(laid)
    expected = [
        (family.id, group.id, group.value[at], group.persons[at], group.reason[at])
        for family in by_group(laid, base, "acc_pha")
        for group in family.groups
        for at in range(3)
    ]
    told = fairness(laid, base, "acc_pha").groups
    found = [(one.family, one.group, one.value, one.persons, one.reason) for one in told]
    assert [one[:2] + one[4:] for one in found] == [one[:2] + one[4:] for one in expected]
    assert [one[2:4] for one in found] == [pytest.approx(one[2:4], nan_ok=True) for one in expected]


def test_zones_stand_by_the_share_of_those_in_need_and_by_their_access(laid: Store) -> None:
    """30 of 60 in the west are women, all within reach; 45 of 140 in the east, nobody."""
    found = fairness(laid, ground(laid), "acc_pha")
    assert needs_told(found) == ("income_fifth:1", "women")
    west, east = need_by_access(found, "women").zones
    assert (west.need, west.access, west.persons, west.third) == (50, 100, 30, (2, 2))
    assert east.need == pytest.approx(100 * 45 / 140)
    assert (east.access, east.persons, east.third) == (0, 45, (0, 0))


def test_without_residents_nothing_is_told_of_groups(store: Store, keep: Keep) -> None:
    """Refused by the rule that the command has."""
    keep("zones", [zone("west", -50, 1000)])
    keep("walk_network", [street(0, 2000, walkable=True)])
    keep("facilities", [place("pharmacy", 100)])
    with pytest.raises(ProblemError) as refusal:
        fairness(store, ground(store), "acc_pha")
    assert refusal.value.problems[0].rule == "groups-unfit"


def test_every_indicator_that_can_be_told_of_groups_has_a_short_name() -> None:
    """The list of the page calls it by that."""
    told = [one.id for one in recipes().values() if one.uses("residents") and one.weight == "residents"]
    assert told
    assert all(locale("ar").has(f"short-{name}") for name in told), told


def _fair(rows: list[tuple[float, float, float]]) -> Fairness:
    """Return zones of so many women and men, and with so much access each."""
    entry = Indicator("acc_pha", Text(), "", Text(), "percent", "up", Text(), "", Text(), "zone", ())
    values = tuple(
        Value("acc_pha", str(at), access, access, access, "percent", NAN, NAN, Evidence.MEASURED, 1.0, "")
        for at, (_, _, access) in enumerate(rows)
    )
    groups = tuple(
        GroupValue("sex", name, str(at), NAN, NAN, NAN, row[which], "too-few-people" if math.isnan(row[which]) else "")
        for which, name in enumerate(("women", "men"))
        for at, row in enumerate(rows)
    )
    result = Result(entry, 500, "residents", (*values, replace(values[0], zone="*")), {})
    return Fairness(result, groups, (), (), (), (), {})


def test_a_zone_whose_groups_are_kept_back_has_no_square_and_no_share() -> None:
    """Seven women are too few, and the men would give them away: neither stands on the map."""
    found = need_by_access(_fair([(NAN, NAN, 50.0), (10.0, 10.0, 60.0), (20.0, 10.0, 70.0)]), "women")
    kept = found.zones[0]
    assert kept.third is None
    assert kept.reason == "too-few-people"
    assert math.isnan(kept.need)
    assert math.isnan(kept.persons)
    assert all(one.third for one in found.zones[1:])


def test_where_one_group_is_kept_back_the_others_make_no_whole() -> None:
    """Ten women beside men who are kept back are not all who live there."""
    found = need_by_access(_fair([(10.0, NAN, 50.0), (10.0, 10.0, 60.0)]), "women")
    assert math.isnan(found.zones[0].need)
    assert found.zones[0].third is None


def test_where_nobody_lives_there_is_no_share() -> None:
    """Not zero percent."""
    found = need_by_access(_fair([(0.0, 0.0, NAN), (10.0, 10.0, 60.0)]), "women")
    assert math.isnan(found.zones[0].need)
    assert found.zones[0].third is None


def test_where_all_are_alike_all_stand_in_the_middle() -> None:
    """No zone is called needy for a difference that is none."""
    found = need_by_access(_fair([(10.0, 10.0, 60.0)] * 4), "women")
    assert {one.third for one in found.zones} == {(1, 1)}


@given(st.lists(st.tuples(st.integers(10, 99), st.integers(10, 99), st.integers(0, 100)), min_size=1, max_size=12))
def test_a_greater_share_never_stands_in_a_lower_third(rows: list[tuple[int, int, int]]) -> None:
    """Each zone has one square, and both axes keep the order of what they are made of."""
    found = need_by_access(_fair([(float(a), float(b), float(c)) for a, b, c in rows]), "women")
    assert sum(len(found.square(need, access)) for need in range(3) for access in range(3)) == len(rows)
    for one in found.zones:
        for other in found.zones:
            assert one.third is not None
            assert other.third is not None
            if one.need > other.need:
                assert one.third[0] >= other.third[0]
            if one.access > other.access:
                assert one.third[1] >= other.third[1]
