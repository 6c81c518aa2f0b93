"""The words of the command line: what may be asked of the indicators."""

import argparse
import getpass
import math
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Final, get_args

from i18n import locale
from i18n.command import Help, framed, helped
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


# To make it takes longer than many a command, and whoever calls several in one process needs one.
@cache
def parser(language: Language) -> argparse.ArgumentParser:
    """Return the parser of ``python -m indicators``, which speaks ``language`` unless the person chooses."""
    say = locale(language)
    told = helped(lambda name: say.say(f"indicators-help-{name}"))
    made, chosen = framed("python -m indicators", COMMANDS, told, language)
    for name in COMMANDS:
        if name not in WITHOUT_VALUES:
            chosen[name].add_argument("--real-only", action="store_true", help=told("real-only"))
    chosen["compute"].add_argument("ids", nargs="*", metavar="ID", help=told("id"))
    add_asked(chosen["compute"], told)
    chosen["compute"].add_argument("--explain", action="store_true", help=told("explain"))
    chosen["recompute"].add_argument("file", type=Path, metavar="FILE", help=told("file"))
    _add_shared(chosen, told)
    _add_area(chosen["area"], told)
    _add_difference(chosen["difference"], told)
    add_scenario(chosen["scenario"], told)
    _add_composite(chosen["composite"], told)
    add_site(chosen["site"], told)
    add_impact(chosen["impact"], told)
    _add_make(chosen["make"], told)
    return made


def _add_shared(commands: Mapping[str, argparse.ArgumentParser], told: Help) -> None:
    """Add what several commands take alike."""
    for name in ("walkers", "borders", "groups", "scores", "curve"):
        commands[name].add_argument("id", metavar="ID", help=told("one-id"))
    for name in ("strand", "network"):
        needed, said = name == "strand", told(f"{name}-of")
        commands[name].add_argument("--service", required=needed, choices=SERVICES, metavar="S", help=said)
    for name in ("walkers", "borders", "groups", "scores", "strand", "network"):
        commands[name].add_argument("--threshold", type=float, metavar="N", help=told("threshold"))
    for name in ("curve", "area"):
        commands[name].add_argument("--at", type=float, nargs="+", metavar="N", help=told("at"))
    for name in ("make", "unmake"):
        commands[name].add_argument("id", metavar="ID", help=told("made-id"))
        commands[name].add_argument("--who", metavar="NAME", help=told("who"))


def _add_area(command: argparse.ArgumentParser, told: Help) -> None:
    for name in ("lon", "lat"):
        command.add_argument(name, type=float, metavar=name.upper(), help=told(name))
    command.add_argument("--profile", default="", choices=PROFILES, metavar="P", help=told("profile"))


def _add_difference(command: argparse.ArgumentParser, told: Help) -> None:
    either = command.add_mutually_exclusive_group(required=True)
    either.add_argument("held", nargs="?", metavar="HELD", help=told("held"))
    either.add_argument("--since", type=end_of, metavar="DATE", help=told("since"))
    command.add_argument("--of", nargs="+", metavar="ID", help=told("difference-of"))


def _add_make(command: argparse.ArgumentParser, told: Help) -> None:
    command.add_argument("--dataset", required=True, metavar="ID", help=told("made-dataset"))
    command.add_argument("--how", required=True, choices=HOWS, help=told("how"))
    for name in ("column", "per"):
        command.add_argument(f"--{name}", default="", metavar="C", help=told(f"made-{name}"))
    command.add_argument("--unit", required=True, metavar="U", help=told("made-unit"))
    command.add_argument("--direction", required=True, choices=get_args(Direction), help=told("direction"))
    command.add_argument("--domain", required=True, choices=DOMAINS, help=told("domain"))
    command.add_argument("--about", default="", choices=ABOUTS, help=told("about"))
    command.add_argument("--target", type=float, default=math.nan, metavar="N", help=told("made-target"))
    for part in ("title", "note"):
        for language in LANGUAGES:
            option = f"--{part}-{language}"
            command.add_argument(option, default="", metavar="TEXT", help=told(f"made-{part}"))


def _add_composite(command: argparse.ArgumentParser, told: Help) -> None:
    command.add_argument("--weights", default=EQUAL, metavar="SET", help=told("weights"))
    for name, (ways, usual) in {"normalise": (NORMALISE, GOALPOST), "aggregate": (AGGREGATE, GEOMETRIC)}.items():
        command.add_argument(f"--{name}", default=usual, choices=ways, help=told(name))
    command.add_argument("--draws", type=int, default=LEAST_DRAWS, metavar="N", help=told("draws"))


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


def add_asked(command: argparse.ArgumentParser, told: Help) -> None:
    """Add what narrows values, whichever command gives them."""
    command.add_argument("--zone", metavar="Z", help=told("zone"))
    command.add_argument("--threshold", type=float, metavar="N", help=told("threshold"))
    command.add_argument("--of", default="", metavar="ID", help=told("of"))
    command.add_argument("--group", default="", metavar="G", help=told("group"))
    command.add_argument("--profile", default="", choices=PROFILES, metavar="P", help=told("profile"))
    command.add_argument("--as-of", type=end_of, metavar="DATE", help=told("as-of"))
