"""Printed numbers made again by their codes: equal, or it is said what changed."""

import json
import random
from pathlib import Path
from typing import Any, Final

import pytest

from i18n import locale
from i18n.locale import bare
from model.problem import ProblemError
from model.text import LANGUAGES
from reports.__main__ import main
from reports.passport import checked, code_of, numbered, numbers_of, read_code
from reports.verifying import Outcome, outcome_words, verified
from store import Store
from tests.indicators.conftest import catalogue, keep, store  # noqa: F401 - a tiny store around one street
from tests.indicators.one_street import Keep, cell, place, street, zone

ZONES: Final = 35
WIDE: Final = 100  # metres of street in each zone
IDS: Final = ("acc_cln", "acc_pha", "acc_mkt")
NO_CODES: Final = ("", "7K3F-9QX2-M4T", "7K3F-9QX2-M4TDX", "7K3F-9QX2-M4TU", "../../etc/pa", "7K3F9QX2M4TD.x")


@pytest.fixture
def printed(
    store: Store,  # noqa: F811 - a fixture
    keep: Keep,  # noqa: F811 - a fixture
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> dict[str, Any]:
    """Return the table of three indicators in 35 zones, with the metadata beside it: 108 numbers with their codes."""
    for name in ("reports.commands.opened", "reports.gathering.opened", "reports.verifying.opened"):
        monkeypatch.setattr(name, lambda: store)
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))
    keep("zones", [zone(f"z{at:02d}", at * WIDE - 1, (at + 1) * WIDE - 1) for at in range(ZONES)])
    keep("walk_network", [street(-5, ZONES * WIDE)])
    keep("residents", [cell(at * WIDE + 40, 10 + at) for at in range(ZONES)])
    for at, (name, service) in enumerate((("clinics", "primary_health"), ("shops", "pharmacy"), ("stalls", "market"))):
        keep("facilities", [place(service, 700.0 * (at + 1))], name=name)
    out = tmp_path / "t.geojson"
    assert main(["table", *IDS, "--out", str(out), "--lang", "en"]) == 0
    told: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return told


def codes_of(printed: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return every printed row by its code."""
    return {row["properties"]["code"]: row["properties"] for row in printed["features"]}


def test_a_hundred_random_numbers_are_what_was_printed(
    printed: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each of a brief is made again from the stored versions: the same zone, the same value, to the last digit."""
    assert main(["brief", *IDS, "--out", str(tmp_path / "b.pdf"), "--lang", "en"]) == 0
    told = json.loads((tmp_path / "b.pdf.json").read_text(encoding="utf-8"))["passports"]
    rows = {
        f"{code}.{numbered(numbers_of(record)[row['zone']])}": {**row, "indicator": record["indicator"]}
        for code, record in told.items()
        for row in record["values"]
    }
    assert rows.keys() == codes_of(printed).keys()
    assert len(rows) == 3 * (ZONES + 1)
    chosen = random.Random(8).sample(sorted(rows), 100)  # noqa: S311 - a choice, no secret
    capsys.readouterr()
    assert main(["verify", *chosen, "--json"]) == 0
    for outcome, code in zip(json.loads(capsys.readouterr().out), chosen, strict=True):
        told = {**rows[code], "same": True}
        parts = ("indicator", "zone", "value", "same")
        assert [outcome[part] for part in parts] == [told[part] for part in parts]


def test_one_changed_byte_and_all_that_used_it_are_refused(
    printed: dict[str, Any],
    store: Store,  # noqa: F811 - a fixture
    tmp_path: Path,
) -> None:
    """Of the shops' file one byte is turned: every number of pharmacies is refused, no other one is."""
    (path,) = (tmp_path / "home").rglob(f"{store.dataset('shops').sha256}.parquet")
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.chmod(0o644)
    path.write_bytes(bytes(raw))
    rows = codes_of(printed)
    outcomes = dict(zip(rows, verified(list(rows), {}), strict=True))
    assert {rows[code]["indicator"] for code, outcome in outcomes.items() if not outcome.same} == {"acc_pha"}
    assert {rows[code]["indicator"] for code, outcome in outcomes.items() if outcome.same} == {"acc_cln", "acc_mkt"}
    assert {one.rule for outcome in outcomes.values() for one in outcome.problems} <= {"file-changed", "file-gone"}


def test_newer_data_is_told_and_moves_no_printed_number(printed: dict[str, Any], keep: Keep) -> None:  # noqa: F811 - a fixture
    """What was printed stays true of its versions; that others are in use now is said."""
    keep("facilities", [place("pharmacy", 100)], name="shops")
    rows = codes_of(printed)
    code = next(code for code, row in rows.items() if row["indicator"] == "acc_pha")
    (outcome,) = verified([code], {})
    assert outcome.same
    assert outcome.replay is not None
    assert outcome.replay.superseded == ("pharmacy",)


def test_on_another_machine_the_file_beside_the_report_is_enough(
    printed: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the same data and the records, wherever they come from; without them the code is unknown."""
    code = next(iter(codes_of(printed)))
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "elsewhere"))
    assert main(["verify", code, "--lang", "en"]) == 4
    assert "--from" in capsys.readouterr().out
    assert main(["verify", code, "--from", str(tmp_path / "t.geojson.json"), "--lang", "en"]) == 0


def test_where_nothing_can_be_kept_the_report_is_written_all_the_same(
    printed: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It is said, and the file beside it has the records."""

    def full(_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("reports.commands.keep_passports", full)
    assert printed["features"]
    assert main(["table", "acc_pha", "--out", str(tmp_path / "u.csv"), "--lang", "ar"]) == 0
    assert "No space left" in capsys.readouterr().err
    assert json.loads((tmp_path / "u.csv.json").read_text(encoding="utf-8"))["passports"]


def test_whoever_changes_a_record_is_found_out(printed: dict[str, Any]) -> None:
    """Another value no longer fits the code; a code made anew for it is not what comes out of the data."""
    rows = codes_of(printed)
    name = next(iter(rows)).partition(".")[0]
    record = json.loads(json.dumps(printed["metadata"]["passports"][name]))
    record["values"][0]["value"] = 99.5
    (altered,) = verified([f"{name}.01"], {name: record})
    assert [one.rule for one in altered.problems] == ["code-altered"]
    forged = code_of(record)
    (outcome,) = verified([f"{forged}.01"], {forged: record})
    assert outcome.replay is not None
    assert (outcome.same, outcome.replay.differing) == (False, ("z00",))


def test_a_record_that_is_none_is_refused_and_breaks_nothing(
    printed: dict[str, Any], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Anybody may have written it, with a code that fits."""
    assert printed["features"]
    empty: dict[str, Any] = {"format": "elmax-explanation-1", "inputs": [], "values": [3]}
    records: list[dict[str, Any]] = [{}, {"values": 3}, {"values": [{}]}, empty]
    for record in records:
        code = code_of(record)
        (tmp_path / "own.json").write_text(json.dumps({"passports": {code: record}}), encoding="utf-8")
        assert main(["verify", code, "--from", str(tmp_path / "own.json"), "--lang", "en"]) == 4
        assert code in capsys.readouterr().out


def test_it_says_what_the_number_is_and_that_it_is_equal(
    printed: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """Indicator, place by its name, value, and the verdict, in a person's own language."""
    code, row = next(iter(codes_of(printed).items()))
    capsys.readouterr()
    for language in LANGUAGES:
        assert main(["verify", code.lower().replace("-", " "), "--lang", language]) == 0
        said = capsys.readouterr().out
        say = locale(language)
        assert say.number(row["value"], 1) in said
        assert f"{row['zone']}-{language}" in said  # the name of the zone, not its id alone
        assert main(["verify", f"{code.partition('.')[0]}.99", "--lang", language]) == 4
        assert say.number(99) in capsys.readouterr().out


def test_whom_a_number_counts_and_who_walks_is_said_as_it_was_printed() -> None:
    """What was printed of children in a wheelchair is not told of everybody; what somebody made up is no words."""
    say, value = locale("en"), {"zone": "*", "value": 5.0, "unit": "percent", "evidence": "measured"}
    record: dict[str, Any] = {"indicator": "acc_cln", "weight": "residents", "values": [value]}
    asked: tuple[dict[str, Any], ...] = (
        {},
        {"group": "income_fifth:1", "profile": "wheelchair"},
        {"group": "x", "profile": 3},
    )
    outcomes = (Outcome("", None, {**record, "asked": one}, None) for one in asked)
    plain, told, odd = (bare(outcome_words(one, {}, say)["title"]) for one in outcomes)
    assert odd == plain == "Residents within walk of a primary health unit"
    assert told == f"{plain}: {say.say('group-income_fifth-1')} (Wheelchair user)"


@pytest.mark.parametrize(
    ("typed", "code", "number"),
    [
        ("7K3F-9QX2-M4TD", "7K3F-9QX2-M4TD", None),
        ("7k3f9qx2m4td.05", "7K3F-9QX2-M4TD", 5),
        (" 7K3F 9QX2 M4TD.00 ", "7K3F-9QX2-M4TD", 0),
        ("OIL1-٢٣٤٥-6789.٠٧", "0111-2345-6789", 7),
    ],
)
def test_a_code_is_read_as_people_type_it(typed: str, code: str, number: int | None) -> None:
    """Small letters, no hyphens, an O for a zero, digits of the reader's own."""
    assert read_code(typed) == (code, number)


@pytest.mark.parametrize("typed", NO_CODES)
def test_what_is_no_code_is_refused(typed: str) -> None:
    """No name of a file can be made of it either."""
    with pytest.raises(ProblemError, match="code-unreadable"):
        read_code(typed)


def test_a_code_hangs_on_all_that_makes_the_number_but_not_on_libraries(printed: dict[str, Any]) -> None:
    """Any other part, any other code; a newer library with the same numbers keeps it."""
    name, record = next(iter(printed["metadata"]["passports"].items()))
    assert checked(name, record) == record
    assert code_of({**record, "libraries": {}}) == name
    codes = {code_of({**record, part: None}) for part in record if part != "libraries"}
    assert len(codes | {name}) == len(record)
    assert numbers_of(record) == {**{f"z{at:02d}": at + 1 for at in range(ZONES)}, "*": 0}
