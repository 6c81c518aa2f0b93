"""How much public green there is for each person."""

from dataclasses import replace

import numpy as np

from accessibility.catchments import Catchment, two_step
from indicators.coverage import Floats, Measure, by_zone, mean, share
from indicators.ground import Walk
from indicators.people import People
from indicators.places import Facilities
from indicators.registry import indicator
from indicators.surroundings import residents_of
from indicators.zones import Zones, locate


@indicator("env_grn")
def env_grn(people: People, zones: Zones, streets: Walk, open_space: Facilities, *, metres: float = 800.0) -> Measure:
    """Square metres of public open space for each resident of the zone.

    A number of ground, not of trees or care; a zone may have plenty behind its hardest road. Do not hold
    it against "9 m² of the WHO": no source of that was found.

    Parameters
    ----------
    open_space
        Those drawn as areas; one belongs to the zone that its middle lies in. One drawn as a point has no known size:
        it is counted in ``more`` and adds nothing, so that the value can only be too low.
    metres
        Longest walk for what ``more`` tells: 800 m, catalogue.

    Returns
    -------
    Measure
        m² per person. Where cells are blank nobody knows by how many to divide: ``high`` is what the counted residents
        would have alone, ``low`` 0. ``more``: ``within_walk``, m² per person within ``metres`` on foot when all who
        reach a space share it (2SFCA, mean of residents); ``spaces`` and ``spaces_without_size``.
    """
    origins = residents_of(people)
    blank = np.isnan(origins.amount)
    everybody = share(origins, reached=~blank, measured=np.ones(len(blank), dtype=np.bool_))
    zone = locate(zones, open_space.points)
    sized = open_space.area > 0
    green = by_zone(zone, np.where(sized, open_space.area, 0.0), people.zones)
    known = np.array([not why for why in everybody.reason])
    value = np.full(len(green), np.nan)
    np.divide(green, everybody.measured, out=value, where=known)
    doubt = by_zone(people.zone, blank.astype(np.float64), people.zones) > 0
    return replace(
        everybody,
        value=value,
        low=np.where(doubt & known, 0.0, value),
        high=value,
        reached=np.full(len(green), np.nan),
        cells=np.empty(0),
        more={
            "within_walk": _within_walk(people, streets, open_space, metres),
            "spaces": by_zone(zone, sized.astype(np.float64), people.zones),
            "spaces_without_size": by_zone(zone, (~sized).astype(np.float64), people.zones),
        },
    )


def _within_walk(people: People, streets: Walk, open_space: Facilities, metres: float) -> Floats:
    """Return the square metres that each resident has within a walk, shared with all others who reach them."""
    origins = residents_of(people)
    pairs = streets.pairs(open_space, metres)
    catchment = Catchment(
        origin=pairs.origin,
        facility=pairs.facility,
        metres=pairs.metres,
        demand=origins.amount,
        supply=np.where(open_space.area > 0, open_space.area, np.nan),
        measured=streets.origins.segment >= 0,
    )
    score = two_step(catchment).score
    return mean(origins, score, least=0.0, most=float(np.nanmax(score, initial=0.0))).value
