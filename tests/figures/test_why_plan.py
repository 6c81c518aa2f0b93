"""What stands behind a plan's number: both ends with every digit, and none from which a few people could be told."""

from dataclasses import replace

import pytest

from figures import plan
from figures.why_plan import drawer
from i18n import locale
from i18n.locale import bare
from model.text import LANGUAGES, Language
from tests.figures.test_plan import told as told  # noqa: PLC0414 - a fixture that is handed on
from tests.figures.test_plan import turned


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_ends_the_edits_and_the_command_are_told(language: Language, told: plan.Told) -> None:
    """50.125 % today, 60.25 with the plan, 10.125 more; the hash of the edits, the command that reckons it again."""
    exact = replace(told, turns=(*told.turns[:-1], turned("*", 50.125, 60.25)))
    made = bare(drawer(exact, {}, "5ea1", locale(language), real_only=True))
    for number in ("50.125", "60.25", "10.125", "5ea1"):
        assert f">{number}</code>" in made
    assert "python -m indicators scenario scenario.json --of acc_cln --real-only --json" in made


def test_where_fewer_than_ten_gain_no_digits_tell_how_few(told: plan.Told) -> None:
    """Then both ends are as round as on the page, and the difference is not said; what is kept back stays so."""
    exact = replace(told, turns=(*told.turns[:-1], turned("*", 50.12345, 50.12987)), withheld={"gained": {"*"}})
    made = bare(drawer(exact, {}, "", locale("en"), real_only=False))
    assert "50.1%" in made
    assert "50.12" not in made
    assert "0.00" not in made
    hidden = bare(drawer(replace(exact, kept_back={"*": "too-few-households"}), {}, "", locale("en"), real_only=False))
    assert "50.1" not in hidden
