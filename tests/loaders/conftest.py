"""What the tests of the loaders share: a region, files made on the spot, and the command with a home of its own."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import indent
from typing import Any

import psutil
import pytest

from loaders import confined
from loaders.__main__ import main
from loaders.check import Checked, check
from loaders.confined import take
from loaders.limits import Limits
from loaders.options import Options
from loaders.parse import parse_bytes
from loaders.progress import Tell
from loaders.read import read
from loaders.taken import Taken
from model.district import Box, Region
from model.problem import Problem, ProblemError

REGION = Region(
    *(29.35, 30.20, 30.15, 31.40),
    district=Box(29.820, 31.128, 29.866, 31.160),
    country=Box(24.70, 21.90, 36.95, 31.75),
    systems=("EPSG:32635", "EPSG:22992", "EPSG:22993", "EPSG:22991", "EPSG:4229"),
)


def take_here(
    path: Path,
    *,
    encoding: str | None,
    table: str,
    header: int | None,
    tell: Tell,
    stopped: Callable[[], bool] = bool,
) -> Taken:
    """Read a file as the child process does, but in this one, where nobody can stop it."""
    assert not stopped()
    with TemporaryDirectory() as folder:
        copy = Path(shutil.copyfile(path, Path(folder) / "file"))
        return read(copy, encoding=encoding, table=table, header=header, tell=tell)


@dataclass(frozen=True, slots=True)
class Ran:
    """One run of the command: exit status, JSON document."""

    status: int
    document: Any

    def rules(self) -> list[str]:
        """Return the rules of all findings; of a refresh those of the one source."""
        (told,) = self.document if isinstance(self.document, list) else (self.document,)
        return [problem["rule"] for problem in told["problems"]]


@pytest.fixture
def judge() -> Callable[..., Checked]:
    """Judge a text with some options against the region of Alexandria."""

    def _judge(text: str | bytes, **options: Any) -> Checked:  # noqa: ANN401 - whatever an option takes
        data = text if isinstance(text, bytes) else text.encode()
        return check(parse_bytes(data), Options(**options), REGION)

    return _judge


@pytest.fixture
def finding() -> Callable[[Checked, str], Problem]:
    """Return the one finding of a rule."""

    def _finding(checked: Checked, rule: str) -> Problem:
        (found,) = (problem for problem in checked.problems if problem.rule == rule)
        return found

    return _finding


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read files in this process: another for each would take minutes, and tests/loaders/test_confined.py proves it."""
    monkeypatch.setattr("loaders.parse.take", take_here)
    monkeypatch.setattr("loaders.ahead.take", take_here)


@pytest.fixture
def run(
    here: None,  # noqa: ARG001 - for what it does
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Callable[..., Ran]:
    """Run the command with ``--json`` and a fresh home; fails when stdout holds anything else."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))

    def _run(*words: str) -> Ran:
        status = main([*words, "--json"])
        return Ran(status, json.loads(capsys.readouterr().out))

    return _run


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], str]:
    """Write a file and return its path."""

    def _write(name: str, content: str | bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    return _write


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the private folders of this test are made."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    return place


@pytest.fixture
def become(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let the child run some lines where it would read the file, as if a file had taken its reader over."""

    def _become(code: str, before: str = "") -> None:
        lines = indent(code, "    ")
        entry = (
            "import sys; sys.path[:] = sys.argv[1:]\nimport loaders.child as child\n"
            f"def taken_over(path, asked, tell):\n{lines}\n"
            f"child._read = taken_over\n{before}\nchild.main()"
        )
        monkeypatch.setattr(confined, "_ENTRY", entry)

    return _become


@pytest.fixture
def hostile(tmp_path: Path, become: Callable[..., None], folders: Path) -> Callable[..., Problem]:
    """Return the one finding in which such lines end; nothing may be left of them."""

    def _hostile(code: str, before: str = "", **limits: float) -> Problem:
        become(code, before)
        path = tmp_path / "file.csv"
        path.write_text("a,b\n1,2\n")
        with pytest.raises(ProblemError) as refusal:
            take(path, limits=Limits(**limits))  # type: ignore[arg-type]  # numbers of either kind, by name
        (problem,) = refusal.value.problems
        assert not list(folders.iterdir())
        assert not psutil.Process().children()
        return problem

    return _hostile
