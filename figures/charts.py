"""Ranked bars with their interval, their target and their words, mirrored where the language is."""

import math
from collections.abc import Iterable, Mapping
from html import escape
from typing import Final

from figures import markup
from figures.alt_text import values_text
from i18n import Locale
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Result, Value

TICKS: Final = (0, 50, 100)  # the lines between them have no name: on a narrow phone there is no room for more
LEAST, MOST = 0.0, 100.0


def ranked_bars(result: Result, names: Mapping[str, str], say: Locale, zone: str = "") -> str:
    """Return the zones of ``result`` as bars, markup, best on top, each with its value and its bounds.

    Values stand in a column of their own behind the bars, where they hide neither target nor bounds. Zones without
    a value stand below with the word for it and no bar: blank is not zero.

    Parameters
    ----------
    names
        Zone id to name in the reader's language.
    zone
        The one zone to show, beside all together; empty for all of them.
    """
    one = result.of_zone(zone)
    values = list(result.ranked()) if one is None else [one, result.district()]
    made_up = any(value.evidence is Evidence.ILLUSTRATIVE for value in values if not math.isnan(value.value))
    target = result.indicator.target if result.at_own_reach() else None
    kinds = ["bars", *(["made-up"] if made_up else []), *(["target"] if target else [])]
    aim = f' style="--target:{_at(target.value):.1f}%"' if target else ""
    words = say.say("chart-target", value=say.number(target.value)) if target else ""
    parts = [
        markup.badge(Evidence.ILLUSTRATIVE, say) if made_up else "",
        f"<div><b></b><span><q>{escape(words)}</q></span><i></i></div>" if words else "",
        *_rows(values, {DISTRICT_ZONE: say.say("whole-district"), **names}, say),
        f'<div class="axis"><b></b><span>{"".join(_tick(tick, say) for tick in TICKS)}</span><i></i></div>',
    ]
    alt = escape(values_text(result.narrowed(zone), names, say), quote=True)
    return f'<figure class="{" ".join(kinds)}" role="img" aria-label="{alt}"{aim}>{"".join(parts)}</figure>'


def _rows(values: Iterable[Value], names: Mapping[str, str], say: Locale) -> Iterable[str]:
    for value in values:
        name, words = escape(names.get(value.zone, value.zone)), escape(say.quantity(value.value, value.unit, 1))
        if math.isnan(value.value):
            yield f'<div class="blank"><b>{name}</b><span class="track"><em>{words}</em></span><i></i></div>'
        else:
            yield f'<div><b>{name}</b><span class="track">{_bar(value)}</span><i>{words}</i></div>'


def _bar(value: Value) -> str:
    low, high = (_at(value.value if math.isnan(end) else end) for end in (value.low, value.high))
    bounds = f'<s style="inset-inline-start:{low:.1f}%;inline-size:{high - low:.1f}%"></s>'
    return f'<u style="inline-size:{_at(value.value):.1f}%"></u>{bounds}'


def _at(share: float) -> float:
    return min(max(share, LEAST), MOST)


def _tick(tick: int, say: Locale) -> str:
    return f'<u style="inset-inline-start:{tick}%">{escape(say.number(tick))}</u>'
