"""Turns what a recipe measured into values that carry everything they must never be parted from."""

from collections.abc import Mapping
from typing import Final

import numpy as np

from accessibility import BEHIND_BARRIERS, IN_A_BARRIER, NO_STREET_NEAR
from indicators.coverage import IN_NO_ZONE, Floats, Measure, Origins, persons, to_target
from indicators.ground import Ground
from indicators.needs import ZONES
from indicators.people import People
from indicators.places import Facilities
from indicators.surroundings import residents_of
from model.dataset import Dataset
from model.evidence import weakest
from model.indicator import DISTRICT_ZONE, STREET_METRES, Indicator, Value

NAN: Final = float("nan")
PERCENT: Final = "percent"
# Where the value is kept back or contradicted, so is whatever would stand beside it.
SILENT: Final = frozenset({"contradictory", "too-few-households", "withheld-for-others", "too-few-people"})


def values_of(
    entry: Indicator, ground: Ground, measure: Measure, weight: str, datasets: Mapping[str, Dataset]
) -> tuple[Value, ...]:
    """Return one value for every zone and, last, for the district."""
    people, short = _people(entry, measure, weight)
    if not weight and len(measure.reason) > 1 and all(measure.reason[:-1]):
        # A survey of the district as a whole rests on no border of a zone.
        datasets = {role: dataset for role, dataset in datasets.items() if role != ZONES} or datasets
    evidence = weakest(dataset.evidence for dataset in datasets.values())
    vintage = _oldest(datasets)
    return tuple(
        Value(
            indicator=entry.id,
            zone=zone,
            value=float(measure.value[row]),
            low=float(measure.low[row]),
            high=float(measure.high[row]),
            unit=entry.unit,
            persons=float(people[row]),
            persons_to_target=float(short[row]),
            evidence=evidence,
            measured_share=float(measure.measured_share[row]),
            vintage=vintage,
            reason=measure.reason[row],
            base=float(measure.measured[row]),
            more={
                name: NAN if measure.reason[row] in SILENT else float(numbers[row])
                for name, numbers in measure.more.items()
            },
        )
        for row, zone in enumerate(zone_ids(ground))
    )


def no_values(entry: Indicator, ground: Ground, reason: str) -> tuple[Value, ...]:
    """Return values that say why there are none: never an exception, never a zero."""
    return tuple(
        Value(entry.id, zone, NAN, NAN, NAN, entry.unit, NAN, NAN, None, NAN, "", reason) for zone in zone_ids(ground)
    )


def zone_ids(ground: Ground) -> tuple[str, ...]:
    """Return the zones in their own order, then the district."""
    return (*(ground.zones.ids if ground.zones is not None else ()), DISTRICT_ZONE)


def counts_of(ground: Ground, given: Origins | People | None, places: Mapping[str, Facilities]) -> dict[str, float]:
    """Return what the note beside the map tells of how much went in and what fell out.

    Parameters
    ----------
    given
        The origins or the people that the value was made of.
    """
    counts = place_counts(places) if places else {}
    if isinstance(given, People):
        # Whose walk is not the question has no starting point.
        return counts | {"blank_cells": _blanks(residents_of(given))}
    if given is None or ground.population is None:
        return counts
    here = given.zone != IN_NO_ZONE
    counts |= {
        "origins": float(here.sum()),
        "origins_in_no_zone": float((~here).sum() + ground.population.without_point),
        "blank_cells": _blanks(given),
    }
    if ground.walk is not None and places:
        segment = ground.walk.origins.segment
        counts |= {
            "origins_unsnapped": float((here & (segment == NO_STREET_NEAR)).sum()),
            "origins_in_barrier": float((here & (segment == IN_A_BARRIER)).sum()),
            "origins_behind_barriers": float((here & (segment == BEHIND_BARRIERS)).sum()),
            "streets_severed": float(ground.walk.severed.sum()),
            "island_percent": 100.0 * ground.walk.island_share,
        }
        if ground.profile:
            counts |= {f"{name}_told_percent": 100.0 * share for name, share in ground.walk.told.items()}
    return counts


def _blanks(origins: Origins) -> float:
    """Return in how many places in a zone nobody counted."""
    return float(((origins.zone != IN_NO_ZONE) & np.isnan(origins.amount)).sum())


def place_counts(places: Mapping[str, Facilities]) -> dict[str, float]:
    """Return how many places were used, and how many no street leads to."""
    return {
        "facilities": float(sum(found.used() for found in places.values())),
        "facilities_unsnapped": float(sum(found.unsnapped() for found in places.values())),
    }


def _people(entry: Indicator, measure: Measure, weight: str) -> tuple[Floats, Floats]:
    """Return the persons that each value counts, and how many more the target asks for."""
    nobody = np.full(len(measure.value), np.nan)
    if weight in {STREET_METRES, ""}:
        return nobody, nobody
    people = persons(measure)
    if entry.target is None or entry.unit != PERCENT or entry.direction != "up":
        return people, nobody
    return people, np.where(np.isnan(people), nobody, to_target(measure, entry.target.value))


def _oldest(datasets: Mapping[str, Dataset]) -> str:
    """Return the oldest vintage of what was counted: a number is no younger than its oldest input.

    Empty where any of them does not say. Borders do not age a number, so those of the zones are not asked.
    """
    dates = [dataset.vintage for role, dataset in datasets.items() if role != ZONES]
    return min(dates, default="") if all(date[:4].isdigit() for date in dates) else ""
