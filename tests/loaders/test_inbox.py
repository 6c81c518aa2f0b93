"""What somebody sent lies privately, under a name of our own, and not for longer than it is needed."""

import os
import stat
from pathlib import Path

import pytest

from loaders.confined import LARGEST_FILE
from loaders.inbox import MEMORY_PER_BYTE, MEMORY_SPARE, STALE_AFTER, Inbox, refuse_memory, refuse_size
from model.problem import ProblemError


@pytest.fixture
def inbox(tmp_path: Path) -> Inbox:
    """Return the inbox of a fresh home."""
    return Inbox.of(tmp_path)


def test_nobody_else_can_look_into_it(inbox: Inbox) -> None:
    """Folder and file are for their owner alone, and the name says nothing of what was sent."""
    path = inbox.put(b"a,b\n1,2\n")
    assert path.read_bytes() == b"a,b\n1,2\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(inbox.folder.stat().st_mode) == 0o700
    assert path.parent == inbox.folder
    assert path != inbox.put(b"a,b\n1,2\n")


def test_a_file_that_is_done_with_is_gone(inbox: Inbox) -> None:
    """Taking it out twice is no fault, and nothing outside the inbox can be taken out."""
    path = inbox.put(b"x")
    inbox.drop(path)
    inbox.drop(path)
    assert list(inbox.folder.iterdir()) == []
    other = inbox.folder.parent / "kept.sent"
    other.write_bytes(b"x")
    inbox.drop(other)
    assert other.exists()


def test_what_nobody_came_back_for_is_swept(inbox: Inbox) -> None:
    """A browser that was closed leaves its file for a day; what is younger, and what is not ours, stays."""
    old, young = inbox.put(b"old"), inbox.put(b"young")
    os.utime(old, (1000.0, 1000.0))
    os.utime(young, (5000.0, 5000.0))
    (inbox.folder / "note.txt").write_text("mine")
    assert inbox.sweep(1000.0 + STALE_AFTER) == 0
    assert inbox.sweep(1000.1 + STALE_AFTER) == 1
    assert not old.exists()
    assert young.exists()
    assert (inbox.folder / "note.txt").exists()


def test_size_and_memory_have_bounds() -> None:
    """The very bound is allowed, one byte more is not; what is said are megabytes."""
    refuse_size(LARGEST_FILE)
    with pytest.raises(ProblemError) as caught:
        refuse_size(LARGEST_FILE + 1)
    assert caught.value.problems[0].rule == "file-too-large"
    asked = 1_000_000 * MEMORY_PER_BYTE + MEMORY_SPARE
    refuse_memory(1_000_000, asked)
    with pytest.raises(ProblemError) as caught:
        refuse_memory(1_000_000, asked - 1)
    (problem,) = caught.value.problems
    assert (problem.rule, problem.facts["megabytes"]) == ("memory-short", 406)
