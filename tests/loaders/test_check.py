"""A file against its role: every rule by a file small enough to judge by eye."""

import json
from collections.abc import Callable
from typing import Any

import pytest
import shapely

from loaders.check import Checked
from model.problem import Problem, Severity
from model.role import ROLES

Judge = Callable[..., Checked]
Finding = Callable[[Checked, str], Problem]


def _severities(checked: Checked) -> dict[str, Severity]:
    return {problem.rule: problem.severity for problem in checked.problems}


def _geojson(*features: tuple[dict[str, Any] | None, dict[str, Any]]) -> str:
    listed = [{"type": "Feature", "geometry": shape, "properties": properties} for shape, properties in features]
    return json.dumps({"type": "FeatureCollection", "features": listed})


def _square(side: float = 0.01, west: float = 29.84, south: float = 31.15) -> dict[str, Any]:
    ring = [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def test_loads_arabic_headers_and_digits(judge: Judge) -> None:
    """A table as an office writes it: Arabic headers, digits and words for services."""
    checked = judge("اسم المنشأة;نوع الخدمة;خط الطول;خط العرض;السعة\nصيدلية النور;صيدلية;٢٩٫٨٤;٣١٫١٥;١٬٢٠٠\n")
    assert checked.role == "facilities"
    assert checked.columns["اسم المنشأة"] == "name_ar"
    row = checked.frame.iloc[0]
    assert (row["service"], row["name_ar"], row["capacity"]) == ("pharmacy", "صيدلية النور", 1200.0)
    assert (row["geometry"].x, row["geometry"].y) == (29.84, 31.15)
    assert Severity.REFUSE not in _severities(checked).values()


def test_refuses_negative_residents_with_the_first_row(judge: Judge, finding: Finding) -> None:
    """Fewer than nobody: the file is wrong, and nothing of it is loaded."""
    checked = judge("lon,lat,residents\n29.84,31.15,10\n29.84,31.15,-4\n", role="residents")
    problem = finding(checked, "out-of-range")
    assert problem.severity is Severity.REFUSE
    assert (problem.where[0].row, problem.where[0].column, problem.where[0].found) == (3, "residents", "-4")
    assert checked.frame.empty


def test_blank_residents_stay_unknown(judge: Judge) -> None:
    """Blank is not zero: the sum of what is known is 10, and one row is not known."""
    frame = judge("lon,lat,residents\n29.84,31.15,10\n29.84,31.15,\n", role="residents").frame
    assert frame["residents"].isna().tolist() == [False, True]
    assert frame["residents"].sum() == 10


def test_infinite_values_are_blank_and_told(judge: Judge, finding: Finding) -> None:
    """An infinite number would swallow every mean."""
    checked = judge("lon,lat,residents\n29.84,31.15,inf\n29.84,31.15,1\n", role="residents")
    assert finding(checked, "not-finite").severity is Severity.REPAIR
    assert checked.frame["residents"].isna().tolist() == [True, False]


def test_refuses_words_in_a_needed_number(judge: Judge, finding: Finding) -> None:
    """A needed field that cannot be read stops the file."""
    assert finding(judge("lon,lat,residents\n29.84,31.15,many\n", role="residents"), "not-a-number").severity is (
        Severity.REFUSE
    )


def test_leaves_words_in_an_optional_number_blank(judge: Judge, finding: Finding) -> None:
    """The rest of the row is worth keeping."""
    checked = judge("lon,lat,service,capacity\n29.84,31.15,bank,many\n29.84,31.15,bank,2\n")
    assert finding(checked, "not-a-number").severity is Severity.REPAIR
    assert checked.frame["capacity"].isna().tolist() == [True, False]


def test_refuses_an_unknown_service_and_lists_the_known(judge: Judge, finding: Finding) -> None:
    """Nineteen services, all of them named."""
    problem = finding(judge("lon,lat,service\n29.84,31.15,barber\n", role="facilities"), "service-unknown")
    assert problem.severity is Severity.REFUSE
    assert len(problem.candidates) == 19
    listed = f"{problem.facts['accepted']}{problem.facts['more']}"
    assert listed.split(", ") == list(problem.candidates)


def test_refuses_a_missing_field(judge: Judge, finding: Finding) -> None:
    """Zones need a name in Arabic; nothing else in the file can stand for it."""
    checked = judge(_geojson((_square(), {"zone_id": "a", "name_en": "A"})), role="zones")
    assert finding(checked, "field-missing").facts["field"] == "name_ar"


def test_refuses_zones_that_share_an_id(judge: Judge, finding: Finding) -> None:
    """Two rows of three share one; both are named."""
    features = [
        (_square(west=29.8 + n / 50), {"zone_id": i, "name_ar": "أ", "name_en": "A"}) for n, i in enumerate("aba")
    ]
    problem = finding(judge(_geojson(*features), role="zones"), "value-repeated")
    assert [place.row for place in problem.where] == [1, 3]


def test_tells_of_a_place_that_may_be_written_twice(judge: Judge, finding: Finding) -> None:
    """Both are kept and count; without an id nothing is the same."""
    rows = "F0,bank\nF1,bank\nF0,bank\n,bank\n,bank\n".splitlines()
    text = "lon,lat,facility_id,service\n" + "".join(f"29.8{n},31.15,{row}\n" for n, row in enumerate(rows))
    checked = judge(text)
    problem = finding(checked, "value-twice")
    assert (problem.severity, problem.count, [place.row for place in problem.where]) == (Severity.NOTE, 2, [2, 4])
    assert len(checked.frame) == 5


def test_a_table_without_places_is_read_in_no_coordinate_system(judge: Judge) -> None:
    """A system told of what has no coordinates would be a claim about nothing."""
    assert judge("zone_id,beds\na,3\n", role="table").crs == ""


def test_refuses_rows_without_a_place(judge: Judge) -> None:
    """Neither columns of coordinates nor shapes."""
    assert _severities(judge("service\nbank\n", role="facilities"))["coordinates-missing"] is Severity.REFUSE


def test_asks_when_coordinates_are_swapped(judge: Judge, finding: Finding) -> None:
    """31 east 29 north is a real place, far from here; exchanged, it is El-Max."""
    text = "lon,lat,service\n31.15,29.84,bank\n31.16,29.85,bank\n"
    problem = finding(judge(text), "coordinates-swapped")
    assert (problem.severity, problem.count) == (Severity.CHOICE, 2)
    accepted = judge(text, accept_repairs=True)
    assert _severities(accepted)["coordinates-swapped-back"] is Severity.REPAIR
    assert [(p.x, p.y) for p in accepted.frame.geometry] == [(29.84, 31.15), (29.85, 31.16)]


def test_does_not_ask_when_some_rows_are_in_the_region(judge: Judge, finding: Finding) -> None:
    """Cairo (30.03 north, 31.2 east) exchanged falls into the box; with Alexandria beside it nothing was swapped."""
    checked = judge("lon,lat,service\n31.2,30.1,bank\n31.2,30.11,bank\n29.9,31.2,bank\n")
    assert finding(checked, "coordinates-outside").count == 2
    assert len(checked.frame) == 3


def test_sets_impossible_coordinates_aside(judge: Judge, finding: Finding) -> None:
    """One row of three lies nowhere on Earth."""
    checked = judge("lon,lat,service\n29.84,31.15,bank\n29.84,131.15,bank\n29.85,31.15,bank\n")
    assert finding(checked, "coordinates-impossible").where[0].row == 3
    assert len(checked.frame) == 2


def test_asks_for_the_crs_of_metres_and_takes_the_answer(judge: Judge, finding: Finding) -> None:
    """29.84 E 31.15 N is 770,750 E 3,449,699 N in zone 35, worked out with Snyder's series for the projection."""
    text = "x,y,service\n770750,3449699,bank\n"
    problem = finding(judge(text), "crs-unsure")
    assert problem.severity is Severity.CHOICE
    assert "EPSG:32635" in problem.candidates
    assert "EPSG:32636" not in problem.candidates
    point = judge(text, crs="EPSG:32635").frame.geometry.iloc[0]
    assert point.x == pytest.approx(29.84, abs=1e-5)
    assert point.y == pytest.approx(31.15, abs=1e-5)


def test_refuses_metres_that_fit_nowhere(judge: Judge, finding: Finding) -> None:
    """No declared system brings them into the region."""
    assert finding(judge("x,y,service\n9e9,9e9,bank\n"), "coordinates-impossible").severity is Severity.REFUSE


def test_keeps_rows_without_a_place_and_counts_them(judge: Judge, finding: Finding) -> None:
    """They count, though no map shows them."""
    checked = judge("lon,lat,service\n29.84,31.15,bank\n,,bank\n")
    assert finding(checked, "geometry-missing").where[0].row == 3
    assert checked.frame.geometry.isna().tolist() == [False, True]


def test_refuses_shapes_that_no_role_can_use(judge: Judge, finding: Finding) -> None:
    """Streets as points; when only some are wrong those are set aside."""
    point = {"type": "Point", "coordinates": [29.84, 31.15]}
    line = {"type": "LineString", "coordinates": [[29.84, 31.15], [29.85, 31.15]]}
    assert finding(judge(_geojson((point, {})), role="walk_network"), "geometry-kind").severity is Severity.REFUSE
    mixed = judge(_geojson((point, {}), (line, {})), role="walk_network")
    assert finding(mixed, "geometry-kind").severity is Severity.REPAIR
    assert len(mixed.frame) == 1


def test_repairs_an_outline_whose_area_stays(judge: Judge, finding: Finding) -> None:
    """A spike out and back has no area: repaired without asking."""
    ring = [[29.0, 31.0], [29.1, 31.0], [29.1, 31.1], [29.1, 31.2], [29.1, 31.1], [29.0, 31.1], [29.0, 31.0]]
    checked = judge(_geojson(({"type": "Polygon", "coordinates": [ring]}, {"kind": "land"})), role="backdrop")
    assert finding(checked, "geometry-repaired").severity is Severity.REPAIR
    (shape,) = checked.frame.geometry
    assert shape.is_valid
    assert shapely.area(shape) == pytest.approx(0.01)


def test_asks_before_an_outline_changes_its_area(judge: Judge, finding: Finding) -> None:
    """The two halves of a bow tie cancel each other out: its area grows from nothing."""
    ring = [[29.0, 31.0], [29.1, 31.1], [29.1, 31.0], [29.0, 31.1], [29.0, 31.0]]
    text = _geojson(({"type": "Polygon", "coordinates": [ring]}, {"kind": "land"}))
    assert finding(judge(text, role="backdrop"), "geometry-repaired-largely").severity is Severity.CHOICE
    accepted = judge(text, role="backdrop", accept_repairs=True)
    assert finding(accepted, "geometry-repaired-largely").severity is Severity.REPAIR
    assert shapely.area(accepted.frame.geometry.iloc[0]) == pytest.approx(0.005)


def test_reads_well_known_text(judge: Judge) -> None:
    """A table may carry its shapes in a column."""
    text = 'wkt,zone_id,name_ar,name_en\n"POLYGON((29.8 31.1,29.9 31.1,29.9 31.2,29.8 31.1))",a,أ,A\n'
    assert judge(text).frame.geometry.iloc[0].geom_type == "Polygon"


@pytest.mark.parametrize(
    ("header", "candidates"),
    [
        ("lon,lat,parameter", ("observations", "table")),
        ("lon,lat,service,residents", ("residents", "facilities", "table")),
        ("project_id,name_ar,colour", ("projects", "table")),
    ],
)
def test_asks_for_the_role_when_columns_speak_for_several(
    judge: Judge, finding: Finding, header: str, candidates: tuple[str, ...]
) -> None:
    """Two roles fit, or one is told by its column and lacks the rest; the candidates are roles that exist."""
    problem = finding(judge(f"{header}\n29.84,31.15,7\n"), "role-unsure")
    assert (problem.severity, problem.candidates) == (Severity.CHOICE, candidates)


@pytest.mark.parametrize("text", ["lon,lat,colour\n29.84,31.15,red\n", "zone_id,colour\nwadi-qamar,red\n"])
def test_columns_that_speak_for_no_role_are_kept_as_a_table(judge: Judge, finding: Finding, text: str) -> None:
    """With a place or without, whole and unchanged, and it is told how to say what else it is."""
    checked = judge(text)
    assert checked.role == "table"
    assert checked.frame["colour"].tolist() == ["red"]
    assert ("geometry" in checked.frame) == ("lon" in text)
    assert ("zone_id" in checked.frame) == ("zone" in text)
    problem = finding(checked, "role-table")
    assert problem.severity is Severity.NOTE
    assert set(problem.candidates) == set(ROLES) - {"table"}


def test_a_table_that_a_person_asked_for_needs_no_word(judge: Judge) -> None:
    """Who says what it is need not be told."""
    assert judge("lon,lat,service\n29.84,31.15,bank\n", role="table").problems == ()


def test_a_persons_mapping_goes_before_everything(judge: Judge, finding: Finding) -> None:
    """A column named by a person is taken; one that is not there is told, as is a field that the role has not."""
    text = "lon,lat,service,label\n29.84,31.15,bank,Misr\n"
    checked = judge(text, map={"name_en": "label"})
    assert checked.frame["name_en"].tolist() == ["Misr"]
    assert (
        finding(judge(text, role="facilities", map={"name_en": "labels"}), "column-missing").where[0].column == "labels"
    )
    assert finding(judge(text, role="facilities", map={"colour": "label"}), "field-unknown").facts["field"] == "colour"


def test_one_service_for_a_whole_file(judge: Judge, finding: Finding) -> None:
    """A register of pharmacies has no column for it; where one says otherwise, that is told."""
    assert judge("lon,lat\n29.84,31.15\n", service="pharmacy").frame["service"].tolist() == ["pharmacy"]
    other = judge("lon,lat,service\n29.84,31.15,bank\n", service="pharmacy")
    assert finding(other, "service-overruled").where[0].found == "bank"
    assert other.frame["service"].tolist() == ["pharmacy"]
    assert other.frame["service_original"].tolist() == ["bank"]


def test_hostile_cells_are_data(judge: Judge) -> None:
    """Markup, paths and formulas are stored as typed and mean nothing here."""
    cells = ["<script>alert(1)</script>", "../../etc/passwd", "=1+1", "'; DROP TABLE x; --"]
    text = "lon,lat,service,name_en\n" + "".join(f'29.84,31.15,bank,"{cell}"\n' for cell in cells)
    assert judge(text).frame["name_en"].tolist() == cells


def test_columns_without_values_are_left_out(judge: Judge) -> None:
    """An attribute that says nothing is none; one that says something is kept as it is."""
    frame = judge("lon,lat,service,a,b\n29.84,31.15,bank,,007\n").frame
    assert "a" not in frame
    assert frame["b"].tolist() == ["007"]


def test_observations_are_as_new_as_their_newest_row(judge: Judge) -> None:
    """Nobody has to say twice what stands in the rows."""
    checked = judge("parameter,time,value,unit\na,2024,1,x\na,2025-03,2,x\na,2025-02-10,3,x\n", role="observations")
    assert checked.vintage == "2025-03"


def test_a_field_that_is_to_stay_empty_stays_empty(judge: Callable[..., Checked]) -> None:
    """A column with a telling name is only another column then: 7 beds are no capacity."""
    table = "service,capacity,longitude,latitude\npharmacy,7,29.85,31.14\n"
    assert judge(table).columns["capacity"] == "capacity"
    left = judge(table, map={"capacity": ""})
    assert "capacity" not in left.columns
    assert "capacity" not in left.frame
    assert list(left.frame["capacity_original"].astype(str)) == ["7"]


@pytest.mark.parametrize("role", ["backdrop", "barriers"])
def test_a_file_that_says_its_kind_in_our_own_words_keeps_it(judge: Judge, role: str) -> None:
    """Its tags would make it a canal, and itself it says otherwise: what we kept is read again as it was."""
    line = {"type": "LineString", "coordinates": [[29.84, 31.15], [29.85, 31.15]]}
    kinds = {"backdrop": "sea", "barriers": "wall"}
    checked = judge(_geojson((line, {"kind": kinds[role], "waterway": "canal"})), role=role)
    assert checked.frame["kind"].tolist() == [kinds[role]]
    foreign = judge(_geojson((line, {"kind": "deep", "waterway": "canal"})), role=role)
    assert foreign.frame["kind"].tolist() == ["canal"]
