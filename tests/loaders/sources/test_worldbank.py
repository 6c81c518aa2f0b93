"""The World Bank: figures of the whole country beside those of the district, and what is no answer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from indicators.measured import listing
from loaders.sources.worldbank import figures, picked
from model.district import Nation
from model.problem import ProblemError
from model.text import Text
from store import PROJECT, Store
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Elsewhere, said

EGYPT = Nation("egypt", "EGY", Text("مصر", "Egypt", "이집트"))
PATH = "/v2/country/EGY/indicator/" + ";".join(picked())
MESSAGE = [{"message": [{"id": "120", "key": "Invalid value", "value": "The provided parameter value is not valid"}]}]
AIR = "EN.ATM.PM25.MC.M3"


def row(code: str, year: str, value: object, *, country: str = "EGY") -> dict[str, object]:
    """Return one value in the shape of the service."""
    about = {"indicator": {"id": code, "value": "words"}, "country": {"id": "EG", "value": "Egypt, Arab Rep."}}
    return {**about, "countryiso3code": country, "date": year, "value": value, "unit": "", "decimal": 0}


def answer(*rows: object, **more: object) -> list[object]:
    """Return a good answer."""
    head = {"page": 1, "pages": 1, "per_page": "1000", "total": len(rows), "lastupdated": "2026-07-13", **more}
    return [head, list(rows)]


GOOD = answer(row(AIR, "2021", None), row(AIR, "2020", 63.2), row("SP.POP.TOTL", "2024", 116538258))


def test_each_value_is_a_figure_of_the_country_and_a_gap_is_none() -> None:
    """Two values, one gap told; units and names are ours, the level is the nation's."""
    parsed, day = figures(GOOD, EGYPT)
    assert day == "2026-07-13"
    assert parsed.frame["value"].tolist() == [63.2, 116538258.0]
    assert parsed.frame["unit"].tolist() == ["ug/m3", "persons"]
    assert set(parsed.frame["level"]) == {"national"}
    assert set(parsed.frame["place"]) == {"egypt"}
    assert parsed.frame["evidence"].tolist() == ["modelled", "reported"]
    assert parsed.frame["source_url"].iloc[0] == f"https://data.worldbank.org/indicator/{AIR}"
    (told,) = parsed.problems
    assert (told.rule, told.count, told.facts["names"]) == ("years-empty", 1, f"{AIR} 1")


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        (MESSAGE, "answer-message"),
        ([{"page": 0, "pages": 0, "total": 0}, None], "answer-empty"),
        (answer(row(AIR, "2020", None)), "answer-empty"),
        (answer(row(AIR, "2020", 1.0), pages=2), "answer-shape"),
        (answer(row(AIR, "2020", 1.0, country="ESP")), "answer-shape"),
        (answer(row("SP.DYN.LE00.IN", "2020", 1.0)), "answer-shape"),
        (answer(row(AIR, "2020", "63.2")), "answer-shape"),
        (answer(row(AIR, "2020", value=True)), "answer-shape"),
        (answer(row(AIR, "2020", 10**400)), "answer-shape"),
        (answer(row(AIR, "2020", float("inf"))), "answer-shape"),
        ({"indicators": []}, "answer-shape"),
        ([], "answer-shape"),
    ],
    ids=[
        *("message", "nothing", "gaps only", "more pages", "other country", "other code"),
        *("text", "truth", "400 digits", "1e999", "no list", "empty"),
    ],
)
def test_what_is_no_answer_is_no_figure(told: Any, rule: str) -> None:  # noqa: ANN401 - JSON is anything
    """A message comes with status 200; a page that nobody turns would lose years without a word."""
    with pytest.raises(ProblemError) as refused:
        figures(told, EGYPT)
    assert [problem.rule for problem in refused.value.problems] == [rule]


def test_a_message_is_told_in_its_own_words(played: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """Which code is wrong, only the publisher knows."""
    played.answer(PATH, said(MESSAGE))
    ran = refresh("worldbank")
    assert ran.status == 5
    (told, _) = ran.document[0]["problems"]
    assert "The provided parameter value is not valid" in told["say"]["en"]


def test_figures_of_the_country_stand_beside_those_of_the_district_and_never_in_their_place(
    played: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """What was printed about El-Max stays in use; air has a further report, at the level of the nation."""
    before = Store.open().active("figures")
    played.answer(PATH, said(GOOD))
    assert refresh("worldbank").status == 0
    store = Store.open()
    after, kept = store.active("figures"), store.dataset("worldbank_figures")
    assert before is not None
    assert after is not None
    assert after.id == before.id != kept.id
    assert (kept.kind, kept.vintage, kept.origin.citation) == (
        "live",
        "2026-07-13",
        "World Bank, World Development Indicators",
    )
    reports = next(entry.reports for entry in listing(store) if entry.indicator.id == "env_pm2")
    (told,) = [report for report in reports if report.figure == AIR]
    assert (told.level, told.value, told.date, told.title.en) == (
        "national",
        63.2,
        "2020",
        "Mean fine particles that people breathe",
    )


def test_a_district_without_a_country_has_no_figures_of_one(
    played: Elsewhere, refresh: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told, and no failure."""
    nowhere = tmp_path / "nowhere.toml"
    whole = (PROJECT / "data" / "district.toml").read_text(encoding="utf-8")
    start = whole.index("[nation]")
    nowhere.write_text(whole[:start] + whole[whole.index("# West, south", start) :], encoding="utf-8")
    monkeypatch.setenv("ELMAX_DISTRICT", str(nowhere))
    ran = refresh("worldbank")
    assert (ran.status, ran.rules()) == (0, ["unset-nation"])
    assert not played.asked
