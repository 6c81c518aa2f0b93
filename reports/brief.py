"""Makes a brief of what was measured: the words and drawings of every part of it."""

import math
from collections.abc import Iterable, Mapping
from typing import Final

import geopandas as gpd

from figures.alt_text import limits_of, people_key, reach_of, values_text
from figures.crediting import credited
from figures.dots import amount, target_of
from figures.markup import age_note, rests_on
from figures.method import owners, standard_words, unit_name
from figures.paper import bars_of, ground_drawn, map_of
from figures.qr import qr
from figures.sheet import sheet_of
from figures.symbols import shielded
from figures.tables import reason
from i18n import Locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, STREET_METRES, Result, Value, decimals
from reports.about import asked_words
from reports.content import Content, Measured, age_of, titled
from reports.pages import Badge, Brief, Ground, Pair, Section
from reports.passport import numbers_of
from reports.sheets import chosen_of, of_zone, overview, sources, zone_table
from reports.summary import summary

WORDS: Final = (
    *("contents", "summary", "filters", "sources", "page", "made-of", "brand", "made-on", "credits", "north"),
    *("by-zone", "method", "code", "code-note", "point"),
)


def brief_of(content: Content, ground: Ground, places: Mapping[str, gpd.GeoDataFrame | None], say: Locale) -> Brief:
    """Return a brief of everything that was measured.

    Parameters
    ----------
    places
        By indicator, the places that it counts, EPSG:4326.
    """
    sheet = sheet_of(content.district.box, content.district.metric_crs)
    drawn = content.zones is not None and content.asked.zone != DISTRICT_ZONE
    names = {zone: content.name(zone, say) for zone in content.names}
    sections = tuple(
        _section(item, content, places.get(item.result.indicator.id), names, say) for item in content.measured
    )
    under = ground if drawn else Ground()
    named = (*(one for told in content.credits.values() for one in told), *under.credits)
    credits_ = dict.fromkeys(f"{credited(one, say)} {one.address}".strip() for one in named)
    return Brief(
        language=say.language,
        direction=say.direction,
        title=bare(say.say("brief-title", district=content.district.name)),
        district=content.district.name.of(say.language),
        region=content.district.region_name.of(say.language),
        date=say.date(content.made_at[:10]),
        badge=badge_of(content.evidence(), say),
        filters=tuple(asked_words(content, say)),
        summary=tuple(summary(content, names, say)),
        overview=overview(content, say),
        ground=ground_drawn(ground.backdrop, ground.streets, sheet) if drawn else "",
        sections=sections,
        sources=sources((*content.datasets(), *under.datasets), say),
        credits=tuple(credits_),
        words={name: say.say(f"brief-{name}") for name in WORDS},
    )


def badge_of(evidence: Evidence | None, say: Locale) -> Badge:
    """Return the badge of a kind of evidence."""
    if evidence is None:
        return Badge()
    return Badge(str(evidence), say.say(f"evidence-{evidence}"), say.say(f"evidence-{evidence}-note"))


def _section(
    item: Measured, content: Content, places: gpd.GeoDataFrame | None, names: Mapping[str, str], say: Locale
) -> Section:
    result = of_zone(item.result, content.asked.zone)
    chosen = chosen_of(result, content.asked.zone)
    # A zone that was asked for alone stands among the others in its pictures, which say what its number is worth.
    shown = result if content.asked.zone == DISTRICT_ZONE else item.result
    known = any(not math.isnan(one.value) for one in shown.zones())
    drawn = known and content.zones is not None
    read = scanned(item, chosen, names, say)
    sheet = sheet_of(content.district.box, content.district.metric_crs)
    unknown, told = math.isnan(chosen.value), values_text(shown, names, say)
    return Section(
        id=result.indicator.id,
        title=titled(result, say),
        domain=say.say(f"domain-{result.indicator.domain}"),
        value=reason(chosen, say) if unknown else amount(chosen.value, chosen.unit, say),
        known=not unknown,
        badge=badge_of(None if unknown else chosen.evidence, say),
        lead=told if known else "" if unknown else _of_none(result, say),
        alt=told,
        facts=tuple(_facts(result, chosen, content, names, say)),
        map=map_of(shown, content.zones, places, sheet, names, say) if drawn and content.zones is not None else None,
        bars=bars_of(shown, names, say) if known else None,
        table=zone_table(result, numbers_of(item.record) if item.code else {}, content, say),
        notes=(*_notes(result, say), *(_wanted(result, say) if unknown else ())),
        sources=tuple(_made_of(result, say)) if known or not unknown else (),
        code=item.code,
        code_words=read if item.code else "",
        qr=qr(read) if item.code else "",
        reach=reach_of(result, say),
    )


def _of_none(result: Result, say: Locale) -> str:
    """Return why no zone has a value of its own, where the district has one; nothing where no zone was asked for."""
    return say.say("brief-no-zone", reason=reason(result.zones()[0], say)) if result.zones() else ""


def scanned(item: Measured, chosen: Value, names: Mapping[str, str], say: Locale) -> str:
    """Return what a person reads who scans the code: what it is, where, how much, within which reach, and the code.

    What kind of truth it is stands behind the number; where that is not known nothing does.
    """
    place = names.get(chosen.zone) or say.say("whole-district")
    told = say.say("no-data") if math.isnan(chosen.value) else amount(chosen.value, chosen.unit, say)
    evidence = f" ({say.say(f'evidence-{chosen.evidence}')})" if chosen.evidence else ""
    lines = (titled(item.result, say), f"{place}: {told}{evidence}", reach_of(item.result, say), item.code)
    return bare("\n".join(filter(None, lines)))


def _facts(result: Result, chosen: Value, content: Content, names: Mapping[str, str], say: Locale) -> Iterable[Pair]:
    """Yield what stands beside the number: only what is known."""
    entry, unit = result.indicator, result.indicator.unit
    yield say.say("brief-place"), names.get(chosen.zone) or say.say("whole-district")
    if not math.isnan(chosen.low + chosen.high):
        low, high = (say.number(end, decimals(unit)) for end in (chosen.low, chosen.high))
        yield say.say("column-bounds"), say.say("bounds", low=low, high=high)
    target = target_of(result)
    if entry.target is not None and not math.isnan(target):
        source = say.say(f"target-source-{entry.target.source}")
        yield say.say("fact-target"), say.say("method-from", value=amount(target, unit, say), source=source)
    persons, short = chosen.counted()
    if not math.isnan(persons):
        yield say.say(f"column-persons-{people_key(result)}"), say.number(persons)
    if not math.isnan(short) and result.at_own_reach():
        yield say.say("column-to-target"), say.number(short)
    if not math.isnan(result.threshold):
        yield say.say("given-threshold_m"), say.quantity(result.threshold, "m")
    if rests := rests_on(chosen, say):
        yield say.say("given-measured_share"), rests
    if chosen.vintage:
        yield say.say("fact-vintage"), say.date(chosen.vintage)
    age = age_of(result, content.ages)
    if age is not None and not math.isnan(chosen.value):
        yield say.say("fact-age"), age_note(age, say)


def _notes(result: Result, say: Locale) -> Iterable[Pair]:
    entry = result.indicator
    yield say.say("fact-formula"), shielded(entry.formula.of(say.language))
    direction = say.say("direction-" + entry.direction.replace(" ", "-"))
    yield say.say("fact-unit"), say.say("brief-unit", unit=unit_name(entry.unit, say), direction=direction)
    if result.weight == STREET_METRES:
        yield say.say("given-weight"), say.say("weight-street_metres")
    if target := entry.target_text.of(say.language):
        yield say.say("fact-target"), shielded(target)
    if entry.standard:
        yield say.say("fact-standard"), say.listed(standard_words(entry, say))
    if limits := limits_of(result, say):
        yield say.say("fact-note"), limits
    for one in result.reports:
        value = say.quantity(one.high, one.unit, 2) if math.isnan(one.value) else say.quantity(one.value, one.unit, 2)
        if math.isnan(one.value):
            value = say.say("range", low=say.number(one.low, 2), high=value)
        day = say.date(one.date) if one.date[:4].isdigit() else say.say("undated")
        place = say.say("brief-printed", place=one.place_name, value=value, date=day)
        yield one.title.of(say.language), f"{place} {one.reports[0].source_title}. {one.caveat.of(say.language)}"


def _wanted(result: Result, say: Locale) -> Iterable[Pair]:
    """Yield who could give what a number lacks, and what to do next to get it."""
    entry = result.indicator
    if entry.owners:
        yield say.say("method-owner"), say.listed(owners(entry, say))
    if entry.step:
        yield say.say("method-step"), say.say(entry.step)


def _made_of(result: Result, say: Locale) -> Iterable[str]:
    """Yield each dataset that went in: title, id and version; more of each stands among the sources."""
    for one in dict.fromkeys(result.datasets.values()):
        title = one.title.of(say.language) or one.id
        yield say.say("brief-dataset", title=title, id=one.id, version=f"v{one.version}")
