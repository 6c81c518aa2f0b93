"""Uploads that wait: whole on the disk and never in use, until a person accepts or discards them."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from i18n import locale
from model.problem import Problem, ProblemError
from model.text import LANGUAGES
from store import Store
from tests.store.conftest import MakeDraft, MakePlaces


def problem_of(ask: Callable[[], object]) -> Problem:
    """Return the one finding that refuses what is asked, having said it in every language."""
    with pytest.raises(ProblemError) as refused:
        ask()
    (problem,) = refused.value.problems
    assert len({locale(language).problem(problem) for language in LANGUAGES}) == len(LANGUAGES)
    return problem


def objects(home: Path) -> set[str]:
    """Return the names of the kept files."""
    return {path.name for path in (home / "objects").glob("*.parquet")}


def test_what_is_held_changes_no_answer(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Neither the datasets, nor the active one, nor the token that caches hang on; and another store sees it wait."""
    kept = store.keep(places("pharmacy"), draft(), who="Mona")
    before = (store.state(), store.datasets(), store.history("places"), store.active("facilities", "market"))
    held = store.hold(places("pharmacy", "market"), draft(), who="Samir", file="../Markets <b>.csv")
    assert (store.state(), store.datasets(), store.history("places"), store.active("facilities", "market")) == before
    assert store.dataset("places") == kept
    assert (held.who, held.file, held.base, held.dataset.version) == ("Samir", "../Markets <b>.csv", 1, 2)
    assert store.held() == (held,)


def test_what_is_held_survives_a_restart(
    home: Path, data: Path, store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """Another process, or the same one tomorrow, accepts the very rows that were put by."""
    held = store.hold(places("pharmacy", "market"), draft(), who="Samir")
    store.close()
    other = Store.open(home, data=data)
    assert other.held() == (held,)
    kept = other.accept(held.id, who="Mona")
    assert (kept.version, kept.kept_by, kept.rows, kept.sha256) == (1, "Mona", 2, held.dataset.sha256)
    assert other.held() == ()
    assert other.frame("places")["service"].tolist() == ["pharmacy", "market"]
    assert [(line.action, line.who) for line in other.audit()] == [("hold", "Samir"), ("keep", "Mona")]
    assert other.audit_holds()


def test_a_discarded_upload_leaves_its_line_and_no_file(
    home: Path, store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """Rows that nobody wants, with names in them perhaps, do not stay on the disk; a version made of them does."""
    kept = store.keep(places("pharmacy"), draft())
    same = store.hold(places("pharmacy"), draft("other"), who="Samir")
    alone = store.hold(places("market"), draft(), who="Samir")
    for held in (same, alone):
        store.discard(held.id, who="Mona")
    assert objects(home) == {f"{kept.sha256}.parquet"}
    assert store.held() == ()
    line = store.audit()[-1]
    assert (line.action, line.detail, line.who) == ("discard", alone.dataset.sha256, "Mona")
    assert store.audit_holds()
    assert problem_of(lambda: store.accept(alone.id)).rule == "held-unknown"


def test_the_second_analyst_sees_that_the_first_was_faster(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Two uploads compared with version 1: the second is told who and when, waits on, and can go over version 2."""
    store.keep(places("pharmacy"), draft(), who="Start")
    first = store.hold(places("pharmacy", "market"), draft(), who="Mona")
    second = store.hold(places("pharmacy", "bank"), draft(), who="Samir")
    kept = store.accept(first.id, who="Mona")
    told = problem_of(lambda: store.accept(second.id, who="Samir"))
    assert (told.rule, told.facts["who"], told.facts["when"]) == ("version-moved", "Mona", kept.kept_at)
    assert (told.facts["base"], told.facts["now"]) == (1, 2)
    assert [held.id for held in store.held()] == [second.id]
    assert store.dataset("places") == kept
    assert store.accept(second.id, who="Samir", base=2).version == 3
    assert [one.kept_by for one in store.history("places")] == ["Samir", "Mona", "Start"]
    assert store.frame("places", 2)["service"].tolist() == ["pharmacy", "market"]


@pytest.mark.parametrize("action", ["revert", "remove"])
def test_undo_and_removal_are_faster_too(store: Store, draft: MakeDraft, places: MakePlaces, action: str) -> None:
    """Whatever moved the pointer since the comparison, the upload does not silently go over it."""
    store.keep(places("pharmacy"), draft())
    store.keep(places("pharmacy", "market"), draft())
    held = store.hold(places("bank"), draft(), who="Samir")
    if action == "revert":
        store.revert("places", who="Mona")
    else:
        store.remove("places", who="Mona")
    told = problem_of(lambda: store.accept(held.id))
    assert (told.facts["action"], told.facts["who"]) == (action, "Mona")
    assert told.facts["now"] == (1 if action == "revert" else 0)


def test_the_imagined_store_answers_as_after_acceptance(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Active dataset, rows and services are those that come true; the store itself stays as it is."""
    store.keep(places("pharmacy"), draft())
    held = store.hold(places("market", "market"), draft())
    imagined = store.imagined(held.id)
    assert imagined.active("facilities", "pharmacy") is None
    assert [one.id for one in imagined.datasets()] == ["places"]
    assert list(imagined.in_use("facilities")) == ["market"]
    assert imagined.active("facilities", "market") == held.dataset
    assert imagined.state() != store.state()
    assert imagined.frame("places", 1)["service"].tolist() == ["pharmacy"]
    rows = imagined.frame("places")
    assert store.active("facilities", "market") is None
    store.accept(held.id)
    pd.testing.assert_frame_equal(rows, store.frame("places"))
    after = store.active("facilities", "market")
    assert after is not None
    assert (after.id, after.version, after.sha256) == (held.dataset.id, held.dataset.version, held.dataset.sha256)


def test_accepting_what_is_there_already_adds_nothing(
    home: Path, store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """Two people put the same file by: the second acceptance is no new version, and its upload waits no longer."""
    first, second = (store.hold(places("pharmacy"), draft()) for _ in range(2))
    kept = store.accept(first.id)
    assert store.accept(second.id, base=1) == kept
    assert (store.held(), len(store.history("places"))) == ((), 1)
    assert store.start() == ()
    assert objects(home) == {f"{kept.sha256}.parquet"}


def test_who_is_one_plain_line(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """A name with line ends or signs that turn the direction of writing cannot draw a line of the log of its own."""
    kept = store.keep(places("pharmacy"), draft(), who="  Mona\n2 | keep\u202e ")
    assert kept.kept_by == "Mona 2 | keep"
    assert store.audit()[0].who == "Mona 2 | keep"
    assert len(store.keep(places("market"), draft(), who="x" * 999).kept_by) == 200
