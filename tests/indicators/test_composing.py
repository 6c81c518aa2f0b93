"""Composite indices of the data in use: what stands in them is what `measured` says, with its evidence."""

import json
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from i18n import locale
from indicators.__main__ import main
from indicators.composing import Index, composed
from indicators.composite_text import composite_document, composite_text
from indicators.measured import ground, measured
from model.composite import Composites, Part, Pillar, SubIndex, WeightSet
from model.evidence import Evidence
from model.problem import ProblemError
from model.ranking import Placed, Way
from model.text import LANGUAGES, Language, Text
from store import Store
from tests.indicators.one_street import Keep, cell, place, street, zone

District = Callable[[], None]
NAME = Text("اسم", "name", "이름")


def _pillar(name: str, *ids: str) -> Pillar:
    return Pillar(name, NAME, tuple(Part(one, 0.0, 100.0, near=False, source="definition") for one in ids))


FRAMEWORK = Composites(
    (SubIndex("reach", NAME, (_pillar("health", "acc_pha"), _pillar("daily", "acc_mkt")), beside=("acc_cln",)),),
    {
        "equal": WeightSet("equal", NAME, {}, proposal=False),
        "fishers": WeightSet("fishers", NAME, {"health": 80.0, "daily": 20.0}, proposal=True),
    },
)


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    """Let the command open the tiny store and the tiny framework."""
    monkeypatch.setattr("indicators.commands.opened", lambda: store)
    monkeypatch.setattr("indicators.composite_command.opened", lambda: store)
    monkeypatch.setattr("indicators.composite_command.composites", lambda: FRAMEWORK)


@pytest.fixture
def two(district: District, keep: Keep) -> None:
    """Keep the standard district with a market that reaches the east only, as the pharmacy does the west."""
    district()
    keep("facilities", [place("pharmacy", 200), place("market", 1200)])


def _index(store: Store, way: Way | None = None) -> Index:
    return composed(store, ground(store), FRAMEWORK, way)[0]


def _zone(found: Index, name: str) -> Placed:
    return next(one for one in found.zones if one.zone == name)


@pytest.mark.usefixtures("two")
def test_two_zones_worked_out_on_paper(store: Store) -> None:
    """Each reaches one of two services: scores 100 and 1, root of 100 is 10, mean 50.5, forgiven 40.5."""
    found = _index(store)
    for name, other in (("west", "acc_mkt"), ("east", "acc_pha")):
        one = _zone(found, name)
        assert one.score == pytest.approx(10)
        assert (one.arithmetic, one.gap) == pytest.approx((50.5, 40.5))
        assert one.alarm
        assert (one.cheapest, one.present, one.reason) == (other, 1, "")
        assert max(part.lift for part in one.parts) == pytest.approx(90)
        assert (one.evidence, one.stand.low <= one.stand.median <= one.stand.high) == (Evidence.MODELLED, True)
    assert found.spread == pytest.approx(0)
    assert _zone(found, "west").stand.tied == ("east",)


@pytest.mark.usefixtures("two")
def test_a_score_opens_to_what_measured_says(store: Store) -> None:
    """Value, bounds, persons and evidence of each indicator are its own, and those left out are counted."""
    found = _index(store)
    for at, name in enumerate(("acc_pha", "acc_mkt")):
        values = measured(store, ground(store), name).zones()
        assert [repr(one.parts[at].value) for one in found.zones] == [repr(value) for value in values]
    west = _zone(found, "west")
    assert [part.affected for part in west.parts] == [0, 300]
    assert [part.weight for part in west.parts] == [0.5, 0.5]
    assert found.beside[0].indicator.id == "acc_cln"


@pytest.mark.usefixtures("two")
def test_a_zone_of_which_nothing_is_known_has_no_score(store: Store) -> None:
    """Nobody lives there: not a zero, not a place, and it is in nobody's way."""
    empty = _zone(_index(store), "empty")
    assert math.isnan(empty.score)
    assert math.isnan(empty.stand.median)
    assert (empty.reason, empty.evidence, empty.cheapest, empty.present) == ("not-enough-data", None, "", 0)


def test_half_of_the_weight_is_not_enough(store: Store, district: District) -> None:
    """Without a market half of it is missing everywhere; whose weights say that it is a fifth have enough."""
    district()
    found = _index(store)
    assert (found.reason, found.doubt, found.choice, found.evidence) == ("not-enough-data", None, None, None)
    assert all(one.reason == "not-enough-data" for one in found.zones)
    told = _index(store, Way(weights="fishers"))
    assert [round(one.score) for one in told.zones if not one.reason] == [100, 1]
    assert told.reason == ""


def test_without_zones_there_is_a_reason(store: Store) -> None:
    """An empty store refuses nothing and breaks nothing."""
    found = _index(store)
    assert (found.reason, found.zones) == ("no-zones", ())
    for language in LANGUAGES:
        assert composite_text(found, {}, locale(language))


def test_illustrative_input_gives_an_illustrative_index(store: Store, keep: Keep) -> None:
    """The weakest input decides, and the word stands in the text of every language."""
    keep("zones", [zone("west", -50, 600), zone("east", 600, 2050)])
    keep("walk_network", [street(0, 2000)])
    keep("residents", [cell(100, 200), cell(300, 100), cell(900, 50), cell(1500, 50)])
    rows = [place("pharmacy", 200), place("market", 1200)]
    keep("facilities", rows, evidence=Evidence.ILLUSTRATIVE)
    found = _index(store)
    assert {one.evidence for one in found.zones} == {found.evidence} == {Evidence.ILLUSTRATIVE}
    for language in LANGUAGES:
        say = locale(language)
        assert say.say("evidence-illustrative") in composite_text(found, {}, say)
        assert say.say("composite-illustrative") in composite_text(found, {}, say)


@pytest.mark.parametrize("way", [Way(weights="nobody"), Way(draws=1999), Way(draws=20_001), Way(draws=-1)])
def test_what_cannot_be_is_refused_with_a_sentence(store: Store, way: Way) -> None:
    """It names what was asked and what there is, in every language."""
    with pytest.raises(ProblemError) as refused:
        _index(store, way)
    (problem,) = refused.value.problems
    for language in LANGUAGES:
        said = locale(language).problem(problem)
        assert "nobody" in said or "weights" not in problem.rule


def _json(capsys: pytest.CaptureFixture[str], *more: str) -> list[dict[str, Any]]:
    assert main(["composite", "--json", *more]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.usefixtures("two")
def test_the_command_prints_what_is_computed(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    """Every step's output, null for what is not known, the same bytes at each asking."""
    (told,) = _json(capsys)
    assert told == composite_document(_index(store))
    assert told == _json(capsys)[0]
    by_zone = {one["zone"]: one for one in told["zones"]}
    assert by_zone["empty"]["score"] is None
    assert by_zone["west"]["cheapest"] == {"indicator": "acc_mkt", "to": 100.0, "lift": pytest.approx(90)}
    assert by_zone["west"]["parts"][1]["persons_affected"] == 300
    assert told["weights"] == {"id": "equal", "proposal": False, "pillars": {"health": 0.5, "daily": 0.5}}
    assert told["draws"]["count"] == 2000
    assert set(told["choice"]["total"]) == set(told["choice"]["first"])


@pytest.mark.usefixtures("two")
def test_the_command_takes_every_choice(capsys: pytest.CaptureFixture[str]) -> None:
    """And says of weights that nobody was asked for that they are a proposal."""
    (told,) = _json(
        capsys, "--weights", "fishers", "--normalise", "rank", "--aggregate", "arithmetic", "--draws", "2500"
    )
    assert (told["normalise"], told["aggregate"], told["draws"]["count"]) == ("rank", "arithmetic", 2500)
    assert told["weights"]["proposal"]
    assert main(["composite", "--weights", "fishers", "--lang", "en"]) == 0
    text = capsys.readouterr().out
    assert "a proposal made to show the tool" in text
    assert "would lift the score most" in text
    assert "modelled" in text


@pytest.mark.parametrize("more", [("--weights", "nobody"), ("--draws", "10")])
def test_the_command_refuses_what_cannot_be(more: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong usage, a sentence, and nothing on stdout."""
    assert main(["composite", *more, "--lang", "en"]) == 2
    out = capsys.readouterr()
    assert out.out == ""
    assert more[1] in out.err


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_is_whole_in_every_language(store: Store, language: Language) -> None:
    """Nothing is left as NaN, and a zone's help names its people."""
    say = locale(language)
    found = _index(store)
    text = composite_text(found, {"west": "ZONE"}, say)
    assert "nan" not in text.lower()
    assert say.number(300) in text
    assert "ZONE" in text
    assert composite_text(replace(found, evidence=Evidence.ILLUSTRATIVE), {}, say) != text
