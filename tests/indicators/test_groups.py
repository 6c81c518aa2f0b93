"""Values by group of residents: the few are never told of, and the gap is that of those who are."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.cells import Cells
from indicators.coverage import IN_NO_ZONE, Floats
from indicators.groups import Family, Group, families
from indicators.people import People

Row = Mapping[str, float]
NAN: Final = float("nan")
COLUMNS: Final = (
    "residents",
    "women",
    "children_6_11",
    "older_65",
    "disabled",
    "households",
    "connected_households",
)


def _of(rows: Sequence[Row], zones: int = 1, ceiling: float = 100) -> dict[str, Family]:
    """Return the families of cells; each row has a ``value`` and what the residents data counts there."""

    def column(name: str, usual: float) -> Floats:
        return np.array([row.get(name, usual) for row in rows], dtype=np.float64)

    zone = column("zone", 0).astype(np.int64)
    there = {name: column(name, NAN) for name in COLUMNS if any(name in row for row in rows)}
    people = People(zone, zones, np.zeros((len(rows), 2)), there)
    access = Cells(column("value", NAN), column("residents", NAN), zone, zones, column("fifth", NAN), ceiling)
    return {family.id: family for family in families(access, people)}


def _groups(family: Family) -> dict[str, Group]:
    return {group.id: group for group in family.groups}


def test_a_share_by_group_by_hand() -> None:
    """Of 60 women 20 live within reach, of 40 men 30: 33 1/3 % against 75 %."""
    sex = _of([{"value": 100, "residents": 50, "women": 20}, {"value": 0, "residents": 50, "women": 40}])["sex"]
    groups = _groups(sex)
    assert groups["women"].value.tolist() == pytest.approx([100 / 3] * 2)
    assert groups["men"].value.tolist() == [75, 75]
    assert groups["women"].persons.tolist() == [60, 60]
    assert sex.gap.tolist() == pytest.approx([75 - 100 / 3] * 2)
    assert (sex.most, sex.least) == (("men", "men"), ("women", "women"))


def test_the_unmeasured_widen_the_bounds_and_leave_the_share() -> None:
    """20 of 40 measured women are within reach, 10 more are not measured: 50 %, between 20/50 and 30/50."""
    rows: list[Row] = [{"value": 100, "women": 20}, {"value": 0, "women": 20}, {"value": NAN, "women": 10}]
    women = _groups(_of([{"residents": 100, **row} for row in rows])["sex"])["women"]
    assert (women.value[-1], women.low[-1], women.high[-1]) == (50, 40, 60)


def test_every_family_that_the_data_tells_of_and_no_other() -> None:
    """The rest of each whole is a group, fifths are by cell, and a family without its columns is left out."""
    row: dict[str, float] = {
        "value": 100,
        "residents": 100,
        "children_6_11": 20,
        "older_65": 10,
        "households": 30,
        "fifth": 2,
    }
    found = _of([row | {"connected_households": 12}])
    assert list(found) == ["age", "connection", "income"]
    assert [group.persons[-1] for group in found["age"].groups] == [20, 10, 70]
    assert [group.persons[-1] for group in found["connection"].groups] == [12, 18]
    assert [group.persons[-1] for group in found["income"].groups] == [0, 100, 0, 0, 0]
    assert _groups(found["income"])["income_fifth:1"].reason == ("none-of-group", "none-of-group")


def test_a_small_group_takes_its_partner_along() -> None:
    """Four disabled of the west: had the others there been told, all residents less these would give them away."""
    rows: list[Row] = [
        {"value": 100, "residents": 200, "disabled": 4},
        {"value": 0, "residents": 300, "disabled": 40, "zone": 1},
    ]
    groups = _groups(_of(rows, zones=2)["disability"])
    assert groups["disabled"].reason == ("too-few-people", "too-few-people", "")
    assert groups["not_disabled"].reason == ("too-few-people", "too-few-people", "")
    assert np.isnan(groups["not_disabled"].persons).tolist() == [True, True, False]
    assert np.isnan(groups["disabled"].value).tolist() == [True, True, False]


def test_a_group_that_is_small_in_the_whole_district_is_not_told_of_at_all() -> None:
    """Nor are the others, for whoever knows all residents would know it."""
    sex = _of([{"value": 100, "residents": 50, "women": 3}])["sex"]
    assert all(group.reason == ("too-few-people",) * 2 for group in sex.groups)
    assert np.isnan(sex.gap).all()
    assert sex.most == sex.least == ("", "")


def test_reasons_tell_apart_nobody_unknown_and_unmeasured() -> None:
    """No woman, women nobody counted, women beyond the streets."""
    rows: list[Row] = [
        {"value": 100, "residents": 50, "women": 0, "zone": 0},
        {"value": 100, "residents": 50, "women": NAN, "zone": 1},
        {"value": NAN, "residents": 50, "women": 20, "zone": 2},
        {"value": 100, "residents": 5000, "women": 2500, "zone": 3},
    ]
    women = _groups(_of(rows, zones=4)["sex"])["women"]
    assert women.reason == ("none-of-group", "residents-unknown", "unmeasured", "", "")


def test_more_women_than_residents_leave_the_men_unknown() -> None:
    """Fewer than nobody cannot be: the rest is blank, not zero."""
    men = _groups(_of([{"value": 100, "residents": 50, "women": 60}])["sex"])["men"]
    assert men.reason == ("residents-unknown",) * 2


def test_who_is_in_no_zone_is_not_in_the_district() -> None:
    """The district is what its zones hold together."""
    rows: list[Row] = [
        {"value": 100, "residents": 50, "women": 20},
        {"value": 0, "residents": 500, "women": 300, "zone": IN_NO_ZONE},
    ]
    assert _groups(_of(rows)["sex"])["women"].value.tolist() == [100, 100]


def test_without_a_ceiling_there_is_no_upper_end() -> None:
    """A score that nobody can bound from above is bounded from below only."""
    rows: list[Row] = [{"value": 3, "residents": 50, "women": 20}, {"value": NAN, "residents": 50, "women": 20}]
    women = _groups(_of(rows, ceiling=NAN)["sex"])["women"]
    assert (women.value[-1], women.low[-1]) == (3, 1.5)
    assert math.isnan(women.high[-1])


def test_of_a_score_around_a_mean_nothing_is_no_lower_end() -> None:
    """Whoever is not measured may walk worse than the mean of the world, which is 0: only the men are all measured."""
    rows: list[Row] = [{"value": -2, "residents": 50, "women": 20}, {"value": NAN, "residents": 20, "women": 20}]
    groups = _groups(_of(rows)["sex"])
    assert (groups["women"].value[-1], groups["men"].low[-1]) == (-2, -2)
    assert math.isnan(groups["women"].low[-1])


def test_refuses_values_of_other_cells() -> None:
    """A value too many would be given to the wrong people."""
    people = People(np.zeros(1, np.int64), 1, np.zeros((1, 2)), {})
    one = np.zeros(2)
    with pytest.raises(ValueError, match="expected 1, found 2"):
        families(Cells(one, one, one.astype(np.int64), 1, one, 100.0), people)


CELLS = st.lists(
    st.fixed_dictionaries(
        {
            "value": st.sampled_from([NAN, 0.0, 100.0]),
            "residents": st.sampled_from([NAN, 0.0, 8.0, 60.0, 200.0]),
            "women": st.sampled_from([NAN, 0.0, 3.0, 30.0, 90.0]),
            "fifth": st.sampled_from([NAN, 1.0, 2.0, 5.0]),
            "zone": st.integers(-1, 2),
        }
    ),
    min_size=1,
    max_size=15,
)


@settings(deadline=None, derandomize=True, max_examples=80)
@given(CELLS)
def test_laws_of_groups(rows: list[dict[str, float]]) -> None:
    """Nobody below ten is told of, bounds hold, gaps are never negative and lie in theirs, a blank moves nothing."""
    for name, family in _of(rows, zones=3).items():
        for group in family.groups:
            known = ~np.isnan(group.value)
            assert known.tolist() == [not reason for reason in group.reason]
            assert (group.persons[known] >= 10).all()
            assert ((group.low <= group.value) & (group.value <= group.high))[known].all()
        apart = ~np.isnan(family.gap)
        assert ((family.low >= 0) & (family.low <= family.gap) & (family.gap <= family.high))[apart].all()
        blank: Row = {"value": 100.0, "residents": NAN, "women": NAN, "fifth": 1.0, "zone": 1}
        other = _of([*rows, blank], zones=3)[name]
        assert other.gap == pytest.approx(family.gap, nan_ok=True)
