"""What projects did and the ledger of a resettlement, as a person reads them at a terminal and as plain data."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, astuple
from typing import Final

from i18n import Locale
from i18n.terminal import plain
from indicators.document import Plain, number
from indicators.impacts import Judged
from indicators.terminal import GAP, PART, table
from model.dataset import Dataset
from model.impact import Diagnostic, Impact, Lack
from model.indicator import decimals
from model.ledger import Ledger, Line, Stage, Walks

FIRST_DIGITS: Final = 3
MANY: Final = 100.0


def listed_document(found: Iterable[Judged], ledgers: Iterable[str]) -> dict[str, Plain]:
    """Return every project with what it could be judged by, as ``impact --json`` prints it."""
    rows: list[Plain] = [
        {
            **_project(one),
            "judged": [told.parameter for told in one.impacts if told.method],
            "lacking": {told.parameter: _lacks(told.lacks) for told in one.impacts if not told.method},
        }
        for one in found
    ]
    return {"projects": rows, "ledgers": list(ledgers)}


def listed_text(found: tuple[Judged, ...], ledgers: Iterable[str], say: Locale) -> str:
    """Return every project with what it could be judged by."""
    head = [say.say(f"impact-column-{name}") for name in ("project", "start", "name", "by")]
    rows = [
        [one.project.id, say.date(one.project.told_start), one.project.name.of(say.language), _by(one, say)]
        for one in found
    ]
    lines = [table([head, *rows])] if rows else [say.say("impact-no-register")]
    return plain("\n".join([*lines, *(say.say("impact-has-ledger", place=place) for place in ledgers)]))


def judged_document(found: Iterable[Judged]) -> dict[str, Plain]:
    """Return what projects did, as ``impact PROJECT --json`` prints it; what is not known is null."""
    return {"projects": [{**_project(one), "impacts": [_impact(told) for told in one.impacts]} for one in found]}


def judged_text(found: Iterable[Judged], say: Locale) -> str:
    """Return what projects did: heading, and for each parameter the estimate with its checks, or what it lacks."""
    lines = []
    for one in found:
        project = one.project
        lines.append(PART.join((project.name.of(say.language), project.id, say.date(project.told_start))))
        lines += [line for told in one.impacts for line in _lines(told, say)]
        lines += [] if one.impacts else [GAP + say.say("impact-nothing-observed")]
    return plain("\n".join(lines))


def ledger_document(book: Ledger) -> dict[str, Plain]:
    """Return a ledger as ``impact --json`` prints it; what is not known, or without a way, is null."""
    return {
        "place": book.move.place,
        "title": asdict(book.title),
        "project": book.move.project,
        "old_place": book.move.old_place or None,
        "new_place": book.move.new_place or None,
        "apart": _finite(book.apart),
        "lines": [_line(line) for line in book.lines],
        "walks": [_walk(walk) for walk in book.walks],
        "lacks": _lacks(book.lacks),
        "datasets": _datasets(book.datasets),
    }


def ledger_text(book: Ledger, say: Locale) -> str:
    """Return a ledger: every figure with its first and its latest report, all reports, and the walks."""
    head = [say.say(f"ledger-{name}") for name in ("figure", "first", "latest", "range")]
    head[-1] = PART.join((head[-1], say.say("indicators-evidence")))
    rows = [_figure(line, say) for line in book.lines]
    lines = [PART.join((say.say("ledger-title"), book.title.of(say.language)))]
    lines += [table([head, *rows])] if rows else []
    for line in book.lines:
        lines += _reports(line, say)
    if book.walks:
        apart = say.quantity(book.apart, "m")
        lines += [say.say("ledger-apart", metres=plain(apart)), _walks(book.walks, say), say.say("ledger-walks-caveat")]
    lines += [_lack(lack, say) for lack in book.lacks]
    return plain("\n".join(lines))


def _project(one: Judged) -> dict[str, Plain]:
    project = one.project
    return {"project": project.id, "name": asdict(project.name), "start": project.told_start, "whole": project.whole}


def _impact(told: Impact) -> dict[str, Plain]:
    return {
        "parameter": told.parameter,
        "unit": told.unit,
        "method": told.method or None,
        "correction": told.correction or None,
        **{name: _finite(getattr(told, name)) for name in ("estimate", "low", "high", "p")},
        "evidence": None if told.evidence is None else str(told.evidence),
        "treated": list(told.treated),
        "comparison": list(told.comparison),
        "before": told.before,
        "after": told.after,
        "course": [
            {"time": time, "treated": _finite(treated), "others": _finite(others), "after": after}
            for time, treated, others, after in zip(*astuple(told.course), strict=True)
        ],
        "diagnostics": [
            {"id": one.id, "value": _finite(one.value), "unit": one.unit or None, "warns": one.warns}
            for one in told.diagnostics
        ],
        "lacks": _lacks(told.lacks),
        "datasets": _datasets(told.datasets),
    }


def _by(one: Judged, say: Locale) -> str:
    """Return what a project can be judged by; where there is nothing, why."""
    able = [told.parameter for told in one.impacts if told.method]
    if able:
        return PART.join(able)
    return say.say("impact-not-enough" if one.impacts else "impact-nothing-observed")


def _lines(told: Impact, say: Locale) -> list[str]:
    if not told.method or told.evidence is None:
        head = f"{GAP}{told.parameter}: {say.say('impact-not-enough')}"
        return [head, *(GAP * 2 + _lack(lack, say) for lack in told.lacks)]
    digits = _digits(told)
    between = say.say("indicators-between", low=say.number(told.low, digits), high=say.number(told.high, digits))
    parts = (say.signed(told.estimate, told.unit, digits), between, say.say(f"evidence-{told.evidence}"))
    counts = {"treated": len(told.treated), "comparison": len(told.comparison)}
    counts |= {"before": told.before, "after": told.after}
    return [
        f"{GAP}{told.parameter}: {PART.join(parts)}",
        GAP * 2 + say.say("impact-chance", chance=say.number(told.p, FIRST_DIGITS)),
        GAP * 2 + say.say(f"impact-method-{told.method}"),
        GAP * 2 + say.say(f"impact-correction-{told.correction}"),
        GAP * 2 + PART.join(f"{say.say(f'impact-{name}')}: {say.number(count)}" for name, count in counts.items()),
        *(GAP * 2 + _check(one, say) for one in told.diagnostics),
    ]


def _check(one: Diagnostic, say: Locale) -> str:
    bare = one.unit in {"", "p", "sd"}
    value = say.number(one.value, FIRST_DIGITS) if bare else say.quantity(one.value, one.unit, FIRST_DIGITS)
    line = f"{say.say(f'impact-check-{one.id}')}: {value}"
    return PART.join((line, say.say("impact-warns"))) if one.warns else line


def _digits(told: Impact) -> int:
    wide = max(abs(told.low), abs(told.high), abs(told.estimate))
    return max(decimals(told.unit), 0 if wide >= MANY else FIRST_DIGITS - 1)


def _lack(lack: Lack, say: Locale) -> str:
    key = lack.id.replace("_", "-")
    return say.say(f"impact-lack-{key}", found=say.number(lack.found), needed=say.number(lack.needed))


def _figure(line: Line, say: Locale) -> list[str]:
    stages = (_stage(stage, line.unit, say) for stage in (line.first, line.latest))
    whole = PART.join((_between(line.low, line.high, line.unit, say), say.say(f"evidence-{line.evidence}")))
    return [line.title.of(say.language), *stages, whole]


def _stage(stage: Stage, unit: str, say: Locale) -> str:
    return f"{_between(stage.low, stage.high, unit, say)} ({_day(stage.date, say)})"


def _between(low: float, high: float, unit: str, say: Locale) -> str:
    if low == high:
        return say.quantity(low, unit, 2)
    return say.say("range", low=say.quantity(low, unit, 2), high=say.quantity(high, unit, 2))


def _reports(line: Line, say: Locale) -> list[str]:
    """Return every report of a figure, each with its source."""
    head = line.title.of(say.language)
    head = PART.join((head, say.say("ledger-contradictory"))) if line.contradictory else head
    return [
        head,
        *(
            GAP
            + PART.join((_day(one.date, say), say.quantity(one.value, line.unit, 2), one.source_title, one.source_url))
            for one in line.reports
        ),
    ]


def _day(date: str, say: Locale) -> str:
    return say.date(date) if date[:4].isdigit() else say.say("undated")


def _walks(walks: Iterable[Walks], say: Locale) -> str:
    head = [say.say(f"ledger-{name}") for name in ("service", "old", "new")]
    rows = [
        [
            say.say(f"service-{walk.service}"),
            _metres(walk.before, say),
            _metres(walk.after, say),
            "-" if math.isnan(walk.by) else say.signed(walk.by, "m"),
            say.say(f"evidence-{walk.evidence}"),
        ]
        for walk in walks
    ]
    return table([[*head, say.say("difference-by"), say.say("indicators-evidence")], *rows])


def _metres(metres: float, say: Locale) -> str:
    if math.isnan(metres):
        return say.say("ledger-no-street")
    return say.say("ledger-no-way") if math.isinf(metres) else say.quantity(metres, "m")


def _line(line: Line) -> dict[str, Plain]:
    stages = {"first": line.first, "latest": line.latest}
    return {
        "figure": line.figure,
        "title": asdict(line.title),
        "unit": line.unit,
        **{name: {"date": one.date, "low": number(one.low), "high": number(one.high)} for name, one in stages.items()},
        "low": number(line.low),
        "high": number(line.high),
        "contradictory": line.contradictory,
        "evidence": str(line.evidence),
        "reports": [
            {
                "value": number(one.value),
                "qualifier": one.qualifier or None,
                "date": one.date,
                "source_title": one.source_title,
                "source_url": one.source_url,
                "evidence": str(one.evidence),
                "note": asdict(one.note),
            }
            for one in line.reports
        ],
    }


def _walk(walk: Walks) -> dict[str, Plain]:
    sides = {"before": walk.before, "after": walk.after}
    why = {f"{name}_reason": _reason(metres) for name, metres in sides.items()}
    metres: dict[str, Plain] = {name: _finite(value) for name, value in sides.items()}
    return {"service": walk.service, **metres, **why, "by": _finite(walk.by), "unit": "m", "evidence": walk.evidence}


def _reason(metres: float) -> str | None:
    if math.isnan(metres):
        return "no-street"
    return "no-way" if math.isinf(metres) else None


def _lacks(lacks: Iterable[Lack]) -> list[Plain]:
    return [{"id": one.id, "found": one.found, "needed": one.needed} for one in lacks]


def _datasets(datasets: Mapping[str, Dataset]) -> list[Plain]:
    used = {one.id: one for one in datasets.values()}
    return [{"id": one.id, "version": one.version, "sha256": one.sha256} for one in used.values()]


def _finite(value: float) -> float | None:
    return number(value) if math.isfinite(value) else None
