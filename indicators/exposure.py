"""How many people live with noise, with green around them, and with heat without shade."""

from dataclasses import replace
from typing import Final

import numpy as np

from indicators.coverage import IN_NO_ZONE, PERCENT, Measure, mean, share
from indicators.observed import Observations
from indicators.people import People
from indicators.registry import indicator
from indicators.surroundings import NO_UNIT, around_homes, at_homes, picture, residents_of, unsampled
from indicators.units import CELSIUS, DECIBELS, PERCENT_OF_GROUND

# NDVI is (NIR - red) / (NIR + red): it cannot lie outside.
LEAST_NDVI, MOST_NDVI = -1.0, 1.0
# A mean of samples carries noise in its last digits, which must not lift it above an edge that it lies on.
EDGE: Final = 1e-9
GREEN_NDVI: Final = 0.3  # catalogue: share of cells above it; from whom the catalogue has it, it does not say


@indicator("env_noi")
def env_noi(
    people: People,
    observations: Observations,
    *,
    lden: float = 53.0,
    lnight: float = 45.0,
    sample_metres: float = 50.0,
) -> Measure:
    """Share of residents whose homes stand in road noise above ``lden``; ``more`` has the same by night.

    A model or a logger at the nearest point speaks for the home: nothing is known of windows,
    of the side of the house that one sleeps on, or of neighbours.

    Parameters
    ----------
    observations
        ``noise_lden`` and, where it is there, ``noise_lnight``: dB at points, the newest year of each.
    lden, lnight
        Louder than this is harmful: 53 and 45 dB for road traffic, WHO 2018 [V].
    sample_metres
        How far from a home a point may be and still speak for it: a façade's street, a choice of the project.

    Returns
    -------
    Measure
        Percent, 0 to 100. Whoever no point speaks for widens the bounds. ``more``: ``night``, percent above ``lnight``.
    """
    origins = residents_of(people)
    day, night = (
        at_homes(people, observations, name, sample_metres, DECIBELS) for name in ("noise_lden", "noise_lnight")
    )
    measure = share(origins, reached=day > lden, measured=~np.isnan(day))
    by_night = share(origins, reached=night > lnight, measured=~np.isnan(night))
    told = unsampled(measure, observations, {"noise_lden": DECIBELS})
    return replace(told, more={"night": by_night.value})


@indicator("env_ndv")
def env_ndv(people: People, observations: Observations, *, metres: float = 300.0, green: float = GREEN_NDVI) -> Measure:
    """Mean greenness within ``metres`` of people's homes, each home counting as many times as people live there.

    Green seen from above: it does not tell a park from a reed bed, or whether anybody may enter.

    Parameters
    ----------
    observations
        ``ndvi`` at points: the newest year's summer composite, as whoever brings it made it.
    metres
        How far around a home, as the crow flies: 300 m, WHO Europe practice [R].
    green
        Homes above it count as green in ``more``.

    Returns
    -------
    Measure
        Index. Bounds: a home without any sample near could be anything from -1 to 1, all that NDVI can be.
        ``more``: ``green_homes``, percent of measured residents whose surroundings are above ``green``.
    """
    origins = residents_of(people)
    found = around_homes(people, observations, "ndvi", metres)
    measure = mean(origins, found, least=LEAST_NDVI, most=MOST_NDVI)
    return replace(
        unsampled(measure, observations, {"ndvi": NO_UNIT}),
        more={"green_homes": share(origins, reached=found > green + EDGE, measured=~np.isnan(found)).value},
    )


@indicator("env_hea")
def env_hea(
    people: People,
    observations: Observations,
    *,
    percentile: float = 90.0,
    canopy: float = 10.0,
    sample_metres: float = 100.0,
) -> Measure:
    """Share of residents whose home is in a hot spot and has hardly any tree canopy around.

    Hot is the surface at the satellite's passing, not the air, and hot against the rest of this
    district only: a tenth of the ground is always hottest, so the share compares places, never years.

    Parameters
    ----------
    observations
        ``land_surface_temperature`` (°C or K) and ``tree_canopy`` (percent) at points, the newest year of each.
    percentile
        Hot is at or above this percentile of the samples in the district: 90, catalogue after WRI.
    canopy
        Percent of ground under trees below which there is no shade: 10, catalogue after WRI.
    sample_metres
        How far from a home a sample may be and still speak for it: one Landsat thermal cell, 100 m [R].

    Returns
    -------
    Measure
        Percent, 0 to 100. A home that is known to be cool, or known to be shaded, is measured even if the other
        is not known. ``more``: ``hot`` and ``bare``, percent of residents; ``hot_from``, the temperature.
    """
    origins = residents_of(people)
    heat = at_homes(people, observations, "land_surface_temperature", sample_metres, CELSIUS)
    trees = at_homes(people, observations, "tree_canopy", sample_metres, PERCENT_OF_GROUND)
    limit = _hot_from(observations, percentile)
    hot, bare = heat >= limit, trees < canopy
    cool, shaded = heat < limit, trees >= canopy
    measure = share(origins, reached=hot & bare, measured=(hot & bare) | cool | shaded)
    return replace(
        unsampled(measure, observations, {"land_surface_temperature": CELSIUS, "tree_canopy": PERCENT_OF_GROUND}),
        more={
            "hot": share(origins, reached=hot, measured=hot | cool).value,
            "bare": share(origins, reached=bare, measured=bare | shaded).value,
            "hot_from": np.full(people.zones + 1, limit),
        },
    )


def _hot_from(observations: Observations, percentile: float) -> float:
    """Return the temperature that the hottest samples of the district begin at; NaN without samples.

    Raises
    ------
    ValueError
        When ``percentile`` is none.
    """
    if not 0 <= percentile <= PERCENT:
        message = f"a percentile lies between 0 and 100: found {percentile}"
        raise ValueError(message)
    _, value = picture(observations.where(observations.zone != IN_NO_ZONE), "land_surface_temperature", CELSIUS)
    known = value[~np.isnan(value)]
    return float(np.percentile(known, percentile)) if len(known) else float("nan")
