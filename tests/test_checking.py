"""The whole check, as far as it can be tried without running it."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

import checking

Given = list[tuple[str, ...]]
MakeCheck = Callable[..., tuple[checking.Check, Given]]


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch) -> MakeCheck:
    """Make a check whose tools all do well, save one of them, and the list of what is given to them."""

    def made(failing: int = 0) -> tuple[checking.Check, Given]:
        given: Given = []

        def ran(words: list[object], **_: object) -> SimpleNamespace:
            given.append(tuple(map(str, words[2:])))
            return SimpleNamespace(returncode=3 if len(given) == failing else 0)

        def begun(words: list[object], **_: object) -> SimpleNamespace:
            status = ran(words).returncode
            return SimpleNamespace(returncode=status, communicate=lambda: ("", None), kill=int, wait=int)

        monkeypatch.setattr(subprocess, "run", ran)
        monkeypatch.setattr(subprocess, "Popen", begun)
        return checking.Check(Path.cwd(), Path("python"), {}, lambda _: None), given

    return made


def test_everything_is_run_once(check: MakeCheck) -> None:
    """Lint, format, tests, types, browsers; and the check is well when all are."""
    whole, given = check()
    assert whole.whole() == 0
    assert [words[:2] for words in given] == [
        ("ruff", "check"),
        ("ruff", "format"),
        ("pytest", "-n"),
        ("mypy", "."),
        ("pytest", "-n"),
    ]
    assert given[2][-2:] == ("--ignore", "tests/browser")
    assert given[4][-1] == "tests/browser"


@pytest.mark.parametrize(("failing", "tools"), [(1, 1), (2, 2), (4, 5), (5, 5)])
def test_what_fails_fails_the_check_and_what_comes_after_it_is_not_run(
    check: MakeCheck, failing: int, tools: int
) -> None:
    """A browser is not driven through what the linter refuses; types and browsers run beside each other."""
    whole, given = check(failing)
    assert whole.whole() == 3
    assert len(given) == tools


def test_a_test_that_failed_is_run_again_with_the_values_that_it_compared(check: MakeCheck) -> None:
    """And stays failed, whatever the second run says."""
    whole, given = check(3)
    assert whole.whole() == 3
    assert len(given) == 4
    assert "--last-failed" in given[-1]
    assert "--assert=plain" not in given[-1]


def test_memory_is_used_where_there_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A container's 64 MB are none, and most systems have no such folder."""
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=64_000_000))
    assert checking.roomy(tmp_path) is None
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=24_000_000_000))
    assert checking.roomy(tmp_path) == tmp_path
    assert checking.roomy(tmp_path / "nowhere") is None
