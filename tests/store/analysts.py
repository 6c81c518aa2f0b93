"""What analysts at work on one dataset do, each in a process of its own that begins with everything imported."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from model.dataset import Dataset
from model.problem import ProblemError
from store import Store
from tests.store.nursery import DRAFT, rows

SECONDS = 300
Told = TypeVar("Told")
# Children are forked from a process that has imported all they need, which takes them longer than their work.
FORKED = get_context("forkserver")
FORKED.set_forkserver_preload(["tests.store.analysts"])


def at_once(work: Callable[..., Told], *orders: tuple[object, ...]) -> list[Told]:
    """Let a process for each order work on it, all of them at once, and return what each tells."""
    with ProcessPoolExecutor(len(orders), mp_context=FORKED) as pool:
        return [told.result(SECONDS) for told in [pool.submit(work, *order) for order in orders]]


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


def work(home: Path, data: Path, who: str, rounds: int) -> tuple[dict[int, float], int]:
    """Put an upload by in every round, compare it with what is current, and accept it; take every tenth round back.

    Returns
    -------
    tuple
        The number that each version holds, and how often one was slower than another and compared anew.
    """
    made = Store.open(home, data=data)
    number = sum(map(ord, who)) * 10_000
    values, slower = {}, 0
    for count in range(rounds):
        held = made.hold(rows(float(number + count)), DRAFT, who=who)
        kept, times = accept(made, held.id, who)
        slower += times
        values[kept.version] = float(number + count)
        if count % 10 == 9:
            made.revert("air", 1, who=who)
    return values, slower


def race(home: Path, data: Path, who: str) -> list[str]:
    """Accept everything that waits; return what was there to be accepted still."""
    made = Store.open(home, data=data)
    won = []
    for held in made.held():
        try:
            accept(made, held.id, who)
        except ProblemError as refused:
            if [problem.rule for problem in refused.problems] != ["held-unknown"]:
                raise
        else:
            won.append(held.id)
    return won


def keep(home: Path, data: Path, name: str, first: int, count: int) -> list[int]:
    """Keep so many versions of a dataset, whose values begin at ``first``; return their numbers."""
    made = Store.open(home, data=data)
    draft = replace(DRAFT, id=name)
    return [made.keep(rows(float(number)), draft).version for number in range(first, first + count)]
