"""The deck of the stand: every slide of the tour with today's data, kept under the rule of ``ui/drawn.py``.

It is asked for by the stand's own document, outside of any reader's session: the tour says whether illustrations are
left away, and nothing here asks a reader's switch.
"""

import hashlib
import logging
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from figures import markup, slides, slides_move, slides_numbers
from figures.alt_text import values_text
from figures.maps import legend
from figures.slides import Told
from i18n import Locale, locale
from i18n.locale import bare
from loaders.tour import tour_of
from model.dataset import Dataset
from model.evidence import Evidence
from model.indicator import Result
from model.problem import ProblemError
from model.text import Language
from model.tour import Slide
from store import credits_of, moves
from ui import doors, drawn, drawn_impact, tours
from ui.remembered import remembered

LOG: Final = logging.getLogger(__name__)
UNDER: Final = ("zones", "backdrop", "walk_network")  # what is on every map, whatever it shows


@dataclass(frozen=True, slots=True)
class Ask:
    """What a slide is drawn of: a state of the store, with or without illustrations, in a language."""

    state: str
    real: bool
    say: Locale

    def value(self, indicator: str, slide: Slide) -> Result:
        """Return the values that a slide is bound to."""
        reach = None if math.isnan(slide.reach) else slide.reach
        return doors.value_in(self.state, indicator, reach, slide.bound.get("group", ""), real=self.real)

    @property
    def names(self) -> Mapping[str, str]:
        """What zones are called."""
        return doors.names_in(self.state, self.say.language, real=self.real)

    def sources(self, datasets: Iterable[Dataset | None], *, on_map: bool = False) -> tuple[str, ...]:
        """Return how the sources of datasets ask to be named, each once."""
        under = (doors.active_in(self.state, role, "", real=self.real) for role in (UNDER if on_map else ()))
        credits_ = [one for dataset in (*datasets, *under) if dataset is not None for one in credits_of(dataset)]
        return tuple(dict.fromkeys(self.say.origin(one.words) or one.words for one in credits_))


class Page(NamedTuple):
    """One slide as the stand shows it, and what only the presenter reads of it."""

    id: str
    title: str
    seconds: float
    language: str
    html: str
    notes: str


class Deck(NamedTuple):
    """All slides in one language; the version is another one whenever anything in any language is."""

    version: str
    start: Language
    idle: float
    pages: tuple[Page, ...]


def deck(language: Language) -> Deck:
    """Return the slides of the tour in use, of the data in use, in one language."""
    found = tours.in_use()
    return _deck(doors.shelf().state(), found.raw, language)


@remembered(entries=12)
def _deck(state: str, raw: bytes, language: Language) -> Deck:
    tour = tour_of(raw, tours.known())
    pages = tuple(_page(slide, state, language, real=tour.real) for slide in tour.shown())
    return Deck(hashlib.sha256(state.encode() + raw).hexdigest()[:16], tour.language, tour.idle, pages)


def _page(slide: Slide, state: str, language: Language, *, real: bool) -> Page:
    say = locale(language)
    try:
        told = KINDS[slide.kind](slide, Ask(state, real, say))
    except ProblemError as fault:
        told = Told(say.say("stand-failed"), lines=(bare(say.problem(fault.problems[0])),))
    except Exception:  # One slide that cannot be drawn leaves the others standing; the log gets the rest.
        LOG.exception("slide %s could not be drawn", slide.id)
        told = Told(say.say("stand-failed"), lines=(say.say("stand-failed-more"),))
    district = doors.district()
    facts = {"district": district.name.of(language), "region": district.region_name.of(language)}
    told = slides.with_facts(told, facts)
    place = say.say("stand-place", **facts)
    return Page(
        slide.id,
        bare(slides.title_of(slide, told, say)),
        slide.seconds,
        slide.language or "",
        slides.slide_markup(slide, told, place, say),
        bare(slides.notes_of(slide, told, say)),
    )


def _coverage(slide: Slide, ask: Ask) -> Told:
    result = ask.value(slide.bound["indicator"], slide)
    sources = ask.sources(result.datasets.values(), on_map=True)
    zone = slide.bound.get("zone", "")
    return slides_numbers.reached(result, zone, ask.names, _map(result, ask), sources, ask.say)


def _map(result: Result, ask: Ask) -> str:
    """Return the map of a result with its stamp and its legend; nothing where there are no zones."""
    language = ask.say.language
    picture = drawn.still(ask.state, result, drawn.rows_of_places(result), language, real=ask.real)
    if not picture:
        return ""
    kinds = {value.evidence for value in result.values if value.evidence}
    stamp = markup.stamp(Evidence.ILLUSTRATIVE, ask.say) if Evidence.ILLUSTRATIVE in kinds else ""
    entries = legend(result, round(result.counts.get("facilities", 0)), ask.say)
    shown = markup.figure(values_text(result, ask.names, ask.say), stamp, picture)
    return shown + markup.legend(entries, ask.say.say("unit-name-share"), ask.say)


def _move(slide: Slide, ask: Ask) -> Told:
    found = next(one for one in moves() if one.place == slide.bound["place"])
    return slides_move.move(drawn_impact.ledger_in(ask.state, found.place, "", "", real=ask.real), ask.say)


def _words(_slide: Slide, _ask: Ask) -> Told:
    return Told("")


KINDS: Final[Mapping[str, Callable[[Slide, Ask], Told]]] = {
    "coverage": _coverage,
    "move": _move,
    "words": _words,
}
