"""The words of the command line: what may be asked of the reports."""

import argparse
import math
from pathlib import Path
from typing import Final

from i18n import locale
from i18n.command import Help, framed, helped
from indicators.arguments import add_asked
from model.text import LANGUAGES, Language
from reports.content import Asked

WRITING: Final = ("table", "brief", "figure")
VERIFY, KEEP = "verify", "keep"
FORMS: Final = ("pdf", "html", "xlsx", "csv", "gpkg", "geojson", "parquet", "svg", "png")


def parser(language: Language) -> argparse.ArgumentParser:
    """Return the parser of ``python -m reports``, which speaks ``language`` unless the person chooses."""
    say = locale(language)
    told = helped(lambda name: say.say(f"reports-help-{name}"))
    made, commands = framed("python -m reports", (*WRITING, KEEP, VERIFY), told, language)
    commands[VERIFY].add_argument("codes", nargs="+", metavar="CODE", help=told("code"))
    commands[VERIFY].add_argument("--from", dest="beside", type=Path, metavar="FILE", help=told("from"))
    for name in WRITING:
        commands[name].add_argument("--out", required=True, type=Path, metavar="FILE", help=told(f"{name}-out"))
    _add_kept(commands[KEEP], told)
    for name in (*WRITING, KEEP):
        many, ids = (1, "one-id") if name == "figure" else ("*", "id")
        commands[name].add_argument("ids", nargs=many, metavar="ID", help=told(ids))
        add_asked(commands[name], told)
        commands[name].add_argument("--real-only", action="store_true", help=told("real-only"))
    return made


def asked_of(options: argparse.Namespace) -> Asked:
    """Return what a person asked for."""
    return Asked(
        indicators=tuple(dict.fromkeys(options.ids)),
        zone=options.zone or "",
        threshold=math.nan if options.threshold is None else options.threshold,
        of=options.of,
        group=options.group,
        profile=options.profile,
        as_of=options.as_of.date().isoformat() if options.as_of else "",
        real_only=options.real_only,
    )


def _add_kept(command: argparse.ArgumentParser, told: Help) -> None:
    command.add_argument("--form", required=True, choices=FORMS, help=told("form"))
    command.add_argument("--in", dest="languages", nargs="+", choices=LANGUAGES, help=told("in"))
    command.add_argument("--id", dest="kept", default="", metavar="KEPT", help=told("kept"))
    command.add_argument("--tied", action="store_true", help=told("tied"))
