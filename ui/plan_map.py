"""The map that can be pointed at: what it shows, and what a click on it does to the plan."""

from pathlib import Path
from typing import Any, Final

import streamlit as st
from geopandas.geodataframe import GeoDataFrame

from figures import plan_map
from indicators import sketching
from indicators.sketching import FINE, Click, Edits
from model.problem import ProblemError
from store.document import text_of
from ui import doors, plan_state, state
from ui.plan_pick import ACTS, CAPACITY, RESIZE, SERVICE

HERE: Final = Path(__file__).parent
KEY: Final = "plan-map"
ACT, AT, VIEW = "act", "at", "view"
TWO_CLICKS: Final = ("move", "link", "span")
WHOLE: Final = "_".join(map(str, plan_map.WHOLE))
# Metres: what a finger may have meant, however far or near the map is looked at from.
LEAST_NEAR, MOST_NEAR = 30.0, 300.0
# Constant text of ours; whatever is from a file goes in as data, and is only ever text there.
POINTED: Final = st.components.v2.component(
    "plan_map",
    css=text_of(HERE / "plan.css"),
    js=text_of(HERE / "plan_map.js"),
    isolate_styles=False,
)


def show(data: dict[str, Any]) -> None:
    """Show the map; a click on it runs ``_clicked``, and where it is looked at goes into the address."""
    POINTED(key=KEY, data={**data, "view": _view()}, on_spot_change=_clicked, on_view_change=_looked)


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
    service, metric = st.session_state.get(SERVICE, ""), doors.district().metric_crs
    rows = places(service)
    if wanted == "place":
        return sketching.placed(edits, service, click)
    if wanted == "close":
        return sketching.closed(rows, edits, service, click, metric)
    if wanted == "move":
        return sketching.moved(rows, edits, service, start, click, metric)
    if wanted == RESIZE:
        return sketching.resized(rows, edits, service, click, st.session_state[CAPACITY], metric)
    if wanted in {"bar", "unlink"}:
        cut = sketching.barred if wanted == "bar" else sketching.unlinked
        return cut(doors.active_frame("walk_network"), edits, click, metric)
    return sketching.linked(edits, start, click, bridge=wanted == "span")


def places(service: str) -> GeoDataFrame | None:
    """Return the dataset of a service in use, in its own order."""
    return doors.active_frame("facilities", service)


def _clicked() -> None:
    told = st.session_state[KEY].get("spot")
    if not told:
        return
    paper = plan_map.sheet(doors.district())
    lon, lat = plan_map.degrees(paper, float(told["x"]), float(told["y"]))
    near = min(max(float(told["near"]) * paper.unit, LEAST_NEAR), MOST_NEAR)
    act(Click(lon, lat, near))


def _looked() -> None:
    told = st.session_state[KEY].get("view")
    if told:
        x, y, wide = (round(float(told[name])) for name in ("x", "y", "wide"))
        state.keep(VIEW, f"{x}_{y}_{wide}", WHOLE)


def _view() -> dict[str, int] | None:
    """Return where the map is looked at, as the address has it; None for the whole, or for what is no view."""
    text = state.told(VIEW)
    parts = text.split("_")
    if len(parts) != 3 or not all(part.isdecimal() and len(part) < 5 for part in parts):  # noqa: PLR2004 - x, y, width
        state.unknown(VIEW, text)
        state.forget(VIEW)
        return None
    state.keep(VIEW, text, WHOLE)
    return dict(zip(("x", "y", "wide"), map(int, parts), strict=True))
