"""Rows written otherwise than the rest, or exchanged, or told by one number: set aside by number, or asked."""

from typing import Final

import pytest

from i18n.locale import bare, locale
from loaders.systems import DEGREES, system
from model.problem import Severity
from model.text import LANGUAGES
from tests.loaders.by_hand import forward, metres_off, read_of, rules_of

ROWS: Final = tuple((29.83 + n / 1000, 31.13 + n / 1000) for n in range(9))


@pytest.mark.parametrize("other", ["EPSG:22992", "EPSG:32635", "EPSG:3857 swapped"])
def test_rows_written_otherwise_than_the_rest_are_set_aside_by_number(other: str) -> None:
    """One row of ten in metres: named, set aside, not moved; the rest is where it was."""
    strange = system(other)
    odd = forward(strange.crs, 29.84, 31.15, swapped=strange.swapped)
    reading = read_of(*ROWS, odd)
    (problem,) = reading.problems
    assert (problem.rule, problem.severity, problem.facts["other"]) == ("coordinates-mixed", Severity.REPAIR, other)
    assert [place.row for place in problem.where] == list(reading.aside) == [11]
    assert all(metres_off(reading, n, *place) == 0 for n, place in enumerate(ROWS))


def test_degrees_among_metres_are_set_aside_too() -> None:
    """Read as metres they lie at the corner of the grid."""
    reading = read_of(*[forward("EPSG:32635", *row) for row in ROWS], ROWS[0], label="EPSG:32635")
    assert rules_of(reading) == ["coordinates-reprojected", "coordinates-mixed"]
    assert reading.problems[1].facts["other"] == DEGREES


def test_half_a_file_written_otherwise_is_asked() -> None:
    """Three and three: nobody can tell which the file means; accepted, the others are set aside."""
    odd = [forward("EPSG:22992", *row) for row in ROWS[:3]]
    (problem,) = read_of(*ROWS[:3], *odd).problems
    assert (problem.rule, problem.severity, problem.count) == ("coordinates-mixed", Severity.CHOICE, 3)
    accepted = read_of(*ROWS[:3], *odd, accept=True)
    assert (len(accepted.aside), accepted.problems[0].severity) == (3, Severity.REPAIR)


def test_rows_exchanged_among_the_rest_are_asked() -> None:
    """Exchanged, El-Max lies in the desert of Giza: a place in Egypt that nobody would question."""
    reading = read_of(*ROWS, (31.15, 29.84))
    assert [(p.rule, p.severity, p.where[0].row) for p in reading.problems] == [
        ("coordinates-perhaps-swapped", Severity.CHOICE, 11),
        ("coordinates-outside", Severity.NOTE, 11),
    ]
    assert rules_of(read_of(*ROWS, (31.15, 29.84), accept=True)) == ["coordinates-outside"]


def test_a_place_of_cairo_is_no_exchanged_one() -> None:
    """Exchanged, 31.2 east 30.05 north would lie in Alexandria's sea; it is told as outside and stays."""
    assert rules_of(read_of(*ROWS, (31.2, 30.05))) == ["coordinates-outside"]


def test_one_number_twice_is_no_place() -> None:
    """One column copied over the other."""
    reading = read_of(*ROWS, (31.15, 31.15), (29.84, 29.84))
    assert (rules_of(reading), list(reading.aside)) == (["coordinates-same"], [11, 12])


def test_round_degrees_are_told_with_their_metres() -> None:
    """Two decimals leave about a kilometre, one ten; a single round pair is chance."""
    assert rules_of(read_of((29.84, 31.15), (29.85, 31.15))) == []
    told = read_of((29.84, 31.15), (29.85, 31.15), (29.83, 31.14), (29.8411, 31.1522)).problems
    assert [(p.rule, p.count, p.facts["metres"]) for p in told] == [("coordinates-coarse", 3, 1110)]
    told = read_of((29.8, 31.1), (29.9, 31.2), (29.8, 31.14)).problems
    assert told[0].facts["metres"] == 11_100
    metres = [(round(east), round(north)) for east, north in (forward("EPSG:32635", *row) for row in ROWS)]
    assert "coordinates-coarse" not in rules_of(read_of(*metres, label="EPSG:32635"))


def test_the_order_of_two_numbers_in_one_cell_is_told_where_only_one_fits() -> None:
    """Latitude first, as people write it."""
    reading = read_of((31.15, 29.84), (31.16, 29.85), free=True)
    assert [(p.rule, p.facts["first"]) for p in reading.problems] == [("coordinates-order", "latitude")]
    assert metres_off(reading, 0, 29.84, 31.15) == 0
    assert [p.facts["first"] for p in read_of((29.84, 31.15), free=True).problems] == ["longitude"]


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
        (problem,) = read_of(*places, free=True, accept=accept).problems
        assert (problem.rule, problem.severity) == ("coordinates-order-unsure", Severity.CHOICE)
        assert problem.candidates[0] == likeliest
        assert set(problem.candidates) == {"EPSG:4326", "EPSG:4326 swapped"}
        for language in LANGUAGES:
            assert likeliest in bare(locale(language).problem(problem))
