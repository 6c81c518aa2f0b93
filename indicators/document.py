"""Values and catalogue entries as the plain data of a JSON document."""

import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Final

from indicators.measured import Listing
from model.indicator import Result, Value

Plain = str | float | bool | None | list["Plain"] | dict[str, "Plain"]
# Outside, a share is written with its sign, as the contract has it; inside, units are ids.
SIGNS: Final[Mapping[str, str]] = {"percent": "%"}


def values_document(result: Result, values: tuple[Value, ...]) -> list[Plain]:
    """Return ``values`` of ``result`` as the rows that ``compute --json`` prints; unknown is null."""
    datasets: dict[str, Plain] = {
        dataset.id: {"id": dataset.id, "version": dataset.version, "sha256": dataset.sha256}
        for dataset in result.datasets.values()
    }
    return [_row(value, result.weight, list(datasets.values())) for value in values]


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
        "threshold": _number(entry.threshold),
        "target": target,
        "built": listed.built,
        "computable": listed.computable,
        "missing": list(listed.missing),
        "reason": listed.reason or None,
    }


def _row(value: Value, weight: str, datasets: list[Plain]) -> Plain:
    return {
        "indicator": value.indicator,
        "zone": value.zone,
        "value": _number(value.value),
        "low": _number(value.low),
        "high": _number(value.high),
        "unit": _unit(value.unit),
        "persons": _number(value.persons),
        "persons_to_target": _number(value.persons_to_target),
        "evidence": None if value.evidence is None else str(value.evidence),
        "measured_share": _number(value.measured_share),
        "vintage": value.vintage or None,
        "datasets": datasets,
        "reason": value.reason or None,
        "weight": weight or None,
    }


def _number(number: float) -> float | None:
    """Return a number as JSON knows it: null for unknown, whole persons without a decimal point."""
    if math.isnan(number):
        return None
    return int(number) if number.is_integer() else number


def _unit(unit: str) -> str:
    return SIGNS.get(unit, unit)
