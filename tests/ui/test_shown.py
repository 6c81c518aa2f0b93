"""What a page says of datasets and values: every word of a file is escaped, and nothing is said twice."""

from dataclasses import replace

import pytest

from i18n import locale
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import LANGUAGES, Language, Text
from ui import shelf_view, show

HOSTILE = '<img src=x onerror="alert(1)">'
WILD = Dataset(
    "wild",
    "observations",
    Text(HOSTILE, HOSTILE, HOSTILE),
    Kind.UPLOAD,
    Evidence.REPORTED,
    Origin(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE),
    1,
    HOSTILE,
    1,
    services=(HOSTILE,),
    vintage=HOSTILE,
)


def test_nothing_that_a_dataset_states_is_markup() -> None:
    """Title, source, licence, address, parameters, dates: on the datasets page and under every number."""
    say = locale("en")
    made = shelf_view._facts(WILD, say) + shelf_view._in_use(WILD, say) + show._origin_row(WILD, say)
    assert "<img" not in made
    assert "<a " not in made
    assert made.count("&lt;img") >= 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_does_not_say_again_what_stands_beside_it(language: Language) -> None:
    """The word of its own evidence in brackets goes; another word stays."""
    say = locale(language)
    word = say.say("evidence-illustrative")
    titled = replace(WILD, title=Text(*[f"Zones ({word})"] * 3), evidence=Evidence.ILLUSTRATIVE)
    assert show.titled(titled, say) == "Zones"
    assert show.titled(replace(titled, evidence=Evidence.MEASURED), say) == f"Zones ({word})"
    assert show.titled(replace(titled, title=Text()), say) == "wild"
