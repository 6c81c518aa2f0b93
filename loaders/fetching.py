"""The one place that talks to other people's servers: politely, within limits, and led nowhere that nobody named.

What a server says is bytes here; whether they are what was asked for, ``loaders/answers.py`` judges.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final, TypeVar

import httpx2
from hishel import CacheOptions, SqliteStorage
from hishel.httpx2 import CacheClient
from tenacity import RetryCallState, Retrying, retry_if_exception_type, stop_after_attempt, wait_random_exponential

from loaders.finding import Fact, shown
from loaders.hosts import is_one_of, is_public
from model.problem import Problem, ProblemError, Severity
from model.publisher import Publisher
from store.settings import base_address, contact, offline

AGENT: Final = "ElMaxUrbanIndicators/0.1 (open data on one district of Alexandria"
CONNECT_SECONDS, READ_SECONDS = 10.0, 30.0
TRIES: Final = 4
LEADS: Final = 5
LONGEST_WAIT: Final = 30.0  # seconds between two tries, where the server names no time of its own
_BUSY: Final = frozenset({429, 502, 503, 504})
_OK: Final = 200
_PART: Final = 206
_CACHE_BYTES: Final = 512 * 1024**2
_CHUNK: Final = 64 * 1024
_MEGA: Final = 1_000_000
Taken = TypeVar("Taken")


@dataclass(frozen=True, slots=True)
class Request:
    """One request, as it is made at the real service.

    Parameters
    ----------
    form
        Sent in the body of a POST; empty for a GET.
    """

    address: str
    params: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    accept: str = "*/*"

    @property
    def method(self) -> str:
        """GET, or POST where there is a form."""
        return "POST" if self.form else "GET"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said: its bytes, unpacked and unjudged."""

    source: str
    body: bytes
    kind: str
    at: datetime


class _BusyError(Exception):
    """The server is busy or broke off, so that another try may do: the finding to tell if none does."""

    def __init__(self, problem: Problem, wait: float | None = None) -> None:
        super().__init__(problem.rule)
        self.problem, self.wait = problem, wait


class Line:
    """A line to one publisher, good for one refresh: everything asked on it shares one budget of time.

    Parameters
    ----------
    client
        Sends what is asked; made by ``clients``.
    clock, sleep
        Seconds that only go forward, and how to let some of them pass.
    """

    def __init__(
        self,
        publisher: Publisher,
        client: httpx2.Client,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.publisher = publisher
        self._client, self._clock, self._sleep = client, clock, sleep
        self._until = clock() + publisher.seconds

    def ask(self, request: Request) -> Answer:
        """Return what the publisher answers.

        Raises
        ------
        ProblemError
            ``source-offline`` where the network must not be touched; ``source-unreachable``, ``source-busy``,
            ``source-slow``, ``source-broken-off``, ``source-refused``, ``source-too-large``, ``source-led-away``,
            ``source-circles``, ``source-garbled``: each with what the publisher is called as ``source``.
        """
        return self._tried(request, {}, self._whole)

    def part(self, address: str, first: int, last: int) -> tuple[bytes, int]:
        """Return the bytes ``first`` to ``last``, both included, of a large file, and how long the whole file is.

        Raises
        ------
        ProblemError
            As ``ask``, and ``source-no-parts`` where the server only gives whole files.
        """
        told = {"Range": f"bytes={first}-{last}", "Accept-Encoding": "identity"}  # packed, its bytes would be others
        return self._tried(Request(address), told, self._part)

    def pause(self, seconds: float) -> None:
        """Let some time pass before the next asking, as a publisher wants it that has to work first.

        Raises
        ------
        ProblemError
            ``source-slow`` where the time for this refresh would be over before.
        """
        if self._left() <= seconds:
            raise ProblemError(self._slow())
        self._sleep(seconds)

    def _tried(self, request: Request, headers: Mapping[str, str], take: Callable[[httpx2.Response], Taken]) -> Taken:
        if offline():
            raise ProblemError(self._problem("source-offline"))
        # A copy that is kept is asked about every time: whether it is still good is what a refresh wants to know.
        told = {"Accept": request.accept, "Cache-Control": "no-cache", **headers}
        busy = wait_random_exponential(multiplier=0.5, max=LONGEST_WAIT)

        def wait(state: RetryCallState) -> float:
            fault = state.outcome.exception() if state.outcome else None
            asked = fault.wait if isinstance(fault, _BusyError) else None
            return busy(state) if asked is None else asked

        def stop(state: RetryCallState) -> bool:
            return stop_after_attempt(TRIES)(state) or self._left() <= state.upcoming_sleep

        trying = Retrying(
            retry=retry_if_exception_type(_BusyError), wait=wait, stop=stop, sleep=self._sleep, reraise=True
        )
        try:
            taken: Taken = trying(self._once, request, told, take)
        except _BusyError as fault:
            raise ProblemError(fault.problem) from fault
        return taken

    def _once(self, request: Request, headers: Mapping[str, str], take: Callable[[httpx2.Response], Taken]) -> Taken:
        with self._faults():
            asking = self._client.build_request(
                request.method,
                self._based(request.address),
                params=dict(request.params) or None,
                data=dict(request.form) or None,
                headers=dict(headers),
            )
            for _ in range(LEADS + 1):
                self._question(asking.url)
                with closing(self._client.send(self._timed(asking), stream=True)) as response:
                    if response.next_request is None:
                        self._question_status(response)
                        return take(response)
                    asking = response.next_request
        raise ProblemError(self._problem("source-circles", leads=LEADS))

    def _timed(self, asking: httpx2.Request) -> httpx2.Request:
        """Give a request no more time than there is left."""
        left = self._left()
        if left <= 0:
            raise ProblemError(self._slow())
        timeout = httpx2.Timeout(min(READ_SECONDS, left), connect=min(CONNECT_SECONDS, left))
        asking.extensions = {**asking.extensions, "timeout": timeout.as_dict()}
        return asking

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """Tell what goes wrong on the way as findings."""
        try:
            yield
        except httpx2.TimeoutException as fault:
            raise _BusyError(self._slow()) from fault
        except httpx2.DecodingError as fault:
            raise ProblemError(self._problem("source-garbled")) from fault
        except (httpx2.RemoteProtocolError, httpx2.ReadError, httpx2.WriteError, httpx2.CloseError) as fault:
            raise _BusyError(self._problem("source-broken-off")) from fault
        except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError) as fault:
            # no name, no way, or nobody there: without a network another try would only take time
            raise ProblemError(self._problem("source-unreachable")) from fault

    def _whole(self, response: httpx2.Response) -> Answer:
        most = self.publisher.megabytes * _MEGA
        pieces: list[bytes] = []
        size = 0
        for piece in response.iter_bytes():
            size += len(piece)
            if size > most:
                raise ProblemError(self._problem("source-too-large", most=round(self.publisher.megabytes)))
            if self._left() <= 0:
                raise ProblemError(self._slow())
            pieces.append(piece)
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        return Answer(self.publisher.id, b"".join(pieces), kind, datetime.now(UTC))

    def _part(self, response: httpx2.Response) -> tuple[bytes, int]:
        whole = response.headers.get("Content-Range", "").rpartition("/")[2]
        if response.status_code != _PART or not whole.isdecimal():
            raise ProblemError(self._problem("source-no-parts"))
        return self._whole(response).body, int(whole)

    def _question_status(self, response: httpx2.Response) -> None:
        status = response.status_code
        if status in {_OK, _PART}:
            return
        if status in _BUSY:
            raise _BusyError(self._problem("source-busy", status=status), self._asked_to_wait(response))
        said = _first_words(response)
        raise ProblemError(self._problem("source-refused", status=status, said=shown(said) if said else "-"))

    def _asked_to_wait(self, response: httpx2.Response) -> float | None:
        asked = response.headers.get("Retry-After", "").strip()
        if asked.isdecimal():
            return float(asked)
        try:
            return max(0.0, (parsedate_to_datetime(asked) - datetime.now(UTC)).total_seconds()) if asked else None
        except (ValueError, TypeError):
            return None

    def _based(self, address: str) -> httpx2.URL:
        """Return ``address`` at the server that stands in for the real one, where somebody named one."""
        base, asked = base_address(self.publisher.id), httpx2.URL(address)
        return httpx2.URL(base).copy_with(raw_path=asked.raw_path) if base else asked

    def _question(self, address: httpx2.URL) -> None:
        """Refuse an address that is not the publisher's, or that only seems to lie outside."""
        base = httpx2.URL(base_address(self.publisher.id))
        if base.host and (address.scheme, address.netloc) == (base.scheme, base.netloc):
            return
        host = address.host.rstrip(".")
        ours = {httpx2.URL(self.publisher.address).host, *self.publisher.hosts}
        if address.scheme not in {"http", "https"} or not is_one_of(host, ours) or not is_public(host):
            raise ProblemError(self._problem("source-led-away", host=shown(host or address.scheme or "-")))

    def _left(self) -> float:
        return self._until - self._clock()

    def _slow(self) -> Problem:
        return self._problem("source-slow", seconds=round(self.publisher.seconds))

    def _problem(self, rule: str, **facts: Fact) -> Problem:
        return Problem(rule, Severity.REFUSE, facts={"source": self.publisher.title, **facts})


def identity() -> str:
    """Return how we call ourselves to a publisher: what we are, and whom to write to where somebody said."""
    whom = contact()
    return f"{AGENT}; {whom})" if whom and whom.isascii() and whom.isprintable() else f"{AGENT})"


def client(home: Path | None = None) -> httpx2.Client:
    """Return what sends requests; made once for a refresh, and closed after it.

    Parameters
    ----------
    home
        The folder in which answers are kept with their marks, so that what did not change is not sent again; None, or
        a folder that cannot be written, keeps none.
    """
    headers = {"User-Agent": identity()}
    if home is not None:
        try:
            folder = home / "fetched"
            folder.mkdir(parents=True, exist_ok=True)
            storage = SqliteStorage(database_path=folder / "answers.db", max_size=_CACHE_BYTES)
            return CacheClient(storage=storage, rfc=CacheOptions(shared=False), headers=headers)
        except OSError:
            pass  # a disk that keeps no copies keeps nobody from asking
    return httpx2.Client(headers=headers)


def _first_words(response: httpx2.Response) -> str:
    """Return the beginning of an answer that refuses, as text without tags' signs."""
    try:
        raw = next(response.iter_bytes(_CHUNK), b"")
    except httpx2.HTTPError:
        return ""
    return " ".join(raw.decode("utf-8", "replace").split())
