"""What one version of a dataset changed against another: rows, columns, totals, and what is said of it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray
from pandas.api.types import is_bool_dtype, is_numeric_dtype

from model.dataset import Dataset
from model.role import PARTED, ROLES
from model.text import LANGUAGES
from model.total import Total

# What tells one row of a role from another, where it stands in every row and in no two.
_KEYS: Final = {
    "zones": ("zone_id",),
    "facilities": ("facility_id",),
    "projects": ("project_id",),
    "places": ("place_id",),
    "observations": ("parameter", "time", "zone_id", "station"),
    "figures": ("indicator", "place", "level", "date", "source_url"),
}
_NEXT: Final = np.uint64(1_099_511_628_211)  # an odd factor, so that equal cells in other columns are another row
_UNKNOWN: Final = "\x01"  # stands for no text at all, which an empty one is not; a zero byte would end a text
Hashes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Retold:
    """Something that is said of a dataset, before and after; empty where nobody said."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What is other in the rows after than in the rows before.

    Parameters
    ----------
    key
        Columns by which rows were told apart; empty where none can: a row that changed counts then as one that went
        and one that came.
    columns_added, columns_lost
        In the order of their frames.
    totals
        Sums of the fields that count persons, of the rows that say; NaN where none does.
    parts
        Rows of each service, or parameter.
    """

    rows_before: int
    rows_after: int
    key: tuple[str, ...]
    added: int
    removed: int
    changed: int
    columns_added: tuple[str, ...] = ()
    columns_lost: tuple[str, ...] = ()
    totals: tuple[Total, ...] = ()
    parts: tuple[Total, ...] = ()

    @property
    def none(self) -> bool:
        """Whether the rows after are the rows before."""
        return not (self.added or self.removed or self.changed or self.columns_added or self.columns_lost)


def changes(before: pd.DataFrame, after: pd.DataFrame, role: str) -> Changes:
    """Return what is other in ``after`` than in ``before``; the order of rows is no difference.

    Parameters
    ----------
    before
        An empty frame where nothing stood before.
    role
        A key of ``model.role.ROLES``.
    """
    common = [name for name in before.columns if name in after.columns]
    key = _key(before, after, role) if len(before) else ()
    old, new = _rows(before, after, common)
    added, removed, changed = _by_key(before, after, key, old, new) if key else _by_content(old, new)
    return Changes(
        len(before),
        len(after),
        key,
        added,
        removed,
        changed,
        tuple(str(name) for name in after.columns if name not in before.columns),
        tuple(str(name) for name in before.columns if name not in after.columns),
        _totals(before, after, role),
        _parts(before, after, role),
    )


def retold(before: Dataset | None, after: Dataset) -> tuple[Retold, ...]:
    """Return what is said otherwise of ``after`` than of ``before``."""
    old, new = (_told(dataset) for dataset in (before, after))
    return tuple(Retold(name, old.get(name, ""), said) for name, said in new.items() if said != old.get(name, ""))


def _told(dataset: Dataset | None) -> dict[str, str]:
    if dataset is None:
        return {}
    titles = {f"title_{language}": str(getattr(dataset.title, language)) for language in LANGUAGES}
    origin = dataset.origin
    return {
        **titles,
        "evidence": dataset.evidence.value,
        "licence": origin.licence,
        "producer": origin.producer,
        "citation": origin.citation,
        "address": origin.address,
        "vintage": dataset.vintage,
    }


def _key(before: pd.DataFrame, after: pd.DataFrame, role: str) -> tuple[str, ...]:
    names = tuple(name for name in _KEYS.get(role, ()) if name in before.columns and name in after.columns)
    needed = {field.name for field in ROLES[role].fields if field.needed} & set(_KEYS.get(role, ()))
    if not names or not needed <= set(names):
        return ()
    keys = [_keyed(frame, names) for frame in (before, after)]
    unfit = any((cells == "").all(axis=1).any() or cells.duplicated().any() for cells in keys)
    return () if unfit else names


def _keyed(frame: pd.DataFrame, key: Sequence[str]) -> pd.DataFrame:
    """Return the rows' keys; in a key not known and empty are one."""
    return frame[list(key)].astype("str").fillna("")


def _by_key(
    before: pd.DataFrame, after: pd.DataFrame, key: tuple[str, ...], old: Hashes, new: Hashes
) -> tuple[int, int, int]:
    left, right = (
        pd.Series(hashes, index=pd.MultiIndex.from_frame(_keyed(frame, key)))
        for frame, hashes in ((before, old), (after, new))
    )
    both = left.index.intersection(right.index)
    changed = int((left.loc[both].to_numpy() != right.loc[both].to_numpy()).sum()) if len(both) else 0
    return len(right) - len(both), len(left) - len(both), changed


def _by_content(old: Hashes, new: Hashes) -> tuple[int, int, int]:
    counted = [pd.Series(hashes).value_counts() for hashes in (old, new)]
    more = counted[1].sub(counted[0], fill_value=0)
    return int(more.clip(lower=0).sum()), int((-more).clip(lower=0).sum()), 0


def _rows(before: pd.DataFrame, after: pd.DataFrame, common: Sequence[str]) -> tuple[Hashes, Hashes]:
    """Return a fingerprint of every row over the columns ``common``."""
    rows = [np.zeros(len(frame), dtype=np.uint64) for frame in (before, after)]
    for name in common:
        for number, cells in enumerate(_alike(before, after, name)):
            rows[number] = rows[number] * _NEXT + pd.util.hash_array(cells)
    return rows[0], rows[1]


def _alike(before: pd.DataFrame, after: pd.DataFrame, name: str) -> list[NDArray[np.generic]]:
    """Return the cells of a column of both frames in one type, so that equal cells are equal."""
    columns = [frame[name] for frame in (before, after)]
    if any(isinstance(frame, GeoDataFrame) and frame.geometry.name == name for frame in (before, after)):
        return [np.array([_shape(cell) for cell in column], dtype=object) for column in columns]
    if all(is_numeric_dtype(column) and not is_bool_dtype(column) for column in columns):
        # the sum turns a negative zero into a plain one
        return [column.to_numpy(dtype="float64", na_value=np.nan) + 0.0 for column in columns]
    return [column.astype("str").astype(object).where(column.notna(), _UNKNOWN).to_numpy() for column in columns]


def _shape(cell: object) -> str:
    """Return a geometry as text; no place, and a shape without a point, are told apart from each other."""
    return shapely.to_wkb(cell, hex=True) if isinstance(cell, shapely.Geometry) else _UNKNOWN


def _totals(before: pd.DataFrame, after: pd.DataFrame, role: str) -> tuple[Total, ...]:
    names = [field.name for field in ROLES[role].fields if field.unit == "persons"]
    found = (Total(name, _sum(before, name), _sum(after, name)) for name in names)
    return tuple(total for total in found if not (np.isnan(total.before) and np.isnan(total.after)))


def _sum(frame: pd.DataFrame, name: str) -> float:
    if name not in frame.columns or frame[name].isna().all():
        return float("nan")
    return float(pd.to_numeric(frame[name], errors="coerce").sum())


def _parts(before: pd.DataFrame, after: pd.DataFrame, role: str) -> tuple[Total, ...]:
    column = PARTED.get(role, "")
    old, new = (
        frame[column].dropna().astype("str").value_counts() if column in frame.columns else pd.Series(dtype="int64")
        for frame in (before, after)
    )
    names = sorted({*old.index, *new.index})
    return tuple(Total(name, float(old.get(name, 0)), float(new.get(name, 0))) for name in names)
