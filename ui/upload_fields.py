"""Which column of a file is which field, as it was understood, each to be corrected."""

from collections.abc import Mapping
from typing import Final

import streamlit as st

from figures import upload
from figures.tables import plain
from i18n import Locale
from i18n.locale import clean
from loaders.columns import COORDINATES
from loaders.parsed import Parsed
from loaders.report import Judged
from model.role import ROLES
from ui.upload_state import FIELDS, Work, correct

EMPTY: Final = ""
MOST_SAMPLES: Final = 3


def show_fields(work: Work, found: Judged, say: Locale) -> None:
    """Show every field of the role with the column that fills it, in one form that is applied at once."""
    parsed, role = found.parsed, ROLES.get(found.report.role)
    if parsed is None or role is None:
        return
    st.header(say.say("fields-title"), anchor=False)
    st.caption(say.say("fields-lead"))
    places = COORDINATES if parsed.shapes is None else ()
    names = (*(field.name for field in role.fields), *places)
    needed = {field.name for field in role.fields if field.needed}
    taken = _taken(found.report.columns)
    with st.form("upload-fields", border=True):
        shown = [name for name in names if name in needed or name in taken or name in work.options.map]
        folded = [name for name in names if name not in shown]
        for name in shown:
            _field(name, taken.get(name, EMPTY), parsed, say, needed=name in needed)
        if folded:
            with st.expander(say.say("fields-more", count=len(folded)), expanded=not shown):
                for name in folded:
                    _field(name, EMPTY, parsed, say, needed=False)
        sent = st.form_submit_button(say.say("fields-apply"), icon=":material/sync:")
    if sent:
        chosen = {name: st.session_state[FIELDS + name] or EMPTY for name in names}
        changed = {name: column for name, column in chosen.items() if column != taken.get(name, EMPTY)}
        if changed:
            correct(map={**work.options.map, **changed})
            st.rerun()


def _taken(columns: Mapping[str, str]) -> dict[str, str]:
    """Return field → column, from what each column became."""
    return {field: column for column, fields in columns.items() for field in fields.split()}


def _field(name: str, now: str, parsed: Parsed, say: Locale, *, needed: bool) -> None:
    columns = list(map(str, parsed.frame.columns))
    left, middle, right = st.columns([3, 4, 4], vertical_alignment="center")
    star = f" :red[{plain('*')}]" if needed else ""
    left.markdown(plain(upload.field_name(name, say)) + star)
    key = FIELDS + name
    if st.session_state.get(key) not in {*columns, EMPTY}:
        st.session_state[key] = now if now in columns else EMPTY
    column = middle.selectbox(
        upload.field_name(name, say),
        [EMPTY, *columns],
        format_func=lambda one: clean(one) if one else say.say("field-empty"),
        label_visibility="collapsed",
        filter_mode=None,
        key=key,
    )
    if column:
        cells = dict.fromkeys(upload.cell(value) for value in parsed.frame[column].head(20))
        right.caption(plain(say.listed([cell for cell in cells if cell][:MOST_SAMPLES])))
