"""Times one edit of a scenario of every kind on the illustrative district, from the words to every headline number.

Run with ``python -m benchmarks.scenario``. The ground is laid and the numbers of today are known, as they are on a page
that is open; each round edits something else, so that nothing is answered from memory. Heights for the flood are made
up here. The status is 1 when one is slower than allowed.
"""

import gc
import os
import sys
from collections.abc import Callable, Mapping
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Final

import numpy as np
from geopandas import points_from_xy
from geopandas.geodataframe import GeoDataFrame

from indicators.columns import flags
from indicators.difference import HEADLINE
from indicators.ground import Ground
from indicators.measured import ground, measured, opened
from indicators.reaching import walk_area
from indicators.scenario_tried import tried
from indicators.still import Still
from indicators.walking import BY_ID
from model import scenario as edits
from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.scenario import Edit, Scenario
from model.text import Text
from store import Draft, Store, district

ROUNDS: Final = 7
# By the clock of a machine that does nothing else.
ALLOWED_SECONDS: Final = 0.3
SERVICE, CLINIC, REACH_METRES = "primary_health", "acc_cln", 800.0
Span = tuple[float, float]


class Drawn:
    """Edits by their number, each of another thing of the illustrative district."""

    def __init__(self, store: Store) -> None:
        self._streets = GeoDataFrame(store.frame("illustrative_streets"))
        self._bridges = np.flatnonzero(flags(self._streets, "bridge", blank=False)) + 1
        self._barriers = len(store.frame("illustrative_barriers"))
        self._zones = store.frame("illustrative_zones")["zone_id"].tolist()
        self._clinics = np.flatnonzero(store.frame("illustrative_facilities")["service"] == SERVICE) + 1

    def spot(self, at: int) -> tuple[float, float]:
        """Return a place near the middle."""
        box = district().box
        return (box.west + box.east) / 2 + at * 0.0005, (box.south + box.north) / 2

    def kinds(self) -> Mapping[str, Callable[[int], Edit]]:
        """Return by what is printed the edit of a number."""
        profiles = (*BY_ID,)
        return {
            "place a clinic": lambda at: edits.Place(SERVICE, *self.spot(at)),
            "move one": lambda at: edits.Move(*self.spot(at), "", SERVICE, self._clinic(at)),
            "close one": lambda at: edits.Close("", SERVICE, self._clinic(at)),
            "resize one": lambda at: edits.Resize(10.0 + at, "", SERVICE, self._clinic(at)),
            "link two streets": lambda at: edits.Link((self._corner(at), self.spot(at), self._corner(at + 3))),
            "unlink a street": lambda at: edits.Unlink(1 + (7 + 41 * at) % len(self._streets)),
            "close a bridge": lambda at: edits.CloseBridge(int(self._bridges[at % len(self._bridges)])),
            "bar with a wall": lambda at: edits.Bar((self.spot(at), (self.spot(at)[0], self.spot(at)[1] + 0.002))),
            "unbar": lambda at: edits.Unbar(1 + at % self._barriers),
            "flood": lambda at: edits.Flood(0.5 + at / 10),
            "grow": lambda at: edits.Grow(1.1 + at / 100),
            "grow one zone": lambda at: edits.Grow(1.1 + at / 100, self._zones[at % len(self._zones)]),
            "walk as another": lambda at: edits.Walk(profiles[at % len(profiles)]),
        }

    def _clinic(self, at: int) -> int:
        return int(self._clinics[at % len(self._clinics)])

    def _corner(self, at: int) -> tuple[float, float]:
        lon, lat = self._streets.geometry.iloc[(5 + 37 * at) % len(self._streets)].coords[0]
        return lon, lat


def main() -> int:
    """Print the median of several edits of each kind."""
    with TemporaryDirectory() as home:
        os.environ |= {"ELMAX_HOME": home, "ELMAX_OFFLINE": "1"}
        store = opened()
        heights = Draft("heights", "observations", Text(), Kind.UPLOAD, Evidence.ILLUSTRATIVE, Origin(), "2026")
        store.keep(_heights(), heights)
        shelf, drawn = Still(store), Drawn(store)
        base = ground(shelf)
        for name in HEADLINE:
            measured(shelf, base, name)
        # As the server does (ui/doors.py): what lives long is out of the collector's sight.
        gc.collect()
        gc.freeze()
        found = {words: _rounds(_edit(shelf, base, edit, HEADLINE)) for words, edit in drawn.kinds().items()}
        alone = _edit(shelf, base, drawn.kinds()["place a clinic"], (CLINIC,))
        found["place a clinic: its own indicator alone"] = _rounds(lambda at: alone(ROUNDS + at))
        found[f"area within {REACH_METRES:g} m of a place"] = _rounds(_area(base, drawn))
        store.close()
    print(f"median of {ROUNDS} edits, seconds by clock and by processor; at most {ALLOWED_SECONDS} by the clock")
    for words, (wall, busy) in found.items():
        print(f"  {words:<42} {wall:7.3f} {busy:7.3f}")
    return int(any(wall > ALLOWED_SECONDS for wall, _ in found.values()))


def _edit(shelf: Still, base: Ground, edit: Callable[[int], Edit], ids: tuple[str, ...]) -> Callable[[int], object]:
    return lambda at: tried(shelf, Scenario((edit(at),)), district(), base, ids)


def _area(base: Ground, drawn: Drawn) -> Callable[[int], object]:
    return lambda at: walk_area(base, *drawn.spot(at), [REACH_METRES])


def _rounds(work: Callable[[int], object]) -> Span:
    """Return the median seconds by the clock and by the processor."""
    taken = []
    for at in range(ROUNDS):
        start, busy = perf_counter(), process_time()
        work(at)
        taken.append((perf_counter() - start, process_time() - busy))
    wall, busy = (median(span[which] for span in taken) for which in (0, 1))
    return wall, busy


def _heights() -> GeoDataFrame:
    """Return heights every hundred metres or so, from 6 m in the south down to the sea."""
    box = district().box
    grid = np.meshgrid(np.linspace(box.west, box.east, 45), np.linspace(box.south, box.north, 36))
    lon, lat = (part.ravel() for part in grid)
    height = 6.0 * (box.north - lat) / (box.north - box.south)
    told = {"parameter": "elevation", "time": "2026", "value": height, "unit": "m", "zone_id": "", "method": "drawn"}
    return GeoDataFrame(told, geometry=points_from_xy(lon, lat), crs="EPSG:4326")


if __name__ == "__main__":
    sys.exit(main())
