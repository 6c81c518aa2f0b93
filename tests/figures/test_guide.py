"""The guided start: nothing of a zone's name is markup."""

import pytest

from figures.guide import heading, question
from i18n import locale
from model.text import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_numbered_as_its_language_counts_and_escaped(language: Language) -> None:
    """Two is ٢ in Arabic; what comes from a file is words."""
    say = locale(language)
    made = question(2, say.say("guide-ask-equity"), "<img src=x>", "", say)
    assert f"<i>{say.number(2)}</i>" in made
    assert "<img" not in made
    assert say.say("guide-title") in heading(say)
