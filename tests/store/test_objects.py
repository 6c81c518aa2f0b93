"""Files that are named by their hash: whole or not there, and cleaned up after."""

import hashlib
import os
import time
from pathlib import Path

import pytest

from store.objects import put, write_whole


def test_a_file_is_named_by_its_hash(tmp_path: Path) -> None:
    """The same bytes are the same file, written once."""
    path = put(tmp_path, b"rows")
    assert path.name == f"{hashlib.sha256(b'rows').hexdigest()}.parquet"
    before = path.stat().st_ino
    assert put(tmp_path, b"rows") == path
    assert path.stat().st_ino == before
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_wrong_bytes_under_a_right_name_are_replaced(tmp_path: Path) -> None:
    """A name that lies is mended by keeping the content again."""
    path = put(tmp_path, b"rows")
    path.write_bytes(b"rot")
    put(tmp_path, b"rows")
    assert path.read_bytes() == b"rows"


def test_only_old_leftovers_are_swept(tmp_path: Path) -> None:
    """Those of a killed process go; those of a process that may still be writing stay."""
    old, young = tmp_path / ".old.tmp", tmp_path / ".young.tmp"
    old.write_bytes(b"")
    young.write_bytes(b"")
    hours_ago = time.time() - 7200
    os.utime(old, (hours_ago, hours_ago))
    put(tmp_path, b"rows")
    assert not old.exists()
    assert young.exists()


def test_a_failed_write_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old file whole, and no temporary one beside it."""
    path = tmp_path / "kept"
    path.write_bytes(b"old")

    def failing(_: int) -> None:
        fault = "no space left"
        raise OSError(fault)

    monkeypatch.setattr("store.objects.os.fsync", failing)
    with pytest.raises(OSError, match="no space"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["kept"]
