"""What an upload would change if it were accepted: rows, totals, and headline values before and after."""

import math
from collections.abc import Iterable
from html import escape
from typing import Final

import streamlit as st

from figures import markup, upload
from figures.tables import told
from i18n import Locale
from indicators.difference import Change, Difference, Moved
from indicators.difference_text import total_name
from model.dataset import Dataset
from model.indicator import decimals
from model.total import Total
from store import Held
from store.changes import Changes
from ui import kept
from ui.show import titled

MOST_NAMED: Final = 8


def show(held: Held, say: Locale) -> None:
    """Show what would be another, each number by the one that makes every number of the pages."""
    st.header(say.say("change-title"), anchor=False)
    with st.spinner(say.say("change-waiting")):
        difference = kept.difference_of(held.id)
        former = kept.former(held.dataset)
        rows = kept.changes_of(held.id)
    same = former is not None and former.id == held.dataset.id
    counts = {"added": rows.added, "removed": rows.removed, "changed": rows.changed}
    columns = _columns(rows, say) if same else []
    st.html(upload.row_changes(_against(former, held.dataset, say), counts, columns, say))
    moved = [one for one in difference.indicators if one.moved]
    if moved:
        st.html(table(moved, say))
    st.html(markup.notes(_lines(difference, say, any_moved=bool(moved))))


def _against(former: Dataset | None, fresh: Dataset, say: Locale) -> str:
    """Say what the upload is held against."""
    if former is None:
        return say.say("change-first")
    key = "change-version" if former.id == fresh.id else "change-other"
    return say.say(key, title=titled(former, say), version=former.version)


def _columns(rows: Changes, say: Locale) -> list[str]:
    """Return which columns appear and which are lost, each a sentence."""
    columns = (("change-columns-added", rows.columns_added), ("change-columns-lost", rows.columns_lost))
    return [say.say(key, names=say.listed(names[:MOST_NAMED])) for key, names in columns if names]


def table(moved: Iterable[Moved], say: Locale) -> str:
    """Return indicators before and after, as markup."""
    heads = [say.say(f"column-{name}") for name in ("indicator", "before", "after", "change", "zones-moved")]
    return markup.wide(heads, (_row(one, say) for one in moved), "changes")


def _row(one: Moved, say: Locale) -> list[str]:
    whole = one.district()
    before, after = (escape(say.say("no-data")) if v is None else told(v, say) for v in (whole.before, whole.after))
    zones = sum(change.moved for change in one.changes[:-1])
    return [
        escape(one.indicator.title.of(say.language)),
        before,
        after,
        escape(by_words(whole, one.indicator.unit, say)),
        escape(say.number(zones)),
    ]


def by_words(change: Change, unit: str, say: Locale) -> str:
    """Return by how much a value is another, or why that cannot be told."""
    if math.isnan(change.by):
        return say.say(f"apart-{change.apart}") if change.apart else ""
    if not change.by:
        return say.say("change-none")
    return say.signed(change.by, unit, decimals(unit))


def _lines(found: Difference, say: Locale, *, any_moved: bool) -> list[str]:
    """Return what else would be another, each a sentence."""
    lines = [] if any_moved else [say.say("change-nothing")]
    for key, entries in (("change-gained", found.gained), ("change-lost", found.lost)):
        if entries:
            names = say.listed(entry.title.of(say.language) for entry in entries[:MOST_NAMED])
            lines.append(say.say(key, count=len(entries), names=names))
    zones = (("new", found.zones_new), ("gone", found.zones_gone), ("redrawn", found.zones_redrawn))
    lines += [say.say(f"change-zones-{name}", count=len(ids)) for name, ids in zones if ids]
    return lines + [_total(one, say) for one in found.totals if one.moved]


def _total(one: Total, say: Locale) -> str:
    before, after = say.number(one.before), say.number(one.after)
    return say.say("change-total", name=total_name(one.name, say), before=before, after=after)
