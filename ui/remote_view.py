"""The presenter's desk: how a phone or a second window takes control of the stand, who has it, how that is ended."""

from datetime import timedelta
from typing import Final

import streamlit as st

from figures import markup, remote
from i18n import Locale
from store.network import addresses
from store.settings import phones
from ui.stand_code import GOOD_FOR
from ui.stand_remote import remote as known

PAGE: Final = "stand/control"
COMMAND: Final = "python run.py --kiosk --phones"
EVERY: Final = timedelta(seconds=3)  # how often a code that is seen is looked at: a spent one must not stay


def show_remote(say: Locale) -> None:
    """Show how control of the stand is taken; the code only when the presenter asks for it."""
    st.header(say.say("remote-title"), anchor=False)
    seen = st.toggle(say.say("remote-show"), key="remote-show", help=say.say("remote-show-help"))
    st.fragment(_ways, run_every=EVERY if seen else None)(say, seen=seen)


def _ways(say: Locale, *, seen: bool) -> None:
    place = f"{PAGE}?lang={say.language}"
    port = st.get_option("server.port")
    there = [f"http://{one}:{port}/{place}" for one in addresses()] if phones() else []
    if not there:
        st.caption(say.say("remote-no-network" if phones() else "remote-here-only"))
        if not phones():
            st.html(markup.for_server(say.say("remote-start-so"), COMMAND, say))
    if there or seen:
        st.html(remote.ways(there, known().code() if seen else "", say))
    if seen:
        st.caption(say.say("remote-once", minutes=say.quantity(GOOD_FOR / 60, "minutes")))
    held = known().holders()
    st.html(markup.paragraphs([say.say("remote-holders", count=held, number=say.number(held))]))
    with st.container(key="remote-hands", horizontal=True, gap="small"):
        st.link_button(say.say("remote-window"), f"./{place}", icon=":material/open_in_new:")
        if st.button(say.say("remote-another"), key="remote-another", icon=":material/autorenew:"):
            known().another()
            st.rerun(scope="fragment")
        if st.button(say.say("remote-withdraw"), key="remote-withdraw", icon=":material/block:", disabled=not held):
            known().withdraw()
            st.rerun(scope="fragment")
