"""What was observed before and after a project, with it and without it, along time from left to right."""

import math
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

import pandas as pd

from figures import markup, palette
from figures.moments import axis_of, middle_of, nice_ticks, span_of
from i18n import Locale
from model.evidence import Evidence
from model.impact import Course, Impact

TREATED, OTHERS = "treated", "others"
NEAREST: Final = 11.0  # percent: two words at the ends of lines that are nearer would stand on each other
EDGE: Final = 6.0  # percent of the height left free above and below
INKS: Final = {TREATED: palette.ACCENT, OTHERS: "#7d7a72"}
WIDTHS: Final = {TREATED: 3, OTHERS: 2}  # pixels
Points = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class _Paper:
    """How times and values become percent of the picture, from the left and from below."""

    first: float
    last: float
    low: float
    high: float

    def x(self, year: float) -> float:
        return min(100.0, max(0.0, 100.0 * (year - self.first) / (self.last - self.first)))

    def y(self, value: float) -> float:
        return EDGE + (100.0 - 2 * EDGE) * (value - self.low) / (self.high - self.low)


def picture(told: Impact, project: tuple[str, str], others: Sequence[str], alt: str, say: Locale) -> str:
    """Return the course of one parameter as a picture; nothing where there is no course.

    Parameters
    ----------
    project
        Its start and its end, as the register has them.
    others
        Starts of what else the register has in that time: each a mark below, where the page names them.
    alt
        The same in words.
    """
    course = told.course
    values = [value for value in (*course.treated, *course.others) if not math.isnan(value)]
    if not values:
        return ""
    ticks = nice_ticks(min(values), max(values))
    spans = [span_of(time) for time in course.times]
    paper = _Paper(min(begin for begin, _ in spans), max(end_ for _, end_ in spans), ticks[0], ticks[-1])
    lines = {name: _points(course.times, getattr(course, name), paper) for name in (TREATED, OTHERS)}
    plot = "".join(
        (
            _grid(ticks, paper, told.unit, say),
            _band(*project, paper, say),
            _lines(lines),
            *(_dots(name, points) for name, points in lines.items()),
            *(f'<q style="left:{paper.x(span_of(time)[0]):.2f}%"></q>' for time in others),
            _years(paper, say),
        )
    )
    stamp = markup.stamp(Evidence.ILLUSTRATIVE, say) if told.evidence is Evidence.ILLUSTRATIVE else ""
    body = (
        f'<div class="course" dir="ltr"><div class="plot">{plot}</div><div class="ends">{_ends(lines, say)}</div></div>'
    )
    return markup.figure(alt, stamp, body)


def _points(times: Sequence[str], values: Sequence[float], paper: _Paper) -> Points:
    return [
        (paper.x(middle_of(time)), paper.y(value))
        for time, value in zip(times, values, strict=True)
        if not math.isnan(value)
    ]


def _lines(lines: dict[str, Points]) -> str:
    """Return the lines as an image that may be drawn out: a page's own markup keeps no drawing."""
    body = "".join(_line(name, points) for name, points in lines.items())
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" preserveAspectRatio="none">{body}</svg>'
    return f'<img alt="" src="data:image/svg+xml;base64,{b64encode(svg.encode()).decode()}">'


def _line(name: str, points: Points) -> str:
    path = " ".join(f"{x:.2f},{100 - y:.2f}" for x, y in points)
    stroke = f'fill="none" stroke="{INKS[name]}" stroke-width="{WIDTHS[name]}" vector-effect="non-scaling-stroke"'
    return f'<polyline points="{path}" {stroke}/>' if len(points) > 1 else ""


def _dots(name: str, points: Points) -> str:
    return "".join(f'<i class="{name}" style="left:{x:.2f}%;bottom:{y:.2f}%"></i>' for x, y in points)


def _grid(ticks: Sequence[float], paper: _Paper, unit: str, say: Locale) -> str:
    named = [(tick, say.number(tick, 6)) for tick in ticks]
    # The uppermost line bears the unit, so that the others need not.
    named[-1] = (ticks[-1], say.quantity(ticks[-1], unit, 6))
    return "".join(f'<s style="bottom:{paper.y(tick):.2f}%"><b>{escape(words)}</b></s>' for tick, words in named)


def _band(start: str, end: str, paper: _Paper, say: Locale) -> str:
    """Return when the project came: from its start to the end of its end, as roughly as both are told."""
    begin, until = span_of(start)[0], span_of(end or start)[1]
    if math.isnan(begin + until):
        return ""
    left, right = paper.x(begin), paper.x(until)
    word = f"<b>{escape(say.say('impact-the-project'))}</b>"
    return f'<u style="left:{left:.2f}%;width:{right - left:.2f}%">{word}</u>'


def _years(paper: _Paper, say: Locale) -> str:
    axis = axis_of([(paper.first, paper.last)])
    span = range(math.ceil(paper.first), math.floor(paper.last) + 1)
    step = max(1, math.ceil(len(span) / 8))
    marks = [year for year in span if year % step == 0] or axis.ticks()
    return "".join(f'<em style="left:{paper.x(year):.2f}%">{escape(say.digits(str(year)))}</em>' for year in marks)


def _ends(lines: dict[str, Points], say: Locale) -> str:
    """Return the name of each line at its end; names that would stand on each other are moved apart."""
    heights = {name: points[-1][1] for name, points in lines.items() if points}
    if len(heights) > 1:
        low, high = sorted(heights, key=lambda name: heights[name])
        if heights[high] - heights[low] < NEAREST:
            middle = min(max(sum(heights.values()) / 2, NEAREST), 100.0 - NEAREST)
            heights[low], heights[high] = middle - NEAREST / 2, middle + NEAREST / 2
    return "".join(
        f'<span class="{name}" style="bottom:{height:.2f}%">{escape(say.say(f"impact-line-{name}"))}</span>'
        for name, height in heights.items()
    )


def text_of(told: Impact, parameter: str, say: Locale) -> str:
    """Return the course in words: first and last value before, and the means before and after, of each line."""
    course, digits = told.course, 2
    words = [
        say.say("impact-alt", parameter=parameter, first=say.date(course.times[0]), last=say.date(course.times[-1]))
    ]
    for name in (TREATED, OTHERS):
        before, after = means(course, name)
        if not math.isnan(before + after):
            facts = {"before": before, "after": after}
            shown = {key: say.quantity(value, told.unit, digits) for key, value in facts.items()}
            words.append(say.say(f"impact-alt-{name}", **shown))
    return " ".join(words)


def means(course: Course, name: str) -> tuple[float, float]:
    """Return the mean of one line over the times before and over those after; NaN where it has none."""
    values = list(zip(getattr(course, name), course.after, strict=True))
    parts = ([value for value, late in values if late is after and not math.isnan(value)] for after in (False, True))
    before, after = (sum(part) / len(part) if part else math.nan for part in parts)
    return before, after


def table(told: Impact, say: Locale) -> pd.DataFrame:
    """Return the course as words, a row for each time."""
    course = told.course
    alone = all(map(math.isnan, course.others))
    rows = [
        {
            say.say("column-date"): say.date(time),
            say.say("impact-column-side"): say.say("impact-side-after" if after else "impact-side-before"),
            say.say("impact-line-treated"): say.quantity(treated, told.unit, 2),
            **({} if alone else {say.say("impact-line-others"): say.quantity(others, told.unit, 2)}),
        }
        for time, treated, others, after in zip(course.times, course.treated, course.others, course.after, strict=True)
    ]
    return pd.DataFrame(rows)


def rows(told: Impact) -> pd.DataFrame:
    """Return the same with numbers as numbers."""
    course = told.course
    made = {"time": course.times, "treated": course.treated, "others": course.others, "after": course.after}
    more = {
        "project": told.project,
        "parameter": told.parameter,
        "unit": told.unit,
        "evidence": str(told.evidence or ""),
    }
    return pd.DataFrame(made).assign(**more)
