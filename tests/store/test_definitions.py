"""Indicators made without code: every version stays, each change stands in the log, and nothing is overwritten."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from model.problem import ProblemError
from store import Store
from tests.indicators.made_district import NAN, definition
from tests.store.conftest import MakeDraft, MakePlaces
from tests.store.tampering import alter

MADE = definition("sum", "beds", target=NAN)


def test_it_comes_back_as_it_was_made(home: Path, data: Path) -> None:
    """With its version, who made it and when; by a store opened anew too."""
    store = Store.open(home, data=data, clock=lambda: datetime(2026, 11, 25, 20, tzinfo=UTC))
    kept = store.define(MADE, who="Mona")
    assert (kept.version, kept.made_by, kept.made_at) == (1, "Mona", "2026-11-25T20:00:00.000Z")
    (found,) = Store.open(home, data=data).definitions()
    assert repr(found) == repr(kept)  # NaN is no target, and not itself


def test_nothing_is_on_disk_before_something_is_made(store: Store, home: Path) -> None:
    """Asking makes no file."""
    assert store.definitions() == ()
    assert not home.exists()


def test_the_same_again_is_no_new_version(store: Store) -> None:
    """A person who presses twice made it once."""
    first = store.define(MADE, who="Mona")
    assert repr(store.define(MADE, who="Ali")) == repr(first)
    assert len(store.audit()) == 1


def test_a_change_is_a_new_version_and_the_old_one_stays(store: Store) -> None:
    """Numbers of yesterday can be made again with the definition of yesterday."""
    store.define(MADE)
    store.define(replace(MADE, column="rooms", target=5.0))
    assert [(one.version, one.column, one.target) for one in store.definitions()] == [(2, "rooms", 5.0)]
    assert store.definition("my_one", 1).column == "beds"


def test_what_is_taken_away_is_retired_not_deleted(store: Store) -> None:
    """It is no more in use, its versions are there, and made anew it goes on counting."""
    store.define(MADE)
    store.undefine("my_one", who="Ali")
    assert store.definitions() == ()
    assert store.definition("my_one", 1).column == "beds"
    assert store.define(MADE).version == 2
    with pytest.raises(ProblemError, match="definition-unknown"):
        store.undefine("other")


def test_taking_away_twice_is_refused(store: Store) -> None:
    """The second finds nothing to take."""
    store.define(MADE)
    store.undefine("my_one")
    with pytest.raises(ProblemError, match="definition-unknown"):
        store.undefine("my_one")


def test_each_change_stands_in_the_log_and_moves_the_state(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """What caches go by is another after every change, among changes of datasets as well."""
    states = [store.state()]
    for change in (
        lambda: store.define(MADE),
        lambda: store.keep(places("pharmacy"), draft()),
        lambda: store.define(replace(MADE, column="rooms")),
        lambda: store.undefine("my_one"),
    ):
        change()
        states.append(store.state())
    assert len(set(states)) == 5
    told = [(line.action, line.dataset, line.version) for line in store.audit()]
    assert told == [("make", "my_one", 1), ("keep", "places", 1), ("make", "my_one", 2), ("unmake", "my_one", 2)]
    assert store.audit_holds()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE definition SET document = replace(document, 'beds', 'rooms')",
        "DELETE FROM definition",
        "UPDATE definition SET indicator = 'other'",
    ],
)
def test_tampering_is_noticed(store: Store, home: Path, sql: str) -> None:
    """The log bears the hash of what was defined."""
    store.define(MADE)
    store.close()
    assert store.audit_holds()
    store.close()
    alter(home, sql)
    assert not store.audit_holds()


@pytest.mark.parametrize("sql", ["UPDATE definition SET version = 2", "DELETE FROM definition"])
def test_the_database_itself_says_no(store: Store, home: Path, sql: str) -> None:
    """Lines are only ever added to."""
    store.define(MADE)
    store.close()
    with sqlite3.connect(home / "catalogue.sqlite") as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(sql)
    connection.close()


def test_a_catalogue_of_earlier_days_has_none(
    store: Store, home: Path, data: Path, draft: MakeDraft, places: MakePlaces
) -> None:
    """It has no such table; it is read all the same, and the table comes with the first that is made."""
    store.keep(places("pharmacy"), draft())
    store.close()
    with sqlite3.connect(home / "catalogue.sqlite") as connection:
        connection.execute("DROP TABLE definition")
    connection.close()
    store = Store.open(home, data=data)
    assert store.definitions() == ()
    assert store.audit_holds()
    assert repr((store.define(MADE),)) == repr(store.definitions())
