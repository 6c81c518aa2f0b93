"""What a project changed, said large with its interval and every check, or what would be needed to tell."""

import math
from collections.abc import Iterable
from html import escape
from typing import Final

from figures import markup
from figures.moments import nice_ticks
from i18n import Locale
from model.impact import Diagnostic, Impact, Lack

FINE: Final = 3  # decimals of a probability, of standard deviations
LEAST: Final = 0.001
NO_UNIT: Final = "ratio"
# Checks that can speak against an estimate; the others only tell what it rests on.
JUDGING: Final = frozenset(
    {
        "pre-trend",
        "pre-trend-chance",
        "placebo-time",
        "placebo-time-chance",
        "placebo-space",
        "balance-level",
        "balance-trend",
        "balance-residents",
    }
)


def headline(told: Impact, project: str, parameter: str, say: Locale) -> str:
    """Return the estimate in a sentence: how much, between what, how often by chance, and what speaks against it.

    Parameters
    ----------
    project, parameter
        Their names.
    """
    digits = digits_of(told)
    facts = {
        "parameter": parameter,
        "low": say.signed(told.low, told.unit, digits),
        "high": say.signed(told.high, told.unit, digits),
        "chance": say.number(told.p, FINE)
        if told.p >= LEAST
        else say.say("impact-hardly", least=say.number(LEAST, FINE)),
    }
    sure = told.low > 0 or told.high < 0
    lines = [say.say(f"impact-said-{_way(told) if sure else 'unsure'}", **facts)]
    against = [one for one in told.diagnostics if one.warns]
    judging = [one for one in told.diagnostics if one.id in JUDGING]
    lines.append(say.say("impact-against", count=len(against), of=say.number(len(judging))))
    lines.append(say.say(f"impact-method-{told.method}"))
    mark = markup.badge(told.evidence, say)
    return markup.headline(project, say.signed(told.estimate, told.unit, digits), mark, lines) + interval(told, say)


def _way(told: Impact) -> str:
    return "more" if told.estimate > 0 else "less"


def digits_of(told: Impact) -> int:
    """Return how many decimals tell something: two digits of how wide the interval is, and never more."""
    wide = told.high - told.low
    return min(6, max(0, 1 - math.floor(math.log10(wide)))) if wide > 0 else FINE


def interval(told: Impact, say: Locale) -> str:
    """Return the estimate and its interval along a line that bears zero, which the sentence above says in words."""
    ticks = nice_ticks(min(told.low, 0.0), max(told.high, 0.0))
    first, last = ticks[0], ticks[-1]

    def at(value: float) -> float:
        place = 100.0 * (value - first) / (last - first)
        return 100.0 - place if say.direction == "rtl" else place

    left, right = sorted((at(told.low), at(told.high)))
    marks = "".join(
        f'<b class="{"" if tick else "zero"}" style="left:{at(tick):.1f}%">{escape(_plain(tick, 6, say))}</b>'
        for tick in ticks
    )
    bar = f'<i style="left:{left:.1f}%;width:{right - left:.1f}%"></i><u style="left:{at(told.estimate):.1f}%"></u>'
    zero = f'<s style="left:{at(0.0):.1f}%"></s>'
    return f'<div class="interval" dir="ltr" aria-hidden="true">{zero}{bar}{marks}</div>'


def no_estimate(project: str, observed: bool, say: Locale) -> str:  # noqa: FBT001 - either nothing was observed or too little
    """Return that nothing can be told of a project, and why in one sentence."""
    why = say.say("impact-too-little" if observed else "impact-unobserved")
    return markup.headline(project, say.say("impact-no-number"), "", [why])


def checks(told: Impact, say: Locale) -> str:
    """Return every check of an estimate with its number and whether it speaks against it, in a word."""
    return f'<ul class="checks">{"".join(_check(one, say) for one in told.diagnostics)}</ul>'


def _check(one: Diagnostic, say: Locale) -> str:
    name = escape(say.say(f"impact-check-{one.id}"))
    return f"<li><span>{name}</span>{markup.word('b', _valued(one, say))} {_verdict(one, say)}</li>"


def _valued(one: Diagnostic, say: Locale) -> str:
    """Return the number of a check; a difference bears its sign."""
    if math.isnan(one.value) or one.unit in {"p", "percent"}:
        return say.quantity(one.value, "percent", FINE) if one.unit == "percent" else say.number(one.value, FINE)
    return _plain(one.value, FINE, say) if one.unit in {"", "sd"} else say.signed(one.value, one.unit, FINE)


def _plain(value: float, digits: int, say: Locale) -> str:
    """Return a number without a unit, below zero with its sign where this language reads it first."""
    return say.signed(value, NO_UNIT, digits) if value < 0 else say.number(value, digits)


def _verdict(one: Diagnostic, say: Locale) -> str:
    if math.isnan(one.value):
        return markup.chip("verified-no", say.say("impact-untold"))
    if one.warns:
        return markup.chip("warns", say.say("impact-warns"))
    return markup.chip("verified-original", say.say("impact-passes")) if one.id in JUDGING else ""


def rests_on(told: Impact, names: Iterable[str], others: Iterable[str], say: Locale) -> str:
    """Return in sentences how an interval was made and which zones and times an estimate rests on.

    Parameters
    ----------
    names, others
        Names of the zones with the project, and of those without it.
    """
    lines = [say.say(f"impact-correction-{told.correction}")] if told.correction else []
    lines.append(say.say("impact-zones-treated", names=say.listed(names)))
    if told.comparison:
        lines.append(say.say("impact-zones-others", names=say.listed(others)))
    lines.append(say.say("impact-times", before=say.number(told.before), after=say.number(told.after)))
    return markup.notes(lines)


def lack_lines(lacks: Iterable[Lack], say: Locale) -> list[str]:
    """Return in sentences what is missing, how much of it there is, and how much is needed."""
    return [
        say.say(f"impact-lack-{one.id.replace('_', '-')}", found=say.number(one.found), needed=say.number(one.needed))
        for one in lacks
    ]
