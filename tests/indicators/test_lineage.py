"""A number can be made again from what its explanation names, to the byte, whatever has happened since."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from indicators.__main__ import main
from indicators.lineage import explanation, replayed
from indicators.measured import ground, measured
from model.problem import ProblemError
from store import Store
from tests.indicators.one_street import Keep, cell, place

District = Callable[[], None]


def _told(store: Store, name: str = "acc_pha", **wish: Any) -> dict[str, Any]:  # noqa: ANN401 - a JSON document
    base = ground(store)
    made = explanation(measured(store, base, name, **wish), base)
    told: dict[str, Any] = json.loads(json.dumps(made))
    return told


def test_it_names_formula_numbers_and_every_input_by_hash(store: Store, district: District) -> None:
    """Whoever doubts a number finds here all that went into it."""
    district()
    told = _told(store)
    assert told["numbers"] == {"metres": 500.0}
    assert told["method"]["file"] == "indicators/access.py"
    inputs = {row["role"]: row for row in told["inputs"]}
    assert set(inputs) == {"zones", "residents", "walk_network", "pharmacy"}
    assert inputs["pharmacy"]["sha256"] == store.dataset("facilities").sha256
    assert told["formula"]["en"] == "Indicator acc_pha"


def test_the_same_bytes_come_out_again(store: Store, district: District) -> None:
    """Made again at once, nothing differs."""
    district()
    replay = replayed(store, _told(store))
    assert (replay.same, replay.differing, replay.libraries, replay.method_same) == (True, (), (), True)
    assert replay.superseded == ()


def test_newer_data_does_not_disturb_an_older_number(store: Store, district: District, keep: Keep) -> None:
    """After an upload the active value moves, and the explained one is still what it was."""
    district()
    told = _told(store)
    before = measured(store, ground(store), "acc_pha").district().value
    keep("residents", [cell(1500, 1000)], vintage="2026")
    keep("facilities", [place("pharmacy", 1500)])
    assert measured(store, ground(store), "acc_pha").district().value != before
    replay = replayed(store, told)
    assert replay.same
    assert set(replay.superseded) == {"residents", "pharmacy"}


def test_a_removed_dataset_still_explains(store: Store, district: District) -> None:
    """Retiring a dataset never deletes a version."""
    district()
    told = _told(store)
    store.remove("residents")
    assert replayed(store, told).same


def test_a_changed_value_is_told_by_zone(store: Store, district: District) -> None:
    """Somebody who edits the printed value is found out."""
    district()
    told = _told(store)
    told["values"][0]["value"] = 12.5
    told["values_sha256"] = "0"
    replay = replayed(store, told)
    assert (replay.same, replay.differing) == (False, ("west",))


def test_another_hash_is_refused(store: Store, district: District) -> None:
    """Data that is no longer what it was cannot stand in for it."""
    district()
    told = _told(store)
    told["inputs"][0]["sha256"] = "0"
    with pytest.raises(ProblemError, match="explanation-data-gone"):
        replayed(store, told)


@pytest.mark.parametrize("broken", [{}, {"format": "other", "inputs": []}, {"format": "elmax-explanation-1"}])
def test_what_is_no_explanation_is_refused(store: Store, broken: dict[str, Any]) -> None:
    """Any JSON might be handed in."""
    with pytest.raises(ProblemError, match="explanation-unfit"):
        replayed(store, broken)


def test_a_group_is_part_of_what_was_asked(store: Store, keep: Keep, district: District) -> None:
    """Women's coverage is made again over women."""
    district()
    keep("residents", [cell(100, 200, women=50), cell(900, 50, women=50)], vintage="2024-05")
    told = _told(store, group="women")
    assert told["values"][-1]["value"] == 50
    assert replayed(store, told).same


@pytest.mark.parametrize(("language", "word"), [("ar", "نفسها"), ("en", "same bytes"), ("ko", "같습니다")])
def test_the_commands_go_round(
    store: Store,
    district: District,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    language: str,
    word: str,
) -> None:
    """``compute --explain --json`` into a file, ``recompute`` of that file."""
    district()
    monkeypatch.setattr("indicators.commands.opened", lambda: store)
    assert main(["compute", "acc_pha", "--explain", "--json"]) == 0
    file = tmp_path / "told.json"
    file.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["recompute", str(file), "--lang", language]) == 0
    assert word in capsys.readouterr().out
    file.write_text("no json", encoding="utf-8")
    assert main(["recompute", str(file), "--lang", language]) == 2
    assert "told.json" in capsys.readouterr().err
