"""A shelf that stands still says what it said, and asks for it once."""

from collections import Counter
from typing import ClassVar

import pytest

from indicators.still import Still, still
from model.dataset import Dataset
from model.problem import ProblemError
from tests.indicators.shelved import Shelved, banks


class Asked(Shelved):
    """Counts what it is asked."""

    times: ClassVar = Counter[str]()

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset held."""
        self.times[f"{role} {service}"] += 1
        return super().active(role, service, real_only=real_only)


def test_it_asks_once_and_tells_the_same_also_that_there_is_none() -> None:
    """A role without data is asked for as often as any other."""
    shelf = Asked(banks().held)
    quiet = still(shelf)
    for _ in range(3):
        assert quiet.active("zones") == shelf.held["zones", ""][0]
        assert quiet.active("backdrop") is None
        assert quiet.in_use("facilities") == shelf.in_use("facilities")
        assert quiet.dataset("zones") == quiet.active("zones")
        assert quiet.definitions() == ()
    assert (shelf.times["zones "], shelf.times["backdrop "]) == (1, 1)
    assert still(quiet) is quiet


def test_what_is_refused_is_refused_again() -> None:
    """A fault is no answer."""
    quiet = Still(banks())
    for _ in range(2):
        with pytest.raises(ProblemError):
            quiet.dataset("nothing")
