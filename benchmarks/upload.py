"""Times a million rows checked and kept against the plain way that checks nothing: ``python -m benchmarks.upload``.

Both are whole processes, one after the other, several rounds, each round with a home of its own. Memory is the most
that all processes of a way used together, looked at fifty times a second. The status is 1 when ours takes longer or
more than allowed, or keeps anything but what the plain way reads.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import geopandas as gpd
import numpy as np
import pandas as pd
import psutil
import shapely

from store import Store

ROWS = 1_000_000
SEED = 20261120
ROUNDS = 5
MOST_OVER_PLAIN = 1.5
MOST_MEMORY = 1_500_000_000
LOOK_EVERY_SECONDS = 0.02
MEGABYTE = 1_000_000
ROOT = Path(__file__).parent.parent
PLAIN = """
import sys
import geopandas as gpd
import pandas as pd
rows = pd.read_csv(sys.argv[1])
gpd.GeoDataFrame(rows, geometry=gpd.points_from_xy(rows.lon, rows.lat), crs=4326).to_parquet(sys.argv[2])
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of one way took: seconds by the clock, seconds of all processors, bytes of all its processes."""

    seconds: float
    computing: float
    memory: int


def main() -> int:
    """Measure and print; return 1 when it took more than allowed."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, default=ROWS)
    asked.add_argument("--rounds", type=int, default=ROUNDS)
    words = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "million.csv"
        write(file, words.rows)
        print(f"{words.rows:,} rows, {file.stat().st_size / MEGABYTE:.0f} MB; load before: {os.getloadavg()}")
        plain, ours = list[Cost](), list[Cost]()
        for number in range(words.rounds):
            plain.append(plainly(file, Path(folder) / f"{number}.parquet"))
            ours.append(checked(file, Path(folder) / f"home{number}"))
            print(f"round {number + 1}: plain {told(plain[-1])}; ours {told(ours[-1])}", flush=True)
        same = is_same(Path(folder) / "0.parquet", Path(folder) / "home0")
    ratios = [one.seconds / other.seconds for one, other in zip(ours, plain, strict=True)]
    work = [one.computing / other.computing for one, other in zip(ours, plain, strict=True)]
    memory = max(cost.memory for cost in ours)
    print(f"ours / plain by the clock: {spread(ratios)} (at most {MOST_OVER_PLAIN})")
    print(f"ours / plain of the processors: {spread(work)}")
    print(f"peak memory of all processes: ours {memory / MEGABYTE:.0f} MB (less than {MOST_MEMORY / MEGABYTE:.0f})")
    print(f"load after: {os.getloadavg()}; what was kept is what the plain way reads: {same}")
    return int(median(ratios) > MOST_OVER_PLAIN or memory >= MOST_MEMORY or not same)


def write(file: Path, rows: int) -> None:
    """Write a register of made places over the district and beyond, five attributes each."""
    random = np.random.default_rng(SEED)
    services = np.array(["pharmacy", "primary_health", "bakery", "market", "bank"])
    number = np.arange(rows)
    table = {
        "service": services[random.integers(0, len(services), rows)],
        "facility_id": [f"f{n:07d}" for n in number],
        "name_en": [f"Place {n}" for n in number],
        "capacity": random.integers(1, 500, rows),
        "opens": "08:00-20:00",
        "lon": 29.8 + random.random(rows) / 10,
        "lat": 31.1 + random.random(rows) / 10,
    }
    pd.DataFrame(table).to_csv(file, index=False)


def plainly(file: Path, out: Path) -> Cost:
    """Read, make points and write, as one does who checks nothing."""
    return cost_of([sys.executable, "-c", PLAIN, str(file), str(out)], {})


def checked(file: Path, home: Path) -> Cost:
    """Check and keep, as a person does at a terminal."""
    words = [sys.executable, "-m", "loaders", "add", str(file), "--id", "million", "--lang", "en"]
    return cost_of(words, {"ELMAX_HOME": str(home)})


def cost_of(words: list[str], settings: dict[str, str]) -> Cost:
    """Run ``words`` in the project's folder and watch what it and its children take."""
    begun, before, most = time.perf_counter(), os.times(), 0
    with subprocess.Popen(words, cwd=ROOT, env={**os.environ, **settings}, stdout=subprocess.DEVNULL) as ran:
        watched = psutil.Process(ran.pid)
        while ran.poll() is None:
            most = max(most, memory_of(watched))
            time.sleep(LOOK_EVERY_SECONDS)
    seconds, after = time.perf_counter() - begun, os.times()
    if ran.returncode:
        raise subprocess.CalledProcessError(ran.returncode, words)
    computing = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost(seconds, computing, most)


def memory_of(process: psutil.Process) -> int:
    """Return the bytes that a process and its children use now; pages that two of them share count twice."""
    total = 0
    try:
        for one in (process, *process.children(recursive=True)):
            total += one.memory_info().rss
    except psutil.NoSuchProcess:
        pass
    return total


def is_same(plain: Path, home: Path) -> bool:
    """Tell whether what was kept holds every cell and every point that the plain way read."""
    read = gpd.read_parquet(plain)  # type: ignore[no-untyped-call]  # geopandas ships no types
    kept = Store.open(home).frame("million")
    points = (shapely.get_coordinates(read.geometry) == shapely.get_coordinates(kept.geometry)).all()
    names = ["service", "facility_id", "name_en", "capacity", "opens"]
    cells = all((read[name].to_numpy() == kept[name].to_numpy()).all() for name in names)
    return len(read) == len(kept) and bool(points) and cells


def told(cost: Cost) -> str:
    """Return one run in a few words."""
    return f"{cost.seconds:.2f} s ({cost.computing:.2f} s computing, {cost.memory / MEGABYTE:.0f} MB)"


def spread(values: list[float]) -> str:
    """Return the least, the middle and the most of ``values``."""
    return f"min {min(values):.2f}, median {median(values):.2f}, max {max(values):.2f}"


if __name__ == "__main__":
    sys.exit(main())
