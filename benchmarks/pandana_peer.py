"""Asks pandana for the nearest facility of every node, in whatever interpreter has it: a peer of ``benchmarks.engine``.

Stands alone, so that pandana and its own pins need not be in the project's environment.
"""

import json
import sys
from importlib import import_module
from pathlib import Path
from time import perf_counter

import numpy as np
import pandas as pd


def main(path: str) -> int:
    """Write seconds of preparation and question, and the sum of all metres found, beside the town: it prints itself."""
    pandana = import_module("pandana")
    town = np.load(path)
    x, y = pd.Series(town["nodes"][:, 0]), pd.Series(town["nodes"][:, 1])
    start = perf_counter()
    network = pandana.Network(
        x, y, pd.Series(town["ends"][:, 0]), pd.Series(town["ends"][:, 1]), pd.DataFrame({"metres": town["length"]})
    )
    prepared = perf_counter()
    total = 0.0
    for nth in range(int(town["services"])):
        places = town["nodes"][town[f"corners_{nth}"]]
        name, farthest = f"service {nth}", float(town["farthest"])
        network.set_pois(name, farthest, 1, pd.Series(places[:, 0]), pd.Series(places[:, 1]))
        total += float(network.nearest_pois(farthest, name, num_pois=1)[1].sum())
    asked = perf_counter()
    answer = {"prepare": prepared - start, "ask": asked - prepared, "metres": total}
    Path(path).with_suffix(".json").write_text(json.dumps(answer), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
