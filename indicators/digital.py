"""Digital inclusion: connection, devices, use, skills, e-government, help within walk, cost and coverage."""

from dataclasses import replace
from typing import Final

import numpy as np

from indicators.counted import (
    DISTRICT_ONLY,
    NO_DATA,
    TOO_FEW,
    UNMEASURED,
    Tally,
    percent_of,
    percent_of_part,
    refused,
    reworded,
    share_of,
    tally,
    valued,
)
from indicators.coverage import PERCENT, RESIDENTS, Floats, Measure, Origins, coverage, share
from indicators.ground import Walk
from indicators.households import HOUSEHOLDS, connection, told_of
from indicators.intervals import FEWEST
from indicators.joined import CONTRADICTORY, UNFIT, Count, told
from indicators.observed import Observations, recent
from indicators.people import People
from indicators.places import Facilities
from indicators.registry import indicator
from indicators.samples import nearest_of

PERSONS: Final = "persons"
POUNDS: Final = "EGP/month"
# The areas of skill that the standard asks for, each with at least one activity.
SKILL_AREAS: Final = ("information", "communication", "content", "safety", "problem_solving")


@indicator("dig_net")
def dig_net(people: People | None = None, observations: Observations | None = None) -> Measure:
    """Share of households that are connected to the internet.

    Taken from the residents where somebody counted connected households there, else from a survey.
    Says nothing about speed, price, or who at home may use it. Where a cell is blank, or tells of more
    connected households than households, its households widen the bounds.

    Parameters
    ----------
    people
        With ``households`` and ``connected_households``.
    observations
        ``households_connected`` of ``households_asked_connection``.

    Raises
    ------
    ValueError
        When neither tells of connected households.
    """
    if people is not None and told_of(people):
        return connection(people)
    if observations is None:
        message = "connected households: expected a column of residents or observations, found neither"
        raise ValueError(message)
    asked = Count("households_asked_connection", HOUSEHOLDS)
    return share_of(tally(observations, Count("households_connected", HOUSEHOLDS), asked))


@indicator("dig_dev")
def dig_dev(observations: Observations) -> Measure:
    """Share of households with a computer, tablet or smartphone of their own.

    Says nothing about its age, or whose hands it is in. Households that only share another's device
    stand apart, in ``shared``.
    """
    asked = Count("households_asked_devices", HOUSEHOLDS)
    shared = percent_of(observations, Count("households_sharing_device", HOUSEHOLDS), asked)
    counts = tally(observations, Count("households_with_device", HOUSEHOLDS), asked)
    return share_of(counts, {"shared": shared})


@indicator("dig_use")
def dig_use(observations: Observations) -> Measure:
    """Share of persons who used the internet in the last three months, from any place.

    Says nothing about what for. ``women``, ``men``, ``older_65`` and ``disabled`` are the shares among
    them; ``sex_gap`` is men's less women's, in percentage points.
    """
    asked = Count("persons_asked_internet_use", PERSONS)
    counts = tally(observations, Count("persons_using_internet", PERSONS), asked)
    parts = _parts(observations, "using_internet", "asked_internet_use", counts)
    return share_of(counts, {**parts, "sex_gap": parts["men"] - parts["women"]})


@indicator("dig_skl")
def dig_skl(observations: Observations) -> Measure:
    """Share of persons who did at least one activity in each of the five areas of skill.

    What people say that they did, not a test. ``skilled_information`` and
    so on are the shares in one area each.
    """
    asked = Count("persons_asked_skills", PERSONS)
    counts = tally(observations, Count("persons_with_basic_skills", PERSONS), asked)
    areas = {
        f"skilled_{name}": percent_of(observations, Count(f"persons_skilled_{name}", PERSONS), asked)
        for name in SKILL_AREAS
    }
    return share_of(counts, areas)


@indicator("dig_gov")
def dig_gov(observations: Observations) -> Measure:
    """Share of adults who used an e-government service in the last twelve months.

    Says nothing about whether it spared them the counter. ``online_services`` is the share of counter
    services that exist online, known for the district as a whole if at all.
    """
    asked = Count("adults_asked_e_government", PERSONS)
    counts = tally(observations, Count("adults_using_e_government", PERSONS), asked)
    offered = tally(observations, Count("services_online", "services"), Count("services_at_counters", "services"))
    return share_of(counts, {"online_services": PERCENT * offered.hits / offered.asked})


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


@indicator("dig_4gc")
def dig_4gc(people: People, observations: Observations, *, metres: float = 100, dbm: float = -110) -> Measure:
    """Share of residents where a 4G signal, or a better one, is at least ``dbm`` strong.

    Each home is given the sample nearest to it, of every operator apart; one operator's signal is enough.
    Where none is strong enough and not all of them were sampled, nobody knows. Taken outdoors, so that
    indoors is worse; says nothing about speed when all are online.

    Parameters
    ----------
    observations
        ``signal_dbm`` (RSRP) at points, the operator as ``station``.
    metres
        How far a sample speaks for homes around it, as the crow flies, in metres.
    dbm
        Weakest signal that counts, in dBm: a usual planning value, which regulators set differently.
    """
    samples = recent(observations.of("signal_dbm"))
    fit = samples.where(samples.in_unit("dBm"))
    homes = Origins(people.zone, people.column(RESIDENTS), people.zones, RESIDENTS)
    signals = [
        nearest_of(by.points, by.value, people.points, metres)
        for by in (fit.where(fit.station == operator) for operator in np.unique(fit.station.astype(str)))
    ]
    if not signals:
        return refused(people.zones, UNFIT if len(samples.value) else NO_DATA)
    strong = np.any([signal >= dbm for signal in signals], axis=0)
    known = strong | np.all([~np.isnan(signal) for signal in signals], axis=0)
    covered = share(homes, reached=strong, measured=known)
    return replace(covered, reason=reworded(covered.reason, {UNMEASURED: "not-sampled"}))


@indicator("dig_aff")
def dig_aff(observations: Observations) -> Measure:
    """Price of the basic data basket as a share of a household's monthly income, at the median.

    One price list holds for the whole district; it must be of the same year as the income, for prices run
    away from incomes within a year. ``poorest_fifth`` is the same share at the mean income of the poorest
    fifth. Says nothing about credit bought in small amounts, which costs more. A median of the district is
    not made out of zones. Without an interval of the income nobody knows the bounds.

    Parameters
    ----------
    observations
        ``data_basket_price``, ``household_income_median``, ``household_income_poorest_fifth`` (EGP/month), and in
        zones ``households_asked_income``; for bounds ``household_income_median_low`` and ``…_high``.
    """
    income, reason = _of_income(observations, "household_income_median", FEWEST)
    fifth, _ = _of_income(observations, "household_income_poorest_fifth", 5 * FEWEST)
    if not reason[-1]:
        reason = (*reworded(reason[:-1], {NO_DATA: DISTRICT_ONLY}), "")
    low, _ = _of_income(observations, "household_income_median_high", FEWEST)
    high, _ = _of_income(observations, "household_income_median_low", FEWEST)
    # An end on the wrong side of its own median is a slip of somebody's pen: nobody knows which of the two.
    low, high = np.where(low > income, np.nan, low), np.where(high < income, np.nan, high)
    return valued(income, low, high, reason, {"poorest_fifth": fifth})


def _of_income(observations: Observations, parameter: str, fewest: int) -> tuple[Floats, tuple[str, ...]]:
    """Return the price of the basket as percent of an income, and why it is not known where it is not."""
    price = told(observations, Count("data_basket_price", POUNDS))
    income = told(observations, Count(parameter, POUNDS))
    asked = told(observations, Count("households_asked_income", HOUSEHOLDS)).value
    reason = list(income.reason)
    for place, why in enumerate(reason):
        in_zone = place < len(reason) - 1
        if not why and price.reason[-1]:
            reason[place] = price.reason[-1]
        elif not why and price.time[-1].astype("datetime64[Y]") != income.time[place].astype("datetime64[Y]"):
            reason[place] = "years-differ"
        elif not why and (asked[place] < fewest or (in_zone and np.isnan(asked[place]))):
            reason[place] = TOO_FEW
        elif not why and income.value[place] == 0:
            reason[place] = CONTRADICTORY
    value = np.full(len(reason), np.nan)
    np.divide(PERCENT * price.value[-1], income.value, out=value, where=np.array([not why for why in reason]))
    return value, tuple(reason)


def _parts(observations: Observations, hits: str, asked: str, everybody: Tally) -> dict[str, Floats]:
    """Return the shares among women, men, older and disabled persons."""
    parts = ("women", "men", "older_65", "disabled")
    return {
        part: percent_of_part(
            observations, Count(f"{part}_{hits}", PERSONS), Count(f"{part}_{asked}", PERSONS), everybody
        )
        for part in parts
    }
