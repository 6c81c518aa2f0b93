"""From a kept column to an indicator like the others: made by a command, listed, computed, explained, taken away."""

import json
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from shapely import Point

from i18n import locale
from indicators.__main__ import main
from indicators.lineage import explanation, replayed
from indicators.making import make
from indicators.measured import ground, listing, measured, written_in_code
from model.dataset import Dataset, Kind
from model.definition import Definition
from model.evidence import Evidence
from model.indicator import Result
from model.origin import Origin
from model.problem import ProblemError
from model.text import LANGUAGES, Text
from store import Draft, Store
from tests.indicators.made_district import definition
from tests.indicators.one_street import frame

District = Callable[[], None]
MADE = definition(
    "share",
    "connected",
    "households",
    unit="percent",
    dataset="survey",
    domain="digital",
    about="households",
    target=90.0,
)
ROWS = [
    {"connected": 30, "households": 40, "name": "a", "geometry": Point(100, 0)},
    {"connected": 20, "households": 60, "name": "b", "geometry": Point(900, 0)},
]


@pytest.fixture
def survey(store: Store, district: District) -> Callable[..., Dataset]:
    """Return what keeps rows of a survey as a table."""
    district()

    def kept(rows: list[dict[str, Any]] = ROWS, *, evidence: Evidence = Evidence.MEASURED) -> Dataset:
        title = Text("مسح", "Survey", "조사")
        return store.keep(frame(rows), Draft("survey", "table", title, Kind.UPLOAD, evidence, Origin(), "2026-03"))

    return kept


def _made(store: Store, one: Definition = MADE) -> Definition:
    return make(store, one, written_in_code(), "en", who="Mona")


def _result(store: Store, name: str = "my_one", *, real_only: bool = False) -> Result:
    return measured(store, ground(store, real_only=real_only), name)


def test_it_is_an_indicator_like_the_others(store: Store, survey: Callable[..., Dataset]) -> None:
    """30 of 40 in the west, 20 of 60 in the east: with evidence, vintage, target and the dataset behind them."""
    survey()
    _made(store)
    result = _result(store)
    assert [(value.zone, value.value) for value in result.values[:2]] == [
        ("west", 75),
        ("east", pytest.approx(100 / 3)),
    ]
    whole = result.district()
    assert (whole.value, whole.unit, whole.evidence, whole.vintage) == (50, "percent", "measured", "2026-03")
    assert {role: dataset.id for role, dataset in result.datasets.items()} == {"zones": "zones", "rows": "survey"}
    assert result.indicator.target is not None
    assert result.indicator.target.value == 90


def test_it_stands_in_the_catalogue(store: Store, survey: Callable[..., Dataset]) -> None:
    """After those that are written in code, with whether it can be computed and what it lacks."""
    survey(evidence=Evidence.ILLUSTRATIVE)
    _made(store)
    last = listing(store)[-1]
    assert (last.indicator.id, last.computable, last.built, last.reason) == ("my_one", True, True, "")
    assert last.illustrative == ("dataset:survey",)
    store.remove("survey")
    gone = listing(store)[-1]
    assert (gone.computable, gone.missing, gone.reason) == (False, ("dataset:survey",), "dataset-removed")


def test_a_removed_dataset_leaves_no_number(store: Store, survey: Callable[..., Dataset]) -> None:
    """Every value is unknown with its reason, and comes back with the dataset."""
    survey()
    _made(store)
    before = _result(store)
    store.remove("survey")
    after = _result(store)
    assert {value.reason for value in after.values} == {"dataset-removed"}
    assert all(math.isnan(value.value) for value in after.values)
    store.revert("survey")
    assert repr(_result(store).values) == repr(before.values)


def test_a_newer_version_speaks_at_once(store: Store, survey: Callable[..., Dataset]) -> None:
    """The current version of the dataset is what is measured, and undo brings every number back."""
    survey()
    _made(store)
    before = repr(_result(store).values)
    survey([{**ROWS[0], "connected": 40}, ROWS[1]])
    assert _result(store).district().value == 60
    store.revert("survey")
    assert repr(_result(store).values) == before


@pytest.mark.parametrize(
    ("change", "reason"),
    [({"connected": "many"}, "column-not-numeric"), ({"connected": None, "household": 3}, "column-gone")],
)
def test_a_newer_version_that_does_not_fit_leaves_no_number(
    store: Store, survey: Callable[..., Dataset], change: dict[str, Any], reason: str
) -> None:
    """A column that is gone, or holds words now, is told of."""
    survey()
    _made(store)
    rows = [{name: cell for name, cell in {**row, **change}.items() if cell is not None} for row in ROWS]
    survey(rows)
    assert {value.reason for value in _result(store).values} == {reason}


def test_illustrative_rows_count_only_where_illustrations_do(store: Store, survey: Callable[..., Dataset]) -> None:
    """With real data only there is no number, and otherwise it bears the mark."""
    survey(evidence=Evidence.ILLUSTRATIVE)
    _made(store)
    assert _result(store).district().evidence is Evidence.ILLUSTRATIVE
    assert math.isnan(_result(store, real_only=True).district().value)


def test_a_rate_rests_on_the_residents_too(store: Store, survey: Callable[..., Dataset]) -> None:
    """50 connected among 400 residents are 125 for every thousand; the evidence is the weaker of the two."""
    survey([{name: cell for name, cell in row.items() if name != "households"} for row in ROWS])
    _made(store, definition("rate", "connected", unit="per 1000", dataset="survey"))
    result = _result(store)
    assert result.district().value == 125
    assert set(result.datasets) == {"zones", "residents", "rows"}


def test_an_old_number_is_made_again_with_the_old_definition(store: Store, survey: Callable[..., Dataset]) -> None:
    """The explanation pins the version of the dataset and that of the definition, and both may have moved on."""
    survey()
    _made(store)
    base = ground(store)
    told = json.loads(json.dumps(explanation(measured(store, base, "my_one"), base)))
    assert told["definition"]["version"] == 1
    assert told["method"]["file"] == "indicators/made.py"
    survey([{**ROWS[0], "connected": 40}, ROWS[1]])
    _made(store, replace(MADE, column="households", per="connected"))
    store.undefine("my_one")
    store.remove("survey")
    again = replayed(store, told)
    assert (again.same, again.method_same, again.superseded) == (True, True, ("rows",))


REFUSED: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "id": ({"id": "My one"}, ("made-id-unfit",)),
    "taken": ({"id": "acc_pha"}, ("made-id-taken",)),
    "stranding": ({"id": "strand_bank"}, ("made-id-taken",)),
    "title": ({"title": Text(ar="عنوان")}, ("made-words-missing",)),
    "note": ({"note": Text(en=" ")}, ("made-words-missing",)),
    "long": ({"title": Text(en="x" * 201)}, ("made-words-long",)),
    "how": ({"how": "guess"}, ("made-choice-unknown",)),
    "direction": ({"direction": ""}, ("made-choice-unknown",)),
    "domain": ({"domain": "weather"}, ("made-choice-unknown",)),
    "about": ({"about": "cats"}, ("made-choice-unknown",)),
    "unit": ({"unit": "furlongs"}, ("made-unit-unfit",)),
    "mixed": ({"how": "sum", "per": "", "unit": "percent"}, ("made-unit-unfit",)),
    "mean of shares": ({"how": "mean", "per": "", "unit": "percent"}, ("made-unit-unfit",)),
    "target": ({"target": 101.0}, ("made-target-unfit",)),
    "endless target": ({"target": math.inf}, ("made-target-unfit", "made-target-unfit")),
    "no column": ({"column": ""}, ("made-column-missing",)),
    "no whole": ({"per": ""}, ("made-column-missing",)),
    "needless": ({"how": "sum", "unit": "households"}, ("made-column-needless",)),
    "unknown": ({"column": "conected"}, ("made-column-unknown",)),
    "words": ({"column": "name"}, ("made-column-text",)),
    "twice": ({"per": "connected"}, ("made-column-twice",)),
    "people as things": ({"about": "things"}, ("made-about-unfit",)),
    "one alone": ({"how": "maximum", "per": "", "unit": "households"}, ("made-tells-one",)),
    "several": ({"id": "", "unit": "m"}, ("made-id-unfit", "made-unit-unfit")),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_does_not_fit_is_refused_in_three_languages(
    store: Store, survey: Callable[..., Dataset], name: str
) -> None:
    """Nothing is kept, all that is wrong is said at once, and each language has the sentence."""
    change, rules = REFUSED[name]
    survey()
    with pytest.raises(ProblemError) as refused:
        _made(store, replace(MADE, **change))
    assert tuple(problem.rule for problem in refused.value.problems) == rules
    assert store.definitions() == ()
    for language in LANGUAGES:
        for problem in refused.value.problems:
            assert "{" not in locale(language).problem(problem)


def test_a_cell_that_is_no_number_is_shown_with_its_row(store: Store, survey: Callable[..., Dataset]) -> None:
    """A person finds it in the file."""
    survey([{**ROWS[0], "households": "40"}, {**ROWS[1], "households": "sixty"}])
    with pytest.raises(ProblemError) as refused:
        _made(store)
    (problem,) = refused.value.problems
    assert (problem.where[0].row, problem.where[0].column, problem.where[0].found) == (2, "households", "sixty")


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    """Let the commands open the tiny store."""
    monkeypatch.setattr("indicators.commands.opened", lambda: store)


ASKED = [
    "make",
    "my_one",
    *("--dataset", "survey", "--how", "share", "--column", "connected", "--per", "households"),
    *("--unit", "percent", "--direction", "up", "--domain", "digital", "--about", "households"),
    *("--title-en", "Connected households", "--title-ar", "أسر متصلة", "--note-en", "Says nothing of speed."),
    *("--who", "Mona", "--lang", "en"),
]


@pytest.mark.usefixtures("command")
def test_commands_make_list_compute_and_take_away(
    store: Store, survey: Callable[..., Dataset], capsys: pytest.CaptureFixture[str]
) -> None:
    """What is made by a command is the same as what the page makes."""
    survey()
    assert main(ASKED) == 0
    assert "Connected households" in capsys.readouterr().out
    assert main(["list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[-1]["title"]["en"] == "Connected households"
    assert main(["compute", "my_one", "--lang", "en"]) == 0
    shown = capsys.readouterr().out
    assert "75%" in shown
    assert "Says nothing of speed." in shown
    assert main(["compute", "my_one", "--json", "--explain"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["definition"]["made_by"] == "Mona"
    assert main(["unmake", "my_one", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "my_one"
    assert main(["compute", "my_one"]) == 2
    assert [line.action for line in store.audit()][-2:] == ["make", "unmake"]


@pytest.mark.usefixtures("command")
def test_a_refused_command_says_why_and_ends_with_four(
    store: Store, survey: Callable[..., Dataset], capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence for each fault on stderr, and nothing kept."""
    survey()
    assert main([*ASKED, "--unit", "m", "--column", "name"]) == 4
    assert capsys.readouterr().err.count("\n") == 2
    assert main(["unmake", "my_one"]) == 4
    assert main([*ASKED, "--dataset", "nothing"]) == 4
    assert store.definitions() == ()
