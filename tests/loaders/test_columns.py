"""Which column is which field: known headers in their usual spellings, near misses suggested and never taken."""

from collections.abc import Callable

import pandas as pd
import pytest

from loaders.check import Checked
from loaders.columns import find_coordinates, find_fields, known_headers
from loaders.matching import NEAR
from loaders.words import header_forms, words
from model.problem import Problem, Severity
from model.role import ROLES

Judge = Callable[..., Checked]
Finding = Callable[[Checked, str], Problem]


def _fields(role: str, *columns: str) -> dict[str, str]:
    return find_fields(pd.DataFrame({column: ["a"] for column in columns}), ROLES[role], {}, ())


@pytest.mark.parametrize(
    ("role", "header", "field"),
    [
        ("residents", "عدد السكان", "residents"),
        ("residents", "إجمالى السكان", "residents"),
        ("residents", "السُّكّان", "residents"),
        ("residents", "السكـــان (نسمة)", "residents"),
        ("residents", "Population (persons)", "residents"),
        ("residents", "TOT_POP", "residents"),
        ("residents", "totalPopulation", "residents"),
        ("residents", "총인구", "residents"),
        ("residents", "أسر معيشية", "households"),
        ("residents", "No. of Households", "households"),
        ("residents", "65 سنة فأكثر", "older_65"),
        ("residents", "السكان ٦-١١ سنة", "children_6_11"),
        ("facilities", "نوع الخدمه", "service"),
        ("facilities", "Facility Type", "service"),
        ("facilities", "FacilityType", "service"),
        ("facilities", "시설 유형", "service"),
        ("facilities", "اسم المدرسة", "name_ar"),
        ("facilities", "إسم المنشأه", "name_ar"),
        ("facilities", "عدد الأسرّة", "capacity"),
        ("facilities", "openingHours", "opens"),
        ("facilities", "OBJECTID", "facility_id"),
        ("zones", "كود الشياخة", "zone_id"),
        ("observations", "تاريخ القياس", "time"),
        ("projects", "التكلفه الاجماليه", "cost"),
        ("projects", "تاريخ النهو", "end"),
        ("walk_network", "نوع الرصف", "surface"),
    ],
)
def test_the_usual_headers_are_known(role: str, header: str, field: str) -> None:
    """Ministries, the statistical office, map exports; with and without hamza, article, camel case, what is counted."""
    assert _fields(role, header) == {field: header}


@pytest.mark.parametrize(
    ("east", "north"),
    [
        ("POINT_X", "POINT_Y"),
        ("LONG_DD", "LAT_DD"),
        ("Long_", "Lat"),
        ("X", "Y"),
        ("xcoord", "ycoord"),
        ("_gps_longitude", "_gps_latitude"),
        ("stop_lon", "stop_lat"),
        ("Easting", "Northing"),
        ("خط الطول", "دائرة العرض"),
        ("الإحداثى السينى", "الإحداثى الصادى"),
        ("경도", "위도"),
    ],
)
def test_the_usual_coordinates_are_known(east: str, north: str) -> None:
    """Desktop maps, survey forms, timetables."""
    found = find_coordinates(["id", north, east], {})
    assert (found.longitude, found.latitude) == (east, north)


@pytest.mark.parametrize(
    "header", ["SHAPE_Area", "Shape_Leng", "population density", "كثافة السكان", "xlsx", "longevity"]
)
def test_what_only_begins_alike_is_not_taken(header: str) -> None:
    """The area of a shape is no shape, and a density no number of people."""
    assert _fields("residents", header) == {}
    assert find_coordinates([header], {}).columns() == {}


@pytest.mark.parametrize("role", [role.id for role in ROLES.values()])
def test_no_header_means_two_fields_of_one_role(role: str) -> None:
    """Which of them were taken would be chance."""
    known = [(word, field.name) for field in ROLES[role].fields for word in set(known_headers(field.name))]
    meant: dict[str, set[str]] = {}
    for word, field in known:
        meant.setdefault(word, set()).add(field)
    assert {word: fields for word, fields in meant.items() if len(fields) > 1} == {}


def test_declared_headers_are_as_they_are_compared() -> None:
    """A header that no form of any header can equal would never be found."""
    for name, listed in {**words().fields, **words().coordinates}.items():
        for word in listed:
            assert word in header_forms(word), (name, word)


def test_near_misses_are_asked_about_where_they_are_needed(judge: Judge, finding: Finding) -> None:
    """A slip of the pen, or a year behind the word: suggested with the option that says so, never taken."""
    text = "lon,lat,{}\n29.84,31.15,70\n"
    for header in ("Popluation", "pop_2023", "السكاان"):
        checked = judge(text.format(header), role="residents")
        problem = finding(checked, "field-near")
        assert (problem.severity, problem.candidates) == (Severity.CHOICE, (header,))
        assert problem.facts["option"] == f"residents={header}"
        assert "field-missing" not in {found.rule for found in checked.problems}
        assert judge(text.format(header), role="residents", map={"residents": header}).frame["residents"].tolist() == [
            70
        ]


def test_several_years_are_all_candidates(judge: Judge, finding: Finding) -> None:
    """Which of them is meant only the person knows."""
    problem = finding(judge("lon,lat,pop_2010,pop_2023\n29.84,31.15,7,8\n", role="residents"), "field-near")
    assert problem.candidates == ("pop_2010", "pop_2023")


def test_a_near_miss_of_any_other_field_is_told(judge: Judge, finding: Finding) -> None:
    """Kept as it is; nothing has to be decided."""
    checked = judge("lon,lat,service,capcity\n29.84,31.15,bank,7\n")
    problem = finding(checked, "column-near")
    assert (problem.severity, problem.facts["field"]) == (Severity.NOTE, "capacity")
    assert "capcity" in checked.frame
    assert "capacity" not in checked.frame


def test_a_field_with_a_word_too_little_is_not_asked_about(judge: Judge, finding: Finding) -> None:
    """A density is never proposed for a number of people."""
    checked = judge("lon,lat,population density\n29.84,31.15,7\n", role="residents")
    assert finding(checked, "field-missing")
    assert "field-near" not in {problem.rule for problem in checked.problems}


def test_two_columns_for_one_field_are_told(judge: Judge, finding: Finding) -> None:
    """The preferred one is taken, the other kept as an attribute."""
    checked = judge("lon,lat,population,عدد السكان\n29.84,31.15,7,8\n", role="residents")
    problem = finding(checked, "columns-rival")
    assert (problem.severity, problem.where[0].column, problem.facts["names"]) == (
        Severity.NOTE,
        "population",
        "عدد السكان",
    )
    assert checked.frame["residents"].tolist() == [7]


def test_a_role_that_is_nearly_told_is_asked_for(judge: Judge, finding: Finding) -> None:
    """Otherwise a slip of the pen would make a table of it, of no use to anybody."""
    assert finding(judge("lon,lat,Popluation\n29.84,31.15,70\n"), "role-unsure").candidates == ("residents", "table")


def test_a_column_of_words_for_services_is_asked_for_by_its_cells(judge: Judge, finding: Finding) -> None:
    """Whatever it is called, as long as at least half of its cells are such words."""
    text = "lon,lat,what\n29.84,31.15,صيدلية\n29.85,31.15,bank\n29.86,31.15,{}\n29.86,31.16,{}\n"
    problem = finding(judge(text.format("kiosk", "مخبز"), role="facilities"), "field-near")
    assert (problem.severity, problem.candidates) == (Severity.CHOICE, ("what",))
    assert problem.facts["option"] == "service=what"
    assert finding(judge(text.format("kiosk", "7").replace("bank", "stand"), role="facilities"), "field-missing")


def test_the_likeliest_of_several_near_misses_stands_first(judge: Judge, finding: Finding) -> None:
    """A declared word with a year behind it before a slip of the pen."""
    text = "lon,lat,service,capcity,bed capacity 2020\n29.84,31.15,bank,3,4\n"
    problem = finding(judge(text), "column-near")
    assert [place.column for place in problem.where] == list(problem.candidates) == ["bed capacity 2020", "capcity"]


def test_the_measure_of_nearness_is_stated() -> None:
    """One letter in ten exchanged is near; a third of them is another word."""
    assert 0.8 < NEAR < 0.9
