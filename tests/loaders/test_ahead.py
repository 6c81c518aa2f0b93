"""A file begins to be read while the program is being loaded; what comes of it is what reading it later would give."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from loaders.ahead import Begun, begin
from loaders.bar import PATIENCE, Bar
from loaders.progress import JUDGE, KEEP, READ, silent
from model.problem import ProblemError

ROOT = Path(__file__).parents[2]
GOOD = "lon,lat,service\n29.84,31.15,bank\n29.85,31.15,bank\n"
Write = Callable[[str, str | bytes], str]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("list",),
        ("add",),
        ("add", "--help"),
        ("-h",),
        ("check", "a", "b"),
        ("add", "a", "--nonsense"),
        ("nonsense", "a"),
    ],
)
def test_nothing_begins_where_no_file_is_to_be_read(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """What is wrong with the words is said by whoever reads them next, not here."""
    assert begin(words) is None
    assert capsys.readouterr() == ("", "")


def test_a_file_is_read_as_its_options_ask(write: Write) -> None:
    """The file may stand between options, and the encoding that a person named is heeded."""
    path = write("names.csv", "lon,lat,service,name_ar\n29.84,31.15,bank,المكس\n".encode("cp1256"))
    begun = begin(("add", "--role", "facilities", path, "--encoding", "windows-1256"))
    assert begun is not None
    taken = begun.result(silent)
    assert taken.columns["name_ar"].to_pylist() == ["المكس"]


def test_what_stands_against_a_file_is_raised_where_it_is_asked_for(write: Write, tmp_path: Path) -> None:
    """A refusal and a missing file alike."""
    with pytest.raises(ProblemError, match="file-empty"):
        Begun(Path(write("empty.csv", "")), encoding=None, table="", header=None).result()
    with pytest.raises(FileNotFoundError):
        Begun(tmp_path / "gone.csv", encoding=None, table="", header=None).result()


def test_nothing_is_left_of_a_reading_that_nobody_wants() -> None:
    """No process, and no copy of the file."""
    begun = Begun(Path(__file__), encoding=None, table="", header=None)
    begun.stop()
    assert psutil.Process().children() == []


def test_the_command_is_the_same_with_and_without_a_beginning(run: Callable[..., Any], write: Write) -> None:
    """In a process of its own, and in this one."""
    path = write("banks.csv", GOOD)
    words = [sys.executable, "-m", "loaders", "check", path, "--json"]
    ran = subprocess.run(words, cwd=ROOT, env={**os.environ}, capture_output=True, check=True)  # noqa: S603 - this interpreter
    assert json.loads(ran.stdout) == run("check", path).document


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signal to one process")
@pytest.mark.parametrize("name", ["SIGKILL", "SIGINT"])
def test_a_person_who_gives_up_leaves_no_process_behind(tmp_path: Path, name: str) -> None:
    """A kill or Ctrl-C while a file is being read that has not ended: the command and its reader are gone."""
    pipe = tmp_path / "endless.csv"
    os.mkfifo(pipe)
    words = [sys.executable, "-m", "loaders", "check", str(pipe)]
    ran = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - as above
    with pipe.open("wb"):  # opens when the command has come to read it
        (reader,) = psutil.Process(ran.pid).children()
        time.sleep(0.1)
        ran.send_signal(getattr(signal, name))
    ran.wait(timeout=20)
    assert psutil.wait_procs([reader], timeout=10)[1] == []


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _bar(out: io.StringIO, seconds: float) -> Bar:
    times = iter([0.0])
    return Bar(str.upper, out, lambda: next(times, seconds))


def test_the_line_tells_step_share_and_seconds() -> None:
    """A quarter of the second of three steps after five seconds; nothing of a share that nobody knows."""
    bar = _bar(io.StringIO(), 5.0)
    bar.tell(JUDGE, 0.25)
    assert bar.line() == "2/3 JUDGE [#####...............] 25 % 5 s"
    bar.tell(KEEP, float("nan"))
    assert bar.line().startswith("3/3 KEEP ")
    bar.tell("nonsense", 0.5)
    assert bar.line().startswith("3/3 KEEP ")


@pytest.mark.parametrize(
    ("out", "seconds", "shows"), [(_Terminal, PATIENCE, True), (_Terminal, 0.5, False), (io.StringIO, 99.0, False)]
)
def test_only_a_long_work_shows_and_only_at_a_terminal(out: type[io.StringIO], seconds: float, shows: bool) -> None:  # noqa: FBT001 - a case
    """A pipe and a quick work see nothing; what was shown is taken away at the end."""
    stream = out()
    with _bar(stream, seconds) as bar:
        bar.tell(READ, 0.5)
        for _ in range(40):
            if shows and stream.getvalue():
                break
            time.sleep(0.02)
    assert bool(stream.getvalue()) == shows
    assert not shows or stream.getvalue().endswith("\r")
