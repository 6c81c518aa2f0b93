"""The one kind of cache: bounded, timed, and one computation for all who ask at once."""

import time
from concurrent.futures import ThreadPoolExecutor

from ui.remembered import remembered


def test_only_the_last_answers_are_kept() -> None:
    """The one asked for least lately falls out."""
    asked: list[int] = []

    @remembered(entries=2)
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert [double(number) for number in (1, 2, 1, 3, 1, 2)] == [2, 4, 2, 6, 2, 4]
    assert asked == [1, 2, 3, 2]
    double.cache_clear()
    assert double(2) == 4
    assert asked[-1] == 2


def test_an_answer_grows_old() -> None:
    """After its time it is asked for anew."""
    asked: list[int] = []

    @remembered(entries=1, seconds=0.05)
    def count() -> int:
        asked.append(0)
        return len(asked)

    assert (count(), count()) == (1, 1)
    time.sleep(0.06)
    assert count() == 2


def test_who_asks_at_once_waits_for_one_computation() -> None:
    """A hundred readers of a new picture must not draw it a hundred times."""
    asked: list[int] = []

    @remembered(entries=4)
    def slow(number: int) -> int:
        asked.append(number)
        time.sleep(0.05)
        return number

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(slow, [7] * 8)) == [7] * 8
    assert asked == [7]


def test_what_fails_is_not_kept() -> None:
    """A disk that fails today may not in a second."""
    asked: list[int] = []

    @remembered(entries=1)
    def fails() -> int:
        asked.append(0)
        if len(asked) == 1:
            raise OSError
        return len(asked)

    try:
        fails()
    except OSError:
        assert fails() == 2
