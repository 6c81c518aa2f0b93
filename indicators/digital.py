"""Who reaches help with digital services on foot."""

import numpy as np

from indicators.coverage import Measure, Origins, coverage
from indicators.ground import Walk
from indicators.places import Facilities
from indicators.registry import indicator


@indicator("dig_pnt")
def dig_pnt(
    residents: Origins,
    streets: Walk,
    digital_point: Facilities | None = None,
    post_office: Facilities | None = None,
    *,
    metres: float = 800,
) -> Measure:
    """Share of residents who reach assisted digital help on foot within ``metres``.

    Help is a technology centre, library or desk, or a post office. Says nothing about whether
    anybody there has time, and nothing about internet at home.

    Parameters
    ----------
    digital_point, post_office
        One of them is enough; without the other the share can only be too low.
    metres
        Longest walk along streets, both off-street legs included, in metres.

    Raises
    ------
    ValueError
        When neither is given.
    """
    walks = [streets.to(places) for places in (digital_point, post_office) if places is not None]
    if not walks:
        message = "digital help needs digital_point or post_office"
        raise ValueError(message)
    return coverage(residents, np.minimum.reduce(walks), metres)
