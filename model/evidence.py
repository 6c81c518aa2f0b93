"""What kind of truth a number is, and which of several is the weakest."""

from collections.abc import Iterable
from enum import StrEnum


class Evidence(StrEnum):
    """The four kinds, strongest first."""

    MEASURED = "measured"
    REPORTED = "reported"
    MODELLED = "modelled"
    ILLUSTRATIVE = "illustrative"


_ORDER = tuple(Evidence)


def weakest(kinds: Iterable[Evidence]) -> Evidence:
    """Return the weakest of ``kinds``: a result is never better than its worst input.

    Raises
    ------
    ValueError
        When ``kinds`` is empty: a number without an input has no evidence.
    """
    return max(kinds, key=_ORDER.index)
