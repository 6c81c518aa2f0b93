"""Reads JSON and refuses what other readers change in silence: double keys, NaN, numbers too large."""

import json
import math
import re
from dataclasses import dataclass
from typing import Any, Final

from model.problem import Place, Problem, ProblemError, Severity

# Above this a whole number no longer survives a spreadsheet, a browser or a float column.
LARGEST_SAFE: Final = 2**53
_SAFE_DIGITS: Final = 17
_HALF: Final = re.compile(r"\\u[dD][89a-fA-F]")  # an escape for half of a character; emoji are written with two
_BEFORE: Final = 40

Json = dict[str, Any] | list[Any] | str | int | float | bool | None


def read_json(text: str) -> Json:
    """Return the JSON value of ``text``; whole numbers beyond 2^53 stay text, digit for digit.

    Raises
    ------
    ProblemError
        ``json-broken`` with line and column; ``json-key-repeated``; ``json-not-finite``;
        ``json-half-character``; ``json-deep`` when it nests deeper than anybody's data does.
    """
    seen: list[_NotFinite] = []

    def _bad(written: str) -> _NotFinite:
        seen.append(_NotFinite(written))
        return seen[-1]

    def _decimal(written: str) -> float | _NotFinite:
        value = float(written)
        return value if math.isfinite(value) else _bad(written[:40])

    try:
        value: Json = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_bad,
            parse_int=_whole,
            parse_float=_decimal,
        )
        if seen:
            _question_numbers(value)
        if _HALF.search(text):
            _question_characters(value)
    except json.JSONDecodeError as fault:
        facts = {"line": fault.lineno, "character": fault.colno}
        raise ProblemError(Problem("json-broken", Severity.REFUSE, facts=facts)) from fault
    except RecursionError as fault:
        raise ProblemError(Problem("json-deep", Severity.REFUSE)) from fault
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ProblemError(Problem("json-key-repeated", Severity.REFUSE, 1, (Place(column=twice),)))
    return made


@dataclass(frozen=True, slots=True)
class _NotFinite:
    """A number that JSON does not know, as it was written."""

    written: str


def _question_numbers(value: object) -> None:
    """Refuse what is no number, naming the feature that it stands in; 0 stands for outside of all of them."""
    features = value.get("features") if isinstance(value, dict) else None
    for number, feature in enumerate(features if isinstance(features, list) else [value], start=1):
        if (bad := _first_bad(feature)) is not None:
            raise ProblemError(_not_finite(bad, number))
    if (bad := _first_bad(value)) is not None:
        raise ProblemError(_not_finite(bad, 0))


def _first_bad(value: object) -> _NotFinite | None:
    """Return the first number in ``value`` that is none; without recursion, for JSON may nest deeply."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, _NotFinite):
            return one
        inside = list(one.values()) if isinstance(one, dict) else one if isinstance(one, list) else []
        waiting.extend(reversed(inside))
    return None


def _not_finite(bad: _NotFinite, number: int) -> Problem:
    where = (Place(number or None, found=bad.written),)
    return Problem("json-not-finite", Severity.REFUSE, 1, where, {"feature": number})


def _question_characters(value: Json) -> None:
    """Refuse half of a character: no file could keep it."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as fault:
        before = fault.object[max(0, fault.start - _BEFORE) : fault.start]
        raise ProblemError(Problem("json-half-character", Severity.REFUSE, facts={"before": before})) from fault


def _whole(written: str) -> int | str:
    # The length first: Python refuses to read a number of more than 4,300 digits.
    if len(written) > _SAFE_DIGITS or abs(int(written)) > LARGEST_SAFE:
        return written
    return int(written)
