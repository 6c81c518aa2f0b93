"""Live sources as a reader sees them: what each gives, how old it is, and a way to ask for it anew."""

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from html import escape
from typing import Final

import streamlit as st

from figures import markup
from figures.tables import plain
from figures.upload import sentence
from i18n import Locale
from loaders.check import stops
from loaders.refreshing import lacking
from loaders.sources import SOURCES
from model.dataset import Dataset
from model.fetch import Fetch, FetchStatus
from model.problem import Problem
from model.publisher import Publisher
from store import Held, offline, publishers
from ui import doors, kept
from ui.menu import ROOT
from ui.refresher import Standing

EVERY: Final = timedelta(seconds=1)  # how often a reader sees how far the asking is
NEVER, UNSET = "never", "unset"
SETTING: Final = re.compile("ELMAX_[A-Z_]+")
TOLD: Final = frozenset({"copy-stays", "copy-none", "copy-waits", "fetched-just-now"})  # what became of a copy


def show(say: Locale) -> None:
    """Show every live source with a way to ask for it anew; while publishers are asked, how far that is."""
    st.caption(say.say("live-lead"))
    running = kept.refresher().running
    st.fragment(_board, run_every=EVERY if running else None)(say, watching=running)


def _board(say: Locale, *, watching: bool) -> None:
    refresher = kept.refresher()
    if watching and not refresher.running:
        # All that stands on the page may rest on what came.
        st.rerun()
    told = _note(say, unreachable=refresher.unreachable() and not refresher.running)
    if told:
        st.html(told)
    by_id = {one.id: one for one in publishers()}
    found = [by_id[name] for name in SOURCES]
    idle = not (refresher.running or offline())
    if st.button(say.say("live-all"), key="refresh-all", icon=":material/sync:", type="primary", disabled=not idle):
        _start([one.id for one in found], again=False)
    standings = refresher.standings()
    for one in found:
        _source(one, standings.get(one.id), say, idle=idle)


def _start(names: Sequence[str], *, again: bool) -> None:
    """Begin to ask, and draw the page anew, so that it follows; where somebody was faster, it follows that."""
    kept.refresher().start(names, again=again)
    st.rerun()


def _note(say: Locale, *, unreachable: bool) -> str:
    """Return that there is no network, where that is so; it is no fault of the page, which goes on."""
    if offline():
        words = escape(say.say("live-offline"))
        return f'<p class="limits">{words} <code>ELMAX_OFFLINE</code></p>'
    return f'<p class="limits">{escape(say.say("live-unreachable"))}</p>' if unreachable else ""


def _source(one: Publisher, standing: Standing | None, say: Locale, *, idle: bool) -> None:
    with st.container(key=f"source-{one.id}"):
        words, acts = st.columns([6, 2])
        words.html(source_markup(one, standing, say))
        with acts:
            if st.button(say.say("live-one"), key=f"refresh-{one.id}", icon=":material/sync:", disabled=not idle):
                _start([one.id], again=True)
            for held in _waiting(one):
                st.page_link(
                    ROOT / "pages" / "upload.py",
                    label=plain(say.say("live-look", dataset=one.dataset(held.dataset.id).title.of(say.language))),
                    icon=":material/rule:",
                    query_params={"lang": say.language, "held": held.id},
                )


def _waiting(one: Publisher) -> list[Held]:
    """Return the copies of a publisher that wait for a person."""
    names = {dataset.id for dataset in one.datasets}
    return [held for held in doors.shelf().held() if held.dataset.id in names]


def source_markup(one: Publisher, standing: Standing | None, say: Locale) -> str:
    """Return what is known of one publisher: how its last asking went, what it said, and how old each copy is."""
    names = [live.id for live in SOURCES[one.id]]
    unset = [problem for live in SOURCES[one.id] for problem in lacking(one, live, doors.district())]
    fetches = [fetch for name in names if (fetch := kept.fetches().get(name))]
    state, problems = _state(standing, fetches)
    state = UNSET if len(unset) == len(names) else state
    chip = f'<span class="chip live-{state}">{escape(say.say(f"live-state-{state}"))}</span>'
    asked = max((fetch.asked_at for fetch in fetches), default="")
    words = [
        say.say("live-asked", date=say.date(asked[:10])) if asked else "",
        say.say("live-rhythm", rhythm=say.quantity(one.rhythm_days, "days")),
    ]
    small = " | ".join(escape(word) for word in words if word)
    title = f"<h4>{markup.foreign(one.title.of(say.language))} {chip}</h4><p>{small}</p>"
    copies = f"<ul>{''.join(_copy(one, name, say) for name in names)}</ul>"
    found = _found([*unset, *(problem for problem in problems if problem not in unset)], say)
    return f'<section class="live">{title}{_bar(standing, say)}{copies}{found}</section>'


def _state(standing: Standing | None, fetches: Sequence[Fetch]) -> tuple[str, tuple[Problem, ...]]:
    """Return how far the asking is, or how the last one went, and what was found."""
    if standing is not None and standing.came is not None:
        return standing.came.status.value, standing.came.problems
    if standing is not None and standing.state != "done":
        return standing.state, ()
    order = list(FetchStatus)
    return max((fetch.status for fetch in fetches), key=order.index).value if fetches else NEVER, ()


def _bar(standing: Standing | None, say: Locale) -> str:
    if standing is None or standing.state != "asking":
        return ""
    told = escape(say.say("live-progress", share=say.quantity(100 * standing.share, "percent")), quote=True)
    return f'<progress max="1" value="{standing.share:.2f}" aria-label="{told}">{told}</progress>'


def _found(problems: Sequence[Problem], say: Locale) -> str:
    """Return what was found: what stopped a copy in full, what was only noticed or repaired folded away."""
    grave = [one for one in problems if stops([one]) or one.rule in TOLD or one.rule.startswith(UNSET)]
    lines, more = (_lines(part, say) for part in (grave, [one for one in problems if one not in grave]))
    head = escape(say.say("live-found", count=len(more)))
    fold = f'<details><summary>{head}</summary><ul class="notes">{"".join(more)}</ul></details>' if more else ""
    return (f'<ul class="notes">{"".join(lines)}</ul>' if lines else "") + fold


def _lines(problems: Iterable[Problem], say: Locale) -> list[str]:
    """Return findings as items of a list, each once; the names of settings are no words of any language."""
    told = dict.fromkeys(sentence(one, say) for one in problems)
    return [f"<li>{SETTING.sub(_code, escape(line))}</li>" for line in told]


def _code(found: re.Match[str]) -> str:
    return f"<code>{found.group()}</code>"


def _copy(one: Publisher, name: str, say: Locale) -> str:
    """Return one dataset of a publisher: its title, and how old the copy in use is, or that there is none."""
    title = markup.foreign(one.dataset(name).title.of(say.language))
    kept_copy = doors.dataset(name)
    if kept_copy is None:
        return f"<li>{title} <small>{escape(say.say('live-no-copy'))}</small></li>"
    mark = markup.aged(kept_copy.evidence, kept.ages().get(name), say)
    return f"<li>{title} {mark} <small>{escape(_facts(kept_copy, say))}</small></li>"


def _facts(dataset: Dataset, say: Locale) -> str:
    fetch = kept.fetches().get(dataset.id)
    good = (fetch.good_at if fetch else "") or dataset.kept_at
    rows, version = say.number(dataset.rows), say.number(dataset.version)
    return say.say("live-copy", version=version, rows=rows, date=say.date(good[:10]))
