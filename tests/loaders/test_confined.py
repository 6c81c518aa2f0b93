"""The process that reads a file: what a file can make it do harms nothing, and ends in a sentence."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from loaders import confined
from loaders.__main__ import main
from loaders.confined import take
from loaders.parse import parse
from model.problem import Problem, ProblemError

ROOT = Path(__file__).parents[2]
LINUX = sys.platform == "linux"
Hostile = Callable[..., Problem]
_POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and pipes with names are those of POSIX")


def test_reads_a_file_as_this_process_would(tmp_path: Path, folders: Path) -> None:
    """Rows, numbers of rows and findings come through; nothing is left of the copy."""
    path = tmp_path / "منشآت.csv"
    path.write_text("اسم,b\nمكس,007\n\nx\n,\n", encoding="utf-8")
    told: list[tuple[str, float]] = []
    taken = take(path, tell=lambda step, share: told.append((step, share)))
    assert taken.columns["اسم"].to_pylist() == ["مكس"]
    assert taken.columns["b"].to_pylist() == ["007"]
    assert taken.rows.to_pylist() == [2]
    assert [problem.rule for problem in taken.problems] == ["ragged-row", "row-blank"]
    assert not list(folders.iterdir())


def test_passes_on_how_far_it_is(tmp_path: Path, become: Callable[..., None]) -> None:
    """In the process and thread of whoever asked; a line that is none is nothing."""
    become("tell('read', 0.25); tell('dance', 1); tell('read', float('nan')); raise MemoryError")
    path = tmp_path / "file.csv"
    path.write_text("a\n1\n")
    told: list[tuple[str, float]] = []
    with pytest.raises(ProblemError):
        take(path, tell=lambda step, share: told.append((step, share)))
    assert told[0] == ("read", 0.25)
    assert [step for step, _ in told] == ["read", "read"]


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("x = bytearray(10_000_000_000)", "memory"),
        ("x = []\nwhile True: x.append(bytearray(20_000_000))", "memory"),
        ("while True: pass", "processor"),
        ("import time; time.sleep(60)", "time"),
        ("import os, time; os.closerange(3, 256); time.sleep(60)", "time"),
        ("open('x', 'wb').write(bytes(40_000_000))", "disk"),
        ("for n in range(1000): open(f'{n}', 'wb').write(bytes(15_000_000))", "disk"),
    ],
)
def test_what_costs_too_much_is_ended(hostile: Hostile, monkeypatch: pytest.MonkeyPatch, code: str, what: str) -> None:
    """Memory at once and bit by bit, computing, waiting with and without a word, one large file and many small ones."""
    monkeypatch.setattr(confined, "LARGEST_FILE", 1_000_000)
    limits = {"processor": 2} if what == "processor" else {"seconds": 3} if what == "time" else {}
    problem = hostile(code, memory=500_000_000, disk=20_000_000, **limits)
    assert (problem.rule, problem.facts["what"]) == ("file-too-costly", what)


_LOOK_AT_LIMITS = """
import resource
def held(name):
    return resource.getrlimit(getattr(resource, 'RLIMIT_' + name))
assert held('CORE') == (0, 0)
assert held('CPU') == (7, 9)
assert held('NOFILE') == (40, 40)
assert held('FSIZE') == (20_000_000, 20_000_000)
assert held('AS') == (3_500_000_000, 3_500_000_000)
raise LookupError
"""


@pytest.mark.skipif(not LINUX, reason="other systems know only some of these limits")
def test_the_system_holds_it_to_the_limits_too(hostile: Hostile) -> None:
    """The watch looks twenty times a second; in between the kernel knows them. Nothing is left of a crash either."""
    limits = {"processor": 7, "files": 40, "disk": 20_000_000, "memory": 500_000_000}
    assert hostile(_LOOK_AT_LIMITS, **limits).facts["fault"] == "LookupError"


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("import os; os.abort()", "SIGABRT" if os.name == "posix" else "3"),
        ("import ctypes; ctypes.string_at(0)", "SIGSEGV" if os.name == "posix" else "3221225477"),
        ("import os; os._exit(7)", "7"),
        ("import os; os._exit(0)", "FileNotFoundError"),
        ("raise KeyError('x')", "KeyError"),
        ("open('told.json', 'w').write('[]'); import os; os._exit(0)", "ValueError"),
        ("open('told.json', 'w').write('[' * 100_000); import os; os._exit(0)", "RecursionError"),
        pytest.param("import os; os.mkfifo('told.json'); os._exit(0)", "ValueError", marks=_POSIX),
    ],
)
def test_what_dies_is_told(hostile: Hostile, code: str, fault: str) -> None:
    """A crash, an end without an answer, a fault of the reader, an answer that is none or that never ends."""
    problem = hostile(code)
    assert (problem.rule, problem.facts["fault"]) == ("reader-died", fault)


def test_can_still_compute_in_threads(tmp_path: Path, become: Callable[..., None]) -> None:
    """The libraries do; refusing processes must not refuse these."""
    become("from threading import Thread\nt = Thread(target=print); t.start(); t.join(); raise LookupError('done')")
    path = tmp_path / "file.csv"
    path.write_text("a\n1\n")
    with pytest.raises(ProblemError, match="LookupError"):
        take(path)


def test_the_command_refuses_and_keeps_nothing(
    tmp_path: Path, become: Callable[..., None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 4 and a sentence, for a crash as for any other refusal."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))
    path = tmp_path / "file.csv"
    path.write_text("a\n1\n")
    become("import os; os.abort()")
    assert main(["add", str(path), "--lang", "en"]) == 4
    assert "broke the program that reads it" in capsys.readouterr().err
    assert not list((tmp_path / "home").rglob("*.parquet"))


@_POSIX
@pytest.mark.parametrize("name", ["SIGKILL", "SIGINT"])
def test_leaves_no_orphan(tmp_path: Path, name: str) -> None:
    """Whether the parent is killed or a person presses Ctrl-C, the child ends with it."""
    place = tmp_path / "temporary"
    place.mkdir()
    (tmp_path / "file.csv").write_text("a\n1\n")
    entry = (
        "import sys; sys.path[:] = sys.argv[1:]\nimport loaders.child as child\nimport time\n"
        "child._read = lambda *asked: time.sleep(50)\nchild.main()"
    )
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\nfrom pathlib import Path\nfrom loaders import confined\n"
        f"confined._ENTRY = {entry!r}\nconfined.take(Path({str(tmp_path / 'file.csv')!r}))"
    )
    environment = {**os.environ, "TMPDIR": str(place)}
    parent = subprocess.Popen([sys.executable, "-c", code], env=environment, stderr=subprocess.DEVNULL)  # noqa: S603 - our own code
    try:
        _until(lambda: psutil.Process(parent.pid).children())
        (child,) = psutil.Process(parent.pid).children()
        _until(lambda: list(place.glob("*/file")))
        parent.send_signal(getattr(signal, name))
        parent.wait(10)
        _until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)
    finally:
        parent.kill()
        parent.wait()
    if name == "SIGINT":
        assert not list(place.iterdir())


def _until(ask: Callable[[], object], seconds: float = 20) -> None:
    """Ask until the answer is something."""
    ends = time.monotonic() + seconds
    while not ask():
        assert time.monotonic() < ends
        time.sleep(0.02)


def test_clears_away_what_a_killed_parent_left(tmp_path: Path, folders: Path) -> None:
    """Old folders of ours only: a copy of somebody's data must not lie about."""
    old, new, foreign = folders / "elmax-read-old", folders / "elmax-read-new", folders / "other-old"
    for folder in (old, new, foreign):
        folder.mkdir()
    for folder in (old, foreign):
        os.utime(folder, (0, 0))
    path = tmp_path / "file.csv"
    path.write_text("a\n1\n")
    take(path)
    assert sorted(folders.iterdir()) == [new, foreign]


def test_an_answer_that_is_none_is_no_crash(tmp_path: Path, become: Callable[..., None]) -> None:
    """Columns in order, but cells and shapes that only look like some."""
    path = tmp_path / "file.csv"
    path.write_text("a\n1\n")
    for columns, shapes in (("{'a': pa.array([b'{'], MIXED)}", "None"), ("{}", "pa.array([b'no'], MIXED)")):
        become(
            "import pyarrow as pa\nfrom loaders.taken import MIXED, Taken, row_numbers\n"
            f"return Taken('geojson', {columns}, row_numbers([1]), 1, {shapes})"
        )
        with pytest.raises(ProblemError, match="reader-died"):
            parse(path)
