"""A dataset that can be used for a role, and one immutable version of it."""

from dataclasses import dataclass
from enum import StrEnum

from model.evidence import Evidence
from model.origin import Origin
from model.text import Text


class Kind(StrEnum):
    """How a dataset came here, in the order in which it is preferred."""

    UPLOAD = "upload"
    LIVE = "live"
    BUILT_IN = "built_in"
    ILLUSTRATIVE = "illustrative"


@dataclass(frozen=True, slots=True)
class Dataset:
    """One version of a dataset, with all that a reader must know of it.

    Parameters
    ----------
    id
        The name in commands and addresses: lower case, digits, ``_`` and ``-``.
    role
        What it can be used as; a key of ``model.role.ROLES``.
    services
        What it can be active for one by one: of ``facilities`` the services, of ``observations`` the parameters that
        it holds at least one row of. Among what a result was made from: the parameters that were asked for.
    version
        Counts from 1; a built-in dataset always has version 1.
    sha256
        Of the kept file, so that the same bytes are always the same version.
    vintage
        The time that the data describes: ISO date, month or year; empty when nobody said.
    kept_at
        UTC time at which it was kept, ISO; empty for built-in ones.
    kept_by
        Who kept it, as they called themselves; empty for built-in ones and where nobody said.
    """

    id: str
    role: str
    title: Text
    kind: Kind
    evidence: Evidence
    origin: Origin
    version: int
    sha256: str
    rows: int
    services: tuple[str, ...] = ()
    vintage: str = ""
    kept_at: str = ""
    kept_by: str = ""

    @property
    def pin(self) -> tuple[str, int, str]:
        """What tells this version from every other."""
        return self.id, self.version, self.sha256
