"""The catalogue under several processes, under kill, and under a hand that alters its log."""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from store import Store
from tests.store.analysts import at_once, keep
from tests.store.conftest import MakeDraft, MakePlaces
from tests.store.tampering import alter

if TYPE_CHECKING:
    from collections.abc import Callable


def test_processes_that_keep_at_once_lose_nothing(home: Path, data: Path) -> None:
    """Three children into one fresh home, two of them into one dataset: every keep has its own version."""
    told = at_once(keep, (home, data, "shared", 0, 8), (home, data, "shared", 100, 8), (home, data, "alone", 0, 8))
    store = Store.open(home, data=data)
    assert sorted(told[0] + told[1]) == list(range(1, 17))
    assert told[2] == list(range(1, 9))
    assert [dataset.version for dataset in store.history("shared")] == list(range(16, 0, -1))
    values = {store.frame("shared", version)["value"].iloc[0] for version in range(1, 17)}
    assert values == {*map(float, range(8)), *map(float, range(100, 108))}
    assert len(store.audit()) == 24
    assert store.audit_holds()


@pytest.fixture
def told(store: Store, draft: MakeDraft, places: MakePlaces) -> Store:
    """Open a store with a log of five lines: keep, keep, activate, revert, remove."""
    store.keep(places("pharmacy"), draft())
    store.keep(places("market"), draft())
    store.activate("places", "market")
    store.revert("places")
    store.remove("places")
    return store


def test_the_log_tells_everything_in_order(told: Store) -> None:
    """Action, version after it, and the detail of each."""
    first, second = reversed(told.history("places"))
    lines = [(entry.number, entry.action, entry.dataset, entry.version, entry.detail) for entry in told.audit()]
    assert lines == [
        (1, "keep", "places", 1, first.sha256),
        (2, "keep", "places", 2, second.sha256),
        (3, "activate", "places", 2, "market"),
        (4, "revert", "places", 1, "2"),
        (5, "remove", "places", 1, ""),
    ]
    assert told.audit_holds()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET time = '2020-01-01T00:00:00.000Z' WHERE number = 1",
        "UPDATE audit SET detail = 'bank' WHERE number = 3",
        "UPDATE audit SET dataset = 'other' WHERE number = 5",
        "UPDATE audit SET hash = '0' WHERE number = 5",
        "DELETE FROM audit WHERE number = 4",
        "DELETE FROM audit WHERE number >= 2",
        "UPDATE version SET sha256 = (SELECT sha256 FROM version WHERE version = 1) WHERE version = 2",
    ],
)
def test_one_altered_line_is_noticed(home: Path, told: Store, statement: str) -> None:
    """Whatever field, whichever line, the last one too; a version that points to other bytes as well."""
    alter(home, statement)
    assert not told.audit_holds()


@pytest.mark.parametrize("table", ["audit", "version"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET version = 7"])
def test_log_and_versions_are_only_added_to(home: Path, told: Store, table: str, statement: str) -> None:
    """The database itself says no."""
    connection = sqlite3.connect(home / "catalogue.sqlite")
    with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
        connection.execute(statement.format(table))
    connection.close()
    assert told.audit_holds()


def test_a_refusal_leaves_the_catalogue_as_it_was(
    store: Store, draft: MakeDraft, places: MakePlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fails under the file takes the row with it."""
    store.keep(places("pharmacy"), draft())

    def full_disk(*_: object) -> None:
        fault = "the disk is full"
        raise OSError(fault)

    monkeypatch.setattr("store.objects.write_whole", full_disk)
    with pytest.raises(OSError, match="disk is full"):
        store.keep(places("market"), draft())
    assert [dataset.version for dataset in store.history("places")] == [1]
    assert len(store.audit()) == 1


def test_a_catalogue_that_is_no_database_is_a_fault_of_the_disk(
    home: Path, store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """Whoever asks hears of it as of any other unreadable file."""
    home.mkdir()
    (home / "catalogue.sqlite").write_text("this is not a database, and long enough to be looked at as one" * 20)
    asks: list[Callable[[], object]] = [store.datasets, store.state, lambda: store.keep(places("market"), draft())]
    for ask in asks:
        with pytest.raises(OSError, match="not a database"):
            ask()


def test_another_database_works_by_address(
    tmp_path: Path, data: Path, draft: MakeDraft, places: MakePlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The catalogue moves, the files stay at home; a store opened on a home of its own does not follow."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("ELMAX_CATALOGUE", f"sqlite:///{tmp_path / 'elsewhere.db'}")
    kept = Store.open(data=data).keep(places("pharmacy"), draft())
    assert Store.open(data=data).datasets() == (kept,)
    assert (tmp_path / "elsewhere.db").exists()
    assert [path.name for path in (tmp_path / "home").iterdir()] == ["objects"]
    assert Store.open(tmp_path / "home", data=data).datasets() == ()
