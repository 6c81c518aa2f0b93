"""What a reader takes home of quality of life: numbers as numbers, how they were made, and on what they rest."""

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from figures.portrait import Line
from indicators.composing import Index
from model.age import Age
from model.publisher import Credit


def zones_rows(
    found: Index, names: Mapping[str, str], age: Age | None = None, credit: Iterable[Credit] = ()
) -> pd.DataFrame:
    """Return every zone of an index with its score, its place, its pillars and how they were made.

    Parameters
    ----------
    age
        Of what went in, today; None for what is made up, or not known.
    """
    versions = "; ".join(sorted({f"{d.id} v{d.version}" for d in found.datasets.values()}))
    named = "; ".join(" ".join(filter(None, (one.words, one.address))) for one in credit)
    return pd.DataFrame(
        {
            "index": found.declared.id,
            "zone": one.zone,
            "name": names.get(one.zone, one.zone),
            "score": one.score,
            "low": one.low,
            "high": one.high,
            "place": one.stand.median,
            "place_low": one.stand.low,
            "place_high": one.stand.high,
            "among_worst": one.stand.among_worst,
            "tied": " ".join(one.stand.tied),
            **{f"pillar_{name}": score for name, score in one.pillars.items()},
            "compensation_gap": one.gap,
            "alarm": one.alarm,
            "weight_known": one.present,
            "residents": one.residents,
            "weights": found.way.weights,
            "normalise": found.way.normalise,
            "aggregate": found.way.aggregate,
            "draws": found.way.draws,
            "evidence": one.evidence or "",
            "age": "" if age is None else str(age.state),
            "reason": one.reason,
            "datasets": versions,
            "credit": named,
        }
        for one in found.zones
    )


def portrait_rows(lines: Sequence[Line], zone: str) -> pd.DataFrame:
    """Return every indicator of one zone beside the district and the target, in the order of the indices."""
    return pd.DataFrame(_portrait_row(line, zone) for line in lines)


def _portrait_row(line: Line, zone: str) -> dict[str, object]:
    value, whole, entry, printed = line.of(zone), line.result.district(), line.result.indicator, line.printed()
    return {
        "zone": zone,
        "indicator": entry.id,
        "value": value.value,
        "low": value.low,
        "high": value.high,
        "unit": value.unit,
        "score_1_at": line.part.worst,
        "score_100_at": line.part.best,
        "district": whole.value,
        "target": "" if entry.target is None else entry.target.value,
        "persons_to_target": value.counted()[1],
        "elsewhere": "" if printed is None else printed.value,
        "elsewhere_place": "" if printed is None else printed.place,
        "evidence": value.evidence or "",
        "vintage": value.vintage,
        "reason": value.reason,
        "datasets": "; ".join(sorted({f"{d.id} v{d.version}" for d in line.result.datasets.values()})),
    }
