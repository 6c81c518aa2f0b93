"""What the edits of a scenario come to on the data that they are about: each thing named, each fault refused."""

import hashlib
import json
import math
from dataclasses import dataclass, field, replace
from typing import Final, NoReturn

import numpy as np
import shapely
from numpy.typing import NDArray

from indicators.columns import flags
from indicators.coverage import RESIDENTS
from indicators.needs import FACILITIES, WALK_NETWORK
from indicators.scenario_data import Base
from indicators.scenario_file import refuse
from indicators.walking import BARRIERS, BY_ID
from model.indicator import DISTRICT_ZONE
from model.problem import Problem, ProblemError, Severity
from model.role import BARRIERS as BARRIER_KINDS
from model.role import SERVICES
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
    Named,
    Place,
    Resize,
    Scenario,
    Spotted,
    Unbar,
    Unlink,
    Walk,
)

# A click on a map is about this near to what was meant.
NEAR_METRES: Final = 50.0
LEAST_METRES: Final = 0.01
Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Changed:
    """What becomes of one facility; None for what stays."""

    service: str
    closed: bool = False
    spot: tuple[float, float] | None = None
    capacity: float | None = None


@dataclass(slots=True)
class Net:
    """What all edits come to.

    Parameters
    ----------
    placed
        New places by their name.
    facilities
        By dataset and row (from 0), what becomes of those that are there.
    cut
        By row of a bridge, where it is barred (metric CRS); None for its middle.
    grown
        Factors by zone; of all zones under the empty name.
    """

    base: Base
    placed: dict[str, Place] = field(default_factory=dict)
    facilities: dict[Key, Changed] = field(default_factory=dict)
    links: set[Link] = field(default_factory=set)
    unlinked: set[int] = field(default_factory=set)
    cut: dict[int, tuple[float, float] | None] = field(default_factory=dict)
    bars: set[Bar] = field(default_factory=set)
    unbarred: set[int] = field(default_factory=set)
    level: float | None = None
    grown: dict[str, list[float]] = field(default_factory=dict)
    profile: str = ""

    def factor(self, zone: str) -> float:
        """Return by what the residents of a zone are multiplied: the same in whatever order it was said."""
        return math.prod(sorted(self.grown.get("", []) + (self.grown.get(zone, []) if zone else [])))

    def told(self, role: str, service: str = "") -> str:
        """Return what is edited of a role, or of one of its services, as a text of its own; empty for nothing."""
        streets = [sorted(map(repr, self.links)), sorted(self.unlinked), sorted(self.cut.items()), self.profile]
        growth = {zone: self.factor(zone) for zone in ("", *self.base.zone_ids())} if self.grown else {}
        parts: dict[str, list[object]] = {
            FACILITIES: [
                sorted(repr(one) for one in self.placed.values() if one.service == service),
                sorted(f"{key}{one}" for key, one in self.facilities.items() if one.service == service),
            ],
            WALK_NETWORK: [*streets, self.level],
            BARRIERS: [sorted(map(repr, self.bars)), sorted(self.unbarred), self.level],
            RESIDENTS: [growth if any(factor != 1.0 for factor in growth.values()) else {}],
        }
        part = parts[role]
        return json.dumps(part) if any(one is not None and one not in ("", [], {}) for one in part) else ""

    def services(self) -> tuple[str, ...]:
        """Return the services of which a place is edited, in their own order."""
        return tuple(service for service in SERVICES if self.told(FACILITIES, service))

    def seal(self) -> str:
        """Return the SHA-256 of it all."""
        parts = [self.told(role) for role in (WALK_NETWORK, BARRIERS, RESIDENTS)]
        parts += [self.told(FACILITIES, service) for service in self.services()]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def net_of(base: Base, scenario: Scenario) -> Net:
    """Return what the edits of a scenario come to.

    Raises
    ------
    ProblemError
        As ``indicators.scenario.edited``.
    """
    net = Net(base)
    for at, edit in enumerate(scenario.edits, 1):
        _do(net, edit, at)
    return net


def _do(net: Net, edit: Edit, at: int) -> None:
    match edit:
        case Place():
            _place(net, edit, at)
        case Move() | Close() | Resize():
            _change(net, edit, at)
        case Link():
            _line(net, edit.line, at)
            _joinable(net, edit, at)
            net.links.add(edit)
        case Bar():
            _line(net, edit.line, at)
            if edit.kind not in BARRIER_KINDS:
                refuse("barrier-unknown", edit=at, found=edit.kind, known=", ".join(BARRIER_KINDS))
            net.bars.add(edit)
        case Unlink() | CloseBridge() | Unbar():
            _spotted(net, edit, at)
        case Flood() | Grow() | Walk():
            _set(net, edit, at)


def _set(net: Net, edit: Flood | Grow | Walk, at: int) -> None:
    match edit:
        case Flood():
            net.base.refuse_without_heights(at)
            net.level = edit.level if net.level is None else max(net.level, edit.level)
        case Grow():
            _grow(net, edit, at)
        case Walk():
            if edit.profile not in BY_ID:
                facts = {"profile": edit.profile, "known": ", ".join(BY_ID)}
                raise ProblemError(Problem("profile-unknown", Severity.REFUSE, facts=facts, candidates=tuple(BY_ID)))
            net.profile = edit.profile


def _place(net: Net, edit: Place, at: int) -> None:
    if edit.service not in SERVICES:
        refuse("service-unknown", edit=at, service=edit.service, known=", ".join(SERVICES))
    if net.base.dataset(FACILITIES, edit.service) is None:
        refuse("service-missing", edit=at, service=edit.service)
    _sound(edit.capacity, at)
    net.base.refuse_spot(edit.lon, edit.lat, at)
    if edit.name in net.placed or any(net.base.called(edit.name, service) for service in net.base.services()):
        refuse("id-taken", edit=at, facility=edit.name)
    net.placed[edit.name] = edit


def _change(net: Net, edit: Named, at: int) -> None:
    """Move, close or resize a facility: a new one by its name, another by its name or its row."""
    if isinstance(edit, Move):
        net.base.refuse_spot(edit.lon, edit.lat, at)
    if isinstance(edit, Resize):
        _sound(edit.capacity, at)
    if not edit.row and edit.facility in net.placed:
        fresh = net.placed.pop(edit.facility)
        if isinstance(edit, Move):
            net.placed[edit.facility] = replace(fresh, lon=edit.lon, lat=edit.lat, id=edit.facility)
        elif isinstance(edit, Resize):
            net.placed[edit.facility] = replace(fresh, capacity=edit.capacity, id=edit.facility)
        return
    service, key = _found(net, edit, at)
    was = net.facilities.get(key, Changed(service))
    if was.closed:
        _gone(edit, at)
    if isinstance(edit, Move):
        net.facilities[key] = replace(was, spot=(edit.lon, edit.lat))
    elif isinstance(edit, Resize):
        net.facilities[key] = replace(was, capacity=edit.capacity)
    else:
        net.facilities[key] = Changed(service, closed=True)


def _found(net: Net, edit: Named, at: int) -> tuple[str, Key]:
    """Return the service, and dataset and row, of the one facility that an edit names."""
    if bool(edit.facility) == bool(edit.row) or (edit.row and not edit.service):
        refuse("facility-unnamed", edit=at)
    if edit.service and edit.service not in SERVICES:
        refuse("service-unknown", edit=at, service=edit.service, known=", ".join(SERVICES))
    found = []
    for service in (edit.service,) if edit.service else net.base.services():
        dataset = net.base.dataset(FACILITIES, service)
        if dataset is not None:
            rows = (edit.row - 1,) if edit.row else net.base.called(edit.facility, service)
            found += [(service, (dataset.id, row)) for row in rows if net.base.holds(dataset, row, service)]
    if len(found) > 1:
        told = ", ".join(f"{service} {row + 1}" for service, (_, row) in found)
        refuse("facility-twice", edit=at, facility=edit.facility, rows=told)
    return found[0] if found else _gone(edit, at)


def _gone(edit: Named, at: int) -> NoReturn:
    """Refuse to edit a facility that is not there."""
    if edit.row:
        refuse("facility-row-unknown", edit=at, row=edit.row, service=edit.service)
    refuse("facility-unknown", edit=at, facility=edit.facility)


def _sound(capacity: float | None, at: int) -> None:
    if capacity is not None and capacity < 0:
        refuse("capacity", edit=at, found=f"{capacity:g}")


def _line(net: Net, line: Line, at: int) -> None:
    for lon, lat in line:
        net.base.refuse_outside(lon, lat, at)
    if shapely.length(shapely.LineString(net.base.metric(np.array(line)))) < LEAST_METRES:
        refuse("no-length", edit=at)


def _joinable(net: Net, link: Link, at: int) -> None:
    rows = net.base.rows(WALK_NETWORK)
    if rows is None:
        refuse("no-streets", edit=at)
    tree = shapely.STRtree(net.base.shapes(WALK_NETWORK)[flags(rows, "walkable", blank=True)])
    ends = [shapely.Point(end) for end in net.base.metric(np.array([link.line[0], link.line[-1]]))]
    if len(set(tree.query(ends, predicate="dwithin", distance=NEAR_METRES)[0])) < len(ends):
        refuse("link-loose", edit=at, metres=NEAR_METRES)


def _spotted(net: Net, edit: Spotted, at: int) -> None:
    """Take away, or bar, the street or barrier in a row or near a point."""
    role = BARRIERS if isinstance(edit, Unbar) else WALK_NETWORK
    rows = net.base.rows(role)
    if rows is None:
        refuse("no-barriers" if isinstance(edit, Unbar) else "no-streets", edit=at)
    wanted = np.ones(len(rows), dtype=np.bool_)
    if isinstance(edit, CloseBridge):
        wanted = flags(rows, "bridge", blank=False)
    spot = None
    if edit.row and edit.lon is None and edit.lat is None:
        if edit.row > len(rows):
            refuse("row-unknown", edit=at, row=edit.row, rows=len(rows))
        if not wanted[edit.row - 1]:
            refuse("not-a-bridge", edit=at, row=edit.row)
        row = edit.row - 1
    elif not edit.row and edit.lon is not None and edit.lat is not None:
        net.base.refuse_outside(edit.lon, edit.lat, at)
        x, y = net.base.metric(np.array([(edit.lon, edit.lat)]))[0]
        spot = (float(x), float(y))
        row = _nearest(net.base.shapes(role), wanted, spot, at)
    else:
        refuse("spot-unnamed", edit=at)
    if isinstance(edit, Unbar):
        net.unbarred.add(row)
    elif isinstance(edit, Unlink):
        net.unlinked.add(row)
    else:
        net.cut.setdefault(row, spot)


def _nearest(shapes: NDArray[np.object_], wanted: NDArray[np.bool_], spot: tuple[float, float], at: int) -> int:
    metres = shapely.distance(shapes, shapely.Point(spot))
    metres = np.where(wanted & ~np.isnan(metres), metres, np.inf)
    if not len(metres) or metres.min() > NEAR_METRES:
        refuse("nothing-near", edit=at, metres=NEAR_METRES)
    return int(metres.argmin())


def _grow(net: Net, edit: Grow, at: int) -> None:
    if edit.factor <= 0:
        refuse("factor", edit=at, found=f"{edit.factor:g}")
    if net.base.dataset(RESIDENTS) is None:
        refuse("nobody-counted", edit=at)
    zone = "" if edit.zone == DISTRICT_ZONE else edit.zone
    known = net.base.zone_ids()
    if zone and zone not in known:
        facts = {"zone": zone, "known": ", ".join(known)}
        raise ProblemError(Problem("zone-unknown", Severity.REFUSE, facts=facts, candidates=known))
    net.grown.setdefault(zone, []).append(edit.factor)
