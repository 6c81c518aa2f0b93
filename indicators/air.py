"""What people breathe: fine particles at their homes, and days above the limit at stations."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from indicators.counted import DISTRICT_ONLY, UNMEASURED
from indicators.coverage import IN_NO_ZONE, PERCENT, Flags, Floats, Measure, mean, share
from indicators.intervals import poisson_exact
from indicators.joined import UNFIT
from indicators.observed import Observations
from indicators.people import People
from indicators.registry import indicator
from indicators.samples import nearest_of
from indicators.station_years import StationYear, station_years
from indicators.surroundings import newest_year, reasoned, residents_of, unsampled
from indicators.units import MICROGRAMS, values_in
from indicators.wind import carried

# WHO 2021: the guideline and its interim steps for the annual mean, µg/m³ [V].
STEPS: Final = (5, 10, 15, 25, 35)


@indicator("env_pm2")
def env_pm2(
    people: People,
    observations: Observations,
    *,
    station_metres: float = 4000.0,
    enough: float = 0.75,
    highest: float = 120.0,
) -> Measure:
    """Annual mean of fine particles (PM2.5) at people's homes, each counting as many times as people live there.

    A station speaks for air that mixes; beside a stack, a road or a stove it says too little. How far
    off a cheap sensor is, the bounds do not know.

    Parameters
    ----------
    observations
        ``pm25`` by hours or days, or ``pm25_annual`` by years (a satellite's grid, a printed mean): µg/m³ or mg/m³, at
        points, for a zone, or for the district as a whole (a model's background). Of every station the newest year
        that counts.
    station_metres
        How far a station speaks: 4 km, the neighbourhood scale of US EPA [R]. Beyond it a home takes its zone's own
        value, if one was reported.
    enough
        A year counts when this share of its hours was measured: 75 %, catalogue.
    highest
        The most that the air of an unmeasured home could hold, µg/m³: above any city's annual mean on record [R].

    Returns
    -------
    Measure
        µg/m³. Bounds: whoever no station speaks for breathes anything from 0 to ``highest``; the range between measured
        stations would be narrower, and a guess. Where only the district's value is known, zones have none.
        ``more``: ``above_5`` to ``above_35``, percent of measured residents above WHO's value and its interim steps.
    """
    annual = _annual(observations, enough)
    origins = residents_of(people)
    found = nearest_of(annual.points, annual.value, people.points, station_metres)
    by_zone = np.append(_means(annual.zone, annual.value, ~annual.placed(), people.zones), np.nan)
    found = np.where(np.isnan(found), by_zone[people.zone], found)
    most = max(highest, float(np.nanmax(annual.value, initial=0.0)))
    measure = mean(origins, found, least=0.0, most=most)
    steps = {f"above_{step}": share(origins, reached=found > step, measured=~np.isnan(found)).value for step in STEPS}
    told = _or_district(replace(measure, more=steps), annual.value[annual.whole])
    return unsampled(told, observations, {"pm25": MICROGRAMS, "pm25_annual": MICROGRAMS})


@indicator("env_dst")
def env_dst(observations: Observations, *, limit: float = 45.0, enough: float = 0.75) -> Measure:
    """Days of the year on which the 24-hour mean of PM10 is above ``limit``.

    Counts days at stations, not people in dust; much of it is carried from the desert and nobody's to stop.

    Parameters
    ----------
    observations
        ``pm10`` by hours or days, µg/m³ or mg/m³; ``dust_day`` (1 on days of regional dust, 0 on others) where somebody
        keeps count.
    limit
        24-hour mean in µg/m³ to be above: 45, WHO 2021 [V]; Egypt 70, an older rule quoted by EEAA [V].
    enough
        Share of a day's hours, and of a year's days, that must be measured: 75 %, catalogue.

    Returns
    -------
    Measure
        Days a year: stations of a zone together, unmeasured days taken to be as the measured ones. Bounds: exact
        Poisson, 95 %, as if days came independently; dust comes in spells, so the truth is wider. ``more``:
        ``annual_mean`` (µg/m³), ``valid_days`` (percent), ``stations`` (0 where only the district's background is
        known), and ``without_dust`` (days a year outside regional dust, NaN where nobody kept count in a year that is
        told of).
    """
    years = station_years(
        observations.of("pm10"), values_in(observations.of("pm10"), MICROGRAMS), enough=enough, by_days=True
    )
    dust = observations.of("dust_day")
    dust = dust.where(~np.isnan(dust.value) & ~np.isnat(dust.time))
    flagged = np.unique(dust.time[dust.value > 0].astype("datetime64[D]"))
    without = _days_above(years, observations.zones, limit, but=flagged).value
    kept = {year for found in years for year in _years(found.days)} <= set(_years(dust.time))
    measure = _station_reason(_days_above(years, observations.zones, limit), observations, "pm10")
    more = {"without_dust": without if kept else np.full(len(without), np.nan)}
    return replace(measure, more={**measure.more, **more})


@indicator("env_so2")
def env_so2(observations: Observations, *, limit: float = 40.0, enough: float = 0.75) -> Measure:
    """Days of the year on which the 24-hour mean of sulphur dioxide is above ``limit``.

    Counts days at stations; a plume that passes beside the station is not seen.

    Parameters
    ----------
    observations
        ``so2`` by hours or days, µg/m³ or mg/m³ (ppb is not turned into them: it asks for a temperature);
        ``wind_direction`` at the same moments where it is there, degrees from which the wind blows.
    limit
        24-hour mean in µg/m³ to be above: 40, WHO 2021 [V in two sources of three; one secondary table printed 50].
    enough
        Share of a day's hours, and of a year's days, that must be measured: 75 %, catalogue.

    Returns
    -------
    Measure
        Days a year, bounded as in ``env_dst``. ``more``: ``annual_mean`` (µg/m³; Egypt's annual limit was 60 under the
        rules of 1994 [V]), ``valid_days`` (percent), ``stations``, and ``sector_n`` to ``sector_nw``: percent of all
        that was measured, by where the wind came from meanwhile.
    """
    rows = observations.of("so2")
    value = values_in(rows, MICROGRAMS)
    measure = _days_above(station_years(rows, value, enough=enough, by_days=True), observations.zones, limit)
    told = _station_reason(measure, observations, "so2")
    return replace(told, more={**measure.more, **carried(observations, rows, value)})


@dataclass(frozen=True, slots=True, eq=False)
class _Annual:
    """Annual means: where each was measured, or what it is about."""

    value: Floats
    points: Floats
    zone: NDArray[np.int64]
    whole: Flags

    def placed(self) -> Flags:
        """Tell which have a place on the map."""
        return np.asarray(np.isfinite(self.points).all(axis=1), dtype=np.bool_)


def _annual(observations: Observations, enough: float) -> _Annual:
    """Return the annual means of the stations whose year counts, and those that came as annual means."""
    rows = observations.of("pm25")
    years = station_years(rows, values_in(rows, MICROGRAMS), enough=enough, by_days=False)
    printed = newest_year(observations.of("pm25_annual"), MICROGRAMS)
    value = values_in(printed, MICROGRAMS)
    points = np.concatenate([np.array([year.point for year in years]).reshape(-1, 2), printed.points])
    whole = np.concatenate([np.array([year.whole for year in years], dtype=np.bool_), printed.whole])
    # What is about the district as a whole, such as a cell of a model, speaks for no home, wherever its middle lies.
    points[whole] = np.nan
    return _Annual(
        value=np.concatenate([[year.mean for year in years], value]),
        points=points,
        zone=np.concatenate([np.array([year.zone for year in years], dtype=np.int64), printed.zone]),
        whole=whole,
    )


def _means(zone: NDArray[np.int64], value: Floats, chosen: Flags, zones: int) -> Floats:
    """Return the mean of the chosen values by zone; NaN where there is none."""
    counted = chosen & (zone != IN_NO_ZONE) & ~np.isnan(value)
    count = np.bincount(zone[counted], minlength=zones)
    out = np.full(zones, np.nan)
    np.divide(np.bincount(zone[counted], weights=value[counted], minlength=zones), count, out=out, where=count > 0)
    return out


def _or_district(measure: Measure, whole: Floats) -> Measure:
    """Return ``measure``, or where nobody's home was measured the value reported for the district as a whole."""
    known = whole[~np.isnan(whole)]
    if not len(known) or measure.reason[-1] != UNMEASURED:
        return measure
    found = float(known.mean())
    value, low, high = (np.append(array[:-1], found) for array in (measure.value, measure.low, measure.high))
    zones = (DISTRICT_ONLY if why == UNMEASURED else why for why in measure.reason[:-1])
    return replace(measure, value=value, low=low, high=high, reason=(*zones, ""))


def _days_above(
    years: list[StationYear], zones: int, limit: float, *, but: NDArray[np.datetime64] | None = None
) -> Measure:
    """Return the days a year above ``limit``, of all stations of a zone and of the district together.

    Parameters
    ----------
    but
        Days that are not counted as above, though they are days like others.
    """
    mine = [[year for year in years if year.zone == zone] for zone in range(zones)]
    mine.append([year for year in years if year.zone != IN_NO_ZONE or year.whole])
    skipped = np.empty(0, dtype="datetime64[D]") if but is None else but
    above = np.array([sum(_above(year, limit, skipped) for year in some) for some in mine], dtype=np.float64)
    days = np.array([sum(len(year.days) for year in some) for some in mine], dtype=np.float64)
    there = days > 0
    scale = np.full(len(mine), np.nan)
    length = np.array([sum(year.length for year in some) for some in mine], dtype=np.float64)
    count = np.array([len(some) for some in mine], dtype=np.float64)
    stations = np.array([sum(not year.whole for year in some) for some in mine], dtype=np.float64)
    usual = length / np.maximum(count, 1)
    np.divide(usual, days, out=scale, where=there)
    low, high = poisson_exact(above)
    only = bool(there[-1]) and not there[:-1].any()
    missing = DISTRICT_ONLY if only else UNMEASURED
    annual = [sum(year.mean for year in some) / len(some) if some else np.nan for some in mine]
    nobody = np.full(len(mine), np.nan)
    valid = np.full(len(mine), np.nan)
    np.divide(days, length, out=valid, where=there)
    return Measure(
        value=above * scale,
        low=low * scale,
        # No year has more days above than days.
        high=np.maximum(above * scale, np.minimum(high * scale, usual)),
        reached=nobody,
        measured=nobody,
        measured_share=valid,
        reason=tuple("" if known else missing for known in there),
        more={"annual_mean": np.array(annual, dtype=np.float64), "valid_days": PERCENT * valid, "stations": stations},
    )


def _station_reason(measure: Measure, observations: Observations, parameter: str) -> Measure:
    """Return ``measure`` saying of a zone without a number that no station there has a year, or a unit, that counts."""
    told = unsampled(measure, observations, {parameter: MICROGRAMS})
    return told if UNFIT in told.reason else reasoned(measure, {UNMEASURED: "no-station-year"})


def _years(moments: NDArray[np.datetime64]) -> NDArray[np.datetime64]:
    return np.unique(moments.astype("datetime64[Y]"))


def _above(year: StationYear, limit: float, but: NDArray[np.datetime64]) -> int:
    return int(((year.daily > limit) & ~np.isin(year.days, but)).sum())
