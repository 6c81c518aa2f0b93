"""Times all access indicators of the illustrative district: cold, and after one health unit moves.

Run with ``python -m benchmarks.district``. Cold is measured in a process of its own each time, from opening an empty
store to the last value; what Python takes to load its libraries is not counted. The status is 1 when it is slower than
allowed.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import numpy as np
import pandas as pd
from geopandas.geodataframe import GeoDataFrame
from shapely.affinity import translate

from accessibility import Service, isochrone
from accessibility.arrays import Floats
from indicators.ground import Ground
from indicators.measured import ground, listing, measured, opened
from model.dataset import Dataset
from model.definition import Definition
from store import Store

ROUNDS = 5
# What is printed of each span, and how long it may take by the clock of a machine that does nothing else.
LINES = {
    "ground": ("cold: people and streets laid", np.inf),
    "cold": ("cold: all values", 3.0),
    "moved": ("one unit moved: all values", 0.3),
    "mended": ("engine alone: twelve units, one moved", np.inf),
    "isochrone": ("isochrone, 800 m", 0.3),
    "isochrones": ("isochrones, four limits", np.inf),
}
SERVICE = "primary_health"
LIMITS_METRES = (300.0, 500.0, 800.0, 1000.0)
# As far east as two blocks are long: another street, the same district.
MOVED_DEGREES = (0.002, 0.0)
ANOTHER_VERSION = 1000


@dataclass(frozen=True, slots=True)
class Moved:
    """The store, save that the first health unit stands elsewhere: what a person tries out before keeping it."""

    store: Store
    version: int

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset in use; that of the moved service as another version of it."""
        found = self.store.active(role, service, real_only=real_only)
        return replace(found, version=self.version) if found and service == SERVICE else found

    def in_use(self, role: str, *, real_only: bool = False) -> Mapping[str, Dataset]:
        """Return the dataset in use of every service or parameter; of observations alone it is ever asked."""
        return self.store.in_use(role, real_only=real_only)

    def dataset(self, id_: str, /) -> Dataset:
        """Return the current version of a dataset as it is."""
        return self.store.dataset(id_)

    def definitions(self) -> tuple[Definition, ...]:
        """Return the indicators that were made without code."""
        return self.store.definitions()

    def frame(self, id_: str, version: int | None = None) -> pd.DataFrame:
        """Return the rows of one version, with one place moved in ours."""
        if version != self.version:
            return self.store.frame(id_, version)
        rows = GeoDataFrame(self.store.frame(id_)).copy()
        first = rows.index[rows["service"] == SERVICE][0]
        rows.loc[first, "geometry"] = translate(rows.geometry[first], *MOVED_DEGREES)
        moved: pd.DataFrame = rows
        return moved


def access_ids(store: Store) -> list[str]:
    """Return the access indicators that can be computed."""
    return [entry.indicator.id for entry in listing(store) if entry.computable and entry.indicator.id[:4] == "acc_"]


def once() -> dict[str, float]:
    """Return the seconds of one cold start, and of the first move after it, by the clock and by the processor."""
    begun = _now()
    store = opened()
    everything = ground(store)
    prepared = _now()
    ids = access_ids(store)
    before = [measured(store, everything, name) for name in ids]
    cold = _now()
    after = [measured(Moved(store, ANOTHER_VERSION), everything, name) for name in ids]
    moved = _now()
    if [result.values for result in before] == [result.values for result in after]:
        message = "the move was not felt: no access indicator changed"
        raise RuntimeError(message)
    spans = {"ground": prepared - begun, "cold": cold - begun, "moved": moved - cold} | engine(everything)
    found = {"indicators": float(len(ids))}
    for name, (wall, busy) in spans.items():
        found |= {name: wall, f"{name} busy": busy}
    return found


def engine(everything: Ground) -> dict[str, Floats]:
    """Return the seconds of what the engine is asked when somebody clicks on the map."""
    walk = everything.walk
    if walk is None:
        message = "expected streets in the illustrative district, found none"
        raise RuntimeError(message)
    nodes = walk.streets.nodes
    at = walk.snapper.snap(nodes[np.linspace(0, len(nodes) - 1, 12).astype(np.int64)])
    here = walk.snapper.snap(nodes[[len(nodes) // 2]] + 5.0)
    service = Service.of(walk.router, at)
    barriers = None if walk.barriers is None else walk.barriers.shapes
    return {
        "isochrone": _taken(lambda: isochrone(walk.router, here, [800.0], barriers=barriers)),
        "isochrones": _taken(lambda: isochrone(walk.router, here, LIMITS_METRES, barriers=barriers)),
        "mended": _taken(lambda: service.moved(np.array([3]), here).nearest(walk.origins)),
    }


def _now() -> Floats:
    return np.array([perf_counter(), process_time()])


def _taken(work: Callable[[], object]) -> Floats:
    """Return the median seconds by the clock and by the processor."""
    taken = []
    for _ in range(ROUNDS):
        start = _now()
        work()
        taken.append(_now() - start)
    found: Floats = np.median(taken, axis=0)
    return found


def main() -> int:
    """Print the figures of several cold starts; the status is 1 when one of them is slower than allowed."""
    rounds = [_in_a_process() for _ in range(ROUNDS)]
    found = {name: median(taken[name] for taken in rounds) for name in rounds[0]}
    print(
        f"{found['indicators']:.0f} access indicators, median of {ROUNDS} processes, seconds by clock and by processor"
    )
    for name, (words, most) in LINES.items():
        allowed = "" if np.isinf(most) else f"   at most {most}"
        print(f"  {words:<37} {found[name]:7.3f} {found[f'{name} busy']:7.3f}{allowed}")
    return int(any(found[name] > most for name, (_, most) in LINES.items()))


def _in_a_process() -> dict[str, float]:
    """Return what ``once`` tells, from a fresh interpreter and an empty store."""
    with TemporaryDirectory() as home:
        surroundings = os.environ | {"ELMAX_HOME": home, "ELMAX_OFFLINE": "1"}
        command = [sys.executable, "-m", "benchmarks.district", "once"]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=surroundings)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    if sys.argv[1:] == ["once"]:
        print(json.dumps(once()))
    else:
        sys.exit(main())
