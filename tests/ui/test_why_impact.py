"""The drawer behind a project tells what its own command tells, bit for bit: estimate, checks, datasets."""

import json
import re
import shlex
from pathlib import Path

import pytest

from figures.why_impact import commands, drawer
from i18n import locale
from i18n.locale import bare
from indicators.__main__ import main
from indicators.impacts import judged
from indicators.measured import ground
from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import Text
from store import Draft, Store
from tests.indicators.one_street import frame, zone

NAMES = {f"name_{language}": "p" for language in ("ar", "en", "ko")}
MONTHS = [f"{2018 + nth // 12}-{nth % 12 + 1:02}" for nth in range(20)]


def observed(nth: int, month: str) -> dict[str, object]:
    """Return what one zone had in one month; the first rises by 3.7 from 2019 on, and each has a rhythm of its own."""
    value = (
        20 + nth + 0.37 * ((7 * nth + 5 * MONTHS.index(month)) % 11) + (3.7 if nth == 0 and month > "2018-12" else 0)
    )
    return {"parameter": "pm25", "time": month, "value": value, "unit": "ug/m3", "zone_id": f"z{nth}", "geometry": None}


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Return a store with six zones, a project in the first of them, and twenty months."""
    (tmp_path / "data" / "catalog").mkdir(parents=True)
    made = Store.open(tmp_path / "home", data=tmp_path / "data")
    project: dict[str, object] = {"project_id": "works", **NAMES, "start": "2018-12", "zone_id": "z0", "geometry": None}
    rows: dict[str, list[dict[str, object]]] = {
        "zones": [zone(f"z{nth}", 500 * nth, 500 * nth + 500) for nth in range(6)],
        "projects": [project],
        "observations": [observed(nth, month) for nth in range(6) for month in MONTHS],
    }
    for role, some in rows.items():
        made.keep(frame(some), Draft(role, role, Text(), Kind.UPLOAD, Evidence.MEASURED, Origin(), "2024"))
    for name in ("commands", "impact_command"):
        monkeypatch.setattr(f"indicators.{name}.opened", lambda: made)
    return made


def test_the_drawer_and_the_command_tell_the_same(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    """Every number with every digit, and every dataset by hash."""
    ((told,),) = (one.impacts for one in judged(store, ground(store), ["works"]))
    (line,) = commands("works", told, None, ("", ""), real_only=False)
    assert main(shlex.split(line)[3:]) == 0
    (row,) = json.loads(capsys.readouterr().out)["projects"][0]["impacts"]
    assert row["method"] == "comparison"
    shown = re.findall("<code>([^<]*)</code>", bare(drawer(told, told.datasets, {}, {}, (line,), locale("en"))))
    numbers = [row[name] for name in ("estimate", "low", "high", "p")]
    numbers += [one["value"] for one in row["diagnostics"] if one["value"] is not None]
    assert len(numbers) >= 12
    assert [json.dumps(number) for number in numbers] == shown[: len(numbers)]
    assert {one["sha256"] for one in row["datasets"]} <= set(shown)
