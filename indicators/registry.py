"""Which functions measure which indicator, and what each of them needs, read from its own signature."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Final

from indicators.coverage import RESIDENTS, Measure
from model.definition import Definition
from model.role import SERVICES

# A new theme is one name here and one file beside this one.
THEMES: Final = (
    "access",
    "air",
    "civic",
    "completeness",
    "digital",
    "equity",
    "exposure",
    "fishing",
    "green",
    "homes",
    "industry",
    "lighting",
    "relocation",
    "scores",
    "transit",
    "utilities",
    "walkability",
    "water_level",
)
# What a parameter is called in a function; all but services are named here.
STREETS, PEOPLE, ACCESS, OBSERVATIONS, BACKDROP, ZONES = (
    "streets",
    "people",
    "access",
    "observations",
    "backdrop",
    "zones",
)
# What an indicator made without code is given: the rows of its own dataset.
ROWS: Final = "rows"
INPUTS: Final = (RESIDENTS, STREETS, PEOPLE, ACCESS, OBSERVATIONS, BACKDROP, ZONES)
# The keyword that `--threshold` and the reader's reach set; other keywords are numbers of their own kind.
METRES: Final = "metres"

Function = Callable[..., Measure]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one indicator is measured.

    Parameters
    ----------
    run
        The pure function.
    inputs
        What it cannot do without: names of ``INPUTS`` and services.
    either
        Services of which any one is enough; empty when there is no such choice.
    optional
        Other inputs that it uses where they are there.
    keywords
        Its numbers by name with their own values, in its order.
    weight
        Column of ``residents`` that it is taken over.
    over
        Id of the indicator whose values at the origins it is taken over; empty for most.
    definition
        What a person made it of, without code; None for what is written in code.
    """

    id: str
    run: Function
    inputs: tuple[str, ...]
    either: tuple[str, ...]
    optional: tuple[str, ...]
    keywords: Mapping[str, float]
    weight: str
    over: str
    definition: Definition | None = None

    @property
    def services(self) -> tuple[str, ...]:
        """Return the services that it cannot do without."""
        return tuple(name for name in self.inputs if name in SERVICES)

    def all_services(self) -> tuple[str, ...]:
        """Return every service it can use."""
        return self.services + self.either

    def uses(self, name: str) -> bool:
        """Tell whether it takes the input ``name``."""
        return name in self.inputs + self.either + self.optional


_RECIPES: dict[str, Recipe] = {}


def indicator(indicator_id: str, *, weight: str = RESIDENTS, over: str = "") -> Callable[[Function], Function]:
    """Register a pure function as the way to measure ``indicator_id``.

    Its parameter names are what it needs: ``residents``, ``people``, ``streets``, ``access``, ``observations``,
    ``backdrop``, ``zones`` and service ids. Services with default None are alternatives, one of which is enough; other
    parameters with default None are used where they are there. Keyword-only parameters are numbers, and ``metres`` is
    the reach.

    Parameters
    ----------
    weight
        Column of ``residents`` that the share is taken over.
    over
        The indicator whose values at the origins are taken as ``access``, unless a person names another.

    Raises
    ------
    ValueError
        When the id is taken, a parameter is no input, or ``access`` and ``over`` do not come together.
    """

    def register(function: Function) -> Function:
        if indicator_id in _RECIPES:
            raise ValueError(indicator_id)
        _RECIPES[indicator_id] = _recipe(indicator_id, function, weight, over)
        return function

    return register


@cache
def recipes() -> Mapping[str, Recipe]:
    """Return every registered recipe by indicator id."""
    for theme in THEMES:
        import_module(f"indicators.{theme}")
    return MappingProxyType(dict(_RECIPES))


def _recipe(indicator_id: str, function: Function, weight: str, over: str) -> Recipe:
    parameters = inspect.signature(function).parameters.values()
    inputs = [p for p in parameters if p.kind is not p.KEYWORD_ONLY]
    unknown = [p.name for p in inputs if p.name not in INPUTS + SERVICES]
    if unknown or (ACCESS in {p.name for p in inputs}) != bool(over):
        message = f"{indicator_id}: expected inputs out of {INPUTS + SERVICES}, found {unknown}, access over {over!r}"
        raise ValueError(message)
    return Recipe(
        id=indicator_id,
        run=function,
        inputs=tuple(p.name for p in inputs if p.default is p.empty),
        either=tuple(p.name for p in inputs if p.default is None and p.name in SERVICES),
        optional=tuple(p.name for p in inputs if p.default is None and p.name not in SERVICES),
        keywords=MappingProxyType({p.name: float(p.default) for p in parameters if p.kind is p.KEYWORD_ONLY}),
        weight=weight,
        over=over,
    )
