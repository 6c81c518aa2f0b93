"""What became of every row: given to a formula, or set aside for one reason, and together they are all rows."""

from collections.abc import Callable

from shapely.geometry import LineString, box

from indicators.measured import ground, measured
from model.indicator import Use
from store import Store
from tests.indicators.one_street import Keep, cell, place, street

District = Callable[[], None]


def _used(store: Store, name: str = "acc_pha", group: str = "") -> dict[str, Use]:
    result = measured(store, ground(store), name, group=group)
    for role, use in result.used.items():
        assert use.given + sum(use.aside.values()) == result.datasets[role].rows, role
    return dict(result.used)


def test_each_resident_row_is_set_aside_for_the_first_reason_that_it_has(
    store: Store, district: District, keep: Keep
) -> None:
    """Seven rows: one on no map, one in no zone, one blank, one far off, one shut in, and two that count."""
    district()
    keep("barriers", [{"kind": "canal", "geometry": LineString([(-500, 60), (2500, 60)])}])
    lost = cell(100, None) | {"geometry": None}
    far, shut, beyond = cell(1000, 5, off=700), cell(1500, 5, off=90), cell(9000, None)
    keep("residents", [cell(100, 200), cell(900, 50), cell(100, None), lost, beyond, far, shut], vintage="2024-05")
    aside = {"no_place": 1, "in_no_zone": 1, "blank": 1, "off_street": 1, "behind_barrier": 1}
    assert _used(store)["residents"] == Use(2, aside)


def test_a_blank_of_a_group_is_a_blank(store: Store, district: District, keep: Keep) -> None:
    """Where women were not counted the row says nothing of women, though it tells of residents."""
    district()
    keep("residents", [cell(100, 200, women=50), cell(900, 50, women=None)], vintage="2024-05")
    assert _used(store)["residents"] == Use(2)
    assert _used(store, group="women")["residents"] == Use(1, {"blank": 1})


def test_rows_of_other_services_and_places_that_no_street_reaches_are_set_aside(
    store: Store, district: District, keep: Keep
) -> None:
    """Of six rows two are pharmacies on the street, one of them an area with its gate; one pharmacy is far away."""
    district()
    area = {"service": "pharmacy", "facility_id": "A", "geometry": box(200, 10, 240, 40)}
    gate = place("pharmacy", 240, off=20, entrance=True, facility_id="A")
    nowhere = place("pharmacy", 1) | {"geometry": None}
    others = [place("bank", 50), place("pharmacy", 100, off=800), nowhere]
    keep("facilities", [area, gate, place("pharmacy", 190), *others])
    assert _used(store)["pharmacy"] == Use(3, {"other_service": 1, "no_place": 1, "off_street": 1})


def test_a_street_that_nobody_may_walk_is_set_aside(store: Store, district: District, keep: Keep) -> None:
    """One of three pieces is closed to walkers."""
    district()
    keep("walk_network", [street(0, 150), street(150, 250, walkable=False), street(250, 2000)])
    assert _used(store)["walk_network"] == Use(2, {"not_walkable": 1})


def test_of_observations_what_was_asked_for_and_told_goes_in(store: Store, district: District, keep: Keep) -> None:
    """Two rows tell of connected households; one is blank, and one tells of something else."""
    district()
    names = ("households_connected", "households_connected", "households_connected", "so2")
    values = (30.0, 40.0, None, 5.0)
    rows: list[dict[str, object]] = [
        {"parameter": name, "value": value, "unit": "households", "time": "2024", "zone_id": zone, "geometry": None}
        for name, value, zone in zip(names, values, ("west", "east", "east", "west"), strict=True)
    ]
    keep("observations", rows)
    used = _used(store, "dig_net")
    assert used["observations"] == Use(2, {"other_parameter": 1, "blank": 1})


def test_where_there_is_no_value_no_row_is_said_to_have_gone_in(store: Store, district: District) -> None:
    """A health unit is nowhere to be found."""
    district()
    assert _used(store, "acc_cln") == {}
