"""Which sentences a native speaker has checked: a changed one is unchecked again."""

import json
from pathlib import Path

import pytest

from i18n import __main__ as door
from i18n import checked, message_ids
from i18n.checked import note, sentences
from i18n.locale import LOCALES
from model.problem import ProblemError
from model.text import LANGUAGES, Language


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """Return a ledger in which nothing stands yet."""
    return tmp_path / "checked.csv"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_a_sentence_that_somebody_must_read(language: Language) -> None:
    """None is passed over, none is empty."""
    found = [one for one in sentences(language) if not one.key.startswith("-")]
    assert {one.key for one in found} == {*message_ids(language)}
    assert all(one.words for one in found)


def test_what_was_checked_is_known_by_whom_and_when(ledger: Path) -> None:
    """In the language that was read only; a second note of the same sentence takes the place of the first."""
    assert note("ar", ["chrome-open"], "منى", ledger) == 1
    assert note("ar", ["chrome-open"], "سارة", ledger) == 1
    told = {one.key: one.who for one in sentences("ar", ledger) if one.who}
    assert told == {"chrome-open": "سارة"}
    assert not any(one.who for one in sentences("ko", ledger))
    assert len(ledger.read_text(encoding="utf-8").splitlines()) == 2


def test_the_name_of_a_file_stands_for_all_in_it(ledger: Path) -> None:
    """Whoever reads a page of words says so at once."""
    whole = [one for one in sentences("ko") if one.file == "chrome"]
    assert note("ko", ["chrome"], "지은", ledger) == len(whole) > 10


def test_a_changed_sentence_is_unchecked_again(ledger: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old note stands in the ledger, and counts for nothing until somebody reads the new words."""
    (tmp_path / "ar").mkdir()
    words = tmp_path / "ar" / "one.ftl"
    words.write_text("# remark\nfirst = قديم\nsecond = ثابت\n", encoding="utf-8")
    monkeypatch.setattr(checked, "LOCALES", tmp_path)
    note("ar", ["first", "second"], "منى", ledger)
    words.write_text("first = جديد\n# another remark\nsecond =  ثابت\n", encoding="utf-8")
    assert {one.key: one.who for one in sentences("ar", ledger)} == {"first": "", "second": "منى"}


def test_nothing_is_noted_of_a_name_that_nothing_bears(ledger: Path) -> None:
    """The whole note is refused, since the other names may be slips too."""
    with pytest.raises(ProblemError, match="sentence-unknown"):
        note("ar", ["chrome-open", "chrome-opne"], "منى", ledger)
    assert not ledger.exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_counts_lists_and_refuses(language: Language, capsys: pytest.CaptureFixture[str]) -> None:
    """The ledger of this project tells what is left; each answer is in the language asked for."""
    assert door.main(["unchecked", "--lang", language]) == 0
    told = capsys.readouterr().out
    assert told.splitlines()[0] == told.splitlines()[0].strip()
    assert "\n  ar chrome: " in told
    assert door.main(["unchecked", "--lang", language, "--of", "ko", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    left = [one for one in sentences("ko") if not one.who]
    assert [row["key"] for row in document["unchecked"]] == [one.key for one in left]
    assert document["sentences"] == len(sentences("ko"))
    assert door.main(["checked", "no-such", "--of", "ko", "--who", "x", "--lang", language]) == 2
    assert "no-such" in capsys.readouterr().err


def test_the_ledger_of_this_project_names_only_sentences_that_there_are() -> None:
    """A key that is gone is taken out with its message."""
    keys = {*message_ids("en")}
    rows = checked.LEDGER.read_text(encoding="utf-8").splitlines()
    assert rows[0] == ",".join(checked.HEADS)
    assert {row.split(",")[1] for row in rows[1:]} <= keys
    assert checked.LEDGER.parent == LOCALES
