"""What an indicator is, and one value of it somewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import floor, isclose, isnan, log10
from typing import TYPE_CHECKING, Literal

from model.dataset import Dataset
from model.evidence import Evidence
from model.norm import Verified
from model.report import Reported
from model.text import Text

if TYPE_CHECKING:
    from model.definition import Definition  # it names what is defined here

Direction = Literal["up", "down", "to 0", "to 1"]
DISTRICT_ZONE = "*"
RESIDENTS, PERCENT = "residents", "percent"
STREET_METRES = "street_metres"  # the weight of a share that is taken over streets, for want of residents


def unit_of_weight(weight: str) -> str:
    """Return in which unit what a share is of is counted: persons, or metres of residential street."""
    return "persons" if weight == RESIDENTS else "m"


@dataclass(frozen=True, slots=True)
class Target:
    """A value to reach, and who asks for it; ``project`` marks a proposal that an official can change."""

    value: float
    source: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One entry of the catalogue: what is measured, in which unit, and which way is good.

    Parameters
    ----------
    id
        Lower case with underscores.
    domain
        Access, Equity, Digital, Environment, Housing, Services, Safety, Governance, Livelihoods.
    needs
        Roles and services that it is computed from, as ids; an ``a|b`` means that one of them is enough.
    threshold
        Default reach in metres; NaN when it has none.
    target
        None when no norm or proposal was found.
    threshold_source
        Id of a norm, or ``project``, ``definition``, ``none``.
    threshold_verified
        Where the threshold was seen, as for a norm; None where there is nothing to see.
    oracles, laws
        What computes the same independently, and what the number must never break: messages of these ids.
    proof
        Test files that hold both.
    owners
        Who could give what it lacks: messages ``owner-<id>``.
    step
        What to do next to get it: a message of this id.
    note
        What it tells and what not, where a person made it; the others have a message ``note-<id>``.
    """

    id: str
    title: Text
    domain: str
    formula: Text
    unit: str
    direction: Direction
    inputs: Text
    standard: str
    target_text: Text
    spatial_unit: str
    needs: tuple[str, ...]
    threshold: float = float("nan")
    target: Target | None = None
    threshold_source: str = "none"
    threshold_verified: Verified | None = None
    oracles: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()
    proof: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    step: str = ""
    note: Text = field(default_factory=Text)

    def less_is_better(self) -> bool:
        """Tell whether a higher value is a worse one."""
        return self.direction in {"down", "to 0"}

    def ill(self, value: float) -> float:
        """Return what orders values from the best to the worst; it says nothing of how much worse."""
        return {"up": -value, "down": value, "to 0": abs(value), "to 1": abs(value - 1.0)}[self.direction]


def cost_decimals(cost: float) -> int:
    """Return with how many decimals a cost is told: what is small keeps two digits, so that it is no zero."""
    return max(0, 1 - floor(log10(cost))) if 0 < cost < 10 else 0  # noqa: PLR2004 - whole from two digits on


def decimals(unit: str) -> int:
    """Return how many decimals of a value in ``unit`` are shown: a coefficient or a rate would be lost in one."""
    return 1 if unit in {"percent", "percentage points"} else 3


@dataclass(frozen=True, slots=True)
class Value:
    """One number with all that it must never be parted from.

    Parameters
    ----------
    zone
        A ``zone_id``, or ``*`` for the whole district.
    value, low, high
        In ``unit``; NaN when it cannot be computed, and then ``reason`` says why.
        ``low`` and ``high`` are what the value would be if everybody unmeasured were out, or in.
    persons
        Residents that the value counts; NaN when no residents are known.
    persons_to_target
        Further residents that the target asks for; NaN when there is no target or no residents.
    measured_share
        Share of the weight (residents, or street metres) that has a measured distance, 0 to 1.
    reason
        Id of why there is no value; empty when there is one.
    base
        What the share is taken over: measured residents, or measured metres of street; NaN when not known.
    more
        Further numbers by id; NaN where one is not known.
    """

    indicator: str
    zone: str
    value: float
    low: float
    high: float
    unit: str
    persons: float
    persons_to_target: float
    evidence: Evidence | None
    measured_share: float
    vintage: str
    reason: str = ""
    base: float = float("nan")
    more: Mapping[str, float] = field(default_factory=dict)

    def counted(self) -> tuple[float, float]:
        """Return persons and persons to the target as tables show them: NaN both where there is no value.

        That nobody is reached where nobody lives is true, and stays in the value; beside no share it reads as one, and
        nobody more to the target as a target that is met.
        """
        known = not isnan(self.value)
        return (self.persons, self.persons_to_target) if known else (float("nan"), float("nan"))


@dataclass(frozen=True, slots=True)
class Use:
    """What became of the rows of one dataset: how many a formula was given, and how many were set aside, by why."""

    given: int
    aside: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """All values of one indicator, one threshold, with what they were made of.

    Parameters
    ----------
    values
        One for every zone, in the zones' own order, then the district's (``*``) last.
    threshold
        Metres; NaN when the indicator has none.
    weight
        ``residents``, or ``street_metres`` when no residents are known; empty without any.
    datasets
        Every dataset that went in, by the role or service that it served.
    missing
        Roles and services that would be needed and are not there.
    counts
        Facilities used, facilities too far from any street, islands and the like, for the note beside the map.
    people
        Whom the share is taken over: a column of ``residents``.
    reports
        What has been printed about it, at the level that it was printed for.
    keywords
        Every number that the formula was given, by name.
    of
        Id of the indicator that it is taken over; empty for most.
    group
        The group that a person chose to take it over; empty for the indicator's own people.
    profile
        Who walks, where a person chose somebody; empty for plain metres.
    definition
        What a person made it of, without code; None for what is written in code.
    used
        By role or service, what became of the rows of its dataset, where that is known.
    """

    indicator: Indicator
    threshold: float
    weight: str
    values: tuple[Value, ...]
    datasets: Mapping[str, Dataset]
    missing: tuple[str, ...] = ()
    counts: Mapping[str, float] = field(default_factory=dict)
    people: str = "residents"
    reports: tuple[Reported, ...] = ()
    keywords: Mapping[str, float] = field(default_factory=dict)
    of: str = ""
    group: str = ""
    profile: str = ""
    definition: "Definition | None" = None
    used: Mapping[str, Use] = field(default_factory=dict)

    def district(self) -> Value:
        """Return the value of the whole district."""
        return self.values[-1]

    def of_zone(self, zone: str) -> Value | None:
        """Return the value of one zone; None where there is no such zone."""
        return next((value for value in self.zones() if value.zone == zone), None)

    def narrowed(self, zone: str) -> "Result":
        """Return the same with one zone alone beside the district; as it is where there is no such zone."""
        one = self.of_zone(zone)
        return self if one is None else replace(self, values=(one, self.district()))

    def at_own_reach(self) -> bool:
        """Tell whether the reach is the one that the indicator, and so its target, is defined for; or it has none."""
        own = self.indicator.threshold
        return isclose(self.threshold, own) or (isnan(self.threshold) and isnan(own))

    def beyond(self, value: Value) -> float:
        """Return how many measured residents ``value`` leaves out of reach; NaN where it is no share within a walk."""
        shared = self.weight == RESIDENTS and self.indicator.unit == PERCENT and self.indicator.direction == "up"
        return value.base - value.persons if shared and not isnan(self.threshold) else float("nan")

    def zones(self) -> tuple[Value, ...]:
        """Return the values by zone, without the district's."""
        return self.values[:-1]

    def ranked(self) -> tuple[Value, ...]:
        """Return the values by zone from the best to the worst, those unknown last, ties by id."""
        ill = self.indicator.ill
        return tuple(sorted(self.zones(), key=lambda value: (isnan(value.value), ill(value.value), value.zone)))
