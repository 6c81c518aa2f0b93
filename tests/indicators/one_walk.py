"""Lays people and places on the one street, for indicators that walk."""

from collections.abc import Iterable

from indicators import places
from indicators.ground import Ground, Walk, prepare
from indicators.people import People
from indicators.places import Facilities
from indicators.zones import Zones
from store import capacity_units
from tests.indicators.one_street import cell, frame, place, street, zone

METRIC_CRS = 32635
Row = dict[str, object]


def ground(*, zones: Iterable[Row] = (), streets: Iterable[Row] = (), residents: Iterable[Row] = ()) -> Ground:
    """Return the ground of 4 km of street, three zones of 1 km from west to east, and one home, or of other rows."""
    rows = {
        "zones": list(zones) or [zone(name, 1000 * at, 1000 * (at + 1)) for at, name in enumerate("abc")],
        "walk_network": list(streets) or [street(0, 4000)],
        "residents": list(residents) or [cell(500, 1)],
    }
    return prepare({role: frame(some) for role, some in rows.items()}, {}, METRIC_CRS, units=capacity_units())


def walk_of(base: Ground) -> Walk:
    """Return the streets of a ground that has some."""
    assert base.walk is not None
    return base.walk


def zones_of(base: Ground) -> Zones:
    """Return the zones of a ground that has some."""
    assert base.zones is not None
    return base.zones


def people_of(base: Ground) -> People:
    """Return the residents of a ground that has some."""
    assert base.population is not None
    return base.population.people()


def places_of(base: Ground, *rows: Row) -> Facilities:
    """Return places on the streets of ``base``."""
    return places.places_of(frame(rows).to_crs(METRIC_CRS), base.units).on(walk_of(base).snapper, repr(rows))


def one_place(base: Ground, service: str, at: float) -> Facilities:
    """Return the one place of a service, at metres along the street."""
    return places_of(base, place(service, at))
