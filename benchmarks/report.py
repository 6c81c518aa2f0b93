"""Times what leaves the house: a brief of 20 indicators from the command to the file, and one figure.

Run with ``python -m benchmarks.report``. The brief is made by a process of its own, so that starting it, opening the
store, laying the ground and measuring are counted; the figure is one map with its bars, of what is measured already.
Beside that stands what is not held to a limit: a figure from the command on, all indicators in three languages, kept.
The status is 1 when brief or figure takes longer than allowed.
"""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from i18n import locale
from reports.brief import brief_of
from reports.content import Asked
from reports.figure import FORMS, figure_bytes
from reports.gathering import gathered, surroundings
from reports.paper import faces_of_paper

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
        briefs = [_taken("brief", *IDS, "--lang", "ar", "--out", f"{home}/brief.pdf") for _ in range(ROUNDS)]
        cold = [_taken("figure", IDS[0], "--lang", "ar", "--out", f"{home}/figure.png") for _ in range(ROUNDS)]
        whole = _taken("keep", "--form", "pdf", "--in", "ar", "en", "ko")
        size = (Path(home) / "brief.pdf").stat().st_size
        figures = {form: _figures(form) for form in FORMS}
    print(f"a brief of {len(IDS)} indicators in Arabic, {size / 1e6:.1f} MB: median of {ROUNDS}, by the clock")
    print(f"  from the command to the file {median(briefs):6.2f} s   ({min(briefs):.2f} to {max(briefs):.2f})")
    for form, taken in figures.items():
        print(f"a figure as {form} {median(taken):6.3f} s   ({min(taken):.3f} to {max(taken):.3f})")
    print(f"a figure from the command to the file {median(cold):6.2f} s   ({min(cold):.2f} to {max(cold):.2f})")
    print(f"all indicators in three languages, kept, in the background {whole:6.2f} s")
    slow = any(median(taken) > MOST_FIGURE for taken in figures.values())
    return int(median(briefs) > MOST_BRIEF or slow)


def _taken(*words: str) -> float:
    """Return the seconds that a command takes, with the start of its process."""
    begun = perf_counter()
    subprocess.run([sys.executable, "-m", "reports", *words], check=True, capture_output=True)
    return perf_counter() - begun


def _figures(form: str) -> list[float]:
    """Return how long a map with all that lies below it takes, with bars and words, drawn and set anew each time."""
    content = gathered(Asked(IDS[:1]), datetime.now(UTC))
    ground, places = surroundings(content)
    say, faces = locale("ar"), faces_of_paper()
    taken = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        brief = brief_of(content, ground, places, say)
        figure_bytes(brief, form, faces, content.made_at)
        taken.append(perf_counter() - begun)
    return taken


if __name__ == "__main__":
    sys.exit(main())
