"""Encodings: recognised where that is certain, asked for where it is not."""

import pytest

from loaders.decode import decode, is_known
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


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-32"])
def test_knows_wide_text_by_where_its_zeros_stand(codec: str) -> None:
    """Without a mark: a table of Arabic, one of ASCII; that it was read so is told, and no sign was changed."""
    for text in ("اسم,سكان\nالمكس,12\nالدخيلة,7\n", "name,pop\nEl-Max,12\n"):
        decoded = decode(text.encode(codec), None)
        assert (decoded.text, decoded.encoding) == (text, codec)
        assert [(told.rule, told.severity) for told in decoded.problems] == [("encoding-wide", Severity.REPAIR)]


def test_utf_8_is_nothing_to_tell() -> None:
    """With a mark or without."""
    assert decode("المكس".encode(), None).problems == ()
    assert decode("المكس".encode("utf-8-sig"), None).problems == ()


@pytest.mark.parametrize(
    ("true", "taken_for"),
    [
        ("utf-8", "windows-1252"),
        ("utf-8", "iso-8859-1"),
        ("utf-8", "windows-1256"),
        ("windows-1256", "windows-1252"),
        ("iso-8859-6", "iso-8859-1"),
    ],
)
def test_text_that_was_read_wrongly_before_is_asked_about_and_turned_back(true: str, taken_for: str) -> None:
    """«Ø§Ù„», «ط§ظ„», «ÇáãßÓ»: valid UTF-8 that nobody wrote; both readings are shown, and either can be had."""
    text = "id,name\n1,المكس وحدة صحية\n2,مدرسة ابتدائية\n3,صيدلية النور بالدخيلة\n4,مستشفى العجمي\n"
    raw = text.encode(true)
    garbled = "".join(
        bytes([byte]).decode(taken_for)
        if byte not in {0x81, 0x8D, 0x8F, 0x90, 0x9D} or taken_for == "windows-1256"
        else chr(byte)
        for byte in raw
    )
    with pytest.raises(ProblemError, match="text-misread") as question:
        decode(garbled.encode(), None)
    (problem,) = question.value.problems
    assert (problem.severity, problem.candidates) == (Severity.CHOICE, (f"{true}/{taken_for}", "utf-8"))
    assert [place.found for place in problem.where] == ["1,المكس وحدة صحية", garbled.split("\n")[1]]
    mended = decode(garbled.encode(), f"{true}/{taken_for}")
    assert (mended.text, [told.rule for told in mended.problems]) == (text, ["text-mended"])
    assert decode(garbled.encode(), "utf-8").text == garbled


@pytest.mark.parametrize(
    "text", ["Café,Hôpital général\n", "서울,강남\n", "Γιώργος\n", "المكس ط§\n" + "المكس\n" * 3, "§ 5°\n"]
)
def test_text_that_is_in_order_is_not_asked_about(text: str) -> None:
    """Other languages, and a garbled word among many that are none."""
    assert decode(text.encode(), None).text == text


def test_what_cannot_be_turned_back_stands_as_it_was() -> None:
    """Rows that were in order before stay so."""
    garbled = "المكس".encode().decode("windows-1256")
    assert decode(f"{garbled},الدخيلة,é\n".encode(), "utf-8/windows-1256").text == "المكس,الدخيلة,é\n"


def test_a_few_bytes_that_are_none_are_a_choice_with_their_rows() -> None:
    """A name that was cut within a letter: asked; then a visible mark stands where a letter is lost."""
    rows = ["name", *["الدخيلة"] * 30]
    data = "\n".join(rows).encode()
    cut = data.replace("الدخيلة".encode(), "الدخيلة".encode()[:-1], 1)
    with pytest.raises(ProblemError, match="encoding-damaged") as question:
        decode(cut, None)
    (problem,) = question.value.problems
    assert (problem.severity, problem.candidates, problem.where[0].row) == (Severity.CHOICE, ("utf-8",), 2)
    taken = decode(cut, "utf-8")
    assert taken.text.split("\n")[:3] == ["name", "الدخيل\ufffd", "الدخيلة"]
    (told,) = taken.problems
    assert (told.rule, told.severity, told.count) == ("encoding-gaps", Severity.REPAIR, 1)


@pytest.mark.parametrize(
    ("name", "known"), [("utf-8/windows-1252", True), ("windows-1256", True), ("utf-8/x", False), ("a\0b", False)]
)
def test_a_mending_is_a_name_that_can_be_chosen(name: str, known: bool) -> None:  # noqa: FBT001 - a case
    """On the command line it stands where an encoding does."""
    assert is_known(name) is known
