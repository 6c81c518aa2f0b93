"""Digital inclusion: connection, devices, use, skills, e-government, help within walk, cost and coverage."""

from typing import Final

import numpy as np

from indicators.counted import Tally, percent_of, percent_of_part, share_of, tally
from indicators.coverage import Floats, Measure, Origins, coverage
from indicators.ground import Walk
from indicators.households import HOUSEHOLDS, connection, told_of
from indicators.joined import Count
from indicators.observed import Observations
from indicators.people import People
from indicators.places import Facilities
from indicators.registry import indicator

PERSONS: Final = "persons"
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

    What people say that they did, not a test. ``information``, ``communication``, ``content``, ``safety``
    and ``problem_solving`` are the shares in one area each.
    """
    asked = Count("persons_asked_skills", PERSONS)
    counts = tally(observations, Count("persons_with_basic_skills", PERSONS), asked)
    areas = {name: percent_of(observations, Count(f"persons_skilled_{name}", PERSONS), asked) for name in SKILL_AREAS}
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
    return share_of(counts, {"online_services": 100.0 * offered.hits / offered.asked})


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


def _parts(observations: Observations, hits: str, asked: str, everybody: Tally) -> dict[str, Floats]:
    """Return the shares among women, men, older and disabled persons."""
    parts = ("women", "men", "older_65", "disabled")
    return {
        part: percent_of_part(
            observations, Count(f"{part}_{hits}", PERSONS), Count(f"{part}_{asked}", PERSONS), everybody
        )
        for part in parts
    }
