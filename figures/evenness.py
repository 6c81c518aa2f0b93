"""How evenly something is spread: two curves of who holds how much, and what each measure says in plain words."""

import math
from base64 import b64encode
from collections.abc import Iterable
from html import escape
from itertools import product
from typing import Final

import numpy as np
import pandas as pd

from figures import markup, palette
from figures.alt_text import title_of
from i18n import Locale
from model.evidence import Evidence
from model.fairness import Curve, Fairness
from model.indicator import Result, Value, decimals

SIDE: Final = 400  # units of the drawing
FULL: Final = 100.0
TWO_KINDS: Final = 3  # corners of a curve of people who have all alike and people who have nothing
FIFTH, FOUR_FIFTHS, FOUR_TENTHS = 2, 8, 4  # places among the tenths
MARKED: Final = {"lorenz": FIFTH * 2, "income": FOUR_TENTHS}  # the point of each curve that is told in words
WORDS: Final = (46.0, 17.0)  # percent of the smallest square that a mark's words take: two lines
GAP, LEAST = 4, 1.5  # percent of a square between a mark and its words; between these and a line
BESIDE, BELOW = ("eq_gin", "eq_con", "eq_pal"), ("eq_fgt", "eq_the")  # which measures stand beside the curves


def is_either_or(found: Fairness) -> bool:
    """Tell whether everybody has the same or nothing, as with whoever is within reach and whoever is not."""
    return len(found.lorenz) == TWO_KINDS and found.lorenz[1][1] == 0.0


def evenness(found: Fairness, say: Locale) -> str:
    """Return both curves and the readings of every measure, as markup; the readings alone where there is no curve."""
    curves = "".join(
        _curve(name, points, [pair[at] for pair in found.tenths], found, say)
        for at, (name, points) in enumerate((("lorenz", found.lorenz), ("income", found.by_income)))
        if points
    )
    mark = stamp(found.result, say)
    return f'<div class="evenly">{mark}{curves}{readings(BESIDE, found, say)}{readings(BELOW, found, say)}</div>'


def _curve(name: str, points: Curve, tenths: list[float], found: Fairness, say: Locale) -> str:
    mirrored = say.direction == "rtl"
    image = f'<img alt="" src="{_image(points, mirrored=mirrored, made_up=_made_up(found.result))}">'
    at = MARKED[name]
    x, y = FULL * (1 - at / 10 if mirrored else at / 10), FULL * (1 - tenths[at])
    words = say.say("equity-mark", people=_share(at / 10, say), held=_share(tenths[at], say))
    side, left, top = spot_of(points, x, y, mirrored=mirrored)
    mark = (
        f'<i style="left:{x:.1f}%;top:{y:.1f}%"></i>'
        f'<b class="{side}" style="left:{left:.1f}%;top:{top:.1f}%">{escape(words)}</b>'
    )
    ends = "".join(
        f'<span class="{end}">{escape(say.quantity(number, "percent"))}</span>'
        for end, number in (("foot start", 0), ("foot end", FULL), ("wall", FULL))
    )
    alt = escape(curve_alt(name, tenths, found, say), quote=True)
    title = f"<figcaption>{escape(say.say(f'equity-curve-{name}'))}</figcaption>"
    return (
        f'<figure class="curve" role="img" aria-label="{alt}">{title}'
        f'<small>{escape(say.say("equity-axis-held"))}</small><div class="square">{image}{mark}{ends}</div>'
        f'<small class="below">{escape(say.say("equity-axis-people"))}</small></figure>'
    )


def spot_of(points: Curve, x: float, y: float, *, mirrored: bool) -> tuple[str, float, float]:
    """Return where the words of a mark stand: which way they grow from there, and percent from the left and the top.

    They hide neither the curve nor the shaded room, and stand outside of both rather than across them. From the corner
    that is given they cover ``WORDS`` of the smallest square, and less of a larger one.
    """
    curve = tuple((FULL * (1 - at if mirrored else at), FULL * (1 - held)) for at, held in points)
    wide, high = WORDS
    outward = _height_at(curve, x) < (x if mirrored else FULL - x)  # the curve lies above the diagonal
    for up, away in product((outward, not outward), range(GAP, round(FULL), 2)):
        for right, aside in product((up == mirrored, up != mirrored), range(-away, away + 1, 2)):
            left, top = x + (aside if right else -aside), y + (-away if up else away)
            if _is_free(curve, (left if right else left - wide, top - high if up else top), mirrored=mirrored):
                return f"{'up' if up else 'down'} {'toright' if right else 'toleft'}", left, top
    return "up toright", min(x + GAP, FULL - wide), max(y - GAP, high)


def _is_free(curve: Curve, room: tuple[float, float], *, mirrored: bool) -> bool:
    """Tell whether words whose upper left corner stands there are on neither curve, diagonal nor what lies between."""
    (left, top), (wide, high) = room, WORDS
    if min(left, top) < 0 or left + wide > FULL or top + high > FULL:
        return False
    for step in range(9):
        at = left + wide * step / 8
        ends = (_height_at(curve, at), at if mirrored else FULL - at)
        if top < max(ends) + LEAST and min(ends) - LEAST < top + high:
            return False
    return True


def _height_at(curve: Curve, x: float) -> float:
    """Return how far from the top a curve lies at ``x``."""
    order = sorted(curve)
    return float(np.interp(x, [at for at, _ in order], [height for _, height in order]))


def _image(points: Curve, *, mirrored: bool, made_up: bool) -> str:
    """Return a square with a curve under its diagonal as the address of an image; the room between them is shaded."""
    placed = [((1 - x if mirrored else x) * SIDE, (1 - y) * SIDE) for x, y in points]
    path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in placed)
    start, end = (f"{x:g} {y:g}" for x, y in (placed[0], placed[-1]))
    hatch = f'<path d="{path}Z" fill="url(#h)"/>' if made_up else ""
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 {SIDE + 4} {SIDE + 4}"><defs>'
        '<pattern id="h" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<path d="M0 0V9" stroke="{palette.HATCH}" stroke-opacity=".4" stroke-width="1.4"/></pattern></defs>'
        f'<rect width="{SIDE}" height="{SIDE}" fill="#fff" stroke="{palette.GRID}"/>'
        f'<path d="M0 {SIDE / 2}H{SIDE}M{SIDE / 2} 0V{SIDE}" stroke="{palette.GRID}"/>'
        f'<path d="{path}Z" fill="{palette.BAR}" fill-opacity=".28"/>{hatch}'
        f'<path d="M{start}L{end}" stroke="{palette.INK}" stroke-width="1.6" stroke-dasharray="7 6"/>'
        f'<path d="{path}" fill="none" stroke="{palette.ACCENT}" stroke-width="4" stroke-linejoin="round"/></svg>'
    )
    return "data:image/svg+xml;base64," + b64encode(text.encode()).decode()


def _made_up(result: Result) -> bool:
    return result.district().evidence is Evidence.ILLUSTRATIVE


def _share(share: float, say: Locale) -> str:
    return say.quantity(FULL * share, "percent", 1)


def curve_alt(name: str, tenths: list[float], found: Fairness, say: Locale) -> str:
    """Return the text alternative of one curve: what each fifth of residents holds together with those before it."""
    whole = found.result.district()
    fifths = [say.say("equity-mark", people=_share(at / 10, say), held=_share(tenths[at], say)) for at in (2, 4, 6, 8)]
    return say.say(
        "alt-curve",
        title=title_of(found.result, say),
        order=say.say(f"equity-curve-{name}"),
        fifths=say.listed(fifths),
        evidence=say.say(f"evidence-{whole.evidence}") if whole.evidence else say.say("no-data"),
    )


def readings(names: Iterable[str], found: Fairness, say: Locale) -> str:
    """Return what measures say, each number above its sentence; where there is none, why."""
    parts = "".join(_reading(name, found.measures[name], found, say) for name in names)
    return f'<dl class="measures">{parts}</dl>'


def _reading(name: str, result: Result, found: Fairness, say: Locale) -> str:
    whole = result.district()
    head = f"<dt>{escape(result.indicator.title.of(say.language))}</dt>"
    if math.isnan(whole.value):
        why = say.say(f"reason-{whole.reason}") if whole.reason else say.say("no-data")
        return f"<div>{head}<dd>{escape(why)}</dd></div>"
    digits = decimals(whole.unit)
    number = f"<b>{escape(say.quantity(whole.value, whole.unit, digits))}</b>"
    bounds = ""
    if whole.low < whole.high:
        low, high = (say.quantity(end, whole.unit, digits) for end in (whole.low, whole.high))
        told = say.say("bounds", low=low, high=high)
        bounds = f" <small>{escape(told)}</small>"
    words = markup.paragraphs(sentences(name, whole, found, say))
    split = _split(whole.more["share_between"], say) if name == "eq_the" else ""
    return f"<div>{head}<dd>{number}{bounds}{words}{split}</dd></div>"


def sentences(name: str, whole: Value, found: Fairness, say: Locale) -> Iterable[str]:
    """Return what a measure says in plain words."""
    if name == "eq_gin":
        shares = [pair[0] for pair in found.tenths]
        ends = (_share(shares[FIFTH], say), _share(1 - shares[FOUR_FIFTHS], say))
        yield say.say("equity-read-gini", least=ends[0], most=ends[1])
        if is_either_or(found):
            yield say.say("equity-read-either-or")
    elif name == "eq_pal":
        kind = "same" if whole.low <= 1 <= whole.high else "less" if whole.value < 1 else "more"
        yield say.say(f"equity-read-palma-{kind}", value=say.number(whole.value, 2))
    elif name == "eq_con":
        kind = "even" if whole.low <= 0 <= whole.high else "poor" if whole.value < 0 else "rich"
        yield say.say(f"equity-read-income-{kind}")
    elif name == "eq_fgt":
        deep = whole.more["fgt1"] / whole.value if whole.value > 0 else 0.0
        yield say.say(
            "equity-read-poverty",
            share=_share(whole.value, say),
            persons=say.quantity(whole.persons, "persons"),
            depth=_share(deep, say),
        )
    elif name == "eq_the":
        between = whole.more["share_between"]
        if not math.isnan(between):
            yield say.say("equity-read-split", between=_share(between, say), within=_share(1 - between, say))


def _split(between: float, say: Locale) -> str:
    """Return a bar in two parts, each with its name; nothing where all have the same."""
    if math.isnan(between):
        return ""
    parts = "".join(
        f'<i class="{name}" style="inline-size:{FULL * share:.2f}%"></i>'
        for name, share in (("between", between), ("within", 1 - between))
    )
    words = "".join(
        f'<span><i class="{name}"></i>{escape(say.say(f"equity-{name}", share=_share(share, say)))}</span>'
        for name, share in (("between", between), ("within", 1 - between))
    )
    return f'<div class="split" aria-hidden="true"><div>{parts}</div>{words}</div>'


def tenths_table(found: Fairness, say: Locale) -> pd.DataFrame:
    """Return what each further tenth of residents holds together with those before it, by both orders."""
    columns = {"equity-curve-lorenz": found.lorenz, "equity-curve-income": found.by_income}
    rows = [
        {
            say.say("equity-axis-people"): say.quantity(10 * at, "percent"),
            **{say.say(key): _share(pair[which], say) for which, (key, points) in enumerate(columns.items()) if points},
        }
        for at, pair in enumerate(found.tenths)
    ]
    return pd.DataFrame(rows) if found.lorenz else pd.DataFrame()


def measures_rows(found: Fairness) -> pd.DataFrame:
    """Return the measures and the tenths as a machine reads them."""
    of, metres = found.result.indicator.id, found.result.threshold
    kind = str(found.result.district().evidence or "")
    rows = [
        {"measure": name, "share_of_people": math.nan, "value": one.value, "low": one.low, "high": one.high}
        for name, one in ((name, result.district()) for name, result in found.measures.items())
    ]
    for which, name in enumerate(("lorenz", "by_income")):
        rows += [
            {"measure": name, "share_of_people": at / 10, "value": pair[which], "low": math.nan, "high": math.nan}
            for at, pair in enumerate(found.tenths)
        ]
    return pd.DataFrame({**row, "of": of, "threshold_m": metres, "evidence": kind} for row in rows)


def stamp(result: Result, say: Locale) -> str:
    """Return the word to stand on a picture when any of it is made up."""
    made_up = any(value.evidence is Evidence.ILLUSTRATIVE for value in result.values)
    return markup.stamp(Evidence.ILLUSTRATIVE, say) if made_up else ""
