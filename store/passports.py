"""The records behind the codes of printed numbers, each in a file of its own that is named by its code."""

import json
from collections.abc import Mapping
from typing import Final

from model.problem import Problem, ProblemError, Severity
from store.document import documents_in
from store.objects import write_whole
from store.settings import home

FOLDER: Final = "passports"


def keep_passports(records: Mapping[str, Mapping[str, object]]) -> None:
    """Keep every record that is not kept yet, by its code.

    Raises
    ------
    OSError
        When the disk fails.
    """
    folder = home() / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for code, record in records.items():
        path = folder / f"{code}.json"
        if not path.exists():
            text = json.dumps(record, ensure_ascii=False, allow_nan=False, indent=1)
            write_whole(path, f"{text}\n".encode())


def passport(code: str) -> Mapping[str, object]:
    """Return the record that is kept for a code, which is made of letters, digits and hyphens.

    Raises
    ------
    ProblemError
        Rules ``code-unknown``: none is kept here; ``document-unreadable``: it is no record any more.
    OSError
        When the disk fails.
    """
    path = home() / FOLDER / f"{code}.json"
    try:
        raw = path.read_bytes()
    except FileNotFoundError as fault:
        raise ProblemError(Problem("code-unknown", Severity.REFUSE, facts={"code": code})) from fault
    return documents_in(raw, path.name)[0]
