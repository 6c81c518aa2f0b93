"""A district of three zones by two families of groups, with every number small enough to check."""

import math
from dataclasses import replace

from model.evidence import Evidence
from model.fairness import Fairness, GroupGap, GroupValue, NeedMap, NeedZone
from model.indicator import Indicator, Result, Value
from model.text import Text

NAN = math.nan


def group(family: str, name: str, value: float, persons: float, reason: str = "") -> GroupValue:
    """Return a group of the district with bounds a point to either side."""
    return GroupValue(family, name, "*", value, value - 1, value + 1, persons, reason)


def measure(name: str, value: float, **more: float) -> Result:
    """Return one measure of equity for the district."""
    entry = Indicator(name, Text(name, name, name), "", Text(), "coefficient", "down", Text(), "", Text(), "", ())
    bounds = (value - 0.01, value + 0.01)
    whole = Value(name, "*", value, *bounds, "coefficient", 500.0, NAN, Evidence.MEASURED, 1.0, "", more=more)
    return Result(entry, 800, "residents", (whole,), {})


MEASURES = {
    "eq_gin": measure("eq_gin", 0.4),
    "eq_con": measure("eq_con", -0.1),
    "eq_pal": measure("eq_pal", 0.5),
    "eq_fgt": measure("eq_fgt", 0.3, fgt1=0.15, fgt2=0.1, line=20.0),
    "eq_the": measure("eq_the", 0.5, between=0.2, within=0.3, share_between=0.4),
}
# Who have least hold nothing up to four tenths, then each further tenth a sixth.
TENTHS = tuple((max(0.0, (at - 4) / 6), at / 10) for at in range(11))


def fair(result: Result) -> Fairness:
    """Return ``result`` by income (poorest 20 % of 1,000, richest 70 % of 2,000) and sex (too few men to be told)."""
    groups = (
        group("sex", "women", 50.0, 600.0),
        replace(group("sex", "men", NAN, NAN, "too-few-people"), low=NAN, high=NAN),
        group("income", "income_fifth:1", 20.0, 1000.0),
        group("income", "income_fifth:5", 70.0, 2000.0),
    )
    gaps = (
        GroupGap("sex", "*", NAN, NAN, NAN, "", ""),
        GroupGap("income", "*", 50.0, 48.0, 52.0, "income_fifth:5", "income_fifth:1"),
    )
    lorenz = ((0.0, 0.0), (0.4, 0.0), (1.0, 1.0))
    return Fairness(result, groups, gaps, lorenz, ((0.0, 0.0), (1.0, 1.0)), TENTHS, MEASURES)


def needy(result: Result) -> NeedMap:
    """Return zone a in square 1 with 300 persons, b in square 9 with 20, c without one."""
    zones = (
        NeedZone("a", 40.0, 30.0, 300.0, (2, 0), ""),
        NeedZone("b", 5.0, 90.0, 20.0, (0, 2), ""),
        NeedZone("c", NAN, NAN, NAN, None, "too-few-people"),
    )
    return NeedMap(result, "age", "older_65", zones, (10.0, 30.0), (40.0, 80.0))
