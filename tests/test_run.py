"""The launcher, as far as it can be tried without installing anything."""

import os
import re
import socket
from pathlib import Path

import pytest

import run

ROOT = Path(__file__).parent.parent


def test_every_requirement_is_pinned_exactly() -> None:
    """A dashboard that worked yesterday works tomorrow."""
    for name in ("requirements.txt", "requirements-dev.txt"):
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
            assert re.fullmatch(r"(#.*|-r .*|[\w.\-]+==[\w.]+(; .+)?)?", line), line


def test_a_changed_requirement_asks_for_a_new_set_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stamp in the environment is the fingerprint of what it was made from."""
    (tmp_path / "requirements.txt").write_text("a==1\n", encoding="utf-8")
    monkeypatch.setattr(run, "ROOT", tmp_path)
    before = run._fingerprint("requirements.txt")
    assert run._fingerprint("requirements.txt") == before
    (tmp_path / "requirements.txt").write_text("a==2\n", encoding="utf-8")
    assert run._fingerprint("requirements.txt") != before


def test_each_pin_is_unpacked_by_one_of_two(monkeypatch: pytest.MonkeyPatch) -> None:
    """No package twice at a time, and none but those that are pinned."""
    begun: list[list[str]] = []

    class Begun:
        def __init__(self, words: list[str], **_: object) -> None:
            begun.append(words)

        def wait(self) -> None:
            """Be done."""

    monkeypatch.setattr("subprocess.Popen", Begun)
    run._unpack_beside(["pip", "install"], "requirements-dev.txt")
    first, second = (words[3:] for words in begun)
    assert {*map(tuple, (words[:3] for words in begun))} == {("pip", "install", "--no-deps")}
    assert not {*first} & {*second}
    told = [line for name in ("requirements.txt", "requirements-dev.txt") for line in run._lines(name)]
    assert {*first, *second} == {line for line in told if re.fullmatch(r"[\w.\-]+==[\w.]+", line)}


def test_the_named_browser_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who names a browser wants that one; one that is not there is passed over."""
    mine = tmp_path / "chromium"
    mine.touch()
    monkeypatch.setenv(run.BROWSER_SETTING, str(mine))
    assert run.find_browser() == str(mine)
    monkeypatch.setenv(run.BROWSER_SETTING, str(tmp_path / "gone"))
    assert run.find_browser() != str(tmp_path / "gone")


@pytest.mark.parametrize(
    ("system", "language"), [("ko_KR.UTF-8", "ko"), ("en_GB", "en"), ("C.UTF-8", "ar"), ("", "ar")]
)
def test_the_launcher_speaks_the_systems_language_else_arabic(
    system: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Arabic is the language of whoever says nothing."""
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LANG", system)
    path = ROOT / "i18n" / "locales" / language / "launcher.ftl"
    assert run.words()["launcher-help"] in path.read_text(encoding="utf-8")


def test_a_server_that_never_answers_is_not_called_ready() -> None:
    """Port 9 of this machine has nobody."""
    assert run.wait_until_ready(9, seconds=0.3) is False


def test_the_launch_is_safe() -> None:
    """Bound to this machine, known hosts only, no details of errors, no statistics (as one reads the settings)."""
    settings = (ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    for line in (
        'address = "127.0.0.1"',
        'allowedHosts = ["localhost", "127.0.0.1", "[::1]"]',
        'showErrorDetails = "none"',
        'toolbarMode = "minimal"',
        "gatherUsageStats = false",
    ):
        assert line in settings


def test_ci_runs_the_same_check_as_a_developer() -> None:
    """And it can be run."""
    script = ROOT / ".ci" / "run"
    assert "run.py test" in script.read_text(encoding="utf-8")
    assert os.name == "nt" or os.access(script, os.X_OK)


def test_a_taken_port_is_said_and_nothing_is_started(capsys: pytest.CaptureFixture[str]) -> None:
    """Otherwise the browser would open whatever stands there."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        assert run.start(port, browser=False) == run.FAILED
    assert str(port) in capsys.readouterr().out
