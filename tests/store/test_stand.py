"""What is kept of the stand over a kill."""

from pathlib import Path

import pytest

from store.stand import keep, kept


def test_what_was_kept_last_comes_back(tmp_path: Path) -> None:
    """Each under its own name, and nothing where nothing was."""
    assert kept(tmp_path, "state") == {}
    keep(tmp_path, "state", {"slide": "canal"})
    keep(tmp_path, "state", {"slide": "sources"})
    keep(tmp_path, "control", {"holders": []})
    assert kept(tmp_path, "state") == {"slide": "sources"}
    assert sorted(path.name for path in (tmp_path / "stand").iterdir()) == ["control.json", "state.json"]


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b"3", b"\xff", b"[" * 99999])
def test_what_cannot_be_read_is_nothing(tmp_path: Path, broken: bytes) -> None:
    """A stand that begins anew is better than none."""
    keep(tmp_path, "state", {"slide": "canal"})
    (tmp_path / "stand" / "state.json").write_bytes(broken)
    assert kept(tmp_path, "state") == {}


def test_a_write_that_breaks_leaves_the_one_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole or not at all."""
    keep(tmp_path, "state", {"slide": "canal"})

    def stop(*_: object) -> None:
        message = "no room"
        raise OSError(message)

    monkeypatch.setattr("os.fsync", stop)
    with pytest.raises(OSError, match="no room"):
        keep(tmp_path, "state", {"slide": "sources"})
    assert kept(tmp_path, "state") == {"slide": "canal"}
