"""The doors to what a plan would do: caches under the rule of ``ui/doors.py``."""

import math
from typing import Final

from shapely import Geometry

from figures.plan import Told
from indicators.corners import Corner, corners
from indicators.difference import HEADLINE
from indicators.measured import ground
from indicators.needs import FACILITIES
from indicators.reaching import WalkArea, walk_area
from indicators.scenario import Edited, edited
from indicators.scenario_data import Base
from indicators.scenario_file import scenario_of_link
from indicators.scenario_flood import flooded
from indicators.scenario_outcome import Outcome, outcome
from indicators.siting import Sited, sited
from indicators.siting_wish import Siting
from indicators.sketching import Edits, stands
from indicators.still import Still
from model.evidence import Evidence
from model.indicator import Indicator
from model.role import SERVICES
from model.scenario import Flood, Place, Resize
from store import capacity_units
from ui.doors import active_in, catalogue, district, ground_in, listed, rows_of, shelf, within_reach
from ui.remembered import remembered
from ui.state import real_only

ACCESS: Final = "access"
CAPACITY: Final = "facilities.capacity"


@remembered(entries=2)
def _still(state: str) -> Still:  # noqa: ARG001 - the token is the key
    """Return the shelf as it is in one state: whoever tries many edits need not ask it again."""
    return Still(shelf())


def edited_by(link: str) -> Edited:
    """Return the datasets in use as the edits in an address would have them; a fault in these is refused."""
    return _edited(shelf().state(), link, real=real_only())


@remembered(entries=8)
def _edited(state: str, link: str, *, real: bool) -> Edited:
    base = ground_in(state, real=real)
    return edited(_still(state), scenario_of_link(link), district(), real_only=real, base=base)


def edits_of(link: str) -> Edits:
    """Return the edits in an address; none for an empty one."""
    return scenario_of_link(link).edits if link else ()


def outcome_of(link: str, indicator_id: str, beside: tuple[str, ...] = ()) -> Outcome | None:
    """Return what the edits in an address do to an indicator and the headline ones, and to whom; None for no edits.

    Parameters
    ----------
    beside
        The addresses of plans that stand beside each other: each is asked what any of them is.
    """
    if not link:
        return None
    return _outcome(shelf().state(), link, _asked(indicator_id, *(beside or (link,))), real=real_only())


def _asked(indicator_id: str, *links: str) -> tuple[str, ...]:
    """Return what plans are asked: the indicator, the headline ones, and those of a capacity that one changes."""
    edits = (edit for link in links for edit in edits_of(link))
    sized = (edit.service for edit in edits if isinstance(edit, Place | Resize) and edit.capacity is not None)
    also = (name for service in dict.fromkeys(sized) for name in counting_capacity(service))
    return tuple(dict.fromkeys((indicator_id, *HEADLINE, *also)))


def counting_capacity(service: str) -> tuple[str, ...]:
    """Return the indicators of access that count what places of a service can take, of those that can be computed."""
    ready = (one.indicator for one in listed() if one.computable and one.indicator.domain == ACCESS)
    return tuple(one.id for one in ready if {CAPACITY, service} <= {*one.needs})


def sizes(service: str) -> tuple[float, float, str] | None:
    """Return the least and the greatest capacity of the places of a service, and what it counts.

    None where nobody said, or no number is reckoned from it.
    """
    return _sizes(shelf().state(), service, real=real_only()) if counting_capacity(service) else None


@remembered(entries=32)
def _sizes(state: str, service: str, *, real: bool) -> tuple[float, float, str] | None:
    rows = rows_of(active_in(state, FACILITIES, service, real=real))
    found = () if rows is None else stands(rows, (), service)
    told = [one for one in found if not math.isnan(one.capacity)]
    if not told:
        return None
    unit = max((one.unit for one in told), key=[one.unit for one in told].count)
    return min(one.capacity for one in told), max(one.capacity for one in told), capacity_units().get(unit, unit)


@remembered(entries=64)
def _outcome(state: str, link: str, ids: tuple[str, ...], *, real: bool) -> Outcome:
    base, after = ground_in(state, real=real), _edited(state, link, real=real)
    return outcome(_still(state), scenario_of_link(link), after, ids, base=base, real_only=real)


def told_of(link: str, indicator_id: str) -> Told | None:
    """Return what a plan does to one indicator; None for no edits."""
    return _told(shelf().state(), link, indicator_id, real=real_only()) if link else None


@remembered(entries=64)
def _told(state: str, link: str, indicator_id: str, *, real: bool) -> Told:
    found = _outcome(state, link, _asked(indicator_id, link), real=real)
    moved = next(one for one in found.difference.indicators if one.indicator.id == indicator_id)
    felt = next((one for one in found.felt if one.indicator.id == indicator_id), None)
    service = service_of(moved.indicator)
    severed = next((one for one in found.severed if one.service == service), None)
    after = moved.district().after
    known = after.evidence if after is not None and after.evidence else Evidence.MODELLED
    return Told(
        indicator=moved.indicator,
        service=service,
        turns=moved.changes,
        evidence=felt.evidence if felt else known,
        gained=felt.gained if felt else {},
        lost=felt.lost if felt else {},
        unknown=felt.unknown if felt else 0.0,
        groups=felt.groups if felt else {},
        few=felt.few if felt else frozenset(),
        cut=severed.cut if severed else {},
        joined=severed.joined if severed else {},
        withheld={**(felt.withheld if felt else {}), **(severed.withheld if severed else {})},
        kept_back=found.kept_back,
        least={"cut": severed.cut_least, "joined": severed.joined_least} if severed else {},
    )


def plannable() -> tuple[str, ...]:
    """Return the indicators of coverage about one service each: those that can be computed, else all."""
    return _plannable(shelf().state(), real=real_only())


@remembered(entries=4)
def _plannable(state: str, *, real: bool) -> tuple[str, ...]:  # noqa: ARG001 - part of the key
    reach = within_reach()
    about = [entry for entry in listed() if entry.indicator.id in reach and service_of(entry.indicator)]
    ready = tuple(entry.indicator.id for entry in about if entry.computable)
    return ready or tuple(entry.indicator.id for entry in about)


def service_of(indicator: Indicator) -> str:
    """Return the one service that an indicator is about, the first of those of which any does; empty for several."""
    needs = [need.split("|") for need in indicator.needs]
    about = [names for names in needs if all(name in SERVICES for name in names)]
    return about[0][0] if len(about) == 1 else ""


def area_around(lon: float, lat: float, metres: float, link: str = "") -> WalkArea:
    """Return what can be walked to from a place with the edits in an address done; refused where no street is near."""
    state, real = shelf().state(), real_only()
    # New places move nobody's walk: what was walked without them is remembered.
    moves = link and _moves_ground(_edited(state, link, real=real))
    return _area(state, lon, lat, metres, link if moves else "", real=real)


@remembered(entries=64)
def _area(state: str, lon: float, lat: float, metres: float, link: str, *, real: bool) -> WalkArea:
    base = ground_in(state, real=real)
    if link:
        after = _edited(state, link, real=real)
        base = ground(after, real_only=real, profile=after.profile, like=base)
    return walk_area(base, lon, lat, (metres,))


def heights() -> tuple[float, float] | None:
    """Return the least and the greatest height of the ground in use, metres; None where nobody brought any."""
    return _heights(shelf().state(), real=real_only())


@remembered(entries=4)
def _heights(state: str, *, real: bool) -> tuple[float, float] | None:
    found = Base(_still(state), district(), real_only=real, ground=ground_in(state, real=real)).terrain.height
    return (float(found.min()), float(found.max())) if len(found) else None


def water_of(link: str) -> Geometry | None:
    """Return what the edits in an address put under water, EPSG:4326; None for no flood."""
    levels = [edit.level for edit in edits_of(link) if isinstance(edit, Flood)]
    return _water(shelf().state(), max(levels), real=real_only()) if levels else None


@remembered(entries=16)
def _water(state: str, level: float, *, real: bool) -> Geometry:
    return flooded(Base(_still(state), district(), real_only=real, ground=ground_in(state, real=real)), level)


def _moves_ground(after: Edited) -> bool:
    """Tell whether anybody walks otherwise, or is elsewhere: places alone are no ground."""
    return bool(after.profile) or any(role != FACILITIES for role, _ in after.made)


def street_corners() -> tuple[Corner, ...]:
    """Return points of the streets in use, by zone and name."""
    return _corners(shelf().state(), real=real_only())


@remembered(entries=4)
def _corners(state: str, *, real: bool) -> tuple[Corner, ...]:
    return corners(ground_in(state, real=real), rows_of(active_in(state, "walk_network", "", real=real)))


def sites_of(wish: Siting) -> Sited:
    """Return where new sites should stand, on the data in use."""
    return sites_in(shelf().state(), wish, real=real_only())


def sites_in(state: str, wish: Siting, *, real: bool) -> Sited:
    """Return where new sites should stand in one state of the store."""
    money = tuple(map(str, (wish.cost_low, wish.cost_high, wish.budget)))
    also = (wish.front, wish.worlds)
    asked = (wish.service, wish.count, wish.objective, wish.threshold)
    return _sites(state, asked, money, also, real=real)


@remembered(entries=32)
def _sites(
    state: str,
    asked: tuple[str, int, str, float | None],
    money: tuple[str, ...],
    also: tuple[bool, bool],
    *,
    real: bool,
) -> Sited:
    (low, high, budget), (front, worlds) = map(float, money), also  # as text: no number is not another no number
    wish = Siting(*asked, cost_low=low, cost_high=high, budget=budget, front=front, worlds=worlds)
    return sited(shelf(), ground_in(state, real=real), wish, catalogue())
