"""Open-Meteo: what is asked, what the hours of a model become, and what is no answer."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from loaders.sources.openmeteo import AIR, MARINE, hours, request
from model.problem import ProblemError
from store import PROJECT, Store
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Elsewhere, Reply, said

AIR_PATH, WEATHER_PATH, MARINE_PATH = "/v1/air-quality", "/v1/archive", "/v1/marine"
EUROPE, WORLD = AIR.models
UNITS = {
    **dict.fromkeys(AIR.parameters, "μg/m³"),
    "temperature_2m": "°C",
    "precipitation": "mm",
    "wind_speed_10m": "km/h",
    "wind_direction_10m": "°",
    "wave_height": "m",
    "sea_surface_temperature": "°C",
    "sea_level_height_msl": "m",
}
TIMES = ["2026-04-23T21:00", "2026-04-23T22:00"]  # Egypt puts its clocks forward between them


def answer(*variables: str, values: list[float | None] | None = None, **more: object) -> dict[str, object]:
    """Return two hours of some variables, in the shape of the service."""
    told = [21.5, 22.5] if values is None else values
    return {
        "latitude": 31.1,
        "longitude": 29.8,
        "utc_offset_seconds": 0,
        "timezone": "GMT",
        "hourly_units": {"time": "iso8601", **{name: UNITS[name] for name in variables}},
        "hourly": {"time": TIMES, **dict.fromkeys(variables, told)},
        **more,
    }


def air(values: list[float | None] | None = None, **more: object) -> dict[str, object]:
    """Return two hours of air."""
    return answer(*AIR.parameters, values=values, **more)


@pytest.fixture
def models(played: Elsewhere) -> Elsewhere:
    """Play every service of Open-Meteo with good answers."""
    played.answer(AIR_PATH, said(air()))
    played.answer(WEATHER_PATH, said(answer("temperature_2m", "precipitation", "wind_speed_10m", "wind_direction_10m")))
    played.answer(MARINE_PATH, said(answer(*MARINE.parameters, values=[0.5, 0.75])))
    return played


def test_hours_become_rows_about_the_whole_district_in_utc_and_in_the_unit_of_the_answer() -> None:
    """Two hours of five substances, the second of each empty: five rows, five told, none of them zero."""
    parsed = hours(air([21.5, None]), AIR, EUROPE)
    assert parsed.frame["parameter"].tolist() == ["pm25", "pm10", "so2", "no2", "dust"]
    assert set(parsed.frame["time"]) == {"2026-04-23T21:00Z"}
    assert set(parsed.frame["value"]) == {21.5}
    assert set(parsed.frame["unit"]) == {"μg/m³"}
    assert set(parsed.frame["zone_id"]) == {"*"}
    assert set(parsed.frame["method"]) == {"model"}
    (told,) = parsed.problems
    assert (told.rule, told.count) == ("hours-empty", 5)
    assert told.facts["names"] == "pm25 1, pm10 1, so2 1, no2 1, dust 1"


def test_every_row_says_which_model_it_is_of_and_how_wide_its_cell_is() -> None:
    """A chart prints them; the point is the middle of the cell, not of the district."""
    parsed = hours(air(), AIR, WORLD)
    cells = parsed.frame[["model", "cell_degrees", "cell_km"]].drop_duplicates().to_numpy().tolist()
    assert cells == [["cams_global", 0.4, 45.0]]
    assert parsed.shapes is not None
    assert {(spot.x, spot.y) for spot in parsed.shapes} == {(29.8, 31.1)}


def test_an_answer_for_several_places_is_a_list_of_cells() -> None:
    """Rows of every cell, each at its own."""
    parsed = hours([air(), air(latitude=31.2)], AIR, EUROPE)
    assert parsed.shapes is not None
    assert len(parsed.frame) == 20
    assert {spot.y for spot in parsed.shapes} == {31.1, 31.2}


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        (air(utc_offset_seconds=7200, timezone="Africa/Cairo"), "answer-shape"),
        (air([21.5]), "answer-shape"),
        (air([True, 1.0]), "answer-shape"),
        (air(hourly={"time": TIMES}), "answer-shape"),
        (air(hourly_units={}), "answer-shape"),
        (air(hourly={**air()["hourly"], "time": ["2026-04-23T21:00+02:00", "?"]}), "answer-shape"),  # type: ignore[dict-item]
        (air([None, None]), "answer-no-value"),
        ([], "answer-no-value"),
        ({"error": True, "reason": "Too many concurrent requests"}, "answer-message"),
        ("no", "answer-shape"),
    ],
    ids=[
        "local time",
        "short",
        "no number",
        "no variable",
        "no unit",
        "other zone",
        "empty",
        "no cell",
        "error",
        "text",
    ],
)
def test_what_is_no_answer_is_never_a_row(told: object, rule: str) -> None:
    """Local times would repeat an hour in autumn and lose one in spring; a number cut off would shift all others."""
    with pytest.raises(ProblemError) as refused:
        hours(told, AIR, EUROPE)
    assert [problem.rule for problem in refused.value.problems] == [rule]


def test_times_are_asked_for_in_utc_and_two_years_of_them() -> None:
    """731 days hold the last whole calendar year on any day."""
    asked = request(AIR, EUROPE, 29.843, 31.144).params
    assert (asked["latitude"], asked["longitude"], asked["timezone"]) == ("31.1440", "29.8430", "UTC")
    assert asked["domains"] == "cams_europe"
    assert (date.fromisoformat(asked["end_date"]) - date.fromisoformat(asked["start_date"])).days == 730


def test_the_finest_model_that_knows_the_place_is_kept_as_modelled_with_its_thanks(
    models: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """The words that Copernicus asks for bear the year of the data."""
    ran = refresh("openmeteo")
    assert ran.status == 0
    assert [one["id"] for one in ran.document[0]["datasets"]] == [
        "openmeteo_air",
        "openmeteo_weather",
        "openmeteo_marine",
    ]
    store = Store.open()
    kept = store.dataset("openmeteo_air")
    assert (kept.kind, kept.evidence, kept.vintage) == ("live", "modelled", "2026-04-23")
    assert kept.origin.licence == "CC-BY-4.0"
    assert kept.origin.citation.endswith("Copernicus Atmosphere Monitoring Service information 2026")
    assert kept.services == ("dust", "no2", "pm10", "pm25", "so2")
    assert set(store.frame("openmeteo_air")["unit"]) == {"ug/m3"}
    assert set(store.frame("openmeteo_air")["cell_km"]) == {11.0}
    assert "sea_level" not in store.dataset("openmeteo_marine").services
    assert [asked.query["domains"] for asked in models.asked if asked.path == AIR_PATH] == [["cams_europe"]]


@pytest.mark.parametrize(
    "first",
    [said(air([None, None])), Reply(b'{"error":true,"reason":"No data is available for this location"}', 400)],
    ids=["all null", "refused"],
)
def test_outside_of_europes_grid_the_worlds_is_asked_and_it_is_told(
    models: Elsewhere, refresh: Callable[..., Ran], first: Reply
) -> None:
    """El-Max lies within a degree of the edge of the finer grid."""
    models.answer(AIR_PATH, first, said(air()))
    ran = refresh("openmeteo")
    assert ran.status == 0
    assert "model-instead" in ran.rules()
    assert set(Store.open().frame("openmeteo_air")["model"]) == {"cams_global"}
    assert [asked.query["domains"][0] for asked in models.asked if asked.path == AIR_PATH] == [
        "cams_europe",
        "cams_global",
    ]


def test_a_refusal_is_told_with_its_reason(models: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """What the service says is wrong is what helps."""
    models.answer(AIR_PATH, Reply(b'{"error":true,"reason":"Cannot initialize from invalid String value"}', 400))
    ran = refresh("openmeteo")
    assert ran.status == 5
    (told,) = [problem for problem in ran.document[0]["problems"] if problem["rule"] == "source-refused"]
    assert "Cannot initialize" in told["say"]["en"]


def test_too_many_calls_leave_the_copy_that_is_there(models: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """429 is tried again, then told; the other services are asked all the same."""
    refresh("openmeteo")
    models.answer(AIR_PATH, Reply(b'{"error":true,"reason":"Daily limit"}', 429, {"Retry-After": "0"}))
    ran = refresh("openmeteo")
    assert ran.status == 5
    assert {"source-busy", "copy-stays"} <= set(ran.rules())
    assert [one["version"] for one in ran.document[0]["datasets"]] == [1, 1, 1]


def test_another_unit_is_refused_and_never_turned(models: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """Parts per billion are no micrograms; that an hour is empty, too, hides nothing of it."""
    models.answer(AIR_PATH, said(air([21.5, None], hourly_units=dict.fromkeys(AIR.parameters, "ppb"))))
    ran = refresh("openmeteo")
    assert ran.status == 5
    assert {"hours-empty", "unit-unfit"} <= set(ran.rules())
    assert ran.rules()[0] == Store.open().fetches()["openmeteo_air"].rule == "answer-unfit"


def test_a_district_without_a_point_at_sea_has_no_sea(
    models: Elsewhere, refresh: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told, and no failure."""
    inland = tmp_path / "inland.toml"
    whole = (PROJECT / "data" / "district.toml").read_text(encoding="utf-8")
    inland.write_text(whole.replace("[offshore]\nlongitude = 29.80\nlatitude = 31.18\n", ""), encoding="utf-8")
    monkeypatch.setenv("ELMAX_DISTRICT", str(inland))
    ran = refresh("openmeteo")
    assert ran.status == 0
    assert "unset-offshore" in ran.rules()
    assert not [asked for asked in models.asked if asked.path == MARINE_PATH]
