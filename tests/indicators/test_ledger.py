"""The ledger of the resettlement, held against the file by hand, and the walks from an old and a new place."""

import json
import math
from collections.abc import Callable
from pathlib import Path

import pytest
from shapely import Point

from i18n.locale import bare
from indicators.__main__ import main
from indicators.impacts import ledger, registered
from indicators.measured import ground
from model.evidence import Evidence
from model.ledger import Ledger, Move
from store import Store, moves
from tests.indicators.one_street import Keep, place

District = Callable[[], None]
MOVE = Move("homes", "move", ("plan",), "old", "new")


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    """Return the ledger of the built-in data."""
    shipped = Store.open(tmp_path_factory.mktemp("home"))
    return ledger(shipped, ground(shipped), moves()[0])


def _place(name: str, at: float) -> dict[str, object]:
    return {"place_id": name, **{f"name_{one}": name for one in ("ar", "en", "ko")}, "geometry": Point(at, 0)}


@pytest.mark.parametrize(
    ("figure", "unit", "first", "latest", "whole", "reports"),
    [
        ("resettlement_units", "units", ("2015", 160, 160), ("2019-06", 226, 226), (160, 226), 5),
        ("resettlement_families_phase_1", "families", ("2018", 114, 114), ("2019", 114, 114), (114, 114), 3),
        ("resettlement_occupancy", "%", ("2019-06", 50, 50), ("2019-06", 50, 50), (50, 50), 1),
        ("resettlement_cost", "EGP million", ("2015", 16, 16), ("2018", 22, 22), (16, 22), 3),
        ("relocation_distance", "m", ("2019-08", 200, 200), ("2019-08", 200, 200), (200, 200), 1),
        ("resettlement_unit_area", "m2", ("2017-09", 63, 63), ("2018", 54, 63), (54, 63), 3),
    ],
)
def test_a_line_is_what_the_file_has(
    book: Ledger,
    figure: str,
    unit: str,
    first: tuple[str, float, float],
    latest: tuple[str, float, float],
    whole: tuple[float, float],
    reports: int,
) -> None:
    """Counted in data/snapshots/reported_figures.csv by hand: first and latest report, all reports as a range."""
    line = next(one for one in book.lines if one.figure == figure)
    assert line.unit == unit
    assert [(one.date, one.low, one.high) for one in (line.first, line.latest)] == [first, latest]
    assert (line.low, line.high, len(line.reports)) == (*whole, reports)
    assert line.contradictory is (figure == "resettlement_unit_area")
    assert line.evidence is Evidence.REPORTED


def test_what_is_asked_first_stands_first_and_nothing_is_lost(book: Ledger) -> None:
    """34 figures were printed of the new homes; what was calculated of them says so."""
    assert [line.figure for line in book.lines[:5]] == [
        "resettlement_units",
        "resettlement_families_phase_1",
        "resettlement_occupancy",
        "resettlement_cost",
        "relocation_distance",
    ]
    assert sum(len(line.reports) for line in book.lines) == 33
    shares = {line.figure: line.evidence for line in book.lines}
    assert shares["resettlement_lottery_share"] is Evidence.MODELLED


def test_without_places_there_are_no_walks_but_a_reason(book: Ledger) -> None:
    """Nobody has said where the old and the new homes stand: nothing is guessed."""
    assert book.walks == ()
    assert math.isnan(book.apart)
    assert [lack.id for lack in book.lacks] == ["old-place", "new-place"]


def test_walks_from_the_old_and_the_new_place(store: Store, district: District, keep: Keep) -> None:
    """The pharmacy stands at 200 m: 100 m from the old place at 300, 1,300 m from the new one at 1,500."""
    district()
    keep("places", [_place("old", 300), _place("new", 1500)])
    found = ledger(store, ground(store), MOVE)
    (walk,) = found.walks
    assert (walk.service, walk.before, walk.after, walk.by) == pytest.approx(("pharmacy", 100, 1300, 1200), abs=0.5)
    assert walk.evidence is Evidence.MODELLED
    assert found.apart == pytest.approx(1200, abs=0.5)
    assert [lack.id for lack in found.lacks] == ["figures"]


def test_on_illustrative_places_a_walk_is_illustrative(store: Store, district: District, keep: Keep) -> None:
    """The weakest input decides."""
    district()
    keep("facilities", [place("market", 100)], name="made", evidence=Evidence.ILLUSTRATIVE)
    keep("places", [_place("old", 300), _place("new", 1500)])
    kinds = {walk.service: walk.evidence for walk in ledger(store, ground(store), MOVE).walks}
    assert kinds == {"pharmacy": Evidence.MODELLED, "market": Evidence.ILLUSTRATIVE}


@pytest.mark.parametrize("language", ["ar", "en", "ko"])
def test_the_command_says_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    """List, project and ledger in every language; a name that is none is refused with what there is."""
    shipped = Store.open(tmp_path)
    for module in ("commands", "impact_command"):
        monkeypatch.setattr(f"indicators.{module}.opened", lambda: shipped)
    assert main(["impact", "--lang", language]) == 0
    assert "move-2019" in capsys.readouterr().out
    assert main(["impact", "tolombat-housing", "--lang", language]) == 0
    assert "160" in capsys.readouterr().out or language == "ar"
    assert main(["impact", "nobody", "--lang", language]) == 2
    assert "nobody" in capsys.readouterr().err


def test_the_command_as_json(
    store: Store, district: District, keep: Keep, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One observation before a project: null with its lack; no NaN anywhere."""
    for module in ("commands", "impact_command"):
        monkeypatch.setattr(f"indicators.{module}.opened", lambda: store)
    district()
    named = {f"name_{language}": "p" for language in ("ar", "en", "ko")}
    keep("projects", [{"project_id": "p", **named, "start": "2020", "zone_id": "west", "geometry": Point(0, 0)}])
    rows: list[dict[str, object]] = [
        {"parameter": "pm25", "time": time, "value": 30.0, "unit": "ug/m3", "zone_id": zone_id, "geometry": None}
        for time in ("2019-05-01", "2021-05-01", "2021-06-01")
        for zone_id in ("west", "east")
    ]
    keep("observations", rows)
    assert main(["impact", "p", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    (one,) = told["projects"][0]["impacts"]
    assert (one["estimate"], one["evidence"], told["ledger"]) == (None, None, None)
    assert {lack["id"]: lack["found"] for lack in one["lacks"]}["times-before"] == 1
    for language, lack in (("ar", "يلزم ٣ على الأقل"), ("en", "At least 3 are needed"), ("ko", "최소 3회가 있어야")):
        assert main(["impact", "p", "--lang", language]) == 0
        assert lack in bare(capsys.readouterr().out)
    assert main(["impact", "p", "--parameter", "noise"]) == 2
    assert main(["impact", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["projects"][0]["judged"] == []


def test_a_move_names_projects_of_the_register_and_a_place_of_the_figures(tmp_path: Path) -> None:
    """A word that nothing bears would leave its ledger empty without a sound."""
    shipped = Store.open(tmp_path)
    ids = {project.id for project in registered(shipped, ground(shipped))}
    for move in moves():
        assert {move.project, *move.also} <= ids
        assert move.place in set(shipped.frame("reported_figures")["place"])
