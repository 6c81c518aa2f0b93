"""Every refusal of the store can be said in every language, with its facts in it."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from geopandas.geodataframe import GeoDataFrame

from i18n import locale
from model.dataset import Kind
from model.problem import ProblemError
from model.text import LANGUAGES
from store import Store
from store.catalogue import indicators
from store.declared import Declared
from store.export import export
from tests.store.conftest import Declare, MakeDraft, MakePlaces

CSV = "service,lon,lat\npharmacy,29.83,31.14\n"


@pytest.fixture
def refusals(
    home: Path, data: Path, declare: Declare, draft: MakeDraft, places: MakePlaces, tmp_path: Path
) -> list[Callable[[], object]]:
    """Gather one call for each rule."""
    declare("register", CSV, rows=1)
    declare("gone", CSV, rows=1)
    declare("edited", CSV, rows=1)
    declare("short", CSV, rows=2)
    (data / "snapshots" / "gone.csv").unlink()
    (data / "snapshots" / "edited.csv").write_text("service\n", encoding="utf-8")
    (tmp_path / "broken.toml").write_text("=", encoding="utf-8")
    store = Store.open(home, data=data)
    rows = places("pharmacy")
    unplaced = GeoDataFrame({"service": ["pharmacy"]}, geometry=list(rows.geometry))
    kept = store.keep(rows, draft())
    store.keep(rows, draft("old"))
    store.remove("old")
    return [
        lambda: store.dataset("nobody"),
        lambda: store.dataset("old"),
        lambda: store.dataset("places", 7),
        lambda: store.revert("places"),
        lambda: store.frame("gone"),
        lambda: store.frame("edited"),
        lambda: store.frame("short"),
        lambda: store.keep(rows, draft("register")),
        lambda: store.keep(rows, draft("No")),
        lambda: store.keep(rows, draft(role="weather")),
        lambda: store.keep(rows, draft(kind=Kind.BUILT_IN)),
        lambda: store.remove("register"),
        lambda: store.activate("places", "bank"),
        lambda: store.keep(unplaced, draft("a")),
        lambda: store.keep(rows.assign(capacity="many"), draft("a")),
        lambda: store.keep(rows.assign(note=pd.Series([["a list"]], dtype=object)), draft("a")),
        lambda: export(rows, kept, tmp_path / "a.doc"),
        lambda: indicators(tmp_path / "nowhere.csv"),
        lambda: Declared(tmp_path / "broken.toml", "district-broken"),
        lambda: Declared(tmp_path / "nowhere.toml", "catalogue-broken"),
    ]


def test_every_refusal_is_a_sentence(refusals: list[Callable[[], object]]) -> None:
    """Twenty refusals of nineteen rules, in three languages, each with its own words."""
    rules = set()
    for refusal in refusals:
        with pytest.raises(ProblemError) as refused:
            refusal()
        for problem in refused.value.problems:
            rules.add(problem.rule)
            said = {locale(language).problem(problem) for language in LANGUAGES}
            assert len(said) == len(LANGUAGES)
            assert all(len(sentence) > 20 for sentence in said)
    assert len(rules) == 19
