"""The catalogue of indicators as a reader sees it: definition, method, limits, and what is still missing."""

from collections.abc import Mapping, Sequence

import streamlit as st

from figures import markup, method, standing
from i18n import Locale, locale
from indicators.measured import Listing
from model.definition import DOMAINS
from model.indicator import Indicator, Target
from model.text import LANGUAGES
from store import crosswalk, norms, peers
from ui import doors, state
from ui.search import matching, pick_words
from ui.show import need_name


def pick_indicator(say: Locale) -> Listing:
    """Let the reader choose one of the whole catalogue, or of those that bear the words looked for in any language."""
    by_id = {entry.indicator.id: entry for entry in doors.listed()}
    find, choose = st.columns([2, 5], vertical_alignment="bottom")
    with find:
        words = pick_words(say)
    names = {name: (name, *_called(entry.indicator)) for name, entry in by_id.items()}
    found = matching(names, words)
    with choose:
        chosen = by_id[_pick(say, by_id, found or (*by_id,))]
    if words:
        st.caption(say.say("find-found", count=len(found)) if found else say.say("find-none-indicator", words=words))
    return chosen


def _called(item: Indicator) -> tuple[str, ...]:
    """Return the titles of an indicator and of its domain, which are what a reader may look for."""
    domains = (locale(language).say(f"domain-{item.domain}") for language in LANGUAGES)
    return (item.title.ar, item.title.en, item.title.ko, *domains)


def _pick(say: Locale, by_id: Mapping[str, Listing], ids: Sequence[str]) -> str:
    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("pick-indicator"),
            ids,
            format_func=lambda name: by_id[name].indicator.title.of(say.language),
            key=key,
        )

    return state.choose("indicator", ids, ids[0], draw)


def show_indicator(entry: Listing, say: Locale) -> None:
    """Show one definition whole: how it is made, what it does not tell, what checks it."""
    item = entry.indicator
    asked = [one for one in norms() if one.indicator == item.id]
    st.html(method.head(item, status(entry, say), _have(entry), say) + method.limits(item, say))
    tokens = dict.fromkeys((*item.needs, *entry.missing, *entry.illustrative))
    needs = {need_name(token, say): _has(entry, token) for token in tokens}
    made = markup.part("method-made", method.definition(item, asked, target_here(item), say), say)
    checked = markup.part("method-checked", method.checks(item, say), say)
    lacks = markup.part("method-gap", method.gap(item, needs, say, built=entry.built), say)
    st.html(markup.pair(made + lacks, checked))


def show_standing(entry: Listing, say: Locale) -> None:
    """Show what others ask for and have found: frameworks, norms, other cities, printed figures."""
    name = entry.indicator.id
    crossings = [one for one in crosswalk() if one.indicator == name]
    asked = [one for one in norms() if one.indicator == name]
    others = [one for one in peers() if one.indicator == name]
    none = markup.paragraphs([say.say("method-no-crosswalk")])
    parts = (
        ("method-reports", standing.reports_table(entry.reports, say) if entry.reports else ""),
        ("method-crosswalk", standing.crosswalk_table(crossings, say) if crossings else none),
        ("method-norms", standing.norms_table(asked, say) + standing.norms_edit(say) if asked else ""),
        ("method-peers", standing.peer_list(others, say)),
    )
    for title, body in parts:
        if body:
            st.html(markup.part(title, body, say))


def target_here(item: Indicator) -> Target | None:
    """Return the target of an indicator in the district shown."""
    own = doors.district().targets.get(item.id)
    return item.target if own is None else Target(own, "district")


def status(entry: Listing, say: Locale) -> str:
    """Return whether an indicator can be computed now, else what it lacks."""
    if entry.computable:
        return say.say("state-illustrative" if entry.illustrative else "state-computable")
    if entry.missing:
        return say.say("state-lacks", names=say.listed(need_name(token, say) for token in entry.missing))
    return say.say("state-not-built")


def _have(entry: Listing) -> method.Have:
    """Return whether an indicator can be computed now, and whether with real data."""
    return "no" if not entry.computable else "illustrative" if entry.illustrative else "yes"


def _has(entry: Listing, token: str) -> method.Have:
    """Return whether a need is filled, and whether with real data."""
    return "no" if token in entry.missing else "illustrative" if token in entry.illustrative else "yes"


def show_catalogue(say: Locale) -> None:
    """List all indicators, domain by domain, with their state, and who could give what the others lack."""
    entries = doors.listed()
    ready = sum(entry.computable for entry in entries)
    st.markdown(say.say("methods-count", ready=ready, total=len(entries)))
    if not state.real_only():
        st.markdown(say.say("methods-count-real", ready=doors.really_computable()))
    for domain in DOMAINS:
        members = [entry for entry in entries if entry.indicator.domain == domain]
        if not members:
            continue
        with st.expander(say.say("domain-count", name=say.say(f"domain-{domain}"), count=len(members))):
            rows = ((entry.indicator, status(entry, say), _have(entry)) for entry in members)
            st.html(method.register(rows, say))
