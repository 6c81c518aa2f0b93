"""What is compared, as a machine reads it."""

import math
from collections.abc import Iterable
from itertools import chain

import pandas as pd

from figures.compare import Compared, Names
from figures.fairness import versions


def compare_rows(compared: Iterable[Compared], names: Names) -> pd.DataFrame:
    """Return every row of every picture: zones with evidence and datasets, printed figures and cities with sources."""
    return pd.DataFrame(row for one in compared for row in _rows(one, names))


def _rows(one: Compared, names: Names) -> Iterable[dict[str, object]]:
    asked = {"indicator": one.result.indicator.id, "threshold_m": one.result.threshold}
    return (asked | row for row in chain(_zones(one, names), _printed(one), _cities(one)))


def _zones(one: Compared, names: Names) -> Iterable[dict[str, object]]:
    result = one.result
    for value in (*one.values(), result.district()):
        yield {
            "kind": "zone",
            "place": value.zone,
            "name": names.get(value.zone, ""),
            "value": value.value,
            "low": value.low,
            "high": value.high,
            "unit": value.unit,
            "persons_to_target": value.counted()[1],
            "evidence": value.evidence or "",
            "date": value.vintage,
            "source": versions(result),
            "reason": value.reason,
        }


def _printed(one: Compared) -> Iterable[dict[str, object]]:
    for printed in one.printed():
        yield {
            "kind": "printed",
            "place": printed.place,
            "name": printed.place_name.en,
            "value": printed.value,
            "low": printed.low,
            "high": printed.high,
            "unit": printed.unit,
            "persons_to_target": math.nan,
            "evidence": str(printed.reports[0].evidence),
            "date": printed.date,
            "source": printed.reports[0].source_url,
            "reason": printed.match,
        }


def _cities(one: Compared) -> Iterable[dict[str, object]]:
    for peer in one.peers:
        yield {
            "kind": "cities",
            "place": peer.what,
            "name": f"{peer.cities} cities",
            "value": peer.middle,
            "low": peer.low,
            "high": peer.high,
            "unit": peer.unit,
            "persons_to_target": math.nan,
            "evidence": "reported",
            "date": "",
            "source": peer.source_url,
            "reason": "",
        }
