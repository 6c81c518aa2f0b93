"""Nothing from a file is ever markup."""

import pytest

from figures import markup
from figures.maps import LegendEntry
from i18n import locale
from model.evidence import Evidence

HOSTILE = '<img src=x onerror="alert(1)">'


def test_a_card_escapes_every_word() -> None:
    """Label, value and lines may come from a file."""
    made = markup.card(HOSTILE, HOSTILE, "", [HOSTILE])
    assert "<img" not in made
    assert made.count("&lt;img") == 3


def test_an_illustrative_card_says_so_to_the_eye() -> None:
    """The mark is a class that the style hatches, and the badge holds the word."""
    mark = markup.badge(Evidence.ILLUSTRATIVE, locale("en"))
    assert locale("en").say("evidence-illustrative") in mark
    assert "card illustrative" in markup.card("a", "1", mark, [], kind="illustrative")


def test_a_value_that_is_not_there_has_no_badge() -> None:
    """No evidence can be claimed for no number."""
    assert markup.badge(None, locale("en")) == ""


@pytest.mark.parametrize(
    ("address", "linked"),
    [
        ("https://example.org/a?b=1&c=2", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("", False),
    ],
)
def test_only_web_addresses_become_links(address: str, *, linked: bool) -> None:
    """Anything else stays plain, escaped words."""
    made = markup.link(address, HOSTILE)
    assert ("<a " in made) is linked
    assert "<img" not in made


def test_a_legend_counts_in_the_readers_digits() -> None:
    """Twelve zones are ١٢ in Arabic."""
    assert "١٢" in markup.legend([LegendEntry("#ffffff", "x", 12)], "t", locale("ar"))
