"""A process that has everything imported, and for each order forks a child which changes a store and dies on the way.

It reads orders from standard input, ``ACTION STEP HOME DATA``, and answers each with ``killed`` or ``done STEPS``. The
child is killed just before the step with that number: a file opened, renamed, deleted or synced, a statement of SQL.
"""

import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pandas as pd

import store.ledger
from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import Text
from store import Draft, Store

WATCHED: Final = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "sqlite3.connect"})
MOMENT: Final = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
DRAFT: Final = Draft("air", "observations", Text(en="Air"), Kind.UPLOAD, Evidence.MEASURED, Origin())


def rows(value: float) -> pd.DataFrame:
    """Return one observation."""
    return pd.DataFrame({"parameter": ["pm25"], "time": ["2026-01-01"], "value": [value], "unit": ["ug/m3"]})


def opened(home: Path, data: Path) -> Store:
    """Open a store whose clock stands still, so that what is done twice is the same twice."""
    return Store.open(home, data=data, clock=lambda: MOMENT)


def furnish(home: Path, data: Path) -> None:
    """Lay two versions and an upload that waits."""
    made = opened(home, data)
    made.keep(rows(1.0), DRAFT, who="Mona")
    made.keep(rows(2.0), DRAFT, who="Mona")
    made.hold(rows(3.0), DRAFT, who="Samir", file="air.csv")
    made.close()


ACTIONS: Final[dict[str, Callable[[Store], object]]] = {
    "keep": lambda made: made.keep(rows(4.0), DRAFT, who="Mona"),
    "hold": lambda made: made.hold(rows(5.0), DRAFT, who="Samir", file="air.csv"),
    "accept": lambda made: made.accept(made.held()[0].id, who="Mona"),
    "discard": lambda made: made.discard(made.held()[0].id, who="Mona"),
    "revert": lambda made: made.revert("air", who="Mona"),
    "remove": lambda made: made.remove("air", who="Mona"),
}


def mortal(step: int) -> Callable[[], int]:
    """Die by SIGKILL just before the step with this number; return how many were taken so far."""
    taken = 0

    def tick() -> None:
        nonlocal taken
        taken += 1
        if taken == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sync, connect = os.fsync, store.ledger._connect  # where SQL enters the disk

    def syncing(handle: int) -> None:
        tick()
        sync(handle)

    def connecting(file: Path) -> object:
        connection = connect(file)
        connection.set_trace_callback(lambda _: tick())
        return connection

    os.fsync = syncing  # type: ignore[assignment]
    store.ledger._connect = connecting  # type: ignore[assignment]
    sys.addaudithook(lambda event, _: tick() if event in WATCHED else None)
    return lambda: taken


def obey(action: str, step: int, home: Path, data: Path, answer: int) -> None:
    """Do what is ordered, and tell how many steps it took; never comes back."""
    taken = mortal(step)
    ACTIONS[action](opened(home, data))
    os.write(answer, str(taken()).encode())
    os._exit(0)


def serve() -> None:
    """Answer orders until there are no more, having done everything once: what is imported late is imported now."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "data" / "catalog").mkdir(parents=True)
        furnish(Path(folder) / "home", Path(folder) / "data")
    for order in sys.stdin:
        action, step, home, data = order.split()
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            obey(action, int(step), Path(home), Path(data), writing)
        os.close(writing)
        _, status = os.waitpid(child, 0)
        steps = os.read(reading, 20).decode()
        os.close(reading)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        sys.stdout.write("killed\n" if killed else f"done {steps}\n" if steps else "failed\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve()
