"""How much room words are given before anybody can measure them."""

import pytest

from figures.letters import width_of


def test_korean_letters_are_as_broad_as_high() -> None:
    """Two of 14 are 28; two Latin ones little more than half of it."""
    assert width_of("\uc5d8\ub9c9", 14) == 28
    assert width_of("ab", 14) == pytest.approx(15.12)
    assert width_of("", 14) == 0
