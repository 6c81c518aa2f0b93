"""What the process that reads a file can reach: no network, no process, no other file, no driver but ours."""

import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from loaders.confined import take
from loaders.kernel import fence, refuse_calls
from model.problem import Problem, ProblemError

ROOT = Path(__file__).parents[2]
LINUX = sys.platform == "linux"


Hostile = Callable[..., Problem]


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
