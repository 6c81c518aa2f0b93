"""The search for sites for whoever asks more: costs and a budget, every plan compared, other assumptions."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import streamlit as st

from figures import markup, plan_front, plan_sites
from i18n import Locale
from indicators.siting import Sited
from indicators.sketching import Click, placed
from model.network import Spot
from ui import plan_state, state
from ui.folded import folded
from ui.show import show_heading
from ui.twin import show_twin

LOW, HIGH, BUDGET, FRONT, WORLDS = "cost-low", "cost-high", "budget", "front", "worlds"
STEP: Final = 100_000.0
MOST: Final = 1e12
FOLD: Final = "sites-more"


@dataclass(frozen=True, slots=True)
class More:
    """What is asked beside the goal; NaN for what nobody said."""

    low: float
    high: float
    budget: float
    front: bool
    worlds: bool


def ask(say: Locale) -> More:
    """Let the reader ask more, folded away; what was asked holds when it is folded again, and stands in the address."""
    with folded(FOLD, say.say("plan-sites-more")) as is_open:
        if is_open:
            for name, column in zip((LOW, HIGH, BUDGET), st.columns(3, vertical_alignment="bottom"), strict=True):
                with column:
                    _type(name, say)
            for name in (FRONT, WORLDS):
                _tick(name, say)
    low, high, budget = map(_number, (LOW, HIGH, BUDGET))
    return More(low, high, budget, front=_ticked(FRONT), worlds=_ticked(WORLDS))


def _type(name: str, say: Locale) -> None:
    key, held = state.widget_key(name), _number(name)
    if key not in st.session_state:
        st.session_state[key] = None if math.isnan(held) else held
    told = st.number_input(say.say(f"plan-{name}"), 0.0, MOST, step=STEP, key=key)
    state.keep(name, "" if told is None else f"{told:.15g}", "")


def _number(name: str) -> float:
    """Return an amount as the address has it; NaN for none, or what is no amount."""
    text = state.told(name)
    try:
        amount = float(text)
    except ValueError:
        amount = math.nan
    if 0 <= amount <= MOST:
        return amount
    state.unknown(name, text)
    return math.nan


def _tick(name: str, say: Locale) -> None:
    key = state.widget_key(name)
    if key not in st.session_state:
        st.session_state[key] = _ticked(name)
    told = st.checkbox(say.say(f"plan-{name}"), key=key)
    state.keep(name, state.OPEN if told else state.CLOSED, state.CLOSED)


def _ticked(name: str) -> bool:
    return state.told(name) == state.OPEN


def show(found: plan_sites.Found, sited: Sited, names: Mapping[str, str], say: Locale) -> None:
    """Show every plan that no other betters, and what the best of each world loses in the others, where asked for."""
    front = front_of(sited)
    if front is not None:
        show_heading(say.say("plan-front-title", count=len(front.options), all=front.looked_at))
        st.html(plan_front.front_picture(front, say))
        name = f"sites-plans-{sited.wish.service}"
        show_twin(plan_front.front_table(front, say), name, say, lambda: plan_front.front_rows(front))
        _put_one(front, sited, say)
    if found.rivals:
        show_heading(say.say("plan-rivals", count=len(found.worlds)))
        st.html(markup.paragraphs([plan_sites.robust_words(found, say)]))
        show_twin(plan_sites.rivals_table(found, say), f"sites-rivals-{sited.wish.service}", say)
        show_twin(plan_sites.worlds_table(found, names, say), f"sites-worlds-{sited.wish.service}", say)


def _put_one(front: plan_front.Front, sited: Sited, say: Locale) -> None:
    """Let the reader put any of the plans on the map."""
    options = {",".join(map(str, one.sites)): one for one in front.options if one.sites}
    if not options:
        return
    which, press = st.columns([4, 3], vertical_alignment="bottom")
    with which:
        words = {key: plan_front.plan_name(one, say) for key, one in options.items()}
        state.steady("plan-front", words, next(iter(words)))
        chosen = st.selectbox(
            say.say("plan-front-which"),
            list(options),
            format_func=words.__getitem__,
            filter_mode=None,
            key="plan-front",
        )
    with press:
        icon = ":material/add_location_alt:"
        if st.button(say.say("plan-sites-put"), key="plan-front-put", icon=icon) and chosen is not None:
            put(sited.wish.service, [sited.places[at - 1] for at in options[chosen].sites])


def put(service: str, spots: Iterable[Spot]) -> None:
    """Open new places of a service in the plan, and show the page anew: the map is no part of what is searched."""
    edits = plan_state.held().edits
    for spot in spots:
        edits = placed(edits, service, Click(spot.longitude, spot.latitude, 0.0))
    plan_state.attempt(edits)
    st.rerun()


def front_of(sited: Sited) -> plan_front.Front | None:
    """Return the plans that no other betters, as they are drawn; None where nobody asked."""
    made = sited.front
    if made is None:
        return None
    told = not math.isnan(sited.before.by_weight)
    rows = zip(made.plans, made.cover, made.worst, made.equity, made.same, strict=True)
    return plan_front.Front(
        options=tuple(
            plan_front.Option(
                sites=tuple(at + 1 for at in plan),
                cover=float(cover),
                worst=float(worst),
                by_weight=float(equity) if told else math.nan,
                alike=int(same),
            )
            for plan, cover, worst, equity, same in rows
        ),
        looked_at=made.looked_at,
        before=sited.before.reached,
        amount=sited.amount,
        weight=sited.weight,
        cost_low=sited.wish.cost_low,
        cost_high=sited.wish.cost_high,
        evidence=sited.evidence,
    )
