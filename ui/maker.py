"""Reports are made in the background, each by a process of its own: one at a time, the others wait in line.

A server that computes itself would be slow for everybody meanwhile, and only a process can be ended at any moment.
"""

import json
import logging
import math
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from threading import Lock, Thread
from typing import IO, Final, Literal

from model.problem import Problem, ProblemError, Severity
from model.text import Language
from store import PROJECT
from store.reports import forget_half, new_id, sweep_half

LOG: Final = logging.getLogger(__name__)
LONGEST_LINE: Final = 8  # reports that wait: who comes after them is told so
REMEMBERED: Final = 8  # that came to nothing, with the reason
WAITING: Final = "waiting"
MAKING: Final = "making"
DONE: Final = "done"
CANCELLED: Final = "cancelled"
FAILED: Final = "failed"
State = Literal["waiting", "making", "done", "cancelled", "failed"]
OPEN: Final = frozenset({WAITING, MAKING})


@dataclass(frozen=True, slots=True)
class Order:
    """What a reader asked for.

    Parameters
    ----------
    indicators
        Ids; none for all.
    form
        A suffix without its dot.
    languages
        Of the files.
    speaks
        The reader's own, in which a refusal is said.
    """

    indicators: tuple[str, ...]
    form: str
    languages: tuple[Language, ...]
    speaks: Language
    zone: str = ""
    metres: float = math.nan
    group: str = ""
    real_only: bool = False

    def words(self, name: str) -> list[str]:
        """Return the words of the command that makes it under the id ``name``."""
        told = ["keep", *self.indicators, "--form", self.form, "--in", *self.languages, "--id", name]
        told += ["--lang", self.speaks, "--json", "--tied"]
        # Joined by a sign, so that no id of a file is taken for another option.
        told += [f"--zone={self.zone}"] if self.zone else []
        told += [f"--group={self.group}"] if self.group else []
        told += [] if math.isnan(self.metres) else [f"--threshold={self.metres:g}"]
        return told + (["--real-only"] if self.real_only else [])


@dataclass(frozen=True, slots=True)
class Job:
    """How far a report is.

    Parameters
    ----------
    step, name, at, of
        What is done now, to what, which one it is of how many; empty and 0 before the first.
    said
        Why it came to nothing, in the language of the order.
    """

    id: str
    order: Order
    state: State = WAITING
    step: str = ""
    name: str = ""
    at: int = 0
    of: int = 0
    said: str = ""


# Starts the process that makes an order under an id.
Starts = Callable[[Order, str], subprocess.Popen[str]]


def command(order: Order, name: str) -> subprocess.Popen[str]:
    """Start the command that makes a report; it ends by itself when this server is there no more."""
    words = [sys.executable, "-m", "reports", *order.words(name)]
    pipe = subprocess.PIPE
    return subprocess.Popen(words, cwd=PROJECT, stdin=pipe, stdout=pipe, stderr=pipe, text=True, encoding="utf-8")  # noqa: S603 - our own program, and ids that a page has found in its lists


class Maker:
    """Makes one report after the other; safe to share among threads.

    Parameters
    ----------
    starts
        Starts the process that makes one.
    """

    def __init__(self, starts: Starts = command) -> None:
        self._starts = starts
        self._lock = Lock()
        self._jobs: dict[str, Job] = {}
        self._process: subprocess.Popen[str] | None = None
        self._thread: Thread | None = None
        sweep_half()

    def jobs(self) -> tuple[Job, ...]:
        """Return every report that is asked for and not done, and the last that came to nothing, oldest first."""
        with self._lock:
            return tuple(job for job in self._jobs.values() if job.state != DONE)

    def job(self, name: str) -> Job | None:
        """Return how far a report is; None for one that nobody asked this server for."""
        with self._lock:
            return self._jobs.get(name)

    def ask(self, order: Order) -> str:
        """Put a report in the line, and return its id; what is asked for already is not made twice.

        Raises
        ------
        ProblemError
            Rule ``report-line-full``.
        """
        with self._lock:
            open_ = [job for job in self._jobs.values() if job.state in OPEN]
            same = next((job.id for job in open_ if job.order == order), "")
            if same:
                return same
            if len(open_) > LONGEST_LINE:
                raise ProblemError(Problem("report-line-full", Severity.REFUSE, facts={"count": len(open_)}))
            name = new_id(datetime.now(UTC))
            self._jobs[name] = Job(name, order)
            self._forget_old()
            if self._thread is None:
                self._thread = Thread(target=self._work, name="reports", daemon=True)
                self._thread.start()
        return name

    def cancel(self, name: str) -> None:
        """Take a report out of the line; the process that makes it is ended at once."""
        with self._lock:
            job = self._jobs.get(name)
            if job is None or job.state not in OPEN:
                return
            self._jobs[name] = replace(job, state=CANCELLED)
            if job.state == MAKING and self._process is not None:
                self._process.kill()

    def dismiss(self, name: str) -> None:
        """Forget a report that came to nothing."""
        with self._lock:
            if name in self._jobs and self._jobs[name].state not in OPEN:
                del self._jobs[name]

    def wait(self, seconds: float) -> bool:
        """Wait until the line is empty; tell whether it is."""
        thread = self._thread
        if thread is not None:
            thread.join(seconds)
        return self._thread is None

    def _forget_old(self) -> None:
        over = [name for name, job in self._jobs.items() if job.state not in OPEN][:-REMEMBERED]
        for name in over:
            del self._jobs[name]

    def _work(self) -> None:
        while job := self._next():
            try:
                self._make(job)
            except Exception:  # Nobody waits for this thread: the log gets what failed, the page gets a sentence.
                LOG.exception("the report %s broke", job.id)
                self._end(job.id, FAILED)
            finally:
                forget_half(job.id)

    def _next(self) -> Job | None:
        with self._lock:
            job = next((one for one in self._jobs.values() if one.state == WAITING), None)
            if job is None:
                self._thread = None
                return None
            job = self._jobs[job.id] = replace(job, state=MAKING)
            return job

    def _make(self, job: Job) -> None:
        process = self._starts(job.order, job.id)
        with self._lock:
            self._process = process
            if self._jobs[job.id].state == CANCELLED:  # while it started
                process.kill()
        with process:
            said: list[str] = []
            listening = Thread(target=_listen, args=(process.stderr, said), daemon=True)
            listening.start()
            try:
                for line in process.stdout or ():
                    self._tell(job.id, line)
                status = process.wait()
            finally:
                process.kill()
                listening.join()
        with self._lock:
            self._process = None
        self._end(job.id, DONE if status == 0 else FAILED, "".join(said))

    def _tell(self, name: str, line: str) -> None:
        try:
            told = json.loads(line)
        except ValueError:
            return
        if not (isinstance(told, dict) and {"step", "name", "at", "of"} <= told.keys()):
            return
        with self._lock:
            at, of = (int(str(told[part])) for part in ("at", "of"))
            self._jobs[name] = replace(self._jobs[name], step=str(told["step"]), name=str(told["name"]), at=at, of=of)

    def _end(self, name: str, state: State, said: str = "") -> None:
        with self._lock:
            job = self._jobs[name]
            # Whoever cancelled what was finished that very moment has it all the same, and may delete it.
            if job.state == CANCELLED and state != DONE:
                return
            self._jobs[name] = replace(job, state=state, said=said if state == FAILED else "")


def _listen(stream: IO[str] | None, said: list[str]) -> None:
    said.extend(stream or ())
