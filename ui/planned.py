"""The doors to what a plan would do: caches under the rule of ``ui/doors.py``."""

import streamlit as st

from indicators.corners import Corner, corners
from indicators.measured import ground
from indicators.needs import FACILITIES
from indicators.reaching import WalkArea, walk_area
from indicators.scenario import Edited, edited
from indicators.scenario_file import scenario_of_link
from indicators.scenario_outcome import Outcome, outcome
from indicators.siting import Sited, sited
from indicators.siting_wish import Siting
from indicators.still import Still
from ui.doors import active_in, catalogue, district, ground_in, rows_of, shelf
from ui.state import real_only


@st.cache_resource(max_entries=2, show_spinner=False)
def _still(state: str) -> Still:  # noqa: ARG001 - the token is the key
    """Return the shelf as it is in one state: whoever tries many edits need not ask it again."""
    return Still(shelf())


def edited_by(link: str) -> Edited:
    """Return the datasets in use as the edits in an address would have them; a fault in these is refused."""
    return _edited(shelf().state(), link, real=real_only())


@st.cache_resource(max_entries=8, show_spinner=False)
def _edited(state: str, link: str, *, real: bool) -> Edited:
    base = ground_in(state, real=real)
    return edited(_still(state), scenario_of_link(link), district(), real_only=real, base=base)


def outcome_of(link: str, ids: tuple[str, ...]) -> Outcome:
    """Return what the edits in an address do to the indicators ``ids``, and to whom; a fault in these is refused."""
    return _outcome(shelf().state(), link, ids, real=real_only())


@st.cache_resource(max_entries=64, show_spinner=False)
def _outcome(state: str, link: str, ids: tuple[str, ...], *, real: bool) -> Outcome:
    base, after = ground_in(state, real=real), _edited(state, link, real=real)
    return outcome(_still(state), scenario_of_link(link), after, ids, base=base, real_only=real)


def area_around(lon: float, lat: float, metres: float, link: str = "") -> WalkArea:
    """Return what can be walked to from a place with the edits in an address done; refused where no street is near."""
    return _area(shelf().state(), lon, lat, metres, link, real=real_only())


@st.cache_resource(max_entries=64, show_spinner=False)
def _area(state: str, lon: float, lat: float, metres: float, link: str, *, real: bool) -> WalkArea:
    base = ground_in(state, real=real)
    if link and _moves_ground(after := _edited(state, link, real=real)):
        base = ground(after, real_only=real, profile=after.profile, like=base)
    return walk_area(base, lon, lat, (metres,))


def _moves_ground(after: Edited) -> bool:
    """Tell whether anybody walks otherwise, or is elsewhere: places alone are no ground."""
    return bool(after.profile) or any(role != FACILITIES for role, _ in after.made)


def street_corners() -> tuple[Corner, ...]:
    """Return points of the streets in use, by zone and name."""
    return _corners(shelf().state(), real=real_only())


@st.cache_resource(max_entries=4, show_spinner=False)
def _corners(state: str, *, real: bool) -> tuple[Corner, ...]:
    return corners(ground_in(state, real=real), rows_of(active_in(state, "walk_network", "", real=real)))


def sites_of(wish: Siting) -> Sited:
    """Return where new sites should stand, on the data in use."""
    asked = (wish.service, wish.count, wish.objective, wish.cost_low, wish.cost_high)
    return _sites(shelf().state(), *map(str, asked), worlds=wish.worlds, real=real_only())


@st.cache_resource(max_entries=32, show_spinner=False)
def _sites(
    state: str, service: str, count: str, objective: str, low: str, high: str, *, worlds: bool, real: bool
) -> Sited:
    wish = Siting(service, int(count), objective, cost_low=float(low), cost_high=float(high), worlds=worlds)
    return sited(shelf(), ground_in(state, real=real), wish, catalogue())
