"""The search for the best sites: what is asked, what was found, and the way onto the map."""

from typing import Final

import streamlit as st

from figures import crediting, plan_sites
from figures.tables import plain
from i18n import Locale
from indicators.siting import Sited, State
from indicators.siting_wish import Siting
from model.dataset import Dataset
from model.indicator import Indicator
from model.problem import ProblemError
from store import credits_of
from ui import doors, plan_site_more, planned, state
from ui.pick import pick_one, pick_titled, reaches
from ui.twin import show_twin

# As the command calls them; the plainest question first.
GOALS: Final = ("cover", "equity", "worst", "median", "centre")
COUNTS: Final = ("1", "2", "3")
SOUGHT: Final = "sought"
REACH: Final = "site-reach"  # no wish of another page: the walk that new sites are looked for within


def show(indicator: Indicator, say: Locale) -> None:
    """Ask what is best, look for it when the reader says so, and put it on the map."""
    st.header(say.say("plan-sites-title"), anchor=False)
    st.caption(say.say("plan-sites-lead"))
    _search(indicator, say)


@st.fragment
def _search(indicator: Indicator, say: Locale) -> None:
    """Search in a part of its own: what takes long does not hold up the map."""
    goal, count, walk, press = st.columns([4, 2, 2, 2], vertical_alignment="bottom")
    with goal:
        objective = _pick_goal(say)
    with count:
        many = pick_one(say, "sites", COUNTS, "plan-count")
    with walk:
        reach = _pick_reach(indicator, say)
    with press:
        pressed = st.button(say.say("plan-search"), key="plan-search", type="primary", icon=":material/search:")
    more = plan_site_more.ask(say)
    wish = Siting(
        service=planned.service_of(indicator),
        count=int(many),
        objective=objective,
        threshold=reach,
        cost_low=more.low,
        cost_high=more.high,
        budget=more.budget,
        front=more.front,
        worlds=more.worlds,
    )
    if pressed:
        state.keep(SOUGHT, _told(wish, indicator), "")
    if state.told(SOUGHT) == _told(wish, indicator):
        state.keep(SOUGHT, _told(wish, indicator), "")
        _show_found(wish, say)


def _pick_goal(say: Locale) -> str:
    def draw(key: str) -> str | None:
        words = {goal: say.say(f"plan-goal-{goal}") for goal in GOALS}
        return st.selectbox(
            say.say("pick-goal"), GOALS, format_func=lambda goal: words[goal], filter_mode=None, key=key
        )

    return state.choose("goal", GOALS, GOALS[0], draw)


def _pick_reach(indicator: Indicator, say: Locale) -> float:
    """Let the reader choose the longest walk that counts; the usual one is the indicator's own."""
    words = {str(metres): say.quantity(metres, "m") for metres in reaches(indicator)}
    return float(pick_titled(REACH, say.say("pick-reach"), words, str(round(indicator.threshold))))


def _told(wish: Siting, indicator: Indicator) -> str:
    """Return what was asked as the address has it: a link opened later asks the same again."""
    usual = wish.threshold == round(indicator.threshold)
    return f"{wish.service}_{wish.objective}_{wish.count}" + ("" if usual else f"_{wish.threshold:g}")


def _show_found(wish: Siting, say: Locale) -> None:
    try:
        with st.spinner(say.say("plan-searching")):
            sited = planned.sites_of(wish)
    except ProblemError as fault:
        st.warning(plain(say.problem(fault.problems[0])), icon=":material/report:")
        return
    names, found = doors.names(say), found_of(sited)
    left, right = st.columns([5, 4], gap="large")
    with left:
        st.html(plan_sites.sites_answer(found, names, say))
        icon = ":material/add_location_alt:"
        if found.sites and st.button(say.say("plan-sites-put"), key="plan-sites-put", icon=icon):
            plan_site_more.put(wish.service, [sited.places[at] for at in sited.answer.sites])
    with right:
        show_twin(plan_sites.sites_table(found, names, say), f"sites-{wish.service}", say)
        st.html(crediting.credit_line([credit for one in _used(sited) for credit in credits_of(one)], say))
    plan_site_more.show(found, sited, names, say)
    st.caption(say.say("site-note"))


def found_of(sited: Sited) -> plan_sites.Found:
    """Return what a search came to, as it is drawn."""
    answer, regret = sited.answer, sited.regret
    spots = ((at, sited.places[at]) for at in answer.sites)
    rivals = (
        ()
        if regret is None
        else tuple(
            plan_sites.Rival(
                sites=tuple(at + 1 for at in sites),
                lost=tuple(map(float, regret.regret[nth])),
                best_in=float(regret.best_in[nth]),
                robust=nth == regret.robust,
            )
            for nth, sites in enumerate(regret.plans)
        )
    )
    return plan_sites.Found(
        objective=answer.objective,
        limit=sited.limit,
        weight=sited.weight,
        candidates=len(sited.places),
        standing=sited.standing,
        asked=sited.wish.count,
        amount=sited.amount,
        before=_side(sited.before),
        after=_side(sited.after),
        extra=sited.extra,
        extra_low=sited.extra_low,
        extra_high=sited.extra_high,
        value=answer.value,
        bound=answer.bound,
        gap=answer.gap,
        optimal=answer.optimal,
        settled=answer.settled,
        unmeasured=sited.unmeasured,
        evidence=sited.evidence,
        sites=tuple((at + 1, spot.longitude, spot.latitude, spot.zone) for at, spot in spots),
        rivals=rivals,
        worlds=sited.worlds,
        unproven=0 if regret is None else int((~regret.optimal).sum()),
    )


def _used(sited: Sited) -> tuple[Dataset, ...]:
    """Return the datasets behind a search, each once."""
    return tuple({one.id: one for one in sited.datasets.values()}.values())


def _side(one: State) -> plan_sites.Side:
    return plan_sites.Side(
        reached=one.reached,
        by_weight=one.by_weight,
        worst=one.worst,
        worst_zone=one.worst_zone,
        mean=one.mean,
        longest=one.longest,
        no_way=one.no_way,
    )
