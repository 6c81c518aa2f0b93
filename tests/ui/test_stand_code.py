"""The one-time code and who holds control."""

import pytest

from ui.stand_code import FIRST_WAIT, GOOD_FOR, HELD_FOR, LONGEST_WAIT, MOST_HOLDERS, TRIES, Door, Holder, kept, record


class Clock:
    """Seconds that a test moves."""

    now = 1_800_000_000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Return a clock."""
    return Clock()


@pytest.fixture
def door(clock: Clock) -> Door:
    """Return a door that nobody went through."""
    return Door((), clock)


def wrong(door: Door) -> str:
    """Return a code that is not the right one."""
    return f"{(int(door.code()) + 1) % 10**6:06}"


def test_a_code_is_six_digits_and_spent_at_its_first_use(door: Door) -> None:
    """A second phone needs another one."""
    code = door.code()
    assert len(code) == 6
    assert code.isdecimal()
    assert door.code() == code
    token = door.claim(code).token
    assert door.holds(token)
    assert door.code() != code
    assert door.claim(code).token == ""


def test_nothing_but_the_token_gives_control(door: Door) -> None:
    """Neither nothing, nor the code, nor what is kept of the token."""
    code = door.code()
    token = door.claim(code).token
    assert not any(door.holds(one) for one in ("", code, token[:-1], door.holders()[0].hash))
    assert token not in str(record(door.holders()))


def test_after_wrong_codes_nobody_may_try_for_a_while(door: Door, clock: Clock) -> None:
    """Each time twice as long, up to a bound; not even the right one, and it is another one then."""
    waits = []
    for _ in range(8):
        code = door.code()
        answers = [door.claim(wrong(door)) for _ in range(TRIES)]
        assert [one.wait for one in answers[:-1]] == [0.0] * (TRIES - 1)
        waits.append(answers[-1].wait)
        assert door.code() != code
        assert door.claim(door.code()).wait == waits[-1]
        clock.now += waits[-1]
    assert waits == [FIRST_WAIT * 2**turn if turn < 5 else LONGEST_WAIT for turn in range(8)]
    assert door.claim(door.code()).token


def test_the_presenter_lets_in_who_waits(door: Door) -> None:
    """Somebody in the hall could keep everybody out otherwise."""
    for _ in range(TRIES):
        door.claim(wrong(door))
    code = door.code()
    door.another()
    assert door.code() != code
    assert door.claim(door.code()).token


@pytest.mark.parametrize("bad", ["", "１２３４５６", "12345", "x" * 999, "ق"])
def test_what_is_no_code_is_wrong(door: Door, bad: str) -> None:
    """However long, and in whatever letters."""
    assert door.claim(bad).token == ""


def test_an_old_code_is_none(door: Door, clock: Clock) -> None:
    """It may have been on a picture that somebody took."""
    code = door.code()
    clock.now += GOOD_FOR
    assert door.claim(code).token == ""


def test_control_ends_by_time_and_by_the_desk(door: Door, clock: Clock) -> None:
    """At the end of a day, or at once."""
    first = door.claim(door.code()).token
    clock.now += HELD_FOR
    assert not door.holds(first)
    assert door.holders() == ()
    second, code = door.claim(door.code()).token, door.code()
    door.withdraw()
    assert not door.holds(second)
    assert door.code() != code


def test_only_so_many_hold_control(door: Door, clock: Clock) -> None:
    """The first of them goes."""
    tokens = []
    for _ in range(MOST_HOLDERS + 1):
        tokens.append(door.claim(door.code()).token)
        clock.now += 1
    assert [door.holds(one) for one in tokens] == [False] + [True] * MOST_HOLDERS
    assert len(door.holders()) == MOST_HOLDERS


def test_control_is_kept_over_a_kill(door: Door, clock: Clock) -> None:
    """What is kept is enough to know the token again; what is broken lets nobody in."""
    token = door.claim(door.code()).token
    assert Door(kept(record(door.holders())), clock).holds(token)
    for broken in ({}, {"holders": "x"}, {"holders": [3, {"hash": 1, "until": 9e9}, {"hash": "", "until": "x"}]}):
        assert kept(broken) == ()
    assert not Door([Holder("", 9e9)], clock).holds("")
