"""Killed at every step of every change: the old state or the new one, whole, and one line at the next start."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest

from i18n import locale
from model.problem import Problem
from model.text import LANGUAGES
from store import Store
from store.settings import PROJECT
from tests.store.nursery import ACTIONS, furnish, opened

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children that die are forked")
# Kill points of each change, spread evenly over its steps: more where a file is written.
POINTS: Final = {"keep": 36, "hold": 12, "accept": 14, "discard": 26, "revert": 28, "remove": 16}
LINES: Final = {"accept": "keep"}  # what the log calls it
REPEATED: Final = 4  # every such point is done again to its end
Whole = tuple[object, ...]


class Nursery:
    """Orders children that change a store and die on the way."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.store.nursery"],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def order(self, action: str, step: int, home: Path, data: Path) -> str:
        """Return ``killed``, or ``done`` with the number of steps that it took."""
        if self._process.stdin is None or self._process.stdout is None:
            raise AssertionError
        self._process.stdin.write(f"{action} {step} {home} {data}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        """Let it end."""
        self._process.communicate(timeout=60)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Path]:
    """Give a folder in memory where there is one: a kill asks nothing of the disk, and hundreds of syncs take long."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made there
    with TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """Start the process that forks, once."""
    made = Nursery()
    yield made
    made.close()


def whole(store: Store) -> Whole:
    """Return all that a store answers, having made sure that every file of it is the one that its hash names."""
    history, held = store.history("air"), store.held()
    assert all(store.is_whole(one) for one in (*history, *(each.dataset for each in held)))
    return store.datasets(), history, store.in_use("observations"), held, store.audit()


def left_over(home: Path, store: Store) -> set[str]:
    """Return the files that nothing speaks of."""
    used = {f"{one.sha256}.parquet" for one in store.history("air")} | {
        f"{one.dataset.sha256}.parquet" for one in store.held()
    }
    fixed = {"catalogue.sqlite", "catalogue.sqlite-wal", "catalogue.sqlite-shm", "catalogue.seal", "catalogue.spare"}
    return {path.name for path in home.rglob("*") if path.is_file()} - used - fixed


@pytest.mark.parametrize("action", ACTIONS)
def test_a_kill_at_any_step_loses_nothing(nursery: Nursery, data: Path, room: Path, action: str) -> None:
    """What is there is the old or the new, whole; it is told once, cleared up, and goes on working."""
    first, done = room / "first", room / "done"
    furnish(first, data)
    shutil.copytree(first, done)
    old = whole(opened(first, data))
    _, steps = nursery.order(action, 0, done, data).split()
    new = whole(opened(done, data))
    assert old != new
    points = POINTS[action]
    assert points <= int(steps)
    told = 0
    for point in range(points):
        home = room / f"home-{point}"
        shutil.copytree(first, home)
        assert nursery.order(action, 1 + point * int(steps) // points, home, data) == "killed"
        told += len(looked_over(opened(home, data), home, action, old, new, again=point % REPEATED == 0))
        shutil.rmtree(home)
    assert told


def looked_over(store: Store, home: Path, action: str, old: Whole, new: Whole, *, again: bool) -> tuple[Problem, ...]:
    """Hold a store whose last change was killed against all that it promises; return what it told."""
    told = store.start()
    found = whole(store)
    assert found in (old, new)
    assert [problem.rule for problem in told] in ([], ["unfinished-dropped"])
    assert not (told and found == new)
    for problem in told:
        assert (problem.facts["action"], problem.facts["dataset"]) == (LINES.get(action, action), "air")
        assert len({locale(language).problem(problem) for language in LANGUAGES}) == len(LANGUAGES)
    assert store.audit_holds()
    assert left_over(home, store) == set()
    if again and found == old:
        ACTIONS[action](store)
        assert whole(store) == new
        assert store.start() == ()
    store.close()
    return told


def test_there_are_kill_points_enough() -> None:
    """A hundred at the least, and of each change some."""
    assert POINTS.keys() == ACTIONS.keys()
    assert sum(POINTS.values()) >= 100
