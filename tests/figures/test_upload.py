"""An upload in words: steps, rows, findings; no word of a file is markup, and none tells of a command."""

import math
import re

import pandas as pd
import pytest

from figures import upload
from i18n import Locale, locale, message_ids
from i18n.locale import bare
from loaders.columns import COORDINATES
from loaders.words import fold, words
from model.problem import Place, Problem, Severity, Verdict
from model.role import ROLES, SERVICES
from model.text import LANGUAGES, Language

HOSTILE = '<img src=x onerror="alert(1)">'


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_stepper_says_where_the_reader_is(language: Language) -> None:
    """One step is current, those before are done; at the end all are."""
    say = locale(language)
    made = upload.stepper("judge", say)
    assert made.count('aria-current="step"') == 1
    assert [made.count(f'class="{state}"') for state in ("done", "now", "next")] == [1, 1, 1]
    assert upload.stepper("done", say).count('class="done"') == 3


def test_rows_stand_as_they_are_in_the_file_and_are_never_markup() -> None:
    """Names and cells are letters; a blank is blank; rows bear their numbers; what is long is cut visibly."""
    frame = pd.DataFrame(
        {HOSTILE: [HOSTILE, math.nan, None], "b": ["w" * 200, "a\u202eb", "1"]}, index=pd.Index([2, 3, 5], name="row")
    )
    made = upload.raw_rows(frame, locale("en"))
    assert "<img" not in made
    assert made.count("&lt;img") >= 2
    assert "nan" not in made
    assert "None" not in made
    assert "\u202e" not in made
    assert "w" * 59 + "…" in made
    assert re.findall(r'class="row">(\d)<', made) == ["2", "3", "5"]


def test_columns_that_are_not_shown_are_counted() -> None:
    """Thirty columns: twenty-four stand there, six are told of."""
    frame = pd.DataFrame({f"c{number}": ["x"] for number in range(30)})
    made = bare(upload.raw_rows(frame, locale("en")))
    assert ">c23<" in made
    assert ">c24<" not in made
    assert "6 more columns" in made


def finding(severity: Severity, count: int = 1, places: int = 1) -> Problem:
    """Return a finding with some places."""
    where = tuple(Place(row, HOSTILE, HOSTILE) for row in range(2, 2 + places))
    return Problem("column-missing", severity, count, where, {"field": "a", "accepted": "b", "more": ""})


def test_the_gravest_stands_first_and_every_place_is_words() -> None:
    """Row, column and value of each; of many the first five, and how many more."""
    made = upload.findings([finding(Severity.NOTE), finding(Severity.REFUSE, 20, 20)], locale("en"))
    assert made.index('class="findings refuse"') < made.index('class="findings note"')
    assert "<img" not in made
    assert "15 more places" in bare(made)
    assert upload.findings([], locale("en")) == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_rows_of_a_verdict_add_up_before_the_readers_eyes(verdict: Verdict, language: Language) -> None:
    """Ten are eight and two."""
    say = locale(language)
    made = bare(upload.verdict_line(verdict, (10, 8, 2), say))
    assert say.say(f"verdict-{verdict}") in upload.verdict_line(verdict, (10, 8, 2), say)
    assert re.findall(r"<b>([^<]+)</b>", made) == [say.number(10), say.number(8), say.number(2)]


def commands(say: Locale) -> list[str]:
    """Return the rules whose sentence names an option of the command."""
    keys = [key for key in message_ids(say.language) if key.startswith("problem-") and not key.endswith("-page")]
    texts = {key: (LOCALES_TEXT[say.language][key]) for key in keys}
    return [key for key, text in texts.items() if re.search("[«‘]--", text)]


def _texts(language: Language) -> dict[str, str]:
    from i18n.locale import LOCALES  # noqa: PLC0415 - only here the messages are read as they are written

    found: dict[str, str] = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        key = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if match := re.match(r"([a-z][A-Za-z0-9_-]*) =", line):
                key = match.group(1)
            found[key] = found.get(key, "") + line
    return found


LOCALES_TEXT = {language: _texts(language) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_a_box_for_every_option_that_a_finding_names(language: Language) -> None:
    """Who reads a page cannot type «--crs»: each option that is named has the name of its box."""
    options = {
        option
        for key in commands(locale(language))
        for option in re.findall(r"[«‘]--([a-z-]+)", LOCALES_TEXT[language][key])
    }
    assert options
    assert options <= {*upload.BOXES, *ONLY_COMMANDS}
    for option in options & set(upload.BOXES):
        assert locale(language).has(upload.BOXES[option])


# Told of what no page asks: how the command itself was called.
ONLY_COMMANDS = {"help", "lang", "json", "again", "edits", "from"}


def test_an_option_is_called_by_its_box() -> None:
    """The words of the command are gone, whatever stands behind the option."""
    say = locale("en")
    problem = Problem("role-unsure", Severity.CHOICE, facts={"names": "a", "option": "a"})
    assert "--" not in upload.sentence(problem, say)
    told = upload._OPTION.sub(lambda found: upload._box(found, say), "Say «--crs EPSG:22992» or ‘--other 1’.")
    assert told == f"Say «{say.say('ask-crs-box')}» or ‘other’."


@pytest.mark.parametrize("language", LANGUAGES)
def test_services_stand_on_a_page_in_words_that_a_file_may_use(language: Language) -> None:
    """No id among the words of a reader; and who writes into the file what the page says, is understood."""
    say = locale(language)
    unknown = Problem(
        "service-unknown", Severity.REFUSE, 1, facts={"accepted": "bank", "more": ""}, candidates=SERVICES
    )
    told = bare(upload.sentence(unknown, say))
    known = {**{fold(one): one for one in SERVICES}, **words().services}
    for service in SERVICES:
        name = say.say(f"service-{service}")
        assert name in told
        assert known[fold(name)] == service
    meant = Problem("value-translated", Severity.NOTE, 1, facts={"meant": "post_office"})
    assert say.say("service-post_office") in upload.sentence(meant, say)
    assert "post_office" not in upload.sentence(meant, say)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_name(language: Language) -> None:
    """Whatever may be matched with a column is called by a word, not by its id."""
    for field in (*(one.name for role in ROLES.values() for one in role.fields), *COORDINATES):
        assert locale(language).has(f"field-{field.replace('_', '-')}"), field
