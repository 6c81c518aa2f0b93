"""Reads a JSON document that a person names."""

import json
from pathlib import Path

from model.problem import Place, Problem, ProblemError, Severity


def documents(path: Path) -> list[dict[str, object]]:
    """Return the objects in a JSON file: the one that it holds, or all of its list.

    Raises
    ------
    ProblemError
        Rule ``document-unreadable``: no such file, no JSON, or no object in it.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValueError, RecursionError) as fault:
        raise _unreadable(path, str(fault)) from fault
    listed = found if isinstance(found, list) else [found]
    if not listed or not all(isinstance(item, dict) for item in listed):
        raise _unreadable(path, type(found).__name__)
    return listed


def _unreadable(path: Path, found: str) -> ProblemError:
    facts = {"file": path.name}
    return ProblemError(Problem("document-unreadable", Severity.REFUSE, where=(Place(found=found),), facts=facts))
