"""Numbers, dates and sentences in three languages, by hand-worked values."""

import pytest

from i18n import locale
from i18n.locale import bare, clean, unit_key
from model.problem import Place, Problem, Severity
from model.text import LANGUAGES, Language


def test_arabic_numbers_use_arabic_indic_digits_and_separators() -> None:
    """CLDR for Egypt: 1,234,567.5 is ١٬٢٣٤٬٥٦٧٫٥."""
    assert locale("ar").number(1234567.5, 1) == "١٬٢٣٤٬٥٦٧٫٥"
    assert locale("en").number(1234567.5, 1) == "1,234,567.5"


def test_no_data_is_a_word_and_never_a_zero() -> None:
    """Blank is not zero."""
    assert locale("en").number(float("nan")) == "no data"
    assert locale("en").number(0.0) == "0"


@pytest.mark.parametrize(
    ("iso", "arabic", "english", "korean"),
    [
        ("2019", "٢٠١٩", "2019", "2019년"),
        ("2019-08", "أغسطس ٢٠١٩", "August 2019", "2019년 8월"),
        ("2017-11-01", "١ نوفمبر ٢٠١٧", "November 1, 2017", "2017년 11월 1일"),
        ("2020s", "٢٠٢٠s", "2020s", "2020s"),
        ("2019-13-40", "٢٠١٩-١٣-٤٠", "2019-13-40", "2019-13-40"),
        ("²⁰¹⁹", "²⁰¹⁹", "²⁰¹⁹", "²⁰¹⁹"),
    ],
)
def test_dates_are_written_as_precisely_as_they_are_known(iso: str, arabic: str, english: str, korean: str) -> None:
    """A year stays a year; what is no date stays as it was printed."""
    assert [locale(language).date(iso) for language in ("ar", "en", "ko")] == [arabic, english, korean]


@pytest.mark.parametrize(
    ("count", "noun"),
    [
        (1, "شخص واحد"),
        (2, "شخصان"),
        (3, "أشخاص"),
        (10, "أشخاص"),
        (11, "شخصا"),
        (99, "شخصا"),
        (100, "شخص"),
        (103, "أشخاص"),
    ],
)
def test_arabic_counts_take_their_plural_form(count: int, noun: str) -> None:
    """Six forms: 3 to 10 few, 11 to 99 many, 100 other."""
    assert noun in locale("ar").say("card-to-target", persons=count)


@pytest.mark.parametrize(
    ("count", "digits", "written"),
    [
        (0, 0, "٠ مبنى"),
        (1, 0, "مبنى واحد"),
        (2, 0, "مبنيان"),
        (3, 0, "٣ مبان"),
        (10, 0, "١٠ مبان"),
        (11, 0, "١١ مبنى"),
        (100, 0, "١٠٠ مبنى"),
        (103, 0, "١٠٣ مبان"),
        (3.5, 1, "٣٫٥ مبنى"),
        (2.96, 1, "٣ مبان"),
        (2.96, 2, "٢٫٩٦ مبنى"),
        (-2, 0, "-٢ مبنى"),
    ],
)
def test_an_arabic_quantity_takes_the_form_of_the_number_as_it_is_written(
    count: float, digits: int, written: str
) -> None:
    """CLDR: one, two, 3 to 10 few, 11 to 99 many; a fraction is other; rounded first; a sign is never swallowed."""
    assert bare(locale("ar").quantity(count, "buildings", digits)) == written


@pytest.mark.parametrize(
    ("unit", "three", "eleven", "hundred"),
    [
        ("EGP", "٣ جنيهات", "١١ جنيها", "١٠٠ جنيه"),
        ("days/year", "٣ أيام في السنة", "١١ يوما في السنة", "١٠٠ يوم في السنة"),
        ("seats/child", "٣ مقاعد لكل طفل", "١١ مقعدا لكل طفل", "١٠٠ مقعد لكل طفل"),
        ("households", "٣ أسر معيشية", "١١ أسرة معيشية", "١٠٠ أسرة معيشية"),
        ("EGP million", "٣ ملايين جنيه", "١١ مليون جنيه", "١٠٠ مليون جنيه"),
        ("m", "٣ م", "١١ م", "١٠٠ م"),
    ],
)
def test_what_is_counted_stands_in_its_form_and_a_sign_has_none(
    unit: str, three: str, eleven: str, hundred: str
) -> None:
    """The plural of three, the accusative of eleven, the singular of a hundred."""
    assert [bare(locale("ar").quantity(count, unit)) for count in (3, 11, 100)] == [three, eleven, hundred]


def test_one_is_singular_in_english_and_korean_has_no_plural() -> None:
    """1.4 is not one."""
    assert [bare(locale("en").quantity(count, "families", 1)) for count in (1, 1.4, 2)] == [
        "1 family",
        "1.4 families",
        "2 families",
    ]
    assert [bare(locale("ko").quantity(count, "families")) for count in (1, 2)] == ["1가구", "2가구"]


def test_values_put_into_a_sentence_are_isolated() -> None:
    """An English name in an Arabic sentence must not turn its neighbours around."""
    assert "\u2068El-Max\u2069" in locale("ar").say("slot-changed", name="El-Max")


def test_a_row_of_names_runs_in_the_readers_direction_and_nothing_is_nothing() -> None:
    """In Arabic the whole row is one right-to-left piece; an empty row leaves no mark that could pass for content."""
    assert locale("ar").listed(["أ", "b"]) == "\u2067\u2068أ\u2069، \u2068b\u2069\u2069"
    assert locale("en").listed(["a", "b"]) == "\u2068a\u2069, \u2068b\u2069"
    assert locale("ar").listed([]) == ""


def test_a_missing_message_or_fact_is_an_error_and_not_a_blank() -> None:
    """A page that cannot speak must fail in a test, not before an official."""
    with pytest.raises(KeyError):
        locale("ar").say("nobody-wrote-this")
    with pytest.raises(KeyError):
        locale("ar").say("slot-changed")


def test_text_from_outside_is_one_short_line_without_controls() -> None:
    """A cell may hold a line break, a bell or a direction override; a sentence may not."""
    assert clean("a\r\nb\u202ec\x07") == "a bc"
    assert len(clean("x" * 1000)) == 120


@pytest.mark.parametrize(
    ("unit", "key"), [("%", "percent"), ("m2/person", "m2-per-person"), ("EGP million", "egp-million"), ("km2", "km2")]
)
def test_units_have_a_message_key(unit: str, key: str) -> None:
    """A unit is an id; what a reader sees is a message."""
    assert unit_key(unit) == key


def test_a_problem_is_said_with_its_first_place() -> None:
    """Which thing, what is wrong, where, expected and found."""
    problem = Problem(
        "out-of-range",
        Severity.REFUSE,
        1,
        (Place(3, "residents", "-4"),),
        {"field": "residents", "low": 0, "high": "∞"},
    )
    text = locale("en").problem(problem)
    assert "residents" in text
    assert "-4" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_difference_has_its_sign_where_the_language_begins_to_read(language: Language) -> None:
    """The sign is first of all, and the isolate runs as the language does; a rounded nothing has none."""
    say = locale(language)
    start = "\u2067" if say.direction == "rtl" else "\u2068"
    assert say.signed(-37.94, "coefficient", 1) == f"{start}\u2212{say.number(37.9, 1)}\u2069"
    assert say.signed(2, "ratio") == f"{start}+{say.number(2)}\u2069"
    assert say.signed(-0.04, "ratio", 1) == f"{start}{say.number(0)}\u2069"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", ["\u2212٣٧٫٩ نقطة مئوية", "\u2212٢ نقطة مئوية", "٠ نقطة مئوية", "+٢ نقطة مئوية", "+٥ نقاط مئوية"]),
        ("en", [f"{by} percentage points" for by in ("\u221237.9", "\u22122", "0", "+2", "+5")]),
        ("ko", [f"{by}%p" for by in ("\u221237.9", "\u22122", "0", "+2", "+5")]),
    ],
)
def test_two_percentages_differ_by_points_and_never_lose_their_number(language: Language, expected: list[str]) -> None:
    """A share that falls from 60 to 50 per cent fell by ten points; a word for two has no room for a sign."""
    say = locale(language)
    for by, words in zip((-37.9, -2.0, 0.0, 2.0, 5.0), expected, strict=True):
        assert bare(say.signed(by, "percent", 1)) == words
        assert say.signed(by, "%", 1) == say.signed(by, "percent", 1)


def test_what_was_said_once_is_said_again_the_same() -> None:
    """Kept sentences differ by type: a shielded word equals the bare one, and is not the same in a sentence."""
    say = locale("en")
    shielded = say.isolate("a\u2068b")
    told = [say.say("own-dataset", dataset=word) for word in (shielded, str(shielded), shielded)]
    assert told[0] == told[2] != told[1]
    assert [say.number(value, 1) for value in (2.0, 2.04, 2.0)] == ["2", "2", "2"]
