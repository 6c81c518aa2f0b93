"""What was reported, as it is drawn: figures, the register of projects, and what nobody tells, each kept by its ids.

A cache here is under the rule of ``ui/doors.py``: keys are ids and the store's token, what is kept is frozen.
"""

from datetime import date

import pandas as pd

from figures import gaps as gaps_drawn
from figures import reported
from i18n import Locale, locale
from model.text import Language
from store import gaps as gaps_known
from ui import doors, kept
from ui.remembered import remembered
from ui.state import real_only


def figure_card(indicator: str, say: Locale) -> str:
    """Return the key figure of one reported indicator, as markup."""
    return _figure_card(doors.shelf().state(), indicator, say.language, kept.today(), real=real_only())


@remembered(entries=64)
def _figure_card(state: str, indicator: str, language: Language, today: date, *, real: bool) -> str:
    return reported.figure_card(_figures(state, real=real), indicator, locale(language), today)


def figure_table(topic: str, say: Locale) -> str:
    """Return the reported figures of one topic, as markup."""
    return _figure_table(doors.shelf().state(), topic, say.language, real=real_only())


@remembered(entries=192)
def _figure_table(state: str, topic: str, language: Language, *, real: bool) -> str:
    return reported.figure_table(_figures(state, real=real), topic, locale(language))


@remembered(entries=4)
def _figures(state: str, *, real: bool) -> pd.DataFrame:
    rows = doors.rows_of(doors.active_in(state, "figures", "", real=real))
    if rows is None:
        return pd.DataFrame({"indicator": [], "topic": []})
    return pd.DataFrame(rows.drop(columns="geometry", errors="ignore"))


def timeline(say: Locale) -> str:
    """Return the project register in use, as markup; empty when none is."""
    return _timeline(doors.shelf().state(), say.language, real=real_only())


@remembered(entries=12)
def _timeline(state: str, language: Language, *, real: bool) -> str:
    rows = doors.rows_of(doors.active_in(state, "projects", "", real=real))
    return "" if rows is None else reported.timeline(rows, locale(language))


def gaps(say: Locale) -> str:
    """Return the list of what no open source tells, as markup."""
    return _gaps(" ".join(sorted(doors.computable_with_real())), say.language)


@remembered(entries=6)
def _gaps(known: str, language: Language) -> str:
    titles = {one.id: one.title.of(language) for one in doors.catalogue()}
    return gaps_drawn.register(gaps_known(), titles, known.split(), locale(language))
