"""Why a number is what it is: the sum, what was put in, the data with what was left out of it, how to make it again."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from figures import markup
from figures.alt_text import group_name, limits_of
from figures.method import target_words, threshold, unit_name
from figures.symbols import symbolic
from figures.tables import reason
from i18n import Locale
from i18n.locale import PERCENTAGES
from model.age import Age
from model.dataset import Dataset
from model.indicator import STREET_METRES, Indicator, Result, Use, Value
from model.norm import Norm

PERCENT: Final = 100.0
METRES: Final = "metres"
PROGRAM: Final = "python -m indicators"
# Whatever else is in an address or a file, only these may stand in a command that a reader copies.
PLAIN: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-:.")


@dataclass(frozen=True, slots=True)
class Made:
    """How a number was made, as its explanation has it.

    Parameters
    ----------
    function, file, sha256
        What computed it, and the hash of its text; empty where nothing is built.
    seal
        The hash of all its values.
    libraries
        Version by name.
    real_only
        Whether illustrations were left out.
    """

    function: str
    file: str
    sha256: str
    seal: str
    libraries: Mapping[str, str]
    real_only: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a number that it does not hold itself.

    Parameters
    ----------
    entry
        Its indicator with the target that is asked for here.
    roles
        Names of the roles and services that its datasets served.
    age, ages
        Of the number, and of its datasets by id.
    norms
        Those of its indicator.
    """

    entry: Indicator
    roles: Mapping[str, str]
    age: Age | None
    ages: Mapping[str, Age]
    norms: Sequence[Norm]


def drawer(result: Result, value: Value, made: Made, beside: Beside, say: Locale) -> str:
    """Return everything that ``value`` of ``result`` rests on, from the sum to the command that makes it again."""
    limits = limits_of(result, say)
    return halves(
        {
            "why-number": _sum(result, value, say) + _number(result, value, beside, say),
            "why-formula": _formula(result, made, beside, say),
        },
        {
            "why-data": sources(result.datasets, result.used, beside.roles, beside.ages, say),
            "fact-note": markup.paragraphs([limits] if limits else []),
            "why-again": _again(result, made, say),
        },
        say,
    )


def halves(first: Mapping[str, str], second: Mapping[str, str], say: Locale) -> str:
    """Return what a drawer holds: parts (markup by the message of their title) in two halves."""
    sides = ("".join(markup.part(title, body, say) for title, body in parts.items()) for parts in (first, second))
    return f'<div class="why"><div>{"".join(f"<div>{side}</div>" for side in sides)}</div></div>'


def exact(number: float) -> str:
    """Return a number as a document has it: every digit, whole ones without a point."""
    return str(int(number)) if float(number).is_integer() else repr(number)


def _sum(result: Result, value: Value, say: Locale) -> str:
    """Return the division that makes a share; nothing where the value is no share of those whom it counts."""
    told = not math.isnan(value.value + value.persons + value.base) and value.base > 0 and value.unit in PERCENTAGES
    if not told or not math.isclose(PERCENT * value.persons / value.base, value.value, abs_tol=1e-9):
        return ""
    counted, base = (say.isolate(say.number(number, 2)) for number in (value.persons, value.base))
    words = say.say("why-sum", counted=counted, base=base, value=say.quantity(value.value, result.indicator.unit, 1))
    return f'<p class="sum">{escape(words)}</p>'


def _number(result: Result, value: Value, beside: Beside, say: Locale) -> str:
    known, bounded = not math.isnan(value.value), not math.isnan(value.low + value.high)
    bounds = f"{digits(value.low)} – {digits(value.high)}" if bounded else ""
    unit = "m" if result.weight == STREET_METRES else "persons"
    rows = {
        "why-exact": f"{digits(value.value)} {escape(unit_name(result.indicator.unit, say))}" if known else "",
        "why-none": "" if known else escape(reason(value, say)),
        "why-bounds": bounds,
        "why-persons": "" if math.isnan(value.persons) else _data_of(value.persons, "persons", say),
        "why-base": "" if not known or math.isnan(value.base) else _data_of(value.base, unit, say),
        "why-share": _share(value, say),
        "fact-evidence": markup.marks(value, say, beside.age) if known else "",
        **{
            f"more-{name}": escape(say.number(more, 3))
            for name, more in value.more.items()
            if say.has(f"more-{name}") and not math.isnan(more)
        },
    }
    return markup.facts(rows, say)


def digits(number: float) -> str:
    """Return every digit of a number, set as code."""
    return f"<code>{exact(number)}</code>"


def _data_of(number: float, unit: str, say: Locale) -> str:
    """Return a quantity as a reader's language writes it, with every digit kept beside it for whoever compares."""
    return f'<data value="{exact(number)}">{escape(say.quantity(number, unit, 2))}</data>'


def _share(value: Value, say: Locale) -> str:
    if math.isnan(value.measured_share):
        return ""
    return escape(say.quantity(PERCENT * value.measured_share, "percent", 2))


def _formula(result: Result, made: Made, beside: Beside, say: Locale) -> str:
    item = beside.entry
    put_in = (f"<li><code>{escape(name)} = {exact(number)}</code></li>" for name, number in result.keywords.items())
    code = f'<code class="path">{escape(made.file)}</code> <code>{escape(made.function)}</code>'
    rows = {
        "fact-formula": symbolic(item.formula.of(say.language)),
        "why-given": f"<ul>{''.join(put_in)}</ul>" if result.keywords else "",
        **threshold(item, beside.norms, say),
        "fact-target": target_words(item, item.target, say),
        "why-group": escape(group_name(result.group, say)) if result.group else "",
        "why-walker": escape(say.say(f"profile-{result.profile}")) if result.profile else "",
        "why-over": f"<code>{escape(result.of)}</code>" if result.of else "",
        "why-code": code if made.file else "",
        "why-code-hash": f"<code>{escape(made.sha256)}</code>" if made.sha256 else "",
    }
    return markup.facts(rows, say)


def sources(
    datasets: Mapping[str, Dataset],
    used: Mapping[str, Use],
    roles: Mapping[str, str],
    ages: Mapping[str, Age],
    say: Locale,
) -> str:
    """Return every dataset that went in, folded: what it served for, what it is, and what became of its rows.

    Parameters
    ----------
    datasets, used, roles
        By the role or service that it served; ``roles`` has names.
    ages
        By id.
    """
    if not datasets:
        return markup.paragraphs([say.say("why-no-data")])
    return "".join(
        _dataset(roles.get(role, role), dataset, used.get(role), ages.get(dataset.id), say)
        for role, dataset in datasets.items()
    )


def _dataset(role: str, dataset: Dataset, use: Use | None, age: Age | None, say: Locale) -> str:
    """Return one dataset, folded: what it served for, what it is, and how many of its rows went in."""
    origin, mark = dataset.origin, markup.aged(dataset.evidence, age, say)
    title = dataset.title.of(say.language) or dataset.id
    rows = {
        "fact-id": f"<code>{escape(dataset.id)}</code>",
        "fact-version": escape(say.number(dataset.version)),
        "fact-sha256": f"<code>{escape(dataset.sha256)}</code>",
        "why-aside": "" if use is None else markup.items(_aside(use, say)),
        "fact-vintage": escape(say.date(dataset.vintage) if dataset.vintage else say.say("not-stated")),
        "fact-producer": markup.stated(origin.producer, say) or escape(say.say("not-stated")),
        "fact-citation": markup.stated(origin.citation, say),
        "fact-licence": markup.stated(origin.licence, say) or escape(say.say("not-stated")),
        "fact-address": markup.address(origin.address),
        "fact-accessed": escape(say.date(origin.accessed)) if origin.accessed else "",
    }
    head = f"<strong>{escape(role)}</strong> {markup.badge(dataset.evidence, say)} {mark}"
    lines = f"<span>{escape(title)}</span><small>{escape(_rows(dataset, use, say))}</small>"
    return f'<details class="input"><summary>{head}{lines}</summary>{markup.facts(rows, say)}</details>'


def _rows(dataset: Dataset, use: Use | None, say: Locale) -> str:
    """Return in a sentence how many rows there are, and how many went in and did not."""
    if use is None:
        return say.say("why-rows", count=dataset.rows)
    return say.say("why-rows-used", count=dataset.rows, given=say.number(use.given), aside=sum(use.aside.values()))


def _aside(use: Use, say: Locale) -> Iterable[str]:
    return (say.say(f"why-aside-{why}", count=count) for why, count in use.aside.items())


def _again(result: Result, made: Made, say: Locale) -> str:
    """Return the commands that make the number again, and by what to tell that it is the same."""
    libraries = " · ".join(f"{name} {number}" for name, number in made.libraries.items())
    rows = {"why-seal": markup.word("code", made.seal), "why-libraries": markup.latin(libraries)}
    lines = commands(result, real_only=made.real_only)
    return recipe(say.say("why-again-lead"), lines) + markup.facts(rows, say)


def recipe(lead: str, lines: Iterable[str]) -> str:
    """Return commands to be copied, with a sentence before them."""
    return f'{markup.paragraphs([lead])}<pre dir="ltr"><code>{escape(chr(10).join(lines))}</code></pre>'


def commands(result: Result, *, real_only: bool) -> tuple[str, str]:
    """Return the command that explains ``result`` into a file, and the one that makes it again from that file."""
    name, reach = result.indicator.id, result.keywords.get(METRES, math.nan)
    asked = {"group": result.group, "profile": result.profile, "of": result.of}
    parts = [PROGRAM, "compute", word_of(name)]
    parts += [] if math.isnan(reach) else ["--threshold", exact(reach)]
    parts += [word for option, wish in asked.items() if wish for word in (f"--{option}", word_of(wish))]
    parts += ["--real-only"] if real_only else []
    file = f"{word_of(name)}.json"
    return " ".join((*parts, "--explain --json >", file)), f"{PROGRAM} recompute {file}"


def word_of(text: str) -> str:
    """Return an id as it may be written into a command."""
    return "".join(letter for letter in text if letter in PLAIN)
