"""The reports that were made: looked at, taken home, deleted."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

import streamlit as st

from figures import markup, reports
from figures.tables import plain
from i18n import Locale
from i18n.locale import bare
from model.evidence import Evidence
from model.problem import ProblemError
from store.reports import KeptReport, forget_report, report_file, report_zip
from ui import kept, state
from ui.pick import pick_titled
from ui.show import show_heading

CHOSEN: Final = "kept"
LOOK: Final = "look-"  # how the names of the pictures of pages begin
PAGE_WIDTH: Final = 529  # pixels, as they are made; the style sheet lays two beside each other
MOST_FILES: Final = 3  # beside what holds all
KINDS: Final[Mapping[str, str]] = {
    "pdf": "application/pdf",
    "html": "text/html",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
    "geojson": "application/geo+json",
    "gpkg": "application/geopackage+sqlite3",
    "parquet": "application/vnd.apache.parquet",
    "svg": "image/svg+xml",
    "png": "image/png",
}
ZIP: Final = "application/zip"


def show_kept(say: Locale) -> None:
    """Show the report that was made last, or the one that is chosen, and let the reader take or delete it."""
    show_heading(say.say("report-kept-title"), of_page=True)
    found = [one for name in kept.reports() if (one := kept.report(name)) is not None]
    if not found:
        st.info(plain(say.say("report-none-kept")), icon=":material/description:")
        return
    titles = {one.id: _label(one, say) for one in found}
    chosen = pick_titled(CHOSEN, say.say("report-pick-kept"), titles)
    one = next(one for one in found if one.id == chosen)
    _show(one, say)


def _label(one: KeptReport, say: Locale) -> str:
    """Return a report in a line of a list: the moment, how much, as what."""
    # By the clock of whoever looks on, who is where the server is.
    made = datetime.fromisoformat(one.told["made_at"]).astimezone()
    moment = f"{say.date(made.date().isoformat())} {say.digits(f'{made:%H:%M}')}"
    count, form = len(one.told["asked"]["indicators"]), say.say(f"report-short-{one.told['form']}")
    return bare(say.say("report-label", moment=moment, count=count, form=form))


def _show(one: KeptReport, say: Locale) -> None:
    told = one.told
    words = told["words"][say.language]
    evidence = Evidence(told["evidence"]) if told["evidence"] else None
    tongues = say.listed(say.say(f"checked-language-{language}") for language in told["languages"])
    titles = words["titles"]
    title = titles[0] if len(titles) == 1 else say.say("report-title-many", count=len(titles))
    size = say.number(one.size / 1e6, 1)
    facts = say.say("report-facts", form=say.say(f"report-short-{told['form']}"), languages=tongues, size=size)
    st.html(reports.held(title, markup.badge(evidence, say), [facts]))
    _files(one, say)
    _pages(one, say)


def show_holdings(say: Locale) -> None:
    """Say what the report that is chosen holds, and of which data it was made; both folded away."""
    name = state.told(CHOSEN) or next(iter(kept.reports()), "")
    one = kept.report(name) if name in kept.reports() else None
    if one is None:
        return
    words = one.told["words"][say.language]
    datasets = [(dataset["id"], dataset["version"]) for dataset in one.told["datasets"]]
    held = reports.contents(words["heads"], words["rows"], words["asked"], say)
    st.html(held + (reports.made_of(datasets, say) if datasets else ""))


def _files(one: KeptReport, say: Locale) -> None:
    """Give the files: each by its language where they are few, all of them in one, and a way to delete them."""
    named = {name: language for name, language in one.told["files"].items() if language and name in one.sizes}
    few = len(named) <= MOST_FILES
    with st.container(horizontal=True, key="report-files"):
        for name, language in named.items() if few else ():
            st.download_button(
                say.say("report-take", language=say.say(f"checked-language-{language}")),
                data=lambda name=name: report_file(one.id, name),  # type: ignore[misc]  # a default of a lambda
                file_name=name,
                mime=KINDS[one.told["form"]],
                on_click="ignore",
                icon=":material/download:",
                type="primary",
                key=f"take-{name}",
            )
        st.download_button(
            say.say("report-take-all"),
            data=lambda: report_zip(one.id, LOOK),
            file_name=f"elmax-{one.id}.zip",
            mime=ZIP,
            on_click="ignore",
            icon=":material/folder_zip:",
            type="secondary" if few else "primary",
            key="take-all",
        )
        if st.button(say.say("report-delete"), key="report-delete", icon=":material/delete:"):
            forget_report(one.id)
            state.forget(CHOSEN)
            st.rerun()


def _pages(one: KeptReport, say: Locale) -> None:
    """Show the first pages as pictures, in the reader's language where they are made in it."""
    languages = one.told["languages"]
    language = say.language if say.language in languages else languages[0]
    looks = [name for name in one.sizes if name.startswith(f"{LOOK}{language}-")]
    if not looks:
        return
    try:
        pages = [report_file(one.id, name) for name in looks]
    except ProblemError:  # deleted by somebody else, this very moment
        return
    told = [bare(say.say("report-page", number=at + 1)) for at in range(len(pages))]
    with st.container(key="report-pages"):
        if len(pages) == 1:
            st.image(pages[0], alt=told[0], width="stretch")
        else:
            st.image(pages, alt=told, width=PAGE_WIDTH)
