"""Reads a JSON document that a person names, or one that came as bytes, and what the house itself holds as text."""

import json
from pathlib import Path

from model.problem import Problem, ProblemError, Severity


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
    except UnicodeError as fault:
        raise unreadable(name, "letters") from fault
    except RecursionError as fault:
        raise unreadable(name, "deep") from fault
    except json.JSONDecodeError as fault:
        raise unreadable(name, "syntax", line=fault.lineno, character=fault.colno) from fault
    except ValueError as fault:
        raise unreadable(name, "number") from fault
    listed = found if isinstance(found, list) else [found]
    if not listed or not all(isinstance(item, dict) for item in listed):
        raise unreadable(name, "object")
    return listed


def unreadable(name: str, state: str, **facts: int) -> ProblemError:
    """Return the refusal of a file called ``name``; ``state`` tells why, in the sentence of every language."""
    told: dict[str, str | int] = {"file": name, "state": state, **facts}
    return ProblemError(Problem("document-unreadable", Severity.REFUSE, facts=told))


def text_of(path: Path) -> str:
    """Return what a text file of the house holds."""
    return path.read_text(encoding="utf-8")
