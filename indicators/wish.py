"""What a person asks of an indicator beyond its name, and what that makes of its needs and numbers."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from indicators.coverage import RESIDENTS
from indicators.ground import Ground
from indicators.inputs import Inputs
from indicators.needs import ZONES
from indicators.registry import ACCESS, METRES, PEOPLE, ROWS, STREETS, Recipe
from indicators.rows import Rows
from model.district import District
from model.indicator import Indicator
from model.problem import Problem, ProblemError, Severity
from model.role import GROUPS


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks of an indicator beyond its id.

    Parameters
    ----------
    threshold
        Longest walk in metres, >= 0, also the catchment of an access score; None takes the district's, else the
        catalogue's.
    of
        Id of the indicator that a measure of equity is taken over; empty for its own.
    group
        Column of ``residents`` to take the share over, or ``income_fifth:1`` to ``:5``; empty for the indicator's own.
    """

    threshold: float | None = None
    of: str = ""
    group: str = ""


NO_WISH: Final = Wish()


@dataclass(frozen=True, slots=True)
class Plan:
    """An indicator with the function behind it and what a person asks of it; ``recipe`` is None where none is built."""

    entry: Indicator
    recipe: Recipe | None
    wish: Wish = NO_WISH

    @property
    def over(self) -> str:
        """Return the id of the indicator that this one is taken over; empty for most."""
        return "" if self.recipe is None or not self.recipe.over else self.wish.of or self.recipe.over

    def refuse_unfit(self, other: Callable[[str], "Plan"]) -> None:
        """Stop a wish that the indicator cannot grant before it is passed over without a word.

        Parameters
        ----------
        other
            Gives the plan of another indicator.

        Raises
        ------
        ProblemError
            Rules ``of-unfit``, ``group-unknown``.
        """
        facts = {"indicator": self.entry.id}
        if self.wish.of:
            over = other(self.wish.of).recipe
            fit = over is not None and not over.over and over.uses(RESIDENTS)
            if not self.over or not fit:
                raise ProblemError(Problem("of-unfit", Severity.REFUSE, facts=facts | {"of": self.wish.of}))
        if self.wish.group and (self.wish.group not in GROUPS or not self._takes_groups(other)):
            facts |= {"group": self.wish.group, "known": ", ".join(GROUPS)}
            raise ProblemError(Problem("group-unknown", Severity.REFUSE, facts=facts, candidates=GROUPS))

    def _takes_groups(self, other: Callable[[str], "Plan"]) -> bool:
        """Tell whether it is taken over all residents: what is about children is not about women among them."""
        recipe = other(self.over).recipe if self.over else self.recipe
        return recipe is not None and recipe.uses(RESIDENTS) and recipe.weight == RESIDENTS

    def asked(self, other: Callable[[str], "Plan"]) -> Indicator:
        """Return the entry with the needs of what it is taken over, where a person named another than its own."""
        if self.recipe is None or self.over == self.recipe.over:
            return self.entry
        own = tuple(need for need in self.entry.needs if need.partition(".")[0] == RESIDENTS)
        return replace(self.entry, needs=tuple(dict.fromkeys((*own, *other(self.over).entry.needs))))

    def keywords(self, district: District) -> dict[str, float]:
        """Return the function's numbers; for its reach the one asked for, else the district's, else the catalogue's."""
        if self.recipe is None:
            return {}
        keywords = dict(self.recipe.keywords)
        if METRES in keywords:
            own = keywords[METRES] if np.isnan(self.entry.threshold) else self.entry.threshold
            usual = district.thresholds.get(self.entry.id, own)
            keywords[METRES] = usual if self.wish.threshold is None else self.wish.threshold
        return keywords

    def reach(self, other: Callable[..., "Plan"], district: District) -> dict[str, float]:
        """Return the reach of what it is taken over, which belongs to its numbers; nothing without one."""
        over = other(self.over, Wish(self.wish.threshold)).keywords(district) if self.over else {}
        return {METRES: over[METRES]} if METRES in over else {}

    def weight(self, ground: Ground) -> str:
        """Return what the value is weighted by: residents, metres of street in their stead, or nothing."""
        if self.recipe is None or self.recipe.uses(RESIDENTS):
            return "" if ground.population is None else ground.population.weight
        return RESIDENTS if {PEOPLE, ACCESS} & set(self.recipe.inputs) else ""

    def unusable(self, ground: Ground, inputs: Inputs) -> str:
        """Return why active data still gives nothing: a layer without a single usable row."""
        recipe = self.recipe
        if recipe is None:
            return ""
        if ground.walk is None and (recipe.uses(STREETS) or recipe.services):
            return "no-network"
        if ground.zones is None and ZONES in self.entry.needs:
            return "no-zones"
        if not set(recipe.inputs) <= set(inputs.given) or (recipe.either and not inputs.places):
            return "no-data"
        rows = inputs.given.get(ROWS)
        if isinstance(rows, Rows) and rows.flaw:
            return rows.flaw
        # Places of elsewhere only: that none is mapped here is no proof that there is none.
        services = {*recipe.services, *recipe.either}
        return "no-places" if services and not any(found.used() for found in inputs.places.values()) else ""
