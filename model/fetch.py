"""What became of asking a publisher for a dataset."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class FetchStatus(StrEnum):
    """What a refresh came to, the best first."""

    UNCHANGED = "unchanged"
    NEW = "new"
    HELD_BACK = "held_back"
    FAILED = "failed"


def worst(statuses: Iterable[FetchStatus]) -> FetchStatus:
    """Return the worst of ``statuses``, which is that of the whole.

    Raises
    ------
    ValueError
        When there is none.
    """
    return max(statuses, key=tuple(FetchStatus).index)


@dataclass(frozen=True, slots=True)
class Fetch:
    """What the last asking for one live dataset came to.

    Parameters
    ----------
    source
        Id of the publisher.
    asked_at
        When it was asked last: UTC, ISO.
    good_at
        When it last gave an answer that could be trusted, be it an unchanged one: UTC, ISO; empty when it never did.
    vintage
        The data's own date in the last good answer: ISO; empty where it tells none.
    rows_in
        Rows, or elements, of the last good answer, those that were set aside included; 0 where none came.
    rule
        Rule of the finding that stopped it last; empty after a good answer.
    """

    dataset: str
    source: str
    status: FetchStatus
    asked_at: str
    good_at: str
    vintage: str = ""
    rule: str = ""
    rows_in: int = 0
