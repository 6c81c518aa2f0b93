"""The command ``impact``: what a project did, and the ledger of a resettlement."""

import argparse
from dataclasses import replace

from i18n import Locale
from i18n.command import Help
from indicators.document import printed
from indicators.ground import Ground
from indicators.impact_text import (
    judged_document,
    judged_text,
    ledger_document,
    ledger_text,
    listed_document,
    listed_text,
)
from indicators.impacts import Judged, judged, ledger, registered
from indicators.measured import ground, opened
from indicators.shelf import Shelf
from model.ledger import Ledger, Move
from store import moves


def add_impact(command: argparse.ArgumentParser, told: Help) -> None:
    """Add what the command may be told."""
    command.add_argument("project", nargs="?", default="", metavar="PROJECT", help=told("project"))
    command.add_argument("--parameter", default="", metavar="P", help=told("parameter"))
    for name in ("old", "new"):
        command.add_argument(f"--{name}", default="", metavar="PLACE", help=told(f"{name}-place"))


def impact(options: argparse.Namespace, say: Locale) -> str:
    """Return what one project did and the ledger that it belongs to; without one, what could be judged of each.

    Raises
    ------
    ProblemError
        Rules ``project-unknown``, ``parameter-unobserved`` and ``place-id-unknown``.
    """
    store = opened()
    base = ground(store, real_only=options.real_only)
    known = [project.id for project in registered(store, base)]
    if not options.project:
        found = judged(store, base, known, options.parameter)
        kept = tuple(move.place for move in moves())
        return printed(listed_document(found, kept)) if options.json else listed_text(found, kept, say)
    told, book = _of_project(store, base, options, known)
    if options.json:
        return printed({**judged_document(told), "ledger": None if book is None else ledger_document(book)})
    texts = [judged_text(told, say), *([] if book is None else [ledger_text(book, say)])]
    return "\n\n".join(text for text in texts if text)


def _of_project(
    store: Shelf, base: Ground, options: argparse.Namespace, known: list[str]
) -> tuple[tuple[Judged, ...], Ledger | None]:
    """Return the judgement of a project, or of the one that a ledger is judged by, and the ledger that it is in."""
    move = next((one for one in moves() if one.names(options.project)), None)
    name = move.project if move is not None and move.place == options.project else options.project
    # A ledger stands without a register.
    asked = () if move is not None and name not in known else (name,)
    told = judged(store, base, asked, options.parameter)
    return told, None if move is None else ledger(store, base, _moved(move, options))


def _moved(move: Move, options: argparse.Namespace) -> Move:
    return replace(move, old_place=options.old or move.old_place, new_place=options.new or move.new_place)
