"""A ground that is laid upon another one is bit for bit the one that is laid from nothing."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from geopandas import points_from_xy
from geopandas.geodataframe import GeoDataFrame
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from shapely import LineString

from indicators import scenario_outcome
from indicators.columns import flags
from indicators.difference import HEADLINE
from indicators.ground import Ground
from indicators.inputs import places_in_use
from indicators.measured import cells, ground
from indicators.scenario import edited
from indicators.scenario_tried import tried
from indicators.shelf import Shelf
from indicators.sources import sources
from indicators.still import Still
from model.dataset import Dataset, Kind
from model.district import District
from model.evidence import Evidence
from model.origin import Origin
from model.problem import ProblemError
from model.role import SERVICES
from model.scenario import (
    Bar,
    Close,
    CloseBridge,
    Edit,
    Flood,
    Grow,
    Link,
    Move,
    Place,
    Resize,
    Scenario,
    Unbar,
    Unlink,
    Walk,
)
from model.text import Text
from store import Store, district, indicators
from tests.indicators.made_town import WIDTH, town
from tests.indicators.observing import row
from tests.indicators.one_street import street, zone
from tests.indicators.shelved import DISTRICT, Shelved, banks, spot

law = settings(deadline=None, derandomize=True, max_examples=8)
CLINIC = "primary_health"
IDS = ("acc_cln", "acc_pha", "acc_pos")
ROW = st.integers(1, 36)
METRES = st.integers(-20, int(WIDTH) + 20)
SPOT = st.tuples(METRES, METRES).map(lambda at: spot(*at))
LINE = st.lists(SPOT, min_size=2, max_size=3, unique=True).map(tuple)
PLACE = st.sampled_from(["primary_health-0", "pharmacy-1"])
EVERY: dict[type[Edit], st.SearchStrategy[Edit]] = {
    Place: st.builds(lambda at: Place("primary_health", *at), SPOT),
    Move: st.builds(lambda at, which: Move(at[0], at[1], which), SPOT, PLACE),
    Close: st.builds(Close, PLACE),
    Resize: st.builds(Resize, st.integers(0, 30).map(float), PLACE),
    Link: st.builds(Link, LINE, st.booleans()),
    Unlink: st.builds(Unlink, ROW),
    CloseBridge: st.sampled_from([CloseBridge(row=3), CloseBridge(row=28)]),
    Bar: st.builds(Bar, LINE),
    Unbar: st.builds(Unbar, st.integers(1, 2)),
    Flood: st.builds(Flood, st.integers(-1, 6).map(float)),
    Grow: st.builds(Grow, st.sampled_from([0.5, 1.0, 1.3]), st.sampled_from(["", "west", "east"])),
    Walk: st.builds(Walk, st.sampled_from(["adult", "older", "child", "wheelchair"])),
}
SOME = st.lists(st.one_of(*EVERY.values()), min_size=1, max_size=3)


def _told(shelf: Shelf, base: Ground, ids: Iterable[str]) -> list[NDArray[Any]]:
    """Return the arrays that a ground is made of, every walk on it, and the values at every home."""
    walk, population = base.walk, base.population
    if walk is None or population is None:
        return []
    streets, origins, graph = walk.streets, walk.origins, walk.router.graph
    found = [streets.nodes, streets.ends, streets.length, streets.way, graph.cost, *graph.arcs(), walk.severed]
    found += [origins.segment, origins.along, origins.leg, population.zone, population.points, population.fifth]
    found += [*population.amounts.values(), np.array([walk.island_share, *walk.told.values()])]
    active = sources(shelf, base)
    for service in SERVICES:
        places = places_in_use(base, active, service, {})
        if places is not None:
            at = places.snapped
            found += [places.owner, places.capacity, at.segment, at.along, at.leg, walk.to(places)]
    homes = (cells(shelf, base, name)[0] for name in ids)
    return found + [one.value for one in homes if one is not None]


def _anew(shelf: Shelf, *, real_only: bool = False, profile: str = "", like: Ground) -> Ground:
    """Lay a ground without a look at any other."""
    del like
    return ground(shelf, real_only=real_only, profile=profile)


def _hold_the_law(shelf: Still, base: Ground, edits: Iterable[Edit], of: District, ids: Iterable[str]) -> None:
    """Hold what comes out upon ``base`` against what comes out where nothing that was laid or read is kept."""
    asked, bare = Scenario(tuple(edits)), shelf.shelf
    after, again = edited(bare, asked, of), edited(shelf, asked, of, base=base)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scenario_outcome, "ground", _anew)
        whole = scenario_outcome.outcome(bare, asked, after, ids, base=ground(bare))
    assert repr(tried(shelf, asked, of, base, ids)) == repr(whole)
    laid, fresh = ground(again, profile=again.profile, like=base), ground(after, profile=after.profile)
    _hold_equal(_told(again, laid, ids), _told(after, fresh, ids))


def _hold_equal(found: Iterable[NDArray[Any]], anew: Iterable[NDArray[Any]]) -> None:
    for one, other in zip(found, anew, strict=True):
        assert one.dtype == other.dtype
        assert np.array_equal(one, other, equal_nan=one.dtype.kind == "f")


OTHERS: dict[str, dict[str, Any]] = {
    "homes": {"homes": ((500, 100), (1510, 200))},
    "counts": {"homes": ((500, 100), (1500, 250))},
    "one more": {"homes": ((500, 100), (1500, 200), (800, 5))},
    "zones": {"zones": [zone("west", -50, 400), zone("east", 400, 2050)]},
    "streets": {"walk_network": [street(0, 2000)]},
    "barriers": {"barriers": [{"kind": "wall", "geometry": LineString([(700, -900), (700, 900)])}]},
    "places": {"places": (("primary_health", 700),)},
    "nothing": {},
}


@pytest.mark.parametrize("other", OTHERS)
def test_what_differs_is_laid_anew(other: str) -> None:
    """Upon the ground of another state of the data: homes elsewhere, as many homes, other zones, other streets."""
    shelf = banks(**OTHERS[other])
    was = ground(banks())
    laid = ground(shelf, like=was)
    _hold_equal(_told(shelf, laid, IDS), _told(shelf, ground(shelf), IDS))
    assert (laid.walk is was.walk) == (other in {"counts", "zones", "places", "nothing"})


@given(st.integers(0, 4), SOME)
@law
def test_a_scenario_comes_to_the_same_as_with_everything_laid_from_nothing(seed: int, edits: list[Edit]) -> None:
    """Whatever is edited: every array to the bit, and every number of the outcome."""
    shelf = Still(town(seed))
    assume(_sound(shelf, edits))
    _hold_the_law(shelf, ground(shelf), edits, DISTRICT, IDS)


def _sound(shelf: Shelf, edits: Iterable[Edit]) -> bool:
    try:
        edited(shelf, Scenario(tuple(edits)), DISTRICT)
    except ProblemError:
        return False
    return True


def _heights(of: District) -> tuple[Dataset, GeoDataFrame]:
    """Return samples over a district that slopes from 6 m in the south to the sea."""
    box = of.box
    grid = np.meshgrid(np.linspace(box.west, box.east, 40), np.linspace(box.south, box.north, 40))
    lon, lat = (part.ravel() for part in grid)
    told = [row("elevation", 6.0 * (box.north - each) / (box.north - box.south), unit="m") for each in lat]
    made = GeoDataFrame(told, geometry=points_from_xy(lon, lat), crs="EPSG:4326")
    about = (Text(), Kind.UPLOAD, Evidence.ILLUSTRATIVE, Origin(), 1, "as drawn here", len(made), ("elevation",))
    return Dataset("heights", "observations", *about), made


def _on_a_shelf(tmp_path: Path, of: District) -> Shelved:
    """Return the illustrative district read once, with heights."""
    store = Store.open(tmp_path)
    held = {
        (one.role, part): (one, GeoDataFrame(store.frame(one.id)))
        for one in store.datasets()
        if one.evidence is Evidence.ILLUSTRATIVE
        for part in (*one.services, "")
    }
    return Shelved({**held, ("observations", "elevation"): _heights(of)})


def test_it_holds_in_the_illustrative_district(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every kind of edit, one scenario after another upon one ground: nothing of one is left in the next."""
    monkeypatch.setattr("indicators.measured.indicators", indicators)
    of = district()
    shelf = Still(_on_a_shelf(tmp_path, of))
    base = ground(shelf)
    bridge = int(np.flatnonzero(flags(shelf.frame("illustrative_streets"), "bridge", blank=False))[1]) + 1
    lon, lat = (of.box.west + of.box.east) / 2, (of.box.south + of.box.north) / 2
    line = ((lon, lat), (lon + 0.001, lat + 0.002))
    for edits in (
        (
            *(CloseBridge(row=bridge), Link(line, bridge=True), Unlink(row=40), Bar(line), Unbar(row=2), Flood(1.0)),
            *(Walk("wheelchair"), Move(lon, lat, "", CLINIC, 1), Resize(3, "", CLINIC, 3)),
        ),
        (Grow(1.1), Place("pharmacy", lon, lat), Close("", CLINIC, 2)),
    ):
        _hold_the_law(shelf, base, edits, of, HEADLINE)
