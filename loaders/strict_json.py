"""Reads JSON and refuses what other readers change in silence: double keys, NaN, numbers too large."""

import json
import math
from typing import Any, Final, NoReturn

from model.problem import Place, Problem, ProblemError, Severity

# Above this a whole number no longer survives a spreadsheet, a browser or a float column.
LARGEST_SAFE: Final = 2**53
_SAFE_DIGITS: Final = 17

Json = dict[str, Any] | list[Any] | str | int | float | bool | None


def read_json(text: str) -> Json:
    """Return the JSON value of ``text``; whole numbers beyond 2^53 stay text, digit for digit.

    Raises
    ------
    ProblemError
        ``json-broken`` with line and column; ``json-key-repeated``; ``json-not-finite``;
        ``json-deep`` when it nests deeper than anybody's data does.
    """
    try:
        value: Json = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_refuse_number,
            parse_int=_whole,
            parse_float=_decimal,
        )
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


def _refuse_number(written: str) -> NoReturn:
    raise ProblemError(Problem("json-not-finite", Severity.REFUSE, 1, (Place(found=written),)))


def _whole(written: str) -> int | str:
    # The length first: Python refuses to read a number of more than 4,300 digits.
    if len(written) > _SAFE_DIGITS or abs(int(written)) > LARGEST_SAFE:
        return written
    return int(written)


def _decimal(written: str) -> float:
    value = float(written)
    return value if math.isfinite(value) else _refuse_number(written[:40])
