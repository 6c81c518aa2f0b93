"""A catalogue that was made before uploads could wait and names were kept opens without loss."""

import hashlib
import json
import sqlite3
from pathlib import Path
from typing import Final

import pandas as pd
import pytest

from store import Store
from store.objects import put
from tests.store.conftest import MakeDraft, MakePlaces

# As the code of old made it, to the letter.
OLD: Final = """
CREATE TABLE version (dataset VARCHAR(64) NOT NULL, version INTEGER NOT NULL, entry INTEGER NOT NULL,
    role VARCHAR(64) NOT NULL, kind VARCHAR(64) NOT NULL, evidence VARCHAR(64) NOT NULL, sha256 VARCHAR(64) NOT NULL,
    kept_at VARCHAR(64) NOT NULL, rows INTEGER NOT NULL, title_ar TEXT NOT NULL, title_en TEXT NOT NULL,
    title_ko TEXT NOT NULL, producer TEXT NOT NULL, citation TEXT NOT NULL, licence TEXT NOT NULL,
    address TEXT NOT NULL, accessed TEXT NOT NULL, published TEXT NOT NULL, services TEXT NOT NULL,
    vintage TEXT NOT NULL, PRIMARY KEY (dataset, version), UNIQUE (entry));
CREATE TABLE pointer (dataset VARCHAR(64) NOT NULL, version INTEGER NOT NULL, retired BOOLEAN NOT NULL,
    PRIMARY KEY (dataset), FOREIGN KEY(dataset, version) REFERENCES version (dataset, version));
CREATE TABLE choice (role VARCHAR(64) NOT NULL, service VARCHAR(64) NOT NULL, dataset VARCHAR(64) NOT NULL,
    PRIMARY KEY (role, service));
CREATE TABLE audit (number INTEGER NOT NULL, time VARCHAR(64) NOT NULL, action VARCHAR(64) NOT NULL,
    dataset VARCHAR(64) NOT NULL, version INTEGER NOT NULL, detail TEXT NOT NULL, hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (number));
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'only ever added to'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'only ever added to'); END;
CREATE TRIGGER version_no_update BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'only ever added to'); END;
CREATE TRIGGER version_no_delete BEFORE DELETE ON version BEGIN SELECT RAISE(ABORT, 'only ever added to'); END;
"""
TIME: Final = "2026-01-02T03:04:05.678Z"


@pytest.fixture
def old(home: Path) -> Path:
    """Lay a catalogue of old: a register with two versions, reverted to its first, and chosen for its service."""
    shas = []
    for seats in (4.0, 5.0):
        table = pd.DataFrame({"service": ["bank"], "capacity": [seats]})
        path = home / "table.parquet"
        home.mkdir(exist_ok=True)
        table.to_parquet(path, index=False)
        shas.append(put(home / "objects", path.read_bytes()).stem)
        path.unlink()
    lines = [
        ("keep", 1, shas[0]),
        ("keep", 2, shas[1]),
        ("revert", 1, "2"),
        ("activate", 1, "bank"),
    ]
    connection = sqlite3.connect(home / "catalogue.sqlite")
    connection.executescript(f"PRAGMA journal_mode = WAL; {OLD}")
    previous = ""
    for number, (action, version, detail) in enumerate(lines, start=1):
        parts = [previous, number, TIME, action, "banks", version, detail]
        previous = hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()
        connection.execute("INSERT INTO audit VALUES (?,?,?,?,?,?,?)", (*parts[1:], previous))
    for version, sha256 in enumerate(shas, start=1):
        plain = ("facilities", "upload", "measured", sha256, TIME, 1, "بنوك", "Banks", "", "Survey", "", "CC0")
        row = ("banks", version, version, *plain, "", "", "", "bank", "2026")
        places = ",".join("?" * len(row))
        connection.execute(f"INSERT INTO version VALUES ({places})", row)  # noqa: S608 - question marks only
    connection.execute("INSERT INTO pointer VALUES ('banks', 1, 0)")
    connection.execute("INSERT INTO choice VALUES ('facilities', 'bank', 'banks')")
    connection.commit()
    connection.close()
    return home


def dumped(home: Path) -> list[tuple[object, ...]]:
    """Return all rows of all old columns."""
    connection = sqlite3.connect(home / "catalogue.sqlite")
    names = {
        "version": "dataset, version, entry, role, sha256, kept_at, rows, title_ar, licence, services, vintage",
        "pointer": "*",
        "choice": "*",
        "audit": "number, time, action, dataset, version, detail, hash",
    }
    found = [row for table, columns in names.items() for row in connection.execute(f"SELECT {columns} FROM {table}")]  # noqa: S608 - our own words
    connection.close()
    return found


def test_nothing_is_lost(old: Path, data: Path) -> None:
    """Versions, pointer, choice and log are those of before; nobody is named for what nobody was asked about."""
    before = dumped(old)
    store = Store.open(old, data=data)
    assert store.start() == ()
    assert dumped(old) == before
    assert [(one.version, one.kept_by, one.title.ar) for one in store.history("banks")] == [
        (2, "", "بنوك"),
        (1, "", "بنوك"),
    ]
    assert store.dataset("banks").version == 1
    assert store.choices() == {("facilities", "bank"): "banks"}
    assert store.frame("banks", 2)["capacity"].tolist() == [5.0]
    assert store.audit_holds()
    assert {line.form for line in store.audit()} == {1}


def test_the_log_goes_on_with_names_in_its_seals(old: Path, data: Path, draft: MakeDraft, places: MakePlaces) -> None:
    """Old lines keep the seals that they have; who it was is sealed from now on, and the triggers still stand."""
    store = Store.open(old, data=data)
    held = store.hold(places("bank"), draft("banks"), who="Mona")
    store.accept(held.id, who="Samir")
    assert store.audit_holds()
    assert [(line.form, line.who) for line in store.audit()] == [*[(1, "")] * 4, (2, "Mona"), (2, "Samir")]
    store.close()
    connection = sqlite3.connect(old / "catalogue.sqlite")
    with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
        connection.execute("UPDATE audit SET who = 'Eve' WHERE number = 1")
    connection.execute("DROP TRIGGER audit_no_update")
    connection.execute("UPDATE audit SET who = 'Eve' WHERE number = 1")
    connection.commit()
    connection.close()
    (fault,) = Store.open(old, data=data).audit_faults()
    assert (fault.rule, fault.facts["line"]) == ("audit-altered", 1)


def test_a_migration_that_fails_leaves_the_old_catalogue(
    old: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All columns and tables come in one transaction, or none does; the next start tries again."""
    before = dumped(old)

    def full(*_: object, **__: object) -> None:
        fault = "disk full"
        raise OSError(fault)

    with monkeypatch.context() as patched:
        patched.setattr("store.tables.METADATA.create_all", full)
        with pytest.raises(OSError, match="disk full"):
            Store.open(old, data=data).datasets()
    connection = sqlite3.connect(old / "catalogue.sqlite")
    columns = {row[1] for row in connection.execute("PRAGMA table_info(audit)")}
    connection.close()
    assert "who" not in columns
    assert dumped(old) == before
    assert Store.open(old, data=data).dataset("banks").version == 1
