"""Analysts at work on one dataset, each in a process: no work is lost, and nobody goes over another's unseen."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest

from store import Store
from tests.store.analysts import at_once, race, work
from tests.store.nursery import DRAFT, furnish, rows

ROUNDS: Final = 30
NAMES: Final = ("Mona", "Samir", "Ji-woo")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Path]:
    """Give a folder in memory where there is one: what is tried is the order of things, not the disk."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made there
    with TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as folder:
        yield Path(folder)


def test_hundreds_of_acceptances_at_once_lose_nothing(room: Path, data: Path) -> None:
    """Three analysts with thirty uploads each: every one is a version of its own, with its own rows and name."""
    home = room / "home"
    furnish(home, data)
    told = at_once(work, *((home, data, name, ROUNDS) for name in NAMES))
    slower = sum(times for _, times in told)
    values = {version: value for kept, _ in told for version, value in kept.items()}
    store = Store.open(home, data=data)
    assert sorted(values) == list(range(3, 3 + 3 * ROUNDS))
    assert {one.version: one.kept_by for one in store.history("air")}.items() >= {1: "Mona", 2: "Mona"}.items()
    assert all(store.frame("air", version)["value"].tolist() == [value] for version, value in values.items())
    assert sorted(one.kept_by for one in store.history("air") if one.version > 2) == sorted(NAMES * ROUNDS)
    assert slower > 0
    assert [one.who for one in store.held()] == ["Samir"]
    assert store.start() == ()
    assert store.audit_holds()
    bases = [store.changes("air", version)[0].rows_before for version in list(values)[:10]]
    assert bases == [1] * 10


def test_of_two_who_accept_the_same_upload_one_does(room: Path, data: Path) -> None:
    """In forty races for one upload each, there is one version, and the other hears that nobody waits any more."""
    home = room / "home"
    store = Store.open(home, data=data)
    waiting = [store.hold(rows(float(number)), DRAFT).id for number in range(40)]
    one, other = at_once(race, *((home, data, name) for name in NAMES[:2]))
    assert sorted(one + other, key=int) == waiting
    assert len(store.history("air")) == len(waiting)
    assert store.held() == ()
    assert store.audit_holds()
