"""What the script of a document of our own says, in every language: it is handed over with the script."""

from collections.abc import Iterable

from i18n import DIRECTIONS, locale
from i18n.locale import TAGS
from model.text import LANGUAGES


def words_of(beginning: str, names: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return by language its direction, how it writes numbers, and the messages ``<beginning>-<name>`` by name."""
    asked = tuple(names)
    return {
        code: {
            "dir": DIRECTIONS[code],
            "numbers": TAGS[code].replace("_", "-"),
            **{name: locale(code).say(f"{beginning}-{name}") for name in asked},
        }
        for code in LANGUAGES
    }
