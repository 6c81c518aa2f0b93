"""What no siting can be asked is refused in a sentence, from here and by the command."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from shapely import Point, box

from i18n import locale
from indicators.__main__ import main
from indicators.siting_text import siting_document
from model.problem import ProblemError
from model.text import LANGUAGES
from store import Store
from tests.indicators.one_street import Keep, street
from tests.indicators.sited import WISH, plot, sited_in


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    """Let the commands open the tiny store."""
    monkeypatch.setattr("indicators.commands.opened", lambda: store)


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({"count": 0}, "site-count"),
        ({"count": 4}, "site-too-few"),
        ({"budget": 0.0, "cost_low": 1.0, "cost_high": 1.0}, "site-budget"),
        ({"budget": 5.0}, "site-budget-costs"),
        ({"budget": 5e6, "cost_low": 1e6, "cost_high": 2.2e7}, "site-budget-short"),
        ({"cost_low": 6.0, "cost_high": 1.0}, "site-costs"),
        ({"cost_low": 6.0}, "site-costs"),
        ({"capacity": 0.0}, "site-capacity"),
        ({"capacity": 5.0, "objective": "median"}, "site-capacity-objective"),
        ({"capacity": 5.0, "front": True}, "site-capacity-front"),
        ({"seconds": 0.0}, "site-seconds"),
        ({"candidates": "", "spacing": 0.0}, "site-spacing"),
        ({"candidates": "", "spacing": 1.0}, "site-too-many"),
        ({"candidates": "bakery"}, "candidate-none"),
        ({"candidates": "nothing"}, "dataset-unknown"),
    ],
)
def test_refuses_what_cannot_be(
    store: Store, town: Callable[..., None], keep: Keep, more: dict[str, Any], rule: str
) -> None:
    """Each with a sentence in every language."""
    town()
    if more.get("spacing"):
        keep("walk_network", [street(at, at + 2) for at in range(0, 2000, 2)])
    with pytest.raises(ProblemError) as refusal:
        sited_in(store, replace(WISH, **more))
    (problem,) = refusal.value.problems
    assert problem.rule == rule
    for language in LANGUAGES:
        said = locale(language).problem(problem)
        assert said
        assert "e+" not in said


def test_refuses_equity_where_no_fifth_is_known(store: Store, town: Callable[..., None]) -> None:
    """Weights of nobody would be weights of everybody."""
    town(fifths=False)
    with pytest.raises(ProblemError, match="site-equity"):
        sited_in(store, replace(WISH, objective="equity"))


@pytest.mark.parametrize(
    ("plots", "rule", "row"),
    [
        ((plot(600), plot(1200, off=800)), "candidate-in-water", 2),
        ((plot(2500), plot(600)), "candidate-outside", 1),
        ((plot(600), plot(700), plot(500, off=150)), "candidate-off-streets", 3),
    ],
)
def test_refuses_a_candidate_in_the_sea_outside_or_off_the_streets(
    store: Store, town: Callable[..., None], keep: Keep, plots: tuple[dict[str, object], ...], rule: str, row: int
) -> None:
    """The row is named as a person counts it."""
    town(plots=plots)
    keep("backdrop", [{"kind": "sea", "geometry": box(0, 700, 2000, 2000)}])
    with pytest.raises(ProblemError) as refusal:
        sited_in(store)
    (problem,) = refusal.value.problems
    assert (problem.rule, problem.where[0].row) == (rule, row)
    for language in LANGUAGES:
        say = locale(language)
        assert f"{say.number(row)}" in say.problem(problem)
        assert str(plots[row - 1]["name_en" if language == "en" else "name_ar"]) in say.problem(problem)


def test_the_command_prints_what_was_found(
    store: Store, town: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    """Same numbers as from here, in one document; and as words in every language."""
    town()
    words = ["site", "--service", "pharmacy", "--count", "1", "--objective", "cover", "--threshold", "300"]
    assert main([*words, "--candidates", "plots", "--json"]) == 0
    told, found = json.loads(capsys.readouterr().out), siting_document(sited_in(store))
    assert {**told, "seconds": 0} == {**json.loads(json.dumps(found)), "seconds": 0}
    assert (told["sites"][0]["name"]["en"], told["value"], told["optimal"], told["gap"]) == ("plot 1500", 100, True, 0)
    for language in LANGUAGES:
        assert main([*words, "--candidates", "plots", "--pareto", "--worlds", "--lang", language]) == 0
        assert locale(language).say("site-proven")[:20] in capsys.readouterr().out


@pytest.mark.parametrize(("more", "status"), [(["--count", "0"], 2), (["--count", "1", "--budget", "0"], 2)])
def test_the_command_says_what_is_wrong(
    town: Callable[..., None], capsys: pytest.CaptureFixture[str], more: list[str], status: int
) -> None:
    """In one plain sentence, and nothing on stdout."""
    town()
    assert main(["site", "--service", "pharmacy", "--objective", "cover", *more]) == status
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1


def test_a_candidate_in_the_sea_is_refused_by_the_command(
    town: Callable[..., None], keep: Keep, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 4: understood, and refused all the same."""
    town(plots=(plot(1200, off=800),))
    keep("backdrop", [{"kind": "sea", "geometry": Point(1200, 800).buffer(100)}])
    words = ["site", "--service", "pharmacy", "--count", "1", "--objective", "cover", "--candidates", "plots"]
    assert main([*words, "--lang", "en"]) == 4
    assert "sea" in capsys.readouterr().err
