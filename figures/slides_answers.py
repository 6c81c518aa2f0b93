"""Slides about answers: who has least, what one more place would change, where an index is lowest, what is real."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Final

import geopandas as gpd
import shapely

from figures import fairness, markup, palette, quality, ranks
from figures.alt_text import group_name, title_of
from figures.dots import amount, difference
from figures.evenness import stamp
from figures.letters import width_of
from figures.maps import LegendEntry
from figures.plan_sites import Found
from figures.sheet import WIDTH, Sheet
from figures.slides import Told, key
from i18n import Locale
from i18n.locale import bare
from model.dataset import Dataset
from model.evidence import Evidence, weakest
from model.fairness import Fairness
from model.indicator import DISTRICT_ZONE, unit_of_weight
from model.ranking import Ranking

DEGREES: Final = 4326
ENDS: Final = 4  # zones at either end of an order: more of them nobody reads from where the audience sits
ROOM, SMALL = 26.0, 0.8  # of the slide of sources: letters' sizes in a line, and the size of a credit
Names = Mapping[str, str]


def groups(found: Fairness | None, family: str, zone: str, names: Names, say: Locale) -> Told:
    """Return how far the groups of one family are apart, of the widest without one, each with its dot."""
    title = say.say("stand-groups-title")
    if found is None:
        return Told(title, "", say.say("no-data"), (say.say("stand-lacking"),))
    where = zone if found.result.of_zone(zone) else DISTRICT_ZONE
    own = (one for one in found.gaps if (one.family, one.zone) == (family, where) and one.most)
    gap = next(own, None) if family else found.widest(where)
    told = Told(title, title_of(found.result, say), datasets=_used(found.result.datasets))
    if gap is None:
        return replace(told, value=say.say("no-data"), lines=(say.say("equity-alone"),))
    shown = replace(found, groups=tuple(one for one in found.groups if one.family == gap.family))
    place, unit = fairness.place_name(where, names, say), found.result.indicator.unit
    alt = fairness.groups_alt(replace(shown, gaps=(gap,)), where, place, say)
    by_group = {one.group: one.value for one in found.at(where)}
    lowest, highest = (
        say.say("stand-group", group=group_name(group, say), value=amount(by_group[group], unit, say))
        for group in (gap.least, gap.most)
    )
    value = difference(gap.value, unit, say)
    return replace(
        told,
        value=value,
        lines=tuple(fairness.gap_words(found, gap, say)),
        picture=markup.figure(alt, stamp(found.result, say), fairness.dot_rows(shown, where, say)),
        evidence=next(one.evidence for one in found.result.values if one.zone == where),
        facts={"least": lowest, "most": highest, "gap": value},
    )


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """A search for the best place of one more site: what it came to, for which service, on which map."""

    found: Found
    service: str
    picture: str
    datasets: tuple[Dataset, ...]
    sheet: Sheet | None


def site(one: Site, names: Names, say: Locale) -> Told:
    """Return how many more come within reach with one more place, where it stands, and how many do before and after."""
    found, service = one.found, say.say(f"service-{one.service}")
    few = math.isnan(found.extra)
    persons = say.say("plan-few") if few else say.signed(found.extra, unit_of_weight(found.weight))
    reach = say.quantity(found.limit, "m")
    (_, _, _, zone), *_ = found.sites
    lines = [
        say.say("stand-site-where", zone=names.get(zone, zone or say.say("no-data")), count=found.candidates),
        *_shares(found, reach, say),
        *([say.say("site-proven")] if found.optimal and not few else []),
    ]
    picture = _with_site(one, one.sheet, lines[0], say) if one.picture and one.sheet else ""
    return Told(
        say.say("stand-site-title", service=service),
        say.say("stand-site-scope"),
        persons,
        tuple(lines),
        picture,
        found.evidence,
        datasets=one.datasets,
        facts={"persons": persons, "reach": reach},
    )


def _shares(found: Found, reach: str, say: Locale) -> list[str]:
    """Return the share within reach without and with the new site; nothing where it is not told."""
    if not found.amount > 0 or math.isnan(found.before.reached + found.after.reached):
        return []
    before, after = (
        say.quantity(100 * side.reached / found.amount, "percent", 1) for side in (found.before, found.after)
    )
    return [say.say("stand-site-share", reach=reach, before=before, after=after)]


def spot(found: Found) -> gpd.GeoDataFrame:
    """Return where the new place stands."""
    (_, longitude, latitude, _), *_ = found.sites
    return gpd.GeoDataFrame(geometry=[shapely.Point(longitude, latitude)], crs=DEGREES)


def _with_site(one: Site, sheet: Sheet, alt: str, say: Locale) -> str:
    """Return today's map with the new place upon it."""
    ((x, y),) = shapely.get_coordinates(sheet.draw(spot(one.found))).tolist()
    place = f"left:{100 * x / WIDTH:.2f}%;top:{100 * y / sheet.height:.2f}%"
    mark = f'<div class="still over" style="aspect-ratio:{WIDTH}/{sheet.height:.0f}"><i style="{place}"></i></div>'
    entries = (
        LegendEntry(palette.FACILITY, say.say("legend-facilities"), one.found.standing, "point"),
        LegendEntry("", say.say("stand-site-new"), 1, "new"),
    )
    return markup.figure(alt, one.picture, mark) + key(entries)


def index(found: Ranking, names: Names, say: Locale) -> Told:
    """Return where an index is lowest and how many live there, with every zone's score and place with its band."""
    title, low = found.declared.title.of(say.language), found.lowest()
    if not low:
        lines = (say.say(f"reason-{found.reason}") if found.reason else say.say("quality-alone"),)
        return Told(title, "", say.say("no-data"), (*lines, say.say("stand-lacking")), datasets=_used(found.datasets))
    best, worst = found.highest()[0], low[0]
    return Told(
        title,
        say.say("quality-who"),
        quality.lowest_value(low, say),
        tuple(quality.ends_words(found, names, say)[:1]),
        ranks.ranks_picture(found, names, say, ENDS),
        found.evidence,
        datasets=_used(found.datasets),
        facts={name: names.get(zone.zone, zone.zone) for name, zone in (("best", best), ("worst", worst))},
    )


def sources(used: Sequence[Dataset], computable: int, entries: int, credited: Mapping[str, str], say: Locale) -> Told:
    """Return what the tour was made of, each dataset with its kind of evidence, and how much is made up.

    Parameters
    ----------
    computable, entries
        How many indicators could be computed with real data alone, of how many.
    credited
        By dataset, how its sources ask to be named.
    """
    made_up = [one for one in used if one.evidence is Evidence.ILLUSTRATIVE]
    numbers = {"datasets": say.number(len(used)), "illustrative": say.number(len(made_up))}
    real = say.say("stand-sources-real", computable=say.number(computable), entries=say.number(entries))
    lines = (say.say("evidence-illustrative-note"), real) if made_up else (real,)
    picture = _made_of(used, credited, say)
    return Told(
        say.say("stand-sources-title"),
        say.say("stand-sources-scope"),
        say.say("stand-sources-value", **numbers),
        lines,
        picture if used else "",
        weakest(one.evidence for one in used) if used else None,
        facts=numbers,
    )


def _made_of(used: Iterable[Dataset], credited: Mapping[str, str], say: Locale) -> str:
    """Return every dataset, those of one kind of evidence and one credit together, what is made up last.

    All of them are named, so that letters get smaller where there are more than fit: the style is told how many lines.
    """
    together: dict[tuple[Evidence, str], list[str]] = {}
    for one in sorted(used, key=lambda one: one.evidence is Evidence.ILLUSTRATIVE):
        group = together.setdefault((one.evidence, credited.get(one.id, "")), [])
        group.append(one.title.of(say.language) or one.id)
    rows, lines = [], 0.0
    for (evidence, credit), titles in together.items():
        named = "".join(f"<b>{escape(title)}</b>" for title in titles)
        source = f'<small><bdi dir="auto">{escape(credit)}</bdi></small>' if credit else ""
        rows.append(f"<li>{markup.badge(evidence, say)}<div>{named}{source}</div></li>")
        lines += sum(math.ceil(width_of(bare(title), 1.0) / ROOM) for title in titles) + math.ceil(
            width_of(credit, SMALL) / ROOM
        )
    lines += len(rows) / 2
    return f'<ul class="made-of" style="--lines:{lines:g}">{"".join(rows)}</ul>'


def _used(datasets: Mapping[str, Dataset]) -> tuple[Dataset, ...]:
    return tuple(dict.fromkeys(datasets.values()))
