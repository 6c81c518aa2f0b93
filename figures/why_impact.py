"""Why an estimate is what it is: its numbers to the last digit, what it rests on, the command for it."""

import math
from collections.abc import Mapping

from figures import markup
from figures.why import PROGRAM, digits, halves, recipe, sources, word_of
from i18n import Locale
from model.age import Age
from model.dataset import Dataset
from model.impact import Impact
from model.ledger import Move


def drawer(
    told: Impact | None,
    datasets: Mapping[str, Dataset],
    roles: Mapping[str, str],
    ages: Mapping[str, Age],
    lines: tuple[str, ...],
    say: Locale,
) -> str:
    """Return what stands behind a project's page.

    Parameters
    ----------
    told
        The estimate; None where there is none.
    datasets, roles, ages
        As for ``why.sources``: of the estimate and of the ledger.
    lines
        The commands that tell the same.
    """
    method = {}
    if told is not None and told.method:
        method = {"why-number": _numbers(told, say), "why-formula": _method(told, say)}
    rest = {
        "why-data": sources(datasets, {}, roles, ages, say),
        "fact-note": markup.paragraphs([say.say("impact-limits")]),
        "why-again": recipe(say.say("impact-again"), lines),
    }
    return halves(method or {"why-data": rest.pop("why-data")}, rest, say)


def _numbers(told: Impact, say: Locale) -> str:
    """Return the estimate, its interval and every check with every digit."""
    rows = {f"impact-exact-{name}": digits(getattr(told, name)) for name in ("estimate", "low", "high", "p")}
    checks = {
        f"impact-check-{one.id}": say.say("no-data") if math.isnan(one.value) else digits(one.value)
        for one in told.diagnostics
    }
    return markup.facts({**rows, **checks}, say)


def _method(told: Impact, say: Locale) -> str:
    return markup.paragraphs([say.say(f"impact-method-{told.method}"), say.say(f"impact-correction-{told.correction}")])


def commands(
    project: str, told: Impact | None, move: Move | None, places: tuple[str, str], *, real_only: bool
) -> tuple[str, ...]:
    """Return the commands that tell what a project did, and the ledger that it belongs to.

    Parameters
    ----------
    places
        The old and the new place; empty for none.
    """
    real = " --real-only" if real_only else ""
    parameter = "" if told is None else f" --parameter {word_of(told.parameter)}"
    lines = [f"{PROGRAM} impact {word_of(project)}{parameter}{real} --json"]
    if move is not None:
        asked = (f" --{name} {word_of(place)}" for name, place in zip(("old", "new"), places, strict=True) if place)
        lines.append(f"{PROGRAM} impact {word_of(move.place)}{''.join(asked)}{real} --json")
    return tuple(lines)
