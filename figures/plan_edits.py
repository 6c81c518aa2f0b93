"""The edits of a plan, each in a sentence."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from i18n import Locale
from model.scenario import (
    Bar,
    Close,
    CloseBridge,
    Edit,
    Flood,
    Grow,
    Line,
    Link,
    Move,
    Place,
    Resize,
    Unbar,
    Unlink,
    Walk,
)

PERCENT: Final = 100.0


@dataclass(frozen=True, slots=True)
class Known:
    """What the edits name, in the reader's language.

    Parameters
    ----------
    zones
        Names by id.
    where
        Zone of a point in degrees, by its name; points outside all zones are not in it.
    facilities
        Names of places by service and row, and by no service and their ``facility_id``.
    streets
        Names of streets by row.
    lengths
        Metres of a line.
    barriers
        Names of barriers by row.
    """

    zones: Mapping[str, str] = field(default_factory=dict)
    where: Mapping[tuple[float, float], str] = field(default_factory=dict)
    facilities: Mapping[tuple[str, str], str] = field(default_factory=dict)
    streets: Mapping[int, str] = field(default_factory=dict)
    lengths: Mapping[Line, float] = field(default_factory=dict)
    barriers: Mapping[int, str] = field(default_factory=dict)


def sentence(edit: Edit, known: Known, say: Locale) -> str:
    """Return what an edit does; whatever the data does not name is told by its row or its place."""
    if isinstance(edit, Place | Move | Close | Resize):
        return _of_facility(edit, known, say)
    if isinstance(edit, Flood | Grow | Walk):
        return _whole(edit, known, say)
    if isinstance(edit, Link):
        length = say.quantity(known.lengths.get(edit.line, math.nan), "m")
        key = "plan-edit-span" if edit.bridge else "plan-edit-link"
        return say.say(key, length=length, place=_where(edit.line[0], known, say))
    if isinstance(edit, Bar):
        return say.say("plan-edit-bar", place=_where(edit.line[0], known, say))
    return say.say(f"plan-edit-{_verb(edit)}", name=_street(edit, known, say))


def _of_facility(edit: Place | Move | Close | Resize, known: Known, say: Locale) -> str:
    capacity = edit.capacity if isinstance(edit, Place | Resize) else None
    if isinstance(edit, Place):
        service = say.say(f"service-{edit.service}") if say.has(f"service-{edit.service}") else edit.service
        words = say.say("plan-edit-place", service=service, place=_where((edit.lon, edit.lat), known, say))
    elif isinstance(edit, Move):
        place = _where((edit.lon, edit.lat), known, say)
        words = say.say("plan-edit-move", name=_facility(edit, known, say), place=place)
    else:
        key = "plan-edit-close" if isinstance(edit, Close) else "plan-edit-resize"
        words = say.say(key, name=_facility(edit, known, say))
    return words if capacity is None else say.listed([words, _capacity(capacity, say)])


def _whole(edit: Flood | Grow | Walk, known: Known, say: Locale) -> str:
    match edit:
        case Flood():
            return say.say("plan-edit-flood", level=say.quantity(edit.level, "m", 2))
        case Grow():
            place = known.zones.get(edit.zone, edit.zone) if edit.zone not in {"", "*"} else say.say("whole-district")
            return say.say("plan-edit-grow", factor=say.quantity(PERCENT * edit.factor, "percent", 1), place=place)
        case Walk():
            key = f"profile-{edit.profile}"
            return say.say("plan-edit-walk", profile=say.say(key) if say.has(key) else edit.profile)


def _verb(edit: Unlink | CloseBridge | Unbar) -> str:
    match edit:
        case Unlink():
            return "unlink"
        case CloseBridge():
            return "close-bridge"
        case Unbar():
            return "unbar"


def _capacity(capacity: float, say: Locale) -> str:
    return say.say("plan-edit-capacity", capacity=say.number(capacity, 1))


def _facility(edit: Move | Close | Resize, known: Known, say: Locale) -> str:
    key = ("", edit.facility) if edit.facility else (edit.service, str(edit.row))
    if name := known.facilities.get(key):
        return name
    service = say.say(f"service-{edit.service}") if say.has(f"service-{edit.service}") else ""
    return say.listed(filter(None, [service, edit.facility or say.say("plan-row", row=str(edit.row))]))


def _street(edit: Unlink | CloseBridge | Unbar, known: Known, say: Locale) -> str:
    if edit.lon is not None and edit.lat is not None:
        return _where((edit.lon, edit.lat), known, say)
    name = (known.barriers if isinstance(edit, Unbar) else known.streets).get(edit.row, "")
    return name or say.say("plan-row", row=str(edit.row))


def _where(point: tuple[float, float], known: Known, say: Locale) -> str:
    lon, lat = point
    numbers = say.isolate(say.digits(f"{lat:.5f}, {lon:.5f}"))
    zone = known.where.get(point)
    return say.say("plan-in-zone", zone=zone, place=numbers) if zone else numbers
