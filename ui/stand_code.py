"""The one-time code by which a phone or a second window takes control of the stand, and who holds it.

A code is of six digits, spent at its first use. After some wrong ones nobody may try for a while, and longer each time,
and the code is another one: trying them all would take years. Who gave the right one holds a token, of which only the
hash is known here.
"""

import hashlib
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Final

DIGITS: Final = 6
TRIES: Final = 5
FIRST_WAIT, LONGEST_WAIT = 30.0, 600.0  # seconds
GOOD_FOR: Final = 600.0  # seconds: a code that was read off a screen long ago is none
MOST_HOLDERS: Final = 8
HELD_FOR: Final = 12 * 3600.0  # seconds


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds control: the hash of a token, and until when it holds, in seconds since 1970."""

    hash: str
    until: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a code: a token, or none and how many seconds nobody may try."""

    token: str = ""
    wait: float = 0.0


class Door:
    """Who gives codes and knows tokens; safe to share among threads.

    Parameters
    ----------
    holders
        Who held control before the server came.
    clock
        Seconds since 1970.
    """

    def __init__(self, holders: Iterable[Holder] = (), clock: Callable[[], float] = time.time) -> None:
        self._lock, self._clock = Lock(), clock
        self._holders = {one.hash: one for one in holders}
        self._code, self._made, self._wrong, self._waits, self._shut_until = "", 0.0, 0, 0, 0.0

    def code(self) -> str:
        """Return the code that is good now."""
        with self._lock:
            return self._current()

    def another(self) -> None:
        """Make another code, and let whoever waits try again: the presenter asks for it."""
        with self._lock:
            self._code, self._wrong, self._waits, self._shut_until = "", 0, 0, 0.0

    def claim(self, code: str) -> Answer:
        """Return a token for the right code, which is spent by that."""
        with self._lock:
            now = self._clock()
            if self._shut(now):
                return Answer(wait=self._shut_until - now)
            if not secrets.compare_digest(code.encode(), self._current().encode()):
                return self._refuse(now)
            self._code, self._wrong, self._waits = "", 0, 0
            token = secrets.token_urlsafe(32)
            self._forget(now, room=1)
            self._holders[_hash(token)] = Holder(_hash(token), now + HELD_FOR)
            return Answer(token)

    def holds(self, token: str) -> bool:
        """Tell whether ``token`` gives control."""
        with self._lock:
            found = self._holders.get(_hash(token))
            return found is not None and self._clock() < found.until

    def holders(self) -> tuple[Holder, ...]:
        """Return who holds control now."""
        with self._lock:
            self._forget(self._clock())
            return tuple(self._holders.values())

    def withdraw(self) -> None:
        """Take control from all who hold it, and make another code."""
        with self._lock:
            self._holders.clear()
            self._code = ""

    def _current(self) -> str:
        now = self._clock()
        if not self._code or not 0 <= now - self._made < GOOD_FOR:
            self._code, self._made = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}", now
        return self._code

    def _shut(self, now: float) -> bool:
        """Tell whether nobody may try yet; a clock that was set back shuts nobody out for longer than was meant."""
        return 0 < self._shut_until - now <= LONGEST_WAIT

    def _refuse(self, now: float) -> Answer:
        self._wrong += 1
        if self._wrong < TRIES:
            return Answer()
        wait = min(FIRST_WAIT * 2**self._waits, LONGEST_WAIT)
        self._code, self._wrong, self._waits, self._shut_until = "", 0, self._waits + 1, now + wait
        return Answer(wait=wait)

    def _forget(self, now: float, room: int = 0) -> None:
        """Forget whose time is over, and those who came first where there is no room for one more."""
        held = sorted((one for one in self._holders.values() if now < one.until), key=lambda one: one.until)
        self._holders = {one.hash: one for one in held[max(0, len(held) + room - MOST_HOLDERS) :]}


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def record(holders: Iterable[Holder]) -> dict[str, object]:
    """Return what is kept of who holds control: never a token."""
    return {"holders": [{"hash": one.hash, "until": one.until} for one in holders]}


def kept(found: Mapping[str, object]) -> tuple[Holder, ...]:
    """Return who held control by a record; what is not as it should be is nobody."""
    rows = found.get("holders")
    listed = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    pairs = [(row.get("hash"), row.get("until")) for row in listed]
    return tuple(Holder(name, until) for name, until in pairs if isinstance(name, str) and isinstance(until, float))
