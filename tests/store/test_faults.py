"""A full disk and a folder that nobody may write to: the old state or the new one, and a sentence."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from loaders.__main__ import main
from store import Store
from store.settings import PROJECT
from tests.loaders.conftest import take_here
from tests.store.nursery import ACTIONS, DRAFT, furnish, opened, rows
from tests.store.trials import answers

SECONDS: Final = 300
CSV: Final = "lon,lat,service,name_en\n29.84,31.15,bank,A\n29.85,31.15,bank,B\n"


def apart(trial: str, folder: Path) -> str:
    """Run a trial in a namespace of its own, where mounting is allowed; skip loudly where it is not."""
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-m", "true"], check=False, capture_output=True).returncode:  # noqa: S603 - fixed words
        pytest.skip("NOT TRIED: no file system can be mounted here, so no disk can be filled and no folder sealed")
    command = [unshare, "-m", sys.executable, "-m", "tests.store.trials", trial, str(folder)]
    done = subprocess.run(command, cwd=PROJECT, check=False, capture_output=True, text=True, timeout=SECONDS)  # noqa: S603 - as above
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_full_disk_refuses_whole_changes(tmp_path: Path) -> None:
    """With ever more room a keep is first refused and then made, and never anything between the two."""
    refused, made, tried = map(int, apart("full", tmp_path).split())
    assert min(refused, made) >= 5
    assert refused + made == tried


def test_a_sealed_folder_answers_everything_and_changes_nothing(tmp_path: Path) -> None:
    """All six changes are refused; versions, rows, log and what waits are answered as before."""
    assert apart("sealed", tmp_path) == "6 6\n"


class Failing:
    """Lets the calls that bring anything to the disk fail from a certain one on, as a disk does that is full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, good: int, number: int) -> None:
        self.left, self._number, self.failed = good, number, False
        for name in ("os.fsync", "os.replace", "os.rename", "tempfile.mkstemp", "os.mkdir"):
            module, _, call = name.partition(".")
            real = getattr(sys.modules[module], call)
            monkeypatch.setattr(f"{module}.{call}", self._limited(real))

    def _limited(self, real: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            self.left -= 1
            if self.left < 0:
                self.failed = True
                raise OSError(self._number, os.strerror(self._number))
            return real(*given, **named)

        return call


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
@pytest.mark.parametrize("action", ["keep", "accept", "revert"])
def test_a_write_that_fails_anywhere_leaves_old_or_new(tmp_path: Path, data: Path, action: str, number: int) -> None:
    """From every write on in turn the disk is full, or sealed: refused and as before, or done; no news at the start."""
    first = tmp_path / "first"
    furnish(first, data)
    old = answers(opened(first, data))
    for good in range(40):
        home = tmp_path / f"home-{good}"
        shutil.copytree(first, home)
        store = opened(home, data)
        with pytest.MonkeyPatch.context() as patched:
            failing = Failing(patched, good, number)
            try:
                ACTIONS[action](store)
                refused = False
            except OSError as fault:
                assert fault.errno == number  # noqa: PT017 - whether it is raised is what differs
                refused = True
        found = answers(store)
        assert (found == old) == refused, good
        store.close()
        store = opened(home, data)
        told = store.start()
        assert [problem.rule for problem in told] in ([], ["unfinished-dropped"])
        assert not told or refused
        assert answers(store) == found
        assert store.audit_holds()
        store.close()
        if not failing.failed:
            return
    pytest.fail("there is no end to the writes")


def test_the_command_says_it_in_a_sentence_and_ends_with_5(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which file, which fault, and that nothing was changed."""
    monkeypatch.setattr("loaders.parse.take", take_here)
    monkeypatch.setattr("loaders.ahead.take", take_here)
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))
    (tmp_path / "banks.csv").write_text(CSV, encoding="utf-8")
    assert main(["add", str(tmp_path / "banks.csv"), "--lang", "en"]) == 0
    (tmp_path / "banks.csv").write_text(CSV.replace("B", "C"), encoding="utf-8")
    capsys.readouterr()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "catalogue.seal")

    monkeypatch.setattr("store.witness.write_whole", full)
    assert main(["add", str(tmp_path / "banks.csv"), "--lang", "en"]) == 5
    said = capsys.readouterr()
    assert said.out == ""
    assert "catalogue.seal" in said.err
    assert "No space left on device" in said.err
    assert "Nothing was changed" in said.err
    monkeypatch.undo()
    store = Store.open(tmp_path / "home")
    assert [one.version for one in store.history("banks")] == [1]
    assert store.audit_holds()


def test_what_a_person_was_told_of_is_not_told_again(home: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A keep that failed before their eyes is no news at the next start."""
    furnish(home, data)
    store = opened(home, data)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr("store.objects.write_whole", full)
        with pytest.raises(OSError, match="No space"):
            store.keep(rows(8.0), DRAFT)
    assert opened(home, data).start() == ()
