"""One zone whole: all its indicators as dots between their goalposts, beside the district, the target and others."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from figures import markup
from figures.pillars import target_words
from figures.ranks import Names
from figures.standing import report_value
from i18n import Locale
from model.composite import Part
from model.evidence import Evidence
from model.indicator import Result, Value, decimals
from model.norm import Peer
from model.report import Reported

WIDE: Final = ("governorate", "national")  # levels of printed figures that say something to compare with
FITTING: Final = ("exact", "near")  # how well a printed figure has to fit to stand on the same line


@dataclass(frozen=True, slots=True)
class Line:
    """One indicator of a portrait.

    Parameters
    ----------
    part
        Its goalposts.
    peers
        Other cities at the same reach.
    links
        Markup, to where more is told of it.
    """

    part: Part
    result: Result
    peers: Sequence[Peer] = ()
    links: str = ""

    def of(self, zone: str) -> Value:
        """Return the value of a zone."""
        return next(value for value in self.result.values if value.zone == zone)

    def printed(self) -> Reported | None:
        """Return the nearest printed figure of a wider place in the same unit; None where there is none."""
        fit = (one for one in self.result.reports if one.level in WIDE and one.match in FITTING)
        unit = self.result.indicator.unit
        return next((one for one in fit if one.unit == unit and not math.isnan(one.value)), None)


def ordered(lines: Sequence[Line], zone: str) -> list[Line]:
    """Return the lines of which a zone has a value, the worst first: that farthest from its best goalpost."""
    known = [line for line in lines if not math.isnan(line.of(zone).value)]
    return sorted(known, key=lambda line: (line.part.place(line.of(zone).value), line.part.indicator))


def portrait_text(lines: Sequence[Line], zone: str, name: str, say: Locale) -> str:
    """Return the text alternative of the picture: the zone's worst and best indicator, and how many are below target.

    Every part is taken from the values.
    """
    known, blank = ordered(lines, zone), sum(math.isnan(line.of(zone).value) for line in lines)
    if not known:
        return say.say("portrait-alt-none", zone=name, blank=blank)
    asked = [line for line in known if line.result.indicator.target is not None]
    first, last = known[0], known[-1]
    return say.say(
        "portrait-alt",
        zone=name,
        count=len(known),
        worst=first.result.indicator.title,
        low=told(first.of(zone), say),
        best=last.result.indicator.title,
        high=told(last.of(zone), say),
        asked=len(asked),
        missed=sum(not met(line, zone) for line in asked),
        blank=blank,
    )


def met(line: Line, zone: str) -> bool:
    """Tell whether a zone's value is as good as its target, or better."""
    target, ill = line.result.indicator.target, line.result.indicator.ill
    return target is not None and ill(line.of(zone).value) <= ill(target.value) + 1e-9


def portrait_picture(lines: Sequence[Line], zone: str, names: Names, say: Locale) -> str:
    """Return the picture as markup, the worst indicator on top; empty where nothing is known of the zone."""
    known = ordered(lines, zone)
    if not known:
        return ""
    made_up = any(line.of(zone).evidence is Evidence.ILLUSTRATIVE for line in known)
    stamp = markup.badge(Evidence.ILLUSTRATIVE, say) if made_up else ""
    ends = "".join(f"<span>{escape(say.say(f'portrait-axis-{end}'))}</span>" for end in ("worst", "best"))
    rows = "".join(_row(line, zone, say) for line in known)
    alt = escape(portrait_text(lines, zone, names.get(zone, zone), say), quote=True)
    marks = _key(known, names.get(zone, zone), say)
    kind = "portrait made-up" if made_up else "portrait"
    axis = f'<div class="axis"><b></b><span class="ends">{ends}</span><i></i></div>'
    return f'{marks}<div class="{kind}" role="group" aria-label="{alt}">{stamp}{axis}{rows}</div>'


def _key(known: Sequence[Line], name: str, say: Locale) -> str:
    """Return what the marks mean, those that are drawn only."""
    there = {
        "zone": True,
        "district": True,
        "target": any(line.result.indicator.target is not None for line in known),
        "peers": any(line.peers for line in known),
        "printed": any(line.printed() is not None for line in known),
    }
    items = (
        f'<span><s class="{mark}"></s> {escape(say.say(f"portrait-key-{mark}", zone=name))}</span>'
        for mark, is_there in there.items()
        if is_there
    )
    return f'<p class="aside marks">{"".join(items)}</p>'


def _row(line: Line, zone: str, say: Locale) -> str:
    entry, value = line.result.indicator, line.of(zone)
    title = f"<b>{escape(entry.title.of(say.language))}</b>"
    number = f'<span class="number">{escape(told(value, say))}</span>'
    track = f'<span class="track" aria-hidden="true">{_marks(line, value)}</span>'
    compared = "".join(f"<span>{escape(words)}</span>" for words in _compared(line, say))
    more = f"<small>{compared}</small><small>{line.links}</small>"
    return f'<div class="row">{title}{number}{track}<div class="words">{_state(line, zone, say)}{more}</div></div>'


def _marks(line: Line, value: Value) -> str:
    whole, target, printed = line.result.district(), line.result.indicator.target, line.printed()
    pieces = [_band("peers", line, peer.low, peer.high) for peer in line.peers]
    if value.low < value.high:
        pieces.append(_band("bounds", line, value.low, value.high))
    if target is not None:
        pieces.append(_mark("target", line, target.value))
    if not math.isnan(whole.value):
        pieces.append(_mark("district", line, whole.value))
    if printed is not None:
        pieces.append(_mark("printed", line, printed.value))
    return "".join([*pieces, _mark("zone", line, value.value)])


def _band(kind: str, line: Line, low: float, high: float) -> str:
    start, end = sorted(100 * line.part.place(edge) for edge in (low, high))
    return f'<s class="{kind}" style="inset-inline-start:{start:.1f}%;inline-size:{end - start:.1f}%"></s>'


def _mark(kind: str, line: Line, value: float) -> str:
    return f'<s class="{kind}" style="inset-inline-start:{100 * line.part.place(value):.1f}%"></s>'


def _state(line: Line, zone: str, say: Locale) -> str:
    """Return whether the target is met, in a word and a colour, and how many people it still asks for."""
    if line.result.indicator.target is None:
        return f'<span class="state none">{escape(say.say("quality-no-target"))}</span>'
    if met(line, zone):
        return f'<span class="state met">{escape(say.say("portrait-met"))}</span>'
    more = line.of(zone).persons_to_target
    words = say.say("portrait-missed") if math.isnan(more) else say.say("card-to-target", persons=round(more))
    return f'<span class="state missed">{escape(words)}</span>'


def _compared(line: Line, say: Locale) -> list[str]:
    """Return what stands beside a zone's value: the district, the target, other cities, a wider place."""
    whole, words = line.result.district(), []
    if not math.isnan(whole.value):
        words.append(say.say("portrait-district", value=told(whole, say)))
    if line.result.indicator.target is not None:
        words.append(target_words(line.result.indicator, say))
    return [*words, *elsewhere(line, say)]


def elsewhere(line: Line, say: Locale) -> list[str]:
    """Return what other cities have, and what is printed of a wider place."""
    printed, words = line.printed(), []
    for peer in line.peers:
        low, high = (say.quantity(edge, peer.unit, 1) for edge in (peer.low, peer.high))
        words.append(say.say("portrait-peers", cities=peer.cities, low=low, high=high))
    if printed is not None:
        latest = [report for report in printed.reports if report.date == printed.date]
        day = say.say("undated") if printed.date == "undated" else say.date(printed.date)
        value = report_value(printed, latest, say)
        words.append(say.say("portrait-printed", place=printed.place_name, value=value, date=day))
    return words


def told(value: Value, say: Locale) -> str:
    """Return a value with its unit, in as many decimals as that unit is shown with."""
    return say.quantity(value.value, value.unit, decimals(value.unit))
