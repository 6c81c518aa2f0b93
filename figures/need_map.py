"""Need against access: a map in nine colours, the square that explains them, and what each zone is."""

import math
from collections.abc import Iterable, Mapping
from html import escape
from typing import Any, Final

import geopandas as gpd
import numpy as np
import pandas as pd

from figures import markup, palette
from figures.alt_text import group_name, title_of
from figures.dots import PERCENT, amount
from figures.fairness import members, versions
from figures.picture import image_of, labels_on, path_of, scale_bar
from figures.sheet import WIDTH, sheet_of
from i18n import Locale
from i18n.locale import clean
from model.district import District
from model.evidence import Evidence
from model.fairness import NeedMap, NeedZone

THIRDS: Final = (0, 1, 2)
WORST: Final = (2, 0)  # most in need, least access


def number_of(third: tuple[int, int]) -> int:
    """Return the number of a square: 1 where need is highest and access lowest, 9 at the other end."""
    need, access = third
    return 3 * (2 - need) + access + 1


def need_picture(
    found: NeedMap,
    zones: gpd.GeoDataFrame,
    ground: Iterable[str],
    district: District,
    names: Mapping[str, str],
    say: Locale,
) -> str:
    """Return the map as markup: every zone in the colour and with the number of its square.

    Parameters
    ----------
    zones
        EPSG:4326.
    ground
        What lies under it, as ``picture.ground_of`` draws it.
    names
        Zone id to name in the reader's language.
    """
    sheet = sheet_of(district.box, district.metric_crs)
    shapes = dict(zip(map(str, zones["zone_id"]), sheet.draw(zones), strict=True))
    drawing = [*ground, *_zones(found, shapes)]
    by_zone = {one.zone: one for one in found.zones}
    words = {zone: (names.get(zone, zone), _mark(by_zone.get(zone), say)) for zone in shapes}
    image = f'<img alt="" src="{image_of(drawing, sheet)}">'
    body = f"{image}{labels_on(shapes, words, np.empty((0, 2)), sheet)}{scale_bar(sheet, say)}"
    return f'<div class="still need" style="aspect-ratio:{WIDTH}/{sheet.height:.0f}">{body}</div>'


def need_view(found: NeedMap, picture: str, names: Mapping[str, str], say: Locale) -> str:
    """Return the answer, and the map beside the square that explains it.

    Parameters
    ----------
    picture
        Markup of ``need_picture``, with its stamp.
    """
    answer = f'<p class="answer">{escape(need_answer(found, names, say))}</p>'
    figure = markup.figure(need_alt(found, names, say), picture)
    return f'{answer}<div class="beside">{figure}{square(found, say)}</div>'


def _mark(one: NeedZone | None, say: Locale) -> str:
    return say.number(number_of(one.third)) if one is not None and one.third is not None else say.say("no-data")


def fill_of(one: NeedZone | None) -> str:
    """Return the colour of a zone's square; a zone without one has a colour of its own."""
    return palette.NO_DATA if one is None or one.third is None else palette.NEED_ACCESS[one.third[0]][one.third[1]]


def _zones(found: NeedMap, shapes: Mapping[str, Any]) -> Iterable[str]:
    by_zone = {one.zone: one for one in found.zones}
    made_up = {value.zone for value in found.result.zones() if value.evidence is Evidence.ILLUSTRATIVE}
    # Those that matter most come last, so that no neighbour's outline covers theirs.
    last = [zone for zone in shapes if zone in by_zone and by_zone[zone].third == WORST]
    for zone in (*(zone for zone in shapes if zone not in last), *last):
        path = path_of([shapes[zone]])
        yield f'<path d="{path}" fill="{fill_of(by_zone.get(zone))}" fill-rule="evenodd"/>'
        if zone in made_up:
            yield f'<path d="{path}" fill="url(#made-up)" fill-rule="evenodd"/>'
        width = 4.5 if zone in last else 1.6
        yield f'<path d="{path}" fill="none" stroke="{palette.INK}" stroke-width="{width}"/>'


def square(found: NeedMap, say: Locale) -> str:
    """Return the nine squares as a table: need downwards, access across, each with its zones and persons."""
    unit = found.result.indicator.unit
    heads = "".join(f'<th scope="col">{_head(found.access_edges, at, unit, say)}</th>' for at in THIRDS)
    rows = "".join(_row(found, need, say) for need in reversed(THIRDS))
    caption = f"<caption>{escape(say.say('equity-access', title=title_of(found.result, say)))}</caption>"
    down = f'<th scope="col">{escape(say.say("equity-need", group=group_name(found.group, say)))}</th>'
    table = f"<table>{caption}<thead><tr>{down}{heads}</tr></thead><tbody>{rows}</tbody></table>"
    blank = sum(one.third is None for one in found.zones)
    none = f'<p><i style="background:{palette.NO_DATA}"></i>{escape(say.say("equity-blank", count=blank))}</p>'
    return f'<div class="squares">{table}{none if blank else ""}</div>'


def _head(edges: tuple[float, float], at: int, unit: str, say: Locale) -> str:
    return f"{escape(say.say(f'equity-third-{at}'))}<small>{escape(_range(edges, at, unit, say))}</small>"


def _row(found: NeedMap, need: int, say: Locale) -> str:
    cells = "".join(_cell(found, need, access, say) for access in THIRDS)
    return f'<tr><th scope="row">{_head(found.need_edges, need, PERCENT, say)}</th>{cells}</tr>'


def _cell(found: NeedMap, need: int, access: int, say: Locale) -> str:
    here = found.square(need, access)
    number = f"<b>{escape(say.number(number_of((need, access))))}</b>"
    words = ""
    if here:
        persons = members(found.family, sum(one.persons for one in here), say)
        words = f"{escape(say.say('equity-zones', count=len(here)))}<br>{escape(persons)}"
    worst = ' class="worst"' if (need, access) == WORST else ""
    return f'<td{worst} style="background:{palette.NEED_ACCESS[need][access]}">{number}<small>{words}</small></td>'


def _range(edges: tuple[float, float], at: int, unit: str, say: Locale) -> str:
    """Return what a third holds, in words; nothing without zones."""
    if math.isnan(edges[0]):
        return ""
    low, high = (amount(edge, unit, say) for edge in edges)
    if at == 1:
        return say.say("equity-range", low=low, high=high)
    return say.say("equity-under", edge=low) if at == 0 else say.say("equity-from", edge=high)


def need_answer(found: NeedMap, names: Mapping[str, str], say: Locale) -> str:
    """Return in a sentence where need is highest and access lowest, and how many of the group live there."""
    worst = found.square(*WORST)
    group = group_name(found.group, say)
    if not worst:
        return say.say("equity-need-none", group=group)
    return say.say(
        "equity-need-answer",
        persons=members(found.family, sum(one.persons for one in worst), say),
        group=group,
        names=say.listed(names.get(one.zone, one.zone) for one in _ordered(worst)),
        count=len(worst),
    )


def _ordered(zones: Iterable[NeedZone]) -> list[NeedZone]:
    """Return zones with those first that hold most people in need, ties by id."""
    return sorted(zones, key=lambda one: (math.isnan(one.persons), -one.persons, one.zone))


def need_alt(found: NeedMap, names: Mapping[str, str], say: Locale) -> str:
    """Return the text alternative of the map: every square that holds a zone, and how many zones have none."""
    lines = [
        say.say(
            "alt-square",
            number=number_of((need, access)),
            need=say.say(f"equity-third-{need}"),
            access=say.say(f"equity-third-{access}"),
            names=say.listed(names.get(one.zone, one.zone) for one in found.square(need, access)),
        )
        for need in reversed(THIRDS)
        for access in THIRDS
        if found.square(need, access)
    ]
    whole = found.result.district()
    head = say.say(
        "alt-need",
        title=title_of(found.result, say),
        group=group_name(found.group, say),
        blank=sum(one.third is None for one in found.zones),
        evidence=say.say(f"evidence-{whole.evidence}") if whole.evidence else say.say("no-data"),
    )
    return " ".join((head, *lines))


def need_table(found: NeedMap, names: Mapping[str, str], say: Locale) -> pd.DataFrame:
    """Return the zones in words, by the number of their square, those without one last."""
    unit = found.result.indicator.unit
    ranked = sorted(_ordered(found.zones), key=lambda one: number_of(one.third) if one.third else math.inf)
    return pd.DataFrame(
        {
            say.say("column-zone"): clean(names.get(one.zone, one.zone)),
            say.say("column-square"): _square_words(one, say),
            say.say("equity-need", group=group_name(found.group, say)): _or_word(one.need, PERCENT, say),
            group_name(found.group, say): members(found.family, one.persons, say),
            say.say("column-access"): _or_word(one.access, unit, say),
        }
        for one in ranked
    )


def _or_word(value: float, unit: str, say: Locale) -> str:
    return say.say("no-data") if math.isnan(value) else amount(value, unit, say)


def _square_words(one: NeedZone, say: Locale) -> str:
    if one.third is None:
        return say.say(f"reason-{one.reason}") if one.reason else say.say("no-data")
    need, access = (say.say(f"equity-third-{at}") for at in one.third)
    return say.say("equity-square", number=number_of(one.third), need=need, access=access)


def need_rows(found: NeedMap, names: Mapping[str, str]) -> pd.DataFrame:
    """Return the zones as a machine reads them, each with its evidence and what it was made of."""
    evidence = {value.zone: value.evidence or "" for value in found.result.zones()}
    return pd.DataFrame(
        {
            "indicator": found.result.indicator.id,
            "threshold_m": found.result.threshold,
            "group": found.group,
            "zone": one.zone,
            "name": names.get(one.zone, one.zone),
            "square": number_of(one.third) if one.third else "",
            "need_percent": one.need,
            "persons": one.persons,
            "access": one.access,
            "unit": found.result.indicator.unit,
            "evidence": evidence[one.zone],
            "reason": one.reason,
            "datasets": versions(found.result),
        }
        for one in found.zones
    )
