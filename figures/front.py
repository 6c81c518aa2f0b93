"""What a document shows of its page while the program that draws it is on its way: a picture, in nobody's way."""

from collections.abc import Iterable
from html import escape

from figures import document
from i18n import Locale

Menu = Iterable[tuple[str, bool]]  # the words of an entry, and whether it is where the reader is; a group's come first


def front(menu: Iterable[tuple[str, Menu]], title: str, lead: str, notice: str, inside: str, say: Locale) -> str:
    """Return the frame of a page and what is known of it, for the eye alone: nobody can press or reach it.

    Parameters
    ----------
    menu
        The words of every group, each with its entries.
    title, lead, notice
        As in ``document.head``.
    inside
        Markup of what stands below; empty for what is not known yet.
    """
    groups = "".join(f"<p>{escape(group)}</p>{''.join(map(_entry, entries))}" for group, entries in menu)
    told = f'<p class="notice">{document.stressed(notice)}</p>' if notice else ""
    head = f'<div class="title">{escape(title)}</div><p class="lead">{escape(lead)}</p>{told}'
    return (
        f'<div class="menu">{document.wordmark(say)}{groups}</div>'
        f'<div class="page">{head}<div class="first">{inside}</div></div>'
    )


def _entry(entry: tuple[str, bool]) -> str:
    words, here = entry
    return f'<span class="here">{escape(words)}</span>' if here else f"<span>{escape(words)}</span>"


def placed(inside: str, until: str, more: str) -> str:
    """Return ``front`` where it stands in the document.

    Parameters
    ----------
    until
        What of the page, beside its head, must stand before this goes, as a selector; empty for nothing.
    more
        Address of what is still to be put in its place, as soon as it is known; empty where all is there.
    """
    said = {"until": until, "more": more}
    told = "".join(f' data-{name}="{escape(one, quote=True)}"' for name, one in said.items() if one)
    return f'<div id="elmax-front" aria-hidden="true" inert{told}>{inside}</div>'


def glance(guide: str, cards: str, title: str, picture: str) -> str:
    """Return the first view of the overview: guide, key figures, and the map under its title, which is no markup."""
    above = f'<div class="guide">{guide}</div>' if guide else ""
    below = f'<h2>{escape(title)}</h2><div class="picture">{picture}</div>' if picture else ""
    return f"{above}{cards}{below}"


def guided(heading: str, questions: Iterable[tuple[str, str]]) -> str:
    """Return the guide: its heading, and every question with the words that lead on; markup but the latter."""
    asked = "".join(f"<div>{question}<p>{escape(words)}</p></div>" for question, words in questions)
    return f'{heading}<div class="asked">{asked}</div>'
