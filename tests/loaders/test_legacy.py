"""Arabic in older encodings: read without a question only where no text of ours was ever read wrongly."""

import random
import re

import pytest

from loaders.arabic import likeness
from loaders.decode import Decoded, decode
from loaders.legacy import ARABIC, CANDIDATES, CERTAIN, FEWEST_WORDS, rank
from loaders.words import VOCABULARY
from model.problem import Problem, ProblemError, Severity
from tests.loaders.arabic_texts import ARABIC_WORD, FOREIGN, table, vocabulary

LENGTHS = (1, 2, 3, 5, 8, 15, 40)
TEXTS = 36


def _read(data: bytes) -> Decoded | Problem:
    try:
        return decode(data, None)
    except ProblemError as question:
        return question.problems[0]


def _outcomes(encoding: str, cells: int) -> tuple[int, int, int]:
    """Return how many of the generated tables are read rightly, wrongly, and asked about."""
    right = wrong = asked = 0
    for seed in range(TEXTS):
        text = table(seed * 1000 + cells, cells, plain=True)
        found = _read(text.encode(encoding))
        if isinstance(found, Problem):
            assert found.rule == "encoding-unsure"
            asked += 1
        elif found.text.replace("\u00a0", " ") == text:
            right += 1
        else:
            wrong += 1
    return right, wrong, asked


@pytest.mark.parametrize("encoding", CANDIDATES)
def test_no_arabic_table_is_read_wrongly_in_silence(encoding: str) -> None:
    """252 tables in each encoding: none wrong; a single cell is mostly asked about, fifteen hardly ever."""
    shares = {}
    for cells in LENGTHS:
        right, wrong, asked = _outcomes(encoding, cells)
        assert wrong == 0, (encoding, cells)
        shares[cells] = asked / (right + asked)
    assert shares[1] > 0.5
    assert shares[15] <= 0.02
    assert shares[40] == 0


@pytest.mark.parametrize("encoding", [name for name in CANDIDATES if name != "cp720"])
def test_the_right_reading_is_always_among_the_candidates(encoding: str) -> None:
    """A person who is asked can answer rightly, and sees it: the same row, as each encoding would have it."""
    for seed in range(TEXTS):
        text = table(seed, 1, plain=True)
        found = _read(text.encode(encoding))
        if isinstance(found, Problem):
            readings = {place.found for place in found.where}
            assert len(found.candidates) == len(found.where)
            assert {place.row for place in found.where} == {2}
            assert any(text.split("\n")[1].strip()[:40] in str(reading).replace("\u00a0", " ") for reading in readings)


@pytest.mark.parametrize("encoding", list(FOREIGN))
def test_no_other_language_is_taken_for_arabic(encoding: str) -> None:
    """Greek, Russian, Hebrew, Korean … have letters where Arabic has them: asked, and never read as Arabic."""
    words = FOREIGN[encoding].split()
    for seed in range(40):
        chosen = random.Random(seed).sample(words, 6 + seed % 3)  # noqa: S311 - a test's texts, no secret
        data = "".join(f"{number},{word}\n" for number, word in enumerate(chosen)).encode(encoding)
        found = _read(data)
        assert isinstance(found, Problem), (seed, found)
        assert found.rule in {"encoding-unsure", "encoding-mixed", "encoding-damaged"}


@pytest.mark.parametrize("encoding", ["windows-1252", "windows-1251", "iso-8859-7", "euc-kr", "shift_jis", "big5"])
def test_other_encodings_are_offered_too(encoding: str) -> None:
    """With their reading, though nobody takes them unasked."""
    data = f"id,name\n1,{FOREIGN[encoding]}\n".encode(encoding)
    found = _read(data)
    assert isinstance(found, Problem)
    assert encoding in found.candidates
    reading = found.where[found.candidates.index(encoding)].found
    assert str(reading).removeprefix("1,")[:20] in FOREIGN[encoding]


def test_a_certain_reading_is_told_with_its_first_words() -> None:
    """Never in silence: the encoding, and words by which a person sees that it is right."""
    text = table(3, 40, plain=True)
    found = _read(text.encode("windows-1256"))
    assert isinstance(found, Decoded)
    (told,) = found.problems
    assert (found.encoding, told.rule, told.severity) == ("windows-1256", "encoding-read", Severity.REPAIR)
    assert ARABIC_WORD.findall(text)[0] in str(told.facts["words"])


def test_a_word_counts_once() -> None:
    """One name in a thousand rows is no more certain than in one."""
    data = ("id,name\n" + "1,المكس\n" * 1000).encode("windows-1256")
    found = _read(data)
    assert isinstance(found, Problem)
    assert found.rule == "encoding-unsure"


def test_certainty_has_a_margin_and_a_least() -> None:
    """The margin is stated once: e to the 20 is half a billion; an average pair beats chance; four words at least."""
    assert (CERTAIN, ARABIC, FEWEST_WORDS) == (20.0, 0.5, 4)
    data = "المستشفيات والصيدليات\nبالإسكندرية\nالاستعلامات".encode("windows-1256")
    assert len(data.split()) == FEWEST_WORDS
    assert rank(data).certain
    assert not rank(data.rsplit(b"\n", 1)[0]).certain


@pytest.mark.parametrize(
    ("impossible", "like"),
    [("Xالمكس", "المكس"), ("ة" + "لمكس", "المكسة"), ("ـــ", "مكس"), ("\u064e", "مَ"), ("م£ك", "مك"), ("م\x85ك", "مك")],
)
def test_impossible_forms_tell_a_wrong_reading(impossible: str, like: str) -> None:
    """Letters of two scripts in a word, a ta marbuta within it, tatweels and marks alone, signs glued to letters."""
    assert likeness([impossible]).mean < 0 < likeness([like]).mean


def test_arabic_words_are_like_arabic_and_shuffled_ones_are_not() -> None:
    """Words that the pairs were not counted from; the same letters the other way round are no words."""
    counted = (VOCABULARY / "arabic_pairs.csv").read_text(encoding="utf-8").count("\n")
    assert counted > 500
    words = [word for cell in vocabulary() for word in ARABIC_WORD.findall(cell)]
    assert likeness(words).mean > ARABIC
    assert likeness(word[::-1] for word in words).mean < 0


def test_a_space_of_a_mac_tells_mac_from_iso() -> None:
    """Both read the same letters; what is told is the one whose space it is."""
    text = table(5, 40, plain=True)
    letters = re.sub(r'[",]', ";", text)
    assert decode(letters.encode("iso-8859-6"), None).encoding == "iso-8859-6"
    assert decode(letters.encode("mac_arabic"), None).encoding == "mac_arabic"
