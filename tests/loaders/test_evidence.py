"""What is illustrative stays so, whichever way it travels."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.loaders.conftest import Ran

HEAD = "service,name_ar,longitude,latitude,evidence\n"
BAKERY = "bakery,مخبز,29.84,31.14,"


def kept_as(run: Callable[..., Ran], dataset: str) -> str:
    """Return the evidence that a dataset is kept with."""
    return str(next(entry["evidence"] for entry in run("list").document if entry["id"] == dataset))


@pytest.mark.parametrize("suffix", ["csv", "geojson"])
def test_an_exported_illustration_cannot_come_back_as_measured(
    run: Callable[..., Ran], tmp_path: Path, suffix: str
) -> None:
    """Out and in again, even where the command claims that it was measured."""
    file = tmp_path / f"out.{suffix}"
    assert run("export", "illustrative_facilities", "--out", str(file)).status == 0
    back = run("add", str(file), "--role", "facilities", "--id", "back", "--evidence", "measured")
    assert "evidence-weaker" in back.rules()
    assert kept_as(run, "back") == "illustrative"


@pytest.mark.parametrize(
    ("said", "claimed", "kept"),
    [
        ("modelled", "measured", "modelled"),
        ("measured", "modelled", "modelled"),
        ("", "measured", "measured"),
        ("certain", "measured", "measured"),
    ],
)
def test_the_weaker_of_file_and_command_is_kept(
    run: Callable[..., Ran], tmp_path: Path, said: str, claimed: str, kept: str
) -> None:
    """A word that is no kind of evidence says nothing."""
    file = tmp_path / "a.csv"
    file.write_text(f"{HEAD}{BAKERY}{said}\n", encoding="utf-8")
    assert run("add", str(file), "--role", "facilities", "--id", "a", "--evidence", claimed).status == 0
    assert kept_as(run, "a") == kept
