"""On 200 random canal maps the engine walks as brute force does, and nobody gets wet."""

from functools import cache

import numpy as np
import pytest
import shapely
from shapely import LineString

from accessibility import Barriers, Router, Snapped, Snapper, Streets, streets_of
from accessibility.arrays import Floats
from tests.accessibility.canal_maps import CanalMap, canal_map
from tests.accessibility.canal_oracle import Oracle

MAPS = range(200)
# Streets end 2 mm before a barrier and a leg passes it by 1 mm, at either end of a walk.
OFF_BY_METRES = 0.01
LIMIT = 200.0


@cache
def _engine(seed: int) -> tuple[Streets, Barriers, Snapped, Snapped, Floats]:
    town = canal_map(seed)
    shapes, kinds = (np.array(part, dtype=np.object_) for part in zip(*town.barriers, strict=True))
    barriers = Barriers(shapes, kinds)
    streets = streets_of(np.array(town.lines, dtype=np.object_), barriers, np.array(town.bridge))
    snapper = Snapper(streets, barriers)
    origins, facilities = snapper.snap(town.origins, limit=LIMIT), snapper.snap(town.facilities, limit=LIMIT)
    return streets, barriers, origins, facilities, _walks(streets, origins, facilities)


def _walks(streets: Streets, origins: Snapped, facilities: Snapped) -> Floats:
    """Return metres from every origin to every single facility."""
    router = Router(streets)
    single = [
        Snapped(facilities.segment[[f]], facilities.along[[f]], facilities.leg[[f]])
        for f in range(len(facilities.segment))
    ]
    walks = np.column_stack([router.nearest(origins, facility).metres for facility in single])
    walks[:, facilities.segment < 0] = np.nan
    return walks


@cache
def _truth(seed: int) -> Floats:
    town = canal_map(seed)
    oracle = Oracle(town)
    origins, facilities = (
        [oracle.step_out(place, LIMIT) for place in places] for places in (town.origins, town.facilities)
    )
    return oracle.walks(origins, facilities)


def _legs(places: Floats, streets: Streets, snapped: Snapped) -> list[tuple[Floats, Floats]]:
    there = snapped.segment >= 0
    start, end = (streets.nodes[streets.ends[snapped.segment[there], side]] for side in (0, 1))
    return list(zip(places[there], start + snapped.along[there, None] * (end - start), strict=True))


@pytest.mark.parametrize("seed", MAPS)
def test_walks_are_those_of_brute_force(seed: int) -> None:
    """Within 1 cm, and alike in what has no way and in what has no street in sight."""
    found, truth = _engine(seed)[-1], _truth(seed)
    assert (np.isnan(found) == np.isnan(truth)).all()
    assert (np.isinf(found) == np.isinf(truth)).all()
    there = np.isfinite(truth)
    assert np.abs(found[there] - truth[there]).max(initial=0.0) < OFF_BY_METRES


@pytest.mark.parametrize("seed", MAPS)
def test_nobody_crosses_a_barrier(seed: int) -> None:
    """Every leg is asked of the oracle, every street that is no bridge of the shapes as they were drawn."""
    town, (streets, _, origins, facilities, _) = canal_map(seed), _engine(seed)
    oracle = Oracle(town)
    legs = _legs(town.origins, streets, origins) + _legs(town.facilities, streets, facilities)
    assert all(oracle.sees(here, there[None])[0] for here, there in legs)
    barred = shapely.union_all([town.area, *(LineString(row.reshape(2, 2)) for row in oracle.edges)])
    walked = np.flatnonzero(~np.array(town.bridge)[streets.way])
    lines = [LineString(streets.nodes[pair]) for pair in streets.ends[walked]]
    assert not shapely.intersects(np.array(lines, dtype=np.object_), barred).any()


def test_the_maps_hold_the_hard_cases() -> None:
    """The comparison would mean nothing on maps where nobody is hidden, cut off, walled in or led over a bridge."""
    truth = np.concatenate([_truth(seed).ravel() for seed in MAPS])
    assert np.isfinite(truth).mean() > 1 / 3
    assert np.isinf(truth).mean() > 0.05
    assert np.isnan(truth).mean() > 0.05
    changed = shorter = hidden = 0
    for seed in MAPS:
        dry, naive = _engine(seed)[-1], _naive(canal_map(seed))
        both = np.isfinite(dry) & np.isfinite(naive)
        changed += int((np.abs(dry[both] - naive[both]) > 1).sum())
        shorter += int(((naive + 1 < dry) & np.isfinite(naive)).sum())
        hidden += int((np.isnan(dry) & ~np.isnan(naive)).sum())
    # Among 9,000 pairs: walks that differ, walks that are shorter through water, and legs that lead nowhere.
    assert changed > 1000
    assert shorter > 1000
    assert hidden > 100


def _naive(town: CanalMap) -> Floats:
    """Return the walks of somebody who knows of no barrier."""
    streets = streets_of(np.array(town.lines, dtype=np.object_))
    snapper = Snapper(streets)
    return _walks(streets, *(snapper.snap(places, limit=LIMIT) for places in (town.origins, town.facilities)))
