"""Who has everything that a week needs within a quarter of an hour on foot."""

from dataclasses import replace
from typing import Final

import numpy as np

from accessibility import within
from indicators.coverage import PERCENT, Floats, Measure, Origins, mean, share
from indicators.ground import Walk
from indicators.places import Facilities
from indicators.registry import indicator

# The eight needs (method, section 1); ``most_missing`` is a need's place in this order, counted from 1.
NEEDS: Final = (
    "primary_health",
    "pharmacy",
    "kindergarten",
    "primary_school",
    "market",
    "transit_stop",
    "open_space",
    "digital_point",
)


@indicator("acc_15m")
def acc_15m(  # noqa: PLR0913, PLR0917 - eight needs are eight inputs
    residents: Origins,
    streets: Walk,
    primary_health: Facilities,
    pharmacy: Facilities,
    kindergarten: Facilities,
    primary_school: Facilities,
    market: Facilities,
    transit_stop: Facilities,
    open_space: Facilities,
    digital_point: Facilities,
    *,
    metres: float = 1200,
) -> Measure:
    """Share of residents who reach all eight needs on foot within ``metres``, 15 minutes at 1.33 m/s.

    Reaching eight places is not being served there. One speed stands for all, though older people are slower.

    Parameters
    ----------
    metres
        Longest walk to each of them, both off-street legs included, in metres.

    Returns
    -------
    Measure
        Percent. ``needs_met`` is the mean number of needs reached, 0 to 8; ``missing_<need>`` the percentage of
        measured residents who do not reach it; ``most_missing`` the place of the one most often missing in the order
        of the parameters, from 1, the earlier of two as often; 0 where nobody misses anything.
    """
    places = (primary_health, pharmacy, kindergarten, primary_school, market, transit_stop, open_space, digital_point)
    walks = np.array([streets.to(need) for need in places])
    measured = ~np.isnan(walks).any(axis=0)
    reached = np.array([within(walk, metres) for walk in walks])
    missing = [_percent(residents, np.where(measured, ~met, np.nan)) for met in reached]
    met = mean(residents, np.where(measured, reached.sum(axis=0), np.nan), least=0.0, most=float(len(NEEDS))).value
    return replace(
        share(residents, reached=np.logical_and.reduce(reached), measured=measured),
        more={
            "needs_met": met,
            "most_missing": most_missing(np.array(missing)),
            **{f"missing_{name}": percent for name, percent in zip(NEEDS, missing, strict=True)},
        },
    )


def most_missing(missing: Floats) -> Floats:
    """Return which need is missing most often, counted from 1; 0 where none is, NaN where nobody knows.

    Parameters
    ----------
    missing : (needs, zones + 1)
        Percent of residents who miss each.
    """
    known = ~np.isnan(missing).any(axis=0)
    which = np.full(missing.shape[1], np.nan)
    # To a millionth of a percent: two needs that the same people miss must not be told apart by rounding.
    rounded = np.round(missing[:, known], 6)
    which[known] = np.where(rounded.max(axis=0) > 0, rounded.argmax(axis=0) + 1.0, 0.0)
    return which


def _percent(origins: Origins, flag: Floats) -> Floats:
    return PERCENT * mean(origins, flag, least=0.0, most=1.0).value
