"""Makes one dataset of the newest good copies of two live ones, so that a service has the places of both."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, cast

from loaders.merging import Copy, evidence_of, in_both, merged
from loaders.use import standing
from model.dataset import Dataset, Kind
from model.district import District
from model.evidence import Evidence
from model.origin import Origin
from model.problem import Problem, ProblemError, Severity
from model.publisher import LiveDataset
from store import Draft, Store

if TYPE_CHECKING:
    import geopandas as gpd

_AND: Final = "; "


def remade(
    declared: LiveDataset, store: Store, place: District, at: str, who: str
) -> tuple[Dataset, tuple[Problem, ...]] | None:
    """Keep the places of the datasets that ``declared`` is made of as one dataset; None where there is nothing to do.

    It is made again only when one of them is newer: where all failed, nothing moves. It is as old as the older one, and
    under the licences of both.

    Parameters
    ----------
    declared
        With two ids in ``of``.
    at
        When it is made: UTC, ISO.
    who
        Who makes it.

    Raises
    ------
    OSError
        When the disk or the database fails.
    """
    parts = [standing(store, name) for name in declared.of]
    known = [part for part in parts if part is not None]
    former = standing(store, declared.id)
    if len(known) < len(declared.of) or (former and all(part.kept_at <= former.kept_at for part in known)):
        return None
    try:
        copies = [Copy(part.id, cast("gpd.GeoDataFrame", store.frame(part.id)), part.evidence) for part in known]
    except ProblemError:
        return None  # a damaged copy is told where it is used
    rows = merged(copies[0], copies[1], place.metric_crs)
    kept = store.keep(rows, _draft(declared, known, evidence_of(rows, {c.id: c.evidence for c in copies}), at), who=who)
    first, second = (part.title for part in known)
    count = in_both(rows)
    note = Problem("places-merged", Severity.NOTE, count, facts={"first": first, "second": second})
    return kept, (note,) if count else ()


def _draft(declared: LiveDataset, parts: list[Dataset], evidence: Evidence, at: str) -> Draft:
    vintages = [part.vintage for part in parts]
    vintage = min(vintages) if all(vintages) else ""
    return Draft(
        id=declared.id,
        role=declared.role,
        title=declared.title,
        kind=Kind.LIVE,
        evidence=evidence,
        origin=Origin(
            producer=_each(part.origin.producer for part in parts),
            citation=declared.credited(vintage) or _each(part.origin.citation for part in parts),
            licence=_each(part.origin.licence for part in parts),
            address=parts[0].origin.address,
            accessed=at[:10],
        ),
        vintage=vintage,
    )


def _each(words: Iterable[str]) -> str:
    return _AND.join(dict.fromkeys(word for word in words if word))
