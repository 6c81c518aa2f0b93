"""One indicator whole: how it is made, what checks it, what it does not tell, what it lacks and who could give it."""

import math
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from figures import markup
from figures.standing import norm_value, verified_mark
from i18n import Locale
from i18n.locale import unit_key
from model.indicator import Indicator, Target
from model.norm import Norm


def head(item: Indicator, state: str, say: Locale) -> str:
    """Return the name of an indicator with its domain and its state."""
    return (
        f'<header class="method"><h3>{escape(item.title.of(say.language))}</h3>'
        f'<p><span class="chip">{escape(say.say(f"domain-{item.domain}"))}</span> {escape(state)}</p></header>'
    )


def limits(item: Indicator, say: Locale) -> str:
    """Return what a number does not tell, where nobody can overlook it."""
    return (
        f'<aside class="limits"><strong>{escape(say.say("fact-note"))}</strong>'
        f"<p>{escape(say.say(f'note-{item.id}'))}</p></aside>"
    )


def definition(item: Indicator, norms: Sequence[Norm], target: Target | None, say: Locale) -> str:
    """Return the definition of an indicator.

    Parameters
    ----------
    norms
        Those of this indicator: one of them may be where its threshold comes from.
    target
        What is asked of it here.
    """
    rows = {
        "fact-id": f"<code>{escape(item.id)}</code>",
        "fact-formula": escape(item.formula.of(say.language)),
        "fact-unit": escape(unit_name(item.unit, say)),
        "fact-direction": escape(say.say("direction-" + item.direction.replace(" ", "-"))),
        "fact-threshold": _threshold(item, norms, say),
        "fact-target": _target(item, target, say),
        "fact-standard": f'<bdi dir="ltr">{escape(item.standard)}</bdi>' if item.standard else "",
        "fact-spatial": escape(say.say(f"spatial-{item.spatial_unit}")),
        "fact-inputs": escape(item.inputs.of(say.language)),
    }
    return _facts(rows, say)


def _threshold(item: Indicator, norms: Sequence[Norm], say: Locale) -> str:
    norm = next((one for one in norms if one.id == item.threshold_source), None)
    metres = "" if math.isnan(item.threshold) else say.quantity(item.threshold, "m")
    if norm is None:
        source = say.say(f"threshold-source-{item.threshold_source}")
        words = say.say("method-from", value=metres, source=source) if metres else source
    else:
        value = metres or norm_value(norm, say)
        words = say.say("method-from", value=value, source=say.say(f"publisher-{norm.publisher}"))
    known = item.threshold_verified
    return escape(words) + ("" if known is None else " " + verified_mark(known, say))


def _target(item: Indicator, target: Target | None, say: Locale) -> str:
    text = escape(item.target_text.of(say.language))
    if target is None:
        return text
    value = say.quantity(target.value, item.unit, 2)
    source = say.say(f"target-source-{target.source}")
    return f"<b>{escape(say.say('method-from', value=value, source=source))}</b><br>{text}"


def checks(item: Indicator, say: Locale) -> str:
    """Return what computes the same independently, which laws hold, and the test files that show it."""
    files = "".join(f"<li><code>{escape(path)}</code></li>" for path in item.proof)
    rows = {
        "method-oracles": _list(say.say(name) for name in item.oracles),
        "method-laws": _list(say.say(name) for name in item.laws),
        "method-proof": f"<ul>{files}</ul>" if files else "",
    }
    return _facts(rows, say)


def gap(item: Indicator, needs: Mapping[str, bool], say: Locale, *, built: bool) -> str:
    """Return what an indicator needs, what of it is there now, who could give the rest, and the next step.

    Parameters
    ----------
    needs
        By name in the reader's language, whether it is there.
    built
        Whether there is a method for it.
    """
    lead = ("method-improve" if built else "state-not-built") if all(needs.values()) else ""
    marks = "".join(f"<li>{escape(name)} {_have(say, there=there)}</li>" for name, there in needs.items())
    rows = {
        "method-needs": f"<ul>{marks}</ul>",
        "fact-state": escape(say.say(lead)) if lead else "",
        "method-owner": _list(owners(item, say)),
        "method-step": escape(say.say(item.step)) if item.step else "",
    }
    return _facts(rows, say)


def _have(say: Locale, *, there: bool) -> str:
    word = "yes" if there else "no"
    return f'<span class="chip verified-{word}">{escape(say.say(f"have-{word}"))}</span>'


def owners(item: Indicator, say: Locale) -> list[str]:
    """Return who could give what an indicator needs, by name."""
    return [say.say(f"owner-{name}") for name in item.owners]


def register(entries: Iterable[tuple[Indicator, str, bool]], say: Locale) -> str:
    """Return a table of indicators with their state and, for each that cannot be computed, who could help and how.

    Parameters
    ----------
    entries
        Indicator, its state in words, and whether it can be computed now.
    """
    heads = ("indicator", "unit", "state", "owner", "step")
    rows = (
        [
            f"<strong>{escape(item.title.of(say.language))}</strong> <code>{escape(item.id)}</code>",
            escape(unit_name(item.unit, say)),
            f'<span class="chip verified-yes">{escape(state)}</span>' if computable else escape(state),
            "" if computable else escape(say.listed(owners(item, say))),
            "" if computable or not item.step else escape(say.say(item.step)),
        ]
        for item, state, computable in entries
    )
    return f'<div class="wide">{markup.table((say.say(f"column-{name}") for name in heads), rows)}</div>'


def unit_name(unit: str, say: Locale) -> str:
    """Return the name of a unit, without a number."""
    key = f"unitname-{unit_key(unit)}"
    return say.say(key) if say.has(key) else unit


def _list(lines: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def _facts(rows: dict[str, str], say: Locale) -> str:
    body = "".join(f"<dt>{escape(say.say(key))}</dt><dd>{value}</dd>" for key, value in rows.items() if value)
    return f'<dl class="facts">{body}</dl>'
