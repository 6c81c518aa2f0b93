"""One of several analysts at work on one dataset: ``python -m tests.store.analysts HOME DATA NAME ROUNDS``.

In every round an upload is put by, compared with what is current, and accepted; whoever was slower compares anew.
Every tenth round is taken back. Written down is the version of every acceptance, and how often one was slower.
"""

import sys
from pathlib import Path

from model.dataset import Dataset
from model.problem import ProblemError
from store import Store
from tests.store.nursery import DRAFT, rows


def accept(made: Store, held_id: str, who: str) -> tuple[Dataset, int]:
    """Accept an upload, comparing it anew as often as somebody was faster; return how often that was."""
    base, slower = None, 0
    while True:
        try:
            return made.accept(held_id, who=who, base=base), slower
        except ProblemError as refused:
            (problem,) = refused.problems
            if problem.rule != "version-moved":
                raise
            base, slower = int(str(problem.facts["now"])), slower + 1


def work(home: Path, data: Path, who: str, rounds: int) -> None:
    """Do the rounds."""
    made = Store.open(home, data=data)
    number = sum(map(ord, who)) * 10_000
    slower = 0
    for count in range(rounds):
        held = made.hold(rows(float(number + count)), DRAFT, who=who)
        kept, times = accept(made, held.id, who)
        slower += times
        sys.stdout.write(f"{kept.version} {number + count}\n")
        if count % 10 == 9:
            made.revert("air", 1, who=who)
    sys.stdout.write(f"slower {slower}\n")


if __name__ == "__main__":
    work(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
