"""Third step of an upload: what it is called, whose it is, what it is worth, who brings it; then it is accepted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import streamlit as st

from figures import upload
from figures.tables import plain
from i18n import Locale
from loaders.add import accept
from loaders.marks import question_kept
from loaders.options import is_vintage
from loaders.words import DIGITS
from model.evidence import Evidence, weakest
from model.origin import Origin
from model.problem import Problem, ProblemError
from model.text import LANGUAGES, Text
from store import Draft
from ui import doors, kept, state
from ui.shell import OWN_NAMES
from ui.show import show_heading
from ui.upload_hold import disk_failed, first_draft, frame_of
from ui.upload_state import WHO, Done, Work, cancel, finish, go, put, who

# As data is usually given away; an analyst may write any other.
LICENCES: Final = (
    *("CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0", "ODbL 1.0", "PDDL 1.0"),
    # Ours, kept as ids: whoever reads them later has a language of their own.
    *("permitted-by-the-producer", "internal-use-only", "no-licence-stated"),
)
EVIDENCE: Final = tuple(Evidence)
NEW: Final = ""
# Findings that make a file weaker than the person who brings it says.
WEAKER: Final = frozenset({"evidence-weaker", "template-examples"})


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person answered in the form; empty where they did not."""

    id: str
    title: Text
    origin: Origin
    vintage: str
    evidence: Evidence | None
    who: str

    def lacking(self) -> Sequence[str]:
        """Return what has to be said and was not, or was not rightly."""
        wrong = {
            "title": not (self.title.ar or self.title.en or self.title.ko),
            "producer": not self.origin.producer,
            "licence": not self.origin.licence,
            "evidence": self.evidence is None,
            "vintage": bool(self.vintage) and not is_vintage(self.vintage),
            "who": not self.who,
        }
        return [name for name, bad in wrong.items() if bad]


def show(work: Work, say: Locale) -> None:
    """Show the third step."""
    draft = first_draft(work)
    if draft is None:
        go("judge")
        st.rerun()
    st.html(upload.file_line(work.name, work.size, say))
    for problem in work.told:
        st.error(plain(upload.sentence(problem, say)), icon=":material/error:")
    with st.form("upload-keep", border=True):
        answers = _ask(work, draft, say)
        lacks = st.container()
        sent = st.form_submit_button(say.say("keep-accept"), type="primary", icon=":material/check:")
    with st.container(key="onward", horizontal=True, gap="small"):
        st.button(say.say("upload-back"), key="upload-back", on_click=go, args=("judge",))
        st.button(say.say("upload-cancel"), key="upload-cancel", on_click=cancel, type="tertiary")
    if sent:
        with lacks:
            _sent(work, draft, answers, say)


def _ask(work: Work, draft: Draft, say: Locale) -> Answers:
    former = doors.dataset(draft.id)
    left, right = st.columns(2, gap="large")
    with left:
        show_heading(say.say("keep-what"))
        target = _target(draft, say)
        title = _title(former.title if former else draft.title, say)
        vintage = st.text_input(say.say("keep-vintage"), draft.vintage, placeholder="2026-05", max_chars=10)
        st.caption(say.say("keep-vintage-help"))
        evidence = _evidence(work, say)
    with right:
        show_heading(say.say("keep-whose"))
        origin = _origin(former.origin if former else draft.origin, say)
        name = st.text_input(say.say("keep-who"), who(), max_chars=80, key="upload-ask-who")
        st.caption(say.say("keep-who-help"))
    return Answers(target, title, origin, vintage.strip().translate(DIGITS), evidence, name.strip())


def _target(draft: Draft, say: Locale) -> str:
    """Ask whether this is a new dataset or a new version of one that was kept before."""
    mine = [d for d in doors.datasets() if d.role == draft.role and d.kept_at and d.id != draft.id]
    ids = [draft.id, *(d.id for d in mine)]
    named = {d.id: d for d in doors.datasets()}

    def label(name: str) -> str:
        if name not in named:
            return say.say("keep-as-new", id=name)
        return say.say("keep-as-version", title=named[name].title.of(say.language) or name, number=named[name].version)

    state.steady("upload-ask-target", ids, draft.id)
    return st.selectbox(say.say("keep-as"), ids, format_func=label, filter_mode=None, key="upload-ask-target")


def _title(before: Text, say: Locale) -> Text:
    first = say.language
    order = [first, *(language for language in LANGUAGES if language != first)]
    told = {
        language: st.text_input(
            say.say("keep-title", language=OWN_NAMES[language]),
            getattr(before, language),
            max_chars=160,
            key=f"upload-ask-title-{language}",
        ).strip()
        for language in order
    }
    return Text(**told)


def _evidence(work: Work, say: Locale) -> Evidence | None:
    """Ask what kind of truth it is; nothing is taken for measured unless somebody says so."""
    chosen = st.radio(
        say.say("keep-evidence"),
        EVIDENCE,
        index=None,
        format_func=lambda kind: say.say(f"evidence-{kind}"),
        captions=[say.say(f"evidence-{kind}-note") for kind in EVIDENCE],
        key="upload-ask-evidence",
    )
    for problem in _weaker(work):
        st.caption(plain(say.problem(problem)))
    return chosen


def _weaker(work: Work) -> tuple[Problem, ...]:
    """Return what the file says of itself that is weaker than a person may say: also when it waited meanwhile."""
    if work.judged is not None:
        return tuple(problem for problem in work.judged.report.problems if problem.rule in WEAKER)
    return question_kept(frame_of(work), work.held.dataset.role) if work.held else ()


def _origin(before: Origin, say: Locale) -> Origin:
    producer = st.text_input(say.say("keep-producer"), before.producer, max_chars=200, key="upload-ask-producer")
    address = st.text_input(say.say("keep-address"), before.address, max_chars=500, key="upload-ask-address")
    citation = st.text_input(say.say("keep-citation"), before.citation, max_chars=500, key="upload-ask-citation")
    options = list(dict.fromkeys(filter(None, (before.licence, *LICENCES))))
    licence = st.selectbox(
        say.say("keep-licence"),
        options,
        index=options.index(before.licence) if before.licence else None,
        format_func=lambda name: say.origin(name) or name,
        placeholder=say.say("keep-licence-empty"),
        accept_new_options=True,
        key="upload-ask-licence",
    )
    return Origin(producer.strip(), citation.strip(), (licence or "").strip(), address.strip())


def _sent(work: Work, draft: Draft, answers: Answers, say: Locale) -> None:
    st.session_state[WHO] = answers.who
    lacking = answers.lacking()
    if lacking or answers.evidence is None:
        names = say.listed(say.say(f"lacks-{name}") for name in lacking)
        st.error(plain(say.say("keep-lacking", names=names)), icon=":material/error:")
        return
    evidence = weakest([answers.evidence, *(Evidence(str(problem.facts["told"])) for problem in _weaker(work))])
    final = replace(
        draft,
        id=answers.id,
        title=answers.title,
        evidence=evidence,
        origin=answers.origin,
        vintage=answers.vintage,
    )
    with st.spinner(say.say("progress-keep")):
        _accept(work, final, answers.who)
    st.rerun()


def _accept(work: Work, draft: Draft, name: str) -> None:
    """Put the file by as it is described now, and accept it; whoever was faster is told, and nothing is lost."""
    shelf = doors.shelf()
    same = work.held is not None and work.held.dataset.id == draft.id
    base = work.base if same else None
    try:
        moved = tuple(one for one in kept.difference_of(work.held.id).indicators if one.moved) if work.held else ()
        final = shelf.hold(frame_of(work), draft, who=name, file=work.name, base=base)
        if work.held is not None:
            shelf.discard(work.held.id, who=name)
        work = replace(work, held=final, base=final.base, told=())
        dataset, told = accept(final.id, shelf, who=name)
    except ProblemError as refusal:
        now = doors.dataset(draft.id)
        put(replace(work, told=refusal.problems, base=now.version if now else 0, step="judge"))
    except OSError as fault:
        put(replace(work, told=(disk_failed(work.name, fault),)))
    else:
        finish(Done(dataset, final.base, told, moved))
