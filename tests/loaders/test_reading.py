"""Coordinates in any system and order, labelled rightly, wrongly or not: never taken on trust, exact once chosen."""

from collections.abc import Callable
from math import hypot, pi, radians, tan
from typing import Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n.locale import bare, locale
from loaders.candidates import SAMPLE, Candidate, candidates, spread
from loaders.check import Checked
from loaders.systems import DEGREES, System, known_systems, system, way
from model.problem import Problem, ProblemError, Severity
from model.text import LANGUAGES
from tests.loaders.by_hand import (
    GRIDS,
    KNOWN,
    REGION,
    egypt_1907,
    forward,
    metres_off,
    read_of,
    rules_of,
    transverse_mercator,
)

Judge = Callable[..., Checked]
Finding = Callable[[Checked, str], Problem]
STOPPING: Final = {Severity.CHOICE, Severity.REFUSE}


@pytest.mark.parametrize(("lon", "lat"), KNOWN)
def test_utm_agrees_with_its_series(lon: float, lat: float) -> None:
    """Krüger's series by hand against the way that files take: a millimetre."""
    flattening = 1 / 298.257223563
    east, north = transverse_mercator(lon, lat, axis=6378137.0, flattening=flattening, meridian=27.0, scale=0.9996)
    moved = way("EPSG:32635", REGION)(np.array([[east + 500_000, north]]))
    assert moved[0] == pytest.approx((lon, lat), abs=1e-8)


@pytest.mark.parametrize(("lon", "lat"), KNOWN)
def test_the_red_belt_agrees_with_its_definition(lon: float, lat: float) -> None:
    """Egypt 1907 on Helmert's ellipsoid, meridian 31, origin 30 north, 615,000 east and 810,000 north: a millimetre."""
    helmert = {"axis": 6378200.0, "flattening": 1 / 298.3, "meridian": 31.0, "scale": 1.0}
    east, north = transverse_mercator(*egypt_1907(lon, lat), **helmert)
    _, origin = transverse_mercator(31.0, 30.0, **helmert)
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
    points = [forward(crs, lon, lat, swapped=swapped) for lon, lat in KNOWN]
    found = candidates(np.array(points), "", REGION)
    inside = [one for one in found if one.region > 0]
    assert [one.id for one in inside] == [crs + " swapped" * swapped]
    assert (inside[0].region, inside[0].falls) == (1.0, "region")
    assert (inside[0].longitude, inside[0].latitude) == pytest.approx(KNOWN[0], abs=2e-5)
    assert inside[0].found == points[0]
    reading = read_of(*points)
    assert rules_of(reading) == ["crs-unsure"]
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
    reading = read_of((29.84, 31.15), label="EPSG:32635")
    (problem,) = reading.problems
    assert problem.candidates == ("EPSG:4326", "EPSG:4229")
    assert problem.facts["apart"] == 160
    for language in LANGUAGES:
        assert locale(language).number(160) in bare(locale(language).problem(problem))


def test_a_district_alone_ranks_before_its_region() -> None:
    """What falls in El-Max is likelier than what falls somewhere in Alexandria."""
    east, north = forward("EPSG:22992", 29.843, 31.149)
    (best, *_) = candidates(np.array([(east, north)]), "", REGION)
    assert (best.id, best.falls, best.district) == ("EPSG:22992", "district", 1.0)


def test_a_large_file_is_weighed_by_places_from_all_over_it() -> None:
    """First and last are among them."""
    points = np.column_stack((np.arange(100_000.0), np.zeros(100_000)))
    sample = spread(points)
    assert (len(sample), sample[0, 0], sample[-1, 0]) == (SAMPLE, 0.0, 99_999.0)


def test_a_label_that_agrees_with_the_place_is_used() -> None:
    """Without a question; the operation and its metres are told where they are not nothing."""
    red = read_of(forward("EPSG:22992", *KNOWN[0]), label="EPSG:22992")
    assert rules_of(red) == ["coordinates-shifted"]
    assert red.problems[0].facts["metres"] == 1.2
    assert "1.2" in locale("en").problem(red.problems[0])
    assert metres_off(red, 0, *KNOWN[0]) < 0.1
    zone = read_of(forward("EPSG:32635", *KNOWN[0]), label="EPSG:32635")
    assert rules_of(zone) == ["coordinates-reprojected"]
    assert rules_of(read_of(KNOWN[0])) == []


def test_the_datum_of_1907_moves_degrees_by_160_metres() -> None:
    """158 m east and 21 m north at El-Max, worked out by hand from the seven parameters."""
    lon, lat = 29.84, 31.15
    old = egypt_1907(lon, lat)
    assert hypot((lon - old[0]) * 95_354, (lat - old[1]) * 110_872) == pytest.approx(160, abs=1)
    reading = read_of(old, label="EPSG:4229")
    assert rules_of(reading) == ["coordinates-shifted"]
    assert metres_off(reading, 0, lon, lat) < 0.01


def test_metres_of_elsewhere_fit_nothing_and_are_asked() -> None:
    """Zone 18 of America without a label: no candidate, but never plotted; with the label it is told as outside."""
    east, north = forward("EPSG:32618", -74.0, 40.7)
    reading = read_of((east, north))
    (problem,) = reading.problems
    assert (problem.rule, problem.severity, problem.candidates) == ("crs-none-fits", Severity.CHOICE, ())
    assert rules_of(read_of((east, north), label="EPSG:32618")) == ["coordinates-reprojected", "coordinates-outside"]


def test_a_grid_of_elsewhere_is_believed_of_its_own_country() -> None:
    """Vienna in Austria's grid is no Egypt, though as metres of the Red Belt it would lie there."""
    assert rules_of(read_of(forward("EPSG:31287", 16.37, 48.21), label="EPSG:31287"))[-1] == "coordinates-outside"


def test_metres_of_the_country_beyond_the_region_are_asked_with_what_fits_there() -> None:
    """Luxor in the Red Belt: in no system it falls near Alexandria."""
    reading = read_of(forward("EPSG:22992", 32.64, 25.69))
    (problem,) = reading.problems
    assert (problem.rule, problem.facts["where"]) == ("crs-unsure", "country")
    assert "EPSG:22992" in problem.candidates


def test_degrees_of_elsewhere_are_no_metres() -> None:
    """The corner of the Red Belt lies in Egypt, so any degrees read as metres would; nobody is asked that."""
    assert rules_of(read_of((2.0, 48.0))) == ["coordinates-outside"]
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
    reading = read_of(*[forward(written, *place) for place in KNOWN], label=label)
    (problem,) = reading.problems
    assert (problem.rule, problem.severity, problem.candidates[0]) == ("crs-doubtful", Severity.CHOICE, best)


def test_exchanged_degrees_are_asked_and_exchanged_once_accepted() -> None:
    """Both answers lead to one place: the repair that was accepted, and the system with its order."""
    (problem,) = read_of((31.15, 29.84)).problems
    assert (problem.rule, problem.severity) == ("coordinates-swapped", Severity.CHOICE)
    assert problem.candidates == ("EPSG:4326 swapped", "EPSG:4229 swapped")
    for answered in (read_of((31.15, 29.84), accept=True), read_of((31.15, 29.84), label="EPSG:4326 swapped")):
        assert metres_off(answered, 0, 29.84, 31.15) == 0
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
    points = [forward(written, *place, swapped=swapped) for place in places]
    reading = read_of(*points, label=label)
    asked = any(problem.severity in STOPPING for problem in reading.problems)
    right = System(written, swapped=swapped).id
    if asked:
        offered = {one for problem in reading.problems for one in problem.candidates}
        assert right in offered
    elif label != "EPSG:4229":
        assert all(metres_off(reading, n, *place) < 1 for n, place in enumerate(places))
    answered = read_of(*points, label=right)
    assert not any(problem.severity in STOPPING for problem in answered.problems)
    assert all(metres_off(answered, n, *place) < 0.1 for n, place in enumerate(places))


def test_the_datum_that_no_place_can_tell_is_bounded() -> None:
    """Degrees of 1907 without a label pass for those of 1984: 160 m, and this is the only reading that can."""
    assert rules_of(read_of(egypt_1907(29.84, 31.15))) == []
    found = candidates(np.array([(29.84, 31.15)]), "", REGION)
    assert [one.id for one in found if one.region > 0] == ["EPSG:4326", "EPSG:4229"]


def test_every_candidate_can_be_drawn() -> None:
    """A sample, where it falls, and what may be chosen: all that a map needs."""
    for one in candidates(np.array([forward("EPSG:22992", *KNOWN[0])]), "EPSG:32636", REGION):
        assert isinstance(one, Candidate)
        assert REGION.country is not None
        assert REGION.country.holds(one.longitude, one.latitude)
        assert system(one.id) == one.system


def test_the_right_answer_is_taken(judge: Judge, finding: Finding) -> None:
    """Through the whole check: north in the column of east, in the Red Belt, without a label."""
    east, north = forward("EPSG:22992", 29.843, 31.149)
    text = f"x,y,service\n{north:.2f},{east:.2f},bank\n"
    problem = finding(judge(text), "crs-unsure")
    assert problem.candidates == ("EPSG:22992 swapped",)
    assert '--crs "EPSG:22992 swapped"' in bare(locale("en").problem(problem))
    checked = judge(text, crs=problem.candidates[0])
    (point,) = checked.frame.geometry
    assert (point.x, point.y) == pytest.approx((29.843, 31.149), abs=2e-7)
    assert checked.crs == "EPSG:22992"
