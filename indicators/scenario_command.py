"""The command ``scenario``: what edits to the data in use would do, from a file or from the part of an address."""

import argparse
from pathlib import Path

from i18n import Locale
from i18n.command import Help
from indicators.difference import HEADLINE
from indicators.document import printed
from indicators.measured import ground, opened
from indicators.scenario import based
from indicators.scenario_file import link_of, refuse, scenario_of, scenario_of_link
from indicators.scenario_text import outcome_document, outcome_text
from indicators.scenario_tried import tried
from indicators.terminal import zone_names
from model.scenario import Scenario
from store import district
from store.document import documents


def add_scenario(command: argparse.ArgumentParser, told: Help) -> None:
    """Add what ``scenario`` takes."""
    command.add_argument("file", type=Path, nargs="?", metavar="FILE", help=told("scenario-file"))
    command.add_argument("--edits", metavar="TEXT", help=told("scenario-edits"))
    command.add_argument("--of", nargs="+", metavar="ID", help=told("difference-of"))
    command.add_argument("--link", action="store_true", help=told("scenario-link"))


def scenario(options: argparse.Namespace, say: Locale) -> str:
    """Return what a scenario does, or with ``--link`` the part of an address that says it."""
    asked = _asked(options)
    if options.link:
        return link_of(asked)
    shelf = based(opened(), asked)
    base = ground(shelf, real_only=options.real_only)
    found = tried(shelf, asked, district(), base, options.of or HEADLINE)
    if options.json:
        return printed(outcome_document(found))
    return outcome_text(found, zone_names(base, say), say)


def _asked(options: argparse.Namespace) -> Scenario:
    """Return the one scenario that is named.

    Raises
    ------
    ProblemError
        Rules of ``scenario_of``; ``scenario-which`` for none, or two of them.
    """
    if (options.file is None) == (options.edits is None):
        refuse("which")
    if options.edits is not None:
        return scenario_of_link(options.edits)
    found = documents(options.file)
    if len(found) != 1:
        refuse("which")
    return scenario_of(found[0])
