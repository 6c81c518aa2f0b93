"""The making of a report: what is asked for, how far it is, and a way to stop it."""

from datetime import timedelta
from typing import Final

import streamlit as st

from figures import markup, reports
from figures.tables import plain
from i18n import Locale
from model.problem import ProblemError
from reports.progress import MEASURE, WRITE
from ui import doors, kept, state
from ui.maker import CANCELLED, FAILED, OPEN, WAITING, Job, Order
from ui.report_choice import fitting, valued
from ui.report_shelf import CHOSEN
from ui.show import show_way_to_bring

EVERY: Final = timedelta(seconds=0.7)  # how often a reader sees how far it is
MINE: Final = "report-mine"  # what this reader asked for last: it is shown when it is done
REFUSED: Final = "report-refused"


def show_order(order: Order, say: Locale) -> None:
    """Say what an order holds, and let the reader have it made."""
    order, left = fitting(order)
    known = valued(order)
    key = "report-order-all" if known == len(order.indicators) else "report-order"
    words = [say.say(key, count=len(order.indicators), known=known)]
    if left:
        titles = {one.id: one.title.of(say.language) for one in doors.catalogue()}
        words.append(say.say("report-left", names=say.listed(titles[name] for name in left)))
    st.html(markup.paragraphs(words))
    if not known:
        st.info(plain(say.say("report-nothing-known")), icon=":material/info:")
        show_way_to_bring(say)
    if st.button(
        say.say("report-make"),
        key="report-make",
        icon=":material/picture_as_pdf:",
        type="primary",
        disabled=not order.indicators,
    ):
        try:
            st.session_state[MINE] = kept.maker().ask(order)
        except ProblemError as fault:
            st.session_state[REFUSED] = say.problem(fault.problems[0])
    show_line(say)


def show_line(say: Locale) -> None:
    """Show every report that is being made or waits; while there is one, this part alone is drawn again and again."""
    if said := st.session_state.pop(REFUSED, ""):
        st.warning(plain(said), icon=":material/hourglass_top:")
    jobs = kept.maker().jobs()
    if not jobs:
        return
    watching = any(job.state in OPEN for job in jobs)
    st.fragment(_line, run_every=EVERY if watching else None)(say, watching=watching)


def _line(say: Locale, *, watching: bool) -> None:
    maker = kept.maker()
    jobs = maker.jobs()
    mine = str(st.session_state.get(MINE, ""))
    if watching and (not any(job.state in OPEN for job in jobs) or (mine and maker.job(mine) not in jobs)):
        # What was made stands beside this part, and is found there.
        if mine and mine in kept.reports():
            state.put(CHOSEN, mine, "")
            del st.session_state[MINE]
        st.rerun()
    before = 0
    for job in jobs:
        _job(job, before, say)
        before += job.state in OPEN


def _job(job: Job, before: int, say: Locale) -> None:
    titles = {one.id: one.title.of(say.language) for one in doors.catalogue()}
    with st.container(key=f"report-job-{job.id}"):
        words, act = st.columns([5, 2], vertical_alignment="center")
        words.html(reports.progress(_told(job, before, titles, say), *_far(job)))
        with act:
            if job.state in OPEN:
                if st.button(say.say("report-cancel"), key=f"cancel-{job.id}", icon=":material/close:"):
                    kept.maker().cancel(job.id)
                    st.rerun()
            elif st.button(say.say("report-dismiss"), key=f"dismiss-{job.id}", icon=":material/check:"):
                kept.maker().dismiss(job.id)
                st.rerun()


def _told(job: Job, before: int, titles: dict[str, str], say: Locale) -> str:
    """Return in words how far a report is."""
    if job.state == WAITING:
        return say.say("report-waits", before=before, count=len(job.order.indicators))
    if job.state == CANCELLED:
        return say.say("report-cancelled", count=len(job.order.indicators))
    if job.state == FAILED:
        return job.said.strip() or say.say("report-broke")
    if not job.step:
        return say.say("report-begins", count=len(job.order.indicators))
    name = titles.get(job.name, job.name) if job.step == MEASURE else say.say(f"checked-language-{job.name}")
    return say.say(f"report-step-{job.step}", at=job.at, of=job.of, name=name)


def _far(job: Job) -> tuple[int, int]:
    """Return how many steps are begun, and of how many: indicators to measure, then languages to write."""
    if job.state not in OPEN or not job.step:
        return 0, 0
    measured, written = len(job.order.indicators), len(job.order.languages)
    # To write one language takes about as long as to measure a third of what it holds.
    weight = max(measured // 3, 1)
    done = job.at if job.step != WRITE else measured + (job.at - 1) * weight + 1
    return done, measured + written * weight
