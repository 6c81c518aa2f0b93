"""What the public data lacks, and what would fill it."""

from dataclasses import dataclass
from typing import Final

from model.text import Text

EVERY: Final = "*"  # stands for all indicators


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that no open source tells of the district.

    Parameters
    ----------
    why
        Why it matters, and what the open data has in its place.
    owners
        Who could give it: messages ``owner-<id>``.
    step
        What to do next to get it: a message of this id.
    indicators
        Ids of those that wait for it; ``*`` for all.
    """

    id: str
    what: Text
    why: Text
    owners: tuple[str, ...]
    step: str
    indicators: tuple[str, ...]

    def concerns(self, indicator: str) -> bool:
        """Tell whether an indicator waits for it."""
        return EVERY in self.indicators or indicator in self.indicators
