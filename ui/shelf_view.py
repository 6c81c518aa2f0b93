"""The store as a reader sees it: what is in use, what else there is, and a switch between them."""

from html import escape

import streamlit as st

from i18n import Locale
from model.dataset import Dataset
from model.evidence import Evidence
from model.problem import ProblemError
from model.role import ROLES, SERVICES
from ui import doors, html, state

NONE = ""


def show_active(say: Locale) -> None:
    """Show, for every role and service, the dataset in use, with a choice where there are several."""
    st.markdown(say.say("datasets-active-lead"))
    plain = [(role, "") for role in ROLES if role != "facilities"]
    for column, slots in zip(
        st.columns(2, gap="large"), (plain, [("facilities", service) for service in SERVICES]), strict=True
    ):
        with column:
            st.html(f"<h4>{escape(say.say('roles-title' if slots is plain else 'services-title'))}</h4>")
            for role, service in slots:
                _slot(role, service, say)


def _slot(role: str, service: str, say: Locale) -> None:
    name = say.say(f"service-{service}" if service else f"role-{role}")
    holders = [
        dataset for dataset in doors.datasets() if dataset.role == role and (not service or service in dataset.services)
    ]
    allowed = [d for d in holders if not (state.real_only() and d.evidence is Evidence.ILLUSTRATIVE)]
    current = doors.active(role, service)
    if len(allowed) > 1 and current:
        _switch(name, role, service, allowed, current, say)
        return
    mark = html.badge(current.evidence, say) if current else ""
    words = current.title.of(say.language) if current else say.say("slot-empty")
    st.html(f'<p class="slot"><strong>{escape(name)}</strong><br>{mark} {escape(words)}</p>')


def _switch(name: str, role: str, service: str, allowed: list[Dataset], current: Dataset, say: Locale) -> None:
    by_id = {dataset.id: dataset for dataset in allowed}
    key = f"use-{role}-{service}"
    st.session_state[key] = current.id
    st.selectbox(
        name,
        list(by_id),
        format_func=lambda item: say.say(
            "slot-option",
            title=by_id[item].title.of(say.language) or item,
            evidence=say.say(f"evidence-{by_id[item].evidence}"),
        ),
        filter_mode=None,
        key=key,
        on_change=_activate,
        args=(key, role, service, say),
    )


def _activate(key: str, role: str, service: str, say: Locale) -> None:
    chosen = st.session_state[key]
    try:
        doors.shelf().activate(chosen, service)
    except ProblemError as refusal:
        st.toast(" ".join(say.problem(problem) for problem in refusal.problems), icon=":material/error:")
        return
    name = say.say(f"service-{service}" if service else f"role-{role}")
    st.toast(say.say("slot-changed", name=name), icon=":material/check:")


def show_dataset(dataset: Dataset, say: Locale) -> None:
    """Show one dataset with everything that a reader must know of it."""
    title = dataset.title.of(say.language) or dataset.id
    with st.expander(f"{say.isolate(_label(title))} — {say.say(f'evidence-{dataset.evidence}')}"):
        st.html(_facts(dataset, say))


def _label(text: str) -> str:
    return "".join("\\" + char if char in "\\`*_[]<>$:~" else char for char in text)


def _facts(dataset: Dataset, say: Locale) -> str:
    origin = dataset.origin
    rows = {
        "fact-id": f"<code>{escape(dataset.id)}</code>",
        "fact-role": escape(say.say(f"role-{dataset.role}")),
        "fact-services": escape(_listed([say.say(f"service-{s}") for s in dataset.services], say)),
        "fact-evidence": html.badge(dataset.evidence, say) + " " + escape(say.say(f"evidence-{dataset.evidence}-note")),
        "fact-kind": escape(say.say(f"kind-{dataset.kind}")),
        "fact-rows": escape(say.number(dataset.rows)),
        "fact-version": escape(say.number(dataset.version)),
        "fact-vintage": escape(say.date(dataset.vintage)) if dataset.vintage else escape(say.say("not-stated")),
        "fact-producer": _foreign(origin.producer, say),
        "fact-citation": _foreign(origin.citation, say),
        "fact-licence": _foreign(origin.licence, say),
        "fact-address": f'<bdi dir="ltr">{html.link(origin.address, origin.address)}</bdi>' if origin.address else "",
        "fact-accessed": escape(say.date(origin.accessed)) if origin.accessed else "",
        "fact-sha256": f"<code>{escape(dataset.sha256[:16])}…</code>",
    }
    body = "".join(f"<dt>{escape(say.say(key))}</dt><dd>{value}</dd>" for key, value in rows.items() if value)
    return f'<dl class="facts">{body}</dl>'


def _foreign(text: str, say: Locale) -> str:
    """Return words of a source, in their own direction; the word for nothing said where there are none."""
    return f'<bdi dir="auto">{escape(text)}</bdi>' if text else escape(say.say("not-stated"))


def _listed(names: list[str], say: Locale) -> str:
    return ("، " if say.language == "ar" else ", ").join(names)
