"""The same edits without the map: places and bridges from lists, and what concerns the whole district."""

import math
from collections.abc import Callable, Mapping

import streamlit as st

from figures.tables import plain
from i18n import Locale
from i18n.locale import bare
from indicators import sketching
from indicators.sketching import Click, stands
from indicators.walking import BY_ID
from model.indicator import DISTRICT_ZONE, Indicator
from model.scenario import CloseBridge, Edit, Flood, Grow, Unbar, Walk
from ui import doors, plan_state, planned, state
from ui import plan_map as pointing
from ui.folded import folded
from ui.plan_marks import bridges, stand_name
from ui.plan_pick import CAPACITY, RESIZE
from ui.plan_state import Plan
from ui.plan_walls import walls_of
from ui.show import show_heading, show_way_to_bring

# Metres: a place from a list is meant itself.
MEANT = 30.0
LOW_LYING = "env_slr"
HIGHEST_FLOOD, STEP = 10.0, 0.1
LEAST_GROWTH, MOST_GROWTH = -90.0, 300.0  # percent


def show(held: Plan, indicator: Indicator, act: str, say: Locale) -> None:
    """Fold away the road without the map; until it is opened nothing is looked up."""
    with folded("more", say.say("plan-more")) as is_open:
        if not is_open:
            return
        left, right = st.columns(2, gap="large")
        with left:
            show_heading(say.say(f"act-{act}"), of_page=True)
            _by_list(held, indicator, act, say)
        with right:
            show_heading(say.say("plan-whole"), of_page=True)
            _whole(held, say)


def _by_list(held: Plan, indicator: Indicator, act: str, say: Locale) -> None:
    service = planned.service_of(indicator)
    if act == "bar":
        row = _pick("bridge", bridges(say), say)
        _button("plan-list-do", lambda: _add(held, CloseBridge(row=int(row))), say, ready=bool(row))
        return
    if act == "unbar":
        row = _pick("barrier", {str(one.row): one.name for one in walls_of(held.edits, say)}, say)
        _button("plan-list-do", lambda: _add(held, Unbar(row=int(row))), say, ready=bool(row))
        return
    if act in {"close", "move", RESIZE}:
        there = {str(at): one for at, one in enumerate(_open(held, service))}
        chosen = _pick("facility", {at: stand_name(one, service, say) for at, one in there.items()}, say)
        if act == RESIZE:
            ready = bool(chosen) and CAPACITY in st.session_state
            _button("plan-list-do", lambda: _size(held, service, there[chosen]), say, ready=ready)
            return
        if act == "close":
            _button("plan-list-do", lambda: _shut(held, service, there[chosen]), say, ready=bool(chosen))
            return
        to = _corner("to", say)
        _button("plan-list-do", lambda: _move(held, service, there[chosen], to), say, ready=bool(chosen) and bool(to))
        return
    start = _corner("from", say) if act in pointing.TWO_CLICKS else None
    to = _corner("to", say)
    ready = to is not None and (act not in pointing.TWO_CLICKS or start is not None)
    _button("plan-list-do", lambda: _point(start, to), say, ready=ready)


def _pick(name: str, options: Mapping[str, str], say: Locale) -> str:
    """Let the reader choose one of some ids by its name; empty where there is none."""
    state.steady(f"plan-list-{name}", options, next(iter(options), None))
    chosen = st.selectbox(
        say.say(f"plan-list-{name}"),
        list(options),
        format_func=lambda key: bare(options.get(key, key)),
        filter_mode=None,
        key=f"plan-list-{name}",
    )
    return chosen or ""


def _corner(name: str, say: Locale) -> Click | None:
    """Let the reader choose a zone, and a point of one of its streets."""
    names, found = doors.names(say), planned.street_corners()
    zone, spot = st.columns(2)
    with zone:
        inside = _pick(f"{name}-zone", {one.zone: names.get(one.zone, one.zone) for one in found}, say)
    spots = {f"{one.lon}_{one.lat}": one for one in found if one.zone == inside}
    words = {
        key: say.say(
            "plan-list-spot",
            number=nth,
            name=one.name.of(say.language) or say.say("network-unnamed"),
            place=say.digits(f"{one.lat:.5f}, {one.lon:.5f}"),
        )
        for nth, (key, one) in enumerate(spots.items(), 1)
    }
    with spot:
        chosen = _pick(f"{name}-spot", words, say)
    one = spots.get(chosen)
    return None if one is None else Click(one.lon, one.lat, MEANT)


def _button(key: str, do: Callable[[], None], say: Locale, *, ready: bool = True) -> None:
    st.button(say.say(key), key=key, on_click=do, disabled=not ready, type="primary")


def _open(held: Plan, service: str) -> tuple[sketching.Stand, ...]:
    return tuple(one for one in stands(pointing.places(service), held.edits, service) if not one.closed)


def _add(held: Plan, edit: Edit) -> None:
    plan_state.attempt((*held.edits, edit))


def _shut(held: Plan, service: str, stand: sketching.Stand) -> None:
    plan_state.attempt(sketching.shut(held.edits, service, stand))


def _size(held: Plan, service: str, stand: sketching.Stand) -> None:
    plan_state.attempt(sketching.sized(held.edits, service, stand, st.session_state[CAPACITY]))


def _move(held: Plan, service: str, stand: sketching.Stand, to: Click | None) -> None:
    if to is not None:
        plan_state.attempt(sketching.shifted(held.edits, service, stand, to))


def _point(start: Click | None, to: Click | None) -> None:
    if start is not None:
        plan_state.begin(start)
    if to is not None:
        pointing.act(to)


def _whole(held: Plan, say: Locale) -> None:
    """Let the reader say how many more people there are, who walks, and how high the water stands."""
    names = {DISTRICT_ZONE: say.say("whole-district"), **doors.names(say)}
    share, where = st.columns(2)
    with share:
        by = st.number_input(say.say("plan-grow"), LEAST_GROWTH, MOST_GROWTH, 10.0, 5.0, key="plan-grow-by")
    with where:
        zone = _pick("grow-zone", names, say)
    grown = Grow(round(1 + by / 100, 4), "" if zone == DISTRICT_ZONE else zone)
    _button("plan-grow-do", lambda: _add(held, grown), say)
    profile = _pick("profile", {name: say.say(f"profile-{name}") for name in BY_ID}, say)
    _button("plan-walk-do", lambda: _set(held, Walk, Walk(profile)), say, ready=bool(profile))
    _flood(held, say)


def _flood(held: Plan, say: Locale) -> None:
    """Let the reader say how high the water stands; without heights of the ground say what is missing."""
    heights = planned.heights()
    if heights is None:
        owners = say.listed(say.say(f"owner-{owner}") for owner in doors.value(LOW_LYING).indicator.owners)
        st.info(plain(say.say("plan-flood-missing", owners=owners)), icon=":material/info:")
        show_way_to_bring(say)
        return
    least, most = (say.quantity(one, "m", 1) for one in heights)
    # Ground by the sea may lie below it.
    lowest = min(0.0, math.floor(heights[0]))
    told = say.say("plan-flood", least=least, most=most)
    level = st.number_input(told, lowest, HIGHEST_FLOOD, 1.0, STEP, key="plan-flood-level")
    _button("plan-flood-do", lambda: _set(held, Flood, Flood(level)), say)


def _set(held: Plan, kind: type[Edit], edit: Edit) -> None:
    """Add an edit of which only one can count, in the place of the one before it."""
    plan_state.attempt((*(one for one in held.edits if not isinstance(one, kind)), edit))
