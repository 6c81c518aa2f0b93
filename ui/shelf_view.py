"""The store as a reader sees it: what is in use, what else there is, and a switch between them."""

from html import escape
from typing import Final

import streamlit as st

from figures import markup
from figures.tables import plain
from i18n import Locale
from model.dataset import Dataset
from model.evidence import Evidence
from model.problem import ProblemError
from model.role import ROLES, SERVICES
from store import rhythm
from ui import doors, history_view, kept, state
from ui.show import show_heading, titled

OBSERVATIONS: Final = "observations"
FULL_STOP: Final = "."


def show_active(say: Locale) -> None:
    """Show, for every role, service and parameter observed, the dataset in use, with a choice where there are several.

    Where nothing was observed, observations are one empty role.
    """
    st.markdown(say.say("datasets-active-lead"))
    offered = [dataset for dataset in doors.datasets() if not _left_out(dataset)]
    observed = sorted(
        {name for dataset in doors.datasets() if dataset.role == OBSERVATIONS for name in dataset.services}
    )
    parts = {"facilities": list(SERVICES), OBSERVATIONS: observed or [""]}
    rivals = [role.id for role in ROLES.values() if role.rival and role.id != "facilities"]
    roles = [(role, part) for role in rivals for part in parts.get(role, [""])]
    services = [("facilities", service) for service in parts["facilities"]]
    for column, title, slots in zip(
        st.columns(2, gap="large"), ("roles-title", "services-title"), (roles, services), strict=True
    ):
        with column:
            show_heading(say.say(title))
            _slots(slots, offered, say)


def _slots(slots: list[tuple[str, str]], offered: list[Dataset], say: Locale) -> None:
    """Show what is in use: a choice for every slot that has one, then the others in one list."""
    fixed: dict[str, list[str]] = {}
    for role, service in slots:
        allowed, current = _candidates(role, service, offered), doors.active(role, service)
        if len(allowed) > 1 and current:
            _switch(role, service, allowed, current, say)
        else:
            fixed.setdefault(_in_use(current, say), []).append(_name(role, service, say))
    st.html(markup.slots(((names, words) for words, names in fixed.items()), say))


def _candidates(role: str, service: str, offered: list[Dataset]) -> list[Dataset]:
    return [d for d in offered if d.role == role and (not service or service in d.services)]


def _left_out(dataset: Dataset) -> bool:
    """Tell whether the reader's switch keeps a dataset out of every number."""
    return state.real_only() and dataset.evidence is Evidence.ILLUSTRATIVE


def _name(role: str, service: str, say: Locale) -> str:
    if service and role == OBSERVATIONS:
        return say.say("slot-parameter", parameter=service)
    return say.say(f"service-{service}" if service else f"role-{role}")


def _in_use(current: Dataset | None, say: Locale) -> str:
    """Return the markup that names a dataset in use; datasets that serve several slots are named once."""
    if current is None:
        return escape(say.say("slot-empty"))
    return f"{markup.badge(current.evidence, say)} {escape(titled(current, say))}"


def _switch(role: str, service: str, allowed: list[Dataset], current: Dataset, say: Locale) -> None:
    by_id = {dataset.id: dataset for dataset in allowed}
    key = f"use-{role}-{service}"
    st.session_state[key] = current.id
    st.selectbox(
        plain(_name(role, service, say)),
        list(by_id),
        format_func=lambda item: say.say(
            "slot-option",
            title=titled(by_id[item], say),
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
        st.toast(plain(" ".join(say.problem(problem) for problem in refusal.problems)), icon=":material/error:")
        return
    st.toast(plain(say.say("slot-changed", name=_name(role, service, say))), icon=":material/check:")


def show_all(say: Locale) -> None:
    """Show every dataset; those that the reader's switch leaves out stand by themselves, with that word."""
    left_out = [dataset for dataset in doors.datasets() if _left_out(dataset)]
    for dataset in doors.datasets():
        if not _left_out(dataset):
            _dataset(dataset, say)
    if left_out:
        st.header(say.say("left-out-title"), anchor=False)
        st.caption(say.say("left-out-lead"))
        for dataset in left_out:
            _dataset(dataset, say)


def _dataset(dataset: Dataset, say: Locale) -> None:
    """Show one dataset with everything that a reader must know of it."""
    with st.expander(f"{say.isolate(plain(titled(dataset, say)))} — {say.say(f'evidence-{dataset.evidence}')}"):
        st.html(_facts(dataset, say))
        history_view.show(dataset, say)


def _facts(dataset: Dataset, say: Locale) -> str:
    origin, note = dataset.origin, say.say(f"evidence-{dataset.evidence}-note")
    observed = dataset.role == OBSERVATIONS
    rows = {
        "fact-id": markup.word("code", dataset.id),
        "fact-role": escape(say.say(f"role-{dataset.role}")),
        "fact-services": "" if observed else escape(say.listed(say.say(f"service-{s}") for s in dataset.services)),
        "fact-parameters": escape(say.listed(dataset.services)) if observed else "",
        "fact-evidence": f"{markup.badge(dataset.evidence, say)} {escape(note)}",
        "fact-kind": escape(say.say(f"kind-{dataset.kind}")),
        "fact-rows": escape(say.number(dataset.rows)),
        "fact-version": escape(say.number(dataset.version)),
        "fact-vintage": escape(say.date(dataset.vintage)) if dataset.vintage else escape(say.say("not-stated")),
        "fact-age": _age(dataset, say),
        "fact-producer": _foreign(origin.producer, say),
        "fact-citation": _foreign(origin.citation, say),
        "fact-licence": _foreign(origin.licence, say),
        "fact-address": markup.address(origin.address),
        "fact-accessed": escape(say.date(origin.accessed)) if origin.accessed else "",
        "fact-sha256": markup.word("code", f"{dataset.sha256[:16]}…"),
    }
    return markup.facts(rows, say)


def _age(dataset: Dataset, say: Locale) -> str:
    """Return how old a dataset is, how that was judged, and why by that rhythm; nothing for what is made up."""
    age = kept.ages().get(dataset.id)
    if age is None or dataset.evidence is Evidence.ILLUSTRATIVE:
        return ""
    words = (markup.age_note(age, say), rhythm(dataset).why.of(say.language))
    return f"{markup.age_chip(age, say)} {' '.join(escape(f'{word.rstrip(FULL_STOP)}.') for word in words if word)}"


def _foreign(text: str, say: Locale) -> str:
    """Return words of a source, or the word for nothing said where there are none."""
    return markup.stated(text, say) or escape(say.say("not-stated"))
