"""Rows with a dot each on one axis: what groups of residents and zones side by side are drawn with."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from i18n import Locale
from i18n.locale import unit_key
from model.evidence import Evidence
from model.indicator import Result, decimals

PERCENT: Final = "percent"
POINTS: Final = "percentage points"
FULL: Final = 100.0
STEPS: Final = (1.0, 2.0, 2.5, 5.0, 10.0)  # where an axis may end, at any power of ten
TICKS: Final = 4


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis from ``low`` to ``high``, in the unit of what is drawn on it."""

    low: float
    high: float

    def at(self, value: float) -> float:
        """Return where a value stands, percent of the axis; one beyond an end stands at it."""
        return min(max(FULL * (value - self.low) / (self.high - self.low), 0.0), FULL)

    def ticks(self) -> tuple[float, ...]:
        """Return the values that are written on the axis."""
        return tuple(self.low + step * (self.high - self.low) / TICKS for step in range(TICKS + 1))


def scale_of(values: Iterable[float], unit: str) -> Scale:
    """Return an axis for values: of shares always the whole, of amounts from zero (or below) to a round number."""
    if unit == PERCENT:
        return Scale(0.0, FULL)
    known = [value for value in values if not math.isnan(value)]
    low, high = (_round_end(-min([0.0, *known])), _round_end(max([0.0, *known])))
    return Scale(-low, high if high or low else 1.0)


def _round_end(value: float) -> float:
    """Return the next round number that is no less than ``value``, which is no less than zero."""
    if not value > 0:
        return 0.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in STEPS if value <= step * power * (1 + 1e-9))


def amount(value: float, unit: str, say: Locale) -> str:
    """Return a value with its unit."""
    return say.quantity(value, unit, decimals(unit))


def difference(value: float, unit: str, say: Locale) -> str:
    """Return how far two values in ``unit`` are apart."""
    return say.quantity(value, POINTS if unit == PERCENT else unit, decimals(unit))


def short(value: float, unit: str, say: Locale) -> str:
    """Return a value without its unit, where the unit stands above it; a share keeps its sign."""
    return say.quantity(value, unit, 1) if unit_key(unit) == PERCENT else say.number(value, decimals(unit))


def target_of(result: Result) -> float:
    """Return the target at the reach that it is for; NaN without one, and at another reach."""
    target = result.indicator.target
    return math.nan if target is None or not result.at_own_reach() else target.value


def rows_on(
    scale: Scale,
    unit: str,
    lines: Mapping[str, float],
    body: str,
    say: Locale,
    *,
    made_up: bool,
    bounds: str = "dots-bounds",
) -> str:
    """Return rows under their axis, with lines across all of them and what each line stands for.

    Parameters
    ----------
    lines
        Where a line stands, by its kind (``whole``, ``target``); NaN for none.
    body
        Rows, markup of ``row`` and headings.
    made_up
        Whether the dots are hatched.
    bounds
        Id of what a bar stands for; empty where there is none.
    """
    known = {name: at for name, at in lines.items() if not math.isnan(at)}
    style = ";".join(f"--{name}:{scale.at(at):.2f}%" for name, at in known.items())
    words = "".join(
        f'<li><i class="{name}"></i>{escape(say.say(f"dots-{name}", value=amount(at, unit, say)))}</li>'
        for name, at in known.items()
    )
    bars = f'<li><i class="bounds"></i>{escape(say.say(bounds))}</li>' if bounds else ""
    key = f"<ul>{words}{bars}</ul>" if words or bars else ""
    kinds = " ".join(("dots", *known, *(["made-up"] if made_up else [])))
    return f'<div class="{kinds}" style="{style}">{_axis(scale, unit, say)}{body}{key}</div>'


def is_made_up(evidence: Evidence | None) -> bool:
    """Tell whether what is drawn has to be hatched."""
    return evidence is Evidence.ILLUSTRATIVE


def _axis(scale: Scale, unit: str, say: Locale) -> str:
    ticks = "".join(
        f'<span style="inset-inline-start:{scale.at(tick):.2f}%">{escape(_tick(tick, unit, say))}</span>'
        for tick in scale.ticks()
    )
    return f'<div class="axis"><div>{ticks}</div></div>'


def _tick(tick: float, unit: str, say: Locale) -> str:
    return say.quantity(tick, unit) if unit == PERCENT else say.number(tick, decimals(unit))


def row(name: str, track: str, number: str, beside: str, kind: str = "") -> str:
    """Return one row.

    Parameters
    ----------
    name, number, beside
        Words, escaped here.
    track
        Markup of ``dot`` or ``band``.
    """
    return (
        f'<div class="{f"row {kind}".strip()}"><span>{escape(name)}</span><div class="track">{track}</div>'
        f"<b>{escape(number)}</b><small>{escape(beside)}</small></div>"
    )


def empty_row(name: str, why: str) -> str:
    """Return a row that has no dot, and why."""
    return f'<div class="row"><span>{escape(name)}</span><em>{escape(why)}</em></div>'


def dot(value: float, low: float, high: float, scale: Scale) -> str:
    """Return a dot with the bar of its bounds; an unknown bound stands at the dot, an unknown value has no dot."""
    least, most = (value if math.isnan(end) else end for end in (low, high))
    mark = "" if math.isnan(value) else f'<i style="inset-inline-start:{scale.at(value):.2f}%"></i>'
    return f"{band(least, most, scale)}{mark}"


def band(low: float, high: float, scale: Scale) -> str:
    """Return a bar from one value to another."""
    start, end = scale.at(low), scale.at(high)
    return f'<u style="inset-inline-start:{start:.2f}%;inline-size:{end - start:.2f}%"></u>'
