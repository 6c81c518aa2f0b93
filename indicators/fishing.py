"""What fishing leaves in the hands of those who go out."""

import numpy as np

from indicators.counted import DISTRICT_ONLY, NO_DATA, valued, withheld_reasons
from indicators.coverage import Flags, Floats, Measure
from indicators.intervals import median_interval
from indicators.joined import CONTRADICTORY, Count, Joined, joined
from indicators.observed import Observations
from indicators.registry import indicator

POUNDS, DAYS = "EGP", "days"


@indicator("liv_fis")
def liv_fis(observations: Observations) -> Measure:
    """Median over boats of what a day at sea leaves: landed value less fuel, ice and gear share, by days fished.

    With the exact interval of a median. Each boat is a ``station``; a boat that lacks one of the five numbers
    counts nowhere. In the pounds of that season: two seasons are compared only after prices are taken out.
    Says nothing about how the crew shares it.

    Parameters
    ----------
    observations
        ``landed_value``, ``fuel_cost``, ``ice_cost``, ``gear_share`` (EGP) and ``days_fished`` (days) of one season.
    """
    costs = tuple(Count(name, POUNDS) for name in ("landed_value", "fuel_cost", "ice_cost", "gear_share"))
    boats = joined(observations, *costs, Count("days_fished", DAYS))
    zones = range(observations.zones)
    incomes = [_incomes(boats, boats.at(place)) for place in zones]
    in_zones = np.concatenate([*incomes, np.empty(0)])
    apart = not len(in_zones)
    incomes.append(_incomes(boats, boats.at(observations.zones)) if apart else in_zones)
    boats_known = np.array([float(len(found)) for found in incomes])
    empty = [boats.flaw_at(place) or _of_none(boats, place) for place in range(observations.zones + 1)]
    if apart and len(incomes[-1]):
        empty = [DISTRICT_ONLY if why == NO_DATA else why for why in empty]
    empty[-1] = next((why for why in (empty[-1], *empty) if why != NO_DATA), NO_DATA)
    reason = tuple("" if number else why for number, why in zip(boats_known, empty, strict=True))
    # Nobody can take medians from one another, so that small zones need no partners.
    hidden = withheld_reasons(boats_known, reason, apart=True)
    rows = [median_interval(found if not why else np.empty(0)) for found, why in zip(incomes, hidden, strict=True)]
    value, low, high = np.array(rows).T
    shown = np.array([not why for why in hidden], dtype=np.bool_)
    return valued(value, low, high, hidden, {"asked": np.where(shown, boats_known, np.nan)})


def _incomes(boats: Joined, here: Flags) -> Floats:
    """Return the net income of each usable boat per day at sea."""
    landed, fuel, ice, gear, days = boats.values[here & (boats.flaw == "") & (boats.values[:, -1] > 0)].T
    return np.asarray((landed - fuel - ice - gear) / days, dtype=np.float64)


def _of_none(boats: Joined, place: int) -> str:
    """Return why a place has no boat to tell of: none at all, or none that went out."""
    return CONTRADICTORY if boats.at(place).any() else NO_DATA
