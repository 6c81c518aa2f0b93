"""Publishers are asked in the background, once at a time for the whole server, and whatever breaks is told."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from threading import Event

import pytest

from loaders.refreshing import Came, Refreshed, Tell
from model.fetch import FetchStatus
from model.problem import Problem, Severity
from ui.refresher import Ask, Refresher

PATIENCE = 5  # seconds: nothing here takes any, so that a test that waits has failed


def came(source: str, rule: str = "") -> Refreshed:
    """Return that ``source`` gave something new, or failed by ``rule``."""
    status = FetchStatus.FAILED if rule else FetchStatus.NEW
    problems = (Problem(rule, Severity.REFUSE),) if rule else ()
    return Refreshed(source, (Came("one", status, None, "", problems),))


def refresher(ask: Ask) -> Refresher:
    """Return who asks by ``ask``."""

    @contextmanager
    def opens(_again: bool) -> Iterator[Ask]:  # noqa: FBT001 - the signature of ``Opens``
        yield ask

    return Refresher(opens)


def run(one: Refresher, *names: str) -> None:
    """Ask ``names`` and wait until that is done."""
    thread = one.start(names)
    assert thread is not None
    thread.join(PATIENCE)
    assert not one.running


def held_up() -> tuple[Ask, Event, Event]:
    """Return an asking that waits to be let go, with what tells that it began and what lets it go."""
    begun, go = Event(), Event()

    def ask(name: str, tell: Tell) -> Refreshed:
        tell(name, "first", 0.5)
        begun.set()
        assert go.wait(PATIENCE)
        return came(name)

    return ask, begun, go


def test_a_round_that_goes_on_is_seen_and_cannot_be_started_twice() -> None:
    """The second reader who presses the button follows the first one's round."""
    ask, begun, go = held_up()
    one = refresher(ask)
    thread = one.start(["osm"])
    assert thread is not None
    assert begun.wait(PATIENCE)
    assert one.running
    assert one.start(["osm"]) is None
    assert one.start(["another"]) is None
    standing = one.standings()["osm"]
    assert (standing.state, standing.share) == ("asking", 0.5)
    assert "another" not in one.standings()
    go.set()
    thread.join(PATIENCE)
    assert one.standings()["osm"].came == came("osm")
    assert (one.running, one.rounds) == (False, 1)
    run(one, "osm")
    assert one.rounds == 2


def test_starting_waits_for_nobody() -> None:
    """The reader has the page back while the publisher still thinks."""
    ask, begun, go = held_up()
    one = refresher(ask)
    thread = one.start(["slow"])
    assert one.standings()["slow"].state in {"waiting", "asking"}
    assert begun.wait(PATIENCE)
    go.set()
    assert thread is not None
    thread.join(PATIENCE)


def test_one_publisher_that_breaks_keeps_no_other_from_answering() -> None:
    """A full disk, or a fault of ours: the row says so, the others are done, and the next round can begin."""

    def ask(name: str, _tell: Tell) -> Refreshed:
        if name == "bad":
            raise OSError
        return came(name)

    one = refresher(ask)
    run(one, "bad", "good")
    assert {name: standing.state for name, standing in one.standings().items()} == {"bad": "broken", "good": "done"}
    run(one, "good")


def test_what_cannot_even_begin_is_told_and_can_be_tried_again() -> None:
    """Whatever is opened first may fail: nobody is left waiting for ever."""

    def opens(_again: bool) -> AbstractContextManager[Ask]:  # noqa: FBT001 - the signature of ``Opens``
        raise OSError

    one = Refresher(opens)
    run(one, "osm")
    assert one.standings()["osm"].state == "broken"
    run(one, "osm")
    assert one.rounds == 2


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ({"a": "source-unreachable", "b": "source-unreachable"}, True),
        ({"a": "source-unreachable", "b": ""}, False),
        ({"a": "source-unreachable", "b": "source-busy"}, False),
        ({}, False),
    ],
)
def test_no_network_is_told_only_where_nobody_could_be_reached(rules: dict[str, str], *, expected: bool) -> None:
    """One answer, or one refusal, proves that there is a network."""
    one = refresher(lambda name, _tell: came(name, rules[name]))
    assert one.start([]) is None
    if rules:
        run(one, *rules)
    assert one.unreachable() is expected


def test_again_is_handed_on() -> None:
    """The button of one source asks also for what was asked a moment ago; the one for all does not."""
    seen: list[bool] = []

    @contextmanager
    def opens(again: bool) -> Iterator[Ask]:  # noqa: FBT001 - the signature of ``Opens``
        seen.append(again)
        yield lambda name, _tell: came(name)

    one = Refresher(opens)
    for again in (False, True):
        thread = one.start(["a"], again=again)
        assert thread is not None
        thread.join(PATIENCE)
    assert seen == [False, True]
