"""What a reader takes home."""

from collections.abc import Mapping

import pandas as pd

from i18n import Locale
from model.indicator import Result
from store.harmless import harmless


def table_csv(result: Result, names: Mapping[str, str], say: Locale) -> bytes:
    """Return the values as CSV with a byte-order mark: numbers as numbers, evidence and versions on every row."""
    versions = "; ".join(sorted({f"{d.id} v{d.version}" for d in result.datasets.values()}))
    frame = pd.DataFrame(
        {
            "indicator": value.indicator,
            "zone": value.zone,
            "name": harmless(names.get(value.zone, say.say("whole-district"))),
            "threshold_m": result.threshold,
            "weight": result.weight,
            "value": value.value,
            "low": value.low,
            "high": value.high,
            "unit": value.unit,
            "persons": value.persons,
            "persons_to_target": value.persons_to_target,
            "evidence": value.evidence or "",
            "measured_share": value.measured_share,
            "vintage": value.vintage,
            "reason": value.reason,
            "datasets": harmless(versions),
            **value.more,
        }
        for value in result.values
    )
    return frame.to_csv(index=False).encode("utf-8-sig")
