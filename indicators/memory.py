"""What was once worked out, kept as long as it is asked for."""

from collections.abc import Callable, Hashable
from threading import RLock
from typing import Final, TypeVar

T = TypeVar("T")

# Walks to some twenty services at every reach offered fit four times over.
MOST_KEPT: Final = 512


class Memory:
    """What was once worked out, shared by all visitors at a time; when it is full, what was not asked for longest goes.

    Parameters
    ----------
    behind
        Asked for what is not kept here; nothing that is made for this one goes there.
    """

    def __init__(self, behind: "Memory | None" = None) -> None:
        # What is worked out may need what is worked out here in turn.
        self._lock = RLock()
        self._kept: dict[Hashable, object] = {}
        self._behind = behind

    def recall(self, key: Hashable, kind: type[T], make: Callable[[], T]) -> T:
        """Return what is kept under ``key``, made on first use; two visitors never make it twice."""
        with self._lock:
            found = self.found(key)
            if not isinstance(found, kind):
                found = make()
                self._kept[key] = found
                while len(self._kept) > MOST_KEPT:
                    del self._kept[next(iter(self._kept))]
            return found

    def found(self, key: Hashable) -> object | None:
        """Return what is kept under ``key``, here or behind; None for nothing."""
        with self._lock:
            if key in self._kept:
                # Whatever stands last goes last.
                self._kept[key] = self._kept.pop(key)
                return self._kept[key]
            return None if self._behind is None else self._behind.found(key)
