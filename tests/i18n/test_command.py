"""The frame of every command: whichever door it comes by, it is asked, refused and ended alike."""

import argparse
import errno
import os
from collections.abc import Callable

import pytest

from i18n import Locale
from i18n.command import FAILED, Rules, answered, framed, helped
from model.problem import Problem, ProblemError, Severity
from model.text import LANGUAGES, Language


def _parser(language: Language) -> argparse.ArgumentParser:
    return framed("a-program", ("work",), helped(lambda name: f"100% {name}"), language)[0]


def _asked(run: Callable[[argparse.Namespace, Locale], int], *words: str, seen: list[Rules] | None = None) -> int:
    def status(rules: Rules) -> int:
        if seen is not None:
            seen.append(rules)
        return 7

    return answered(["work", *words], _parser, run, status)


def test_the_command_hears_in_which_language_it_answers() -> None:
    """The one that is asked for; the status is what the command says."""
    heard = []

    def run(options: argparse.Namespace, say: Locale) -> int:
        heard.append((options.json, say.language))
        return 3

    assert [_asked(run, "--lang", language) for language in LANGUAGES] == [3, 3, 3]
    assert heard == [(False, language) for language in LANGUAGES]


def test_a_refusal_is_said_apart_from_the_answer_and_its_rules_make_the_status(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Every problem has its line, where no program reads it."""
    problems = [Problem("zone-unknown", Severity.REFUSE, facts={"zone": zone, "known": "-"}) for zone in ("a", "b")]

    def refuse(*_: object) -> int:
        raise ProblemError(*problems)

    seen: list[Rules] = []
    assert _asked(refuse, "--lang", "en", seen=seen) == 7
    assert seen == [{"zone-unknown"}]
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 2


def test_a_disk_that_fails_is_told_with_its_file_and_its_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """And ends with 5, as the contract says."""

    def fail(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "catalogue.sqlite")

    assert _asked(fail, "--lang", "en") == FAILED == 5
    said = capsys.readouterr()
    assert said.out == ""
    assert "catalogue.sqlite" in said.err
    assert "No space left on device" in said.err


def test_help_shows_a_sign_that_a_parser_would_take_for_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    """A percent sign in a sentence is a percent sign."""
    with pytest.raises(SystemExit, match="0"):
        _parser("en").parse_args(["work", "--help"])
    assert "100% json" in capsys.readouterr().out
