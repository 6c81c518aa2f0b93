"""Observations that would be counted wrongly: values that cannot be, other units, zones that nobody named or knows."""

from collections.abc import Callable
from typing import Any, Final

import pytest

from i18n import locale
from loaders.check import Checked, check
from loaders.options import Options
from loaders.parse import parse_bytes
from loaders.zones_in_use import ZonesInUse, meanings
from model.district import Box
from model.problem import Problem, Severity
from model.text import LANGUAGES

Judge = Callable[..., Checked]
Finding = Callable[[Checked, str], Problem]
REGION: Final = Box(29.35, 30.20, 30.15, 31.40)
HEAD: Final = "parameter,time,value,unit"
NAMES: Final = (("north", "north"), ("south", "south"), ("north", "الشمال"), ("south", "الجنوب"))
ZONES: Final = ZonesInUse("two-zones", ("north", "south"), meanings(NAMES))


def _judged(text: str, **options: Any) -> Checked:  # noqa: ANN401 - whatever an option takes
    return check(parse_bytes(text.encode()), Options(role="observations", **options), REGION, zones=lambda: ZONES)


def _rules(checked: Checked) -> set[str]:
    return {problem.rule for problem in checked.problems}


def _says(problem: Problem, *words: str) -> None:
    for language in LANGUAGES:
        assert all(word in locale(language).problem(problem) for word in words), language


@pytest.mark.parametrize(
    ("row", "bounds"),
    [
        ("ndvi,2025,-9999,", ("-1", "1")),
        ("tree_canopy,2025,255,percent", ("0 percent", "100 percent")),
        ("tree_canopy,2025,1.5,share", ("0 share", "1 share")),
        ("elevation,2025,-32768,m", ("-500 m", "9000 m")),
        ("land_surface_temperature,2025,0,kelvin", ("213.15 kelvin", "373.15 kelvin")),
        ("households_with_device,2025,-9999,households", ("0 households", "∞ households")),
    ],
)
def test_a_value_that_cannot_be_is_refused(finding: Finding, row: str, bounds: tuple[str, str]) -> None:
    """Row, value, bounds in the unit of the row, and what such a number means in a raster; nothing is kept."""
    checked = _judged(f"{HEAD},longitude,latitude\nndvi,2025,1,,29.84,31.15\n{row},29.85,31.15\n")
    problem = finding(checked, "value-impossible")
    assert (problem.severity, problem.where[0].row) == (Severity.REFUSE, 3)
    assert (problem.facts["low"], problem.facts["high"]) == bounds
    assert checked.frame.empty
    _says(problem, problem.where[0].found or "-")
    assert "−9999" in locale("en").problem(problem)


def test_bounds_are_included_and_blank_is_not_judged() -> None:
    """-1 and 1 are values of ndvi; a blank is none."""
    checked = _judged(f"{HEAD}\nndvi,2025,-1,\nndvi,2025,1,\nndvi,2025,,\n")
    assert len(checked.frame) == 3


def test_another_unit_is_refused_and_never_converted(finding: Finding) -> None:
    """Degrees Fahrenheit, and a count without a unit; the rows, what stands there and what is expected."""
    problem = finding(_judged(f"{HEAD}\nland_surface_temperature,2025,99,F\n"), "unit-unfit")
    assert (problem.severity, problem.where[0].row, problem.where[0].found) == (Severity.REFUSE, 2, "F")
    _says(problem, "celsius, kelvin")
    assert "unit-unfit" in _rules(_judged(f"{HEAD}\nhouseholds_with_device,2025,9,\nndvi,2025,0,\n"))


def test_a_spelling_that_indicators_take_is_accepted(judge: Judge) -> None:
    """Micro sign and raised three, capitals, a space."""
    rows = "pm25,2025,9,\u00b5g/m³\nland_surface_temperature,2025,30,°C\nnoise_lden,2025,60,DB (A)\n"
    checked = judge(f"{HEAD}\n{rows}", role="observations")
    assert checked.frame["unit"].tolist() == ["ug/m3", "celsius", "dB"]


def test_a_parameter_that_no_indicator_asks_for_is_told(finding: Finding) -> None:
    """A misspelt name would be kept and never be seen again; capitals are no misspelling."""
    checked = _judged(f"{HEAD}\nNDVI,2025,0.5,\nnvdi,2025,0.5,\n")
    assert finding(checked, "parameter-unknown").where[0].row == 3
    assert checked.frame["parameter"].tolist() == ["ndvi", "nvdi"]


@pytest.mark.parametrize(
    "head",
    [
        "المؤشر,التاريخ,القيمة,الوحدة,المنطقة",
        "المعيار,السنة,القيمة,الوحدة,كود المنطقة",
        "المعيار,السنة,القيمة,الوحدة,معرف المنطقة",
        "지표,날짜,값,단위,구역",
    ],
)
def test_arabic_and_korean_headers_are_recognised(head: str) -> None:
    """Parameter and zone above all: without the zone one zone's number would be told of the district."""
    checked = _judged(f"{head}\nhouseholds_asked_devices,2025,40,households,north\n")
    assert checked.frame[["parameter", "zone_id"]].to_numpy().tolist() == [["households_asked_devices", "north"]]


def test_a_column_that_names_zones_is_asked_about(finding: Finding) -> None:
    """Two of three rows name one; the person may say that it is the zone, or that it is not."""
    rows = "".join(f"households_asked_devices,2025,40,households,{zone}\n" for zone in ("north", "الجنوب", "?"))
    text = f"{HEAD},sheet\n{rows}"
    problem = finding(_judged(text), "zone-column-unsure")
    assert (problem.severity, problem.count, problem.candidates) == (Severity.CHOICE, 2, ("sheet",))
    _says(problem, "--map zone_id=", "sheet")
    assert _judged(text, map={"zone_id": "sheet"}).frame["zone_id"].tolist() == ["north", "south", "?"]
    assert "zone_id" not in _judged(text, accept_repairs=True).frame
    fewer = text + "households_asked_devices,2024,1,households,?\n" * 2
    assert "zone-column-unsure" not in _rules(_judged(fewer))


def test_a_column_that_names_zones_is_left_alone_where_every_row_has_a_point() -> None:
    """The point says in which zone it is."""
    text = f"{HEAD},sheet,lon,lat\nndvi,2025,0.5,,north,29.84,31.15\n"
    assert "zone-column-unsure" not in _rules(_judged(text))


def test_a_zone_that_is_not_in_use_is_told(finding: Finding) -> None:
    """Row and id; the district as a whole is no stranger."""
    rows = "".join(f"households_asked_devices,2025,40,households,{zone}\n" for zone in ("north", "*", "nroth"))
    problem = finding(_judged(f"{HEAD},zone_id\n{rows}"), "zone-not-in-use")
    assert (problem.severity, [place.row for place in problem.where]) == (Severity.NOTE, [4])
    _says(problem, "nroth", "two-zones", "north, south")


@pytest.mark.parametrize(
    ("word", "meant"),
    [("سجل", "register"), ("تعداد", "census"), ("등록", "register"), ("명부", "register"), ("전수조사", "census")],
)
def test_a_method_that_counted_everybody_is_understood(word: str, meant: str) -> None:
    """Without it a register would be given the interval of a sample."""
    checked = _judged(f"{HEAD},method\nfamilies_moved,2026,92,families,{word}\n")
    assert checked.frame["method"].tolist() == [meant]
    assert "method-unknown" not in _rules(checked)


def test_an_unknown_method_of_a_count_is_told(finding: Finding) -> None:
    """It counts as a sample; the instrument of a measurement is no such word."""
    rows = "families_moved,2026,92,families,guess\nfamilies_moved,2025,9,families,عينة\nndvi,2025,0.5,,Sentinel-2\n"
    problem = finding(_judged(f"{HEAD},method\n{rows}"), "method-unknown")
    assert [place.row for place in problem.where] == [2]
    _says(problem, "guess")


def test_a_name_of_two_zones_means_none() -> None:
    """Nobody can tell which is meant."""
    assert meanings([("a", "المكس"), ("b", "المكس"), ("b", "Dekheila")]) == {"dekheila": "b"}
