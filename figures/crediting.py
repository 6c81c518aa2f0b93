"""Whose data a picture shows, as licences ask to be named."""

from collections.abc import Iterable
from html import escape

from figures import markup
from i18n import Locale
from model.publisher import Credit


def credited(one: Credit, say: Locale) -> str:
    """Return how a source asks to be named, in the reader's language where we have its words in it."""
    return say.origin(one.words) or one.words


def credit_line(credits_: Iterable[Credit], say: Locale, mark: str = "") -> str:
    """Return whose data a picture shows, as their licences ask to be named; nothing where there is nothing to say.

    Parameters
    ----------
    mark
        Markup of ``markup.aged``, to stand before it.
    """
    told = ((one.address, credited(one, say)) for one in dict.fromkeys(credits_))
    words = " | ".join(f'<bdi dir="auto">{markup.link(address, named)}</bdi>' for address, named in told)
    parts = (mark, f"{escape(say.say('credit'))} {words}" if words else "")
    return f'<p class="credit">{" ".join(filter(None, parts))}</p>' if any(parts) else ""


def unsigned_line(say: Locale, mark: str = "") -> str:
    """Return that nobody said whose data a picture shows, which a reader has to know, too.

    Parameters
    ----------
    mark
        Markup of ``markup.aged``, to stand before it.
    """
    told = f"{escape(say.say('credit'))} {escape(say.say('not-stated'))}"
    return f'<p class="credit">{mark} {told}</p>'
