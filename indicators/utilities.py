"""Water, sewer, waste and power, from the books of those who supply them."""

import numpy as np

from indicators.counted import Tally, rate_of, share_of, tally
from indicators.coverage import Floats, Measure
from indicators.joined import Count, told
from indicators.observed import Observations
from indicators.registry import indicator

HOMES = "homes"


@indicator("wsh_wat")
def wsh_wat(observations: Observations) -> Measure:
    """Share of homes connected to piped water.

    ``hours_per_day`` is how long it runs, for the district the mean over connected homes where no number
    of its own is told. Says nothing about pressure or what comes out of the tap.
    """
    counts = tally(observations, Count("homes_with_piped_water", HOMES), Count("homes_counted_water", HOMES))
    return share_of(counts, {"hours_per_day": _hours(observations, counts)})


@indicator("wsh_sew")
def wsh_sew(observations: Observations) -> Measure:
    """Share of homes connected to the sewer.

    ``overflows_per_1000`` is the number of reports of overflow in a year for every 1,000 homes: reports, not
    overflows, so that a zone which has given up reporting looks dry.
    """
    homes = Count("homes_counted_sewer", HOMES)
    reports = tally(observations, Count("sewer_overflow_reports", "reports/year"), homes, part=False)
    counts = tally(observations, Count("homes_on_sewer", HOMES), homes)
    return share_of(counts, {"overflows_per_1000": rate_of(reports, 1000.0).value})


@indicator("wst_col")
def wst_col(observations: Observations) -> Measure:
    """Share of homes from which waste is collected at least once a week.

    What the contract or the households say; says nothing about what lies in the street.
    """
    homes = Count("homes_counted_collection", HOMES)
    return share_of(tally(observations, Count("homes_with_weekly_collection", HOMES), homes))


@indicator("ene_int")
def ene_int(observations: Observations) -> Measure:
    """Hours without power that the average customer had in a year.

    Each interruption counts with the customers that it hit. Says nothing about voltage, or about homes that
    have no meter of their own.
    """
    hours = Count("customer_hours_interrupted", "customer-hours/year")
    return rate_of(tally(observations, hours, Count("power_customers", "customers"), part=False), 1.0)


def _hours(observations: Observations, connected: Tally) -> Floats:
    """Return the hours of supply a day, the district's own or the mean over the connected homes of its zones."""
    hours = told(observations, Count("water_hours_per_day", "hours/day")).value
    known = ~np.isnan(hours[:-1]) & ~np.isnan(connected.hits[:-1])
    homes = connected.hits[:-1][known]
    if np.isnan(hours[-1]) and homes.sum() > 0:
        hours[-1] = float((hours[:-1][known] * homes).sum() / homes.sum())
    return hours
