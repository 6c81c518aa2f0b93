"""A short text in the three languages of the project."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["ar", "en", "ko"]
LANGUAGES: tuple[Language, ...] = ("ar", "en", "ko")


@dataclass(frozen=True, slots=True)
class Text:
    """One title or name, in Arabic, English and Korean.

    A language that nobody supplied is empty and falls back to Arabic, then English.
    """

    ar: str = ""
    en: str = ""
    ko: str = ""

    def of(self, language: Language) -> str:
        """Return the text in ``language``, else the first that exists (Arabic, English, Korean)."""
        return {"ar": self.ar, "en": self.en, "ko": self.ko}[language] or self.ar or self.en or self.ko
