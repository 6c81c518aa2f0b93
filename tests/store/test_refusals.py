"""What the store refuses to keep, and what it refuses to hand out."""

from pathlib import Path

import pandas as pd
import pytest
from geopandas.geodataframe import GeoDataFrame
from shapely.geometry import Point

from model.dataset import Kind
from model.problem import ProblemError
from store import Store
from tests.store.conftest import Declare, MakeDraft, MakePlaces

CSV = "service,capacity,lon,lat\npharmacy,3,29.83,31.14\n"


def rule_of(refused: pytest.ExceptionInfo[ProblemError]) -> str:
    """Return the one rule that was broken."""
    (problem,) = refused.value.problems
    return problem.rule


def test_an_id_belongs_to_one_role(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Even after the dataset was removed: its versions still bear the id."""
    store.keep(places("pharmacy"), draft())
    store.remove("places")
    with pytest.raises(ProblemError) as refused:
        store.keep(places("pharmacy").assign(residents=1.0), draft(role="residents"))
    assert rule_of(refused) == "id-taken"


def test_the_id_of_a_built_in_dataset_is_taken(
    home: Path, data: Path, declare: Declare, draft: MakeDraft, places: MakePlaces
) -> None:
    """An upload cannot pass itself off as what came with the project."""
    declare("register", CSV, rows=1)
    with pytest.raises(ProblemError) as refused:
        Store.open(home, data=data).keep(places("pharmacy"), draft("register"))
    assert rule_of(refused) == "id-taken"
    assert not home.exists()


@pytest.mark.parametrize("name", ["", "A", "a b", "../x", "a/b", "é", "a" * 65, "a\n"])
def test_an_unfit_id_is_refused(home: Path, store: Store, draft: MakeDraft, places: MakePlaces, name: str) -> None:
    """An id stands in commands and addresses, so nothing of it may mean anything to a shell or a path."""
    with pytest.raises(ProblemError) as refused:
        store.keep(places("pharmacy"), draft(name))
    assert rule_of(refused) == "id-unfit"
    assert not home.exists()


def test_role_and_kind_are_refused_together(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """All that is wrong is said at once."""
    with pytest.raises(ProblemError) as refused:
        store.keep(places("pharmacy"), draft(role="weather", kind=Kind.BUILT_IN))
    assert [problem.rule for problem in refused.value.problems] == ["role-unfit", "kind-unfit"]


def test_unknown_ids_are_named(store: Store) -> None:
    """Every question about a dataset that never was says so."""
    for ask in (store.dataset, store.frame, store.history, store.remove, store.activate, store.revert):
        with pytest.raises(ProblemError) as refused:
            ask("nobody")
        assert rule_of(refused) == "dataset-unknown"
        assert refused.value.problems[0].facts == {"dataset": "nobody"}


def test_a_changed_file_is_refused(home: Path, store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """One byte altered on the disk is noticed, and keeping the same content again heals it."""
    kept = store.keep(places("pharmacy"), draft())
    path = home / "objects" / f"{kept.sha256}.parquet"
    raw = path.read_bytes()
    path.write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
    with pytest.raises(ProblemError) as refused:
        store.frame("places")
    assert rule_of(refused) == "file-changed"
    store.keep(places("pharmacy"), draft("again"))
    assert len(store.frame("places")) == 1
    other = store.keep(places("market"), draft("market"))
    (home / "objects" / f"{other.sha256}.parquet").unlink()
    with pytest.raises(ProblemError) as refused:
        store.frame("market")
    assert rule_of(refused) == "file-gone"


def test_geometry_without_a_crs_is_refused(store: Store, draft: MakeDraft) -> None:
    """Numbers whose system nobody named are not a place."""
    with pytest.raises(ProblemError) as refused:
        store.keep(GeoDataFrame({"service": ["pharmacy"]}, geometry=[Point(29.83, 31.14)]), draft())
    assert rule_of(refused) == "geometry-unplaced"


@pytest.mark.parametrize(
    ("column", "value", "rule"), [("capacity", "many", "field-untyped"), ("entrance", "perhaps", "field-untyped")]
)
def test_a_field_of_the_wrong_kind_is_refused(
    store: Store, draft: MakeDraft, places: MakePlaces, column: str, value: str, rule: str
) -> None:
    """A number is a number and a flag is yes, no or not known, whoever keeps the frame."""
    with pytest.raises(ProblemError) as refused:
        store.keep(places("pharmacy").assign(**{column: [value]}), draft())
    assert rule_of(refused) == rule


@pytest.mark.parametrize("values", [[1, "two"], [["a"], ["b"]], [{"a": 1}, {"b": 2}], [2**70, None]])
def test_a_column_of_no_common_type_is_refused(
    store: Store, draft: MakeDraft, places: MakePlaces, values: list[object]
) -> None:
    """It would come back as something else than it went in."""
    mixed = pd.Series(values, dtype=object)
    with pytest.raises(ProblemError) as refused:
        store.keep(places("pharmacy", "market").assign(note=mixed), draft())
    assert rule_of(refused) == "column-mixed"
