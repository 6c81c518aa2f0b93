"""The commands of the reports: each writes files, whole or not at all, and says which."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from i18n import Locale, locale
from i18n.command import DONE, REFUSED, complain
from i18n.terminal import plain
from indicators.document import printed
from indicators.measured import opened
from model.text import LANGUAGES
from reports.arguments import asked_of
from reports.brief import brief_of
from reports.content import Content
from reports.figure import FORMS, figure_bytes
from reports.gathering import gathered, surroundings
from reports.keeping import made, told_of
from reports.page import page_bytes
from reports.paper import faces_of_paper
from reports.pdf import pdf_bytes
from reports.progress import Progress, tie
from reports.table import ABOUT, SUFFIXES, files, suffix_of
from reports.verifying import names_of_zones, outcome_document, outcome_text, passports_document, records_in, verified
from store.catalogue import indicators
from store.document import documents
from store.faces import paper_faces
from store.layers import geopackage
from store.objects import write_whole
from store.passports import keep_passports
from store.reports import begin, finish, forget_half, new_id

PDF, HTML = ".pdf", ".html"
BRIEFS: Final = (PDF, HTML)


def run(options: argparse.Namespace, say: Locale) -> int:
    """Do what ``options`` ask, having told what there is to tell at the start, and return the exit status.

    Raises
    ------
    ProblemError
        What is refused, with its reasons.
    OSError
        When the disk or the database fails.
    """
    complain(opened().start(thorough=False), say)
    told, status = COMMANDS[options.command](options, say)
    sys.stdout.write(told + "\n")
    return status


def _table(options: argparse.Namespace, say: Locale) -> str:
    """Write a table and what is said of it."""
    out: Path = options.out
    suffix_of(out.name, SUFFIXES)  # refused before anything is computed
    content = gathered(asked_of(options), datetime.now(UTC))
    made = files(content, out.name, tuple(map(locale, LANGUAGES)), say, geopackage)
    return _written(made, out, content, options, say)


def _brief(options: argparse.Namespace, say: Locale) -> str:
    """Write a brief."""
    out: Path = options.out
    suffix = suffix_of(out.name, BRIEFS)
    content, faces = gathered(asked_of(options), datetime.now(UTC)), faces_of_paper()
    brief = brief_of(content, *surroundings(content), say)
    raw = (
        pdf_bytes(brief, faces, content.made_at)
        if suffix == PDF
        else page_bytes(brief, paper_faces(faces.folder, say.language))
    )
    beside = {f"{out.name}{ABOUT}": passports_document(content.records())}
    return _written({**beside, out.name: raw}, out, content, options, say)


def _figure(options: argparse.Namespace, say: Locale) -> str:
    """Write the map and the bars of one indicator as a drawing or a picture."""
    out: Path = options.out
    form = suffix_of(out.name, FORMS)
    content = gathered(asked_of(options), datetime.now(UTC))
    brief = brief_of(content, *surroundings(content), say)
    raw = figure_bytes(brief, form, faces_of_paper(), content.made_at)
    return _written({out.name: raw}, out, content, options, say)


def _keep(options: argparse.Namespace, say: Locale) -> str:
    """Make a report in several languages and keep it, telling on the way how far it is."""
    now, languages = datetime.now(UTC), tuple(dict.fromkeys(options.languages or (options.lang,)))
    if options.tied:
        tie()
    titles = {one.id: one.title.of(say.language) for one in indicators()}
    progress = Progress(options, titles, say)
    name = options.kept or new_id(now)
    folder = begin(name, os.getpid())
    try:
        content = gathered(asked_of(options), now, progress.measuring)
        written = []
        for one in made(content, options.form, languages, faces_of_paper(), progress.writing):
            write_whole(folder / one.name, one.raw)
            written.append(one)
        _keep_codes(content, say)
        finish(folder, name, told_of(content, options.form, languages, written))
    finally:
        forget_half(name)
    if options.json:
        return printed({"kept": name, "files": [one.name for one in written]})
    return plain(say.say("reports-kept", report=name, count=len(written)))


def _verify(options: argparse.Namespace, say: Locale) -> tuple[str, int]:
    """Make printed numbers again, and return what became of them."""
    outcomes = verified(options.codes, records_in(documents(options.beside)) if options.beside else {})
    status = DONE if all(outcome.same for outcome in outcomes) else REFUSED
    if options.json:
        return printed([outcome_document(outcome, say) for outcome in outcomes]), status
    names = names_of_zones(say)
    return "\n\n".join(outcome_text(outcome, names, say) for outcome in outcomes), status


def _written(made: Mapping[str, bytes], out: Path, content: Content, options: argparse.Namespace, say: Locale) -> str:
    """Write files beside each other, and return what is said of that."""
    _keep_codes(content, say)
    for name, raw in made.items():
        write_whole(out.with_name(name), raw)
    beside = [name for name in made if name != out.name]
    evidence = content.evidence()
    rows = sum(len(item.rows) for item in content.measured)
    if options.json:
        told = {"file": str(out), "beside": [str(out.with_name(name)) for name in beside], "rows": rows}
        return printed({**told, "evidence": None if evidence is None else str(evidence)})
    note = [] if evidence is None else [say.say(f"evidence-{evidence}-note")]
    lines = [say.say("reports-written", file=out.name, rows=rows), *note]
    return plain("\n".join([*lines, *(say.say("reports-beside", file=name) for name in beside)]))


def _keep_codes(content: Content, say: Locale) -> None:
    try:
        keep_passports(content.records())
    except OSError as fault:
        # The file beside a report holds them too: a home that nobody can write to takes away nobody's report.
        sys.stderr.write(plain(say.say("reports-unkept", found=fault.strerror or type(fault).__name__)) + "\n")


COMMANDS: Final[Mapping[str, Callable[[argparse.Namespace, Locale], tuple[str, int]]]] = {
    "table": lambda options, say: (_table(options, say), DONE),
    "brief": lambda options, say: (_brief(options, say), DONE),
    "figure": lambda options, say: (_figure(options, say), DONE),
    "keep": lambda options, say: (_keep(options, say), DONE),
    "verify": _verify,
}
