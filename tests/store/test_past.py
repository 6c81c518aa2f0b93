"""What stood at a moment of the past is what was answered at that moment."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pandas as pd
import pytest

from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.problem import ProblemError
from model.text import Text
from store import AuditEntry, Draft, Reader, Store
from store.book import Book
from tests.store.conftest import Declare

Step = Callable[[], object]
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def facilities(*services: str) -> pd.DataFrame:
    """Return places without geometry needs: figures of a table role."""
    return pd.DataFrame({"parameter": services, "time": "2026", "value": 1.0, "unit": "persons"})


def draft(name: str, kind: Kind = Kind.UPLOAD) -> Draft:
    """Return what is said of observations called ``name``."""
    return Draft(name, "observations", Text(en=name), kind, Evidence.MEASURED, Origin())


def answers(store: Reader) -> object:
    """Return everything that a number could depend on."""
    used = {name: (one.id, one.version) for name, one in store.in_use("observations").items()}
    rows = {name: store.frame(*which).to_dict("list") for name, which in used.items()}
    return used, rows, dict(store.choices()), [(one.id, one.version) for one in store.datasets()]


@pytest.fixture
def told(tmp_path: Path) -> tuple[Store, dict[datetime, object]]:
    """Do one thing a day, and remember what was answered each evening."""
    now = [NOON]
    store = Store.open(tmp_path, clock=lambda: now[0])
    steps: list[Step] = [
        lambda: store.keep(facilities("dust", "noise"), draft("a")),
        lambda: store.keep(facilities("dust"), draft("b")),
        lambda: store.activate("a", "dust"),
        lambda: store.keep(facilities("noise", "heat"), draft("a")),
        lambda: store.revert("a", 1),
        lambda: store.accept(store.hold(facilities("heat"), draft("c", Kind.LIVE)).id),
        lambda: store.activate("b"),
        lambda: store.remove("a"),
        lambda: store.discard(store.hold(facilities("wind"), draft("d")).id),
        lambda: store.revert("a", 2),
    ]
    evenings: dict[datetime, object] = {NOON - timedelta(days=1): answers(store)}
    for step in steps:
        step()
        evenings[now[0]] = answers(store)
        now[0] += timedelta(days=1)
    return store, evenings


def test_every_evening_is_told_as_it_was(told: tuple[Store, dict[datetime, object]]) -> None:
    """Before the first day, at the very moment of each change, and until the next one."""
    store, evenings = told
    assert len({repr(one) for one in evenings.values()}) > 7
    for moment, then in evenings.items():
        assert answers(store.as_of(moment)) == then
        assert answers(store.as_of(moment + timedelta(hours=23))) == then


def test_the_present_is_the_last_of_all_pasts(told: tuple[Store, dict[datetime, object]]) -> None:
    """A moment to come changes nothing, and the same state has the same token."""
    store, evenings = told
    ahead = store.as_of(max(evenings) + timedelta(days=400))
    assert (answers(ahead), ahead.state()) == (answers(store), store.state())


def test_what_the_project_no_longer_brings_is_in_no_past(tmp_path: Path, data: Path, declare: Declare) -> None:
    """A person chose a built-in dataset, and a later release came without it: the others stand as they did."""
    declare("given", "service,lon,lat\npharmacy,29.83,31.14\n", rows=1)
    store = Store.open(tmp_path / "home", data=data, clock=lambda: NOON)
    store.activate("given")
    store.keep(facilities("dust"), draft("mine"))
    (data / "catalog" / "given.toml").unlink()
    then = Store.open(tmp_path / "home", data=data).as_of(NOON)
    assert [one.id for one in then.datasets()] == ["mine"]
    assert then.active("facilities") is None
    assert then.state() != Store.open(tmp_path / "another", data=data).as_of(NOON).state()


def test_the_log_is_gone_through_once_however_much_is_asked(
    told: tuple[Store, dict[datetime, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A command asks for every role and service; what is done meanwhile is seen all the same."""
    store, evenings = told
    read, audit = list[Book](), Book.audit

    def listen(book: Book, after: int = 0) -> tuple[AuditEntry, ...]:
        read.append(book)
        return audit(book, after)

    ahead = store.as_of(max(evenings) + timedelta(days=400))
    monkeypatch.setattr(Book, "audit", listen)
    for _ in range(3):
        answers(ahead)
    assert len(read) == 1
    store.remove("b")
    assert "b" not in {one.id for one in ahead.datasets()}


def test_what_was_not_there_yet_is_not_known(told: tuple[Store, dict[datetime, object]]) -> None:
    """Neither a dataset of later, nor a version of later."""
    store, _ = told
    first = store.as_of(NOON)
    with pytest.raises(ProblemError, match="dataset-unknown"):
        first.history("b")
    assert [one.version for one in first.history("a")] == [1]
    with pytest.raises(ProblemError, match="version-unknown"):
        first.frame("a", 2)
