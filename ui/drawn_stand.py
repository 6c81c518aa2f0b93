"""The deck of the stand: every slide of the tour with today's data, kept under the rule of ``ui/drawn.py``.

It is asked for by the stand's own document, outside of any reader's session: the tour says whether illustrations are
left away, and nothing here asks a reader's switch.
"""

import hashlib
import logging
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from figures import crediting, markup, slides, slides_answers, slides_move, slides_numbers
from figures.alt_text import values_text
from figures.evenness import stamp
from figures.maps import legend
from figures.qr import qr
from figures.slides import Told
from i18n import Locale, locale
from i18n.locale import bare
from indicators.lineage import explanation
from indicators.siting_wish import Siting
from loaders.tour import tour_of
from model.age import oldest
from model.dataset import Dataset
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Result
from model.problem import ProblemError
from model.ranking import AGGREGATE, NORMALISE
from model.text import Language
from model.tour import Slide
from reports.content import Measured
from reports.passport import code_of, numbered, numbers_of, record_of
from store import composites, credits_of
from store.passports import keep_passports
from ui import doors, drawn_impact, drawn_stand_map, kept, plan_site, planned, tours
from ui.remembered import remembered

LOG: Final = logging.getLogger(__name__)
SOURCES: Final = "sources"
MAPPED: Final = ("district", "coverage", "site")  # kinds that show a map
PRINTED: Final = ("move", SOURCES)
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

    def credited(self, used: Iterable[Dataset | None]) -> tuple[str, ...]:
        """Return how the sources of datasets ask to be named, each once."""
        credits_ = [one for dataset in used if dataset is not None for one in credits_of(dataset)]
        return tuple(dict.fromkeys(crediting.credited(one, self.say) for one in credits_))

    def under(self) -> list[Dataset | None]:
        """Return what is on every map, whatever it shows."""
        return [doors.active_in(self.state, role, "", real=self.real) for role in UNDER]


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
    return _deck(doors.shelf().state(), tours.in_use().raw, kept.today(), language)


@remembered(entries=12)
def _deck(state: str, raw: bytes, today: date, language: Language) -> Deck:
    tour = tour_of(raw, tours.known())
    ask = Ask(state, tour.real, locale(language))
    told = {slide.id: _told(slide, ask) for slide in tour.shown()}
    used = {one.id: one for each in told.values() for one in each.datasets}
    for slide in tour.shown():
        if slide.kind == SOURCES:
            told[slide.id] = _sources(tuple(used.values()), ask)
    pages = tuple(_page(slide, told[slide.id], ask) for slide in tour.shown())
    version = hashlib.sha256(f"{state} {today}".encode() + raw).hexdigest()[:16]
    return Deck(version, tour.language, tour.idle, pages)


def _told(slide: Slide, ask: Ask) -> Told:
    say = ask.say
    try:
        return KINDS[slide.kind](slide, ask)
    except ProblemError as fault:
        return Told(say.say("stand-failed"), lines=(bare(say.problem(fault.problems[0])),))
    except Exception:  # One slide that cannot be drawn leaves the others standing; the log gets the rest.
        LOG.exception("slide %s could not be drawn", slide.id)
        return Told(say.say("stand-failed"), lines=(say.say("stand-failed-more"),))


def _page(slide: Slide, told: Told, ask: Ask) -> Page:
    say, district = ask.say, doors.district()
    facts = {"district": district.name.of(say.language), "region": district.region_name.of(say.language)}
    under = ask.under() if told.picture and slide.kind in MAPPED else []
    named = () if slide.kind == SOURCES or told.sources else ask.credited([*told.datasets, *under])
    told, place = slides.completed(told, facts, named), say.say("stand-place", **facts)
    return Page(
        slide.id,
        bare(slides.title_of(slide, told, say)),
        slide.seconds,
        slide.language or "",
        slides.slide_markup(slide, told, place, _age(slide, told, say), say),
        bare(slides.notes_of(slide, told, say)),
    )


def _age(slide: Slide, told: Told, say: Locale) -> str:
    """Return the mark of the age of what a slide was made of; what was printed bears its date in its source."""
    if slide.kind in PRINTED or any(one.evidence is Evidence.ILLUSTRATIVE for one in told.datasets):
        return ""
    ages = kept.ages()
    used = [one for one in told.datasets if one.role != UNDER[0]] or told.datasets
    return markup.aged(told.evidence, oldest(ages[one.id] for one in used if one.id in ages), say)


def _district(slide: Slide, ask: Ask) -> Told:
    result = ask.value(slide.bound["indicator"], slide)
    name = doors.district().name.of(ask.say.language)
    return slides_numbers.district(result, name, _map(result, ask, places=False), ask.say)


def _coverage(slide: Slide, ask: Ask) -> Told:
    result = ask.value(slide.bound["indicator"], slide)
    return slides_numbers.reached(result, slide.bound.get("zone", ""), ask.names, _map(result, ask), ask.say)


def _map(result: Result, ask: Ask, *, places: bool = True) -> str:
    """Return the map of a result with its stamp and its key; nothing where there are no zones."""
    picture = drawn_stand_map.still(ask.state, result, ask.say, real=ask.real, places=places)
    if not picture:
        return ""
    marked = round(result.counts.get("facilities", 0)) if places else 0
    entries = [one for one in legend(result, marked, ask.say) if one.count]
    shown = markup.figure(values_text(result, ask.names, ask.say), stamp(result, ask.say), picture)
    return shown + slides.key(entries)


def _move(slide: Slide, ask: Ask) -> Told:
    book = drawn_impact.ledger_in(ask.state, slide.bound["place"], "", "", real=ask.real)
    return slides_move.move(book, ask.say)


def _groups(slide: Slide, ask: Ask) -> Told:
    result = ask.value(slide.bound["indicator"], slide)
    found = doors.fairness_in(ask.state, result.indicator.id, result.threshold, real=ask.real)
    bound = slide.bound
    return slides_answers.groups(found, bound.get("family", ""), bound.get("zone", ""), ask.names, ask.say)


def _inclusion(slide: Slide, ask: Ask) -> Told:
    result = ask.value(f"{tours.STRAND}{slide.bound['counter']}", slide)
    return slides_numbers.stranded(result, slide.bound.get("zone", ""), ask.names, ask.say)


def _site(slide: Slide, ask: Ask) -> Told:
    service = slide.bound["service"]
    reach = None if math.isnan(slide.reach) else slide.reach
    wish = Siting(service, 1, slide.bound.get("goal", tours.GOALS[0]), threshold=reach)
    sited = planned.sites_in(ask.state, wish, real=ask.real)
    within = (doors.value_in(ask.state, name, reach, "", real=ask.real) for name in doors.within_reach())
    today = next((one for one in within if planned.service_of(one.indicator) == service), None)
    found, sheet = plan_site.found_of(sited), drawn_stand_map.sheet_in(ask.state, real=ask.real)
    still = (
        drawn_stand_map.still(ask.state, today, ask.say, real=ask.real, spots=slides_answers.spot(found))
        if today is not None
        else ""
    )
    picture = stamp(today, ask.say) + still if today is not None and still else ""
    one = slides_answers.Site(found, service, picture, tuple(dict.fromkeys(sited.datasets.values())), sheet)
    return slides_answers.site(one, ask.names, ask.say)


def _index(slide: Slide, ask: Ask) -> Told:
    weights = next(iter(composites().weights))
    found = doors.ranking_in(ask.state, slide.bound["index"], weights, NORMALISE[0], AGGREGATE[0], real=ask.real)
    return slides_answers.index(found, ask.names, ask.say)


def _sources(used: tuple[Dataset, ...], ask: Ask) -> Told:
    credited = {one.id: " | ".join(ask.credited([one])) for one in used}
    return slides_answers.sources(used, doors.really_computable(), len(doors.catalogue()), credited, ask.say)


def _take_home(slide: Slide, ask: Ask) -> Told:
    from reports.brief import scanned  # noqa: PLC0415 - what paper needs is loaded when it is wanted

    result, zone = ask.value(slide.bound["indicator"], slide), slide.bound.get("zone", "")
    whole = slides_numbers.value_of(result, zone)
    if math.isnan(whole.value):
        return slides_numbers.taken_home(result, zone, ask.names, "", "", ask.say)
    told = explanation(result, doors.ground_in(ask.state, real=ask.real))
    record = record_of(told, doors.district().id)
    code = code_of(record)
    try:
        keep_passports({code: record})
    except OSError:  # A code that nobody can follow later is not handed out.
        LOG.exception("the record behind a number could not be kept")
        return slides_numbers.taken_home(result, zone, ask.names, "", "", ask.say)
    # A number of one zone is found by its number behind the code.
    own = code if whole.zone == DISTRICT_ZONE else f"{code}.{numbered(numbers_of(record)[whole.zone])}"
    words = scanned(Measured(result, (), record, own), whole, ask.names, ask.say)
    return slides_numbers.taken_home(result, zone, ask.names, own, qr(words), ask.say)


def _words(_slide: Slide, _ask: Ask) -> Told:
    return Told("")


KINDS: Final[Mapping[str, Callable[[Slide, Ask], Told]]] = {
    "district": _district,
    "move": _move,
    "coverage": _coverage,
    "groups": _groups,
    "inclusion": _inclusion,
    "site": _site,
    "index": _index,
    SOURCES: _words,  # what it tells of is known when all others are
    "take_home": _take_home,
    "words": _words,
}
