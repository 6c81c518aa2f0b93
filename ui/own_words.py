"""What the script of a document of our own says, in every language: it is handed over with the script."""

from collections.abc import Mapping

from i18n import DIRECTIONS, locale
from i18n.locale import TAGS
from model.text import LANGUAGES


def words_of(messages: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return by language its direction, how it writes numbers, and what messages say, by the names they have there."""
    return {
        code: {
            "dir": DIRECTIONS[code],
            "numbers": TAGS[code].replace("_", "-"),
            **{name: locale(code).say(message) for name, message in messages.items()},
        }
        for code in LANGUAGES
    }
