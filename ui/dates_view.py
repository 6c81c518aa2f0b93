"""Two dates side by side: what was printed at different times, and the data as they stood on other days."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from figures.dates import dates_rows, name_of
from i18n import Locale
from model.indicator import DISTRICT_ZONE, Result
from ui import drawn_dates
from ui.drawn_dates import DATA, SEEN, Asked
from ui.folded import folded
from ui.pick import pick_titled
from ui.twin import show_twin

NAME: Final = "dates"


def show_dates(results: Sequence[Result], zones: tuple[str, ...], say: Locale) -> None:
    """Fold away the comparison of two dates; until it is opened nothing of it is worked out."""
    with folded(NAME, say.say("dates-title"), say.say("dates-waiting")) as is_open:
        if is_open:
            _fill(results, zones, say)


def _fill(results: Sequence[Result], zones: tuple[str, ...], say: Locale) -> None:
    ids, printed = tuple(one.indicator.id for one in results), drawn_dates.dated()
    ways = {DATA: drawn_dates.days(), SEEN: drawn_dates.seen(ids)}
    times = {way: dates for way, dates in ways.items() if dates}
    if not times:
        st.caption(say.say("dates-one-state"))
    titles = {way: say.say(f"dates-{way}") for way in times} | {
        name: name_of(one, say) for name, one in printed.items()
    }
    times |= {name: tuple(told.date for told in one.times) for name, one in printed.items()}
    if not titles:
        st.info(say.say("dates-none"), icon=":material/info:")
        return
    what, left, right = st.columns([4, 2, 2], vertical_alignment="bottom")
    with what:
        chosen = pick_titled("dated", say.say("dates-pick"), titles)
    told = times[chosen]
    named = {day: say.date(day) for day in told}
    with left:
        first = pick_titled("from", say.say("dates-from"), {day: named[day] for day in told[:-1]})
    later = {day: named[day] for day in told[told.index(first) + 1 :]}
    with right:
        then = pick_titled("to", say.say("dates-to"), later, told[-1])
    if chosen in ways:
        made = drawn_dates.stood(Asked(chosen, ids, (*zones, DISTRICT_ZONE), first, then), say)
    else:
        made = drawn_dates.printed(chosen, first, then, say)
    st.html(made.view)
    rows = None if chosen in ways else lambda: dates_rows(printed[chosen])
    show_twin(made.table, f"dates-{chosen.replace('.', '-')}", say, rows, made.below)
