"""How safe homes are, by book and by what their households say."""

from typing import Final

from indicators.counted import percent_of, share_of, tally
from indicators.coverage import Measure
from indicators.joined import Count
from indicators.observed import Observations
from indicators.registry import indicator

HOMES, HOUSEHOLDS, FAMILIES = "homes", "households", "families"
GRADES: Final = (1, 2, 3, 4)
PACKAGE: Final = ("home", "title", "school_place", "livelihood_link")


@indicator("hou_uns")
def hou_uns(observations: Observations) -> Measure:
    """Share of homes in unsafe areas, of any of the four grades.

    ``grade_1`` (danger to life) to ``grade_4`` (no secure tenure) are the shares by grade, ``grades_1_2``
    is what the target speaks of, ``lacking`` the share that lacks one of the five conditions of SDG 11.1.1.
    The grade is the area's: a sound house in it counts.
    """
    asked = Count("homes_graded", HOMES)
    graded = [Count(f"homes_grade_{grade}", HOMES) for grade in GRADES]
    more = {
        f"grade_{grade}": percent_of(observations, count, asked) for grade, count in zip(GRADES, graded, strict=True)
    }
    more["grades_1_2"] = percent_of(observations, tuple(graded[:2]), asked)
    more["lacking"] = percent_of(
        observations, Count("homes_lacking_condition", HOMES), Count("homes_surveyed_conditions", HOMES)
    )
    return share_of(tally(observations, tuple(graded), asked), more)


@indicator("hou_ten")
def hou_ten(observations: Observations) -> Measure:
    """Share of households whose tenure is secure both by document and in their own view.

    ``documented`` and ``felt`` are the shares by each alone. A document says nothing about whether a court
    would hold it up.
    """
    asked = Count("households_asked_tenure", HOUSEHOLDS)
    more = {
        "documented": percent_of(observations, Count("households_tenure_documented", HOUSEHOLDS), asked),
        "felt": percent_of(observations, Count("households_tenure_felt_secure", HOUSEHOLDS), asked),
    }
    return share_of(tally(observations, Count("households_tenure_secure", HOUSEHOLDS), asked), more)


@indicator("hou_res")
def hou_res(observations: Observations) -> Measure:
    """Share of resettled families that have the whole package: home, title, school place and link to a livelihood.

    ``with_home``, ``with_title``, ``with_school_place`` and ``with_livelihood_link`` are the shares that have
    each. Families who moved unregistered are not in the book.
    """
    moved = Count("families_moved", FAMILIES)
    more = {
        f"with_{name}": percent_of(observations, Count(f"families_with_{name}", FAMILIES), moved) for name in PACKAGE
    }
    return share_of(tally(observations, Count("families_with_whole_package", FAMILIES), moved), more)
