"""The commands: what they print is what `measured` says, and what they refuse they say."""

import json
import math
from collections.abc import Callable

import pytest

from indicators.__main__ import main
from indicators.measured import ground, measured
from model.evidence import Evidence
from model.indicator import Value
from store import Store
from tests.indicators.one_street import Keep, cell, place, street, zone

District = Callable[[], None]


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    """Let the commands open the tiny store."""
    monkeypatch.setattr("indicators.commands.opened", lambda: store)


def _null(number: float) -> float | None:
    return None if math.isnan(number) else number


def _row(value: Value, datasets: list[dict[str, object]]) -> dict[str, object]:
    """Return a value as the contract spells it, written out once more by hand."""
    return {
        "indicator": value.indicator,
        "zone": value.zone,
        "value": _null(value.value),
        "low": _null(value.low),
        "high": _null(value.high),
        "unit": "%",
        "persons": _null(value.persons),
        "persons_to_target": _null(value.persons_to_target),
        "evidence": value.evidence,
        "measured_share": _null(value.measured_share),
        "vintage": "2019-09-09",
        "datasets": datasets,
        "reason": value.reason or None,
        "weight": "residents",
        **({} if math.isnan(value.persons) else {"persons_beyond": round(value.base - value.persons)}),
    }


def test_json_is_what_measured_says(store: Store, district: District, capsys: pytest.CaptureFixture[str]) -> None:
    """Same inputs, same numbers; unknown is null; nothing else stands on stdout."""
    district()
    assert main(["compute", "acc_pha", "--threshold", "700", "--json"]) == 0
    result = measured(store, ground(store), "acc_pha", threshold=700.0)
    versions: list[dict[str, object]] = [
        {"id": dataset.id, "version": 1, "sha256": dataset.sha256} for dataset in result.datasets.values()
    ]
    assert json.loads(capsys.readouterr().out) == [_row(value, versions) for value in result.values]
    assert len(versions) == 4


def test_one_zone_and_the_whole_district(district: District, capsys: pytest.CaptureFixture[str]) -> None:
    """`--zone` leaves one row for each indicator; without an id all built ones answer."""
    district()
    assert main(["compute", "acc_pha", "--zone", "east", "--json"]) == 0
    assert [(row["zone"], row["value"]) for row in json.loads(capsys.readouterr().out)] == [("east", 0)]
    assert main(["compute", "--zone", "*", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) == 10
    assert {row["zone"] for row in rows} == {"*"}
    assert {row["reason"] for row in rows if row["indicator"] != "acc_pha"} == {"no-data"}


def test_street_metres_are_named_in_json(keep: Keep, capsys: pytest.CaptureFixture[str]) -> None:
    """A share of street is never taken for a share of people."""
    keep("zones", [zone("west", -50, 2050)])
    keep("walk_network", [street(0, 2000)])
    keep("facilities", [place("pharmacy", 200)])
    assert main(["compute", "acc_pha", "--zone", "*", "--json"]) == 0
    row = json.loads(capsys.readouterr().out)[0]
    assert (row["weight"], row["persons"], row["persons_to_target"]) == ("street_metres", None, None)


def test_real_only_gives_null_with_reasons(keep: Keep, capsys: pytest.CaptureFixture[str]) -> None:
    """With the switch on, illustrations do not exist."""
    keep("zones", [zone("west", -50, 2050)], evidence=Evidence.ILLUSTRATIVE)
    assert main(["compute", "--real-only", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {(row["zone"], row["value"], row["reason"], row["evidence"]) for row in rows} == {
        ("*", None, "no-data", None)
    }


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["compute", "acc_nothing"], "acc_nothing"),
        (["compute", "acc_pha", "--zone", "nowhere"], "nowhere"),
        (["compute", "acc_pha", "--threshold", "-5"], "-5"),
        (["compute", "acc_pha", "--threshold", "nan"], "nan"),
    ],
)
@pytest.mark.parametrize("language", ["ar", "en", "ko"])
def test_wrong_usage_is_said_and_has_status_2(
    arguments: list[str], word: str, language: str, district: District, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sentence names what was wrong; stdout stays empty."""
    district()
    assert main([*arguments, "--json", "--lang", language]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert word in err


@pytest.mark.parametrize(("language", "word"), [("ar", "توضيحي"), ("en", "llustrative"), ("ko", "예시")])
def test_every_printed_number_bears_its_evidence(
    language: str, word: str, district: District, keep: Keep, capsys: pytest.CaptureFixture[str]
) -> None:
    """The word for made-up data stands on every row of numbers, in the reader's language."""
    district()
    keep("zones", [zone("west", -50, 600), zone("east", 600, 2050)], evidence=Evidence.ILLUSTRATIVE)
    assert main(["compute", "acc_pha", "--lang", language]) == 0
    text = capsys.readouterr().out
    rows = [line for line in text.splitlines() if line.startswith(("west-", "east-"))]
    assert len(rows) == 2
    assert all(word in row for row in rows)
    assert "\u2068" not in text


@pytest.mark.parametrize("language", ["ar", "en", "ko"])
def test_the_list_names_what_is_missing(language: str, district: District, capsys: pytest.CaptureFixture[str]) -> None:
    """The whole catalogue, each entry with what it can do now."""
    district()
    assert main(["list", "--json"]) == 0
    entries = {entry["id"]: entry for entry in json.loads(capsys.readouterr().out)}
    assert (entries["acc_pha"]["computable"], entries["acc_pha"]["missing"]) == (True, [])
    assert (entries["not_built"]["built"], entries["not_built"]["reason"]) == (False, "not-built")
    assert (entries["not_built"]["threshold"], entries["acc_pha"]["threshold"]) == (None, 500)
    assert main(["list", "--lang", language]) == 0
    text = capsys.readouterr().out
    assert all(name in text for name in entries)


def test_the_list_says_what_only_an_illustration_makes_computable(
    keep: Keep, district: District, capsys: pytest.CaptureFixture[str]
) -> None:
    """Computable and known are two things."""
    district()
    assert main(["list", "--lang", "en"]) == 0
    assert "with illustrative data only" not in capsys.readouterr().out
    keep("facilities", [place("market", 200)], evidence=Evidence.ILLUSTRATIVE)
    assert main(["list", "--lang", "en"]) == 0
    assert capsys.readouterr().out.count("with illustrative data only") == 1


def test_help_speaks_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """``--lang en --help`` in a terminal of any language."""
    with pytest.raises(SystemExit):
        main(["compute", "--lang", "en", "--help"])
    assert "longest walk in metres" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(("language", "word"), [("ar", "النساء"), ("en", "Women"), ("ko", "여성")])
def test_a_group_stands_in_the_heading(
    district: District, keep: Keep, capsys: pytest.CaptureFixture[str], language: str, word: str
) -> None:
    """A share of women under a title about residents would be read as one of everybody."""
    district()
    keep("residents", [cell(100, 200, women=100), cell(900, 50, women=25)])
    assert main(["compute", "acc_pha", "--group", "women", "--lang", language]) == 0
    assert word in capsys.readouterr().out.splitlines()[0]
