"""Reports in the background: one at a time, told of on the way, ended for good, and nothing of it left."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from model.problem import ProblemError
from reports.arguments import asked_of, parser
from store import PROJECT
from store.reports import MAKING, begin
from ui import maker
from ui.maker import CANCELLED, FAILED, Maker, Order

PATIENCE = 20  # seconds: nothing here takes any, so that a test that waits has failed
STEP = json.dumps({"step": "measure", "name": "acc_cln", "at": 1, "of": 2})
# A process that tells a step, and then waits for ever, fails, or is done.
SCRIPTS = {
    "stays": f"import time; print('{STEP}', flush=True); time.sleep(600)",
    "fails": f"import sys; print('{STEP}'); sys.stderr.write('No such zone.'); sys.exit(2)",
    "done": f"print('{STEP}'); print('{{\\n \"kept\": 1\\n}}'); print('\"kept\"'); print('no JSON')",
}


def order(script: str, count: int = 1) -> Order:
    """Return an order that the process of that name makes."""
    return Order((script,) * count, "pdf", ("ar",), "en")


def starts(order_: Order, name: str) -> subprocess.Popen[str]:
    """Start a process that makes nothing, with a folder as the true one has it."""
    pipe = subprocess.PIPE
    words = [sys.executable, "-c", SCRIPTS[order_.indicators[0]]]
    process = subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe, text=True)  # noqa: S603 - a test's own
    begin(name, process.pid)
    return process


@pytest.fixture
def line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Maker:
    """Return who makes reports, at home in a folder of its own."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path))
    return Maker(starts)


def until(happens: Callable[[], bool]) -> None:
    """Wait for something that happens at once or never."""
    end = time.monotonic() + PATIENCE
    while not happens():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_one_is_made_and_the_next_waits_until_it_is_cancelled(line: Maker, tmp_path: Path) -> None:
    """How far it is is seen; who asks the same twice gets the same; what was begun is swept away."""
    first = line.ask(order("stays"))
    second = line.ask(order("stays", 2))
    assert line.ask(order("stays")) == first
    until(lambda: line.jobs()[0].at == 1)
    one, other = line.jobs()
    assert (one.state, one.step, one.name, one.of, other.state) == ("making", "measure", "acc_cln", 2, "waiting")
    line.cancel(first)
    until(lambda: line.jobs()[1].state == "making")
    line.cancel(second)
    assert line.wait(PATIENCE)
    assert [job.state for job in line.jobs()] == [CANCELLED, CANCELLED]
    assert list((tmp_path / "reports").glob(f"{MAKING}*")) == []
    line.dismiss(first)
    assert [job.id for job in line.jobs()] == [second]


def test_what_failed_says_why_and_what_is_done_is_spoken_of_no_more(line: Maker) -> None:
    """Whatever a process prints besides its steps does no harm."""
    done, failed = line.ask(order("done")), line.ask(order("fails"))
    assert line.wait(PATIENCE)
    assert line.job(done) is not None
    (left,) = line.jobs()
    assert (left.id, left.state, left.said) == (failed, FAILED, "No such zone.")


def test_the_line_has_an_end(line: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who comes too late is told so, and not forgotten in silence."""
    monkeypatch.setattr(maker, "LONGEST_LINE", 1)
    names = [line.ask(order("stays", count)) for count in (1, 2)]
    with pytest.raises(ProblemError, match="report-line-full"):
        line.ask(order("stays", 3))
    for name in reversed(names):
        line.cancel(name)
    assert line.wait(PATIENCE)


def test_the_command_understands_what_a_page_orders() -> None:
    """Word for word; what begins with a sign is no option of its own."""
    asked = Order(("acc_cln", "eq_gap"), "gpkg", ("ar", "en"), "ko", "--km", 800.0, "women", real_only=True)
    options = parser("ar").parse_args(asked.words("20261126-130000-abcdef"))
    told = asked_of(options)
    assert (told.indicators, told.zone, told.threshold, told.group, told.real_only) == (
        *(asked.indicators, "--km", 800.0, "women", True),
    )
    assert (options.command, options.form, options.languages, options.lang) == ("keep", "gpkg", ["ar", "en"], "ko")
    assert (options.kept, options.tied, options.json) == ("20261126-130000-abcdef", True, True)


def test_who_makes_a_report_ends_with_the_server_that_started_it() -> None:
    """Its input is let go when a server ends, however it ends."""
    words = [sys.executable, "-c", "from reports.progress import tie; tie(); import time; time.sleep(600)"]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, cwd=PROJECT)  # noqa: S603 - a test's own
    process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
