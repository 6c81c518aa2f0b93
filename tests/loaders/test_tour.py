"""A presenter's tour: what is whole becomes slides, and everything that is wrong is named with its line."""

from collections.abc import Mapping

import pytest

from i18n import locale
from loaders.tour import LARGEST, Known, tour_of
from model.problem import ProblemError
from model.text import LANGUAGES, Text
from model.tour import FACTS, KINDS, Slide, Tour

KNOWN = Known(
    {
        "indicator": ("acc_cln", "acc_sch"),
        "group": ("women",),
        "zone": ("z1",),
        "place": ("tolombat-housing",),
        "service": ("primary_health",),
        "counter": ("post_office",),
        "goal": ("cover",),
        "family": ("income",),
        "index": ("reach",),
    }
)
WHOLE = """
language = "en"
idle_seconds = 30

[[slide]]
id = "clinic"
kind = "coverage"
indicator = "acc_cln"
reach = 500
zone = "z1"
seconds = 12
language = "ko"
words = { ar = "يصل { value } إلى الوحدة", en = "{value} get there" }

[[slide]]
id = "end"
kind = "words"
skip = true
[slide.title]
ar = "شكرا"
"""


def read(text: str) -> Tour:
    """Return the tour of a text."""
    return tour_of(text.encode(), KNOWN)


def faults(text: str) -> list[tuple[str, int, str]]:
    """Return rule, line and field of everything that is wrong."""
    with pytest.raises(ProblemError) as caught:
        read(text)
    found = caught.value.problems
    for problem in found:
        for language in LANGUAGES:
            assert len(locale(language).problem(problem)) > 20
    return [(one.rule, one.where[0].row or 0, one.where[0].column or "") for one in found]


def slide(**fields: str) -> str:
    """Return one slide of coverage as a file has it, with other fields or none."""
    told = {"id": '"clinic"', "kind": '"coverage"', "indicator": '"acc_cln"', **fields}
    return "\n".join(("[[slide]]", *(f"{name} = {value}" for name, value in told.items() if value)))


def test_a_tour_says_all_that_its_file_says() -> None:
    """Order, bindings, times, languages and words; what nobody wrote is as usual."""
    found = read(WHOLE)
    assert (found.language, found.idle, found.real) == ("en", 30.0, False)
    first, second = found.slides
    assert first == Slide(
        "clinic",
        "coverage",
        {"indicator": "acc_cln", "zone": "z1"},
        500.0,
        words=Text(ar="يصل { value } إلى الوحدة", en="{value} get there"),
        seconds=12.0,
        language="ko",
    )
    assert (second.title, second.skip) == (Text(ar="شكرا"), True)
    assert found.shown() == (first,)


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"id": ""}, ("tour-id", 1, "id")),
        ({"id": '"../../etc"'}, ("tour-id", 2, "id")),
        ({"kind": '"film"'}, ("tour-unknown", 3, "kind")),
        ({"indicator": ""}, ("tour-missing", 1, "indicator")),
        ({"indicator": '"acc_xyz"'}, ("tour-unknown", 4, "indicator")),
        ({"zone": '"nowhere"'}, ("tour-unknown", 5, "zone")),
        ({"reach": "7"}, ("tour-number", 5, "reach")),
        ({"reach": "nan"}, ("tour-number", 5, "reach")),
        ({"seconds": "true"}, ("tour-number", 5, "seconds")),
        ({"seconds": "1"}, ("tour-number", 5, "seconds")),
        ({"language": '"fr"'}, ("tour-unknown", 5, "language")),
        ({"skip": '"yes"'}, ("tour-unknown", 5, "skip")),
        ({"colour": '"red"'}, ("tour-stray", 5, "colour")),
        ({"service": '"primary_health"'}, ("tour-stray", 5, "service")),
        ({"words": '"plain"'}, ("tour-words", 5, "words")),
        ({"words": '{ fr = "mots" }'}, ("tour-words", 5, "words")),
        ({"title": '{ en = "' + "a" * 91 + '" }'}, ("tour-too-long", 5, "title.en")),
        ({"words": '{ en = "{gap} of them" }'}, ("tour-value-unknown", 5, "words.en")),
        ({"words": '{ en = "{value of them" }'}, ("tour-value-unknown", 5, "words.en")),
    ],
)
def test_what_is_wrong_is_named_with_its_line(fields: Mapping[str, str], fault: tuple[str, int, str]) -> None:
    """The line that an editor shows, and the field on it; nothing else is complained of."""
    assert faults(slide(**fields)) == [fault]


@pytest.mark.parametrize("typed", ["57 %", "٥٧٪", "Ⅳ", "x²", "½", "三", "97"])
@pytest.mark.parametrize("field", ["title", "words", "notes"])
def test_no_digit_of_any_script_is_typed_into_words(field: str, typed: str) -> None:
    """What would pass for data comes from data: a value is called by its name instead."""
    assert faults(slide(**{field: f'{{ ar = "نحو {typed}" }}'})) == [("tour-digits", 5, f"{field}.ar")]


def test_all_faults_are_named_at_once() -> None:
    """Of the tour itself first, then of every slide in the file's order, then of slides among each other."""
    text = "\n".join(("sped = 1", slide(id="7"), slide(kind="3"), slide(zone="1", seconds="0")))
    assert faults(text) == [
        ("tour-stray", 1, "sped"),
        ("tour-id", 3, "id"),
        ("tour-unknown", 8, "kind"),
        ("tour-unknown", 14, "zone"),
        ("tour-number", 15, "seconds"),
        ("tour-id-twice", 11, "id"),
    ]


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (b"[[slide]\n", "tour-unreadable"),
        ('title = "المكس"'.encode("windows-1256"), "tour-unreadable"),
        (b"", "tour-no-slides"),
        (b"slide = 3", "tour-no-slides"),
        (b"[" * 5000, "tour-unreadable"),
        (b"#" * (LARGEST + 1), "tour-too-large"),
        (slide(skip="true").encode(), "tour-all-skipped"),
    ],
)
def test_what_is_no_tour_is_refused_in_a_sentence(raw: bytes, rule: str) -> None:
    """In three languages."""
    with pytest.raises(ProblemError) as caught:
        tour_of(raw, KNOWN)
    assert [one.rule for one in caught.value.problems] == [rule]
    assert all(locale(language).problem(caught.value.problems[0]) for language in LANGUAGES)


def test_every_kind_has_values_to_call_or_none() -> None:
    """No kind is without an entry in either table."""
    assert KINDS.keys() == FACTS.keys()
