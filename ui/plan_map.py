"""The map that can be pointed at: what it shows, and what a click on it does to the plan."""

from typing import Any, Final

import streamlit as st
from geopandas.geodataframe import GeoDataFrame

from figures import plan_map
from indicators import sketching
from indicators.sketching import FINE, Click, Edits
from model.problem import ProblemError
from ui import doors, live_map, plan_state, state
from ui.plan_pick import ACTS, CAPACITY, RESIZE, SERVICE

KEY: Final = "plan-map"
ACT, AT = "act", "at"
TWO_CLICKS: Final = ("move", "link", "span", "wall")
# Metres: what a finger may have meant, however far or near the map is looked at from.
LEAST_NEAR, MOST_NEAR = 30.0, 300.0


def show(data: dict[str, Any]) -> None:
    """Show the map; a click on it runs ``_clicked``."""
    live_map.show(KEY, data, "spot", _clicked)


def act(click: Click) -> None:
    """Do what the reader chose to do at a place."""
    wanted = st.session_state.get(state.kept(ACT), ACTS[0])
    try:
        _do(wanted if wanted in ACTS else ACTS[0], click)
    except ProblemError as fault:
        plan_state.trouble(fault.problems[0])


def _do(wanted: str, click: Click) -> None:
    edits, start = plan_state.held().edits, plan_state.first()
    if wanted == RESIZE and CAPACITY not in st.session_state:
        return
    if wanted == "look":
        state.keep(AT, f"{click.lon:.{FINE}f}_{click.lat:.{FINE}f}", "")
    elif wanted in TWO_CLICKS and start is None:
        plan_state.begin(click)
    elif plan_state.attempt(_edited(wanted, edits, start or click, click)) and wanted == "place":
        state.forget(AT)


def _edited(wanted: str, edits: Edits, start: Click, click: Click) -> Edits:
    metric = doors.district().metric_crs
    match wanted:
        case "bar" | "unlink":
            cut = sketching.barred if wanted == "bar" else sketching.unlinked
            return cut(doors.active_frame("walk_network"), edits, click, metric)
        case "unbar":
            return sketching.unbarred(doors.active_frame("barriers"), edits, click, metric)
        case "wall":
            return sketching.walled(edits, start, click)
        case "link" | "span":
            return sketching.linked(edits, start, click, bridge=wanted == "span")
    return _of_facility(wanted, edits, start, click)


def _of_facility(wanted: str, edits: Edits, start: Click, click: Click) -> Edits:
    service, metric = st.session_state.get(SERVICE, ""), doors.district().metric_crs
    rows = places(service)
    if wanted == "close":
        return sketching.closed(rows, edits, service, click, metric)
    if wanted == "move":
        return sketching.moved(rows, edits, service, start, click, metric)
    if wanted == RESIZE:
        return sketching.resized(rows, edits, service, click, st.session_state[CAPACITY], metric)
    return sketching.placed(edits, service, click)


def places(service: str) -> GeoDataFrame | None:
    """Return the dataset of a service in use, in its own order."""
    return doors.active_frame("facilities", service)


def _clicked() -> None:
    told = live_map.pointed(KEY, "spot")
    if not told:
        return
    paper = plan_map.sheet(doors.district())
    lon, lat = plan_map.degrees(paper, float(told["x"]), float(told["y"]))
    near = min(max(float(told["near"]) * paper.unit, LEAST_NEAR), MOST_NEAR)
    act(Click(lon, lat, near))
