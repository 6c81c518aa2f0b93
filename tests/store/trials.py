"""Trials on a disk that is full and in a folder that nobody may write to: real ones, in a namespace of their own.

``python -m tests.store.trials full FOLDER`` and ``... sealed FOLDER``; each fails by an assertion.
"""

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pandas as pd

from store import Store
from tests.store.nursery import DRAFT, furnish, opened, rows

KILOBYTE: Final = 1024
MOST: Final = 160  # kilobytes: a change of this store needs less
STEP: Final = 8


def mount(*words: str) -> None:
    """Mount what the words say, seen by this process alone."""
    subprocess.run(["mount", *words], check=True, capture_output=True)  # noqa: S603, S607 - fixed words


def answers(made: Store) -> tuple[object, ...]:
    """Return all that a store answers."""
    history, held = made.history("air"), made.held()
    assert all(made.is_whole(one) for one in (*history, *(each.dataset for each in held)))
    return made.datasets(), history, held, made.audit(), made.in_use("observations")


def many(count: int) -> pd.DataFrame:
    """Return rows that fill some kilobytes."""
    numbers = range(count)
    same = rows(0.0).loc[[0] * count].reset_index(drop=True)
    return same.assign(value=[float(number) for number in numbers], note=[str(number) * 30 for number in numbers])


def full(folder: Path) -> None:
    """Leave ever more room, from none on: each change is made wholly or refused, and with room enough it is made."""
    mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder))
    home, data, filler = folder / "home", folder / "data", folder / "filler"
    (data / "catalog").mkdir(parents=True)
    furnish(home, data)
    refused, made_it = 0, 0
    for room in range(0, MOST, STEP):
        filler.write_bytes(b"")
        free = os.statvfs(folder)
        filler.write_bytes(b"0" * max(free.f_bavail * free.f_frsize - room * KILOBYTE, 0))
        made = opened(home, data)
        before = answers(made)
        try:
            made.keep(many(200 + room), DRAFT, who="Mona")
        except OSError as fault:
            refused += fault.errno in {errno.ENOSPC, errno.EIO}
            assert answers(made) == before, room
        else:
            made_it += 1
            assert len(made.history("air")) == len(before[1]) + 1  # type: ignore[arg-type]  # a tuple, as the line above made it
        assert made.audit_holds(), room
        made.close()
        filler.unlink()
        made = opened(home, data)
        assert [problem.rule for problem in made.start()] in ([], ["unfinished-dropped"])
        assert made.audit_holds(), room
        assert {path.name for path in home.rglob(".*.tmp")} == set(), room
        made.close()
    made = opened(home, data)
    made.keep(rows(77.0), DRAFT)
    assert made.audit_holds()
    sys.stdout.write(f"{refused} {made_it} {MOST // STEP}\n")


def sealed(folder: Path) -> None:
    """Ask everything where nobody may write: all is answered; change anything: all is refused, nothing is changed."""
    home, data = folder / "home", folder / "data"
    (data / "catalog").mkdir(parents=True)
    furnish(home, data)
    before = answers(opened(home, data))
    mount("--bind", str(folder), str(folder))
    mount("-o", "remount,bind,ro", str(folder))
    made = opened(home, data)
    assert made.start() == ()
    assert answers(made) == before
    assert made.frame("air")["value"].tolist() == [2.0]
    assert made.imagined(made.held()[0].id).frame("air")["value"].tolist() == [3.0]
    changes = (
        lambda: made.keep(rows(9.0), DRAFT),
        lambda: made.hold(rows(9.0), DRAFT),
        lambda: made.accept(made.held()[0].id),
        lambda: made.discard(made.held()[0].id),
        lambda: made.revert("air"),
        lambda: made.remove("air"),
    )
    refused = 0
    for change in changes:
        try:
            change()
        except OSError:
            refused += 1
        assert answers(made) == before
    sys.stdout.write(f"{refused} {len(changes)}\n")


if __name__ == "__main__":
    {"full": full, "sealed": sealed}[sys.argv[1]](Path(sys.argv[2]))
