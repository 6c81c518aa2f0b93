"""How the road in tells how far it is: one call of ``tell`` says which step it is at, and what share of it is done."""

from collections.abc import Callable
from typing import Final

READ, JUDGE, KEEP = "read", "judge", "keep"
STEPS: Final = (READ, JUDGE, KEEP)

# A step of ``STEPS``, and the share of it that is done: 0 to 1, NaN where nobody can say.
Tell = Callable[[str, float], None]


def silent(step: str, share: float) -> None:
    """Tell nobody."""
