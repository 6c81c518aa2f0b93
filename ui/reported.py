"""What has been reported, as a page shows it."""

import streamlit as st

from i18n import Locale
from indicators.projects import PROJECTS
from ui import doors, drawn_reported
from ui.finished import Finished
from ui.pick import pick_one
from ui.show import show_lacking

TIMELINE_HEIGHT = 600


@st.fragment
def show_figures(say: Locale) -> None:
    """List the reported figures of the topic that the reader picks; another topic draws this part alone anew."""
    topics = [name for name in doors.topics() if say.has(f"topic-{name}")]
    if not topics:
        show_lacking(("figures",), (), say, illustrated=False)
        return
    st.html(Finished(drawn_reported.figure_table(pick_one(say, "topic", topics, "topic"), say)))


def show_timeline(say: Locale) -> None:
    """Show the project register along time."""
    register = drawn_reported.timeline(say)
    if not register:
        show_lacking((PROJECTS,), (), say, illustrated=False)
        return
    with st.container(height=TIMELINE_HEIGHT, border=False, key="timeline"):
        st.html(Finished(register))
