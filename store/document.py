"""Reads a JSON document that a person names, or one that came as bytes, and what the house itself holds as text."""

import json
from pathlib import Path

from model.problem import Place, Problem, ProblemError, Severity


def documents(path: Path) -> list[dict[str, object]]:
    """Return the objects in a JSON file: the one that it holds, or all of its list.

    Raises
    ------
    ProblemError
        Rules ``document-missing``: no file there that may be read; ``document-unreadable``: no JSON, or no object in
        it.
    OSError
        When the disk fails.
    """
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError) as fault:
        facts = {"file": str(path)}
        raise ProblemError(Problem("document-missing", Severity.REFUSE, facts=facts)) from fault
    return documents_in(content, path.name)


def documents_in(content: bytes, name: str) -> list[dict[str, object]]:
    """Return the objects in what a file called ``name`` holds; rule ``document-unreadable`` as in ``documents``."""
    try:
        found = json.loads(content.decode("utf-8"))
        # Half a letter may stand in JSON as an escape; nothing that is shown, linked or kept can hold it.
        json.dumps(found, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as fault:
        raise _unreadable(name, str(fault)) from fault
    listed = found if isinstance(found, list) else [found]
    if not listed or not all(isinstance(item, dict) for item in listed):
        raise _unreadable(name, type(found).__name__)
    return listed


def text_of(path: Path) -> str:
    """Return what a text file of the house holds."""
    return path.read_text(encoding="utf-8")


def _unreadable(name: str, found: str) -> ProblemError:
    facts = {"file": name}
    return ProblemError(Problem("document-unreadable", Severity.REFUSE, where=(Place(found=found),), facts=facts))
