"""Coordinates in any system and order, labelled rightly, wrongly or not: never taken on trust, exact once chosen."""

from collections.abc import Callable
from functools import cache
from math import atanh, cos, cosh, hypot, pi, radians, sin, sinh, sqrt, tan
from typing import Final

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer

from i18n.locale import bare, locale
from loaders.candidates import SAMPLE, Candidate, candidates, spread
from loaders.check import Checked
from loaders.raw import Raw
from loaders.reading import Reading, read
from loaders.systems import DEGREES, System, known_systems, system, way
from model.district import Box, Region
from model.problem import Problem, ProblemError, Severity
from model.text import LANGUAGES

Judge = Callable[..., Checked]
Finding = Callable[[Checked, str], Problem]
REGION: Final = Region(
    *(29.35, 30.20, 30.15, 31.40),
    district=Box(29.820, 31.128, 29.866, 31.160),
    country=Box(24.70, 21.90, 36.95, 31.75),
    systems=("EPSG:32635", "EPSG:22992", "EPSG:22993", "EPSG:22991", "EPSG:4229"),
)
GRIDS: Final = ("EPSG:32635", "EPSG:32636", "EPSG:22992", "EPSG:22993", "EPSG:22991", "EPSG:3857")
# Published places of Alexandria in degrees (EPSG:4326): the citadel of Qaitbay, Misr station, the Roman theatre.
KNOWN: Final = ((29.8855, 31.2140), (29.9025, 31.1925), (29.9043, 31.1947))
STOPPING: Final = {Severity.CHOICE, Severity.REFUSE}


def _forward(crs: str, lon: float, lat: float, *, swapped: bool = False) -> tuple[float, float]:
    x, y = _transformer(crs).transform(lon, lat)
    return (y, x) if swapped else (x, y)


@cache
def _transformer(crs: str) -> Transformer:
    return Transformer.from_crs(DEGREES, crs, always_xy=True)


def _raw(*points: tuple[float, float]) -> Raw:
    return Raw(pd.Index(range(2, len(points) + 2), name="row"), np.array(points, dtype=float).reshape(-1, 2))


def _read(*points: tuple[float, float], label: str = "", accept: bool = False, free: bool = False) -> Reading:
    return read(_raw(*points), label, REGION, accept=accept, home=False, free=free)


def _rules(reading: Reading) -> list[str]:
    return [problem.rule for problem in reading.problems]


def _metres(reading: Reading, row: int, lon: float, lat: float) -> float:
    point = reading.shapes.iloc[row]
    return hypot((point.x - lon) * 95_300, (point.y - lat) * 110_870)


def _transverse_mercator(
    lon: float, lat: float, *, axis: float, flattening: float, meridian: float, scale: float
) -> tuple[float, float]:
    """Return metres east of the meridian and north of the equator by Krüger's series, as Karney prints it."""
    n = flattening / (2 - flattening)
    a = axis / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    alpha = (
        n / 2 - 2 * n**2 / 3 + 5 * n**3 / 16 + 41 * n**4 / 180,
        13 * n**2 / 48 - 3 * n**3 / 5 + 557 * n**4 / 1440,
        61 * n**3 / 240 - 103 * n**4 / 140,
        49561 * n**4 / 161280,
    )
    e = sqrt(flattening * (2 - flattening))
    phi, lam = radians(lat), radians(lon - meridian)
    t = sinh(atanh(sin(phi)) - e * atanh(e * sin(phi)))
    xi, eta = np.arctan2(t, cos(lam)), np.arctanh(sin(lam) / hypot(1, t))
    north = xi + sum(c * sin(2 * j * xi) * cosh(2 * j * eta) for j, c in enumerate(alpha, 1))
    east = eta + sum(c * cos(2 * j * xi) * sinh(2 * j * eta) for j, c in enumerate(alpha, 1))
    return float(scale * a * east), float(scale * a * north)


def _egypt_1907(lon: float, lat: float) -> tuple[float, float]:
    """Return degrees of Egypt 1907 by hand: geocentric, seven parameters about a pivot (EPSG:7697), and back."""
    f, axis = 1 / 298.257223563, 6378137.0
    square, phi, lam = f * (2 - f), radians(lat), radians(lon)
    v = axis / sqrt(1 - square * sin(phi) ** 2)
    target = np.array([v * cos(phi) * cos(lam), v * cos(phi) * sin(lam), v * (1 - square) * sin(phi)])
    arc = pi / 180 / 3600
    rx, ry, rz = 1.603747 * arc, -0.153612 * arc, -5.364408 * arc
    turn = np.array([[1, rz, -ry], [-rz, 1, rx], [ry, -rx, 1]])  # coordinate frame
    pivot = np.array([4854969.728, 2945552.013, 2868447.610])
    shift = np.array([-127.535, 113.495, -12.700])
    x, y, z = pivot + np.linalg.solve(turn * (1 + 5.33745e-6), target - shift - pivot)
    f, axis = 1 / 298.3, 6378200.0
    square, flat = f * (2 - f), hypot(x, y)
    phi = np.arctan2(z, flat * (1 - square))
    for _ in range(8):
        v = axis / sqrt(1 - square * sin(phi) ** 2)
        phi = np.arctan2(z + square * v * sin(phi), flat)
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(phi))


@pytest.mark.parametrize(("lon", "lat"), KNOWN)
def test_utm_agrees_with_its_series(lon: float, lat: float) -> None:
    """Krüger's series by hand against the way that files take: a millimetre."""
    flattening = 1 / 298.257223563
    east, north = _transverse_mercator(lon, lat, axis=6378137.0, flattening=flattening, meridian=27.0, scale=0.9996)
    moved = way("EPSG:32635", REGION)(np.array([[east + 500_000, north]]))
    assert moved[0] == pytest.approx((lon, lat), abs=1e-8)


@pytest.mark.parametrize(("lon", "lat"), KNOWN)
def test_the_red_belt_agrees_with_its_definition(lon: float, lat: float) -> None:
    """Egypt 1907 on Helmert's ellipsoid, meridian 31, origin 30 north, 615,000 east and 810,000 north: a millimetre."""
    helmert = {"axis": 6378200.0, "flattening": 1 / 298.3, "meridian": 31.0, "scale": 1.0}
    east, north = _transverse_mercator(*_egypt_1907(lon, lat), **helmert)
    _, origin = _transverse_mercator(31.0, 30.0, **helmert)
    taken = way("EPSG:22992", REGION)
    assert taken(np.array([[east + 615_000, north - origin + 810_000]]))[0] == pytest.approx((lon, lat), abs=2e-8)
    assert (taken.name, taken.metres) == ("Inverse of Egypt Red Belt + Egypt 1907 to WGS 84 (4)", 1.2)


def test_web_mercator_agrees_with_its_formula() -> None:
    """Radians of longitude and the logarithm of a tangent, times 6378137."""
    lon, lat = KNOWN[0]
    x, y = 6378137 * radians(lon), 6378137 * np.log(tan(pi / 4 + radians(lat) / 2))
    assert way("EPSG:3857", REGION)(np.array([[x, y]]))[0] == pytest.approx((lon, lat), abs=1e-9)


def test_a_system_is_spelled_as_it_is_chosen() -> None:
    """Whatever case and spaces; anything else is left to the register of systems."""
    assert system("epsg:22992  Swapped") == System("EPSG:22992", swapped=True)
    assert System("EPSG:22992", swapped=True).id == "EPSG:22992 swapped"
    assert system("EPSG:4326") == System()
    assert known_systems(REGION)[:3] == ("EPSG:4326", "EPSG:32635", "EPSG:32636")


@pytest.mark.parametrize("name", ["EPSG:999999", "EPSG:5773", "EPSG:4978", "nowhere"])
def test_what_is_no_system_of_places_is_refused(name: str) -> None:
    """Unknown, heights only, three axes from the middle of the Earth."""
    with pytest.raises(ProblemError) as refused:
        way(name, REGION)
    assert refused.value.problems[0].rule == "crs-unreadable"


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize("crs", GRIDS)
def test_each_grid_is_found_by_where_the_places_fall(crs: str, *, swapped: bool) -> None:
    """The right one alone, in the right order, with the sample where it belongs."""
    points = [_forward(crs, lon, lat, swapped=swapped) for lon, lat in KNOWN]
    found = candidates(np.array(points), "", REGION)
    inside = [one for one in found if one.region > 0]
    assert [one.id for one in inside] == [crs + " swapped" * swapped]
    assert (inside[0].region, inside[0].falls) == (1.0, "region")
    assert (inside[0].longitude, inside[0].latitude) == pytest.approx(KNOWN[0], abs=2e-5)
    assert inside[0].found == points[0]
    reading = _read(*points)
    assert _rules(reading) == ["crs-unsure"]
    assert reading.problems[0].candidates == (crs + " swapped" * swapped,)
    assert reading.candidates == tuple(inside)


def test_shares_are_those_of_the_boxes() -> None:
    """One of four in the district, two in the region, three in the country."""
    points = np.array([(29.84, 31.15), (29.9, 31.2), (31.2, 30.05), (2.3, 48.8)])
    (first,) = [one for one in candidates(points, "", REGION) if one.id == DEGREES]
    assert (first.district, first.region, first.country) == (0.25, 0.5, 0.75)
    assert (first.falls, first.found) == ("district", (29.84, 31.15))


def test_two_readings_that_look_alike_are_told_apart() -> None:
    """Degrees said to be metres may be those of 1984 or of 1907: both are offered, 160 m apart."""
    reading = _read((29.84, 31.15), label="EPSG:32635")
    (problem,) = reading.problems
    assert problem.candidates == ("EPSG:4326", "EPSG:4229")
    assert problem.facts["apart"] == 160
    for language in LANGUAGES:
        assert locale(language).number(160) in bare(locale(language).problem(problem))


def test_a_district_alone_ranks_before_its_region() -> None:
    """What falls in El-Max is likelier than what falls somewhere in Alexandria."""
    east, north = _forward("EPSG:22992", 29.843, 31.149)
    (best, *_) = candidates(np.array([(east, north)]), "", REGION)
    assert (best.id, best.falls, best.district) == ("EPSG:22992", "district", 1.0)


def test_a_large_file_is_weighed_by_places_from_all_over_it() -> None:
    """First and last are among them."""
    points = np.column_stack((np.arange(100_000.0), np.zeros(100_000)))
    sample = spread(points)
    assert (len(sample), sample[0, 0], sample[-1, 0]) == (SAMPLE, 0.0, 99_999.0)


def test_a_label_that_agrees_with_the_place_is_used() -> None:
    """Without a question; the operation and its metres are told where they are not nothing."""
    red = _read(_forward("EPSG:22992", *KNOWN[0]), label="EPSG:22992")
    assert _rules(red) == ["coordinates-shifted"]
    assert red.problems[0].facts["metres"] == 1.2
    assert "1.2" in locale("en").problem(red.problems[0])
    assert _metres(red, 0, *KNOWN[0]) < 0.1
    zone = _read(_forward("EPSG:32635", *KNOWN[0]), label="EPSG:32635")
    assert _rules(zone) == ["coordinates-reprojected"]
    assert _rules(_read(KNOWN[0])) == []


def test_the_datum_of_1907_moves_degrees_by_160_metres() -> None:
    """158 m east and 21 m north at El-Max, worked out by hand from the seven parameters."""
    lon, lat = 29.84, 31.15
    old = _egypt_1907(lon, lat)
    assert hypot((lon - old[0]) * 95_354, (lat - old[1]) * 110_872) == pytest.approx(160, abs=1)
    reading = _read(old, label="EPSG:4229")
    assert _rules(reading) == ["coordinates-shifted"]
    assert _metres(reading, 0, lon, lat) < 0.01


def test_metres_of_elsewhere_fit_nothing_and_are_asked() -> None:
    """Zone 18 of America without a label: no candidate, but never plotted; with the label it is told as outside."""
    east, north = _forward("EPSG:32618", -74.0, 40.7)
    reading = _read((east, north))
    (problem,) = reading.problems
    assert (problem.rule, problem.severity, problem.candidates) == ("crs-none-fits", Severity.CHOICE, ())
    assert _rules(_read((east, north), label="EPSG:32618")) == ["coordinates-reprojected", "coordinates-outside"]


def test_a_grid_of_elsewhere_is_believed_of_its_own_country() -> None:
    """Vienna in Austria's grid is no Egypt, though as metres of the Red Belt it would lie there."""
    assert _rules(_read(_forward("EPSG:31287", 16.37, 48.21), label="EPSG:31287"))[-1] == "coordinates-outside"


def test_metres_of_the_country_beyond_the_region_are_asked_with_what_fits_there() -> None:
    """Luxor in the Red Belt: in no system it falls near Alexandria."""
    reading = _read(_forward("EPSG:22992", 32.64, 25.69))
    (problem,) = reading.problems
    assert (problem.rule, problem.facts["where"]) == ("crs-unsure", "country")
    assert "EPSG:22992" in problem.candidates


def test_degrees_of_elsewhere_are_no_metres() -> None:
    """The corner of the Red Belt lies in Egypt, so any degrees read as metres would; nobody is asked that."""
    assert _rules(_read((2.0, 48.0))) == ["coordinates-outside"]
    assert candidates(np.array([(2.0, 48.0)]), "", REGION) == ()


@pytest.mark.parametrize(
    ("label", "written", "best"),
    [
        ("EPSG:4326", "EPSG:32635", "EPSG:32635"),
        ("EPSG:32636", "EPSG:32635", "EPSG:32635"),
        ("EPSG:3857", "EPSG:32635", "EPSG:32635"),
        ("EPSG:900913", "EPSG:22992", "EPSG:22992"),
        ("EPSG:32635", "EPSG:22992", "EPSG:22992"),
        ("EPSG:22993", "EPSG:22992", "EPSG:22992"),
        ("EPSG:22992", "EPSG:4326", "EPSG:4326"),
    ],
)
def test_a_wrong_label_is_doubted(label: str, written: str, best: str) -> None:
    """What the file says goes for nothing where its places say otherwise."""
    reading = _read(*[_forward(written, *place) for place in KNOWN], label=label)
    (problem,) = reading.problems
    assert (problem.rule, problem.severity, problem.candidates[0]) == ("crs-doubtful", Severity.CHOICE, best)


def test_exchanged_degrees_are_asked_and_exchanged_once_accepted() -> None:
    """Both answers lead to one place: the repair that was accepted, and the system with its order."""
    (problem,) = _read((31.15, 29.84)).problems
    assert (problem.rule, problem.severity) == ("coordinates-swapped", Severity.CHOICE)
    assert problem.candidates == ("EPSG:4326 swapped", "EPSG:4229 swapped")
    for answered in (_read((31.15, 29.84), accept=True), _read((31.15, 29.84), label="EPSG:4326 swapped")):
        assert _metres(answered, 0, 29.84, 31.15) == 0
        assert not STOPPING & {told.severity for told in answered.problems}


ORDERS: Final = st.sampled_from([False, True])
LABELS: Final = st.sampled_from(["", "EPSG:4326", "EPSG:900913", *GRIDS, "EPSG:4229"])
PLACES: Final = st.lists(
    st.tuples(st.floats(29.36, 30.14, allow_nan=False), st.floats(30.21, 31.39, allow_nan=False)),
    min_size=1,
    max_size=6,
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(PLACES, st.sampled_from([DEGREES, *GRIDS]), ORDERS, LABELS)
def test_no_place_is_ever_moved_without_a_question(
    places: list[tuple[float, float]],
    written: str,
    swapped: bool,  # noqa: FBT001 - hypothesis gives what a law is about by position
    label: str,
) -> None:
    """Any system, order and label: within a metre, or asked; and with the right answer within a decimetre."""
    points = [_forward(written, *place, swapped=swapped) for place in places]
    reading = _read(*points, label=label)
    asked = any(problem.severity in STOPPING for problem in reading.problems)
    right = System(written, swapped=swapped).id
    if asked:
        offered = {one for problem in reading.problems for one in problem.candidates}
        assert right in offered
    elif label != "EPSG:4229":
        assert all(_metres(reading, n, *place) < 1 for n, place in enumerate(places))
    answered = _read(*points, label=right)
    assert not any(problem.severity in STOPPING for problem in answered.problems)
    assert all(_metres(answered, n, *place) < 0.1 for n, place in enumerate(places))


def test_the_datum_that_no_place_can_tell_is_bounded() -> None:
    """Degrees of 1907 without a label pass for those of 1984: 160 m, and this is the only reading that can."""
    assert _rules(_read(_egypt_1907(29.84, 31.15))) == []
    found = candidates(np.array([(29.84, 31.15)]), "", REGION)
    assert [one.id for one in found if one.region > 0] == ["EPSG:4326", "EPSG:4229"]


ROWS: Final = tuple((29.83 + n / 1000, 31.13 + n / 1000) for n in range(9))


@pytest.mark.parametrize("other", ["EPSG:22992", "EPSG:32635", "EPSG:3857 swapped"])
def test_rows_written_otherwise_than_the_rest_are_set_aside_by_number(other: str) -> None:
    """One row of ten in metres: named, set aside, not moved; the rest is where it was."""
    strange = system(other)
    odd = _forward(strange.crs, 29.84, 31.15, swapped=strange.swapped)
    reading = _read(*ROWS, odd)
    (problem,) = reading.problems
    assert (problem.rule, problem.severity, problem.facts["other"]) == ("coordinates-mixed", Severity.REPAIR, other)
    assert [place.row for place in problem.where] == list(reading.aside) == [11]
    assert all(_metres(reading, n, *place) == 0 for n, place in enumerate(ROWS))


def test_degrees_among_metres_are_set_aside_too() -> None:
    """Read as metres they lie at the corner of the grid."""
    reading = _read(*[_forward("EPSG:32635", *row) for row in ROWS], ROWS[0], label="EPSG:32635")
    assert _rules(reading) == ["coordinates-reprojected", "coordinates-mixed"]
    assert reading.problems[1].facts["other"] == DEGREES


def test_half_a_file_written_otherwise_is_asked() -> None:
    """Three and three: nobody can tell which the file means; accepted, the others are set aside."""
    odd = [_forward("EPSG:22992", *row) for row in ROWS[:3]]
    (problem,) = _read(*ROWS[:3], *odd).problems
    assert (problem.rule, problem.severity, problem.count) == ("coordinates-mixed", Severity.CHOICE, 3)
    accepted = _read(*ROWS[:3], *odd, accept=True)
    assert (len(accepted.aside), accepted.problems[0].severity) == (3, Severity.REPAIR)


def test_rows_exchanged_among_the_rest_are_asked() -> None:
    """Exchanged, El-Max lies in the desert of Giza: a place in Egypt that nobody would question."""
    reading = _read(*ROWS, (31.15, 29.84))
    assert [(p.rule, p.severity, p.where[0].row) for p in reading.problems] == [
        ("coordinates-perhaps-swapped", Severity.CHOICE, 11),
        ("coordinates-outside", Severity.NOTE, 11),
    ]
    assert _rules(_read(*ROWS, (31.15, 29.84), accept=True)) == ["coordinates-outside"]


def test_a_place_of_cairo_is_no_exchanged_one() -> None:
    """Exchanged, 31.2 east 30.05 north would lie in Alexandria's sea; it is told as outside and stays."""
    assert _rules(_read(*ROWS, (31.2, 30.05))) == ["coordinates-outside"]


def test_one_number_twice_is_no_place() -> None:
    """One column copied over the other."""
    reading = _read(*ROWS, (31.15, 31.15), (29.84, 29.84))
    assert (_rules(reading), list(reading.aside)) == (["coordinates-same"], [11, 12])


def test_round_degrees_are_told_with_their_metres() -> None:
    """Two decimals leave about a kilometre, one ten; a single round pair is chance."""
    assert _rules(_read((29.84, 31.15), (29.85, 31.15))) == []
    told = _read((29.84, 31.15), (29.85, 31.15), (29.83, 31.14), (29.8411, 31.1522)).problems
    assert [(p.rule, p.count, p.facts["metres"]) for p in told] == [("coordinates-coarse", 3, 1110)]
    told = _read((29.8, 31.1), (29.9, 31.2), (29.8, 31.14)).problems
    assert told[0].facts["metres"] == 11_100
    metres = [(round(east), round(north)) for east, north in (_forward("EPSG:32635", *row) for row in ROWS)]
    assert "coordinates-coarse" not in _rules(_read(*metres, label="EPSG:32635"))


def test_the_order_of_two_numbers_in_one_cell_is_told_where_only_one_fits() -> None:
    """Latitude first, as people write it."""
    reading = _read((31.15, 29.84), (31.16, 29.85), free=True)
    assert [(p.rule, p.facts["first"]) for p in reading.problems] == [("coordinates-order", "latitude")]
    assert _metres(reading, 0, 29.84, 31.15) == 0
    assert [p.facts["first"] for p in _read((29.84, 31.15), free=True).problems] == ["longitude"]


@pytest.mark.parametrize(
    ("places", "likeliest"),
    [
        (((31.15, 29.84), (31.16, 29.85), (29.84, 31.15)), "EPSG:4326 swapped"),
        (((29.84, 31.15), (31.15, 29.84)), "EPSG:4326"),
        # Aswan, latitude first: the other way round it would be a place in the sea off Libya.
        (((24.09, 32.9),), "EPSG:4326 swapped"),
        (((48.2, 16.37),), "EPSG:4326"),
        # A list of the whole country, of which Cairo exchanged falls into the region.
        (((30.05, 31.2), (31.2, 29.9), (24.09, 32.9), (25.69, 32.64)), "EPSG:4326 swapped"),
    ],
)
def test_the_order_of_two_numbers_is_asked_where_no_place_tells_it(
    places: tuple[tuple[float, float], ...], likeliest: str
) -> None:
    """In the region both ways, half and half, or neither way; whoever accepts repairs has not said the order."""
    for accept in (False, True):
        (problem,) = _read(*places, free=True, accept=accept).problems
        assert (problem.rule, problem.severity) == ("coordinates-order-unsure", Severity.CHOICE)
        assert problem.candidates[0] == likeliest
        assert set(problem.candidates) == {"EPSG:4326", "EPSG:4326 swapped"}
        for language in LANGUAGES:
            assert likeliest in bare(locale(language).problem(problem))


def test_every_candidate_can_be_drawn() -> None:
    """A sample, where it falls, and what may be chosen: all that a map needs."""
    for one in candidates(np.array([_forward("EPSG:22992", *KNOWN[0])]), "EPSG:32636", REGION):
        assert isinstance(one, Candidate)
        assert REGION.country is not None
        assert REGION.country.holds(one.longitude, one.latitude)
        assert system(one.id) == one.system


def test_the_right_answer_is_taken(judge: Judge, finding: Finding) -> None:
    """Through the whole check: north in the column of east, in the Red Belt, without a label."""
    east, north = _forward("EPSG:22992", 29.843, 31.149)
    text = f"x,y,service\n{north:.2f},{east:.2f},bank\n"
    problem = finding(judge(text), "crs-unsure")
    assert problem.candidates == ("EPSG:22992 swapped",)
    assert '--crs "EPSG:22992 swapped"' in bare(locale("en").problem(problem))
    checked = judge(text, crs=problem.candidates[0])
    (point,) = checked.frame.geometry
    assert (point.x, point.y) == pytest.approx((29.843, 31.149), abs=2e-7)
    assert checked.crs == "EPSG:22992"
