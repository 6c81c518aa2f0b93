"""Words, numbers, dates and direction in the reader's language."""

from i18n.locale import DIRECTIONS, Locale, locale, message_ids

__all__ = ["DIRECTIONS", "Locale", "locale", "message_ids"]
