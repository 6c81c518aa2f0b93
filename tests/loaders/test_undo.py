"""Undo brings every number back, to the last bit, in this process and in a new one."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from indicators.__main__ import main as compute
from loaders.__main__ import main as load
from store import Store, district
from store.settings import PROJECT


def residents(persons: int) -> str:
    """Return a file of homes across the district, each with some persons and households."""
    box = district().box
    rows = [
        f"{box.west + (box.east - box.west) * (step % 40) / 40:.6f},"
        f"{box.south + (box.north - box.south) * (step // 40) / 10:.6f},{persons + step % 7},{10 + step % 3}"
        for step in range(400)
    ]
    return "\n".join(("lon,lat,residents,households", *rows)) + "\n"


@pytest.fixture
def numbers(capsys: pytest.CaptureFixture[str]) -> Any:  # noqa: ANN401 - a function
    """Compute everything that can be computed; the text is what is compared, so that no bit is forgiven."""

    def computed() -> str:
        capsys.readouterr()
        assert compute(["compute", "--json"]) == 0
        return capsys.readouterr().out

    return computed


def values(text: str) -> dict[tuple[str, str], object]:
    """Return the value of every indicator in every zone."""
    return {(row["indicator"], row["zone"]): row["value"] for row in json.loads(text)}


@pytest.mark.usefixtures("here")
def test_every_number_is_as_before_after_undo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, numbers: Any) -> None:  # noqa: ANN401 - as above
    """Nothing, then one version, then two, then back to one, then to nothing: the same texts, byte by byte."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))
    path = tmp_path / "homes.csv"
    texts = [numbers()]
    for persons in (30, 80):
        path.write_text(residents(persons), encoding="utf-8")
        assert load(["add", str(path), "--role", "residents", "--who", "Mona", "--lang", "en"]) == 0
        texts.append(numbers())
    assert load(["revert", "homes", "--who", "Mona", "--lang", "en"]) == 0
    assert numbers() == texts[1]
    assert load(["remove", "homes", "--who", "Mona", "--lang", "en"]) == 0
    environment = {**os.environ, "ELMAX_HOME": str(tmp_path / "home")}
    fresh = subprocess.run(
        [sys.executable, "-m", "indicators", "compute", "--json"],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert fresh.stdout == texts[0]
    moved = [
        sum(before != after for before, after in zip(values(one).values(), values(two).values(), strict=True))
        for one, two in ((texts[0], texts[1]), (texts[1], texts[2]))
    ]
    assert min(moved) > 10
    assert [line.action for line in Store.open(tmp_path / "home").audit()] == ["keep", "keep", "revert", "remove"]
