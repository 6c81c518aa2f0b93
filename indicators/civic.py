"""What the town's own books tell of its people: who takes part, who is heard, who comes to harm on the road."""

from dataclasses import replace
from typing import Final

import numpy as np

from indicators.counted import (
    DISTRICT_ONLY,
    NO_DATA,
    TOO_FEW,
    percent_of_part,
    reworded,
    share_of,
    tally,
    valued,
)
from indicators.coverage import PERCENT, RESIDENTS, Flags, Floats, Measure, by_zone
from indicators.intervals import FEWEST, poisson_exact
from indicators.joined import Count, joined, told
from indicators.observed import Observations
from indicators.people import People
from indicators.registry import indicator

YEARS: Final = 3
PER_RESIDENTS: Final = 100_000.0
TOO_FEW_YEARS: Final = "too-few-years"
PERSONS, GRIEVANCES = "persons", "grievances"


@indicator("gov_par")
def gov_par(observations: Observations) -> Measure:
    """Share of adults who took part in planning.

    ``women`` and ``men`` are the shares among them. ``women_gap`` is the share of women among those who took
    part less their share among adults, in percentage points: below zero they are too few. Who sat in the
    room says nothing about who was heard.
    """
    adults = Count("adults", PERSONS)
    counts = tally(observations, Count("planning_participants", PERSONS), adults)
    names = ("women", "men")
    parts = {
        part: percent_of_part(
            observations, Count(f"planning_participants_{part}", PERSONS), Count(f"adults_{part}", PERSONS), counts
        )
        for part in names
    }
    present, there = (
        tally(observations, Count(f"{name}_women", PERSONS), Count(name, PERSONS))
        for name in ("planning_participants", "adults")
    )
    shown = ~np.isnan(parts["women"])
    gap = PERCENT * (present.hits / present.asked - there.hits / there.asked)
    return share_of(counts, {**parts, "women_gap": np.where(shown, gap, np.nan)})


@indicator("gov_grm")
def gov_grm(observations: Observations) -> Measure:
    """Share of grievances that were closed within 15 days.

    ``median_days`` is how long the middle one took, the district's only where it is told, for medians do not
    add up. Closed is not the same as solved; who does not trust the desk is not in the log.
    """
    counts = tally(
        observations, Count("grievances_closed_in_15_days", GRIEVANCES), Count("grievances_received", GRIEVANCES)
    )
    return share_of(counts, {"median_days": told(observations, Count("grievance_days_median", "days")).value})


@indicator("saf_rti")
def saf_rti(people: People, observations: Observations) -> Measure:
    """Deaths and serious injuries on the road in a year, for every 100,000 residents, over the newest three years.

    All three years must be told; a year without cases is written as zero. The exact Poisson interval tells
    how far chance alone may move so few cases. Those who live elsewhere are among the hurt, never among the
    residents; unreported injuries are nowhere. Where a cell of residents is blank the rate can only be lower than
    what those counted give: ``low`` is then 0.

    Parameters
    ----------
    observations
        ``road_deaths_and_serious_injuries`` (cases/year), one row a year.
    """
    cases, reason = _cases(observations)
    counted = np.array([not why for why in reason[:-1]], dtype=np.bool_)
    if counted.any():
        cases[-1], reason[-1] = cases[:-1][counted].sum(), ""
    elif not reason[-1]:
        reason[:-1] = reworded(tuple(reason[:-1]), {NO_DATA: DISTRICT_ONLY})
    blank = np.isnan(people.column(RESIDENTS))
    known = np.where(blank, 0.0, people.column(RESIDENTS))
    residents, blanks = (_over(counted, by_zone(people.zone, one, people.zones)) for one in (known, blank * 1.0))
    doubt = blanks > 0
    for place, amount in enumerate(residents):
        if not reason[place] and amount < FEWEST:
            few = TOO_FEW if amount else "no-residents"
            reason[place] = "residents-unknown" if doubt[place] else few
    shown = np.array([not why for why in reason], dtype=np.bool_)
    scale = np.where(shown, PER_RESIDENTS / (YEARS * np.where(shown, residents, 1.0)), np.nan)
    low, high = poisson_exact(cases)
    return valued(
        cases * scale,
        np.where(doubt & shown, 0.0, low * scale),
        high * scale,
        tuple(reason),
        {"cases": np.where(shown, cases, np.nan)},
    )


def _cases(observations: Observations) -> tuple[Floats, list[str]]:
    """Return the cases of the newest three years by place, and why they are not known where they are not."""
    books = observations.of("road_deaths_and_serious_injuries")
    books = books.where(~np.isnan(books.value) & ~np.isnat(books.time))
    year = books.time.astype("datetime64[Y]")
    places = observations.zones + 1
    if not len(year):
        return np.full(places, np.nan), [NO_DATA] * places
    cases, flaws = np.zeros(places), [""] * places
    for back in range(YEARS):
        of_year = replace(books, time=year.astype("datetime64[s]")).where(year == year.max() - back)
        rows = joined(of_year, Count("road_deaths_and_serious_injuries", "cases/year"))
        for place in range(places):
            found = rows.values[rows.at(place), 0]
            cases[place] += found.sum() if len(found) else np.nan
            flaws[place] = flaws[place] or rows.flaw_at(place)
    told_of = np.where(books.whole, observations.zones, books.zone)
    unknown = [TOO_FEW_YEARS if place in told_of else NO_DATA for place in range(places)]
    reason = [flaw or ("" if known else why) for flaw, known, why in zip(flaws, ~np.isnan(cases), unknown, strict=True)]
    return np.where([not why for why in reason], cases, np.nan), reason


def _over(counted: Flags, amounts: Floats) -> Floats:
    """Return the sums by zone with, last, those of the zones that were counted together, of all where none was."""
    zones = amounts[:-1]
    return np.append(zones, zones[counted if counted.any() else slice(None)].sum())
