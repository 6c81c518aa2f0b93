"""Nothing from a file is ever markup."""

import re
from html import escape
from pathlib import Path

import pytest

from figures import crediting, markup, palette
from figures.maps import LegendEntry
from i18n import locale
from i18n.locale import bare
from model.age import Age, Ageing
from model.evidence import Evidence
from model.publisher import Credit
from model.text import LANGUAGES, Language
from tests.figures.conftest import value_of

STYLE = Path(__file__).parents[2] / "ui" / "sheets" / "evidence.css"

HOSTILE = '<img src=x onerror="alert(1)">'


def test_a_card_escapes_every_word() -> None:
    """Label, value and lines may come from a file."""
    made = markup.card(HOSTILE, HOSTILE, "", [HOSTILE])
    assert "<img" not in made
    assert made.count("&lt;img") == 3


def test_an_illustrative_card_says_so_to_the_eye() -> None:
    """The mark is a class that the style hatches, and the badge holds the word."""
    mark = markup.badge(Evidence.ILLUSTRATIVE, locale("en"))
    assert locale("en").say("evidence-illustrative") in mark
    assert "card illustrative" in markup.card("a", "1", mark, [], kind="illustrative")


def test_a_value_that_is_not_there_has_no_badge() -> None:
    """No evidence can be claimed for no number."""
    assert markup.badge(None, locale("en")) == ""


@pytest.mark.parametrize(
    ("address", "linked"),
    [
        ("https://example.org/a?b=1&c=2", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("http://[example.org", False),
        ("https://a\u2100b", False),
        ("", False),
    ],
)
def test_only_web_addresses_become_links(address: str, *, linked: bool) -> None:
    """Anything else stays plain, escaped words."""
    made = markup.link(address, HOSTILE)
    assert ("<a " in made) is linked
    assert "<img" not in made


def test_every_piece_escapes_the_words_that_it_is_given() -> None:
    """Whatever a page says with these, a name in a file stays a name."""
    say = locale("en")
    made = (
        markup.headline(HOSTILE, HOSTILE, "", [HOSTILE]),
        markup.slots([([HOSTILE], "")], say),
        markup.figure(HOSTILE),
        markup.entry(HOSTILE, [HOSTILE]),
        markup.paragraphs([HOSTILE]),
        markup.items([HOSTILE]),
        markup.notes([HOSTILE]),
        markup.word("b", HOSTILE),
        markup.chip("x", HOSTILE),
        markup.latin(HOSTILE),
        markup.address(HOSTILE),
    )
    for one in made:
        assert "<img" not in one
        assert "&lt;img" in one
        assert '"alert' not in one


def test_what_says_nothing_takes_no_place() -> None:
    """No heading over nothing, no empty list, no empty pair of marks of direction."""
    assert markup.part("method-made", "", locale("en")) == ""
    assert (markup.items([]), markup.latin(""), markup.address("")) == ("", "", "")


@pytest.mark.parametrize("words", ['"; } body { display: none', "</style><script>alert(1)</script>", "a\\", "a\nb"])
def test_a_word_in_a_style_sheet_ends_neither_its_text_nor_the_sheet(words: str) -> None:
    """The button of an upload gets its word by a style sheet; letters of every language stand in it as they are."""
    made = markup.style_word("upload-button", words)
    inner = made.removeprefix('<style>:root { --upload-button: "').removesuffix('"; }</style>')
    assert not set(inner) & set('"<>;{}\n')
    assert re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), inner) == words
    assert "اختيار" in markup.style_word("x", "اختيار ملف")


def test_a_legend_counts_in_the_readers_digits() -> None:
    """Twelve zones are ١٢ in Arabic."""
    assert "١٢" in markup.legend([LegendEntry("#ffffff", "x", 12)], "t", locale("ar"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", list(Ageing))
def test_an_age_is_a_word_and_a_date_in_every_language(state: Ageing, language: Language) -> None:
    """Whoever sees no colour reads the same; the note says how it was judged."""
    say = locale(language)
    made = bare(markup.age_chip(Age(state, "2019-05", 2000.0, 365.0), say))
    words = {one: bare(say.say(f"age-{one}", date="")) for one in ("fresh", "ageing", "stale", "no-rhythm")}
    assert bare(say.date("2019-05")) in made.partition(">")[2]
    assert words["no-rhythm" if state is Ageing.UNKNOWN else state.value].strip() in made
    assert bare(say.quantity(2000.0, "days")) in made.partition(">")[0]


def test_what_is_made_up_says_so_and_has_no_age() -> None:
    """An illustration of this morning is not fresh data."""
    say, young = locale("en"), Age(Ageing.FRESH, "2026-11-26", 0.0, 30.0)
    value = value_of("a", 50, Evidence.ILLUSTRATIVE)
    assert "age" not in markup.marks(value, say, young).replace("badge", "")
    assert 'class="age fresh"' in markup.marks(value_of("a", 50), say, young)


@pytest.mark.parametrize(
    ("age", "key"),
    [
        (Age(Ageing.UNKNOWN), "undated"),
        (Age(Ageing.UNKNOWN, HOSTILE, 3.0), "no-rhythm"),
        (Age(Ageing.UNKNOWN, "2030"), "ahead"),
    ],
)
def test_an_age_that_is_not_known_says_why(age: Age, key: str) -> None:
    """No date, no rhythm, a date still to come: three sentences; whatever a date is made of is escaped."""
    say = locale("en")
    made = markup.age_chip(age, say)
    assert escape(say.say(f"age-{key}", date=say.date(age.since))) in made
    assert "<img" not in made


@pytest.mark.parametrize("state", list(Ageing))
def test_the_words_of_an_age_stand_out_from_their_ground(state: Ageing) -> None:
    """4.5 to 1, as WCAG asks of small letters."""
    (rule,) = re.findall(rf"^\.age\.{state} {{(.*)}}$", STYLE.read_text(encoding="utf-8"), re.MULTILINE)
    ground, ink = (re.search(rf"(?<![-\w]){name}: (#[0-9a-f]{{6}})", rule) for name in ("background", "color"))
    assert ground is not None
    assert ink is not None
    assert palette.contrast(ink[1], ground[1]) >= 4.5


def test_credits_are_named_once_and_are_no_markup() -> None:
    """The link is the one that the licence asks for; a citation comes from a file."""
    say, osm = locale("en"), Credit("© OpenStreetMap contributors", "https://www.openstreetmap.org/copyright")
    made = crediting.credit_line([osm, Credit(HOSTILE, "javascript:1"), osm], say)
    assert made.count("https://www.openstreetmap.org/copyright") == 1
    assert "<img" not in made
    assert "javascript" not in made
    assert crediting.credit_line([], say) == ""


def test_the_name_and_number_of_a_licence_stay_on_one_line() -> None:
    """Whatever the direction of the page; what looks like neither is left alone, and nothing becomes markup."""
    told = markup.stated("Drawing: CC0-1.0; points: ODbL-1.0, CC-BY-SA-4.0", locale("ar"))
    assert re.findall('<span class="whole">(.*?)</span>', told) == ["CC0-1.0", "ODbL-1.0", "CC-BY-SA-4.0"]
    said = markup.stated("Drawing: CC0-1.0; anchor points: ODbL-1.0", locale("ar"))
    assert said.startswith("الرسم")
    assert re.findall('<span class="whole">(.*?)</span>', said) == ["CC0-1.0", "ODbL-1.0"]
    assert "whole" not in markup.foreign("2019-2021, well-known, a-b")
    assert "<img" not in markup.foreign("<img-1.0>")


def test_a_long_list_can_be_jumped_over() -> None:
    """The first link leads to a place behind the list that can take the focus."""
    made = markup.skippable('<ol class="long"></ol>', "long", locale("en"))
    assert made.startswith('<a class="skip" href="#after-long"')
    assert made.endswith('</ol><span id="after-long" tabindex="-1"></span>')
    assert locale("en").say("skip-list") in made
