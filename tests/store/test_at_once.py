"""Analysts at work on one dataset, each in a process: no work is lost, and nobody goes over another's unseen."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest

from store import Store
from store.settings import PROJECT
from tests.store.nursery import DRAFT, furnish, rows

SECONDS: Final = 300
ROUNDS: Final = 30
NAMES: Final = ("Mona", "Samir", "Ji-woo")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Path]:
    """Give a folder in memory where there is one: what is tried is the order of things, not the disk."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made there
    with TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as folder:
        yield Path(folder)


def start(*words: object) -> subprocess.Popen[str]:
    """Start an analyst."""
    command = [sys.executable, "-m", *map(str, words)]
    return subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603 - our own words


def test_hundreds_of_acceptances_at_once_lose_nothing(room: Path, data: Path) -> None:
    """Three analysts with thirty uploads each: every one is a version of its own, with its own rows and name."""
    home = room / "home"
    furnish(home, data)
    children = [start("tests.store.analysts", home, data, name, ROUNDS) for name in NAMES]
    answers = [child.communicate(timeout=SECONDS) for child in children]
    assert [child.returncode for child in children] == [0, 0, 0], answers
    lines = [line.split() for out, _ in answers for line in out.splitlines()]
    slower = sum(int(count) for word, count in lines if word == "slower")
    values = {int(version): float(value) for version, value in lines if version != "slower"}
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
    code = (
        "import sys\nfrom pathlib import Path\nfrom model.problem import ProblemError\nfrom store import Store\n"
        "made = Store.open(Path(sys.argv[1]), data=Path(sys.argv[2]))\nwon = []\n"
        "for held in made.held():\n"
        "    base = None\n"
        "    while True:\n"
        "        try:\n"
        "            made.accept(held.id, who=sys.argv[3], base=base)\n"
        "            won.append(held.id)\n"
        "        except ProblemError as refused:\n"
        "            (problem,) = refused.problems\n"
        "            base = problem.facts.get('now')\n"
        "            if problem.rule == 'version-moved':\n"
        "                continue\n"
        "            assert problem.rule == 'held-unknown', problem\n"
        "        break\n"
        "print(*won)\n"
    )
    store = Store.open(home, data=data)
    waiting = [store.hold(rows(float(number)), DRAFT).id for number in range(40)]
    words = [sys.executable, "-c", code, str(home), str(data)]
    children = [
        subprocess.Popen([*words, name], cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603 - our own words
        for name in NAMES[:2]
    ]
    answers = [child.communicate(timeout=SECONDS) for child in children]
    assert [child.returncode for child in children] == [0, 0], answers
    won = [answer.split() for answer, _ in answers]
    assert sorted(won[0] + won[1], key=int) == waiting
    assert len(store.history("air")) == len(waiting)
    assert store.held() == ()
    assert store.audit_holds()
