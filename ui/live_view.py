"""Live sources as a reader sees them: what each gives, how old it is, and a way to ask for it anew."""

import math
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Final

import streamlit as st

from figures.live import Board, Copy, board, nobody_asked, nobody_reached
from figures.tables import plain
from i18n import Locale
from loaders.check import stops
from loaders.refreshing import lacking
from loaders.sources import SOURCES
from model.fetch import Fetch, worst
from model.publisher import Publisher
from store import Held, offline, publishers
from ui import doors, kept, state
from ui.menu import ROOT
from ui.refresher import Standing

EVERY: Final = timedelta(seconds=1)  # how often a reader sees how far the asking is
NEVER, UNSET = "never", "unset"
TOLD: Final = frozenset({"copy-stays", "copy-none", "copy-waits", "fetched-just-now"})  # what became of a copy


def show(say: Locale) -> None:
    """Show every live source with a way to ask for it anew; while publishers are asked, how far that is."""
    st.caption(say.say("live-lead"))
    running = kept.refresher().running
    st.fragment(_boards, run_every=EVERY if running else None)(say, watching=running)


def _boards(say: Locale, *, watching: bool) -> None:
    refresher = kept.refresher()
    running = refresher.running
    if watching and not running:
        # All that stands on the page may rest on what came.
        st.rerun()
    if offline():
        st.html(nobody_asked(say))
    elif refresher.unreachable() and not running:
        st.html(nobody_reached(say))
    idle = not (running or offline())
    if st.button(say.say("live-all"), key="refresh-all", icon=":material/sync:", type="primary", disabled=not idle):
        _start(list(SOURCES), again=False)
    by_id, standings, held = {one.id: one for one in publishers()}, refresher.standings(), doors.shelf().held()
    for name in SOURCES:
        _source(by_id[name], standings.get(name), held, say, idle=idle)


def _start(names: Sequence[str], *, again: bool) -> None:
    """Begin to ask, and draw the page anew, so that it follows; where somebody was faster, it follows that."""
    kept.refresher().start(names, again=again)
    st.rerun()


def _source(one: Publisher, standing: Standing | None, held: Sequence[Held], say: Locale, *, idle: bool) -> None:
    with st.container(key=f"source-{one.id}", horizontal=True, gap="medium"):
        st.html(board(known(one, standing), say))
        if st.button(say.say("live-one"), key=f"refresh-{one.id}", icon=":material/sync:", disabled=not idle):
            _start([one.id], again=True)
        titles = {dataset.id: dataset.title.of(say.language) for dataset in one.datasets}
        for waits in held:
            if waits.dataset.id in titles:
                st.page_link(
                    ROOT / "pages" / "upload.py",
                    label=plain(say.say("live-look", dataset=titles[waits.dataset.id])),
                    icon=":material/rule:",
                    query_params=state.link(held=waits.id),
                )


def known(one: Publisher, standing: Standing | None) -> Board:
    """Return what is known of a publisher: how its asking goes or went, what it said, and how old each copy is.

    Parameters
    ----------
    standing
        How far it is, or was; None where nobody asked since the server started.
    """
    asked, last = SOURCES[one.id], kept.fetches()
    fetches = [fetch for live in asked if (fetch := last.get(live.id))]
    unset = [problem for live in asked for problem in lacking(one, live, doors.district())]
    came = standing.came if standing else None
    found = [*unset, *(problem for problem in (came.problems if came else ()) if problem not in unset)]
    grave = tuple(each for each in found if stops([each]) or each.rule in TOLD or each.rule.startswith(UNSET))
    return Board(
        title=one.title,
        rhythm=one.rhythm_days,
        state=UNSET if len(unset) == len(asked) else _state(standing, fetches),
        share=standing.share if standing and standing.state == "asking" else math.nan,
        asked_at=max((fetch.asked_at for fetch in fetches), default=""),
        copies=tuple(_copy(one, live.id, last.get(live.id)) for live in asked),
        grave=grave,
        slight=tuple(each for each in found if each not in grave),
    )


def _state(standing: Standing | None, fetches: Iterable[Fetch]) -> str:
    """Return how far the asking is, or how the last one went."""
    if standing is not None:
        return standing.came.status.value if standing.came else standing.state
    statuses = [fetch.status for fetch in fetches]
    return worst(statuses).value if statuses else NEVER


def _copy(one: Publisher, name: str, fetch: Fetch | None) -> Copy:
    title, dataset = one.dataset(name).title, doors.dataset(name)
    if dataset is None:
        return Copy(title)
    return Copy(title, dataset, kept.ages().get(name), (fetch.good_at if fetch else "") or dataset.kept_at)
