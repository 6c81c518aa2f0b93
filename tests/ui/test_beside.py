"""What stands beside a number: its age, whose data it is, and what an open map lacks."""

from collections.abc import Mapping
from dataclasses import replace

import geopandas as gpd
import pytest

from i18n import locale
from i18n.locale import bare
from model.age import Age, Ageing
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.indicator import Indicator, Result, Value
from model.origin import Origin
from model.text import LANGUAGES, Language, Text
from ui import beside, doors, drawn, kept

ENTRY = Indicator("acc_pha", Text(), "access", Text(), "percent", "up", Text(), "", Text(), "zone", (), 500)
PLACES = Dataset(
    *("osm", "facilities", Text(), Kind.LIVE, Evidence.MEASURED, Origin(citation="© Mappers"), 1, "0", 9),
    vintage="2026-11-01",
)
ZONES = replace(PLACES, id="zones", role="zones", vintage="2017", origin=Origin(citation="The office"))
MADE_UP = replace(PLACES, id="drawn", evidence=Evidence.ILLUSTRATIVE)
AGES = {
    "osm": Age(Ageing.FRESH, "2026-11-20", 5.0, 30.0),
    "people": Age(Ageing.STALE, "2017", 3250.0, 365.0),
    "zones": Age(Ageing.UNKNOWN, "2010", 5800.0),
    "drawn": Age(Ageing.UNKNOWN),
}


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    """No store: ages as above, three pharmacies and two banks on the map, and no observations."""
    monkeypatch.setattr(kept, "ages", lambda: AGES)
    monkeypatch.setattr(drawn, "places", lambda _result: {"pharmacy": 3, "bank": 2})
    monkeypatch.setattr(doors, "active_frame", lambda *_asked: None)
    monkeypatch.setattr(doors, "active", lambda _role: None)


def result(datasets: Mapping[str, Dataset], count: float | None = 3.0, value: float = 50.0) -> Result:
    """Return a result of one value that was made of ``datasets``."""
    whole = Value("acc_pha", "*", value, value, value, "percent", 1, 1, Evidence.MEASURED, 1.0, "2017")
    return Result(ENTRY, 500, "residents", (whole,), datasets, counts={} if count is None else {"facilities": count})


def test_a_number_is_as_old_as_its_worst_part_and_borders_do_not_age_it() -> None:
    """Fresh places over stale people are stale; the zones' date says nothing of the number."""
    people = replace(PLACES, id="people", role="residents")
    assert beside.age_of(result({"zones": ZONES, "pharmacy": PLACES})) == AGES["osm"]
    assert beside.age_of(result({"zones": ZONES, "pharmacy": PLACES, "residents": people})) == AGES["people"]
    assert beside.age_of(result({"zones": ZONES})) == AGES["zones"]


def test_what_is_made_up_and_what_is_not_known_have_no_age() -> None:
    """One illustration among the parts is enough: the number says illustrative."""
    assert beside.age_of(result({"pharmacy": PLACES, "residents": MADE_UP})) is None
    assert beside.age_of(result({"pharmacy": PLACES}, value=float("nan"))) is None
    assert beside.age_of(result({})) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_count_and_the_date_of_the_map_stand_beside_the_number(language: Language) -> None:
    """The date is that of the last good answer, not that of a copy that has not changed since."""
    say = locale(language)
    (line,) = beside.mapped_words(result({"pharmacy": PLACES}), say)
    assert bare(say.number(3)) in bare(line)
    assert bare(say.date("2026-11-20")) in bare(line)
    assert bare(say.date("2026-11-20")) in bare(beside.mapped_short(result({"pharmacy": PLACES}), say)[0])


def test_real_places_are_counted_by_service_and_made_up_ones_are_not() -> None:
    """Three pharmacies and two banks are mapped; the drawn clinics are nobody's places."""
    say = locale("en")
    first, second = beside.mapped_words(
        result({"pharmacy": PLACES, "bank": PLACES, "primary_health": MADE_UP}, count=9.0), say
    )
    assert bare(first).startswith("5 mapped places")
    assert "3" in second
    assert "2" in second
    assert beside.mapped_words(result({"primary_health": MADE_UP}), say) == []


def test_where_no_mapped_place_could_be_used_that_is_said() -> None:
    """Nothing to reach looks like a district without pharmacies: it may be a map without them."""
    (line,) = beside.mapped_words(result({"pharmacy": PLACES}, None, float("nan")), locale("en"))
    assert bare(line).startswith("No mapped place")


def test_how_mapping_grew_is_told_from_its_first_to_its_last_year(monkeypatch: pytest.MonkeyPatch) -> None:
    """Years may come in any order; a year that nobody knows is none; one year alone is no growth."""
    say = locale("en")
    rows = gpd.GeoDataFrame(
        {
            "parameter": ["osm_mapped_pharmacy"] * 3 + ["osm_mapped_bank"],
            "time": ["2026-01-01", "2015-01-01", "2010-01-01", "2026-01-01"],
            "value": [12.0, 3.0, float("nan"), 4.0],
        }
    )
    monkeypatch.setattr(doors, "active_frame", lambda *_asked: rows)
    lines = [bare(line) for line in beside.mapped_words(result({"pharmacy": PLACES, "bank": PLACES}, 5.0), say)]
    (grown,) = [line for line in lines if "2015" in line]
    assert "3 in 2015, 12 in 2026" in grown
    assert len(lines) == 3


def test_the_sources_of_a_map_are_those_of_the_number_and_of_what_lies_under_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The backdrop has a licence too; each credit stands once."""
    under = replace(PLACES, id="sea", role="backdrop", origin=Origin(citation="Sea charts"))
    monkeypatch.setattr(doors, "active", lambda role: under if role == "backdrop" else None)
    of_number, on_map = (
        [one.words for one in beside.credits_told(result({"zones": ZONES, "pharmacy": PLACES}), on_map=flag)]
        for flag in (False, True)
    )
    assert of_number == ["The office", "© Mappers"]
    assert on_map == ["The office", "© Mappers", "Sea charts"]


def test_one_dataset_tells_its_age_and_its_source_and_none_tells_nothing() -> None:
    """Beside the quality of the street map stands how old that map is."""
    say = locale("en")
    made = beside.dataset_line(PLACES, say)
    assert 'class="age fresh"' in made
    assert "© Mappers" in made
    assert "age" not in beside.dataset_line(MADE_UP, say)
    assert beside.dataset_line(None, say) == ""


@pytest.mark.parametrize("on_map", [False, True])
def test_a_picture_of_data_that_nobody_signed_says_so(on_map: bool) -> None:  # noqa: FBT001 - a case
    """A number without a source is never shown as if it needed none."""
    say = locale("en")
    nobody = replace(PLACES, origin=Origin())
    assert say.say("not-stated") in beside.credits_line(result({"pharmacy": nobody}), say, on_map=on_map)
