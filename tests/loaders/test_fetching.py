"""A line to a publisher: what it does about every way in which servers fail, within the time that it has."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from time import monotonic

import httpx2
import pytest

from loaders.answers import document
from loaders.fetching import TRIES, Line, Request, client, identity
from model.problem import Problem, ProblemError
from model.publisher import Publisher
from model.text import Text
from store import publisher
from tests.loaders.elsewhere import Asked, Elsewhere, Reply, bomb, elsewhere, led, page, said

PATH = "/api/interpreter"
ADDRESS = f"https://overpass-api.de{PATH}"
GOOD = said({"elements": []})


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> Iterator[Elsewhere]:
    """Play the Overpass API."""
    monkeypatch.delenv("ELMAX_OFFLINE", raising=False)
    with elsewhere() as server:
        monkeypatch.setenv("ELMAX_SOURCE_OVERPASS_URL", server.address)
        yield server


@pytest.fixture
def told() -> Publisher:
    """Return who is asked, with little patience for much."""
    found = publisher("overpass")
    assert found is not None
    return replace(found, megabytes=1)


@pytest.fixture
def slept() -> list[float]:
    """Return the list of the times that were waited, in seconds."""
    return []


@pytest.fixture(scope="module")
def sender() -> Iterator[httpx2.Client]:
    """Return what sends all requests here: to make one takes half a second, for the certificates of the system."""
    with client() as made:
        yield made


@pytest.fixture
def line(told: Publisher, slept: list[float], sender: httpx2.Client) -> Callable[..., Line]:
    """Open lines on which waiting takes no time."""
    return lambda seconds=60.0: Line(replace(told, seconds=seconds), sender, sleep=slept.append)


def fault(line: Line, request: Request | None = None) -> Problem:
    """Return why a request failed, and fail where that took longer than an immediate answer may take."""
    begun = monotonic()
    with pytest.raises(ProblemError) as caught:
        document(line.ask(request or Request(ADDRESS)))
    assert monotonic() - begun < 2
    (problem,) = caught.value.problems
    assert isinstance(problem.facts["source"], Text)
    return problem


@pytest.mark.parametrize(
    ("reply", "rule", "times"),
    [
        (Reply(b"busy", 429), "source-busy", TRIES),
        (Reply(b"broken", 502), "source-busy", TRIES),
        (Reply(b"away", 503), "source-busy", TRIES),
        (page(504), "source-busy", TRIES),
        (Reply(b"sorry", 500), "source-refused", 1),
        (Reply(b"who are you", 406), "source-refused", 1),
        (Reply(b"gone", 404), "source-refused", 1),
        (Reply(resets=True), "source-broken-off", TRIES),
        (Reply(b'{"elements": [', claims=500), "source-broken-off", TRIES),
        (Reply(b"no gzip at all", headers={"Content-Encoding": "gzip"}), "source-garbled", 1),
        (bomb(50), "source-too-large", 1),
        (Reply(b"x" * 1_100_000), "source-too-large", 1),
        (led(PATH), "source-circles", 6),
        (led("http://127.0.0.1:9/secret"), "source-led-away", 1),
        (led("http://169.254.169.254/latest/meta-data"), "source-led-away", 1),
        (led("file:///etc/passwd"), "source-led-away", 1),
        (led("https://login.hotel.example/portal"), "source-led-away", 1),
        (led("http://[portal"), "source-led-away", 1),
        (led("http://por\ttal"), "source-refused", 1),
        (page(), "answer-page", 1),
        (Reply(b"", headers={"Content-Type": "application/json"}), "answer-empty", 1),
        (Reply(b'{"elements": ['), "answer-unreadable", 1),
        (Reply(b'{"lat": NaN}'), "answer-unreadable", 1),
        (Reply(b"[" * 100_000), "answer-unreadable", 1),
        (Reply(b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n"), "answer-pointer", 1),
    ],
    ids=lambda value: str(value)[:60],
)
def test_every_way_to_fail_has_its_finding_and_is_tried_again_only_where_that_can_help(
    reply: Reply, rule: str, times: int, played: Elsewhere, line: Callable[..., Line]
) -> None:
    """Busy and broken connections are tried again; whatever else is wrong is wrong the next time too."""
    played.answer(PATH, reply)
    assert fault(line()).rule == rule
    assert len(played.asked) == times


def test_a_busy_server_that_comes_round_is_waited_for_as_long_as_it_says(
    played: Elsewhere, line: Callable[..., Line], slept: list[float]
) -> None:
    """``Retry-After`` in seconds and as a date; then the good answer."""
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=20))
    busy = [Reply(b"", 429, {"Retry-After": "7"}), Reply(b"", 503, {"Retry-After": soon})]
    played.answer(PATH, *busy, GOOD)
    assert document(line().ask(Request(ADDRESS))) == {"elements": []}
    assert slept[0] == 7
    assert 15 < slept[1] <= 20


def test_nobody_is_waited_for_longer_than_there_is_time(
    played: Elsewhere, line: Callable[..., Line], slept: list[float]
) -> None:
    """A server that wants an hour is told of at once."""
    played.answer(PATH, Reply(b"", 429, {"Retry-After": "3600"}))
    assert fault(line()).rule == "source-busy"
    assert slept == []


@pytest.mark.parametrize("reply", [Reply(b"{}", hangs=30), Reply(b"x" * 100, drips=0.2)], ids=["hangs", "drips"])
def test_who_says_nothing_or_drips_takes_no_more_than_the_time_there_is(
    reply: Reply, played: Elsewhere, line: Callable[..., Line]
) -> None:
    """One budget bounds silence and trickle alike."""
    played.answer(PATH, reply)
    assert fault(line(seconds=0.6)).rule == "source-slow"


def test_all_that_is_asked_on_one_line_shares_its_time(
    told: Publisher, sender: httpx2.Client, played: Elsewhere
) -> None:
    """Whoever is answered just in time has none left for the next request, which is not even sent."""
    now = [0.0]
    late = Line(replace(told, seconds=60), sender, clock=lambda: now[0])
    played.answer(PATH, GOOD)
    now[0] = 59.0
    assert document(late.ask(Request(ADDRESS))) == {"elements": []}
    now[0] = 61.0
    assert fault(late).rule == "source-slow"
    assert len(played.asked) == 1


def test_where_nobody_is_there_it_is_said_at_once(
    line: Callable[..., Line], monkeypatch: pytest.MonkeyPatch, slept: list[float]
) -> None:
    """As on a machine without a network: no second try, which would only take time."""
    monkeypatch.setenv("ELMAX_SOURCE_OVERPASS_URL", "http://127.0.0.1:9")
    assert fault(line()).rule == "source-unreachable"
    assert slept == []


@pytest.mark.parametrize("value", ["1", "yes"])
def test_offline_nobody_is_asked(
    value: str, played: Elsewhere, line: Callable[..., Line], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even a name is looked up."""
    monkeypatch.setenv("ELMAX_OFFLINE", value)
    assert fault(line()).rule == "source-offline"
    assert played.asked == []


def test_a_redirect_within_the_source_is_followed(played: Elsewhere, line: Callable[..., Line]) -> None:
    """A form that was sent is not sent on to where a page is only to be fetched."""
    played.answer(PATH, led("/elsewhere", 303))
    played.answer("/elsewhere", GOOD)
    assert document(line().ask(Request(ADDRESS, form={"data": "x"}))) == {"elements": []}
    assert [(one.method, one.path) for one in played.asked] == [("POST", PATH), ("GET", "/elsewhere")]


def test_no_name_leads_to_this_machine(told: Publisher, sender: httpx2.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """A host of the source whose name points inside is not connected to."""
    monkeypatch.delenv("ELMAX_OFFLINE", raising=False)
    monkeypatch.delenv("ELMAX_SOURCE_OVERPASS_URL", raising=False)
    inside = replace(told, hosts=("localhost", ".internal"))
    with pytest.raises(ProblemError) as caught:
        Line(inside, sender).ask(Request("http://localhost:8501/_stcore/health"))
    assert caught.value.problems[0].rule == "source-led-away"
    assert caught.value.problems[0].facts["host"] == "localhost"


@pytest.mark.parametrize(
    ("address", "rule"), [("https://[bad/x", "source-led-away"), ("https://ex\u2100mple.org/x", "source-unreachable")]
)
def test_an_address_that_is_none_is_told_and_breaks_nothing(
    address: str, rule: str, told: Publisher, sender: httpx2.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a publisher's answer may hold one: half an address of numbers, a sign that no name has."""
    monkeypatch.delenv("ELMAX_OFFLINE", raising=False)
    monkeypatch.delenv("ELMAX_SOURCE_OVERPASS_URL", raising=False)
    assert fault(Line(told, sender), Request(address)).rule == rule


def test_what_did_not_change_is_not_sent_again(tmp_path: Path, played: Elsewhere, told: Publisher) -> None:
    """Every time the server is asked whether the kept answer is still good; where it is, the kept one is the answer."""

    def marked(asked: Asked) -> Reply:
        same = asked.headers.get("If-None-Match") == '"one"'
        marks = {"ETag": '"one"', "Cache-Control": "max-age=86400"}
        return Reply(b"", 304, marks) if same else Reply(b'{"elements": [1]}', headers=marks)

    played.answer(PATH, marked)
    for times in (1, 2):
        with client(tmp_path) as sender:
            assert document(Line(told, sender).ask(Request(ADDRESS))) == {"elements": [1]}
        assert len(played.asked) == times
    assert played.asked[1].headers["If-None-Match"] == '"one"'


def test_a_disk_that_keeps_no_copies_keeps_nobody_from_asking(
    tmp_path: Path, played: Elsewhere, told: Publisher
) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "fetched").write_text("", encoding="utf-8")
    played.answer(PATH, GOOD)
    with client(tmp_path) as sender:
        assert type(sender) is httpx2.Client
        assert document(Line(told, sender).ask(Request(ADDRESS))) == {"elements": []}


@pytest.mark.parametrize(
    ("contact", "end"),
    [
        ("", "Alexandria)"),
        ("data@alex.example", "; data@alex.example)"),
        ("a\nb: c", "Alexandria)"),
        ("مركز", "Alexandria)"),
    ],
)
def test_it_says_who_asks_and_whom_to_write_to(contact: str, end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that somebody set may break out of the header."""
    monkeypatch.setenv("ELMAX_CONTACT", contact)
    assert identity().endswith(end)


def test_a_pause_that_the_publisher_asks_for_is_made_within_the_time_of_a_refresh(
    line: Callable[..., Line], slept: list[float]
) -> None:
    """A task that is not done yet is waited for; a wait that would end too late is not begun."""
    held = line(60)
    held.pause(4)
    assert slept == [4]
    with pytest.raises(ProblemError) as refused:
        held.pause(61)
    assert refused.value.problems[0].rule == "source-slow"
    assert slept == [4]
