"""A slide as markup: words of a file are words, values are called by name, and what is made up says so."""

import math
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from figures import slides_numbers
from figures.alt_text import reach_of
from figures.alt_text import title_of as title
from figures.slides import Told, completed, filled, notes_of, slide_markup, title_of
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Result
from model.text import LANGUAGES, Language, Text
from model.tour import FACTS, KINDS, Slide
from tests.figures.conftest import NAMES, with_evidence

EN = locale("en")
HOSTILE = "<img src=x onerror=alert(1)> \u202e & {value}"
OWN = Slide("one", "coverage", title=Text(en=HOSTILE), words=Text(en=HOSTILE), notes=Text(en=HOSTILE))
ALLOWED = {
    *("article", "header", "p", "h1", "div", "small", "b", "footer", "span", "bdi"),
    *("class", "lang", "dir", "title"),
}
TOLD = Told(
    "Title", "<b>All</b>", "<i>9</i>", (HOSTILE,), "", Evidence.MEASURED, ("<u>source</u>",), (), {"value": "<s>7</s>"}
)


class Tags(HTMLParser):
    """Every tag and attribute of a piece of markup."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag with its attributes."""
        self.seen |= {tag, *(name for name, _ in attrs)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_from_a_file_or_a_source_becomes_markup(language: Language) -> None:
    """Of a hostile title, word, value and source nothing is left but letters; what would turn letters round is gone."""
    tags = Tags()
    made = slide_markup(OWN, TOLD, "<em>place</em>", "", locale(language))
    tags.feed(made)
    assert tags.seen <= ALLOWED
    assert "\u202e" not in filled(HOSTILE, {}, EN)


def test_values_are_called_by_their_names() -> None:
    """With the spaces that somebody puts in the braces; a value that nobody knows is said to be none."""
    assert bare(filled("{ value } of {persons}", {"value": "57%"}, EN)) == "57% of no data"
    assert title_of(replace(OWN, title=Text()), TOLD, EN) == "Title"
    assert title_of(replace(OWN, title=Text(ar="العنوان")), TOLD, EN) == "العنوان"
    assert bare(notes_of(replace(OWN, notes=Text(en="say {value}")), TOLD, EN)) == "say <s>7</s>"


def test_what_is_made_up_says_so_on_the_slide(result: Result) -> None:
    """The number is hatched and the word stands below; of what is measured neither."""
    measured = slides_numbers.reached(result, "", NAMES, "", EN)
    made_up = slides_numbers.reached(with_evidence(result, "*", Evidence.ILLUSTRATIVE), "", NAMES, "", EN)
    assert "made-up" not in slide_markup(OWN, measured, "", "", EN)
    page = slide_markup(OWN, made_up, "", "", EN)
    assert "made-up" in page
    assert "badge illustrative" in page


def test_a_slide_of_a_zone_tells_of_that_zone(result: Result) -> None:
    """Its name, its share and its persons; a zone that is gone gives way to the district."""
    beta, gone = (slides_numbers.reached(result, zone, NAMES, "", EN) for zone in ("b", "nowhere"))
    assert (beta.scope, bare(beta.value)) == ("Beta", "30%")
    assert bare(beta.facts["persons"]) == "300 people"
    assert bare(gone.value) == "60%"


def test_what_nobody_knows_is_no_zero(result: Result) -> None:
    """The reason stands in place of the number, and where to read on; there is no evidence of nothing."""
    told = slides_numbers.reached(result, "c", NAMES, "", EN)
    assert (bare(told.value), told.evidence) == ("no data", None)
    assert told.lines == (EN.say("reason-no-residents"), EN.say("stand-lacking"))
    whole = replace(result, values=tuple(replace(one, value=math.nan, persons=math.nan) for one in result.values))
    assert bare(slides_numbers.taken_home(whole, "", NAMES, "", "", EN).value) == "no data"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_taken_home_says_within_which_reach(result: Result, language: Language) -> None:
    """A number without its distance cannot be compared at home; where it has none nothing stands there."""
    say = locale(language)
    near = slides_numbers.taken_home(replace(result, threshold=800.0), "", NAMES, "AAAA-BBBB-CCCC", "<svg></svg>", say)
    none = slides_numbers.taken_home(
        replace(result, threshold=math.nan), "", NAMES, "AAAA-BBBB-CCCC", "<svg></svg>", say
    )
    assert near.lines[0] == f"{title(result, say)} – {reach_of(replace(result, threshold=800.0), say)}."
    assert bare(say.quantity(800, "m")) in bare(near.lines[0])
    assert none.lines[0] == f"{title(result, say)}."


def test_every_value_that_words_may_call_is_there(result: Result) -> None:
    """What the table of names promises of slides about one number, the slide has."""
    result = replace(result, values=tuple(replace(one, base=1000) for one in result.values))
    for kind, told in (
        ("coverage", slides_numbers.reached(result, "", NAMES, "", EN)),
        ("take_home", slides_numbers.taken_home(result, "", NAMES, "AAAA-BBBB-CCCC", "<svg></svg>", EN)),
    ):
        facts = completed(told, {"district": "d", "region": "r"}, ()).facts
        assert {*FACTS[kind]} <= facts.keys(), kind


def test_every_kind_has_a_name_and_notes() -> None:
    """In the list of the desk, and for the presenter."""
    for language in LANGUAGES:
        for kind in KINDS:
            assert locale(language).say(f"stand-kind-{kind}")
            assert locale(language).say(f"stand-notes-{kind}")
