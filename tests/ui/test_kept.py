"""What pages say of the log is never behind the log."""

from pathlib import Path

import pandas as pd
import pytest

from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import Text
from store import Draft
from tests.ui.conftest import Move
from ui import doors, kept

DRAFT = Draft("mine", "table", Text("m"), Kind.UPLOAD, Evidence.REPORTED, Origin("Somebody", licence="CC0"), "")


pytestmark = pytest.mark.usefixtures("empty_home")


def test_every_home_has_a_store_of_its_own(tmp_path: Path, move: Move) -> None:
    """What these tests rely on: another home is another store, without what was kept in the first."""
    doors.shelf().accept(doors.shelf().hold(pd.DataFrame({"a": ["1"]}), DRAFT, who="Omar").id, who="Omar")
    assert doors.dataset("mine") is not None
    move(tmp_path / "another")
    assert doors.dataset("mine") is None
    move(tmp_path)
    assert doors.dataset("mine") is not None


def test_the_log_tells_of_what_was_put_by_and_let_go_of_at_once() -> None:
    """As many wait after it as before, and no number is another: two lines are in the log all the same."""
    assert kept.audit() == ()
    waits = doors.shelf().hold(pd.DataFrame({"a": ["1"]}), DRAFT, who="Salma")
    doors.shelf().discard(waits.id, who="Salma")
    assert [entry.action for entry in kept.audit()] == ["hold", "discard"]
    assert kept.audit() == doors.shelf().audit()
