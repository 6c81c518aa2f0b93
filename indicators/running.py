"""Runs a recipe on its inputs, keeps back what its values would tell of the few, and says what went in."""

from collections.abc import Mapping
from typing import Final

from indicators.cells import Cells
from indicators.coverage import RESIDENTS, Measure, Origins
from indicators.gathered import dated
from indicators.ground import Ground
from indicators.guarding import of_few_households, of_small_groups
from indicators.inputs import Inputs
from indicators.made import as_used
from indicators.needs import Active, counted_by
from indicators.people import People
from indicators.registry import OBSERVATIONS, PEOPLE, ROWS, Recipe
from indicators.rows import Rows
from indicators.wish import Plan
from model.dataset import Dataset
from model.evidence import weakest
from model.indicator import Indicator

PERCENT: Final = 100.0


def run(plan: Plan, recipe: Recipe, inputs: Inputs, keywords: Mapping[str, float]) -> tuple[Measure, Inputs]:
    """Return what ``recipe`` measures, and the inputs that it was measured with.

    Where either residents or observations would do, residents who do not tell it are left out, and a survey is not
    passed over for residents of weaker evidence.
    """
    both = {PEOPLE, OBSERVATIONS} <= set(recipe.optional) and RESIDENTS in inputs.datasets
    surveyed = [dataset.evidence for dataset in inputs.datasets.values() if dataset.role == OBSERVATIONS]
    if both and surveyed:
        counted, observed = inputs.datasets[RESIDENTS].evidence, weakest(surveyed)
        people = inputs.given.get(PEOPLE)
        silent = not isinstance(people, People) or not all(map(people.has, counted_by(plan.entry)))
        if silent or (counted is not observed and weakest((counted, observed)) is counted):
            without = inputs.without(PEOPLE, RESIDENTS)
            measure = recipe.run(**without.given, **keywords)
            if silent or not all(measure.reason):
                return measure, without
    return recipe.run(**inputs.given, **keywords), inputs


def guarded(measure: Measure, ground: Ground, inputs: Inputs, group: str) -> Measure:
    """Return ``measure`` with nothing told of the few whom its residents would let be known."""
    population, origins = ground.population, inputs.given.get(RESIDENTS)
    if population is None or population.weight != RESIDENTS or RESIDENTS not in inputs.datasets:
        return measure
    if group and isinstance(origins, Origins):
        access = Cells(measure.cells, origins.amount, origins.zone, origins.zones, population.fifth, PERCENT)
        measure = of_small_groups(measure, access, population.people(), group)
    return of_few_households(measure, population.people())


def counted(entry: Indicator, inputs: Inputs) -> Origins | People | None:
    """Return those whom a number is made of: origins, or residents; None where it counts something else of them."""
    origins, people = inputs.given.get(RESIDENTS), inputs.given.get(PEOPLE)
    if isinstance(origins, Origins):
        return origins
    return people if isinstance(people, People) and not counted_by(entry) else None


def as_told(inputs: Inputs, active: Active, recipe: Recipe) -> dict[str, Dataset]:
    """Return what a number was made from, as old and as strong as what of it went into the number."""
    return as_used(dated(inputs.datasets, active), recipe, inputs.given)


def rows_told(inputs: Inputs) -> dict[str, float]:
    """Return what is told of rows that did not go in as they are; nothing where the number is not made of rows."""
    rows = inputs.given.get(ROWS)
    return rows.counts() if isinstance(rows, Rows) else {}
