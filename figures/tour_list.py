"""The tour as its presenter sees it: how long it runs, its slides in their order, what is said at one of them."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Final

from figures import markup
from i18n import Locale
from model.indicator import Indicator
from model.text import Language, Text
from model.tour import Slide, Tour

MINUTE: Final = 60


def headline(tour: Tour, mark: str, say: Locale) -> str:
    """Return how long the tour runs, large, of how many slides, and how it goes back to its beginning."""
    shown = tour.shown()
    whole = sum(slide.seconds for slide in shown)
    lines = [say.say("tour-sentence", count=len(shown), idle=say.quantity(tour.idle, "seconds"))]
    lines += [say.say("tour-real")] if tour.real else []
    return markup.headline(say.say("tour-whole"), duration(whole, say), mark, lines)


def duration(seconds: float, say: Locale) -> str:
    """Return a time in minutes and seconds, whichever of them there are."""
    minutes, rest = divmod(round(seconds), MINUTE)
    whole, beside = say.quantity(minutes, "minutes"), say.quantity(rest, "seconds")
    if minutes and rest:
        return say.say("tour-duration", minutes=whole, seconds=beside)
    return whole if minutes else beside


def slides_table(
    tour: Tour, chosen: str, entries: Mapping[str, Indicator], languages: Mapping[Language, str], say: Locale
) -> str:
    """Return every slide with its place, its name, its kind and how long it stands; the chosen one set off.

    Parameters
    ----------
    languages
        What languages are called.
    """
    own = [languages[slide.language] if slide.language else "" for slide in tour.slides]
    names = ("place", "slide", "seconds", *(["language"] if any(own) else []))
    heads = [say.say(f"tour-column-{name}") for name in names]
    rows = [
        [*_cells(number, slide, chosen, entries, say), *([language] if any(own) else [])]
        for (number, slide), language in zip(enumerate(tour.slides, start=1), own, strict=True)
    ]
    return markup.wide(heads, rows, "tour")


def _cells(number: int, slide: Slide, chosen: str, entries: Mapping[str, Indicator], say: Locale) -> Iterable[str]:
    yield escape(say.number(number))
    name = named(slide, entries, say)
    mark = markup.chip("verified-no", say.say("tour-skipped")) if slide.skip else ""
    words = markup.word("b", name) if slide.id == chosen else escape(name)
    kind = say.say(f"stand-kind-{slide.kind}")
    yield f"{words} {mark}".strip() + (markup.aside(escape(kind)) if kind != name else "")
    yield escape(say.number(slide.seconds))


def named(slide: Slide, entries: Mapping[str, Indicator], say: Locale) -> str:
    """Return what a slide is called in the list: the presenter's title, else its kind and what it is bound to."""
    own = slide.title.of(say.language)
    if own:
        return say.isolate(own)
    indicator = entries.get(slide.bound.get("indicator", ""))
    if indicator is not None:
        return indicator.title.of(say.language)
    service = slide.bound.get("service") or slide.bound.get("counter")
    kind = say.say(f"stand-kind-{slide.kind}")
    return say.say("title-group", title=kind, group=say.say(f"service-{service}")) if service else kind


def chosen_words(slide: Slide, say: Locale) -> str:
    """Return what is said at a slide: the presenter's own words on it, and the notes that only they read."""
    rows = {
        "tour-words": escape(slide.words.of(say.language)) if slide.words != Text() else "",
        "tour-notes": escape(slide.notes.of(say.language) or say.say(f"stand-notes-{slide.kind}")),
        "tour-id": markup.latin(slide.id),
    }
    return markup.facts(rows, say)
