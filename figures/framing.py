"""The frame of a document of our own, which no program of another draws: the stand, and the page that moves it."""

from collections.abc import Iterable
from html import escape
from typing import Final

from i18n import DIRECTIONS, Locale

PREVIOUS: Final = "M15 5l-7 7 7 7"
NEXT: Final = "M9 5l7 7-7 7"


def framed(folder: str, names: Iterable[str], title: str, body: str, say: Locale) -> str:
    """Return a document in one language, whose scripts run when all of it is there.

    Parameters
    ----------
    folder, names
        Where its style sheets and scripts are, and how they are called, by suffix.
    body
        Markup.
    """
    parts = [f"{folder}/{escape(name)}" for name in names]
    sheets = "".join(f'<link rel="stylesheet" href="{one}">' for one in parts if one.endswith(".css"))
    scripts = "".join(f'<script src="{one}" defer></script>' for one in parts if one.endswith(".js"))
    return (
        f'<!DOCTYPE html><html lang="{say.language}" dir="{DIRECTIONS[say.language]}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)}</title>'
        f'<link rel="icon" href="data:,">{sheets}</head><body>{body}{scripts}</body></html>'
    )
