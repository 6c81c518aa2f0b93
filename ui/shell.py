"""The frame around every page: address, language, direction, menu, and what is real."""

import logging
from copy import copy
from functools import cache
from pathlib import Path
from typing import Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from figures import document
from i18n import Locale, locale
from i18n.locale import clean
from model.text import LANGUAGES, Language
from ui import state
from ui.menu import HOME, MENU, MenuEntry

HERE: Final = Path(__file__).parent
LOG: Final = logging.getLogger(__name__)
OWN_NAMES: Final[dict[Language, str]] = {"ar": "العربية", "en": "English", "ko": "한국어"}
ROUTED: Final = "routed"


class PageEndError(Exception):
    """A page has said all that there is to say.

    Streamlit's own way to stop lets nothing be written any more, not even the address.
    """


def route() -> None:
    """Lay out the menu and run the page that the address asks for."""
    state.adopt()
    say = locale(state.language())
    st.set_page_config(page_title=say.say("app-title"), page_icon=str(HERE / "mark.svg"), layout="wide")
    groups: dict[str, list[st.Page]] = {}
    for group, page in _menu(say.language):
        groups.setdefault(group, []).append(copy(page))  # which of them may run is noted on them
    page = st.navigation(groups, position="sidebar", expanded=True)
    state.stay()
    if not page.url_path:
        page.run()
        return
    head = _frame(page.url_path, say)
    st.session_state[ROUTED] = True
    try:
        page.run()
    except PageEndError:
        LOG.debug("page %s had nothing more to say", page.url_path)
    except Exception:  # Whatever failed, the reader gets a sentence in their language and the log gets the rest.
        LOG.exception("page %s failed", page.url_path)
        st.error(say.say("page-failed"), icon=":material/error:")
    _close(head, say)


def _close(head: DeltaGenerator, say: Locale) -> None:
    """End a page: say what its address asked for in vain, and write what was chosen into it."""
    if strange := state.address().unknown:
        from figures.tables import plain  # noqa: PLC0415 - a page has loaded it by now

        told = [f"{name}={clean(value)}" for name, value in strange.items()]
        head.warning(plain(say.say("address-unknown", names=say.listed(told))), icon=":material/link_off:")
    state.write()


def enter(page_id: str) -> Locale:
    """Open a page and return the reader's language; the frame stands already.

    Where Streamlit runs a page's script alone, without the router (as it does with a first visit
    at ``/<page>``, and in its own test tool), the router is laid here, in the same run.

    Parameters
    ----------
    page_id
        The page that calls.
    """
    if not st.session_state.pop(ROUTED, False):
        LOG.info("page %s was opened without the router", page_id)
        route()
        st.stop()
    return locale(state.language())


def _frame(page_id: str, say: Locale) -> DeltaGenerator:
    """Draw what stands around every page, and return its heading.

    It is on the screen before the page's own libraries are loaded.
    """
    with st.sidebar:
        st.html(document.wordmark(say))
    _keep_real()
    notice = "" if state.real_only() else say.say("notice-illustrations")
    head = st.container(key="head", horizontal=True, vertical_alignment="bottom", gap="medium")
    with head:
        st.html(document.head(say.say(f"menu-{page_id}"), say.say(f"lead-{page_id}"), notice, say))
        _pick_language(say)
        _pick_real(say)
    return head


@cache
def _menu(language: Language) -> tuple[tuple[str, st.Page], ...]:
    """Return the group and the page of every entry, the way to the overview first: each looks for its script once."""
    say = locale(language)
    home = st.Page(_go_home, title=say.say("app-title"), default=True, visibility="hidden")
    told = [(say.say(f"menu-group-{entry.group}"), _page(entry, say)) for entry in MENU]
    return ("", home), *told


def _page(entry: MenuEntry, say: Locale) -> st.Page:
    return st.Page(entry.script, title=say.say(f"menu-{entry.id}"), icon=entry.icon, url_path=entry.id)


def _go_home() -> None:
    st.switch_page(HOME.script, query_params=dict(st.query_params))


def _pick_language(say: Locale) -> None:
    def draw(key: str) -> str | None:
        return st.segmented_control(
            say.say("pick-language"),
            LANGUAGES,
            format_func=lambda code: OWN_NAMES[code],
            required=True,
            key=key,
            label_visibility="collapsed",
        )

    state.choose(state.LANGUAGE, LANGUAGES, LANGUAGES[0], draw)


def _keep_real() -> None:
    """Keep what the switch says, before it is drawn: what stands above it is told by it."""
    key = state.widget_key(state.REAL)
    wanted = st.session_state.get(key)
    st.session_state[key] = state.real_only() if wanted is None else bool(wanted)
    state.keep(state.REAL, "1" if st.session_state[key] else "0", "0")


def _pick_real(say: Locale) -> None:
    st.toggle(say.say("pick-real"), key=state.widget_key(state.REAL), help=say.say("pick-real-help"))
