"""Values and catalogue entries as the plain data of a JSON document."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Final

from indicators.coverage import RESIDENTS
from indicators.measured import Listing
from model.evidence import weakest
from model.indicator import Result, Value
from model.report import Reported

Plain = str | float | bool | None | list["Plain"] | dict[str, "Plain"]
# Outside, a share is written with its sign, as the contract has it; inside, units are ids.
SIGNS: Final[Mapping[str, str]] = {"percent": "%"}


def values_document(result: Result, values: tuple[Value, ...]) -> list[Plain]:
    """Return ``values`` of ``result`` as the rows that ``compute --json`` prints; unknown is null."""
    datasets: dict[str, Plain] = {
        dataset.id: {"id": dataset.id, "version": dataset.version, "sha256": dataset.sha256}
        for dataset in result.datasets.values()
    }
    rows: list[Plain] = []
    for value in values:
        row = _row(value, result.weight, list(datasets.values()))
        beyond = result.beyond(value)
        row |= {} if math.isnan(beyond) else {"persons_beyond": number(beyond)}
        row |= {"group": result.people} if result.people != RESIDENTS else {}
        rows.append(row | {"profile": result.profile} if result.profile else row)
    return rows


def reports_document(reports: Iterable[Reported]) -> list[Plain]:
    """Return what has been printed, at the level that it was printed for; contradicting reports are a range."""
    return [
        {
            "figure": one.figure,
            "level": one.level,
            "place": one.place,
            "place_name": asdict(one.place_name),
            "value": number(one.value),
            "low": number(one.low),
            "high": number(one.high),
            "unit": _unit(one.unit),
            "date": one.date,
            "match": one.match,
            "evidence": str(weakest(report.evidence for report in one.reports)),
            "caveat": asdict(one.caveat),
            "reports": [
                {
                    "value": number(report.value),
                    "qualifier": report.qualifier or None,
                    "date": report.date,
                    "source_title": report.source_title,
                    "source_url": report.source_url,
                }
                for report in one.reports
            ],
        }
        for one in reports
    ]


def listing_document(listed: Listing) -> Plain:
    """Return an entry of the catalogue as ``list --json`` prints it."""
    entry = listed.indicator
    target: Plain = None if entry.target is None else {"value": entry.target.value, "source": entry.target.source}
    return {
        "id": entry.id,
        "title": asdict(entry.title),
        "domain": entry.domain,
        "unit": _unit(entry.unit),
        "direction": entry.direction,
        "formula": asdict(entry.formula),
        "standard": entry.standard,
        "inputs": asdict(entry.inputs),
        "needs": list(entry.needs),
        "threshold": number(entry.threshold),
        "target": target,
        "built": listed.built,
        "computable": listed.computable,
        "missing": list(listed.missing),
        "illustrative": list(listed.illustrative),
        "reason": listed.reason or None,
        "reported": reports_document(listed.reports),
    }


def _row(value: Value, weight: str, datasets: list[Plain]) -> dict[str, Plain]:
    row: dict[str, Plain] = {
        "indicator": value.indicator,
        "zone": value.zone,
        "value": number(value.value),
        "low": number(value.low),
        "high": number(value.high),
        "unit": _unit(value.unit),
        "persons": number(value.persons),
        "persons_to_target": number(value.persons_to_target),
        "evidence": None if value.evidence is None else str(value.evidence),
        "measured_share": number(value.measured_share),
        "vintage": value.vintage or None,
        "datasets": datasets,
        "reason": value.reason or None,
        "weight": weight or None,
    }
    # Only where there is any: the fields of the contract stand alone otherwise.
    return row | {"more": {name: number(further) for name, further in value.more.items()}} if value.more else row


def printed(document: object) -> str:
    """Return a document as every command prints it.

    Raises
    ------
    ValueError
        When a number in it is none: what is not known has to be null by then.
    """
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1)


def number(value: float) -> float | None:
    """Return a number as JSON knows it: null for unknown, whole persons without a decimal point."""
    if math.isnan(value):
        return None
    return int(value) if value.is_integer() else value


def _unit(unit: str) -> str:
    return SIGNS.get(unit, unit)
