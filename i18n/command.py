"""The frame of every command: its words, its language, what is refused, and the exit status of the contract."""

import argparse
import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from i18n.locale import Locale, locale
from i18n.terminal import language_of, plain
from model.problem import Problem, ProblemError, Severity
from model.text import LANGUAGES, Language

# The exit status of the contract.
DONE, WRONG_USAGE, CHOICE_NEEDED, REFUSED, FAILED = 0, 2, 3, 4, 5
Help = Callable[[str], str]
Rules = Collection[str]
Status = Callable[[Rules], int]


def helped(said: Help) -> Help:
    """Return what gives the help of a word of the command line as ``said``, ready for a parser and a terminal."""
    return lambda name: plain(said(name)).replace("%", "%%")


def framed(
    program: str, names: Iterable[str], told: Help, language: Language
) -> tuple[argparse.ArgumentParser, Mapping[str, argparse.ArgumentParser]]:
    """Return a parser, and those of its commands, each of which may be told its language and asked for JSON.

    Parameters
    ----------
    told
        Gives the help of a word.
    language
        What is spoken unless the person chooses.
    """
    made = argparse.ArgumentParser(prog=program, description=told("program"))
    commands = made.add_subparsers(dest="command", required=True)
    for name in names:
        command = commands.add_parser(name, help=told(name))
        command.add_argument("--json", action="store_true", help=told("json"))
        command.add_argument("--lang", choices=LANGUAGES, default=language, help=told("lang"))
    return made, commands.choices


def answered(
    words: Sequence[str] | None,
    parser: Callable[[Language], argparse.ArgumentParser],
    run: Callable[[argparse.Namespace, Locale], int],
    status: Status,
) -> int:
    """Run one command and return its exit status; what is refused, and a disk that fails, is said in a sentence.

    Parameters
    ----------
    words
        The words behind the name of the program; default those of this process.
    parser
        Gives the parser that speaks a language.
    status
        Gives the exit status of a refusal by its rules.
    """
    asked = sys.argv[1:] if words is None else words
    options = parser(language_of(asked)).parse_args(asked)
    say = locale(options.lang)
    try:
        return run(options, say)
    except ProblemError as refusal:
        complain(refusal.problems, say)
        return status({problem.rule for problem in refusal.problems})
    except OSError as fault:
        complain((disk_failed(fault),), say)
        return FAILED


def complain(problems: Iterable[Problem], say: Locale) -> None:
    """Write problems where no program reads them, a line each."""
    for problem in problems:
        sys.stderr.write(plain(say.problem(problem)) + "\n")


def disk_failed(fault: OSError) -> Problem:
    """Return what is told of a disk that fails: which file, and which fault."""
    facts = {"file": str(fault.filename or "-"), "fault": fault.strerror or str(fault) or type(fault).__name__}
    return Problem("disk-failed", Severity.REFUSE, facts=facts)
