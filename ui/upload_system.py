"""The coordinate system of an upload: what was understood, what is asked, and where each answer brings the rows."""

from html import escape
from typing import Final

import streamlit as st

from figures import markup
from figures.tables import plain
from i18n import Locale
from i18n.locale import unit_key
from loaders.parsed import Parsed
from loaders.preview import Falling, fallings
from loaders.report import Judged
from loaders.systems import DEGREES, is_spelled
from model.problem import Place, Problem, Severity
from ui import doors
from ui.upload_state import ASKS, Work, correct

RULES: Final = ("crs-", "coordinates-")  # beginnings of the rules that ask for a coordinate system
# Coordinate systems that have a name here; of any other its number says all.
NAMED: Final = frozenset(
    {
        *("EPSG:4326", "EPSG:4229", "EPSG:3857", "EPSG:32635", "EPSG:32636"),
        *("EPSG:22991", "EPSG:22992", "EPSG:22993"),
    }
)
LIST: Final = ASKS + "crs"
OTHER: Final = ASKS + "crs-other"


def asked(found: Judged, rules: tuple[str, ...] = RULES) -> bool:
    """Tell whether a rule that begins like one of ``rules`` waits for an answer."""
    return any(p.severity is Severity.CHOICE and p.rule.startswith(rules) for p in found.report.problems)


def _unknown(found: Judged) -> bool:
    """Tell whether the system that somebody named is none: it is asked again, for the file may be right."""
    return any(p.severity is Severity.REFUSE and p.rule.startswith(RULES[0]) for p in found.report.problems)


def told(found: Judged, say: Locale) -> str:
    """Return the system in which the rows are read, as markup; that it is asked, where nobody knows it yet."""
    if asked(found):
        return escape(say.say("fact-crs-asked"))
    return markup.latin(found.report.crs)


def show(work: Work, found: Judged, say: Locale) -> None:
    """Let the reader choose the coordinate system, told where each brings the rows, or name one that is not there."""
    if found.parsed is None:
        return
    doubted = asked(found) or _unknown(found)
    falls = found.checked.candidates or _fitting(work, found.parsed, doubted=doubted)
    if len(falls) < 2 and not doubted:  # noqa: PLR2004 - one system leaves no choice
        return
    by_id = {one.id: one for one in falls}
    now = work.options.crs or found.report.crs or DEGREES
    st.session_state[LIST] = now if now in by_id and not doubted else None
    # Where nothing is asked, a choice among systems is noise to whoever never heard of one.
    with st.container() if doubted else st.expander(say.say("ask-crs-fold")):
        if by_id:
            st.radio(
                say.say("ask-crs"),
                list(by_id),
                format_func=lambda name: plain(_falls(name, by_id[name].district, by_id[name].region, say)),
                key=LIST,
                on_change=_chosen,
            )
        if doubted:
            _other(say)


def _fitting(work: Work, parsed: Parsed, *, doubted: bool) -> tuple[Falling, ...]:
    """Return the systems that may be meant; while one is asked for, only what brings rows into the region."""
    every = fallings(parsed, work.options, doors.district())
    return tuple(one for one in every if one.region or not doubted)


def _falls(name: str, district: float, region: float, say: Locale) -> str:
    code = name.partition(" ")[0]
    called = say.say(f"crs-name-{unit_key(code)}") if code in NAMED else ""
    swapped = say.say("crs-swapped") if name.endswith("swapped") else ""
    where = say.say("crs-falls", district=say.number(district * 100), region=say.number(region * 100))
    return " ".join(part for part in (say.isolate(code), called, swapped, "—", where) if part)


def _other(say: Locale) -> None:
    """Take the number of a system that nobody thought of: without it a file of another grid could not go on."""
    st.text_input(say.say("ask-crs-other"), placeholder="EPSG:22992", max_chars=20, key=OTHER, on_change=_named)
    written = _spelled(st.session_state.get(OTHER, ""))
    if written and not is_spelled(written):
        wrong = Problem("usage-crs", Severity.REFUSE, where=(Place(found=written),))
        st.error(plain(say.problem(wrong)), icon=":material/error:")


def _spelled(written: str) -> str:
    """Return what was written as a system is spelled; a bare number, in whatever digits, is one of EPSG."""
    text = written.strip()
    return f"EPSG:{int(text)}" if text.isdecimal() else text


def _named() -> None:
    written = _spelled(st.session_state[OTHER])
    if is_spelled(written):
        correct(crs=written)


def _chosen() -> None:
    if st.session_state[LIST] is not None:
        correct(crs=st.session_state[LIST])
