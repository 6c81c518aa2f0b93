"""What the address of one reader says: what it asks for, what it shows, and what the back button takes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

# Seconds for which an address that was left may still come back with a choice made before the new one was there.
LATE: Final = 5.0
REMEMBERED: Final = 8


@dataclass(slots=True)
class Address:
    """The address of one reader, from run to run of a page.

    Parameters
    ----------
    page
        The page it stands on.
    stands
        What it is to say, by name.
    shown
        What the browser has, as it was last written or came.
    asked
        The names for which it asked for something else, in this run.
    unknown
        What it asked for that there is not, by name, in this run.
    """

    page: str = ""
    stands: dict[str, str] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()
    unknown: dict[str, str] = field(default_factory=dict)
    _absent: set[str] | None = None
    _left: list[tuple[dict[str, str], float]] = field(default_factory=list)

    def arrive(self, came: Mapping[str, str], page: str, now: float, *, back: bool) -> dict[str, str]:
        """Take in the address that came with a run; return what it asks for.

        After the back button it says everything: what it does not name is as usual again. Else a name that is absent
        says nothing, since the menu drops them all, and so does an address that was left a moment ago: a reader who
        chooses twice sends the second choice with the address from before the first.

        Parameters
        ----------
        page
            The page that the reader asks for.
        now
            Seconds, of a clock that never goes back.
        back
            Whether the back or the forward button brought it.
        """
        turned, told = page != self.page, dict(came)
        self.unknown, self._absent = {}, {*told} if back else None
        late = not back and not turned and (told == self.shown or self._was_left(told, now))
        wishes = {} if late else {name: it for name, it in told.items() if back or self.stands.get(name) != it}
        self.asked, self.shown = frozenset(wishes), told
        self.stands = told.copy() if back or turned else self.stands | wishes
        return wishes

    def _was_left(self, told: Mapping[str, str], now: float) -> bool:
        return any(told == old and now - at < LATE for old, at in self._left)

    def takes_back(self, name: str) -> bool:
        """Tell, once in a run, whether the back button brought the address as it was without ``name``."""
        if self._absent is None or name in self._absent:
            return False
        self._absent.add(name)
        return True

    def settle(self) -> None:
        """End a run: what the back button brought is taken over."""
        self._absent = None

    def say(self, name: str, value: str) -> None:
        """Let the address say ``value`` for ``name``; empty for nothing."""
        if value:
            self.stands[name] = value
        else:
            self.stands.pop(name, None)

    def leave(self, now: float) -> None:
        """Note that the browser is told what stands, and may still send what it had."""
        self._left = [*self._left, (self.shown, now)][-REMEMBERED:]
        self.shown = self.stands.copy()
