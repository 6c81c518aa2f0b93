"""What the page of projects shows: judgements, the ledger of a resettlement and its markup, each kept by its ids.

A cache here is under the rule of ``ui/doors.py``: keys are ids and the store's token, what is kept is frozen.
"""

from dataclasses import replace

import pandas as pd

from figures import ledger as figures_ledger
from figures import register
from i18n import Locale, locale
from indicators.impacts import judged as judgements
from indicators.impacts import ledger as ledger_of
from indicators.impacts import registered
from indicators.projects import PROJECTS, Project
from model.impact import Impact
from model.ledger import Ledger
from model.text import Language
from store import moves
from ui.doors import active_in, ground_in, rows_of, shelf
from ui.remembered import remembered
from ui.state import LANGUAGE, REAL, real_only


def entries() -> tuple[register.Entry, ...]:
    """Return the register in use as its rows stand; none where there is no register."""
    return _entries(shelf().state(), real=real_only())


@remembered(entries=4)
def _entries(state: str, *, real: bool) -> tuple[register.Entry, ...]:
    rows = rows_of(active_in(state, PROJECTS, "", real=real))
    return () if rows is None else register.entries_of(pd.DataFrame(rows))


def timeline(chosen: str, say: Locale) -> str:
    """Return the register along time, ``chosen`` set off, as markup; its links keep language and switch."""
    return _timeline(shelf().state(), chosen, say.language, real=real_only())


@remembered(entries=64)
def _timeline(state: str, chosen: str, language: Language, *, real: bool) -> str:
    mine = frozenset(name for move in moves() for name in (move.project, *move.also))
    asked = {LANGUAGE: language, **({REAL: "1"} if real else {})}
    return register.timeline(_entries(state, real=real), chosen, mine, asked, locale(language))


def projects() -> tuple[Project, ...]:
    """Return the projects of the register in use, in its order."""
    return _projects(shelf().state(), real=real_only())


@remembered(entries=4)
def _projects(state: str, *, real: bool) -> tuple[Project, ...]:
    return registered(shelf(), ground_in(state, real=real))


def judged(project: str) -> tuple[Impact, ...]:
    """Return what a project of the register did to each parameter that was observed."""
    return _judged(shelf().state(), project, real=real_only())


def hidden(project: str) -> bool:
    """Tell whether the reader's switch takes an illustration of what a project did away."""
    return real_only() and any(told.method for told in _judged(shelf().state(), project, real=False))


@remembered(entries=64)
def _judged(state: str, project: str, *, real: bool) -> tuple[Impact, ...]:
    (one,) = judgements(shelf(), ground_in(state, real=real), (project,))
    return one.impacts


def ledger(place: str, old: str, new: str) -> Ledger:
    """Return the ledger that is kept of a resettlement, with the walks from two places."""
    return ledger_in(shelf().state(), place, old, new, real=real_only())


@remembered(entries=32)
def ledger_in(state: str, place: str, old: str, new: str, *, real: bool) -> Ledger:
    """Return the same in one state of the store."""
    move = next(one for one in moves() if one.place == place)
    # From wherever to wherever somebody walks, what was printed is the same.
    lines = ledger_in(state, place, "", "", real=real).lines if old or new else None
    return ledger_of(shelf(), ground_in(state, real=real), replace(move, old_place=old, new_place=new), lines)


def ledger_book(place: str, say: Locale) -> str:
    """Return the figures of a resettlement's ledger with every report, as markup."""
    return _ledger_book(shelf().state(), place, say.language, real=real_only())


@remembered(entries=12)
def _ledger_book(state: str, place: str, language: Language, *, real: bool) -> str:
    return figures_ledger.book(ledger_in(state, place, "", "", real=real), locale(language))
