"""What somebody says of a frame when it is to be kept: everything about a dataset that is not in the frame."""

import re
from dataclasses import dataclass
from typing import Final

from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.problem import Problem, Severity
from model.text import Text

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
