"""Where rows are, as the cells of a table or the shapes of a file say it."""

from collections.abc import Callable
from typing import Final

import pytest
import shapely

from i18n.locale import bare, locale
from loaders.check import Checked
from model.problem import Problem, Severity
from model.text import LANGUAGES

Judge = Callable[..., Checked]
Finding = Callable[[Checked, str], Problem]
# 31°09'15.2" and 29°50'24", divided by hand.
LAT, LON = 31 + 9 / 60 + 15.2 / 3600, 29.84
NOT_FOUND: Final = {"coordinates-coarse", "place-apart", "column-unknown"}


def _points(checked: Checked) -> list[tuple[float, float]]:
    assert not checked.frame.empty, checked.problems
    return [(point.x, point.y) for point in checked.frame.geometry]


def _rules(checked: Checked) -> list[str]:
    return [problem.rule for problem in checked.problems if problem.rule not in NOT_FOUND]


def _banks(head: str, *rows: str) -> str:
    return f"service;{head}\n" + "".join(f"bank;{row}\n" for row in rows)


def _said(problem: Problem) -> None:
    """Every sentence can be said, in every language, with the row of the first place."""
    for language in LANGUAGES:
        sentence = bare(locale(language).problem(problem))
        if problem.where and problem.where[0].row:
            assert locale(language).number(problem.where[0].row) in sentence


@pytest.mark.parametrize(
    ("lon", "lat"),
    [
        ("29.84", "31.154222222222222"),
        ("29,84", "31,154222222222222"),
        ("٢٩٫٨٤", "٣١٫١٥٤٢٢٢٢٢٢٢٢٢٢٢٢"),
        ("۲۹٫۸۴", "۳۱٫۱۵۴۲۲۲۲۲۲۲۲۲۲۲"),
        (" 29.84 ", "\u200f31.154222222222222"),
        ("29°50'24\"E", "31°09'15.2\"N"),
        ("٢٩° ٥٠′ ٢٤″ ق", "٣١° ٠٩′ ١٥٫٢″ ش"),
        ("29:50:24", "31:09:15.2"),
        ("29.84E", "31°09.253333333333'N"),
        ("E29.84", "N31°09'15.2\""),
        ("동경 29도 50분 24초", "북위 31도 9분 15.2초"),
    ],
)
def test_a_coordinate_is_read_however_it_is_written(judge: Judge, lon: str, lat: str) -> None:
    """Any digits, marks, letters and sixtieths: one place."""
    (point,) = _points(judge(_banks("lon;lat", f"{lon};{lat}")))
    assert point == pytest.approx((LON, LAT), abs=1e-9)


def test_degrees_minutes_and_seconds_are_told_as_what_they_became(judge: Judge, finding: Finding) -> None:
    """The first cell, its row and its degrees."""
    problem = finding(judge(_banks("lon;lat", "29.84;31.15", "29.84;31°09'15.2\"N")), "coordinate-angle")
    assert (problem.severity, problem.count, problem.where[0].row) == (Severity.NOTE, 1, 3)
    assert problem.facts["degrees"] == "31.154222"
    _said(problem)


@pytest.mark.parametrize(
    ("x", "y", "best"),
    [
        ("770,750", "3,449,699", "EPSG:32635"),
        ("770,750.0", "3,449,699.00", "EPSG:32635"),
        ("٧٧٠٬٧٥٠", "٣٬٤٤٩٬٦٩٩", "EPSG:32635"),
        ("504,511", "937,939", "EPSG:22992"),
    ],
)
def test_marks_of_thousands_are_told_from_decimal_ones(
    judge: Judge, finding: Finding, x: str, y: str, best: str
) -> None:
    """Metres with commas are metres; a degree with one comma keeps its decimals."""
    checked = judge(_banks("x;y", f"{x};{y}"))
    assert finding(checked, "crs-unsure").candidates == (best,)
    if "," in x:
        _said(next(problem for problem in checked.problems if problem.rule == "coordinate-thousands"))
    assert _points(judge(_banks("lon;lat", "29,840;31,150"))) == [(29.84, 31.15)]


def test_three_columns_of_one_angle_are_declared(judge: Judge) -> None:
    """Degrees, minutes and seconds apart, named together; all three are spent."""
    text = _banks("od;om;os;ad;am;as", "29;50;24;31;9;15.2", "29;50;;31;9;", ";;;;;")
    said = {"longitude": "od+om+os", "latitude": "ad + am + as"}
    checked = judge(text, role="facilities", map=said)
    first, second, nowhere = checked.frame.geometry
    assert (first.x, first.y) == (pytest.approx(LON), pytest.approx(LAT))
    assert (second.x, second.y) == (pytest.approx(29 + 50 / 60), pytest.approx(31.15))
    assert nowhere is None
    assert list(checked.frame.columns) == ["service", "geometry"]
    assert judge(text, role="facilities", map={"longitude": "od+om+oz"}).problems[-1].rule == "column-missing"


@pytest.mark.parametrize("odd", [";50;24;31;9;15", "29;;24;31;9;15", "29;50;24;;;15", "29;50;24;;9;"])
def test_a_part_of_an_angle_that_is_missing_is_not_zero(judge: Judge, finding: Finding, odd: str) -> None:
    """Nothing before a finer part would put the row at the equator, or miles from where it is."""
    text = _banks("od;om;os;ad;am;as", "29;50;24;31;9;15.2", odd)
    checked = judge(text, role="facilities", map={"longitude": "od+om+os", "latitude": "ad+am+as"})
    assert [place.row for place in finding(checked, "coordinate-unread").where] == [3]
    assert len(checked.frame) == 1


@pytest.mark.parametrize(
    ("cell", "rule"),
    [
        ("31°60'N", "coordinate-sixty"),
        ("-31°09'N", "coordinate-sign"),
        ("29°50'E", "coordinate-letter"),
        ("8G3R4R2X+2V", "coordinate-code"),
        ("4R2X+2V Alexandria", "coordinate-code"),
        ("35RQQ 70750 49699", "coordinate-code"),
        ("35R QQ 7075049699", "coordinate-code"),
        ("near the canal", "coordinate-unread"),
        ("=31+1", "coordinate-unread"),
    ],
)
def test_a_cell_that_is_no_latitude_is_set_aside_by_name(judge: Judge, finding: Finding, cell: str, rule: str) -> None:
    """Its row, its column and its cell; the other rows stay."""
    checked = judge(_banks("lon;lat", "29.84;31.15", f"29.85;{cell}", "29.86;31.16"))
    problem = finding(checked, rule)
    assert (problem.severity, [(p.row, p.column, p.found) for p in problem.where]) == (
        Severity.REPAIR,
        [(3, "lat", cell)],
    )
    assert len(checked.frame) == 2
    _said(problem)


def test_letters_that_contradict_both_columns_are_asked(judge: Judge) -> None:
    """East in the column of latitudes and north in that of longitudes: somebody has to say which is which."""
    text = _banks("lon;lat", "31.15N;29.84E", "31.16N;29.85E")
    (first, second) = (p for p in judge(text).problems if p.rule == "coordinate-letter")
    assert (first.severity, second.severity) == (Severity.CHOICE, Severity.CHOICE)
    _said(first)
    mapped = judge(text, role="facilities", map={"longitude": "lat", "latitude": "lon"})
    assert _points(mapped) == [(29.84, 31.15), (29.85, 31.16)]


@pytest.mark.parametrize(
    ("cell", "rule"),
    [
        ("0;0", "coordinates-zero"),
        ("0.0;-0.0", "coordinates-zero"),
        ("-999;-999", "coordinates-sentinel"),
        ("999;31.15", "coordinates-sentinel"),
        ("29.84;-9999", "coordinates-sentinel"),
        ("99999;99999", "coordinates-sentinel"),
        ("-1.7976931348623157e308;-1.7976931348623157e308", "coordinates-sentinel"),
        ("31.15;31.15", "coordinates-same"),
    ],
)
def test_numbers_that_stand_for_no_place_are_set_aside_by_name(
    judge: Judge, finding: Finding, cell: str, rule: str
) -> None:
    """No such row becomes a place in the sea, and none turns the whole file into a question."""
    checked = judge(_banks("lon;lat", "29.84;31.15", cell, "29.86;31.16"))
    problem = finding(checked, rule)
    assert (problem.severity, problem.where[0].row, len(checked.frame)) == (Severity.REPAIR, 3, 2)
    assert checked.aside.to_dict() == {3: rule}
    _said(problem)


@pytest.mark.parametrize(
    "cell",
    [
        "31.154222222222222, 29.84",
        "31.154222222222222,29.84",
        "(31.154222222222222, 29.84)",
        "[31.154222222222222 29.84]",
        "31.154222222222222/29.84",
        "٣١٫١٥٤٢٢٢٢٢٢٢٢٢٢٢٢، ٢٩٫٨٤",
        "31,154222222222222, 29,84",
        "31,154222222222222 29,84",
        "31°09'15.2\"N 29°50'24\"E",
        "31°09'15.2\"N, 29°50'24\"E",
        "29°50'24\"E, 31°09'15.2\"N",
        "N31.154222222222222 E29.84",
        "https://www.google.com/maps/@31.154222222222222,29.84,15z",
        "https://maps.google.com/?q=31.154222222222222,29.84",
        "https://www.google.com/maps/place/X/data=!3d31.154222222222222!4d29.84",
        "https://www.google.com/maps/search/?api=1&query=31.154222222222222%2C29.84",
    ],
)
def test_both_numbers_in_one_cell_are_one_place(judge: Judge, cell: str) -> None:
    """Pairs, letters and links, latitude first or said by letters."""
    (point,) = _points(judge(f"service\tcoordinates\nbank\t{cell}\n".encode()))
    assert point == pytest.approx((LON, LAT), abs=1e-9)


def test_the_order_of_a_pair_is_taken_from_where_it_falls(judge: Judge, finding: Finding) -> None:
    """Latitude first or longitude first, told; never both in one file."""
    for order, pair in (("latitude", "31.15, 29.84"), ("longitude", "29.84, 31.15")):
        checked = judge(_banks("الإحداثيات", pair, "", "far away"))
        assert finding(checked, "coordinates-order").facts["first"] == order
        assert (checked.frame.geometry[0].x, checked.frame.geometry[0].y) == (29.84, 31.15)
        assert finding(checked, "coordinate-unread").where[0].row == 4
        _said(finding(checked, "coordinates-order"))


def test_a_pair_in_metres_is_asked_and_answered(judge: Judge, finding: Finding) -> None:
    """29.84 E 31.15 N in zone 35, worked out with Snyder's series."""
    text = _banks("coordinates", "3449699 770750")
    assert finding(judge(text), "crs-unsure").candidates == ("EPSG:32635 swapped",)
    (point,) = _points(judge(text, crs="EPSG:32635 swapped"))
    assert point == pytest.approx((29.84, 31.15), abs=1e-5)


def test_a_shape_names_its_own_system(judge: Judge, finding: Finding) -> None:
    """EWKT and hexadecimal EWKB say their SRID; another one among them is set aside."""
    point = shapely.set_srid(shapely.Point(770750, 3449699), 32635)
    binary = shapely.to_wkb(point, hex=True, include_srid=True)
    rows = [
        "SRID=32635;POINT (770750 3449699)",
        binary,
        "srid = 32635 ; Point(770750 3449699)",
        "SRID=4326;POINT (1 2)",
    ]
    checked = judge(_banks("geom", *(f'"{row}"' for row in rows)))
    assert checked.crs == "EPSG:32635"
    assert all(place == pytest.approx((29.84, 31.15), abs=1e-5) for place in _points(checked))
    assert [place.row for place in finding(checked, "srid-other").where] == [5]
    assert _rules(checked) == ["srid-other", "coordinates-reprojected"]
    _said(finding(checked, "srid-other"))


def test_binary_without_a_system_is_read_as_degrees(judge: Judge) -> None:
    """What PostGIS prints where nobody asked for text."""
    cell = shapely.to_wkb(shapely.Point(29.84, 31.15), hex=True)
    assert _points(judge(_banks("geom", cell, cell.lower()))) == [(29.84, 31.15)] * 2


def test_an_open_outline_is_closed_and_told(judge: Judge, finding: Finding) -> None:
    """Three corners of a triangle; what is broken otherwise is set aside, a curve among it."""
    rows = ["POLYGON ((29.84 31.15, 29.85 31.15, 29.85 31.16))", "CIRCULARSTRING (0 0, 1 1, 2 0)", "POINT (1"]
    checked = judge(_banks("wkt", *(f'"{row}"' for row in rows)), role="facilities")
    assert finding(checked, "geometry-unclosed").where[0].row == 2
    assert [place.row for place in finding(checked, "geometry-broken").where] == [3, 4]
    (shape,) = checked.frame.geometry
    assert shape.is_valid
    assert shape.exterior.is_closed
    _said(finding(checked, "geometry-unclosed"))


def test_the_command_accepts_both_orders(run: Callable[..., object], write: Callable[..., str]) -> None:
    """What a question offers can be typed."""
    path = write("x.csv", "x,y,service\n3449699,770750,bank\n")
    asked = run("check", path)
    assert asked.status == 3  # type: ignore[attr-defined]
    assert asked.document["problems"][0]["candidates"] == ["EPSG:32635 swapped"]  # type: ignore[attr-defined]
    answered = run("check", path, "--crs", "epsg:32635 Swapped")
    assert (answered.status, answered.document["crs"]) == (0, "EPSG:32635")  # type: ignore[attr-defined]
    assert run("check", path, "--crs", "EPSG:32635 turned").status == 2  # type: ignore[attr-defined]
