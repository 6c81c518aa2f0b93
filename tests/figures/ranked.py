"""Three indices of a small district for the tests: four zones of which one has no score, two pillars, known ties."""

import math
from dataclasses import replace

from model.composite import Part, Pillar, SubIndex, WeightSet
from model.evidence import Evidence
from model.indicator import Indicator, Target, Value
from model.ranking import Choice, Open, Placed, Ranking, Stand, Way
from model.text import Text

NAN = math.nan
NAMES = {"a": "<b>Alpha</b>", "b": "Beta", "c": "Gamma", "d": "Delta"}
PARTS = (
    Part("acc_pha", 0.0, 100.0, near=False, source="definition"),
    Part("env_pm2", 35.0, 5.0, near=False, source="who"),
)
DECLARED = SubIndex(
    "reach",
    Text("القرب", "Nearness", "가까움"),
    (
        Pillar("health", Text("الصحة", "Health", "보건"), PARTS[:1]),
        Pillar("nature", Text("البيئة", "Environment", "환경"), PARTS[1:]),
    ),
)
ENTRIES = (
    Indicator(
        *("acc_pha", Text("صيدلية", "Pharmacy", "약국"), "access", Text(), "percent", "up", Text(), "", Text()),
        *("zone", (), 500, Target(80, "project")),
    ),
    Indicator(
        *("env_pm2", Text("الهواء", "Air", "공기"), "environment", Text(), "ug/m3", "down", Text(), "", Text()),
        *("zone", ()),
    ),
)


def value_of(indicator: str, zone: str, value: float, to_target: float = NAN, reason: str = "") -> Value:
    """Return a value that was measured, with bounds a point to either side."""
    unit = {entry.id: entry.unit for entry in ENTRIES}[indicator]
    evidence = None if math.isnan(value) else Evidence.MEASURED
    return Value(indicator, zone, value, value - 1, value + 1, unit, NAN, to_target, evidence, 1.0, "2026", reason)


def zone_of(name: str, pillars: tuple[float, float], stand: tuple[float, float, float], *tied: str) -> Placed:
    """Return a zone of 1,000 residents with the scores of its pillars, whose mean is its score."""
    health, nature = pillars
    score = (health + nature) / 2
    parts = (
        Open(value_of("acc_pha", name, health - 1, 50), health, 0.5, 120, (100 - health) / 2),
        Open(value_of("env_pm2", name, 20), nature, 0.5, NAN, (100 - nature) / 2),
    )
    gap = abs(health - nature) / 4
    return Placed(
        zone=name,
        score=score,
        low=score - 3,
        high=score + 2,
        present=1.0,
        pillars={"health": health, "nature": nature},
        arithmetic=score,
        geometric=score - gap,
        gap=gap,
        alarm=gap > 5,
        stand=Stand(*stand, 0.25, tied),
        parts=parts,
        cheapest="acc_pha" if health < nature else "env_pm2",
        evidence=Evidence.MODELLED,
        reason="",
        residents=1000.0,
    )


def blank_of(name: str) -> Placed:
    """Return a zone of which nothing is known."""
    parts = tuple(Open(value_of(part.indicator, name, NAN, reason="no-data"), NAN, 0.5, NAN, NAN) for part in PARTS)
    stand, pillars = Stand(NAN, NAN, NAN, NAN, ()), {"health": NAN, "nature": NAN}
    numbers = dict.fromkeys(("score", "low", "high", "arithmetic", "geometric", "gap"), NAN)
    return Placed(
        **numbers,
        zone=name,
        present=0.0,
        pillars=pillars,
        alarm=False,
        stand=stand,
        parts=parts,
        cheapest="",
        evidence=None,
        reason="not-enough-data",
    )


def ranking(*zones: Placed, **told: object) -> Ranking:
    """Return an index of ``zones``; as it stands, a is best, b and c are tied below it, and d has no score."""
    zones = zones or (
        zone_of("c", (10, 50), (3, 2, 3), "b"),
        zone_of("a", (90, 70), (1, 1, 1)),
        zone_of("b", (60, 20), (2, 2, 3), "c"),
        blank_of("d"),
    )
    first = {"intervals": 0.02, "goalposts": 0.0, "weights": 0.2, "normalisation": 0.1, "aggregation": 0.3}
    total = {"intervals": 0.04, "goalposts": -0.01, "weights": 0.4, "normalisation": 0.2, "aggregation": 0.43}
    found = Ranking(
        declared=DECLARED,
        way=Way(),
        weights=WeightSet("equal", Text("متساوية", "equal", "같은"), {}, proposal=False),
        entries=ENTRIES,
        alike=(),
        zones=zones,
        choice=Choice(512, 1, {**first, "left-out": 0.1}, {**total, "left-out": 0.3}, "aggregation", 1.4),
        beside=(),
        datasets={},
        evidence=Evidence.MODELLED,
        reason="",
    )
    return replace(found, **told)  # type: ignore[arg-type]
