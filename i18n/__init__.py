"""Words, numbers, dates and direction in the reader's language."""

from i18n.locale import Locale, locale, message_ids

__all__ = ["Locale", "locale", "message_ids"]
