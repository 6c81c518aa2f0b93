"""A column becomes a number of zones by hand-worked rules: blank is no zero, a share is a ratio of sums."""

import math

import numpy as np
import pandas as pd
import pytest
from geopandas.geodataframe import GeoDataFrame

from indicators.made import as_used, made, recipe_of
from indicators.registry import ROWS
from indicators.rows import COLUMN_GONE, NOT_NUMBERS
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.origin import Origin
from tests.indicators.made_district import NAN, WORDS, boxes, definition, laid, people_of, points, table, values

WEST, EAST = 100.0, 1100.0


def test_a_sum_adds_up_what_lies_in_each_zone() -> None:
    """Two and three in the west, four in the east, nine together; nothing is unknown."""
    told = values(points([WEST, WEST + 1, EAST], n=[2, 3, 4]), "sum", "n")
    assert told["value"] == told["low"] == told["high"] == [5, 4, 9]
    assert told["measured_share"] == [1, 1, 1]
    assert told["reason"] == ["", "", ""]


def test_a_sum_with_a_blank_is_not_known_but_what_it_lies_between_is() -> None:
    """80 + 60 + blank + 40: the blank is 40 at least and 80 at most, as the others are."""
    told = values(points([1, 2, 3, 4, EAST], n=[80, 60, NAN, 40, 50]), "sum", "n")
    assert math.isnan(told["value"][0])
    assert (told["low"][0], told["high"][0], told["measured_share"][0], told["reason"][0]) == (
        220,
        260,
        0.75,
        "partly-blank",
    )
    assert (told["value"][1], told["reason"][1]) == (50, "")
    assert (told["low"][2], told["high"][2], told["reason"][2]) == (270, 310, "partly-blank")


def test_the_traps_own_example_of_a_mean() -> None:
    """Four equal cells 80, 60, blank, 40: 60, and between 55 and 65 as the others are, never 45."""
    told = values(points([1, 2, 3, 4], n=[80, 60, NAN, 40]), "mean", "n")
    assert (told["value"][0], told["low"][0], told["high"][0], told["measured_share"][0]) == (60, 55, 65, 0.75)
    assert told["reason"][1] == "no-rows"


def test_a_share_of_blanks_lies_between_none_and_all() -> None:
    """40 of 50 told, 50 more not told: 80 percent of those told; 40 to 90 of all."""
    told = values(points([1, 2], part=[40, NAN], whole=[50, 50]), "share", "part", "whole", unit="percent")
    assert (told["value"][0], told["low"][0], told["high"][0], told["measured_share"][0]) == (80, 40, 90, 0.5)


def test_a_share_is_a_ratio_of_sums_never_a_mean_of_shares() -> None:
    """1 of 1 and 0 of 99 are 1 percent together, not 50; and the district is not the mean of its zones."""
    told = values(points([1, 2, EAST], part=[1, 0, 50], whole=[1, 99, 100]), "share", "part", "whole", unit="percent")
    assert told["value"] == pytest.approx([1, 50, 100 * 51 / 200])


def test_a_share_of_an_unknown_whole_has_no_bounds() -> None:
    """How much a row of unknown size could change nobody knows."""
    told = values(points([1, 2], part=[40, 1], whole=[50, NAN]), "share", "part", "whole")
    assert told["value"][0] == 80
    assert math.isnan(told["low"][0])
    assert math.isnan(told["high"][0])


def test_more_than_the_whole_is_a_contradiction() -> None:
    """Five of four cannot be, and is not cut down to all of them; the other zone stands."""
    told = values(points([1, EAST], part=[5, 1], whole=[4, 4]), "share", "part", "whole")
    assert told["reason"] == ["contradictory", "", "contradictory"]
    assert told["value"][1] == 25


def test_a_weighted_mean_counts_people_not_rows() -> None:
    """10 minutes for 30 people and 20 for 10: 12.5, though the plain mean is 15."""
    told = values(points([1, 2], minutes=[10, 20], people=[30, 10]), "weighted_mean", "minutes", "people")
    assert told["value"][0] == 12.5


def test_a_rate_is_taken_over_the_residents() -> None:
    """6 cases among 2000 and 1 among 500: 3 and 2 for every thousand, 2.8 in the district."""
    people = people_of([0, 0, 1], [1500, 500, 500])
    told = values(points([1, 2, EAST], cases=[2, 4, 1]), "rate", "cases", unit="per 1000", people=people)
    assert told["value"] == pytest.approx([3, 2, 2.8])
    assert told["measured_share"] == [1, 1, 1]


def test_a_rate_among_uncounted_residents_is_not_known() -> None:
    """The district is taken over the zone that is known, and says that it is 500 of at least 2000 people."""
    people = people_of([0, 0, 1], [1500, NAN, 500])
    told = values(points([1, EAST], cases=[2, 1]), "rate", "cases", people=people)
    assert told["reason"] == ["residents-unknown", "", ""]
    assert told["value"][1:] == [2, 2]
    assert told["measured_share"][2] == 0.25


def test_a_density_is_taken_over_the_ground() -> None:
    """Three places and a sum of nine on one square kilometre each; half as dense in both together."""
    frame = points([1, 2, 3], n=[2, 3, 4])
    assert values(frame, "density", unit="per km2")["value"] == pytest.approx([3, 0, 1.5])
    assert values(frame, "density", "n", unit="per km2")["value"] == pytest.approx([9, 0, 4.5])


def test_a_count_of_nothing_is_zero_and_a_mean_of_nothing_is_unknown() -> None:
    """That no place stands in the east is known; what such a place would be like is not."""
    frame = points([1, 2], n=[2, 3])
    assert values(frame, "count")["value"] == [2, 0, 2]
    assert values(frame, "median", "n")["reason"] == ["", "no-rows", ""]


def test_greatest_and_middle_value() -> None:
    """Blanks could be anything that was seen: the greatest can only grow, the middle can go both ways."""
    frame = points([1, 2, 3, EAST], n=[1, 5, NAN, 9])
    most, middle = values(frame, "maximum", "n"), values(frame, "median", "n")
    assert (most["value"][0], most["low"][0], most["high"][0]) == (5, 5, 9)
    assert (middle["value"][0], middle["low"][0], middle["high"][0]) == (3, 1, 5)
    assert middle["value"][2] == 5


def test_one_value_tells_nothing_of_what_the_blanks_could_be() -> None:
    """A spread of one would be none, and look like certainty."""
    told = values(points([1, 2], n=[5, NAN]), "mean", "n")
    assert told["value"][0] == 5
    assert math.isnan(told["low"][0])


def test_where_all_is_told_there_is_nothing_to_bound() -> None:
    """One row, told: its mean is what it is."""
    told = values(points([1], n=[5]), "mean", "n")
    assert (told["value"][0], told["low"][0], told["high"][0]) == (5, 5, 5)


def test_a_table_names_its_zones_and_a_zone_left_out_is_a_blank() -> None:
    """The east was not asked: its sum is not zero, and the district's is not known."""
    told = values(table(zone_id=["west", "nowhere"], n=[7, 8]), "sum", "n")
    assert (told["value"][0], told["reason"]) == (7, ["", "all-blank", "partly-blank"])
    rows = laid(table(zone_id=["west", "nowhere"], n=[7, 8]), "n")
    assert rows.counts() == {"rows_in_no_zone": 1, "rows_outside": 0, "rows_divided": 0}


def test_a_shape_is_shared_out_by_its_area() -> None:
    """A quarter of 40 lies in the west, three quarters in the east; a mean counts it by the same parts."""
    frame = boxes([(900, 1300)], n=[40])
    assert values(frame, "sum", "n")["value"] == pytest.approx([10, 30, 40])
    assert values(boxes([(900, 1300), (100, 200)], n=[40, 10]), "mean", "n")["value"][0] == pytest.approx(
        (40 * 0.25 + 10) / 1.25
    )
    assert laid(frame, "n").divided == 1


def test_a_shape_is_counted_once_where_its_middle_lies() -> None:
    """There is no quarter of a clinic."""
    assert values(boxes([(900, 1300)]), "count")["value"] == [0, 1, 1]


def test_what_lies_outside_all_zones_is_told() -> None:
    """Half of one shape lies beyond the eastern end, and one point far beyond it."""
    rows = laid(boxes([(1950, 2050)], n=[10]), "n")
    assert (rows.outside, rows.in_no_zone) == (1, 0)
    assert values(boxes([(1950, 2050)], n=[10]), "sum", "n")["value"] == pytest.approx([0, 5, 5])
    assert laid(points([WEST, 9000], n=[1, 2]), "n").in_no_zone == 1


@pytest.mark.parametrize(("how", "evidence"), [("sum", Evidence.MODELLED), ("count", Evidence.MEASURED)])
@pytest.mark.parametrize("span", [(900, 1300), (1950, 2050), (-50, 50)])
def test_what_is_parted_by_area_is_modelled(how: str, evidence: Evidence, span: tuple[float, float]) -> None:
    """That things are spread evenly over a shape is a method, not a measurement; counting by the middle is none.

    A part in no zone is left out by the same method as one in another zone.
    """
    dataset = Dataset("own", "residents", WORDS, Kind.UPLOAD, Evidence.MEASURED, Origin(), 1, "", 1)
    asked = definition(how, "n" if how == "sum" else "")
    given = {ROWS: laid(boxes([span], n=[40]), "n")}
    assert as_used({ROWS: dataset}, recipe_of(asked), given)[ROWS].evidence is evidence


@pytest.mark.parametrize(
    ("cells", "flaw"),
    [(["a", "2"], NOT_NUMBERS), (["007", "2"], NOT_NUMBERS), (["1,5", "2"], NOT_NUMBERS), (None, COLUMN_GONE)],
)
def test_a_column_that_holds_no_numbers_any_more_has_a_flaw(cells: list[str] | None, flaw: str) -> None:
    """A code is no number, and a comma may be a decimal mark or none."""
    frame = points([1, 2]) if cells is None else points([1, 2], n=cells)
    assert laid(frame, "n").flaw == flaw


def test_numbers_are_read_as_files_write_them() -> None:
    """Arabic-Indic and Persian digits and marks, thousands, percent signs, blanks of all kinds, yes and no."""
    cells = ["٣٫٥", "۱۲", "1,200", "٤٥٪", " 7 ", "", None, "-1e2", "١٬٢٠٠"]
    rows = laid(points([1.0] * len(cells), n=cells), "n")
    np.testing.assert_array_equal(rows.columns["n"], [3.5, 12, 1200, 45, 7, NAN, NAN, -100, 1200])
    flags = laid(points([1, 2, 3], n=pd.array([True, False, None], dtype="boolean")), "n")
    np.testing.assert_array_equal(flags.columns["n"], [1, 0, NAN])


@pytest.mark.parametrize("how", ["mean", "median", "sum"])
def test_a_table_in_which_a_zone_has_many_rows_is_none_of_zones(how: str) -> None:
    """A survey that names zones instead of places tells of nine people in the west all the same."""
    survey = table(zone_id=["west"] * 9 + ["east"] * 20, income=[100.0] * 29)
    told = values(survey, how, "income", unit="EGP", about="people")
    assert told["reason"] == ["too-few-people", "withheld-for-others", ""]
    assert all(math.isnan(one) for name in ("value", "low", "high") for one in told[name][:2])


def test_a_share_rests_on_the_rows_that_say_both() -> None:
    """Three of 40 are three, whatever a row says that names no whole; three who are left are too."""
    ill = points([WEST, WEST, EAST], ill=[3.0, 50.0, 300.0], asked=[40.0, NAN, 500.0])
    assert values(ill, "share", "ill", "asked", about="people")["reason"][:2] == [
        "too-few-people",
        "withheld-for-others",
    ]
    well = points([WEST, WEST, EAST], ill=[37.0, NAN, 300.0], asked=[40.0, 90.0, 500.0])
    assert values(well, "share", "ill", "asked", about="people")["reason"][0] == "too-few-people"


def test_rows_in_any_frame_of_reference_lie_in_the_same_zones() -> None:
    """The same points in degrees give the same sums."""
    frame = points([WEST, EAST], n=[1, 2])
    degrees = GeoDataFrame(frame).to_crs(4326)
    assert values(degrees, "sum", "n")["value"] == values(frame, "sum", "n")["value"]


def test_nothing_at_all_is_no_zero_mean() -> None:
    """Without a row nothing is known of any zone."""
    measure = made(laid(points([], n=[]), "n"), definition=definition("mean", "n"))
    assert measure.reason == ("no-rows",) * 3
