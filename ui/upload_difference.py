"""What an upload would change if it were accepted: rows, totals, and headline values before and after."""

import math
from collections.abc import Iterable
from html import escape
from typing import Final

import streamlit as st

from figures import markup
from i18n import Locale
from indicators.difference import Change, Difference, Moved
from model.dataset import Dataset
from model.indicator import Indicator
from model.total import Total
from store import Held
from store.changes import Changes
from ui import kept
from ui.show import titled

MOST_NAMED: Final = 8
RESIDENTS: Final = "residents"


def show(held: Held, say: Locale) -> None:
    """Show what would be another, each number by the one that makes every number of the pages."""
    st.subheader(say.say("change-title"), anchor=False)
    with st.spinner(say.say("change-waiting")):
        told = kept.difference_of(held.id)
        former = kept.former(held.dataset)
        rows = kept.changes_of(held.id)
    same = former is not None and former.id == held.dataset.id
    st.html(f'<p class="change">{escape(_against(former, held.dataset, say))}</p>{_rows(rows, say, same=same)}')
    moved = [one for one in told.indicators if one.moved]
    if moved:
        st.html(table(moved, say))
    st.html(
        f'<ul class="notes">{"".join(f"<li>{line}</li>" for line in _lines(told, say, any_moved=bool(moved)))}</ul>'
    )


def _against(former: Dataset | None, fresh: Dataset, say: Locale) -> str:
    """Say what the upload is held against."""
    if former is None:
        return say.say("change-first")
    key = "change-version" if former.id == fresh.id else "change-other"
    return say.say(key, title=titled(former, say), version=former.version)


def _rows(rows: Changes, say: Locale, *, same: bool) -> str:
    parts = (("added", rows.added), ("removed", rows.removed), ("changed", rows.changed))
    cells = "".join(
        f'<span class="{name}"><b>{escape(say.number(count))}</b> '
        f"{escape(say.say(f'change-{name}', count=count))}</span>"
        for name, count in parts
    )
    columns = (("change-columns-added", rows.columns_added), ("change-columns-lost", rows.columns_lost))
    lines = "".join(
        f'<p class="aside">{escape(say.say(key, names=say.listed(names[:MOST_NAMED])))}</p>'
        for key, names in columns
        if names and same
    )
    return f'<p class="sum">{cells}</p>{lines}'


def table(moved: Iterable[Moved], say: Locale) -> str:
    """Return indicators before and after, as markup."""
    heads = [say.say(f"column-{name}") for name in ("indicator", "before", "after", "change", "zones-moved")]
    return f'<div class="wide changes">{markup.table(heads, (_row(one, say) for one in moved))}</div>'


def _row(one: Moved, say: Locale) -> list[str]:
    whole = one.district()
    before, after = (_value(whole, which, one.indicator, say) for which in ("before", "after"))
    zones = sum(change.moved for change in one.changes[:-1])
    return [
        escape(one.indicator.title.of(say.language)),
        escape(before),
        f"<b>{escape(after)}</b>",
        escape(_by(whole, say)),
        escape(say.number(zones)),
    ]


def _value(change: Change, which: str, indicator: Indicator, say: Locale) -> str:
    value = change.before if which == "before" else change.after
    if value is None:
        return say.say("no-data")
    if math.isnan(value.value):
        return say.say(f"reason-{value.reason}") if value.reason else say.say("no-data")
    return say.quantity(value.value, indicator.unit, 1)


def _by(change: Change, say: Locale) -> str:
    if math.isnan(change.by):
        return say.say(f"apart-{change.apart}") if change.apart else ""
    if not change.by:
        return say.say("change-none")
    return say.signed(change.by, 1)


def _lines(told: Difference, say: Locale, *, any_moved: bool) -> list[str]:
    """Return what else would be another, each a line of markup."""
    lines = [] if any_moved else [escape(say.say("change-nothing"))]
    for key, entries in (("change-gained", told.gained), ("change-lost", told.lost)):
        if entries:
            names = say.listed(entry.title.of(say.language) for entry in entries[:MOST_NAMED])
            lines.append(escape(say.say(key, count=len(entries), names=names)))
    zones = (("new", told.zones_new), ("gone", told.zones_gone), ("redrawn", told.zones_redrawn))
    lines += [escape(say.say(f"change-zones-{name}", count=len(ids))) for name, ids in zones if ids]
    return lines + [escape(_total(one, say)) for one in told.totals if one.moved]


def _total(total: Total, say: Locale) -> str:
    called = say.say("role-residents" if total.name == RESIDENTS else f"service-{total.name}")
    return say.say("change-total", name=called, before=say.number(total.before), after=say.number(total.after))
