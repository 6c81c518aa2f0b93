"""The words of the command line: what may be asked of the indicators."""

import argparse
import getpass
import math
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import Final, get_args

from indicators.impact_command import add_impact
from indicators.scenario_command import add_scenario
from indicators.siting_command import add_site
from indicators.walking import BY_ID
from model.composite import EQUAL
from model.definition import ABOUTS, DOMAINS, HOWS
from model.indicator import Direction
from model.ranking import AGGREGATE, GEOMETRIC, GOALPOST, LEAST_DRAWS, NORMALISE
from model.role import SERVICES
from model.text import LANGUAGES, Language

COMMANDS: Final = (
    "list",
    "compute",
    "recompute",
    "walkers",
    "borders",
    "groups",
    "scores",
    "curve",
    "area",
    "strand",
    "network",
    "site",
    "difference",
    "scenario",
    "impact",
    "make",
    "unmake",
    "composite",
)
# Commands that compute nothing, so that nothing could be left out of them.
WITHOUT_VALUES: Final = frozenset({"recompute", "make", "unmake"})
PROFILES: Final = tuple(BY_ID)


def parser(say: Callable[[str], str], language: Language) -> argparse.ArgumentParser:
    """Return the parser of ``python -m indicators``.

    Parameters
    ----------
    say
        Gives the text of the help message called so, ready for a terminal.
    language
        What is spoken unless the person chooses.
    """
    made = argparse.ArgumentParser(prog="python -m indicators", description=_help(say, "program"))
    commands = made.add_subparsers(dest="command", required=True)
    for name in COMMANDS:
        command = commands.add_parser(name, help=_help(say, name))
        command.add_argument("--json", action="store_true", help=_help(say, "json"))
        command.add_argument("--lang", choices=LANGUAGES, default=language, help=_help(say, "lang"))
        if name not in WITHOUT_VALUES:
            command.add_argument("--real-only", action="store_true", help=_help(say, "real-only"))
    chosen = commands.choices
    _add_compute(chosen["compute"], say)
    chosen["recompute"].add_argument("file", type=Path, metavar="FILE", help=_help(say, "file"))
    _add_shared(chosen, say)
    _add_area(chosen["area"], say)
    _add_difference(chosen["difference"], say)
    add_scenario(chosen["scenario"], partial(_help, say))
    _add_composite(chosen["composite"], say)
    add_site(chosen["site"], partial(_help, say))
    add_impact(chosen["impact"], say)
    _add_make(chosen["make"], say)
    return made


def _add_shared(commands: Mapping[str, argparse.ArgumentParser], say: Callable[[str], str]) -> None:
    """Add what several commands take alike."""
    for name in ("walkers", "borders", "groups", "scores", "curve"):
        commands[name].add_argument("id", metavar="ID", help=_help(say, "one-id"))
    for name in ("strand", "network"):
        needed, said = name == "strand", _help(say, f"{name}-of")
        commands[name].add_argument("--service", required=needed, choices=SERVICES, metavar="S", help=said)
    for name in ("walkers", "borders", "groups", "scores", "strand", "network"):
        commands[name].add_argument("--threshold", type=float, metavar="N", help=_help(say, "threshold"))
    for name in ("curve", "area"):
        commands[name].add_argument("--at", type=float, nargs="+", metavar="N", help=_help(say, "at"))
    for name in ("make", "unmake"):
        commands[name].add_argument("id", metavar="ID", help=_help(say, "made-id"))
        commands[name].add_argument("--who", metavar="NAME", help=_help(say, "who"))


def _add_area(command: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    for name in ("lon", "lat"):
        command.add_argument(name, type=float, metavar=name.upper(), help=_help(say, name))
    command.add_argument("--profile", default="", choices=PROFILES, metavar="P", help=_help(say, "profile"))


def _add_difference(command: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    either = command.add_mutually_exclusive_group(required=True)
    either.add_argument("held", nargs="?", metavar="HELD", help=_help(say, "held"))
    either.add_argument("--since", type=end_of, metavar="DATE", help=_help(say, "since"))
    command.add_argument("--of", nargs="+", metavar="ID", help=_help(say, "difference-of"))


def _add_make(command: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    command.add_argument("--dataset", required=True, metavar="ID", help=_help(say, "made-dataset"))
    command.add_argument("--how", required=True, choices=HOWS, help=_help(say, "how"))
    for name in ("column", "per"):
        command.add_argument(f"--{name}", default="", metavar="C", help=_help(say, f"made-{name}"))
    command.add_argument("--unit", required=True, metavar="U", help=_help(say, "made-unit"))
    command.add_argument("--direction", required=True, choices=get_args(Direction), help=_help(say, "direction"))
    command.add_argument("--domain", required=True, choices=DOMAINS, help=_help(say, "domain"))
    command.add_argument("--about", default="", choices=ABOUTS, help=_help(say, "about"))
    command.add_argument("--target", type=float, default=math.nan, metavar="N", help=_help(say, "made-target"))
    for part in ("title", "note"):
        for language in LANGUAGES:
            option = f"--{part}-{language}"
            command.add_argument(option, default="", metavar="TEXT", help=_help(say, f"made-{part}"))


def _add_composite(command: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    command.add_argument("--weights", default=EQUAL, metavar="SET", help=_help(say, "weights"))
    for name, (ways, usual) in {"normalise": (NORMALISE, GOALPOST), "aggregate": (AGGREGATE, GEOMETRIC)}.items():
        command.add_argument(f"--{name}", default=usual, choices=ways, help=_help(say, name))
    command.add_argument("--draws", type=int, default=LEAST_DRAWS, metavar="N", help=_help(say, "draws"))


def end_of(day: str) -> datetime:
    """Return the last moment of a day, in UTC.

    Raises
    ------
    ValueError
        When it is no ISO date.
    """
    return datetime.combine(date.fromisoformat(day), time.max, UTC)


def who_asks(options: argparse.Namespace) -> str:
    """Return whoever was named, else the system's user."""
    return _user() if options.who is None else str(options.who)


def _user() -> str:
    """Return who sits at this machine; empty where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _add_compute(command: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    command.add_argument("ids", nargs="*", metavar="ID", help=_help(say, "id"))
    command.add_argument("--zone", metavar="Z", help=_help(say, "zone"))
    command.add_argument("--threshold", type=float, metavar="N", help=_help(say, "threshold"))
    command.add_argument("--of", default="", metavar="ID", help=_help(say, "of"))
    command.add_argument("--group", default="", metavar="G", help=_help(say, "group"))
    command.add_argument("--profile", default="", choices=PROFILES, metavar="P", help=_help(say, "profile"))
    command.add_argument("--as-of", type=end_of, metavar="DATE", help=_help(say, "as-of"))
    command.add_argument("--explain", action="store_true", help=_help(say, "explain"))


def _help(say: Callable[[str], str], name: str) -> str:
    return say(f"indicators-help-{name}").replace("%", "%%")
