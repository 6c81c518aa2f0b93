"""Which functions measure which indicator, and what each of them needs, read from its own signature."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Final

from indicators.coverage import RESIDENTS, Measure

# A new theme is one name here and one file beside this one.
THEMES: Final = ("access", "digital")
# What a parameter is called in a function, and the role it stands for, where the two differ.
STREETS: Final = "streets"
GROUND: Final = (RESIDENTS, STREETS)

Function = Callable[..., Measure]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one indicator is measured.

    Parameters
    ----------
    run
        The pure function.
    services
        Services that it cannot do without.
    either
        Services of which any one is enough; empty when there is no such choice.
    threshold
        Its first keyword, which a reader may change, and that keyword's own value in metres.
    weight
        Column of ``residents`` that it is taken over.
    """

    id: str
    run: Function
    services: tuple[str, ...]
    either: tuple[str, ...]
    threshold: tuple[str, float]
    weight: str

    def all_services(self) -> tuple[str, ...]:
        """Return every service it can use."""
        return self.services + self.either


_RECIPES: dict[str, Recipe] = {}


def indicator(indicator_id: str, *, weight: str = RESIDENTS) -> Callable[[Function], Function]:
    """Register a pure function as the way to measure ``indicator_id``.

    Its parameter names are the roles and services it needs: ``residents``, ``streets`` (the
    role ``walk_network``) and service ids. Services with default None are alternatives: one
    of them is enough. Keyword-only parameters are thresholds, the reader's first.

    Parameters
    ----------
    weight
        Column of ``residents`` that the share is taken over.

    Raises
    ------
    ValueError
        When the id is taken, or the function has no threshold.
    """

    def register(function: Function) -> Function:
        if indicator_id in _RECIPES:
            raise ValueError(indicator_id)
        _RECIPES[indicator_id] = _recipe(indicator_id, function, weight)
        return function

    return register


@cache
def recipes() -> Mapping[str, Recipe]:
    """Return every registered recipe by indicator id."""
    for theme in THEMES:
        import_module(f"indicators.{theme}")
    return MappingProxyType(dict(_RECIPES))


def _recipe(indicator_id: str, function: Function, weight: str) -> Recipe:
    parameters = inspect.signature(function).parameters.values()
    services = [p for p in parameters if p.kind is not p.KEYWORD_ONLY and p.name not in GROUND]
    thresholds = [(p.name, float(p.default)) for p in parameters if p.kind is p.KEYWORD_ONLY]
    if not thresholds:
        raise ValueError(indicator_id)
    return Recipe(
        id=indicator_id,
        run=function,
        services=tuple(p.name for p in services if p.default is p.empty),
        either=tuple(p.name for p in services if p.default is None),
        threshold=thresholds[0],
        weight=weight,
    )
