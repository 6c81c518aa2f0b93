"""The commands of the reports: each writes files, whole or not at all, and says which."""

import argparse
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from i18n import Locale, locale
from i18n.terminal import plain
from indicators.document import printed
from indicators.measured import opened
from model.text import LANGUAGES
from reports.arguments import asked_of
from reports.brief import brief_of
from reports.content import Content
from reports.gathering import gathered, surroundings
from reports.pdf import pdf_bytes
from reports.table import SUFFIXES, files, suffix_of
from store.faces import lay_paper
from store.layers import geopackage
from store.objects import write_whole

# The exit status of the contract.
BRIEFS: Final = (".pdf",)
DONE, WRONG_USAGE, REFUSED, FAILED = 0, 2, 4, 5


def run(options: argparse.Namespace, say: Locale) -> int:
    """Do what ``options`` ask, having told what there is to tell at the start, and return the exit status.

    Raises
    ------
    ProblemError
        What is refused, with its reasons.
    OSError
        When the disk or the database fails.
    """
    for problem in opened().start(thorough=False):
        sys.stderr.write(plain(say.problem(problem)) + "\n")
    sys.stdout.write(COMMANDS[options.command](options, say) + "\n")
    return DONE


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
    suffix_of(out.name, BRIEFS)
    content = gathered(asked_of(options), datetime.now(UTC))
    made = {out.name: pdf_bytes(brief_of(content, *surroundings(content), say), lay_paper(), content.made_at)}
    return _written(made, out, content, options, say)


def _written(made: Mapping[str, bytes], out: Path, content: Content, options: argparse.Namespace, say: Locale) -> str:
    """Write files beside each other, and return what is said of that."""
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


COMMANDS: Final[Mapping[str, Callable[[argparse.Namespace, Locale], str]]] = {"table": _table, "brief": _brief}
