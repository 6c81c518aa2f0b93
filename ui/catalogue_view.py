"""The catalogue of indicators as a reader sees it: definition, method, limits, and what is still missing."""

import math
from html import escape

import pandas as pd
import streamlit as st

from i18n import Locale
from i18n.locale import unit_key
from indicators.measured import Listing
from ui import doors, state
from ui.show import need_name

DOMAINS = (
    "access",
    "equity",
    "digital",
    "environment",
    "housing",
    "services",
    "safety",
    "governance",
    "livelihoods",
)


def pick_indicator(say: Locale) -> Listing:
    """Let the reader choose one of the whole catalogue."""
    by_id = {entry.indicator.id: entry for entry in doors.listed()}

    def draw(key: str) -> str | None:
        return st.selectbox(
            say.say("pick-indicator"),
            list(by_id),
            format_func=lambda name: by_id[name].indicator.title.of(say.language),
            key=key,
        )

    return by_id[state.choose("indicator", list(by_id), next(iter(by_id)), draw)]


def show_indicator(entry: Listing, say: Locale) -> None:
    """Show one definition whole."""
    item = entry.indicator
    rows = {
        "fact-id": f"<code>{escape(item.id)}</code>",
        "fact-domain": escape(say.say(f"domain-{item.domain}")),
        "fact-formula": escape(item.formula.of(say.language)),
        "fact-unit": escape(unit_name(item.unit, say)),
        "fact-direction": escape(say.say("direction-" + item.direction.replace(" ", "-"))),
        "fact-threshold": "" if math.isnan(item.threshold) else escape(say.quantity(item.threshold, "m")),
        "fact-inputs": escape(item.inputs.of(say.language)),
        "fact-standard": f'<bdi dir="ltr">{escape(item.standard)}</bdi>',
        "fact-target": escape(item.target_text.of(say.language)),
        "fact-spatial": escape(say.say(f"spatial-{item.spatial_unit}")),
        "fact-state": escape(status(entry, say)),
        "fact-note": escape(say.say(f"note-{item.id}")) if say.has(f"note-{item.id}") else "",
    }
    body = "".join(f"<dt>{escape(say.say(key))}</dt><dd>{value}</dd>" for key, value in rows.items() if value)
    st.html(f'<h3>{escape(item.title.of(say.language))}</h3><dl class="facts">{body}</dl>')


def status(entry: Listing, say: Locale) -> str:
    """Return whether an indicator can be computed now, else what it lacks."""
    if entry.computable:
        return say.say("state-computable")
    if entry.missing:
        return say.say("state-lacks", names=say.listed(need_name(token, say) for token in entry.missing))
    return say.say("state-not-built")


def unit_name(unit: str, say: Locale) -> str:
    """Return the name of a unit, without a number."""
    key = f"unitname-{unit_key(unit)}"
    return say.say(key) if say.has(key) else unit


def show_catalogue(say: Locale) -> None:
    """List all indicators, domain by domain, with their state."""
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
            st.table(
                pd.DataFrame(
                    {
                        say.say("column-indicator"): entry.indicator.title.of(say.language),
                        say.say("column-unit"): unit_name(entry.indicator.unit, say),
                        say.say("column-state"): status(entry, say),
                    }
                    for entry in members
                ),
                hide_index=True,
                border="horizontal",
            )
