"""What rows of a table tell of fewer than ten people or households is kept back, and nothing gives it away."""

import math

import pytest

from tests.indicators.made_district import NAN, people_of, points, table, values

WEST, EAST = 100.0, 1100.0


def test_few_people_are_not_told_of_and_cannot_be_reckoned() -> None:
    """Nine women in the west are kept back, and the east with them, or the district less the east would tell."""
    told = values(points([1, EAST], women=[9, 500]), "sum", "women", about="people")
    assert told["reason"] == ["too-few-people", "withheld-for-others", ""]
    assert [math.isnan(one) for one in told["value"]] == [True, True, False]
    assert all(math.isnan(one) for name in ("low", "high") for one in told[name][:2])


def test_few_households_are_not_told_of_even_between_bounds() -> None:
    """A blank beside five households leaves bounds that would tell of the five."""
    homes = points([1, 2, EAST, EAST], n=[5, NAN, 40, 60])
    told = values(homes, "sum", "n", unit="households", about="households")
    assert told["reason"][0] == "too-few-households"
    assert math.isnan(told["low"][0])


@pytest.mark.parametrize("how", ["sum", "weighted_mean", "share", "density", "rate"])
def test_money_or_persons_of_few_households_are_not_told_of(how: str) -> None:
    """Four homes of 5 persons and 2,000 pounds are four, though persons and pounds are more than nine."""
    homes = points([WEST] * 4 + [EAST] * 30, income=[2000] * 34, persons=[5] * 34, work=[4] * 34)
    column, per = {"weighted_mean": ("income", "persons"), "share": ("work", "persons")}.get(how, ("income", ""))
    more = {"people": people_of([0, 1], [5000, 5000])} if how == "rate" else {}
    told = values(homes, how, column, per, unit="EGP", about="households", **more)
    assert told["reason"] == ["too-few-households", "withheld-for-others", ""]
    assert all(math.isnan(one) for name in ("value", "low", "high") for one in told[name][:2])


def test_a_rate_does_not_tell_what_its_sum_keeps_back() -> None:
    """Three ill of 5,000 residents: the rate times the residents would be the three."""
    ill = points([WEST, EAST], n=[3, 500])
    told = values(ill, "rate", "n", unit="per 1000", about="people", people=people_of([0, 1], [5000, 5000]))
    assert told["reason"] == ["too-few-people", "withheld-for-others", ""]


def test_homes_together_at_a_point_are_counted_by_their_households() -> None:
    """Two points of 20 households each are forty, and a share of them is told."""
    told = values(
        points([1, 2], connected_households=[5, 10], households=[20, 20]),
        "share",
        "connected_households",
        "households",
        unit="percent",
        about="households",
    )
    assert told["value"][0] == 37.5


def test_a_mean_of_few_people_is_kept_back_and_of_many_zones_is_not() -> None:
    """Nine rows of persons are few; one row for a whole zone is not one person."""
    nine = points([1.0] * 9 + [EAST] * 20, n=list(range(29)))
    assert values(nine, "mean", "n", about="people")["reason"][0] == "too-few-people"
    by_zone = table(zone_id=["west", "east"], n=[1, 2])
    assert values(by_zone, "mean", "n", about="people")["reason"] == ["", "", ""]


@pytest.mark.parametrize("how", ["sum", "mean"])
def test_no_bound_tells_what_one_person_has(how: str) -> None:
    """Of 30 the ten poorest have 10 each, ten 20, nine 30 and one 1,030: the blank one had 10, or 130 as ten have."""
    incomes = [10.0] * 10 + [20.0] * 10 + [30.0] * 9 + [1030.0]
    told = values(points([WEST] * 31, n=[*incomes, NAN]), how, "n", unit="EGP", about="people")
    many = 31 if how == "mean" else 1
    assert (told["low"][0], told["high"][0]) == pytest.approx(((1600 + 10) / many, (1600 + 130) / many))
    few = values(points([WEST] * 20, n=[*incomes[-19:], NAN]), how, "n", unit="EGP", about="people")
    assert math.isnan(few["low"][0])
    assert math.isnan(few["high"][0])


@pytest.mark.parametrize(
    ("how", "per", "unit"),
    [("share", "residents", ""), ("rate", "", ""), ("density", "", "persons/km2"), ("mean", "", "persons")],
)
def test_whom_a_sum_keeps_back_no_other_way_tells_of(how: str, per: str, unit: str) -> None:
    """Eight of 400 people, in sixteen cells of four zones: any ratio with a whole that is known would tell of them."""
    column = [0.5] * 16 + [40.0, 60.0]
    frame = points([WEST] * 16 + [EAST, EAST], sick=column, residents=[25.0] * 16 + [500.0, 500.0])
    asked = {"unit": unit} if unit else {}
    lived = people_of([0, 1], [400, 1000])
    told = values(frame, how, "sick", per, people=lived, about="people", **asked)
    assert told["reason"][:2] == ["too-few-people", "withheld-for-others"]
    assert all(math.isnan(one) for name in ("value", "low", "high") for one in told[name][:2])


def test_whom_a_share_leaves_over_are_kept_back_too() -> None:
    """Three of 400 who are not connected are as few as three who are."""
    frame = points([WEST, EAST], wired=[397.0, 300.0], residents=[400.0, 500.0])
    assert values(frame, "share", "wired", "residents", about="people")["reason"][0] == "too-few-people"
    none_left = points([WEST, EAST], wired=[400.0, 0.0], residents=[400.0, 500.0])
    assert values(none_left, "share", "wired", "residents", about="people")["value"][:2] == [100.0, 0.0]
