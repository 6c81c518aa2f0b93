"""The words of the command line: what may be asked, and what is wrong with how it was asked."""

import argparse
import getpass
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NoReturn

from loaders.finding import Fact, accepted
from loaders.options import Options, is_vintage
from model.evidence import Evidence
from model.problem import Place, Problem, ProblemError, Severity
from model.role import ROLES, SERVICES
from model.text import LANGUAGES, Text

_WITH_ID: Final = ("activate", "export", "history", "revert", "remove")
_WITH_NUMBER: Final = ("accept", "discard")
_CHANGING: Final = ("add", "accept", "discard", "activate", "revert", "remove")
_TEXTS: Final = ("role", "service", "crs", "encoding", "sheet", "evidence", "source", "licence", "vintage")


class UsageError(ProblemError):
    """The command was asked wrongly; nothing was done."""


class _Parser(argparse.ArgumentParser):
    """A parser that raises what is wrong, so that it is said in the reader's language."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong with the words of the command."""
        raise UsageError(Problem("usage-wrong", Severity.REFUSE, facts={"detail": message}))


def words_asked(words: Sequence[str], say: Callable[[str], str]) -> argparse.Namespace:
    """Return what the words behind ``python -m loaders`` ask for.

    Parameters
    ----------
    say
        Gives the text of a message by its id.

    Raises
    ------
    UsageError
        When they ask wrongly.
    """
    asked = _parser(say).parse_args(words)
    if getattr(asked, "who", "") is None:
        asked.who = _word(_user())
    return asked


# To make it takes longer than most commands, and whoever calls several in one process needs one.
@cache
def _parser(say: Callable[[str], str]) -> argparse.ArgumentParser:
    made = _Parser(prog="python -m loaders", description=say("loaders-help-about"), allow_abbrev=False)
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in ("list", "check", "add", "refresh", "held", *_WITH_NUMBER, *_WITH_ID, "audit"):
        command = commands.add_parser(name, help=say(f"loaders-help-{name}"), allow_abbrev=False)
        command.add_argument("--json", action="store_true", help=say("loaders-help-json"))
        command.add_argument("--lang", choices=LANGUAGES, help=say("loaders-help-lang"))
        _add_words(command, name, say)
    return made


def _add_words(command: argparse.ArgumentParser, name: str, say: Callable[[str], str]) -> None:  # noqa: C901 - one branch per command
    if name in {"check", "add"}:
        _add_file(command, say)
    if name == "refresh":
        _add_sources(command, say)
    if name in _WITH_ID:
        command.add_argument("id", type=_word, metavar="ID", help=say("loaders-help-id"))
    if name in _WITH_NUMBER:
        command.add_argument("number", type=_word, metavar="NUMBER", help=say("loaders-help-number"))
    if name in _CHANGING:
        command.add_argument("--who", type=_word, metavar="NAME", help=say("loaders-help-who"))
    if name == "add":
        command.add_argument("--hold", action="store_true", help=say("loaders-help-hold"))
    if name == "accept":
        command.add_argument("--over", type=int, metavar="VERSION", help=say("loaders-help-over"))
    if name == "activate":
        command.add_argument("--service", default="", type=_word, metavar="S", help=say("loaders-help-service"))
    if name == "revert":
        command.add_argument("version", nargs="?", type=int, metavar="VERSION", help=say("loaders-help-version"))
    if name == "export":
        command.add_argument("--out", required=True, type=Path, metavar="FILE", help=say("loaders-help-out"))
        command.add_argument("--version", type=int, metavar="N", help=say("loaders-help-version"))


def _add_sources(command: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    command.add_argument("sources", nargs="*", type=_word, metavar="SOURCE", help=say("loaders-help-sources"))
    command.add_argument("--dry-run", action="store_true", help=say("loaders-help-dry-run"))
    command.add_argument("--again", action="store_true", help=say("loaders-help-again"))


def options_of(asked: argparse.Namespace) -> Options:
    """Return what was asked of ``check`` or ``add``.

    Raises
    ------
    UsageError
        With everything that is wrong at once: an unknown role, service or kind of evidence, an id
        that cannot be one, a mapping without an equals sign, and the like.
    """
    # Not at the top: to know the words of a command, none of what it needs has to be loaded.
    from loaders.systems import system  # noqa: PLC0415

    wrong = [*question_service(asked.service), *_question(asked)]
    pairs = [text.partition("=") for text in asked.map]
    wrong.extend(_wrong("usage-map", "".join(parts)) for parts in pairs if not (parts[0] and parts[2]))
    if wrong:
        raise UsageError(*wrong)
    return Options(
        role=asked.role,
        service=asked.service,
        id=asked.id,
        title=Text(ar=asked.title_ar, en=asked.title_en, ko=asked.title_ko),
        map={field.strip(): column.strip() for field, _, column in pairs},
        crs=system(asked.crs).id if asked.crs else "",
        encoding=asked.encoding or None,
        header=asked.header,
        sheet=asked.sheet,
        evidence=Evidence(asked.evidence),
        source=asked.source,
        licence=asked.licence,
        accept_repairs=asked.accept_repairs,
        drop=tuple(asked.drop),
        accept_personal=asked.accept_personal,
        vintage=asked.vintage,
    )


def question_service(service: str) -> list[Problem]:
    """Return what is wrong with a service that somebody named; nothing when nobody did."""
    return [_wrong("usage-service", service, SERVICES)] if service and service not in SERVICES else []


def _add_file(command: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help=say("loaders-help-file"))
    command.add_argument("--id", default="", metavar="ID", help=say("loaders-help-id"))
    for language in LANGUAGES:
        command.add_argument(
            f"--title-{language}", default="", type=_word, metavar="TEXT", help=say("loaders-help-title")
        )
    command.add_argument("--map", action="append", default=[], metavar="FIELD=COLUMN", help=say("loaders-help-map"))
    for name in _TEXTS:
        default = Evidence.MEASURED.value if name == "evidence" else ""
        command.add_argument(
            f"--{name}", default=default, type=_word, metavar=name.upper(), help=say(f"loaders-help-{name}")
        )
    command.add_argument("--header", type=int, metavar="ROW", help=say("loaders-help-header"))
    command.add_argument(
        "--drop", action="append", default=[], type=_word, metavar="COLUMN", help=say("loaders-help-drop")
    )
    command.add_argument("--accept-personal", action="store_true", help=say("loaders-help-accept-personal"))
    command.add_argument("--accept-repairs", action="store_true", help=say("loaders-help-accept-repairs"))


def _user() -> str:
    """Return the name of the system user; empty where the system knows none, as in a bare container."""
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):
        return ""


def _word(text: str) -> str:
    """Return a word that will be kept; bytes that are no text come as halves of characters, which nothing keeps."""
    try:
        text.encode()
    except UnicodeEncodeError as fault:
        raise UsageError(_wrong("usage-bytes", text)) from fault
    return text


def _question(asked: argparse.Namespace) -> list[Problem]:
    from loaders.decode import is_known  # noqa: PLC0415 - as above
    from loaders.systems import is_spelled  # noqa: PLC0415 - as above
    from store.draft import DATASET_ID  # noqa: PLC0415 - as above

    wrong = []
    if asked.role and asked.role not in ROLES:
        wrong.append(_wrong("usage-role", asked.role, ROLES))
    elif asked.service and asked.role not in {"", "facilities"}:
        wrong.append(_wrong("usage-service-role", asked.role))
    if asked.evidence not in list(Evidence):
        wrong.append(_wrong("usage-evidence", asked.evidence, Evidence))
    if asked.id and not DATASET_ID.fullmatch(asked.id):
        wrong.append(_wrong("usage-id", asked.id))
    if asked.crs and not is_spelled(asked.crs):
        wrong.append(_wrong("usage-crs", asked.crs))
    if asked.encoding and not is_known(asked.encoding):
        wrong.append(_wrong("usage-encoding", asked.encoding))
    if asked.vintage and not is_vintage(asked.vintage):
        wrong.append(_wrong("usage-vintage", asked.vintage))
    return wrong


def _wrong(rule: str, found: str, known: Iterable[str] = ()) -> Problem:
    listed = tuple(known)
    facts: dict[str, Fact] = accepted(listed) if listed else {}
    return Problem(rule, Severity.REFUSE, 1, (Place(found=found),), facts, listed)
