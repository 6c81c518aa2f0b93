"""The one kind of cache: bounded, shared by all visitors, one computation for all who ask at once."""

from collections.abc import Callable
from threading import Condition
from typing import Final, ParamSpec, Protocol, TypeVar

from cachetools import Cache, LRUCache, TTLCache, cached

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
Answer_co = TypeVar("Answer_co", covariant=True)
FOR_GOOD: Final = 0.0


class Remembered(Protocol[Asked, Answer_co]):
    """A function whose answers are kept."""

    def __call__(self, *args: Asked.args, **kwargs: Asked.kwargs) -> Answer_co:
        """Return the kept answer, else the function's own."""

    def cache_clear(self) -> None:
        """Forget every answer."""


def remembered(
    *, entries: int, seconds: float = FOR_GOOD
) -> Callable[[Callable[Asked, Answer]], Remembered[Asked, Answer]]:
    """Return a decorator that keeps a function's last answers, those asked for least lately falling out first.

    Answers are shared: nobody may change one. Arguments are ids and scalars. Streamlit's own ``cache_resource`` does
    the same in a hundred times the time, and a page asks some forty times.

    Parameters
    ----------
    entries
        How many answers are kept at most.
    seconds
        How long one is good; for good without it.
    """

    def keep(function: Callable[Asked, Answer]) -> Remembered[Asked, Answer]:
        kept: Cache[object, Answer] = TTLCache(entries, seconds) if seconds else LRUCache(entries)
        return cached(kept, condition=Condition())(function)

    return keep
