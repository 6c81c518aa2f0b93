"""Times exact siting on the illustrative district: about 100 street points, three new health units.

Run with ``python -m benchmarks.siting``. The ground is laid before; the walks from all homes to all points, the solver
and the choice among ties are counted. The status is 1 when one of the objectives takes longer than allowed.
"""

import os
import sys
from dataclasses import replace
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from accessibility.siting import OBJECTIVES
from indicators.measured import ground, opened
from indicators.siting import sited
from indicators.siting_asked import put
from indicators.siting_wish import Siting
from store import indicators

ROUNDS = 3
CANDIDATES = 100
MOST_SECONDS = 2.0
# Street points nearer or farther apart, until there are about as many as are asked for.
SPACINGS = range(150, 500, 25)


def main() -> int:
    """Print the seconds by objective, for about 100 candidates and three sites."""
    with TemporaryDirectory() as home:
        os.environ |= {"ELMAX_HOME": home, "ELMAX_OFFLINE": "1"}
        store = opened()
        base = ground(store)
        catalogue = indicators()
        wish = Siting("primary_health", 3, "cover")

        places = {
            at: len(put(store, base, replace(wish, spacing=float(at)), catalogue).places.points) for at in SPACINGS
        }
        spacing = min(SPACINGS, key=lambda at: abs(places[at] - CANDIDATES))
        print(f"{places[spacing]} street points, {spacing} m apart; three sites; median of {ROUNDS}, by the clock")
        slow = False
        for objective in OBJECTIVES:
            taken = []
            for _ in range(ROUNDS):
                begun = perf_counter()
                answer = sited(
                    store, base, replace(wish, objective=objective, spacing=float(spacing)), catalogue
                ).answer
                taken.append(perf_counter() - begun)
            slow |= median(taken) > MOST_SECONDS
            print(f"  {objective:<8} {median(taken):7.3f} s   solver {answer.seconds:.3f} s   proven {answer.optimal}")
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
