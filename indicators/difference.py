"""What an upload would change: headline values, totals, zones and what can be computed at all, before and after."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
import shapely

from indicators.coverage import RESIDENTS
from indicators.ground import same
from indicators.measured import Ground, catalogued, computable, ground, measured
from indicators.needs import FACILITIES
from indicators.shelf import Shelf
from indicators.sources import sources
from indicators.still import Still, still
from model.dataset import Dataset
from model.indicator import DISTRICT_ZONE, Indicator, Result, Value
from model.total import Total

T = TypeVar("T")
# What the overview and its neighbours show first; what was made without code of the changed dataset is added.
HEADLINE: Final = ("acc_cln", "acc_pha", "acc_sch", "acc_bus", "acc_pos", "acc_15m", "dig_pnt", "eq_gin")
ZONE_NEW, ZONE_GONE, ZONE_REDRAWN = "zone-new", "zone-gone", "zone-redrawn"
NOT_BEFORE, NOT_AFTER, NEVER = "not-before", "not-after", "never"
OTHER_WEIGHT, OTHER_UNIT = "other-weight", "other-unit"
# Borders that were only written with fewer digits are the same borders.
SAME_METRES: Final = 0.01


@dataclass(frozen=True, slots=True)
class Change:
    """One value before and after.

    Parameters
    ----------
    zone
        A ``zone_id``, or ``*`` for the district.
    before, after
        None where the zone, or the indicator, is not there.
    apart
        Id of why the two cannot be compared; empty when they can, be they equal or not.
    """

    zone: str
    before: Value | None
    after: Value | None
    apart: str = ""

    @property
    def by(self) -> float:
        """What was added; NaN where the two cannot be compared."""
        if self.apart or self.before is None or self.after is None:
            return float("nan")
        return self.after.value - self.before.value

    @property
    def moved(self) -> bool:
        """Whether anything of it is another: value, bounds, persons, evidence or reason."""
        return repr(self.before) != repr(self.after)


@dataclass(frozen=True, slots=True)
class Moved:
    """One indicator before and after, the zones in their order after, those that are gone behind them, then all."""

    indicator: Indicator
    changes: tuple[Change, ...]

    def district(self) -> Change:
        """Return the change in the whole district."""
        return self.changes[-1]

    @property
    def moved(self) -> bool:
        """Whether any value of it is another."""
        return any(change.moved for change in self.changes)


@dataclass(frozen=True, slots=True)
class Difference:
    """What would be another if one state of the data took the place of the other.

    Parameters
    ----------
    indicators
        Those asked for, in that order.
    gained, lost
        What can be computed after but not before, and the other way round.
    zones_new, zones_gone, zones_redrawn
        Ids of zones; a redrawn one bears the same id around another ground.
    totals
        ``residents`` (persons), then the places of every service that has any before or after; NaN for no dataset.
    """

    indicators: tuple[Moved, ...]
    gained: tuple[Indicator, ...]
    lost: tuple[Indicator, ...]
    zones_new: tuple[str, ...]
    zones_gone: tuple[str, ...]
    zones_redrawn: tuple[str, ...]
    totals: tuple[Total, ...]

    @property
    def moved(self) -> bool:
        """Whether anything is another."""
        told = (self.gained, self.lost, self.zones_new, self.zones_gone, self.zones_redrawn)
        return any(told) or any(one.moved for one in self.indicators) or any(one.moved for one in self.totals)


@dataclass(frozen=True, slots=True, eq=False)
class _Today:
    """What is there before; the same for every scenario that is tried upon it."""

    shelf: Still
    ground: Ground

    def computable(self) -> tuple[Indicator, ...]:
        """Return what can be computed."""
        return self._once("computable", lambda: computable(self.shelf, self.ground))

    def measured(self, name: str) -> Result:
        """Return the values of one indicator."""
        return self._once(name, lambda: measured(self.shelf, self.ground, name))

    def _once(self, what: str, make: Callable[[], T]) -> T:
        pins = tuple(dataset.pin for dataset in self.ground.datasets.values())
        return self.shelf.once((what, self.ground.profile, self.ground.real_only, pins), make)


def difference(
    before: Shelf,
    after: Shelf,
    ids: Iterable[str] = HEADLINE,
    *,
    base: Ground | None = None,
    later: Ground | None = None,
    real_only: bool = False,
) -> Difference:
    """Return what would be another if ``after`` took the place of ``before``: every number by the one ``measured``.

    Parameters
    ----------
    ids
        Indicators to compare; those made without code of a dataset that differs are added.
    base
        The ground of ``before``, where it is at hand: it takes longest to make.
    later
        The ground of ``after``, where it is at hand or somebody else walks there.
    """
    before, after = still(before), still(after)
    old = ground(before, real_only=real_only) if base is None else base
    new = ground(after, real_only=old.real_only, like=old) if later is None else later
    today = _Today(before, old)
    can, could = _by_id(computable(after, new)), _by_id(today.computable())
    zones = _zones(old, new)
    asked = dict.fromkeys((*ids, *_made_of_what_differs(before, after, old)))
    return Difference(
        indicators=tuple(_moved(today, (after, new), name, zones) for name in asked),
        gained=tuple(entry for name, entry in can.items() if name not in could),
        lost=tuple(entry for name, entry in could.items() if name not in can),
        zones_new=tuple(name for name, why in zones.items() if why == ZONE_NEW),
        zones_gone=tuple(name for name, why in zones.items() if why == ZONE_GONE),
        zones_redrawn=tuple(name for name, why in zones.items() if why == ZONE_REDRAWN),
        totals=_totals(before, after, old, new),
    )


def between(before: tuple[Shelf, Ground], after: tuple[Shelf, Ground], ids: Iterable[str]) -> tuple[Moved, ...]:
    """Return indicators before and after, in the order of ``ids``, and nothing else of both states."""
    today, zones = _Today(still(before[0]), before[1]), _zones(before[1], after[1])
    return tuple(_moved(today, after, name, zones) for name in ids)


def _by_id(entries: Iterable[Indicator]) -> dict[str, Indicator]:
    return {entry.id: entry for entry in entries}


def _by_own_id(datasets: Iterable[Dataset]) -> dict[str, Dataset]:
    return {dataset.id: dataset for dataset in datasets}


def _made_of_what_differs(before: Shelf, after: Shelf, base: Ground) -> tuple[str, ...]:
    """Return the indicators made without code of a dataset whose current version is another."""
    was, now = (sources(shelf, base).named for shelf in (before, after))
    return tuple(one.id for one in after.definitions() if not same(was(one.dataset), now(one.dataset)))


def _zones(old: Ground, new: Ground) -> dict[str, str]:
    """Return every zone in its order after, those that are gone last, each with what became of it."""
    was, now = _shapes(old), _shapes(new)
    kept = {name: "" if name in was and _alike(was[name], shape) else ZONE_REDRAWN for name, shape in now.items()}
    kept |= {name: ZONE_NEW for name in now if name not in was}
    return kept | {name: ZONE_GONE for name in was if name not in now}


def _shapes(base: Ground) -> Mapping[str, shapely.Geometry]:
    return {} if base.zones is None else dict(zip(base.zones.ids, base.zones.shapes, strict=True))


def _alike(one: shapely.Geometry, other: shapely.Geometry) -> bool:
    return one is other or bool(shapely.hausdorff_distance(one, other) < SAME_METRES)


def _moved(today: _Today, after: tuple[Shelf, Ground], name: str, zones: Mapping[str, str]) -> Moved:
    """Return one indicator before and after."""
    now = measured(*after, name) if name in catalogued(after[0]) else None
    # one that neither knows is refused here
    then = today.measured(name) if now is None or name in catalogued(today.shelf) else None
    was, found = _values(then), _values(now)
    whole = _whole(then, now)
    changes = tuple(
        Change(zone, was.get(zone), found.get(zone), why or whole or _apart(was.get(zone), found.get(zone)))
        for zone, why in {**zones, DISTRICT_ZONE: ""}.items()
    )
    known = next(one for one in (now, then) if one is not None)
    return Moved(known.indicator, changes)


def _values(result: Result | None) -> dict[str, Value]:
    return {} if result is None else {value.zone: value for value in result.values}


def _whole(then: Result | None, now: Result | None) -> str:
    """Return why no two values of an indicator can be compared; empty when they can."""
    if then is None or now is None:
        return NOT_BEFORE if then is None else NOT_AFTER
    if then.indicator.unit != now.indicator.unit:
        return OTHER_UNIT
    # Without residents shares are taken over metres of street: another thing, though its name is the same.
    return OTHER_WEIGHT if then.weight and now.weight and then.weight != now.weight else ""


def _apart(was: Value | None, now: Value | None) -> str:
    unknown = [value is None or np.isnan(value.value) for value in (was, now)]
    return {(True, True): NEVER, (True, False): NOT_BEFORE, (False, True): NOT_AFTER}.get((unknown[0], unknown[1]), "")


def _totals(before: Shelf, after: Shelf, old: Ground, new: Ground) -> tuple[Total, ...]:
    was, now = _counted(before, old), _counted(after, new)
    return tuple(Total(name, was.get(name, np.nan), now.get(name, np.nan)) for name in {**now, **was})


def _counted(shelf: Shelf, base: Ground) -> dict[str, float]:
    """Return the known residents of all zones, and the places in use of every service."""
    counted: dict[str, float] = {}
    if base.population is not None and base.population.weight == RESIDENTS:
        counted[RESIDENTS] = float(base.population.sums()[0].sum())
    active = sources(shelf, base)
    parts = active.parts(FACILITIES)
    places = {id_: active.frame(one)["service"].value_counts() for id_, one in _by_own_id(parts.values()).items()}
    return counted | {service: float(places[dataset.id].get(service, 0)) for service, dataset in parts.items()}
