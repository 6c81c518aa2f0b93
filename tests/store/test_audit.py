"""The log is held against its seals and against the second place that knows its length, at every start."""

from pathlib import Path
from typing import Final

import pytest

from i18n import locale
from model.problem import Problem
from model.text import LANGUAGES
from store import AuditEntry, Store
from store.chain import first_broken, seal
from store.start import NEWEST
from tests.store.conftest import MakeDraft, MakePlaces
from tests.store.tampering import alter

LAST: Final = 5


@pytest.fixture
def told(store: Store, draft: MakeDraft, places: MakePlaces) -> Store:
    """Open a store with a log of five lines: keep, keep, hold, revert, remove."""
    store.keep(places("pharmacy"), draft(), who="Mona")
    store.keep(places("market"), draft(), who="Samir")
    store.hold(places("bank"), draft(), who="Samir")
    store.revert("places", who="Mona")
    store.remove("places", who="Mona")
    store.close()
    return store


def said(problems: tuple[Problem, ...]) -> tuple[str, object]:
    """Return rule and line of the one finding, having said it in every language."""
    (problem,) = problems
    assert len({locale(language).problem(problem) for language in LANGUAGES}) == len(LANGUAGES)
    return problem.rule, problem.facts.get("line")


def test_a_log_that_holds_says_nothing(told: Store) -> None:
    """A start that finds nothing is silent."""
    assert told.start() == told.start(thorough=False) == told.audit_faults() == ()


@pytest.mark.parametrize(
    ("statement", "line"),
    [
        ("UPDATE audit SET who = 'Eve' WHERE number = 2", 2),
        ("UPDATE audit SET form = 1, who = '' WHERE number = 4", 4),
        ("UPDATE audit SET time = '2020' WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 3", 3),
        ("UPDATE version SET sha256 = 'x' WHERE version = 2", 2),
        ("UPDATE version SET entry = 9 WHERE version = 2", 2),
    ],
)
def test_the_first_broken_line_is_named_at_every_start(home: Path, told: Store, statement: str, line: int) -> None:
    """One line, and everything else goes on."""
    alter(home, statement)
    for thorough in (True, False):
        assert said(told.start(thorough=thorough)) == ("audit-altered", line)
    assert len(told.history("places")) == 2


def test_lines_cut_off_at_the_end_are_noticed_for_good(
    home: Path, told: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """Whoever undoes the removal by cutting its line off leaves a log that holds in itself; the second place knows."""
    alter(home, "DELETE FROM audit WHERE number = 5", "UPDATE pointer SET retired = 0")
    assert said(told.start()) == ("audit-cut", LAST)
    told.keep(places("bank", "bank"), draft(), who="Eve")
    assert len(told.audit()) == LAST
    assert said(told.start()) == ("audit-cut", LAST)
    assert said(told.start(thorough=False)) == ("audit-cut", LAST)


def test_a_log_that_was_written_anew_is_noticed(home: Path, told: Store) -> None:
    """Every line sealed again after the change: only the second place can tell."""
    previous, statements = "", []
    for line in told.audit():
        forged = AuditEntry(
            line.number, line.time, line.action, line.dataset, line.version, line.detail, "", "Eve", line.form
        )
        previous = seal(previous, forged)
        statements.append(f"UPDATE audit SET who = 'Eve', hash = '{previous}' WHERE number = {line.number}")  # noqa: S608 - our own words
    told.close()
    alter(home, *statements)
    assert first_broken(told.audit()) == 0
    assert said(told.start()) == ("audit-cut", LAST)


def test_a_second_place_that_is_gone_is_said_once(
    home: Path, told: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """Whoever deletes it cannot do so unseen; the next change writes it again."""
    (home / "catalogue.seal").unlink()
    assert said(told.start())[0] == "audit-unwitnessed"
    (home / "catalogue.seal").write_text("{", encoding="utf-8")
    assert said(told.start())[0] == "audit-unwitnessed"
    told.keep(places("bank", "bank"), draft())
    assert told.start() == ()


def test_a_command_looks_at_the_newest_lines_only(
    home: Path, store: Store, draft: MakeDraft, places: MakePlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long the log is, a command reads as much of it; the dashboard and `audit` read all."""
    assert NEWEST == 1000
    monkeypatch.setattr("store.start.NEWEST", 3)
    for count in range(1, 8):
        store.keep(places(*["pharmacy"] * count), draft())
    assert store.start(thorough=False) == ()
    alter(home, "UPDATE audit SET who = 'Eve' WHERE number = 3")
    assert store.start(thorough=False) == ()
    assert said(store.start()) == ("audit-altered", 3)
    alter(home, "UPDATE audit SET who = 'Eve' WHERE number = 5")
    assert said(store.start(thorough=False)) == ("audit-altered", 5)
