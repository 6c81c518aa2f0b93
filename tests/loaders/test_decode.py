"""Encodings: recognised where that is certain, asked for where it is not."""

import pytest

from loaders.decode import decode
from model.problem import ProblemError, Severity


@pytest.mark.parametrize(
    ("codec", "told"), [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16"), ("utf-16-be", "utf-16")]
)
def test_reads_unicode_without_its_mark(codec: str, told: str) -> None:
    """With a mark or without, the text begins with its first letter."""
    mark = "\ufeff" if codec == "utf-16-be" else ""
    decoded = decode((mark + "المكس").encode(codec), None)
    assert (decoded.text, decoded.encoding) == ("المكس", told)


def test_asks_rather_than_reads_arabic_as_latin() -> None:
    """windows-1256 bytes are never turned into ÇáãßÓ: the candidates show what each would read."""
    with pytest.raises(ProblemError) as question:
        decode("name\nالمكس\n".encode("windows-1256"), None)
    (problem,) = question.value.problems
    assert (problem.rule, problem.severity) == ("encoding-unsure", Severity.CHOICE)
    assert "windows-1256" in problem.candidates
    assert problem.where[0].row == 2
    assert "المكس" in str(problem.where[0].found)


@pytest.mark.parametrize(("codecs", "rows"), [(("utf-8", "windows-1256"), (3, 2)), (("iso-8859-6", "utf-8"), (2, 3))])
def test_offers_no_choice_that_would_garble_some_rows(codecs: tuple[str, str], rows: tuple[int, int]) -> None:
    """Two lists pasted together: under any one encoding the names of the other list are lost."""
    data = b"name\n" + b"".join("المكس\n".encode(codec) for codec in codecs)
    with pytest.raises(ProblemError, match="encoding-mixed") as refusal:
        decode(data, None)
    (problem,) = refusal.value.problems
    assert problem.severity is Severity.REFUSE
    assert tuple(place.row for place in problem.where) == rows


def test_reads_what_a_person_named() -> None:
    """The choice resolves the question."""
    assert decode("المكس".encode("windows-1256"), "windows-1256").text == "المكس"


@pytest.mark.parametrize(("named", "data"), [("utf-7", b"name\n+2AA-"), ("unicode_escape", rb"name\n\ud800")])
def test_refuses_half_a_character(named: str, data: bytes) -> None:
    """Python's codecs for escapes let it through, and the keeping of the file would break on it."""
    with pytest.raises(ProblemError, match="encoding-wrong"):
        decode(data, named)


@pytest.mark.parametrize("named", ["utf-8", "ascii", "rot13", "no-such-codec"])
def test_refuses_a_name_that_does_not_fit(named: str) -> None:
    """Neither a wrong encoding nor a codec that is none is taken."""
    with pytest.raises(ProblemError, match="encoding-wrong"):
        decode("المكس".encode("windows-1256"), named)
