"""Who reaches a line that comes often enough not to need a timetable."""

from dataclasses import replace

import numpy as np

from accessibility import within
from indicators.capacity import told_of_places
from indicators.counted import NO_DATA, refused
from indicators.coverage import Flags, Measure, Origins, share
from indicators.ground import Walk
from indicators.joined import UNFIT
from indicators.observed import Observations
from indicators.places import Facilities
from indicators.registry import indicator

HEADWAY = "headway_minutes"
MINUTES = ("minutes", "minute", "min")


@indicator("acc_bsf")
def acc_bsf(
    residents: Origins,
    streets: Walk,
    transit_stop: Facilities,
    observations: Observations,
    *,
    metres: float = 500,
    minutes: float = 20,
) -> Measure:
    """Share of residents with a stop within ``metres`` where something comes every ``minutes`` or more often.

    Rests on headways as surveyed or timetabled, not as run. A stop whose headway nobody told is not taken for a
    frequent one in the value and in the low bound, and is in the high bound.

    Parameters
    ----------
    observations
        ``headway_minutes`` of a stop, mean of a working day, its id as ``station``; of several lines the mean.
    metres
        Longest walk along streets, both off-street legs included, in metres.
    minutes
        Longest headway; the edge counts.

    Returns
    -------
    Measure
        Percent. ``any_stop`` is the percentage within ``metres`` of a stop of whatever headway, and
        ``stops_without_headway`` how many of the district's stops nobody told of.
    """
    headway = told_of_places(observations, HEADWAY, MINUTES, transit_stop)
    untold = np.isnan(headway)
    if untold.all():
        rows = observations.of(HEADWAY)
        reason = NO_DATA if rows.in_unit(*MINUTES).any() or not len(rows.value) else UNFIT
        return replace(refused(residents.zones, reason), cells=np.full(len(residents.amount), np.nan))
    often: Flags = headway <= minutes
    found, perhaps, any_ = (
        _near(residents, streets, transit_stop.only(chosen, (name, chosen.tobytes())), metres)
        for name, chosen in (("often", often), ("perhaps", often | untold), ("any", np.ones_like(often)))
    )
    count = np.full(len(found.value), float(untold.sum()))
    return replace(found, high=perhaps.high, more={"any_stop": any_.value, "stops_without_headway": count})


def _near(residents: Origins, streets: Walk, stops: Facilities, metres: float) -> Measure:
    walk = streets.to(stops)
    return share(residents, reached=within(walk, metres), measured=~np.isnan(walk))
