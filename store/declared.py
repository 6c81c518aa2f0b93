"""Reading a declared TOML file field by field, so that its author learns of every wrong field at once."""

import math
import tomllib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from model.problem import Place, Problem, ProblemError, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping


class Declared:
    """One TOML file whose fields are asked for by name; faults are gathered and spoken of by ``settle``.

    A getter that meets a fault returns an empty value (``""``, NaN, 0), which must not be used before ``settle``.

    Parameters
    ----------
    path
        The file; the sentence names it without its folder.
    rule
        Rule of every finding.

    Raises
    ------
    ProblemError
        At once, when there is no such file or it is not TOML.
    """

    def __init__(self, path: Path, rule: str) -> None:
        self._name, self._rule = path.name, rule
        self._faults: list[Problem] = []
        try:
            self._root: Mapping[str, object] = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError as fault:
            raise ProblemError(self._problem(path.name, "missing", "")) from fault
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
            raise ProblemError(self._problem(path.name, "unreadable", str(fault))) from fault

    def text(self, *keys: str, needed: bool = True, choices: tuple[str, ...] = ()) -> str:
        """Return a text; a TOML date counts as the text of it; an optional one that is absent is empty."""
        value = self._value(keys)
        text = value.isoformat() if isinstance(value, date) else value
        if value is None and not needed:
            return ""
        if not isinstance(text, str) or (needed and not text.strip()) or (choices and text not in choices):
            self.fault(".".join(keys), value)
            return ""
        return text.strip()

    def texts(self, *keys: str, choices: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Return a list of texts without repetition, in the file's order; empty when it is absent."""
        value = self._value(keys)
        if value is None:
            return ()
        listed = value if isinstance(value, list) else [value]
        good = [item for item in listed if isinstance(item, str) and (not choices or item in choices)]
        if not isinstance(value, list) or good != listed:
            self.fault(".".join(keys), value)
        return tuple(dict.fromkeys(good))

    def number(self, *keys: str, minimum: float = -math.inf, maximum: float = math.inf) -> float:
        """Return a number within its bounds, both included."""
        value = self._value(keys)
        # bool is an int to Python, and `true` is not a number to anybody else
        if isinstance(value, bool) or not isinstance(value, int | float) or not minimum <= value <= maximum:
            self.fault(".".join(keys), value)
            return math.nan
        return float(value)

    def whole(self, *keys: str, minimum: int, maximum: int) -> int:
        """Return a whole number within its bounds, both included."""
        value = self._value(keys)
        if isinstance(value, bool) or not isinstance(value, int) or not minimum <= value <= maximum:
            self.fault(".".join(keys), value)
            return 0
        return value

    def flag(self, *keys: str) -> bool:
        """Return a truth value; false when it is absent."""
        value = self._value(keys)
        if value is not None and not isinstance(value, bool):
            self.fault(".".join(keys), value)
        return value is True

    def numbers(self, table: str, *, minimum: float = -math.inf) -> dict[str, float]:
        """Return a table of numbers by name; empty when the table is absent."""
        value = self._value((table,))
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.fault(table, value)
            return {}
        return {key: self.number(table, key, minimum=minimum) for key in value}

    def names(self, *keys: str) -> tuple[str, ...]:
        """Return what the fields of a table are called, in the file's order; empty when the table is absent."""
        value = self._value(keys)
        if value is not None and not isinstance(value, dict):
            self.fault(".".join(keys), value)
        return tuple(value) if isinstance(value, dict) else ()

    def fault(self, field: str, value: object = None, *, found: str = "") -> None:
        """Note that ``field`` is missing (nothing found) or wrong."""
        shown = found or ("" if value is None else str(value))
        self._faults.append(self._problem(field, "wrong" if shown else "missing", shown))

    def settle(self) -> None:
        """Raise a ``ProblemError`` with every fault that was met; do nothing when there was none."""
        if self._faults:
            raise ProblemError(*self._faults)

    def _value(self, keys: tuple[str, ...]) -> object:
        value: object = self._root
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        return value

    def _problem(self, field: str, state: str, found: str) -> Problem:
        facts = {"file": self._name, "field": field, "state": state, "found": found}
        return Problem(self._rule, Severity.REFUSE, where=(Place(column=field, found=found or None),), facts=facts)
