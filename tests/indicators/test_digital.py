"""Digital inclusion, each facet by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.coverage import Measure
from indicators.digital import dig_4gc, dig_aff, dig_dev, dig_gov, dig_net, dig_skl, dig_use
from tests.indicators.observing import NAN, observed, people, row, rows_of


def test_connection_is_counted_in_households() -> None:
    """15 of 20 and 5 of 30 are 20 of 50, however many people live in them."""
    cells = people([0, 0], households=[20, 30], connected_households=[15, 5], residents=[900, 1])
    measure = dig_net(cells)
    assert measure.value[[0, 3]].tolist() == [40, 40]
    assert measure.cells.tolist() == [75, pytest.approx(100 / 6)]
    assert np.isnan(measure.reached).all()


def test_blank_connections_leave_the_rate_and_widen_the_bounds() -> None:
    """20 of 40 told households, and 40 more that nobody asked: at least half of the low end, at most half and half."""
    cells = people([0, 0], households=[40, 40], connected_households=[20, NAN])
    told, measure = dig_net(people([0], households=[40], connected_households=[20])), dig_net(cells)
    assert measure.value[0] == told.value[0] == 50
    assert measure.low[0] == pytest.approx(told.low[0] / 2)
    assert measure.high[0] == pytest.approx(told.high[0] / 2 + 50)
    assert measure.measured_share[0] == 0.5


def test_all_are_connected_whatever_rounding_makes_of_it() -> None:
    """Households spread over cells are no whole numbers: 10.2 of 10.2 and 10.1 of 10.1 are 100.00000000000001 %."""
    measure = dig_net(people([0, 0], households=[10.2, 10.1], connected_households=[10.2, 10.1]))
    assert (measure.value[0], measure.high[0]) == (pytest.approx(100), pytest.approx(100))


def test_more_connected_than_households_is_not_known() -> None:
    """One of the two counts is wrong, and nobody knows which."""
    measure = dig_net(people([0, 1], households=[20, 20], connected_households=[21, 10]))
    assert measure.reason == ("connection-unknown", "", "no-residents", "")
    assert measure.value[3] == 50


def test_a_zone_of_few_households_is_withheld_with_a_partner() -> None:
    """Nine households of the west, and the middle that guards them; single cells of few are not drawn either."""
    measure = dig_net(people([0, 1, 2], households=[9, 30, 60], connected_households=[3, 10, 20]))
    assert measure.reason == ("too-few-households", "withheld-for-others", "", "")
    assert np.isnan(measure.cells).tolist() == [True, False, False]
    assert np.isnan(measure.measured_share).tolist() == [True, True, False, False]


def test_connection_comes_from_a_survey_where_residents_do_not_tell() -> None:
    """Residents without the column are as good as none."""
    survey = observed(rows_of({"households_connected": 30, "households_asked_connection": 40}, where="west"))
    assert dig_net(people([0], residents=[5.0]), survey).value[0] == 75
    with pytest.raises(ValueError, match="found neither"):
        dig_net(people([0], residents=[5.0]))


def test_shared_devices_stand_apart() -> None:
    """36 of 60 have one, 12 more use a neighbour's: 60 % and 20 %, not 80 %."""
    counts = {"households_with_device": 36.0, "households_sharing_device": 12.0, "households_asked_devices": 60.0}
    measure = dig_dev(observed(rows_of(counts, where="west")))
    assert (measure.value[0], measure.more["shared"][0]) == (60, 20)


def test_use_is_told_by_sex_age_and_disability() -> None:
    """60 of 100 persons: 20 of 50 women and 40 of 50 men, a gap of 40 points."""
    counts = {
        "persons_using_internet": 60.0,
        "persons_asked_internet_use": 100.0,
        "women_using_internet": 20.0,
        "women_asked_internet_use": 50.0,
        "men_using_internet": 40.0,
        "men_asked_internet_use": 50.0,
        "older_65_using_internet": 2.0,
        "older_65_asked_internet_use": 20.0,
        "disabled_using_internet": 1.0,
        "disabled_asked_internet_use": 4.0,
    }
    measure = dig_use(observed(rows_of(counts, where="west", unit="persons")))
    found = {name: numbers[0] for name, numbers in measure.more.items()}
    assert measure.value[0] == 60
    assert (found["women"], found["men"], found["sex_gap"], found["older_65"]) == (40, 80, 40, 10)
    assert np.isnan(found["disabled"])  # four persons


def test_basic_skills_are_those_in_all_areas() -> None:
    """Ten of forty in all five areas; thirty in one of them."""
    counts = {"persons_with_basic_skills": 10.0, "persons_asked_skills": 40.0, "persons_skilled_safety": 30.0}
    measure = dig_skl(observed(rows_of(counts, where="east", unit="persons")))
    assert (measure.value[2], measure.more["skilled_safety"][2]) == (25, 75)
    assert np.isnan(measure.more["skilled_content"]).all()


def test_e_government_tells_how_much_exists_online() -> None:
    """5 of 50 adults use it; of 12 counter services 9 are online, which is about the district alone."""
    adults = rows_of({"adults_using_e_government": 5, "adults_asked_e_government": 50}, where="west", unit="persons")
    offer = rows_of({"services_online": 9, "services_at_counters": 12}, unit="services", method="register")
    measure = dig_gov(observed(adults, offer))
    assert measure.value[0] == 10
    assert measure.more["online_services"].tolist() == pytest.approx([NAN, NAN, NAN, 75], nan_ok=True)


def _sample(dbm: float, at: float, station: str = "A", unit: str = "dBm") -> dict[str, object]:
    return row("signal_dbm", dbm, unit=unit, at=at, station=station)


def test_a_home_is_covered_by_the_sample_near_it() -> None:
    """300 live 50 m from a strong sample, 100 where it is weak, 100 where nobody drove."""
    homes = people([0, 1, 2], residents=[300, 100, 100])
    homes.points[:] += np.array([771_000.0, 3_449_000.0])
    rows = observed(_sample(-95, 550), _sample(-60, 601), _sample(-111, 1500))
    measure = dig_4gc(homes, rows)
    assert measure.value.tolist() == pytest.approx([100, 0, NAN, 75], nan_ok=True)
    assert (measure.low[3], measure.high[3], measure.reached[3]) == (60, 80, 300)
    assert measure.reason[2] == "not-sampled"
    assert dig_4gc(homes, rows, dbm=-111).value[3] == 100


def test_one_operator_is_enough_and_all_must_fail() -> None:
    """A strong B covers; a weak A where B never drove leaves it open."""
    homes = people([0, 1], residents=[10, 10])
    homes.points[:] += np.array([771_000.0, 3_449_000.0])
    measure = dig_4gc(homes, observed(_sample(-120, 500), _sample(-90, 500, "B"), _sample(-120, 1500)))
    assert measure.value[0] == 100
    assert measure.reason[1] == "not-sampled"


def test_a_signal_without_its_unit_is_no_signal() -> None:
    """Bars on a screen are not dBm."""
    homes = people([0], residents=[10])
    assert dig_4gc(homes, observed(_sample(4, 500, unit="bars"))).reason == ("unit-unfit",) * 4
    assert dig_4gc(homes, observed(row("pm25", 1))).reason == ("no-data",) * 4


SPOTS = st.lists(st.tuples(st.integers(0, 2900), st.integers(-130, -60), st.sampled_from("AB")), max_size=8)


@settings(deadline=None, derandomize=True, max_examples=40)
@given(samples=SPOTS, metres=st.integers(0, 600), more=st.integers(0, 600), weaker=st.integers(0, 30))
def test_laws_of_every_share_of_signal(
    samples: list[tuple[int, int, str]], metres: int, more: int, weaker: int
) -> None:
    """Samples that speak farther, or a weaker signal that is enough, cover at least as many; bounds hold the share."""
    homes = people([0, 1, 2], residents=[300, 100, 50])
    homes.points[:] += np.array([771_000.0, 3_449_000.0])
    rows = observed(_sample(-90, 500), [_sample(float(dbm), float(at), name) for at, dbm, name in samples])
    one = dig_4gc(homes, rows, metres=metres)
    for other in (dig_4gc(homes, rows, metres=metres + more), dig_4gc(homes, rows, metres=metres, dbm=-110 - weaker)):
        assert (one.reached <= other.reached).all()
        assert (one.low <= other.low + 1e-9)[~np.isnan(one.low)].all()
    shown = ~np.isnan(one.value)
    assert ((one.low <= one.value) & (one.value <= one.high))[shown].all()


def _money(name: str, value: float, where: str = "", time: str = "2026") -> dict[str, object]:
    return row(name, value, where=where, unit="EGP/month", time=time)


def test_the_basket_is_set_against_the_median_and_the_poorest() -> None:
    """150 pounds of 6,000 are 2.5 %, of 2,400 they are 6.25 %; the median lies between 5,000 and 7,500."""
    incomes = {"median": 6000.0, "median_low": 5000.0, "median_high": 7500.0, "poorest_fifth": 2400.0}
    rows = [_money(f"household_income_{name}", value) for name, value in incomes.items()]
    measure = dig_aff(observed(rows, _money("data_basket_price", 150, time="2026-09")))
    assert (measure.low[3], measure.value[3], measure.high[3]) == (2, 2.5, 3)
    assert measure.more["poorest_fifth"][3] == 6.25
    assert measure.reason == ("district-only", "district-only", "district-only", "")


def test_an_end_beyond_its_own_median_is_no_bound() -> None:
    """A lower end of 7,000 pounds for a median of 6,000: the share of 2.5 % has no upper end, and keeps its lower."""
    incomes = {"median": 6000.0, "median_low": 7000.0, "median_high": 7500.0}
    rows = [_money(f"household_income_{name}", value) for name, value in incomes.items()]
    measure = dig_aff(observed(rows, _money("data_basket_price", 150)))
    assert (measure.low[3], measure.value[3]) == (2, 2.5)
    assert np.isnan(measure.high[3])


def test_an_income_of_another_year_is_not_compared() -> None:
    """Prices run away from incomes within a year."""
    rows = observed(_money("household_income_median", 6000, time="2024"), _money("data_basket_price", 150))
    assert dig_aff(rows).reason[3] == "years-differ"


def test_an_income_of_fewer_than_ten_households_is_not_told() -> None:
    """Nobody says how many the middle asked; the west asked nine, the east ten; its poorest fifth is two of them."""
    rows = [_money("household_income_median", 6000, where) for where in ("west", "middle", "east")]
    rows += [_money("household_income_poorest_fifth", 2400, "east"), _money("data_basket_price", 150)]
    asked = [row("households_asked_income", many, where=where) for where, many in (("west", 9.0), ("east", 10.0))]
    measure = dig_aff(observed(rows, asked))
    assert measure.reason == ("too-few-households", "too-few-households", "", "no-data")
    assert measure.value[2] == 2.5
    assert np.isnan(measure.low[2])
    assert np.isnan(measure.more["poorest_fifth"][2])


MONEY = st.lists(st.integers(1, 90).map(float), min_size=5, max_size=5)


def _affordable(pounds: list[float], order: list[int]) -> Measure:
    names = ["data_basket_price", *(f"household_income_{name}" for name in ("median", "median_low", "median_high"))]
    rows = [_money(name, value) for name, value in zip(names, pounds, strict=False)]
    rows += [_money("household_income_median", pounds[-1], "west"), row("households_asked_income", 40, where="west")]
    return dig_aff(observed([rows[at] for at in order]))


@settings(deadline=None, derandomize=True, max_examples=40)
@given(pounds=MONEY, factor=st.sampled_from([0.5, 4.0, 1024.0]))
def test_the_unit_does_not_matter_to_a_share_of_income(pounds: list[float], factor: float) -> None:
    """All prices and incomes told in another coin; what bounds there are hold the share."""
    one, other = _affordable(pounds, [*range(6)]), _affordable([factor * value for value in pounds], [*range(6)])
    for name in ("value", "low", "high"):
        assert np.array_equal(getattr(one, name), getattr(other, name), equal_nan=True)
    assert one.value[[0, 3]].tolist() == pytest.approx([100 * pounds[0] / pounds[4], 100 * pounds[0] / pounds[1]])
    assert not one.low[3] > one.value[3]
    assert not one.high[3] < one.value[3]


@settings(deadline=None, derandomize=True, max_examples=20)
@given(pounds=MONEY, order=st.permutations(range(6)))
def test_the_order_of_prices_changes_nothing(pounds: list[float], order: list[int]) -> None:
    """A list of prices is the same list from below."""
    one, other = _affordable(pounds, [*range(6)]), _affordable(pounds, order)
    for name in ("value", "low", "high"):
        assert np.array_equal(getattr(one, name), getattr(other, name), equal_nan=True)
    assert one.reason == other.reason


HOMES = st.lists(
    st.tuples(st.integers(0, 2), st.integers(10, 90), st.one_of(st.just(NAN), st.integers(0, 9).map(float))),
    min_size=1,
    max_size=8,
)


@settings(deadline=None, derandomize=True, max_examples=60)
@given(cells=HOMES, which=st.integers(0, 7))
def test_a_blank_cell_of_households_moves_nothing(cells: list[tuple[int, int, float]], which: int) -> None:
    """A cell that nobody counted is as if it were not there; one more connected household never lowers a share."""
    zone, households, connected = (list(column) for column in zip(*cells, strict=True))
    one = dig_net(people(zone, households=households, connected_households=connected))
    other = dig_net(people([*zone, 0], households=[*households, NAN], connected_households=[*connected, 5.0]))
    assert np.array_equal(one.value[1:3], other.value[1:3], equal_nan=True)
    assert np.array_equal(one.value[3], other.value[3], equal_nan=True)
    shown = ~np.isnan(one.value)
    assert (one.low <= one.value + 1e-9)[shown].all()
    assert (one.value <= one.high + 1e-9)[shown].all()
    more = list(connected)
    more[which % len(more)] += 1
    better = dig_net(people(zone, households=households, connected_households=more))
    assert (better.value >= one.value - 1e-9)[shown].all()
