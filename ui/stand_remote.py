"""What the server knows of the stand: where it is, who may move it, and whether it listens; kept over a kill."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Final

from store.settings import home
from store.stand import Name, keep, kept
from ui import stand_code, stand_state
from ui.stand_code import Answer, Door
from ui.stand_state import Asked, State, Told

HOLD: Final = 5.0  # seconds that a question waits for something new
AWAY_AFTER: Final = 12.0  # seconds in which a stand that is there has asked again
LOG: Final = logging.getLogger(__name__)


class Remote:
    """Where the stand is, for all who ask; used by the server's own loop, and what the desk asks for by any thread.

    Parameters
    ----------
    folder
        Where it is kept.
    slides
        Returns the ids of the tour in their order.
    clock
        Seconds since 1970.
    """

    def __init__(
        self, folder: Path, slides: Callable[[], Sequence[str]], clock: Callable[[], float] = time.time
    ) -> None:
        self._folder, self._slides, self._clock = folder, slides, clock
        self.state = stand_state.kept(kept(folder, "state"), clock())
        self._door = Door(stand_code.kept(kept(folder, "control")), clock)
        self._changed = asyncio.Event()
        self._seen: float | None = None
        self._writing, self._locked = asyncio.Lock(), Lock()

    def now(self) -> float:
        """Return the time, in seconds since 1970."""
        return self._clock()

    def away(self) -> bool:
        """Tell whether no stand has asked lately where to go."""
        return self._seen is None or not 0 <= self._clock() - self._seen < AWAY_AFTER

    def seen(self) -> None:
        """Note that the stand asks; who waits learns at once that it is there again."""
        fresh = self.away()
        self._seen = self._clock()
        if fresh:
            self._wake()

    async def news(self, after: int) -> State:
        """Return the state as soon as its number is another one than ``after``, else after a while."""
        if self.state.seq == after:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), HOLD)
        return self.state

    async def command(self, asked: Asked) -> bool:
        """Send the stand where somebody asks; tell whether it can be done. It is kept before this returns."""
        slides = await asyncio.to_thread(self._slides)
        fresh = stand_state.commanded(self.state, asked, slides, self._clock())
        done = fresh is not self.state
        await self._move(fresh)
        return done

    async def told(self, said: Told) -> State:
        """Note where the stand says that it is, and return where it should be."""
        self.seen()
        await self._move(stand_state.told(self.state, said, self._clock()))
        return self.state

    async def _move(self, fresh: State) -> None:
        if fresh is self.state:
            return
        self.state = fresh
        self._wake()
        async with self._writing:
            if fresh is self.state:  # what came meanwhile is written by whoever brought it
                await asyncio.to_thread(self._keep, "state", stand_state.record(fresh, self._clock()))

    def _wake(self) -> None:
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    async def claim(self, code: str) -> Answer:
        """Return a token for the code that is good now; see ``Door.claim``."""
        answer = self._door.claim(code)
        if answer.token:
            await asyncio.to_thread(self._keep_holders)
        return answer

    def holds(self, token: str) -> bool:
        """Tell whether ``token`` gives control."""
        return self._door.holds(token)

    def code(self) -> str:
        """Return the code that is good now."""
        return self._door.code()

    def another(self) -> None:
        """Make another code."""
        self._door.another()

    def holders(self) -> int:
        """Return how many hold control."""
        return len(self._door.holders())

    def withdraw(self) -> None:
        """Take control from all who hold it."""
        self._door.withdraw()
        self._keep_holders()

    def _keep_holders(self) -> None:
        with self._locked:
            self._keep("control", stand_code.record(self._door.holders()))

    def _keep(self, name: Name, record: dict[str, object]) -> None:
        try:
            keep(self._folder, name, record)
        except OSError:  # A full disk must not stop the tour; after a kill the stand itself knows where it is.
            LOG.exception("what the stand is at could not be kept")


@cache
def remote() -> Remote:
    """Return the one that this server has."""
    return Remote(home(), _slides)


def _slides() -> tuple[str, ...]:
    from ui import tours  # noqa: PLC0415 - the server starts without the libraries that slides need

    return tuple(slide.id for slide in tours.in_use().tour.shown())
