"""Asks publishers in the background: one round at a time for the whole server, whoever looks on."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from threading import Lock, Thread
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

from model.fetch import FetchStatus
from model.publisher import Publisher
from store import Store, district, home

if TYPE_CHECKING:
    from loaders.fetching import Line
    from loaders.refreshing import Refreshed, Tell

LOG: Final = logging.getLogger(__name__)
UNREACHABLE: Final = "source-unreachable"
# Asks one publisher, and returns what came; told of the way.
Ask = Callable[[str, "Tell"], "Refreshed"]
# Opens what is asked with, for one round; the flag asks also for what was asked a moment ago.
Opens = Callable[[bool], AbstractContextManager[Ask]]


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the asking of one publisher is.

    Parameters
    ----------
    share
        Of the publisher's datasets that are done: 0 to 1.
    came
        What came in the end; None before, and where it broke.
    """

    state: Literal["waiting", "asking", "done", "broken"]
    share: float = 0.0
    came: "Refreshed | None" = None


class Refresher:
    """Asks publishers, several side by side, in a thread of its own; safe to share among threads.

    Parameters
    ----------
    opens
        Opens what is asked with.
    """

    def __init__(self, opens: Opens) -> None:
        self._opens = opens
        self._lock = Lock()
        self._standings: dict[str, Standing] = {}
        self._running = False
        self._rounds = 0

    @property
    def running(self) -> bool:
        """Whether a round goes on."""
        return self._running

    @property
    def rounds(self) -> int:
        """How many rounds have ended."""
        return self._rounds

    def standings(self) -> Mapping[str, Standing]:
        """Return how far every publisher is that was asked in this server's life, by its id."""
        with self._lock:
            return MappingProxyType(dict(self._standings))

    def unreachable(self) -> bool:
        """Tell whether no publisher could be reached when they were asked last: as on a machine without a network."""
        came = [one.came for one in self.standings().values() if one.came is not None]
        return bool(came) and all(
            one.status is FetchStatus.FAILED and all(UNREACHABLE in {p.rule for p in own.problems} for own in one.came)
            for one in came
        )

    def start(self, names: Sequence[str], *, again: bool = False) -> Thread | None:
        """Begin to ask ``names``, and return the thread that does; None where a round goes on, which is not disturbed.

        Parameters
        ----------
        again
            Ask also for what was asked within the last hour.
        """
        with self._lock:
            if self._running or not names:
                return None
            self._running = True
            self._standings |= {name: Standing("waiting") for name in names}
        # A reader who leaves, and a server that stops, wait for no publisher: what is kept is kept whole.
        thread = Thread(target=self._round, args=(tuple(names), again), name="refresh", daemon=True)
        thread.start()
        return thread

    def _round(self, names: Sequence[str], again: bool) -> None:  # noqa: FBT001 - handed over by the thread
        try:
            # What asks takes half a second to import, which no page has to wait for.
            from loaders.refreshing import SIDE_BY_SIDE  # noqa: PLC0415

            with self._opens(again) as ask, ThreadPoolExecutor(SIDE_BY_SIDE, thread_name_prefix="ask") as pool:
                list(pool.map(lambda name: self._one(name, ask), names))
        except Exception:  # Nobody waits for this thread: the log gets what failed, the page gets a sentence.
            LOG.exception("a refresh broke")
        finally:
            with self._lock:
                left = [name for name in names if self._standings[name].state in {"waiting", "asking"}]
                self._standings |= {name: Standing("broken") for name in left}
                self._rounds += 1
                self._running = False

    def _one(self, name: str, ask: Ask) -> None:
        try:
            self._put(name, Standing("asking"))
            self._put(name, Standing("done", share=1.0, came=ask(name, self._tell)))
        except Exception:  # As above; the other publishers go on.
            LOG.exception("asking %s broke", name)
            self._put(name, Standing("broken"))

    def _tell(self, source: str, _dataset: str, share: float) -> None:
        self._put(source, Standing("asking", share))

    def _put(self, name: str, standing: Standing) -> None:
        with self._lock:
            self._standings[name] = standing


def asking(store: Store) -> Opens:
    """Return what opens the way to the publishers, for a store that keeps what they answer."""

    @contextmanager
    def opens(again: bool) -> Iterator[Ask]:  # noqa: FBT001 - the signature of ``Opens``
        from loaders.fetching import Line, client  # noqa: PLC0415 - as above
        from loaders.refreshing import refresh as ask_publishers  # noqa: PLC0415 - as above

        with client(home()) as sender:

            def line(told: Publisher) -> "Line":
                return Line(told, sender)

            yield lambda name, tell: ask_publishers((name,), store, district(), line, again=again, tell=tell)[0]

    return opens
