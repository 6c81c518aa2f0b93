"""One indicator whole: how it is made, what checks it, what it does not tell, what it lacks and who could give it."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Final, Literal

from figures import markup
from figures.standing import norm_value, verified_mark
from figures.symbols import symbolic
from i18n import Locale
from i18n.locale import unit_key
from model.indicator import Indicator, Target
from model.norm import Norm

Have = Literal["yes", "illustrative", "no"]
"""Whether something is there: with real data, with illustrative data alone, or not at all."""

_STANDARD: Final = re.compile(r"([A-Z]+[0-9]*)(?: ([0-9a-z.-]+))?")


def head(item: Indicator, state: str, have: Have, say: Locale) -> str:
    """Return the name of an indicator with its domain and its state."""
    return (
        f'<header class="method"><h2>{escape(item.title.of(say.language))}</h2>'
        f'<p><span class="chip">{escape(say.say(f"domain-{item.domain}"))}</span> {_mark(state, have)}</p></header>'
    )


def limits(item: Indicator, say: Locale) -> str:
    """Return what a number does not tell, where nobody can overlook it."""
    return (
        f'<aside class="limits"><strong>{escape(say.say("fact-note"))}</strong>'
        f"<p>{escape(item.note.of(say.language) or say.say(f'note-{item.id}'))}</p></aside>"
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
        "fact-formula": symbolic(item.formula.of(say.language)),
        "fact-unit": escape(unit_name(item.unit, say)),
        "fact-direction": escape(say.say("direction-" + item.direction.replace(" ", "-"))),
        **threshold(item, norms, say),
        "fact-target": target_words(item, target, say),
        "fact-standard": "<br>".join(_standard(code.strip(), say) for code in item.standard.split(";") if code.strip()),
        "fact-spatial": escape(say.say(f"spatial-{item.spatial_unit}")),
        "fact-inputs": symbolic(item.inputs.of(say.language)),
    }
    return markup.facts(rows, say)


def threshold(item: Indicator, norms: Sequence[Norm], say: Locale) -> dict[str, str]:
    """Return what an indicator is measured against under the word for what it is; nothing where it has no value."""
    norm = next((one for one in norms if one.id == item.threshold_source), None)
    if math.isnan(item.threshold) and (norm is None or math.isnan(norm.value)):
        return {}
    source = say.say(f"publisher-{norm.publisher}" if norm else f"threshold-source-{item.threshold_source}")
    if math.isnan(item.threshold) and norm:
        key, value = "fact-limit", norm_value(norm, say)
    else:
        key, value = _reach_key(item), say.quantity(item.threshold, "m")
    known = item.threshold_verified
    mark = "" if known is None else " " + verified_mark(known, say)
    return {key: escape(say.say("method-from", value=value, source=source)) + mark}


def _reach_key(item: Indicator) -> str:
    """Return the word for metres: a walk where streets are needed, else as the crow flies."""
    return "fact-reach" if "walk_network" in item.needs else "fact-distance"


def standard_words(item: Indicator, say: Locale) -> list[str]:
    """Return the standards of an indicator by their names, with their own numbers, in plain words."""
    named = (_named(code.strip(), say) for code in item.standard.split(";") if code.strip())
    return [" ".join(filter(None, parts)) for parts in named]


def _standard(code: str, say: Locale) -> str:
    name, number = _named(code, say)
    return f"{escape(name)} {markup.foreign(number)}".strip() if name else markup.foreign(number)


def _named(code: str, say: Locale) -> tuple[str, str]:
    """Return a standard's name where it has one, and its own number; an acronym tells an official nothing."""
    whole = f"framework-{unit_key(code)}"
    if say.has(whole):
        return say.say(whole), ""
    found = _STANDARD.fullmatch(code)
    acronym, entry = found.groups() if found else ("", "")
    names = (f"{kind}-{acronym.lower()}" for kind in ("framework", "publisher"))
    name = next((say.say(key) for key in names if say.has(key)), "")
    # A year or a grade is a number; a number with dots is the goals' own name for an entry.
    own = entry or ""
    return (name, own if re.search(r"[a-z.]", own) else say.digits(own)) if name else ("", code)


def target_words(item: Indicator, target: Target | None, say: Locale) -> str:
    """Return what is asked of an indicator here, by whom, and what the catalogue says of it."""
    text = symbolic(item.target_text.of(say.language))
    if target is None:
        return text or escape(say.say("not-stated"))
    value = say.quantity(target.value, item.unit, 2)
    source = say.say(f"target-source-{target.source}")
    asked = f"<b>{escape(say.say('method-from', value=value, source=source))}</b>"
    return f"{asked}<br>{text}" if text else asked


def checks(item: Indicator, say: Locale) -> str:
    """Return what computes the same independently, which laws hold, and the test files that show it."""
    rows = {
        "method-oracles": markup.items(say.say(name) for name in item.oracles),
        "method-laws": markup.items(say.say(name) for name in item.laws),
    }
    files = "".join(f'<li><code class="path">{_path(path)}</code></li>' for path in item.proof)
    title = escape(say.say("method-proof"))
    fold = f'<details class="sources"><summary>{title}</summary><ul>{files}</ul></details>' if files else ""
    return markup.facts(rows, say) + fold


def _path(path: str) -> str:
    """Return a path that a narrow column breaks behind a slash only."""
    return escape(path).replace("/", "/<wbr>")


def gap(item: Indicator, needs: Mapping[str, Have], say: Locale, *, built: bool) -> str:
    """Return what an indicator needs, what of it is there now, who could give the rest, and the next step.

    Parameters
    ----------
    needs
        By name in the reader's language, whether it is there, and whether with real data.
    built
        Whether there is a method for it.
    """
    told = {"illustrative": "method-real", "yes": "method-improve", "no": ""}[weakest_have(needs.values())]
    lead = told if built or not told else "state-not-built"
    marks = "".join(f"<li>{escape(name)} {_mark(say.say(f'have-{have}'), have)}</li>" for name, have in needs.items())
    rows = {
        "method-needs": f"<ul>{marks}</ul>",
        "fact-state": escape(say.say(lead)) if lead else "",
        "method-owner": markup.items(owners(item, say)),
        "method-step": escape(say.say(item.step)) if item.step else "",
    }
    return markup.facts(rows, say)


def weakest_have(all_of: Iterable[Have]) -> Have:
    """Return what can be said of something that needs them all."""
    found = set(all_of)
    return "no" if "no" in found else "illustrative" if "illustrative" in found else "yes"


def _mark(words: str, have: Have) -> str:
    return f'<span class="chip have-{have}">{escape(words)}</span>'


def owners(item: Indicator, say: Locale) -> list[str]:
    """Return who could give what an indicator needs, by name."""
    return [say.say(f"owner-{name}") for name in item.owners]


def register(entries: Iterable[tuple[Indicator, str, Have]], say: Locale) -> str:
    """Return a table of indicators with their state and, for each that lacks real data, who could help and how.

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
            escape(state) if have == "no" else _mark(state, have),
            "" if have == "yes" else escape(say.listed(owners(item, say))),
            "" if have == "yes" or not item.step else escape(say.say(item.step)),
        ]
        for item, state, have in entries
    )
    return markup.wide((say.say(f"column-{name}") for name in heads), rows)


def unit_name(unit: str, say: Locale) -> str:
    """Return the name of a unit, without a number."""
    key = f"unitname-{unit_key(unit)}"
    return say.say(key) if say.has(key) else unit
