"""The tour as its presenter sees it."""

from dataclasses import replace

from figures.tour_list import chosen_words, duration, headline, named, slides_table
from i18n import locale
from i18n.locale import bare
from model.indicator import Result
from model.text import Language, Text
from model.tour import Slide, Tour

EN = locale("en")
LANGUAGES: dict[Language, str] = {"ar": "العربية", "en": "English", "ko": "한국어"}
OWN = Slide("one", "words", title=Text(en="<i>Hello</i>"), words=Text(en="<b>"), seconds=30)
BOUND = Slide("two", "coverage", {"indicator": "acc_cln"}, seconds=90)


def test_the_whole_tour_is_as_long_as_the_slides_that_are_shown() -> None:
    """In minutes and seconds, whichever there are; what is passed over counts nothing."""
    tour = Tour((OWN, BOUND, replace(BOUND, id="three", skip=True)))
    assert "2 minutes" in bare(headline(tour, "", EN))
    assert [bare(duration(time, EN)) for time in (59, 60, 252)] == ["59 seconds", "1 minute", "4 minutes 12 seconds"]
    assert EN.say("tour-real") not in headline(tour, "", EN)
    assert EN.say("tour-real") in headline(replace(tour, real=True), "", EN)


def test_a_slide_is_called_by_its_own_title_or_by_what_it_is_bound_to(result: Result) -> None:
    """Words of a file stay words."""
    entries = {"acc_cln": result.indicator}
    assert bare(named(OWN, entries, EN)) == "<i>Hello</i>"
    assert named(BOUND, entries, EN) == "Access"
    assert bare(named(Slide("x", "site", {"service": "bank"}), {}, EN)) == "One more place: Bank"
    made = slides_table(Tour((OWN, BOUND)), "two", entries, LANGUAGES, EN)
    assert "<b>Access</b>" in made
    assert "<i>Hello" not in made
    assert EN.say("tour-column-language") not in made
    other = slides_table(Tour((replace(OWN, language="ko"), replace(BOUND, skip=True))), "two", entries, LANGUAGES, EN)
    assert "한국어" in other
    assert EN.say("tour-skipped") in other


def test_the_desk_reads_the_notes_of_the_slide() -> None:
    """The presenter's own, else those of its kind; and the words on it, which are words."""
    assert EN.say("stand-notes-words") in chosen_words(OWN, EN)
    assert "&lt;b&gt;" in chosen_words(OWN, EN)
    assert "my notes" in chosen_words(replace(OWN, notes=Text(en="my notes")), EN)
