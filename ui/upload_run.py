"""Has a file judged while the reader sees how far it is, and can stop it."""

import time
from dataclasses import replace
from typing import Final

import pandas as pd
import streamlit as st

from i18n import Locale, locale
from loaders.add import judge
from loaders.check import Checked
from loaders.progress import STEPS
from loaders.report import Judged, Report
from model.problem import Problem, ProblemError, Verdict
from model.text import LANGUAGES
from ui import doors
from ui.upload_hold import disk_failed
from ui.upload_state import Work, cancel, put

SHOWN_AFTER: Final = 0.6  # seconds: what is over sooner needs no bar
NOT_OFTENER: Final = 0.2  # seconds between two looks


class Bar:
    """A bar that shows how far the reading is, with a button beside it; drawn only when it takes a while."""

    def __init__(self, say: Locale) -> None:
        self._say, self._place = say, st.empty()
        self._began = self._last = time.monotonic()
        self._bar: st.delta_generator.DeltaGenerator | None = None

    def __call__(self, step: str, share: float) -> None:
        """Show that ``share`` of ``step`` is done; NaN where nobody can say."""
        now = time.monotonic()
        if now - self._began < SHOWN_AFTER or now - self._last < NOT_OFTENER:
            return
        self._last = now
        told = share if 0 <= share <= 1 else 0.0
        done = (STEPS.index(step) + told) / len(STEPS)
        words = self._say.say(f"progress-{step}")
        if self._bar is None:
            with self._place.container(key="progress"):
                self._bar = st.progress(done, text=words)
                st.button(self._say.say("upload-stop"), key="upload-stop", icon=":material/close:", on_click=cancel)
        else:
            # Streamlit ends the run here when the reader pressed the button; whatever reads is stopped with it.
            self._bar.progress(done, text=words)

    def clear(self) -> None:
        """Take the bar away."""
        self._place.empty()


def judged(work: Work, say: Locale) -> Judged:
    """Return what the check makes of a file; it is asked once for the same choices."""
    if work.judged is not None:
        return work.judged
    path = work.path
    if path is None:  # what waits on the shelf was judged when it came
        return _refused()
    bar = Bar(say)
    try:
        found = judge(path, work.options, doors.district().region, doors.shelf(), bar, file=work.name)
    except ProblemError as refusal:
        found = _refused(*refusal.problems)
    except OSError as fault:
        found = _refused(disk_failed(work.name, fault))
    bar.clear()
    sheet = own_table(found)
    if sheet:
        put(replace(work, options=replace(work.options, sheet=sheet)))
        st.rerun()
    put(replace(work, judged=found))
    return found


def own_table(found: Judged) -> str:
    """Return the sheet to read of a template that comes back: it is the one beside our own guide, in any language."""
    for problem in found.report.problems:
        if problem.rule == "table-unsure":
            for speaker in map(locale, LANGUAGES):
                table, guide = speaker.say("template-table"), speaker.say("template-guide")
                if set(problem.candidates) == {table, guide}:
                    return table
    return ""


def _refused(*problems: Problem) -> Judged:
    return Judged("", Report(Verdict.REFUSED, problems=problems), None, Checked("", "", pd.DataFrame(), {}, ()))
