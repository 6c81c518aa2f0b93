"""What is known of a publisher of live data: how asking it goes, how old each copy is, what was found."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Final

from figures import markup
from figures.upload import sentence
from i18n import Locale
from model.age import Age
from model.dataset import Dataset
from model.problem import Problem
from model.text import Text

DAY: Final = 10  # letters of an ISO date
SETTING: Final = re.compile("ELMAX_[A-Z_]+")


@dataclass(frozen=True, slots=True)
class Copy:
    """One dataset of a publisher, and the copy of it that there is.

    Parameters
    ----------
    dataset, age
        None where there is no copy; its age may not be known either.
    good_at
        When its publisher last gave a good answer, or it was kept: ISO.
    """

    title: Text
    dataset: Dataset | None = None
    age: Age | None = None
    good_at: str = ""


@dataclass(frozen=True, slots=True)
class Board:
    """What is known of one publisher.

    Parameters
    ----------
    rhythm
        Days between two renewals.
    state
        How asking it goes, or went: a message ``live-state-<state>``.
    share
        Of its datasets that are done, 0 to 1, while it is asked; NaN otherwise.
    asked_at
        When it was last asked: ISO; empty for never.
    grave, slight
        Findings that a reader must see, and those that are folded away.
    """

    title: Text
    rhythm: float
    state: str
    share: float
    asked_at: str
    copies: tuple[Copy, ...]
    grave: tuple[Problem, ...]
    slight: tuple[Problem, ...]


def board(one: Board, say: Locale) -> str:
    """Return all that is known of a publisher, as markup."""
    chip = markup.chip(f"live-{one.state}", say.say(f"live-state-{one.state}"))
    words = [say.say("live-asked", date=say.date(one.asked_at[:DAY]))] if one.asked_at else []
    words.append(say.say("live-rhythm", rhythm=say.quantity(one.rhythm, "days")))
    head = f"<h3>{markup.foreign(one.title.of(say.language))} {chip}</h3><p>{' | '.join(map(escape, words))}</p>"
    copies = f"<ul>{''.join(_copy(copy, say) for copy in one.copies)}</ul>"
    found = _bar(one.share, say) + copies + _lines(one.grave, say) + _folded(one.slight, say)
    return f'<section class="live">{head}{found}</section>'


def nobody_asked(say: Locale) -> str:
    """Return that the network is switched off, and by which setting."""
    return _limit(escape(say.say("live-offline"))) + markup.for_server("", "ELMAX_OFFLINE", say)


def nobody_reached(say: Locale) -> str:
    """Return that no publisher could be reached, which is no fault of the page."""
    return _limit(escape(say.say("live-unreachable")))


def _limit(words: str) -> str:
    return f'<p class="limits">{words}</p>'


def _bar(share: float, say: Locale) -> str:
    if math.isnan(share):
        return ""
    told = escape(say.say("live-progress", share=say.quantity(100 * share, "percent")), quote=True)
    return f'<progress max="1" value="{share:.2f}" aria-label="{told}">{told}</progress>'


def _copy(one: Copy, say: Locale) -> str:
    """Return one dataset: its title, and how old the copy in use is, or that there is none."""
    words, mark = say.say("live-no-copy"), ""
    if one.dataset is not None:
        facts = {"version": say.number(one.dataset.version), "rows": say.number(one.dataset.rows)}
        words = say.say("live-copy", **facts, date=say.date(one.good_at[:DAY]))
        mark = markup.aged(one.dataset.evidence, one.age, say)
    return f"<li>{markup.foreign(one.title.of(say.language))} {mark} {markup.word('small', words)}</li>"


def _folded(problems: Iterable[Problem], say: Locale) -> str:
    """Return what was only noticed or repaired, folded away behind how much it is."""
    told = list(problems)
    if not told:
        return ""
    head = escape(say.say("live-found", count=len(told)))
    return f"<details><summary>{head}</summary>{_lines(told, say)}</details>"


def _lines(problems: Iterable[Problem], say: Locale) -> str:
    """Return findings as a list, each once; the names of settings are no words of any language."""
    told = dict.fromkeys(escape(sentence(one, say)) for one in problems)
    rows = "".join(f"<li>{SETTING.sub(lambda found: markup.word('code', found.group()), line)}</li>" for line in told)
    return f'<ul class="notes">{rows}</ul>' if rows else ""
