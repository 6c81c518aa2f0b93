"""What the tests of live sources share: a publisher on this machine, a home of its own, and the command."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from loaders.__main__ import main
from store import publishers
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Elsewhere, elsewhere


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Elsewhere]:
    """Play every publisher, with nothing kept yet."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("ELMAX_OFFLINE", raising=False)
    with elsewhere() as server:
        for one in publishers():
            monkeypatch.setenv(f"ELMAX_SOURCE_{one.id.upper()}_URL", server.address)
        yield server


@pytest.fixture
def refresh(played: Elsewhere, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run ``refresh`` with ``--json`` against the played publishers; fails when stdout holds anything else."""
    assert played.address

    def _refresh(*words: str) -> Ran:
        capsys.readouterr()
        status = main(["refresh", *words, "--json"])
        return Ran(status, json.loads(capsys.readouterr().out))

    return _refresh
