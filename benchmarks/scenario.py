"""Times one edit of a scenario on the illustrative district: a clinic is placed, and every headline number is new.

Run with ``python -m benchmarks.scenario``. The ground is laid and the numbers of today are known, as they are on a page
that is open; each round places the clinic elsewhere, so that nothing is answered from memory. The status is 1 when it
is slower than allowed.
"""

import os
import sys
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import numpy as np

from indicators.columns import flags
from indicators.difference import HEADLINE
from indicators.ground import Ground
from indicators.measured import ground, measured, opened
from indicators.scenario import edited
from indicators.scenario_outcome import outcome
from model.scenario import CloseBridge, Edit, Grow, Place, Scenario
from store import Store, district

ROUNDS = 7
CLINIC = "acc_cln"
# What is printed of each span, and how long it may take by the clock of a machine that does nothing else.
LINES = {
    "one": ("a clinic placed: its own indicator", 0.3),
    "all": ("a clinic placed: eight headline numbers, who gains, who is cut off", float("inf")),
    "bridge": ("a bridge closed: the same (streets laid anew)", float("inf")),
    "growth": ("a tenth more residents: the same (people laid anew)", float("inf")),
}


def main() -> int:
    """Print the median of several edits of each kind."""
    with TemporaryDirectory() as home:
        os.environ |= {"ELMAX_HOME": home, "ELMAX_OFFLINE": "1"}
        store = opened()
        base = ground(store)
        for name in HEADLINE:
            measured(store, base, name)
        kinds = {"one": (_clinic, (CLINIC,)), "all": (_clinic, HEADLINE), "bridge": (_bridge, HEADLINE)}
        rounds = {**kinds, "growth": (_growth, HEADLINE)}
        found = {
            name: [_once(store, base, edit(at), ids) for at in range(ROUNDS)] for name, (edit, ids) in rounds.items()
        }
        store.close()
    print(f"median of {ROUNDS} edits, seconds by clock and by processor")
    for name, (words, most) in LINES.items():
        wall, busy = (median(taken[at] for taken in found[name]) for at in (0, 1))
        allowed = "" if most == float("inf") else f"   at most {most}"
        print(f"  {words:<68} {wall:7.3f} {busy:7.3f}{allowed}")
    return int(any(median(taken[0] for taken in found[name]) > most for name, (_, most) in LINES.items()))


def _once(store: Store, base: Ground, edit: Edit, ids: tuple[str, ...]) -> tuple[float, float]:
    """Return the seconds of one edit, from the words to the last number, by the clock and by the processor."""
    start, busy = perf_counter(), process_time()
    asked = Scenario((edit,))
    outcome(store, asked, edited(store, asked, district()), ids, base=base)
    return perf_counter() - start, process_time() - busy


def _clinic(at: int) -> Edit:
    box = district().box
    lon = (box.west + box.east) / 2 + at * 0.0005
    return Place("primary_health", lon, (box.south + box.north) / 2)


def _bridge(at: int) -> Edit:
    bridges = np.flatnonzero(flags(opened().frame("illustrative_streets"), "bridge", blank=False))
    return CloseBridge(row=int(bridges[at % len(bridges)]) + 1)


def _growth(at: int) -> Edit:
    return Grow(1.1 + at / 100)


if __name__ == "__main__":
    sys.exit(main())
