"""What somebody says of a frame when it is to be kept: everything about a dataset that is not in the frame."""

import re
from dataclasses import dataclass
from typing import Final

from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.origin import Origin
from model.problem import Problem, ProblemError, Severity
from model.role import ROLES
from model.text import LANGUAGES, Text

LONGEST_NAME: Final = 200
NOBODY: Final = "?"  # stands in a sentence for whoever gave no name
DATASET_ID: Final = re.compile(r"[a-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Draft:
    """A dataset that is about to be kept.

    Parameters
    ----------
    id
        1 to 64 of ``a-z 0-9 _ -``.
    role
        A key of ``model.role.ROLES``.
    kind
        ``upload`` or ``live``: the others are declared in ``data/catalog``, not kept.
    vintage
        The time that the data describes: ISO date, month or year; empty when nobody said.
    """

    id: str
    role: str
    title: Text
    kind: Kind
    evidence: Evidence
    origin: Origin
    vintage: str = ""


def refusal(rule: str, **facts: str | float) -> Problem:
    """Return one finding that stops what was asked."""
    return Problem(rule, Severity.REFUSE, facts=facts)


def named(text: str) -> str:
    """Return a name that a person or a file gives as one short line: no control character, no blanks to hide behind."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(plain.split())[:LONGEST_NAME]


def check(draft: Draft) -> None:
    """Refuse a draft that the catalogue could not hold.

    Raises
    ------
    ProblemError
        Rule ``id-unfit``, ``role-unfit`` or ``kind-unfit``: all that hold.
    """
    faults = []
    if not DATASET_ID.fullmatch(draft.id):
        faults.append(refusal("id-unfit", dataset=draft.id))
    if draft.role not in ROLES:
        faults.append(refusal("role-unfit", role=draft.role, known=", ".join(ROLES)))
    if draft.kind not in {Kind.UPLOAD, Kind.LIVE}:
        faults.append(refusal("kind-unfit", dataset=draft.id, kind=draft.kind))
    if faults:
        raise ProblemError(*faults)


def described(draft: Draft, sha256: str, rows: int, services: tuple[str, ...], kept_at: str) -> Dataset:
    """Return the dataset that ``draft`` and a frame make; its version is given when it is written down."""
    return Dataset(
        id=draft.id,
        role=draft.role,
        title=draft.title,
        kind=draft.kind,
        evidence=draft.evidence,
        origin=draft.origin,
        version=0,
        sha256=sha256,
        rows=rows,
        services=services,
        vintage=draft.vintage,
        kept_at=kept_at,
    )


def adds_nothing(fresh: Dataset, current: Dataset) -> bool:
    """Tell whether ``fresh`` has the content of ``current`` and says nothing of it that ``current`` does not say.

    What ``fresh`` leaves empty is not said. The dates of a live copy and the address that it came from move with
    every fetch and say nothing new; evidence, licence or a title that somebody mended do.
    """
    told = [(getattr(fresh.title, language), getattr(current.title, language)) for language in LANGUAGES]
    names = ("producer", "citation", "licence")
    told += [(getattr(fresh.origin, name), getattr(current.origin, name)) for name in names]
    if fresh.kind is not Kind.LIVE:
        told.append((fresh.vintage, current.vintage))
    same = (fresh.sha256, fresh.evidence, fresh.kind) == (current.sha256, current.evidence, current.kind)
    return same and all(new in {"", old} for new, old in told)
