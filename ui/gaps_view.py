"""What the public data lacks: what would fill it, what waits for it, and which live sources are silent or stale now."""

from collections.abc import Iterable
from typing import Final

import streamlit as st

from figures import markup
from i18n import Locale
from model.age import Ageing
from model.fetch import FetchStatus
from store import publisher_of
from ui import doors, drawn_reported, kept
from ui.show import show_heading, titled

DAY: Final = 10  # letters of an ISO date


def show(say: Locale) -> None:
    """Say what fails today, then list what no open source tells."""
    st.caption(say.say("gaps-lead"))
    lines = [*_silent(say), *_stale(say)]
    if lines:
        show_heading(say.say("gaps-now"))
        st.html(markup.notes(lines))
    show_heading(say.say("gaps-lasting"))
    st.html(drawn_reported.gaps(say))


def _silent(say: Locale) -> Iterable[str]:
    """Yield which live datasets could not be fetched when they were asked for last, and what stands in their place."""
    nothing = []
    for name, fetch in sorted(kept.fetches().items()):
        source, copy = publisher_of(name), doors.dataset(name)
        if fetch.status is not FetchStatus.FAILED or source is None:
            continue
        title = source.dataset(name).title.of(say.language)
        if copy is None:
            nothing.append(title)
            continue
        asked, good = (say.date(time[:DAY]) for time in (fetch.asked_at, fetch.good_at or copy.kept_at))
        yield say.say("gaps-failed", dataset=title, date=asked, copy=good)
    if nothing:
        yield say.say("gaps-failed-none", names=say.listed(nothing))


def _stale(say: Locale) -> Iterable[str]:
    """Yield which datasets missed a renewal."""
    ages = kept.ages()
    for one in doors.datasets():
        age = ages.get(one.id)  # none for what came a moment ago
        if age is not None and age.state is Ageing.STALE:
            date, days = say.date(age.since), say.quantity(age.rhythm, "days")
            yield say.say("gaps-stale", dataset=titled(one, say), date=date, rhythm=days)
