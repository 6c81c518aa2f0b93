"""A kept file that is another than was kept is set aside by name, told of, and everything else works."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from i18n import locale
from model.problem import ProblemError
from model.text import LANGUAGES
from store import Store
from tests.store.conftest import Declare, MakeDraft, MakePlaces

CSV = "service,capacity,lon,lat\npharmacy,3,29.83,31.14\n"
Spoil = Callable[[str], Path]


@pytest.fixture
def spoil(home: Path) -> Spoil:
    """Turn one bit of a kept file round."""

    def spoilt(sha256: str) -> Path:
        path = home / "objects" / f"{sha256}.parquet"
        raw = path.read_bytes()
        path.write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
        return path

    return spoilt


def refused(ask: Callable[[], object]) -> tuple[str, object]:
    """Return the rule, and the version that is whole, of what is refused, having said it in every language."""
    with pytest.raises(ProblemError) as fault:
        ask()
    (problem,) = fault.value.problems
    assert len({locale(language).problem(problem) for language in LANGUAGES}) == len(LANGUAGES)
    return problem.rule, problem.facts["whole"]


def test_the_next_best_dataset_stands_in(
    home: Path, data: Path, declare: Declare, draft: MakeDraft, places: MakePlaces, spoil: Spoil
) -> None:
    """Two uploads over a built-in one: as one after the other breaks, the next is in use, and the token moves."""
    declare("register", CSV, rows=1)
    store = Store.open(home, data=data)
    first, second = (store.keep(places(*["pharmacy"] * count), draft(f"file-{count}")) for count in (1, 2))
    tokens = [store.state()]
    assert store.active("facilities", "pharmacy") == second
    for broken, stands_in in ((second, "file-1"), (first, "register")):
        spoil(broken.sha256)
        found = store.active("facilities", "pharmacy")
        assert found is not None
        assert found.id == stands_in
        tokens.append(store.state())
        assert store.in_use("facilities")["pharmacy"].id == stands_in
        assert len(store.frame(stands_in)) == 1
    assert len(set(tokens)) == 3
    assert {one.id for one in store.datasets()} == {"file-1", "file-2", "register"}
    assert [line.action for line in store.audit()] == ["keep", "keep", "damage", "damage"]
    assert store.audit_holds()


def test_the_damaged_file_lies_aside_under_its_name(
    home: Path, store: Store, draft: MakeDraft, places: MakePlaces, spoil: Spoil
) -> None:
    """Nothing is deleted; the sentence names it and the version that is whole, and undo brings that back."""
    store.keep(places("pharmacy"), draft())
    kept = store.keep(places("market"), draft())
    raw = spoil(kept.sha256).read_bytes()
    assert refused(lambda: store.frame("places")) == ("file-changed", 1)
    assert refused(lambda: store.frame("places")) == ("file-damaged", 1)
    (aside,) = (home / "objects" / "damaged").iterdir()
    assert aside.name.startswith(kept.sha256)
    assert aside.read_bytes() == raw
    assert len(store.frame("places", 1)) == 1
    assert store.revert("places").version == 1
    assert store.active("facilities", "pharmacy") == store.dataset("places")


def test_a_missing_file_is_as_a_damaged_one(home: Path, store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Told at a thorough start with the dataset's name, not active, and back as soon as the file is restored."""
    kept = store.keep(places("pharmacy"), draft())
    path = home / "objects" / f"{kept.sha256}.parquet"
    shutil.copy(path, home / "backup")
    path.unlink()
    (problem,) = store.start()
    assert (problem.rule, problem.facts["dataset"], problem.facts["whole"]) == ("dataset-damaged", "places", 0)
    assert len({locale(language).problem(problem) for language in LANGUAGES}) == len(LANGUAGES)
    assert store.active("facilities") is None
    assert refused(lambda: store.frame("places")) == ("file-gone", 0)
    before = store.state()
    shutil.copy(home / "backup", path)
    assert store.active("facilities") == kept
    assert store.state() != before
    assert [line.action for line in store.audit()] == ["keep", "damage", "mend"]
    assert store.start() == ()


def test_adding_the_same_data_again_mends_it(
    home: Path, data: Path, store: Store, draft: MakeDraft, places: MakePlaces, spoil: Spoil
) -> None:
    """No new version is needed: the very bytes are there again; every process sees it."""
    kept = store.keep(places("pharmacy"), draft())
    other = Store.open(home, data=data)
    spoil(kept.sha256)
    assert other.active("facilities") is None
    assert store.keep(places("pharmacy"), draft(), who="Mona") == kept
    assert other.active("facilities") == kept
    assert [(line.action, line.who) for line in store.audit()][1:] == [("damage", ""), ("mend", "Mona")]


def test_a_damaged_upload_that_waits_cannot_be_accepted(
    store: Store, draft: MakeDraft, places: MakePlaces, spoil: Spoil
) -> None:
    """It is refused, and what is in use stays so."""
    kept = store.keep(places("pharmacy"), draft())
    held = store.hold(places("market"), draft())
    spoil(held.dataset.sha256)
    assert refused(lambda: store.accept(held.id))[0] == "file-changed"
    assert store.dataset("places") == kept


def test_a_file_that_cannot_be_moved_is_not_used_all_the_same(
    store: Store, draft: MakeDraft, places: MakePlaces, spoil: Spoil, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody may write, the process remembers it, and its token says so."""
    kept = store.keep(places("pharmacy"), draft())
    before = store.state()
    spoil(kept.sha256)

    def sealed(*_: object, **__: object) -> None:
        fault = "read-only file system"
        raise OSError(fault)

    monkeypatch.setattr(store._ledger, "writing", sealed)
    assert store.active("facilities") is None
    assert store.state() != before


def test_a_catalogue_that_cannot_be_read_is_replaced_by_its_copy(
    home: Path, data: Path, store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """Set aside with its date, told in one line; versions, log and what waits are all there."""
    store.keep(places("pharmacy"), draft())
    store.keep(places("market"), draft())
    store.hold(places("bank"), draft())
    before = store.history("places"), store.audit(), store.held()
    store.close()
    catalogue = home / "catalogue.sqlite"
    catalogue.write_bytes(b"this is not a database, and long enough to be taken for one" * 99)
    other = Store.open(home, data=data)
    with pytest.raises(OSError, match="not a database"):
        other.datasets()
    (problem,) = other.start()
    assert (problem.rule, problem.facts["state"]) == ("catalogue-damaged", "restored")
    assert (home / str(problem.facts["aside"])).read_bytes().startswith(b"this is not")
    assert len({locale(language).problem(problem) for language in LANGUAGES}) == len(LANGUAGES)
    assert (other.history("places"), other.audit(), other.held()) == before
    assert other.audit_holds()
    assert other.start() == ()


def test_a_page_of_the_catalogue_that_rots_is_noticed(
    home: Path, data: Path, store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """Not only the head of the file is looked at."""
    for count in range(1, 6):
        store.keep(places(*["pharmacy"] * count), draft())
    store.close()
    connection = sqlite3.connect(home / "catalogue.sqlite")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    raw = bytearray((home / "catalogue.sqlite").read_bytes())
    raw[4096:] = b"\x55" * (len(raw) - 4096)
    (home / "catalogue.sqlite").write_bytes(raw)
    other = Store.open(home, data=data)
    assert [problem.rule for problem in other.start()] == ["catalogue-damaged"]
    assert len(other.history("places")) == 5


def test_a_catalogue_that_is_gone_is_replaced_too(
    home: Path, data: Path, store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """A deleted file must not pass for a store in which nothing was ever kept."""
    kept = store.keep(places("pharmacy"), draft())
    store.close()
    for path in home.glob("catalogue.sqlite*"):
        path.unlink()
    other = Store.open(home, data=data)
    assert [problem.rule for problem in other.start()] == ["catalogue-damaged"]
    assert other.datasets() == (kept,)


def test_without_a_copy_the_loss_is_told(
    home: Path, data: Path, store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """A new catalogue is begun; the sentence says so, the log says that lines are gone, and no file is deleted."""
    kept = store.keep(places("pharmacy"), draft())
    store.close()
    (home / "catalogue.spare").unlink()
    (home / "catalogue.sqlite").write_bytes(b"x" * 9000)
    other = Store.open(home, data=data)
    assert [(problem.rule, problem.facts.get("state")) for problem in other.start()] == [("catalogue-damaged", "lost")]
    assert other.datasets() == ()
    assert (home / "objects" / f"{kept.sha256}.parquet").exists()
    other.keep(places("market"), draft())
    assert [problem.rule for problem in other.start()] == ["audit-cut"]
    assert (home / "objects" / f"{kept.sha256}.parquet").exists()
