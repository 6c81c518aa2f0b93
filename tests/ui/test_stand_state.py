"""Where the stand is: its laws."""

from dataclasses import replace

import pytest

from ui.stand_state import ACTS, ANOTHER_DAY, Asked, State, Told, asked, commanded, kept, record, said, told

SLIDES = ("district", "canal", "sources")
NOW = 1_800_000_000.0
HERE = State("canal", "ar", paused=False, started=NOW - 60, seq=5, command=5)


@pytest.mark.parametrize(
    ("asked_", "slide"),
    [
        (Asked("next"), "sources"),
        (Asked("previous"), "district"),
        (Asked("go", "sources"), "sources"),
        (Asked("reset"), "district"),
        (Asked("pause"), "canal"),
        (Asked("language", "ko"), "canal"),
    ],
)
def test_a_command_moves_the_stand(asked_: Asked, slide: str) -> None:
    """By one slide, to a slide, or not at all; and always with a number above all before."""
    after = commanded(HERE, asked_, SLIDES, NOW)
    assert after.slide == slide
    assert after.command == after.seq > HERE.seq


def test_the_tour_is_a_ring() -> None:
    """As many steps as there are slides lead back, either way; what left the tour leads to its beginning."""
    for step in (Asked("next"), Asked("previous")):
        here = HERE
        for _ in SLIDES:
            here = commanded(here, step, SLIDES, NOW)
        assert here.slide == HERE.slide
    assert commanded(replace(HERE, slide="gone"), Asked("next"), SLIDES, NOW).slide == "district"


def test_pause_language_and_beginning() -> None:
    """Each does what it says, twice as once; to begin anew starts the clock."""
    paused = commanded(HERE, Asked("pause"), SLIDES, NOW)
    assert commanded(paused, Asked("pause"), SLIDES, NOW).paused
    assert not commanded(paused, Asked("resume"), SLIDES, NOW).paused
    assert commanded(HERE, Asked("language", "ko"), SLIDES, NOW).language == "ko"
    anew = commanded(paused, Asked("reset"), SLIDES, NOW)
    assert (anew.paused, anew.started) == (False, NOW)


@pytest.mark.parametrize("asked_", [Asked("go", "gone"), Asked("language", "fr"), Asked("go")])
def test_what_there_is_not_changes_nothing(asked_: Asked) -> None:
    """No slide that the tour has not, no language that nobody speaks; a tour without slides has no next one."""
    assert commanded(HERE, asked_, SLIDES, NOW) is HERE
    assert commanded(HERE, Asked("next"), (), NOW) is HERE


def test_the_stand_tells_where_it_is_and_no_command_comes_of_it() -> None:
    """Who waits learns of it; the stand that told it is not sent anywhere."""
    after = told(HERE, Told("sources", "en", paused=True, after=5), NOW)
    assert (after.slide, after.language, after.paused, after.command) == ("sources", "en", True, 5)
    assert after.seq > HERE.seq
    assert told(after, Told("sources", "en", paused=True, after=5), NOW) is after


def test_a_slide_that_turned_by_itself_takes_no_command_back() -> None:
    """What is told before the newest command was followed is old, whoever was faster."""
    sent = commanded(HERE, Asked("go", "district"), SLIDES, NOW)
    assert told(sent, Told("sources", "ar", paused=False, after=HERE.command), NOW) is sent
    assert told(sent, Told("sources", "ar", paused=False, after=sent.command), NOW).slide == "sources"


def test_what_is_kept_comes_back_over_a_kill() -> None:
    """Slide, language, pause, beginning and the number of the last command; the stand is not pulled back."""
    sent = commanded(HERE, Asked("pause"), SLIDES, NOW)
    back = kept(record(sent, NOW), NOW + 5)
    assert (back.slide, back.language, back.paused, back.started) == ("canal", "ar", True, HERE.started)
    assert back.command == sent.command
    assert commanded(back, Asked("next"), SLIDES, NOW - 9999).command > sent.command


def test_a_slide_of_another_day_is_where_nobody_is() -> None:
    """The language stays; the clock of the talk does not go on over night."""
    back = kept(record(replace(HERE, language="ko", paused=True), NOW), NOW + ANOTHER_DAY)
    assert (back.slide, back.paused, back.started, back.language) == ("", False, 0.0, "ko")


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"kept": NOW, "slide": "<b>", "language": "fr", "paused": "yes", "started": "x", "command": "7"},
        {"kept": NOW, "slide": ["canal"], "language": None, "started": float("nan"), "command": -1},
        {"kept": "now", "slide": "canal"},
    ],
)
def test_a_broken_record_is_a_beginning(broken: dict[str, object]) -> None:
    """A stand that begins anew is better than none."""
    assert kept(broken, NOW) == State()


def test_only_what_may_be_asked_is_understood() -> None:
    """Anything else is refused where it comes in."""
    assert [asked({"do": act}) for act in ACTS] == [Asked(act) for act in ACTS]
    for bad in ({}, {"do": "explode"}, {"do": "go", "to": "../x"}, {"do": "go", "to": 3}, {"do": ["next"]}):
        assert asked(bad) is None
    assert said({"slide": "canal", "language": "ar", "paused": 1, "after": "x"}) == Told("canal", "ar", False, 0)  # noqa: FBT003
    for bad in ({}, {"slide": "canal"}, {"slide": "<b>", "language": "ar"}, {"slide": "", "language": "ar"}):
        assert said(bad) is None
