"""Quality of life as a page shows it: an index and how it is made, its answer, its places, its map, its pillars."""

import math

import streamlit as st

from figures import crediting, markup, quality
from figures.maps import score_legend
from figures.tables import plain
from i18n import Locale
from indicators.composing import Index
from model.ranking import AGGREGATE, NORMALISE, Way
from store import composites
from ui import beside, doors, drawn_indices, state, zone_view
from ui.finished import Finished
from ui.pick import pick_titled
from ui.portrait_view import wanted_zone
from ui.quality_file import zones_rows
from ui.show import show_lacking, show_notes
from ui.twin import show_twin
from ui.why import show_whys


def pick_index(say: Locale) -> Index:
    """Let the reader choose an index and, folded away, how it is made."""
    titles = {one.id: one.title.of(say.language) for one in composites().indices}
    index = pick_titled("index", say.say("quality-pick-index"), titles, row=True)
    return doors.ranking(index, _pick_way(say))


def _pick_way(say: Locale) -> Way:
    """Let the reader choose whose weights, which scores, which mean; closed, the fold says how it is made."""
    named = _ways(say)
    told = [titles[state.wanted(name, list(titles), next(iter(titles)))] for name, titles in named.items()]
    chosen = {}
    with st.expander(say.say("quality-way", way=say.listed(told)), key="way"):
        st.caption(say.say("quality-way-lead"))
        for place, (name, titles) in zip(st.columns(len(named)), named.items(), strict=True):
            with place:
                chosen[name] = pick_titled(name, say.say(f"quality-pick-{name}"), titles)
    return Way(chosen["weights"], chosen["normalise"], chosen["aggregate"])


def _ways(say: Locale) -> dict[str, dict[str, str]]:
    """Return what the command offers, by name of the choice and by id, each in words."""
    weights = {
        name: say.say("quality-proposed", weights=one.title) if one.proposal else one.title.of(say.language)
        for name, one in composites().weights.items()
    }
    return {
        "weights": weights,
        "normalise": {name: say.say(f"composite-by-{name}") for name in NORMALISE},
        "aggregate": {name: say.say(f"composite-by-{name}") for name in AGGREGATE},
    }


def show_answer(found: Index, say: Locale) -> None:
    """Say large who lives where the index is lowest, else what is missing."""
    if found.reason:
        _show_lacks(found, say)
        return
    result = found.scores()
    st.html(quality.answer(found, doors.names(say), say, beside.age_of(result), beside.mapped_short(result, say)))


def _show_lacks(found: Index, say: Locale) -> None:
    """Say what an index without any score lacks, and who could give it."""
    results = [doors.value(entry.id) for entry in found.entries]
    lacking = [result for result in results if result.missing]
    if found.zones:
        st.markdown(plain(say.say("quality-missing")))
    missing = dict.fromkeys(token for result in lacking for token in result.missing)
    owners = dict.fromkeys(owner for result in lacking for owner in result.indicator.owners)
    show_lacking(missing, owners, say, illustrated=doors.hidden(*(result.indicator.id for result in lacking)))


def show_places(found: Index, say: Locale) -> None:
    """Draw every zone's score and place with their doubts, on a map beside it, and as a table."""
    pieces = drawn_indices.pieces(found, say)
    if found.reason:
        return
    st.header(say.say("quality-ranks-title"), anchor=False)
    st.caption(say.say("quality-ranks-lead"))
    st.html(Finished(pieces.ranks + beside.credits_line(found.scores(), say)))
    with st.expander(say.say("quality-table"), key="zones-table"):
        _show_table(found, say)
    left, right = st.columns([5, 4], gap="large")
    with left:
        _show_map(found, say)
    with right:
        st.html(pieces.callouts)


def _show_map(found: Index, say: Locale) -> None:
    data = drawn_indices.score_map(found, say)
    if data is None:
        return
    result, heading = found.scores(), f"{found.declared.title.of(say.language)} ({say.say('unit-name-share')})"
    below = markup.legend(score_legend(result, say), heading, say, beside.mark_of(result, say))
    told = markup.aside(say.say("quality-map-todo")) + beside.credits_line(result, say, on_map=True)
    zone_view.show_profile_map(data, wanted_zone(found, say), told + below)


def _show_table(found: Index, say: Locale) -> None:
    names, result, pieces = doors.names(say), found.scores(), drawn_indices.pieces(found, say)
    credit = crediting.credit_line((), say, beside.mark_of(result, say))
    age, credits_ = beside.age_of(result), beside.credits_told(result)
    show_twin(
        pieces.table,
        f"quality-{found.declared.id}",
        say,
        lambda: zones_rows(found, names, age, credits_),
        below=credit + pieces.below,
    )


def show_pillars(found: Index, say: Locale) -> None:
    """Open the scores: pillars by zone, then the indicators of the pillar that the reader chooses."""
    if not found.zones:
        return
    st.header(say.say("quality-pillars-title"), anchor=False)
    st.caption(say.say("quality-pillars-lead"))
    table = drawn_indices.pieces(found, say).pillars
    if table:
        st.html(table)
    titles = {one.id: one.title.of(say.language) for one in found.declared.pillars}
    pillar = pick_titled("pillar", say.say("quality-pick-pillar"), titles, row=True)
    st.html(Finished(drawn_indices.opened(found, pillar, say)))


def show_reasons(found: Index, say: Locale) -> None:
    """Fold away why the numbers behind the scores are what they are; nothing where none is known."""
    ids = {entry.id for entry in found.entries}
    results = (line.result for line in drawn_indices.lines(say) if line.part.indicator in ids)
    known = [result for result in results if any(not math.isnan(value.value) for value in result.values)]
    if known:
        show_whys(known, say)


def show_source(found: Index, say: Locale) -> None:
    """Say what an index does not tell, and name every dataset behind it; nothing where none is."""
    if not found.datasets:
        return
    st.header(say.say("origin-title"), anchor=False)
    show_notes(drawn_indices.pieces(found, say).cautions, found.datasets.values(), say)
