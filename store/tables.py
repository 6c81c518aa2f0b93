"""The tables of the catalogue, and how one that was made before a column existed comes by it."""

from typing import Final

from sqlalchemy import (
    DDL,
    Boolean,
    Column,
    Connection,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    event,
    inspect,
)

METADATA: Final = MetaData()
ID_LENGTH: Final = 64
ORIGIN: Final = ("producer", "citation", "licence", "address", "accessed", "published")


def _described() -> tuple[Column[str] | Column[int], ...]:
    """Return the columns that say what a version, or an upload that waits, is."""
    return (
        *(Column(name, String(ID_LENGTH), nullable=False) for name in ("role", "kind", "evidence", "sha256")),
        Column("kept_at", String(ID_LENGTH), nullable=False),
        Column("rows", Integer, nullable=False),
        *(Column(name, Text, nullable=False) for name in ("title_ar", "title_en", "title_ko")),
        *(Column(name, Text, nullable=False) for name in (*ORIGIN, "services", "vintage")),
        Column("kept_by", Text, nullable=False, server_default=""),
    )


VERSION: Final = Table(
    "version",
    METADATA,
    Column("dataset", String(ID_LENGTH), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("entry", Integer, nullable=False, unique=True),  # number of the audit entry of its keeping
    *_described(),
)
POINTER: Final = Table(
    "pointer",
    METADATA,
    Column("dataset", String(ID_LENGTH), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("retired", Boolean, nullable=False),
    ForeignKeyConstraint(["dataset", "version"], ["version.dataset", "version.version"]),
)
CHOICE: Final = Table(  # what a person chose; no foreign key, for a built-in dataset can be chosen too
    "choice",
    METADATA,
    Column("role", String(ID_LENGTH), primary_key=True),
    Column("service", String(ID_LENGTH), primary_key=True),  # empty: for the whole role
    Column("dataset", String(ID_LENGTH), nullable=False),
)
HELD: Final = Table(  # uploads that wait for a person; a line goes when it is accepted or discarded
    "held",
    METADATA,
    Column("entry", Integer, primary_key=True, autoincrement=False),  # number of the audit entry of its coming
    Column("dataset", String(ID_LENGTH), nullable=False),
    Column("base", Integer, nullable=False),
    Column("file", Text, nullable=False),
    *_described(),
)
AUDIT: Final = Table(
    "audit",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    *(Column(name, String(ID_LENGTH), nullable=False) for name in ("time", "action", "dataset")),
    Column("version", Integer, nullable=False),
    Column("detail", Text, nullable=False),
    Column("hash", String(ID_LENGTH), nullable=False),
    Column("who", Text, nullable=False, server_default=""),
    Column("form", Integer, nullable=False, server_default="1"),  # of the seal; lines of old bear the first
)
DEFINITION: Final = Table(
    "definition",
    METADATA,
    Column("entry", Integer, primary_key=True, autoincrement=False),  # number of the audit entry of this line
    Column("indicator", String(ID_LENGTH), nullable=False),
    Column("version", Integer, nullable=False),
    Column("retired", Boolean, nullable=False),
    *(Column(name, Text, nullable=False) for name in ("document", "made_by", "made_at")),
)
FETCH: Final = Table(  # what the last asking for each live dataset came to; written over, and no part of the log
    "fetch",
    METADATA,
    Column("dataset", String(ID_LENGTH), primary_key=True),
    *(Column(name, String(ID_LENGTH), nullable=False) for name in ("source", "status", "asked_at", "good_at")),
    *(Column(name, Text, nullable=False) for name in ("vintage", "rule")),
    Column("rows_in", Integer, nullable=False, server_default="0"),
)
for _table in (AUDIT, VERSION, DEFINITION):
    for _verb in ("UPDATE", "DELETE"):
        # log, versions and definitions are only ever added to: the database itself says no to anything else
        _trigger = DDL(  # type: ignore[no-untyped-call]  # SQLAlchemy left it without types
            f"CREATE TRIGGER {_table.name}_no_{_verb.lower()} BEFORE {_verb} ON {_table.name} "
            "BEGIN SELECT RAISE(ABORT, 'only ever added to'); END"
        )
        event.listen(_table, "after_create", _trigger.execute_if(dialect="sqlite"))

_YOUNGER: Final = (
    ("version", "kept_by", "TEXT NOT NULL DEFAULT ''"),
    ("audit", "who", "TEXT NOT NULL DEFAULT ''"),
    ("audit", "form", "INTEGER NOT NULL DEFAULT 1"),
    ("fetch", "rows_in", "INTEGER NOT NULL DEFAULT 0"),
)


def is_behind(connection: Connection) -> bool:
    """Tell whether a catalogue was made before the tables were as they are now."""
    return bool(_lacking(connection)) or not METADATA.tables.keys() <= set(inspect(connection).get_table_names())


def bring_up(connection: Connection) -> None:
    """Make the tables that are missing and add the columns that are; what stands there stays as it is."""
    for table, column, kind in _lacking(connection):
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")
    METADATA.create_all(connection)


def _lacking(connection: Connection) -> list[tuple[str, str, str]]:
    told = inspect(connection)
    there = {
        table: {column["name"] for column in told.get_columns(table)}
        for table in {table for table, _, _ in _YOUNGER}
        if told.has_table(table)
    }
    return [lack for lack in _YOUNGER if lack[0] in there and lack[1] not in there[lack[0]]]
