"""The process that reads a file: what a file can make it do harms nothing, and ends in a sentence."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import indent

import psutil
import pytest

from loaders import confined
from loaders.__main__ import main
from loaders.confined import take
from loaders.kernel import fence, refuse_calls
from loaders.limits import Limits
from loaders.parse import parse
from model.problem import Problem, ProblemError

ROOT = Path(__file__).parents[2]
LINUX = sys.platform == "linux"
Hostile = Callable[..., Problem]
_POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and pipes with names are those of POSIX")


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
def hostile(tmp_path: Path, become: Callable[..., None], folders: Path) -> Hostile:
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


@pytest.fixture
def server() -> Iterator[socket.socket]:
    """Listen on this machine."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        yield listening


# Past the hook of Python, as a reader in C would go; says which of the calls was let through.
_CALL_ALL = """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
for call in {calls!r}:
    ctypes.set_errno(0)
    if eval('libc.' + call) != -1 or ctypes.get_errno() != 1:
        raise type(call, (Exception,), {{}})
raise LookupError
"""
_CALLS = (
    *("socket(2, 1, 0)", "socket(10, 2, 0)", "socket(1, 1, 0)", "socketpair(1, 1, 0, 0)", "syscall(425, 1, 0)"),
    *("fork()", "vfork()", "execv(b'/bin/true', None)", "kill(1, 0)", "ptrace(16, 1, 0, 0)", "unshare(0x10000000)"),
    *("chmod(b'/tmp', 0o700)", "chown(b'/tmp', 0, 0)", "mount(b'a', b'b', b'c', 0, 0)"),
)
_TRY_ALL = """
import errno, os
for code in {codes!r}:
    try:
        eval(code)
    except OSError as fault:
        if fault.errno in {{errno.EPERM, errno.EACCES, errno.EXDEV}}:
            continue
    raise type(code, (Exception,), {{}})
raise LookupError
"""


def test_reaches_no_network(hostile: Hostile, server: socket.socket) -> None:
    """Not by Python, and on Linux not by the calls of the system either; nobody comes to the door."""
    port = server.getsockname()[1]
    problem = hostile(f"import socket; socket.create_connection(('127.0.0.1', {port}))")
    assert problem.facts["fault"] == "PermissionError"
    with pytest.raises(TimeoutError):
        server.accept()


@pytest.mark.skipif(not LINUX, reason="only Linux is asked to refuse the calls themselves")
def test_the_kernel_refuses_what_no_reader_needs(hostile: Hostile) -> None:
    """Whoever asks: sockets of all kinds, processes, signals to others, rights of files."""
    assert hostile(_CALL_ALL.format(calls=_CALLS)).facts["fault"] == "LookupError"


def test_starts_no_other_process(hostile: Hostile, tmp_path: Path) -> None:
    """The one that it would start writes nothing."""
    sign = tmp_path / "sign"
    problem = hostile(f"import subprocess; subprocess.run(['touch', {str(sign)!r}])")
    assert problem.facts["fault"] == "PermissionError"
    assert not sign.exists()


def test_where_no_kernel_helps_python_still_refuses(hostile: Hostile, server: socket.socket, tmp_path: Path) -> None:
    """As on macOS and Windows: no connection and no process, unless by a reader that was taken over in C."""
    sign = tmp_path / "sign"
    tries = (
        f"__import__('socket').create_connection(('127.0.0.1', {server.getsockname()[1]}))",
        f"__import__('subprocess').run(['touch', {str(sign)!r}])",
        f"os.system('touch {sign}')",
        "os.fork()",
    )
    alone = "child.refuse_calls = child.fence = lambda *asked: False"
    assert hostile(_TRY_ALL.format(codes=tries), alone).facts["fault"] == "LookupError"
    assert not sign.exists()
    with pytest.raises(TimeoutError):
        server.accept()


def test_asks_nothing_of_a_kernel_that_it_does_not_know(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Numbers of calls mean other things elsewhere; reading goes on with what is left."""
    monkeypatch.setattr("platform.machine", lambda: "riscv64")
    assert not refuse_calls()
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    assert not refuse_calls()
    assert not fence(tmp_path, [], [])


def test_can_still_compute_in_threads(tmp_path: Path, become: Callable[..., None]) -> None:
    """The libraries do; refusing processes must not refuse these."""
    become("from threading import Thread\nt = Thread(target=print); t.start(); t.join(); raise LookupError('done')")
    path = tmp_path / "file.csv"
    path.write_text("a\n1\n")
    with pytest.raises(ProblemError, match="LookupError"):
        take(path)


def test_knows_nothing_of_our_environment(hostile: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    """No password, proxy or home: only what is on a short list."""
    monkeypatch.setenv("ELMAX_SECRET", "hush")
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    code = (
        "import os\nknown = {'HOME', 'TMPDIR', 'TEMP', 'TMP', 'USERPROFILE', 'TZ', 'MALLOC_ARENA_MAX', 'LC_CTYPE', "
        "'SYSTEMROOT', 'WINDIR', 'GDAL_SKIP', 'GDAL_DRIVER_PATH', 'CPL_VSIL_CURL_ALLOWED_FILENAME', 'PROJ_NETWORK', "
        "'OGR_SQLITE_PRAGMA', 'GDAL_NUM_THREADS'}\nassert set(os.environ) <= known, set(os.environ) - known\n"
        "assert os.environ['HOME'] == os.getcwd()\nraise LookupError"
    )
    assert hostile(code).facts["fault"] == "LookupError"


@pytest.mark.skipif(not LINUX, reason="only Linux is asked to fence a process in")
def test_reaches_no_other_file(hostile: Hostile, tmp_path: Path) -> None:
    """Neither to read nor to write; what lies beside the person's file, and what was kept before, is as it was."""
    other = tmp_path / "other"
    other.write_text("dear")
    codes = (
        *("open(OTHER).read()", "open(OTHER, 'w')", "open(OTHER + '.new', 'w')", "os.unlink(OTHER)"),
        *("os.rename(OTHER, 'mine')", "os.link(OTHER, 'mine')", "os.truncate(OTHER, 0)", "os.mkdir(OTHER + '.d')"),
        *("open('/etc/passwd').read()", "os.listdir('/etc')", f"open({str(ROOT / 'README.md')!r}).read()"),
    )
    asked = [code.replace("OTHER", repr(str(other))) for code in codes]
    assert hostile(_TRY_ALL.format(codes=asked)).facts["fault"] == "LookupError"
    assert other.read_text() == "dear"
    assert list(tmp_path.glob("other*")) == [other]


def test_never_learns_the_name_of_the_file(hostile: Hostile) -> None:
    """What it reads is a copy under a name of our own."""
    problem = hostile("assert str(path.name) == 'file' and {*__import__('os').listdir()} == {'faults', 'file'}; 1/0")
    assert problem.facts["fault"] == "ZeroDivisionError"


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


_LIST_DRIVERS = """
import ctypes, glob, os, pyogrio
from loaders.drivers import DRIVERS, question_drivers
question_drivers()
assert set(pyogrio.list_drivers()) == DRIVERS
places = os.path.join(os.path.dirname(pyogrio.__file__), os.pardir, 'pyogrio.libs', 'libgdal*')
for library in map(ctypes.CDLL, glob.glob(places)):
    library.GDALGetDriver.restype = ctypes.c_void_p
    library.GDALGetDriverShortName.restype = ctypes.c_char_p
    library.GDALGetDriverShortName.argtypes = [ctypes.c_void_p]
    drivers = map(library.GDALGetDriver, range(library.GDALGetDriverCount()))
    every = [library.GDALGetDriverShortName(driver).decode() for driver in drivers]
    assert set(every) == DRIVERS, every
raise LookupError
"""
_VRT = "<OGRVRTDataSource><OGRVRTLayer name='file'><SrcDataSource>{}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
_READ_VRT = """
import pyogrio.raw
open('x.geojson', 'w').write({document!r})
open('dear.geojson', 'w').write('{{"type": "Point", "coordinates": [1, 2]}}')
assert len(pyogrio.raw.read('dear.geojson')[2]) == 1
pyogrio.raw.read('x.geojson')
"""


def test_only_four_drivers_are_there(hostile: Hostile) -> None:
    """Those for pictures are gone too; a newer GDAL with one more makes this fail."""
    assert hostile(_LIST_DRIVERS).facts["fault"] == "LookupError"


def test_a_virtual_table_opens_no_other_file(hostile: Hostile) -> None:
    """Not even one that the child may read, and that GDAL can read by itself."""
    code = _READ_VRT.format(document=_VRT.format("dear.geojson"))
    assert hostile(code).facts["fault"] == "DataSourceError"


def test_a_virtual_table_is_no_form_of_ours(tmp_path: Path) -> None:
    """Whatever it is called, and before GDAL hears of it."""
    path = tmp_path / "x.geojson"
    path.write_text(_VRT.format(tmp_path / "dear.csv"))
    with pytest.raises(ProblemError, match="format-unknown"):
        take(path)


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
