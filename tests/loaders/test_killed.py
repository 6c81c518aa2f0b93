"""The command killed while it adds: the version before or the one after, and one line at the next start."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import pytest

from store import Store
from store.settings import PROJECT

GOOD: Final = "lon,lat,service,name_en\n29.84,31.15,bank,A\n29.85,31.15,bank,B\n"
PARTS: Final = 3  # of the time that the command takes; a kill after each (at every step of a change: tests/store)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")


def command(home: Path, *words: str) -> subprocess.Popen[bytes]:
    """Start the command."""
    environment = {**os.environ, "ELMAX_HOME": str(home)}
    return subprocess.Popen(  # noqa: S603 - this interpreter with our own words
        [sys.executable, "-m", "loaders", *words],
        cwd=PROJECT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def test_a_command_that_is_killed_loses_nothing(tmp_path: Path) -> None:
    """Wherever it was: whole versions, a log that holds, no file left over, and adding again works."""
    home, path = tmp_path / "home", tmp_path / "banks.csv"
    path.write_text(GOOD, encoding="utf-8")
    began = time.monotonic()
    assert command(home, "add", str(path)).wait() == 0
    whole = time.monotonic() - began
    for part in range(1, PARTS + 1):
        before = Store.open(home).history("banks")
        path.write_text(GOOD.replace("B", f"C{part}"), encoding="utf-8")
        killed = command(home, "add", str(path))
        time.sleep(whole * part / PARTS)
        killed.send_signal(signal.SIGKILL)
        killed.wait()
        store = Store.open(home)
        assert [problem.rule for problem in store.start()] in ([], ["unfinished-dropped"])
        after = store.history("banks")
        assert after[-len(before) :] == before
        assert len(after) <= len(before) + 1
        assert all(len(store.frame("banks", one.version)) == 2 for one in after)
        assert store.dataset("banks") == after[0]
        assert store.audit_holds()
        names = {f"{one.sha256}.parquet" for one in after}
        assert {file.name for file in (home / "objects").iterdir()} == names
        store.close()
    assert command(home, "add", str(path)).wait() == 0
    assert Store.open(home).frame("banks")["name_en"].tolist() == ["A", f"C{PARTS}"]
