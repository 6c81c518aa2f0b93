"""The whole check: lint, format, tests, types and browser tests, one after the other; stops at the first that fails.

Standard library only: the launcher (``run.py``) reads it before anything is installed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made there
ROOM_BYTES = 2_000_000_000  # more than the tests leave behind
# A worker begins with one end of the list and then helps the other: what a file lays is laid in one of them.
TESTS = ("pytest", "-n", "2", "--dist", "worksteal")
UNITS = ("--ignore", "tests/browser")


@dataclass(frozen=True)
class Check:
    """The whole check of the tree at ``root``, by the tools of ``python``, with ``settings`` in the environment."""

    root: Path
    python: Path
    settings: dict[str, str]
    say: Callable[[str], None]

    def whole(self) -> int:
        """Run everything and return the exit status."""
        for key, command in (
            ("launcher-lint", ("ruff", "check", ".")),
            ("launcher-format", ("ruff", "format", "--check", ".")),
        ):
            if failed := self._step(key, *command):
                return failed
        with tempfile.TemporaryDirectory(dir=roomy(MEMORY), ignore_cleanup_errors=True) as room:
            return self._units(room) or self._types_beside_browsers(room)

    def _units(self, room: str) -> int:
        """Run the tests that need no browser; what fails is run once more, now with the values that were compared.

        To prepare six thousand comparisons for a failure takes each of the workers ten seconds.
        """
        failed = self._step("launcher-tests", *TESTS, "--assert=plain", *UNITS, TMPDIR=room)
        if failed:
            self._tool("pytest", "--last-failed", "--last-failed-no-failures=none", *UNITS, TMPDIR=room)
        return failed

    def _types_beside_browsers(self, room: str) -> int:
        """Check types in one process, which fills what browsers leave of two cores while they wait; told after them."""
        self.say("launcher-types")
        types = subprocess.Popen(  # noqa: S603 - our own tools
            [self.python, "-m", "mypy", "."], cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        try:
            # Of their own: what drives a browser leaves an event loop and a process behind that others would meet.
            failed = self._step("launcher-browser-tests", *TESTS, "tests/browser", TMPDIR=room)
            told, _ = types.communicate()
        finally:
            types.kill()
            types.wait()
        sys.stdout.write(told)
        sys.stdout.flush()
        return failed or types.returncode

    def _step(self, key: str, *command: str, **settings: str) -> int:
        """Say what is done and run one of our tools; return its exit status."""
        self.say(key)
        return self._tool(*command, **settings)

    def _tool(self, *command: str, **settings: str) -> int:
        environment = {
            **os.environ,
            **self.settings,
            **settings,
            "PYTHONPATH": str(self.root),
            # Two workers fill two cores; what each of them computes needs no threads beside.
            "OPENBLAS_NUM_THREADS": "1",
            # What one process compiles the next reads: there are hundreds, and to compile takes longer than to import.
            "PYTHONDONTWRITEBYTECODE": "",
        }
        run = subprocess.run([self.python, "-m", *command], cwd=self.root, env=environment, check=False)  # noqa: S603 - as above
        return run.returncode


def roomy(memory: Path) -> Path | None:
    """Return a folder in memory where there is one with room: thousands of small stores wait long for a disk.

    Whether they are safe on one is asked by tests/store, by counting and failing what is handed to it.
    """
    return memory if memory.is_dir() and shutil.disk_usage(memory).free > ROOM_BYTES else None
