"""What is illustrative stays so, whichever way it travels."""

from collections.abc import Callable
from pathlib import Path

import pytest

from loaders.marks import question_kept
from loaders.template import as_csv, template
from store import Store
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


@pytest.mark.parametrize("word", ["Illustrative", " ILLUSTRATIVE ", "'illustrative"])
def test_the_mark_counts_in_whatever_letters(run: Callable[..., Ran], tmp_path: Path, word: str) -> None:
    """Spreadsheets begin words with capitals."""
    file = tmp_path / "a.csv"
    file.write_text(f"{HEAD}{BAKERY}{word}\n", encoding="utf-8")
    assert "evidence-weaker" in run("add", str(file), "--id", "a").rules()
    assert kept_as(run, "a") == "illustrative"


@pytest.mark.parametrize("heads", ["Evidence", "dataset_evidence", "evidence,evidence"])
def test_the_mark_counts_wherever_it_stands(run: Callable[..., Ran], tmp_path: Path, heads: str) -> None:
    """Beside a column that was called so before, as an export writes it; even a person who drops it has not lost it."""
    file = tmp_path / "a.csv"
    words = "measured,illustrative" if "," in heads else "illustrative"
    head = HEAD.replace("evidence", heads)
    file.write_text(f"{head}{BAKERY}{words}\n", encoding="utf-8")
    dropped = () if "," in heads else ("--drop", heads)
    assert run("add", str(file), "--id", "a", "--accept-repairs", *dropped).status == 0
    assert kept_as(run, "a") == "illustrative"


def test_an_example_of_a_template_is_not_real_without_its_mark(run: Callable[..., Ran], tmp_path: Path) -> None:
    """Somebody deletes the column, writes below the examples, and leaves one of them there."""
    file = tmp_path / "a.csv"
    lines = as_csv(template("facilities", "ar")).decode("utf-8-sig").splitlines()
    kept = [line.rpartition(",")[0] for line in (lines[0], lines[2])]
    own = "bakery,own-1,مخبز,Bakery,,,,,,29.84,31.14"
    file.write_text("\n".join([*kept, own]), encoding="utf-8")
    told = run("add", str(file), "--role", "facilities", "--id", "a")
    (found,) = (one for one in told.document["problems"] if one["rule"] == "template-examples")
    assert (found["count"], found["where"][0]["row"]) == (1, 2)
    assert kept_as(run, "a") == "illustrative"
    file.write_text("\n".join([kept[0], own]), encoding="utf-8")
    run("add", str(file), "--role", "facilities", "--id", "b")
    assert kept_as(run, "b") == "measured"


@pytest.mark.parametrize("marked", [True, False])
def test_what_waits_keeps_its_mark_when_its_file_is_gone(run: Callable[..., Ran], tmp_path: Path, marked: bool) -> None:  # noqa: FBT001 - given by pytest
    """A page that is loaded again knows no file any more; what waits still says that it was made up."""
    file = tmp_path / "a.csv"
    lines = as_csv(template("facilities", "en")).decode("utf-8-sig").splitlines()
    file.write_text("\n".join(lines if marked else [line.rpartition(",")[0] for line in lines]), encoding="utf-8")
    assert run("add", str(file), "--id", "a").status == 0
    told = question_kept(Store.open().frame("a"), "facilities")
    assert [problem.rule for problem in told] == ["evidence-weaker"] * marked + ["template-examples"]
    assert {problem.facts["told"] for problem in told} == {"illustrative"}
    assert question_kept(Store.open().frame("a").assign(evidence="measured", name_en="Own"), "facilities") == ()
