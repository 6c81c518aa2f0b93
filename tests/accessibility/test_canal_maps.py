"""On 200 random canal maps the engine walks as brute force does, and nobody gets wet."""

from dataclasses import dataclass

import numpy as np
import shapely
from shapely import LineString

from accessibility import Barriers, Router, Snapped, Snapper, Streets, streets_of
from accessibility.arrays import Floats
from tests.accessibility.canal_maps import CanalMap, canal_map
from tests.accessibility.canal_oracle import Oracle

MAPS = 200
# Streets end 2 mm before a barrier and a leg passes it by 1 mm, at either end of a walk.
OFF_BY_METRES = 0.01
LIMIT = 200.0


@dataclass(frozen=True, slots=True)
class Walked:
    """What the engine made of a map."""

    streets: Streets
    origins: Snapped
    facilities: Snapped
    metres: Floats


def _engine(town: CanalMap) -> Walked:
    shapes, kinds = (np.array(part, dtype=np.object_) for part in zip(*town.barriers, strict=True))
    barriers = Barriers(shapes, kinds)
    streets = streets_of(np.array(town.lines, dtype=np.object_), barriers, np.array(town.bridge))
    snapper = Snapper(streets, barriers)
    origins, facilities = snapper.snap(town.origins, limit=LIMIT), snapper.snap(town.facilities, limit=LIMIT)
    return Walked(streets, origins, facilities, _walks(streets, origins, facilities))


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


def _truth(town: CanalMap, oracle: Oracle) -> Floats:
    origins, facilities = (
        [oracle.step_out(place, LIMIT) for place in places] for places in (town.origins, town.facilities)
    )
    return oracle.walks(origins, facilities)


def _legs(places: Floats, streets: Streets, snapped: Snapped) -> list[tuple[Floats, Floats]]:
    there = snapped.segment >= 0
    start, end = (streets.nodes[streets.ends[snapped.segment[there], side]] for side in (0, 1))
    return list(zip(places[there], start + snapped.along[there, None] * (end - start), strict=True))


def test_walks_are_those_of_brute_force_and_nobody_crosses_a_barrier() -> None:
    """One test for all: the comparison would mean nothing on maps that do not hold the hard cases between them.

    These are: nobody hidden, cut off, walled in or led over a bridge.
    """
    truths, counts = [], np.zeros(3, dtype=np.int64)
    for seed in range(MAPS):
        town = canal_map(seed)
        oracle, found = Oracle(town), _engine(town)
        truth = _truth(town, oracle)
        _hold_to_brute_force(found.metres, truth, seed)
        _keep_dry(town, oracle, found, seed)
        truths.append(truth.ravel())
        counts += _told_apart(found.metres, _naive(town))
    truth = np.concatenate(truths)
    assert np.isfinite(truth).mean() > 1 / 3
    assert np.isinf(truth).mean() > 0.05
    assert np.isnan(truth).mean() > 0.05
    # Among 9,000 pairs: walks that differ, walks that are shorter through water, and legs that lead nowhere.
    assert (counts > (1000, 1000, 100)).all()


def _hold_to_brute_force(found: Floats, truth: Floats, seed: int) -> None:
    """Within 1 cm, and alike in what has no way and in what has no street in sight."""
    assert (np.isnan(found) == np.isnan(truth)).all(), seed
    assert (np.isinf(found) == np.isinf(truth)).all(), seed
    there = np.isfinite(truth)
    assert np.abs(found[there] - truth[there]).max(initial=0.0) < OFF_BY_METRES, seed


def _keep_dry(town: CanalMap, oracle: Oracle, found: Walked, seed: int) -> None:
    """Every leg is asked of the oracle, every street that is no bridge of the shapes as they were drawn."""
    streets = found.streets
    legs = _legs(town.origins, streets, found.origins) + _legs(town.facilities, streets, found.facilities)
    assert all(oracle.sees(here, there[None])[0] for here, there in legs), seed
    barred = shapely.union_all([town.area, *(LineString(row.reshape(2, 2)) for row in oracle.edges)])
    walked = np.flatnonzero(~np.array(town.bridge)[streets.way])
    lines = [LineString(streets.nodes[pair]) for pair in streets.ends[walked]]
    assert not shapely.intersects(np.array(lines, dtype=np.object_), barred).any(), seed


def _told_apart(dry: Floats, naive: Floats) -> tuple[int, int, int]:
    """Return how many walks barriers change, lengthen, and take away."""
    both = np.isfinite(dry) & np.isfinite(naive)
    changed = np.abs(dry[both] - naive[both]) > 1
    longer = (naive + 1 < dry) & np.isfinite(naive)
    return int(changed.sum()), int(longer.sum()), int((np.isnan(dry) & ~np.isnan(naive)).sum())


def _naive(town: CanalMap) -> Floats:
    """Return the walks of somebody who knows of no barrier."""
    streets = streets_of(np.array(town.lines, dtype=np.object_))
    snapper = Snapper(streets)
    return _walks(streets, *(snapper.snap(places, limit=LIMIT) for places in (town.origins, town.facilities)))
