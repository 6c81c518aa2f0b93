"""A slide of the stand as markup: what the data says, and the presenter's own words in which values are called."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from html import escape
from typing import Final

from figures import markup
from figures.maps import LegendEntry
from i18n import Locale
from i18n.locale import clean
from model.dataset import Dataset
from model.evidence import Evidence
from model.tour import Slide

CALLED: Final = re.compile(r"\{ *([a-z_]+) *\}")
LINES: Final = 3  # sentences on a slide: more of them nobody reads from where the audience sits
SHORT: Final = 9  # letters of a number that may stand as large as it gets


@dataclass(frozen=True, slots=True)
class Told:
    """What the data says on one slide.

    Parameters
    ----------
    title, scope, value, lines
        What it is about, of whom the number is, the number (empty for none), sentences: words, escaped here.
    picture
        Markup of ``figures``; empty for none.
    sources
        How those whose words or figures stand here ask to be named, beside the sources of ``datasets``.
    datasets
        Everything that the slide was made of.
    facts
        Values that the presenter's own words may call, in words, by the names of ``model.tour.FACTS``.
    """

    title: str
    scope: str = ""
    value: str = ""
    lines: tuple[str, ...] = ()
    picture: str = ""
    evidence: Evidence | None = None
    sources: tuple[str, ...] = ()
    datasets: tuple[Dataset, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)


def completed(told: Told, facts: Mapping[str, str], sources: Iterable[str]) -> Told:
    """Return the same with values that any slide's words may call, and with the names of its datasets' sources."""
    return replace(told, facts={**facts, **told.facts}, sources=(*told.sources, *sources))


def title_of(slide: Slide, told: Told, say: Locale) -> str:
    """Return what a slide is called: in the presenter's words where there are any."""
    own = slide.title.of(say.language)
    return filled(own, told.facts, say) if own else told.title


def notes_of(slide: Slide, told: Told, say: Locale) -> str:
    """Return what only the presenter reads: their own notes, else what is to be known of slides of its kind."""
    own = slide.notes.of(say.language)
    return filled(own, told.facts, say) if own else say.say(f"stand-notes-{slide.kind}")


def filled(words: str, facts: Mapping[str, str], say: Locale) -> str:
    """Return words of a file with every value that they call by its name; one that nobody knows is said to be none."""
    nothing = say.say("no-data")
    return CALLED.sub(lambda found: facts.get(found[1]) or nothing, clean(words))


def slide_markup(slide: Slide, told: Told, place: str, age: str, say: Locale) -> str:
    """Return a slide.

    Parameters
    ----------
    place
        What stands above the title: where all this is.
    age
        Markup of ``markup.aged``.
    """
    own = slide.words.of(say.language)
    lines = (*([filled(own, told.facts, say)] if own else ()), *told.lines)[:LINES]
    head = f'<header><p class="kicker">{escape(place)}</p><h1>{escape(title_of(slide, told, say))}</h1></header>'
    picture = f'<div class="picture">{told.picture}</div>' if told.picture else ""
    made_up = " made-up" if told.evidence is Evidence.ILLUSTRATIVE else ""
    kind = f"slide {slide.kind}{made_up}{'' if picture else ' alone'}"
    body = f'<div class="body"><div class="said">{_number(told)}{_sentences(lines)}</div>{picture}</div>'
    opening = f'<article class="{kind}" lang="{say.language}" dir="{say.direction}">'
    return f"{opening}{head}{body}{_foot(told, age, say)}</article>"


def key(entries: Iterable[LegendEntry]) -> str:
    """Return what the colours and marks of a map stand for, in one line."""
    rows = "".join(
        f'<li><i class="{one.mark}" style="background:{one.colour}"></i>{escape(one.label)}</li>' for one in entries
    )
    return f'<ul class="key">{rows}</ul>'


def _number(told: Told) -> str:
    if not told.value:
        return ""
    scope = f"<small>{escape(told.scope)}</small>" if told.scope else ""
    size = "long" if len(clean(told.value)) > SHORT else "short"
    return f'<p class="number {size}">{scope}<b>{escape(told.value)}</b></p>'


def _sentences(lines: tuple[str, ...]) -> str:
    return "".join(f'<p class="{"more" if at else "lead"}">{escape(line)}</p>' for at, line in enumerate(lines))


def _foot(told: Told, age: str, say: Locale) -> str:
    """Return the kind of evidence, how old the data is and whose; nothing for a slide without a number."""
    if told.evidence is None and not told.sources:
        return ""
    mark = markup.badge(told.evidence, say)
    named = " | ".join(f'<bdi dir="auto">{escape(one)}</bdi>' for one in dict.fromkeys(told.sources))
    source = named or escape(say.say("not-stated"))
    line = f"{escape(say.say('credit'))} {source}" if told.sources or told.datasets else ""
    return f'<footer>{mark}{age}<p class="source">{line}</p></footer>'
