"""A scenario's file, its address and its command: what is read is what was written, and every fault has a sentence."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from i18n import locale
from i18n.command import WRONG_USAGE
from i18n.terminal import plain
from indicators.__main__ import main
from indicators.scenario import Edited, based, edited
from indicators.scenario_file import VERBS, link_of, scenario_document, scenario_of, scenario_of_link
from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.problem import Problem, ProblemError, Severity
from model.scenario import EDITS, FORMAT, Edit, Place, Scenario
from model.text import LANGUAGES, Language, Text
from store import Draft, Store
from tests.indicators.one_street import frame, place
from tests.indicators.shelved import DISTRICT, Shelved, banks, spot

District = Callable[[], None]
NUMBER = st.floats(-1e6, 1e6, allow_nan=False)
WORD = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=8)
LINES = st.lists(st.tuples(NUMBER, NUMBER), min_size=2, max_size=4).map(tuple)


def _built(made: type[Edit]) -> st.SearchStrategy[Any]:
    """Return edits of one kind with every field filled, or left as it is."""
    kinds: dict[object, st.SearchStrategy[Any]] = {
        float: NUMBER,
        float | None: st.none() | NUMBER,
        int: st.integers(0, 10**6),
        str: WORD,
        bool: st.booleans(),
    }
    return st.builds(made, **{name: kinds.get(of, LINES) for name, of in made.__annotations__.items()})


SCENARIOS = st.lists(st.sampled_from([*EDITS.values()]).flatmap(_built), min_size=1, max_size=4).map(
    lambda edits: Scenario(tuple(edits))
)


@given(SCENARIOS)
@settings(deadline=None, derandomize=True, max_examples=80)
def test_what_is_written_is_what_is_read(scenario: Scenario) -> None:
    """As a file and as the part of an address, which holds nothing that an address would escape."""
    assert scenario_of(json.loads(json.dumps(scenario_document(scenario)))) == scenario
    link = link_of(scenario)
    assert scenario_of_link(link) == scenario
    assert link_of(scenario_of_link(link)) == link
    assert not set(link) - set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!%")


def test_every_edit_has_a_word() -> None:
    """What cannot be written could not be replayed."""
    assert set(VERBS) == set(get_args(Edit))


LON, LAT = spot(500)
OK: dict[str, Any] = {"do": "place", "service": "pharmacy", "lon": LON, "lat": LAT}


def _file(*edits: object, **more: object) -> dict[str, object]:
    return {"format": FORMAT, "edits": list(edits), **more}


def _one(do: str, **fields: object) -> dict[str, object]:
    return _file({"do": do, **fields})


LINE = [list(spot(300)), list(spot(300, 100))]
FAULTS: dict[str, dict[str, object]] = {
    "scenario-format": _file(OK) | {"format": "elmax-scenario-2"},
    "scenario-part-unknown": _file(OK, more=1),
    "scenario-empty": _file(),
    "scenario-edit-unknown": _one("build"),
    "scenario-field-unknown": _one("close", facility="pharmacy_2", zone="west"),
    "scenario-field-missing": _one("place", service="pharmacy"),
    "scenario-field-number": _file(OK | {"lon": "east"}),
    "scenario-field-whole": _one("unlink", row=0),
    "scenario-field-text": _file(OK | {"id": 7}),
    "scenario-field-flag": _one("link", line=LINE, bridge="yes"),
    "scenario-field-line": _one("link", line=LINE[:1]),
    "scenario-base-unfit": _file(OK, base=[{"role": "zones"}]),
    "scenario-base-gone": _file(
        OK, base=[{"role": "zones", "service": "", "dataset": "zones", "version": 1, "sha256": "another"}]
    ),
    "scenario-service-unknown": _file(OK | {"service": "cinema"}),
    "scenario-service-missing": _file(OK | {"service": "bank"}),
    "scenario-facility-unnamed": _one("close", row=2),
    "scenario-facility-unknown": _file(
        {"do": "close", "facility": "pharmacy_2"}, {"do": "resize", "facility": "pharmacy_2", "capacity": 1}
    ),
    "scenario-facility-row-unknown": _one("close", service="pharmacy", row=9),
    "scenario-facility-twice": _one("close", facility="twin"),
    "scenario-id-taken": _file(OK | {"id": "pharmacy_2"}),
    "scenario-in-sea": _file(OK | dict(zip(("lon", "lat"), spot(500, 800), strict=True))),
    "scenario-outside": _file(OK | {"lon": LAT, "lat": LON}),
    "scenario-capacity": _file(OK | {"capacity": -1}),
    "scenario-no-length": _one("bar", line=[[LON, LAT], [LON, LAT]]),
    "scenario-link-loose": _one("link", line=[LINE[0], list(spot(300, 400))]),
    "scenario-barrier-unknown": _one("bar", line=LINE, kind="hedge"),
    "scenario-spot-unnamed": _one("unlink", lon=LON),
    "scenario-row-unknown": _one("unbar", row=2),
    "scenario-not-a-bridge": _one("close_bridge", row=1),
    "scenario-nothing-near": _one("close_bridge", lon=LON, lat=LAT),
    "scenario-no-heights": _one("flood", level=1),
    "scenario-factor": _one("grow", factor=0),
    "zone-unknown": _one("grow", factor=2, zone="north"),
    "profile-unknown": _one("walk", profile="giant"),
}
BARE: dict[str, tuple[str, dict[str, object]]] = {
    "scenario-no-streets": ("walk_network", _one("link", line=LINE)),
    "scenario-no-barriers": ("barriers", _one("unbar", row=1)),
    "scenario-nobody-counted": ("residents", _one("grow", factor=2)),
}


def _shelf() -> Shelved:
    twins = [place("pharmacy", at, facility_id="twin") for at in (100, 200)]
    places = [place("pharmacy", 1400, facility_id="pharmacy_2"), *twins]
    return banks(facilities=places, backdrop=[{"kind": "sea", "geometry": box(0, 700, 2000, 900)}])


def _refused(document: dict[str, object], shelf: Shelved) -> ProblemError:
    with pytest.raises(ProblemError) as refusal:
        _tried(document, shelf)
    return refusal.value


def _tried(document: dict[str, object], shelf: Shelved) -> Edited:
    asked = scenario_of(document)
    return edited(based(shelf, asked), asked, DISTRICT)


@pytest.mark.parametrize("rule", FAULTS)
def test_every_fault_is_refused_in_a_sentence(rule: str) -> None:
    """Which edit, what is wrong with it and what to do, in every language."""
    refusal = _refused(FAULTS[rule], _shelf())
    assert [problem.rule for problem in refusal.problems] == [rule]
    for language in LANGUAGES:
        said = locale(language).problem(refusal.problems[0])
        assert said
        assert "{" not in said.replace("{'", "")


@pytest.mark.parametrize("rule", BARE)
def test_what_is_not_there_cannot_be_edited(rule: str) -> None:
    """Without the data that an edit is about nothing can be said."""
    role, document = BARE[rule]
    shelf = banks()
    bare = Shelved({key: one for key, one in shelf.held.items() if key[0] != role})
    assert [problem.rule for problem in _refused(document, bare).problems] == [rule]


def test_an_address_that_is_none_is_refused() -> None:
    """Cut off in the middle it would say something else."""
    known = {"close~a~b~c~d": "address", "place~bank~east": "address", "bang": "edit-unknown", "": "empty"}
    for text, rule in known.items():
        with pytest.raises(ProblemError, match=f"scenario-{rule}"):
            scenario_of_link(text)


def _kept(store: Store, rows: list[dict[str, object]]) -> None:
    draft = Draft("facilities", "facilities", Text("ب", "d", "자"), Kind.UPLOAD, Evidence.MEASURED, Origin(), "2026")
    store.keep(frame(rows), draft)


def test_the_command_replays_itself(
    monkeypatch: pytest.MonkeyPatch,
    store: Store,
    district: District,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    """What it prints is a scenario again, about the very versions: an upload of tomorrow does not move it."""
    monkeypatch.setattr("indicators.commands.opened", lambda: store)
    monkeypatch.setattr("indicators.scenario_command.opened", lambda: store)
    monkeypatch.setattr("indicators.scenario_command.district", lambda: DISTRICT)
    district()
    lon, lat = spot(1200)
    asked = tmp_path / "asked.json"
    asked.write_text(json.dumps(_file(OK | {"lon": lon, "lat": lat})), encoding="utf-8")
    assert main(["scenario", str(asked), "--of", "acc_pha", "--json"]) == 0
    first = capsys.readouterr().out
    told = json.loads(first)
    assert told["difference"]["indicators"][0]["changes"][-1]["by"] == 25
    assert told["people"][0]["gained"]["*"] == 100
    result = tmp_path / "result.json"
    result.write_text(first, encoding="utf-8")
    _kept(store, [place("pharmacy", 900)])
    assert main(["scenario", str(result), "--of", "acc_pha", "--json"]) == 0
    assert capsys.readouterr().out == first
    assert main(["scenario", str(asked), "--of", "acc_pha", "--json"]) == 0
    assert capsys.readouterr().out != first
    assert main(["scenario", str(asked), "--link"]) == 0
    link = capsys.readouterr().out.strip()
    assert scenario_of_link(link) == Scenario((Place("pharmacy", lon, lat),))
    for language in LANGUAGES:
        assert main(["scenario", "--edits", link, "--of", "acc_pha", "--lang", language]) == 0
        assert "facilities 2" in capsys.readouterr().out
    assert main(["scenario", "--edits", "close~nobody", "--lang", "en"]) == 4
    assert "nobody" in capsys.readouterr().err
    assert main(["scenario", "--lang", "en"]) == 4
    assert "FILE" in capsys.readouterr().err


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["scenario", "recompute"])
def test_a_file_that_cannot_be_opened_is_named_and_no_fault_of_the_system_told(
    command: str, language: Language, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Gone, a folder, or below a file: one sentence, with the name as it was typed and without a word on JSON."""
    (tmp_path / "file").touch()
    for name in (tmp_path / "gone.json", tmp_path, tmp_path / "file" / "plan.json"):
        assert main([command, str(name), "--lang", language]) == WRONG_USAGE
        told = capsys.readouterr().err
        sentence = locale(language).problem(Problem("document-missing", Severity.REFUSE, facts={"file": str(name)}))
        assert (told, str(name) in told) == (plain(sentence) + "\n", True)
        assert not any(word in told for word in ("JSON", "Errno"))
