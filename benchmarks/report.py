"""Times what leaves the house: a brief of 20 indicators from the command to the file, and one figure.

Run with ``python -m benchmarks.report``. The brief is made by a process of its own, so that starting it, opening the
store, laying the ground and measuring are counted; the figure is one map with its bars, of what is measured already.
The status is 1 when either takes longer than allowed.
"""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from figures.paper import bars_of, ground_drawn, map_of
from figures.sheet import sheet_of
from i18n import locale
from reports.content import Asked
from reports.gathering import gathered, surroundings

IDS = (
    *("acc_cln", "acc_pha", "acc_sch", "acc_bus", "acc_pos", "acc_mkt", "acc_15m", "acc_wlk", "acc_fca", "acc_efc"),
    *("acc_sea", "eq_gin", "eq_the", "eq_pal", "eq_con", "eq_gap", "eq_fgt", "dig_net", "dig_pnt", "env_grn"),
)
ROUNDS = 3
MOST_BRIEF, MOST_FIGURE = 15.0, 1.0  # seconds


def main() -> int:
    """Print the seconds of each."""
    with TemporaryDirectory() as home:
        os.environ |= {"ELMAX_HOME": home, "ELMAX_OFFLINE": "1"}
        briefs = [_brief(Path(home) / "brief.pdf") for _ in range(ROUNDS)]
        size = (Path(home) / "brief.pdf").stat().st_size
        figures = _figures()
    print(f"a brief of {len(IDS)} indicators in Arabic, {size / 1e6:.1f} MB: median of {ROUNDS}, by the clock")
    print(f"  from the command to the file {median(briefs):6.2f} s   ({min(briefs):.2f} to {max(briefs):.2f})")
    print(f"a map with its bars {median(figures):6.3f} s   ({min(figures):.3f} to {max(figures):.3f})")
    return int(median(briefs) > MOST_BRIEF or median(figures) > MOST_FIGURE)


def _brief(out: Path) -> float:
    begun = perf_counter()
    command = [sys.executable, "-m", "reports", "brief", *IDS, "--lang", "ar", "--out", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    return perf_counter() - begun


def _figures() -> list[float]:
    """Return how long a map with all that lies below it takes, with its bars, drawn anew each time."""
    content = gathered(Asked(IDS[:1]), datetime.now(UTC))
    ground, places = surroundings(content)
    result, say = content.measured[0].result, locale("ar")
    taken = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        sheet = sheet_of(content.district.box, content.district.metric_crs)
        ground_drawn(ground.backdrop, ground.streets, sheet)
        if content.zones is not None:
            map_of(result, content.zones, places[IDS[0]], sheet, {}, say)
        bars_of(result, {}, say)
        taken.append(perf_counter() - begun)
    return taken


if __name__ == "__main__":
    sys.exit(main())
