"""What is kept is made once, and no more is kept than fits."""

from collections import Counter
from functools import partial

from indicators.memory import MOST_KEPT, Memory


class Works:
    """Makes numbers, and counts how often."""

    def __init__(self) -> None:
        self.made = Counter[int]()

    def of(self, key: int) -> int:
        """Return the number made."""
        self.made[key] += 1
        return key


def test_no_more_is_kept_than_fits_and_what_is_asked_for_stays() -> None:
    """Whoever asks for ever new reaches fills no memory: what nobody asked for goes, and is made again when asked."""
    memory, works = Memory(), Works()
    asked = [0, 1, *(key for new in range(2, MOST_KEPT + 3) for key in (new, 0)), MOST_KEPT, 1]
    for key in asked:
        assert memory.recall(key, int, partial(works.of, key)) == key
    assert (works.made[MOST_KEPT], works.made[0], works.made[1]) == (1, 1, 2)
    assert len(memory._kept) == MOST_KEPT


def test_what_is_kept_behind_is_found_and_nothing_new_goes_there() -> None:
    """What a scenario makes goes with it, however many are tried."""
    behind, works = Memory(), Works()
    behind.recall(1, int, partial(works.of, 1))
    front = Memory(behind)
    assert [front.recall(key, int, partial(works.of, key)) for key in (1, 2, 2)] == [1, 2, 2]
    assert works.made == {1: 1, 2: 1}
    assert (list(front._kept), list(behind._kept)) == ([2], [1])
