"""The words of the command line: what may be asked of the reports."""

import argparse
import math
from collections.abc import Callable
from pathlib import Path
from typing import Final

from indicators.arguments import PROFILES, end_of
from model.text import LANGUAGES, Language
from reports.content import Asked

WRITING: Final = ("table", "brief", "figure")
VERIFY, KEEP = "verify", "keep"
FORMS: Final = ("pdf", "html", "xlsx", "csv", "gpkg", "geojson", "parquet", "svg", "png")


def parser(say: Callable[[str], str], language: Language) -> argparse.ArgumentParser:
    """Return the parser of ``python -m reports``.

    Parameters
    ----------
    say
        Gives the text of the help message called so, ready for a terminal.
    language
        What is spoken unless the person chooses.
    """
    made = argparse.ArgumentParser(prog="python -m reports", description=_help(say, "program"))
    commands = made.add_subparsers(dest="command", required=True)
    for name in (*WRITING, KEEP, VERIFY):
        command = commands.add_parser(name, help=_help(say, name))
        command.add_argument("--json", action="store_true", help=_help(say, "json"))
        command.add_argument("--lang", choices=LANGUAGES, default=language, help=_help(say, "lang"))
        if name == VERIFY:
            command.add_argument("codes", nargs="+", metavar="CODE", help=_help(say, "code"))
            command.add_argument("--from", dest="beside", type=Path, metavar="FILE", help=_help(say, "from"))
            continue
        if name == KEEP:
            _add_kept(command, say)
            _add_asked(command, say)
            continue
        command.add_argument("--out", required=True, type=Path, metavar="FILE", help=_help(say, f"{name}-out"))
        one = name == "figure"
        many = _help(say, "one-id" if one else "id")
        command.add_argument("ids", nargs=1 if one else "*", metavar="ID", help=many)
        _add_asked(command, say)
    return made


def asked_of(options: argparse.Namespace) -> Asked:
    """Return what a person asked for."""
    return Asked(
        indicators=tuple(dict.fromkeys(options.ids)),
        zone=options.zone,
        threshold=options.threshold,
        of=options.of,
        group=options.group,
        profile=options.profile,
        as_of=options.as_of or "",
        real_only=options.real_only,
    )


def _add_kept(command: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    command.add_argument("ids", nargs="*", metavar="ID", help=_help(say, "id"))
    command.add_argument("--form", required=True, choices=FORMS, help=_help(say, "form"))
    command.add_argument("--in", dest="languages", nargs="+", choices=LANGUAGES, help=_help(say, "in"))
    command.add_argument("--id", dest="kept", default="", metavar="KEPT", help=_help(say, "kept"))
    command.add_argument("--tied", action="store_true", help=_help(say, "tied"))


def _add_asked(command: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    command.add_argument("--zone", default="", metavar="Z", help=_help(say, "zone"))
    command.add_argument("--threshold", type=float, default=math.nan, metavar="N", help=_help(say, "threshold"))
    command.add_argument("--of", default="", metavar="ID", help=_help(say, "of"))
    command.add_argument("--group", default="", metavar="G", help=_help(say, "group"))
    command.add_argument("--profile", default="", choices=PROFILES, metavar="P", help=_help(say, "profile"))
    command.add_argument("--as-of", type=_day, metavar="DATE", help=_help(say, "as-of"))
    command.add_argument("--real-only", action="store_true", help=_help(say, "real-only"))


def _day(text: str) -> str:
    """Return an ISO date as it is.

    Raises
    ------
    ValueError
        When it is none.
    """
    return end_of(text).date().isoformat()


def _help(say: Callable[[str], str], name: str) -> str:
    return say(f"reports-help-{name}").replace("%", "%%")
