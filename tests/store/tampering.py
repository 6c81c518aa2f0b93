"""Changes a catalogue as somebody with the file in hand could."""

import sqlite3
from itertools import product
from pathlib import Path


def alter(home: Path, *statements: str) -> None:
    """Run ``statements`` on the catalogue, its triggers taken away before."""
    connection = sqlite3.connect(home / "catalogue.sqlite")
    for table, verb in product(("audit", "version", "definition"), ("update", "delete")):
        connection.execute(f"DROP TRIGGER IF EXISTS {table}_no_{verb}")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
