"""What a reader can choose on a page, each by id."""

import math
from collections.abc import Iterable, Mapping, Sequence

import streamlit as st

from i18n import Locale
from model.indicator import Indicator
from model.norm import Norm
from model.role import GROUPS
from store import norms
from ui import doors, state

# Metres offered as reach; the indicator's own threshold and those that norms name always join them.
REACHES = (300, 400, 500, 800, 1000, 1500)
REACH_OF = "reach-of"
# Services given over a counter, which could be asked for by an online form instead.
COUNTERS = ("post_office", "bank", "government_office", "primary_health", "hospital", "police", "community_centre")
EVERYBODY = "all"
RESIDENTS = "residents"
WALKING_SPEED = 1.33  # metres a second, an adult's; method.md §1


def pick_indicator(say: Locale, ids: Sequence[str]) -> Indicator:
    """Let the reader choose one of the indicators ``ids``, by its service's name."""
    by_id = {entry.id: entry for entry in doors.catalogue()}

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("pick-service"),
            ids,
            format_func=lambda name: say.say(f"short-{name}"),
            filter_mode=None,
            key=key,
        )

    return by_id[state.choose("service", ids, ids[0], draw)]


def pick_reach(say: Locale, indicator: Indicator) -> float:
    """Let the reader choose the longest walk, in metres."""
    # A reach chosen for one service is no wish for the next: each opens at the distance it is defined for, unless a
    # link or the back button brought both.
    if st.session_state.setdefault(REACH_OF, indicator.id) != indicator.id:
        if not state.asks("reach"):
            state.forget("reach")
        st.session_state[REACH_OF] = indicator.id
    asked = _norms_of(indicator)
    metres = _pick_metres(say, "reach", round(indicator.threshold), asked)
    if norm := asked.get(round(metres)):
        publisher, seen = say.say(f"publisher-{norm.publisher}"), say.say(f"verified-{norm.verified}")
        st.caption(say.say("reach-norm", publisher=publisher, verified=seen))
    return metres


def reaches(indicator: Indicator) -> tuple[int, ...]:
    """Return the metres that are offered as reach of an indicator, with its own and those that norms name."""
    return tuple(sorted({*REACHES, round(indicator.threshold), *_norms_of(indicator)}))


def _norms_of(indicator: Indicator) -> dict[int, Norm]:
    return {round(one.metres): one for one in norms() if one.indicator == indicator.id and not math.isnan(one.metres)}


def pick_counter(say: Locale) -> str:
    """Let the reader choose the service whose counter would close, among those that have places; all where none has."""
    ids = [service for service in COUNTERS if doors.has_places(service)] or COUNTERS
    return pick_one(say, "counter", ids, "service")


def pick_help(say: Locale, own: float) -> float:
    """Let the reader choose the longest walk to help, in metres; ``own`` is the usual one."""
    return _pick_metres(say, "help", round(own))


def _pick_metres(say: Locale, name: str, own: int, also: Iterable[int] = ()) -> float:
    ids = [str(metres) for metres in sorted({*REACHES, own, *also})]

    def draw(key: str) -> str | None:
        return st.segmented_control(
            say.say(f"pick-{name}"),
            ids,
            format_func=lambda metres: say.quantity(float(metres), "m"),
            required=True,
            wrap=True,
            key=key,
            help=say.say(f"pick-{name}-help", minutes=round(own / WALKING_SPEED / 60), metres=own),
        )

    return float(state.choose(name, ids, str(own), draw))


def pick_group(say: Locale, people: str) -> str:
    """Let the reader choose whose share is shown: all residents, or a group that the data tells of; empty for all.

    Parameters
    ----------
    people
        Column of ``residents`` that the indicator is about; what is about children alone leaves no choice.
    """
    if people != RESIDENTS:
        st.selectbox(say.say("pick-group"), [say.say(f"group-{people}")], disabled=True)
        return ""
    # Where nobody counted any group the choice stays, and the answer says what is missing.
    ids = [EVERYBODY, *(doors.groups() or GROUPS)]

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("pick-group"),
            ids,
            format_func=lambda group: say.say("group-" + group.replace(":", "-")),
            filter_mode=None,
            key=key,
        )

    chosen = state.choose("group", ids, EVERYBODY, draw)
    return "" if chosen == EVERYBODY else chosen


def pick_titled(name: str, words: str, titles: Mapping[str, str], usual: str = "", *, row: bool = False) -> str:
    """Let the reader choose one of ``titles``, by id, under the label ``words``; in a row where there is room.

    Parameters
    ----------
    name
        Of the choice in the address.
    usual
        What counts where nothing was chosen; the first without it.
    """
    ids = list(titles)

    def draw(key: str) -> str | None:
        if row:
            return st.segmented_control(words, ids, format_func=titles.__getitem__, required=True, wrap=True, key=key)
        return st.selectbox(words, ids, format_func=titles.__getitem__, filter_mode=None, key=key)

    return state.choose(name, ids, usual or ids[0], draw)


def pick_one(say: Locale, name: str, ids: Sequence[str], prefix: str) -> str:
    """Let the reader choose one of ``ids``, named by the messages ``<prefix>-<id>``."""

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say(f"pick-{name}"),
            ids,
            format_func=lambda item: say.say(f"{prefix}-{item.replace(':', '-')}"),
            filter_mode=None,
            key=key,
        )

    return state.choose(name, ids, ids[0], draw)
