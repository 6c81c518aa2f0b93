"""What a page says of itself in its own markup."""

import pytest

from figures.document import head
from i18n import DIRECTIONS, locale
from model.text import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_head_tells_its_language_and_sets_off_what_weighs_most(language: Language) -> None:
    """The words between the stars are bold; whatever else they hold is no markup."""
    made = head("a < b", "lead", "**Made <up>.** The rest & more", locale(language))
    assert f'data-lang="{language}" data-dir="{DIRECTIONS[language]}"' in made
    assert "<h1>a &lt; b</h1>" in made
    assert made.endswith('<p class="notice"><b>Made &lt;up&gt;.</b> The rest &amp; more</p>')
    assert "notice" not in head("title", "lead", "", locale(language))
