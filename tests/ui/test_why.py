"""The drawer tells what ``compute --explain --json`` tells, bit for bit; ``recompute`` takes its file."""

import json
import re
import shlex
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from figures.why import commands
from i18n import locale
from i18n.locale import bare
from indicators.__main__ import main
from indicators.lineage import explanation
from indicators.measured import ground, measured
from model.dataset import Kind
from model.evidence import Evidence
from model.indicator import Result
from model.origin import Origin
from model.text import Text
from store import Draft, Store
from tests.indicators.one_street import cell, frame, place, street, zone
from ui import kept, why

CODE = re.compile(r"<code[^>]*>([^<]*)</code>")
ROWS: Mapping[str, list[dict[str, object]]] = {
    "zones": [zone("west", -50, 600), zone("east", 600, 2050)],
    "walk_network": [street(0, 2000), street(2000, 2100, walkable=False)],
    "residents": [cell(100, 200, women=90), cell(300, 100, women=50), cell(900, 50, women=30), cell(1500, None)],
    "facilities": [place("pharmacy", 200), place("primary_health", 900, capacity=5.0, capacity_unit="staff")],
}


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Return a store with the one street, which the commands open too; of ages nothing is known."""
    (tmp_path / "data" / "catalog").mkdir(parents=True)
    made = Store.open(tmp_path / "home", data=tmp_path / "data")
    for role, rows in ROWS.items():
        made.keep(frame(rows), Draft(role, role, Text(), Kind.UPLOAD, Evidence.MEASURED, Origin(), "2024"))
    monkeypatch.setattr("indicators.commands.opened", lambda: made)
    monkeypatch.setattr(kept, "ages", dict)
    return made


def commanded(result: Result, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what the command in the drawer prints."""
    words = shlex.split(commands(result, real_only=False)[0])
    assert main(words[3 : words.index(">")]) == 0
    return capsys.readouterr().out


def agree(row: dict[str, Any], told: dict[str, Any], markup: str) -> None:
    """Fail where the drawer of a value lacks a number, a hash or a count of the explanation."""
    shown = CODE.findall(markup)
    for name in ("value", "low", "high"):
        assert row[name] is None or json.dumps(row[name]) in shown, name
    assert row["persons"] is None or f'<data value="{json.dumps(row["persons"])}">' in markup
    assert {told["values_sha256"], *told["method"].values()} <= set(shown)
    for one in told["inputs"]:
        assert {one["dataset"], one["sha256"]} <= set(shown)
        assert one["given"] + sum(one["set_aside"].values()) == one["rows"]
        assert re.search(rf">(one row|{one['rows']} rows): {one['given']} went in", markup), one["role"]


@pytest.mark.parametrize(
    ("indicator", "wish"),
    [
        ("acc_pha", {}),
        ("acc_cln", {"threshold": 433.5}),
        ("acc_pha", {"group": "women"}),
        ("eq_gin", {"of": "acc_fca"}),
    ],
)
def test_the_drawer_and_the_command_tell_the_same_bytes(
    indicator: str, wish: dict[str, Any], store: Store, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Value, bounds, people, inputs by hash and rows, method and seal, of every zone; and the file goes round."""
    base, say = ground(store), locale("en")
    result = measured(store, base, indicator, **wish)
    told = explanation(result, base)
    text = commanded(result, capsys)
    assert why.file_of(told) == text
    (read,) = json.loads(text)
    for value, row in zip(result.values, read["values"], strict=True):
        agree(row, read, unescape(bare(why.filled(result, value, told, say))))
    file = tmp_path / "told.json"
    file.write_text(why.file_of(told), encoding="utf-8")
    assert main(["recompute", str(file)]) == 0
