"""Projects and places by their names: in any spelling, and in another language where the reader's has none."""

import pytest
from geopandas.geodataframe import GeoDataFrame

from figures import register
from i18n import locale
from i18n.locale import bare
from model.text import LANGUAGES, Language, Text
from ui.impact_view import places_named, projects_called

NAN = float("nan")
HOUSING = Text("الإسكان في طلمبات المكس", "Housing at Tolombat", "")


def entry(name: str, title: Text, start: str) -> register.Entry:
    """Return a project of the register."""
    return register.Entry(name, title, start, "", "project", NAN, "", "", "", "", Text())


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("الاسكان", ("home",)),
        ("إسكان طلمبات", ("home",)),
        ("٢٠١٥", ("road",)),
        ("HOUSING", ("home",)),
        ("", ("home", "road")),
    ],
)
def test_a_project_is_found_in_any_spelling(words: str, found: tuple[str, ...]) -> None:
    """Hamza, article, digits and capitals do not matter; nor does the reader's own language."""
    both = (entry("home", HOUSING, "2019"), entry("road", Text("طريق", "Road", "도로"), "2015"))
    assert projects_called(both, words) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_without_a_name_in_the_readers_language_bears_another(language: Language) -> None:
    """The Korean column is missing, one name is blank, one place has none at all: never a blank, never nan."""
    rows = GeoDataFrame(
        {
            "place_id": ["old", "new", "bare"],
            "name_ar": ["القرية القديمة", None, None],
            "name_en": ["Old village", "New flats", ""],
            "source_title": ["A map", NAN, None],
        }
    )
    told = {place: bare(words) for place, words in places_named(rows, locale(language)).items()}
    old = {"ar": "القرية القديمة", "en": "Old village", "ko": "القرية القديمة"}[language]
    assert told["old"].startswith(old)
    assert "A map" in told["old"]
    assert (told["new"], told["bare"]) == ("New flats", "bare")
    assert places_named(None, locale(language)) == {}
