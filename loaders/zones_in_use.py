"""The zones in use, by which the rows of a new file are named."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from loaders.use import rows_in_use
from loaders.words import fold
from model.indicator import DISTRICT_ZONE

if TYPE_CHECKING:
    from store import Reader

DISTRICT: Final = DISTRICT_ZONE
_NAMES: Final = ("name_ar", "name_en", "name_ko")


@dataclass(frozen=True, slots=True)
class ZonesInUse:
    """The zones of the dataset in use.

    Parameters
    ----------
    meant
        Id by every folded id and name that means one zone only.
    """

    dataset: str
    ids: tuple[str, ...]
    meant: Mapping[str, str]


AskZones = Callable[[], ZonesInUse | None]


def no_zones() -> ZonesInUse | None:
    """Return that no zone is known, so that none is asked about."""
    return None


def zones_in_use(store: "Reader") -> ZonesInUse | None:
    """Return the zones of the dataset in use; None where there is none that can be read."""
    found = rows_in_use(store, "zones")
    if found is None:
        return None
    dataset, rows = found
    ids = tuple(rows["zone_id"].dropna().astype(str))
    names = [pair for column in _NAMES if column in rows for pair in zip(rows["zone_id"], rows[column], strict=True)]
    # An id goes before another zone's name.
    return ZonesInUse(dataset.id, ids, {**meanings(names), **meanings([(zone, zone) for zone in ids])})


def meanings(called: Iterable[tuple[object, object]]) -> Mapping[str, str]:
    """Return the zone that each folded name means, by pairs of zone and name; a name of two zones means none."""
    zones: dict[str, set[str]] = {}
    for zone, name in called:
        if isinstance(name, str) and fold(name):
            zones.setdefault(fold(name), set()).add(str(zone))
    return {name: next(iter(owners)) for name, owners in zones.items() if len(owners) == 1}
