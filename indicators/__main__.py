"""The indicators at a terminal: the catalogue, and values with all that they must never be parted from."""

import argparse
import io
import json
import math
import os
import sys
import unicodedata
from collections.abc import Sequence
from typing import Final

from i18n import Locale, locale
from i18n.locale import FIRST_STRONG_ISOLATE, POP_ISOLATE, unit_key
from indicators.document import listing_document, values_document
from indicators.measured import Ground, Listing, ground, listing, measured, opened
from model.indicator import DISTRICT_ZONE, STREET_METRES, Result, Value
from model.problem import Problem, ProblemError, Severity
from model.text import LANGUAGES, Language

DONE, WRONG_USAGE, FAILED = 0, 2, 5
USAGE_RULES: Final = frozenset({"indicator-unknown", "zone-unknown", "threshold-impossible"})
GAP: Final = "  "
PART: Final = " · "
_NO_ISOLATES: Final = str.maketrans("", "", FIRST_STRONG_ISOLATE + POP_ISOLATE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    options = _parser(locale(_own_language())).parse_args(arguments)
    say = locale(options.lang)
    try:
        text = _list(options, say) if options.command == "list" else _compute(options, say)
    except ProblemError as refusal:
        for problem in refusal.problems:
            sys.stderr.write(_terminal(say.problem(problem)) + "\n")
        return WRONG_USAGE if {problem.rule for problem in refusal.problems} <= USAGE_RULES else FAILED
    except OSError as fault:
        sys.stderr.write(_terminal(say.say("indicators-disk-failed", found=str(fault))) + "\n")
        return FAILED
    sys.stdout.write(text + "\n")
    return DONE


def _own_language() -> Language:
    """Return the language of the terminal where it is one of ours, else Arabic."""
    wish = (os.environ.get("LC_ALL") or os.environ.get("LANG") or "")[:2]
    return wish if wish in LANGUAGES else "ar"


def _parser(say: Locale) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m indicators", description=_help(say, "program"))
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("list", "compute"):
        command = commands.add_parser(name, help=_help(say, name))
        command.add_argument("--real-only", action="store_true", help=_help(say, "real-only"))
        command.add_argument("--json", action="store_true", help=_help(say, "json"))
        command.add_argument("--lang", choices=LANGUAGES, default=say.language, help=_help(say, "lang"))
    compute = commands.choices["compute"]
    compute.add_argument("ids", nargs="*", metavar="ID", help=_help(say, "id"))
    compute.add_argument("--zone", metavar="Z", help=_help(say, "zone"))
    compute.add_argument("--threshold", type=float, metavar="N", help=_help(say, "threshold"))
    return parser


def _help(say: Locale, name: str) -> str:
    return _terminal(say.say(f"indicators-help-{name}")).replace("%", "%%")


def _list(options: argparse.Namespace, say: Locale) -> str:
    entries = listing(opened(), real_only=options.real_only)
    if options.json:
        return _json([listing_document(entry) for entry in entries])
    return "\n\n".join(_entry(entry, say) for entry in entries)


def _entry(listed: Listing, say: Locale) -> str:
    """Return one entry of the catalogue: what it is, how it is made, and whether it can be computed now."""
    entry = listed.indicator
    state = say.say("indicators-computable") if listed.computable else say.say(f"reason-{listed.reason}")
    facts = {
        "unit": _unit(entry.unit, say),
        "direction": say.say(f"direction-{entry.direction.replace(' ', '-')}"),
        "formula": entry.formula.of(say.language),
        "standard": entry.standard,
        "inputs": entry.inputs.of(say.language),
        "state": state,
    }
    lines = [entry.id + GAP + entry.title.of(say.language)]
    lines += [f"{GAP}{say.say(f'indicators-{name}')}: {fact}" for name, fact in facts.items()]
    return _terminal("\n".join([*lines, GAP + _missing(listed.missing, say)] if listed.missing else lines))


def _missing(needs: Sequence[str], say: Locale) -> str:
    # Not as one value of the sentence: a value is cut where it grows long, and this list may.
    return say.say("indicators-missing") + GAP + PART.join(_need(need, say) for need in needs)


def _unit(unit: str, say: Locale) -> str:
    from_catalogue = f"unitname-{unit_key(unit)}"
    return say.say(from_catalogue) if say.has(from_catalogue) else unit


def _need(need: str, say: Locale) -> str:
    """Return what an indicator needs in words; where one of several is enough, all of them."""
    if "|" in need:
        first, *others = (_need(part, say) for part in need.split("|"))
        for other in others:
            first = _terminal(say.say("indicators-either", one=first, other=other))
        return first
    keys = (f"service-{need}", f"role-{need}", "need-" + need.replace(".", "-").replace("_", "-"))
    return next((say.say(key) for key in keys if say.has(key)), need)


def _compute(options: argparse.Namespace, say: Locale) -> str:
    if options.threshold is not None and not 0 < options.threshold < math.inf:
        facts = {"threshold": str(options.threshold)}
        raise ProblemError(Problem("threshold-impossible", Severity.REFUSE, facts=facts))
    store = opened()
    known = listing(store, real_only=options.real_only)
    ids = options.ids or [entry.indicator.id for entry in known if entry.built]
    base = ground(store, real_only=options.real_only)
    results = [measured(store, base, name, threshold=options.threshold) for name in ids]
    _refuse_unknown_zone(base, options.zone)
    chosen = [(result, _chosen(result, options.zone)) for result in results]
    if options.json:
        return _json([row for result, values in chosen for row in values_document(result, values)])
    names = _zone_names(base, say)
    return "\n\n".join(_result(result, values, names, say) for result, values in chosen)


def _refuse_unknown_zone(base: Ground, zone: str | None) -> None:
    known = () if base.zones is None else base.zones.ids
    if zone is not None and zone not in {*known, DISTRICT_ZONE}:
        facts = {"zone": zone, "known": ", ".join(known)}
        raise ProblemError(Problem("zone-unknown", Severity.REFUSE, facts=facts, candidates=known))


def _chosen(result: Result, zone: str | None) -> tuple[Value, ...]:
    return tuple(value for value in result.values if zone in {None, value.zone})


def _zone_names(base: Ground, say: Locale) -> dict[str, str]:
    names = {DISTRICT_ZONE: say.say("indicators-district")}
    if base.zones is not None:
        named = zip(base.zones.ids, base.zones.names, strict=True)
        names |= {zone: name.of(say.language) or zone for zone, name in named}
    return names


def _result(result: Result, values: tuple[Value, ...], names: dict[str, str], say: Locale) -> str:
    """Return one indicator as a person reads it: heading, table, what it counts, what it does not tell."""
    title = result.indicator.title.of(say.language)
    if result.weight == STREET_METRES:
        title = say.say("title-street_metres", title=title)
    heading = title
    if not math.isnan(result.threshold):
        heading = say.say("indicators-heading", title=title, metres=_terminal(say.quantity(result.threshold, "m")))
    columns = ("zone", "value", "bounds", "persons", "to-target", "measured-share", "evidence", "vintage")
    head = [say.say(f"indicators-{name}") for name in columns]
    lines = [heading, _table([head, *(_value_cells(value, names, say) for value in values)])]
    if result.weight:
        lines.append(say.say(f"weight-{result.weight}"))
    if result.missing:
        lines.append(_missing(result.missing, say))
    lines += [say.say(f"count-{name}", count=count) for name, count in result.counts.items() if count]
    lines += [_dataset_line(result, say)] if result.datasets else []
    note = f"note-{result.indicator.id}"
    return _terminal("\n".join([*lines, say.say(note)] if say.has(note) else lines))


def _value_cells(value: Value, names: dict[str, str], say: Locale) -> list[str]:
    known = not math.isnan(value.value)
    shown = say.quantity(value.value, value.unit, 1) if known else say.say(f"reason-{value.reason}")
    bounds = say.say("indicators-between", low=say.number(value.low, 1), high=say.number(value.high, 1))
    return [
        names[value.zone],
        shown,
        bounds if known else "",
        *("" if math.isnan(number) else say.number(number) for number in (value.persons, value.persons_to_target)),
        "" if math.isnan(value.measured_share) else say.quantity(100 * value.measured_share, "percent", 1),
        "" if value.evidence is None else say.say(f"evidence-{value.evidence}"),
        say.date(value.vintage) if value.vintage else "",
    ]


def _dataset_line(result: Result, say: Locale) -> str:
    unique = {dataset.id: dataset for dataset in result.datasets.values()}
    parts = (
        say.say(
            "indicators-dataset",
            title=dataset.title.of(say.language) or dataset.id,
            version=dataset.version,
            evidence=say.say(f"evidence-{dataset.evidence}"),
        )
        for dataset in unique.values()
    )
    return say.say("indicators-made-of") + GAP + PART.join(parts)


def _table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as lines with their columns under each other."""
    clean = [[_terminal(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*clean, strict=True)]
    padded = (zip(row, widths, strict=True) for row in clean)
    return "\n".join(GAP.join(cell + " " * (width - _width(cell)) for cell, width in row).rstrip() for row in padded)


def _width(text: str) -> int:
    """Return how many places a terminal gives to ``text``: Korean letters take two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _terminal(text: str) -> str:
    """Return ``text`` without the isolates that a terminal would show as boxes."""
    return text.translate(_NO_ISOLATES)


def _json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    sys.exit(main())
