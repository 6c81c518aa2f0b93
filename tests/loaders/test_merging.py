"""Places of two publishers are one where service, folded name and 30 m say so, and nowhere else."""

from collections import Counter

import geopandas as gpd
import pandas as pd
import pytest
from geopandas.testing import assert_geodataframe_equal
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.merging import Copy, evidence_of, in_both, merged
from model.evidence import Evidence

METRES = 32635
EAST, NORTH = 770_000.0, 3_449_000.0  # in El-Max
law = settings(deadline=None, derandomize=True, max_examples=12)
Row = tuple[str, str, str, float, float]


def copy(name: str, rows: list[Row], evidence: Evidence = Evidence.REPORTED) -> Copy:
    """Return places: service, id, name, metres east and north of a corner of El-Max."""
    columns = {"service": [row[0] for row in rows], "facility_id": [row[1] for row in rows]}
    names = pd.Series([row[2] or None for row in rows], dtype="str")
    points = gpd.points_from_xy([EAST + row[3] for row in rows], [NORTH + row[4] for row in rows])
    frame = gpd.GeoDataFrame({**columns, "name_ar": names}, geometry=points, crs=METRES).to_crs(4326)
    return Copy(name, frame, evidence)


def osm(*rows: Row) -> Copy:
    """Return places that somebody mapped."""
    return copy("osm_facilities", list(rows), Evidence.MEASURED)


def overture(*rows: Row) -> Copy:
    """Return places that somebody reported."""
    return copy("overture_places", list(rows))


def origins(rows: pd.DataFrame) -> list[str]:
    """Return where each place comes from."""
    return rows["origin_ids"].tolist()


def test_one_service_one_name_and_thirty_metres_are_one_place_with_both_origins() -> None:
    """18 m east and 24 m north are 30 m to the metre; a word spelt in another way is the same word."""
    one = merged(
        osm(("pharmacy", "node/1", "صيدلية أحمد", 0, 0)), overture(("pharmacy", "g1", "صيدليه احمد", 18, 24)), METRES
    )
    assert origins(one) == ["node/1; g1"]
    assert one["origins"].tolist() == ["osm_facilities; overture_places"]
    assert in_both(one) == 1


@pytest.mark.parametrize(
    "other",
    [
        ("pharmacy", "g1", "صيدلية أحمد", 18.0, 24.01),
        ("pharmacy", "g1", "صيدلية محمد", 0.0, 0.0),
        ("hospital", "g1", "صيدلية أحمد", 0.0, 0.0),
        ("pharmacy", "g1", "", 0.0, 0.0),
    ],
    ids=["a centimetre too far", "another name", "another service", "no name"],
)
def test_what_differs_in_one_of_the_three_stays_two(other: Row) -> None:
    """And nothing that has no name is the same as anything."""
    two = merged(osm(("pharmacy", "node/1", "صيدلية أحمد", 0, 0)), overture(other), METRES)
    assert origins(two) == ["node/1", "g1"]
    assert in_both(two) == 0


def test_two_places_without_a_name_are_not_of_one_name() -> None:
    """Two nameless pharmacies at one spot stay two; a dash is no name either."""
    for name in ("", "—"):
        assert len(merged(osm(("pharmacy", "n", name, 0, 0)), overture(("pharmacy", "g", name, 0, 0)), METRES)) == 2


def test_the_stronger_row_leads_and_the_other_fills_what_it_leaves_blank() -> None:
    """Where it was mapped, it is; how sure Overture is of it stays beside it."""
    mapped = osm(("pharmacy", "node/1", "النور", 0, 0))
    told = overture(("pharmacy", "g1", "النور", 10, 0))
    told.rows["confidence"] = 0.75
    told.rows["name_en"] = "Al Nour"
    made = merged(mapped, told, METRES)
    assert made[["facility_id", "name_en", "confidence"]].to_numpy().tolist() == [["node/1", "Al Nour", 0.75]]
    moved = made.to_crs(METRES).distance(mapped.rows.to_crs(METRES))  # type: ignore[no-untyped-call]
    assert moved.max() < 1e-6


def test_the_nearest_is_the_same_place_and_two_of_one_publisher_stay_two() -> None:
    """Two stops across a street bear one name: the report 5 m from the second is the second."""
    stops = osm(("transit_stop", "n1", "المكس", 0, 0), ("transit_stop", "n2", "المكس", 20, 0))
    one = merged(stops, overture(("transit_stop", "g1", "المكس", 15, 0)), METRES)
    assert origins(one) == ["n1", "n2; g1"]


def test_places_are_measured_only_where_each_has_been_mapped() -> None:
    """A report that confirms what was mapped weakens nothing; one that stands alone does."""
    known = {"osm_facilities": Evidence.MEASURED, "overture_places": Evidence.REPORTED}
    mapped = osm(("bank", "n1", "بنك", 0, 0), ("bank", "n2", "آخر", 500, 0))
    assert evidence_of(merged(mapped, overture(("bank", "g1", "بنك", 0, 0)), METRES), known) == "measured"
    assert evidence_of(merged(mapped, overture(("bank", "g1", "غيره", 0, 0)), METRES), known) == "reported"


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["pharmacy", "bank"]),
        st.sampled_from(["", "النور", "السلام"]),
        st.integers(0, 8),
        st.integers(0, 2),
    ),
    min_size=1,
    max_size=7,
)


def _rows(told: list[tuple[str, str, int, int]], prefix: str) -> list[Row]:
    return [(service, f"{prefix}{n}", name, 10.0 * x, 10.0 * y) for n, (service, name, x, y) in enumerate(told)]


@law
@given(ROWS, ROWS)
def test_every_row_is_in_exactly_one_place_and_no_place_is_of_two_services(
    mapped: list[tuple[str, str, int, int]], told: list[tuple[str, str, int, int]]
) -> None:
    """Nothing is lost, nothing counts twice, and at most two rows, one of each publisher, are one place."""
    one, other = osm(*_rows(mapped, "n")), overture(*_rows(told, "g"))
    made = merged(one, other, METRES)
    listed = [key for keys in origins(made) for key in keys.split("; ")]
    assert sorted(listed) == sorted([*one.rows["facility_id"], *other.rows["facility_id"]])
    service = {**dict(zip(one.rows["facility_id"], one.rows["service"], strict=True))}
    service |= dict(zip(other.rows["facility_id"], other.rows["service"], strict=True))
    for keys, found in zip(origins(made), made["service"], strict=True):
        assert {service[key] for key in keys.split("; ")} == {found}
        assert max(Counter(key[0] for key in keys.split("; ")).values()) == 1


@settings(law, max_examples=6)
@given(ROWS, ROWS)
def test_it_does_not_matter_which_comes_first_and_merging_again_changes_nothing(
    mapped: list[tuple[str, str, int, int]], told: list[tuple[str, str, int, int]]
) -> None:
    """Symmetric and idempotent, to the last column."""
    one, other = osm(*_rows(mapped, "n")), overture(*_rows(told, "g"))
    made = merged(one, other, METRES)
    again = Copy("places_merged", made, Evidence.REPORTED)
    for first, second in ((other, one), (again, other), (one, again), (again, again)):
        assert_geodataframe_equal(made, merged(first, second, METRES))  # type: ignore[no-untyped-call]
