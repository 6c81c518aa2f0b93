"""Tells of an entry of the catalogue whether it can be computed now, and what it lacks."""

from collections.abc import Iterable
from dataclasses import dataclass

from indicators.coverage import RESIDENTS
from indicators.needs import Active, missing_needs, why
from indicators.registry import METRES, Recipe
from indicators.reported import reports_of
from model.figure import ReportedAs
from model.indicator import Indicator
from model.report import Reported


@dataclass(frozen=True, slots=True)
class Listing:
    """One entry of the catalogue, and whether it can be computed now.

    Parameters
    ----------
    computable
        True when there is a function for it and data for all its needs.
    missing
        Needs that no active dataset fills, as the catalogue spells them; ``a|b`` wants one of them.
    built
        Whether there is a function for it.
    reason
        Id of why it cannot be computed; empty when it can.
    within_reach
        Whether it is the share of people who reach a service on foot within a distance that a reader may choose.
    reports
        What has been printed about it, at the level that it was printed for.
    illustrative
        Needs that are filled, but by illustrative data alone.
    people
        Column of ``residents`` that it is about.
    at_homes
        Whether it has a value at every home for all residents, so that it can be told of groups of them.
    """

    indicator: Indicator
    computable: bool
    missing: tuple[str, ...]
    built: bool
    reason: str
    within_reach: bool = False
    reports: tuple[Reported, ...] = ()
    illustrative: tuple[str, ...] = ()
    people: str = RESIDENTS
    at_homes: bool = False


def listed(
    entry: Indicator, recipe: Recipe | None, active: Active, links: Iterable[ReportedAs], real: Active
) -> Listing:
    """Return whether ``entry`` can be computed from the ``active`` datasets, and what it lacks.

    Parameters
    ----------
    links
        Which reported figures speak for which indicators.
    real
        What would be in use if nothing illustrative were.
    """
    missing = missing_needs(entry, recipe, active)
    reason = why(missing, recipe)
    reach = recipe is not None and METRES in recipe.keywords and recipe.uses(RESIDENTS) and bool(recipe.all_services())
    return Listing(
        entry,
        computable=not reason,
        missing=missing,
        built=recipe is not None,
        reason=reason,
        within_reach=reach and entry.unit == "percent",
        reports=reports_of(entry, links, active),
        people=RESIDENTS if recipe is None else recipe.weight,
        at_homes=recipe is not None and recipe.uses(RESIDENTS) and recipe.weight == RESIDENTS,
        illustrative=tuple(need for need in missing_needs(entry, recipe, real) if need not in missing),
    )
