"""Whom an online form alone would leave behind: by hand, against brute force, and by its laws."""

from itertools import pairwise, product
from typing import Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.coverage import Measure
from indicators.ground import Ground, Walk, prepare
from indicators.people import People
from indicators.places import Facilities, places_of
from indicators.stranding import recipe_for, stranded, stranding
from tests.indicators.observing import METRIC_CRS, NAMES, NAN, people
from tests.indicators.one_street import cell, frame, place, street, zone

INF: Final = float("inf")


def _stranded(cells: People, to_help: list[float], to_counter: list[float] | None = None) -> Measure:
    counter = to_help if to_counter is None else to_counter
    return stranded(cells, np.array(to_help, dtype=np.float64), np.array(counter, dtype=np.float64), 800.0)


def _numbers(measure: Measure, row: int) -> dict[str, float]:
    return {name: float(numbers[row]) for name, numbers in measure.more.items()}


def test_far_and_unconnected_are_counted_in_persons() -> None:
    """Of 400 far from help 3/4 are unconnected: 300 of 1,000; of 600 near by half are: nobody of them is stranded."""
    cells = people([0, 0], residents=[400, 600], households=[100, 100], connected_households=[25, 50])
    measure = _stranded(cells, [900, 800], [100, 100])
    assert (measure.value[0], measure.reached[0], measure.measured[0]) == (30, 300, 1000)
    more = _numbers(measure, 0)
    assert (more["far_connected"], more["near_unconnected"], more["near_connected"]) == (100, 300, 300)
    assert more["stranded_high"] == 300
    assert measure.cells.tolist() == [75, 0]


def test_only_those_with_a_counter_lose_it() -> None:
    """Of 80 stranded 60 reach the counter today; the others have lost it already."""
    cells = people([0, 0], residents=[60, 20], households=[20, 10], connected_households=[0, 0])
    measure = _stranded(cells, [INF, INF], [800, 801])
    assert measure.reached[0] == 80
    assert measure.more["losing"][0] == 60


def test_households_of_unlike_size_bound_the_persons() -> None:
    """Of 10 households 4 are connected: the other 6 are of one person each, or all but 4 of 50 people."""
    cells = people([0], residents=[50], households=[10], connected_households=[4])
    measure = _stranded(cells, [INF])
    more = _numbers(measure, 0)
    assert (more["stranded_least"], more["stranded_most"]) == (6, 46)
    assert measure.reached[0] == more["stranded_high"] == pytest.approx(30)


def test_the_bounds_of_unlike_households_are_the_sharpest() -> None:
    """Every way to house 9 people in 4 households, one at least in each, of which 1 is connected."""
    sizes = [one for one in product(range(1, 7), repeat=4) if sum(one) == 9]
    without = [sum(one[1:]) for one in sizes]
    cells = people([0] * 3, residents=[9] * 3, households=[4] * 3, connected_households=[1] * 3)
    more = _numbers(_stranded(cells, [INF, INF, INF]), 0)
    assert (more["stranded_least"], more["stranded_most"]) == (3 * min(without), 3 * max(without))


def test_what_nobody_knows_widens_the_bounds_alone() -> None:
    """100 of 200 known are stranded; 100 have no walk and are half connected, 100 live far in homes nobody counted."""
    cells = people(
        [0] * 4,
        residents=[100, 100, 100, 100],
        households=[25, 25, 20, NAN],
        connected_households=[0, 25, 10, 5],
    )
    measure = _stranded(cells, [900, 900, NAN, 900])
    assert (measure.value[0], measure.low[0], measure.high[0]) == (50, 25, 75)
    assert measure.measured_share[0] == 0.5
    more = _numbers(measure, 0)
    assert more["stranded_high"] == 100 + 0 + 50 + 100
    assert more["stranded_most"] == 100 + 0 + 90 + 100


def test_one_half_of_the_answer_may_be_enough() -> None:
    """Who is near help, or all connected, is not stranded, whatever nobody knows of the rest."""
    cells = people([0, 0], residents=[50, 50], households=[NAN, 20], connected_households=[NAN, 20])
    measure = _stranded(cells, [10, NAN])
    assert (measure.value[0], measure.low[0], measure.high[0]) == (0, 0, 0)


def test_a_zone_of_few_households_is_withheld_with_a_partner() -> None:
    """Eight households of the west, and the middle that guards them; the district is told."""
    cells = people([0, 1, 2], residents=[30, 90, 400], households=[8, 30, 100], connected_households=[0, 10, 50])
    measure = _stranded(cells, [INF, INF, INF])
    assert measure.reason == ("too-few-households", "withheld-for-others", "", "")
    for numbers in (measure.value, measure.low, measure.reached, measure.measured, *measure.more.values()):
        assert np.isnan(numbers).tolist() == [True, True, False, False]
    assert np.isnan(measure.cells[0])
    assert measure.reached[3] == pytest.approx(30 + 60 + 200)


def test_a_blank_is_in_no_number_of_persons_and_is_counted_beside_them() -> None:
    """200 known, of whom 100 far and half connected; three cells have a blank, and one where nobody lives has none.

    Far and offline all of them, the unknown residents of the first blank are in no number; of the 40 of the second
    and the 30 of the third nobody knows how many are connected: they can only widen.
    """
    known = {"residents": [100.0, 100.0], "households": [20.0, 20.0], "connected_households": [10.0, 20.0]}
    blanks = {
        "residents": [NAN, 40.0, 30.0, 0.0],
        "households": [10.0, NAN, 12.0, 0.0],
        "connected_households": [0.0, 3.0, NAN, 0.0],
    }
    before = _stranded(people([0, 0], **known), [INF, 0])
    both = {name: [*known[name], *blanks[name]] for name in known}
    after = _stranded(people([0] * 6, **both), [INF, 0, INF, INF, INF, INF])
    told, was = _numbers(after, 0), _numbers(before, 0)
    assert (told.pop("blank_cells"), was.pop("blank_cells")) == (3, 0)
    widened = {name: told[name] - was[name] for name in told if told[name] != was[name]}
    assert widened == {"stranded_high": 70, "stranded_most": 70}
    assert (after.value[0], after.reached[0]) == (before.value[0], before.reached[0]) == (25, 50)
    assert after.measured_share[0] == pytest.approx(200 / 270)


def test_zones_without_people_and_without_counts_tell_apart() -> None:
    """Nobody lives in the west, and of the middle nobody knows the homes, far away."""
    cells = people([0, 1, 2], residents=[0, 50, 50], households=[0, NAN, 20], connected_households=[0, NAN, 10])
    measure = _stranded(cells, [INF, INF, INF])
    assert measure.reason == ("no-residents", "not-both-known", "", "")
    assert measure.reached[0] == 0


@pytest.fixture
def ground() -> Ground:
    """Return three zones of 1 km along one street, 100 residents in the middle of each, and 20 households."""
    homes = [cell(at, 100, households=20, connected_households=5) for at in (500, 1500, 2500)]
    zones = [zone(name, 1000 * at, 1000 * (at + 1)) for at, name in enumerate(NAMES)]
    frames = {"zones": frame(zones), "walk_network": frame([street(0, 3000)]), "residents": frame(homes)}
    return prepare(frames, {}, METRIC_CRS)


def _of(ground: Ground, service: str, at: float) -> tuple[People, Walk, Facilities]:
    assert ground.population is not None
    assert ground.walk is not None
    rows = frame([place(service, at)]).to_crs(METRIC_CRS)
    return ground.population.people(), ground.walk, places_of(rows).on(ground.walk.snapper, (service, at))


def test_along_real_streets(ground: Ground) -> None:
    """Help at 500 m is 1,000 m from the middle; the bank at 1,500 m is closed: 75 of the middle lose it."""
    cells, walk, bank = _of(ground, "bank", 1500)
    help_point = _of(ground, "digital_point", 500)[2]
    measure = stranding(cells, walk, bank, help_point)
    assert measure.reached.tolist() == pytest.approx([0, 75, 75, 150])
    assert measure.more["losing"].tolist() == pytest.approx([0, 75, 0, 75])
    nearer = stranding(cells, walk, bank, help_point, _of(ground, "post_office", 1600)[2])
    assert nearer.reached.tolist() == pytest.approx([0, 0, 75, 75])


def test_a_closed_counter_helps_nobody(ground: Ground) -> None:
    """A post office that closes is no help with its own form, though it stands where people live."""
    cells, walk, post = _of(ground, "post_office", 1500)
    recipe = recipe_for("post_office")
    assert (recipe.inputs, recipe.either) == (("people", "streets", "post_office", "digital_point"), ())
    measure = recipe.run(cells, walk, post_office=post, digital_point=_of(ground, "digital_point", 500)[2], metres=800)
    assert measure.more["losing"][1] == pytest.approx(75)
    assert recipe_for("bank").either == ("digital_point", "post_office")


def test_without_a_count_or_without_help_there_is_no_answer(ground: Ground) -> None:
    """That nobody mapped help is no proof that there is none."""
    cells, walk, bank = _of(ground, "bank", 1500)
    with pytest.raises(ValueError, match="found none"):
        stranding(cells, walk, bank)
    with pytest.raises(ValueError, match="expected households"):
        _stranded(people([0], residents=[1]), [1])


CELL = st.tuples(
    st.integers(-1, 2),
    st.one_of(st.just(NAN), st.integers(0, 200).map(float)),
    st.one_of(st.just(NAN), st.integers(0, 40).map(float)),
    st.one_of(st.just(NAN), st.integers(0, 40).map(float)),
    st.one_of(st.just(NAN), st.just(INF), st.floats(0, 2000)),
    st.one_of(st.just(NAN), st.just(INF), st.floats(0, 2000)),
)
CELLS = st.lists(CELL, min_size=1, max_size=10)
Columns = tuple[list[int], list[float], list[float], list[float], list[float], list[float]]


def _columns(cells: list[tuple[int, float, float, float, float, float]]) -> Columns:
    return tuple(list(column) for column in zip(*cells, strict=True))  # type: ignore[return-value]


def _of_columns(columns: Columns) -> Measure:
    where, residents, households, connected, to_help, to_counter = columns
    cells = people(where, residents=residents, households=households, connected_households=connected)
    return _stranded(cells, to_help, to_counter)


@settings(deadline=None, derandomize=True)
@given(cells=CELLS)
def test_laws_of_every_stranding(
    cells: list[tuple[int, float, float, float, float, float]],
) -> None:
    """Bounds nest around the value, only the stranded lose a counter, and the four groups hold nobody twice."""
    measure = _of_columns(_columns(cells))
    shown = np.array([not why for why in measure.reason])
    more = {name: numbers[shown] for name, numbers in measure.more.items()}
    reached = measure.reached[shown]
    for lower, upper in pairwise((more["stranded_least"], reached, more["stranded_high"], more["stranded_most"])):
        assert (lower <= upper + 1e-9).all()
    assert (more["losing"] <= reached + 1e-9).all()
    groups = more["far_connected"] + more["near_unconnected"] + more["near_connected"] + reached
    assert (groups <= measure.measured[shown] + 1e-9).all()
    if shown[-1] and not any(why in {"too-few-households", "withheld-for-others"} for why in measure.reason):
        assert measure.reached[-1] == pytest.approx(np.nansum(measure.reached[:-1]))


@settings(deadline=None, derandomize=True)
@given(cells=CELLS, which=st.integers(0, 9), metres=st.floats(0, 2000))
def test_more_connected_or_nearer_help_never_strands_more(
    cells: list[tuple[int, float, float, float, float, float]], which: int, metres: float
) -> None:
    """One household more online, or help that is not farther for anybody, and no zone has more stranded."""
    columns = _columns(cells)
    before = _of_columns(columns)
    at = which % len(cells)
    if columns[3][at] + 1 <= columns[2][at]:
        online = (*columns[:3], [c + (row == at) for row, c in enumerate(columns[3])], *columns[4:])
        _no_more(before, _of_columns(online))
    known = [walk if np.isnan(walk) else min(walk, metres) for walk in columns[4]]
    _no_more(before, _of_columns((*columns[:4], known, columns[5])))


def _no_more(before: Measure, after: Measure) -> None:
    # What becomes known by the way can enter the measured persons; the bounds cannot be cheated.
    for name in ("stranded_high", "stranded_most"):
        both = ~np.isnan(before.more[name]) & ~np.isnan(after.more[name])
        assert (after.more[name] <= before.more[name] + 1e-9)[both].all()
    both = ~np.isnan(before.reached) & ~np.isnan(after.reached)
    assert (after.reached <= before.reached + 1e-9)[both].all()


@settings(deadline=None, derandomize=True)
@given(cells=CELLS)
def test_a_blank_cell_of_residents_moves_nothing(
    cells: list[tuple[int, float, float, float, float, float]],
) -> None:
    """A cell in which nobody counted people, or households, changes no rate."""
    columns = _columns(cells)
    before = _of_columns(columns)
    after = _of_columns(_columns([*cells, (0, NAN, NAN, 3.0, INF, 5.0)]))
    assert np.array_equal(before.value, after.value, equal_nan=True)
    assert np.array_equal(before.reached[1:], after.reached[1:], equal_nan=True)
